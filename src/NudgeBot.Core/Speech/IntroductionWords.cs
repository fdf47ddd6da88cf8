namespace NudgeBot.Core.Speech;

/// <summary>Why the owner sees the later steps of an introduction. Names are fit to show, days stand with their "on".</summary>
public abstract class IntroductionWords
{
    private static readonly IntroductionWords English = new EnglishIntroductionWords();
    private static readonly IntroductionWords German = new GermanIntroductionWords();
    private static readonly IntroductionWords French = new FrenchIntroductionWords();
    private static readonly IntroductionWords Spanish = new SpanishIntroductionWords();

    /// <inheritdoc cref="Spoken.In{T}" />
    public static IntroductionWords Of(string language) => Spoken.In(language, English, German, French, Spanish);

    /// <summary>They wrote; what they said, only the owner can read.</summary>
    public abstract string HasAnswered(string name, string other, string onDay);

    /// <param name="other">Who agreed already.</param>
    /// <param name="lastWroteOn">When the owner and the person last wrote; null where they never did.</param>
    public abstract string AskOther(string name, string other, string? lastWroteOn);

    public abstract string BringTogether(string name, string other);
}

internal sealed class EnglishIntroductionWords : IntroductionWords
{
    public override string HasAnswered(string name, string other, string onDay) =>
        $"You asked {name} about meeting {other}, and {name} has written since, {onDay}. Was it a yes?";

    public override string AskOther(string name, string other, string? lastWroteOn) =>
        $"{other} would like to meet {name}, as you told me. {(lastWroteOn is null ? $"I see no mail between you and {name}." : $"You and {name} last wrote {lastWroteOn}.")} Shall I ask {name} too?";

    public override string BringTogether(string name, string other) => $"{name} and {other} would both like to meet. Here is a note that brings them together.";
}

internal sealed class GermanIntroductionWords : IntroductionWords
{
    public override string HasAnswered(string name, string other, string onDay) =>
        $"Sie haben {name} gefragt, ob ein Kontakt mit {other} willkommen ist; seither kam Post von {name}, {onDay}. War es ein Ja?";

    public override string AskOther(string name, string other, string? lastWroteOn) =>
        $"{other} möchte {name} kennenlernen, wie Sie mir sagten. {(lastWroteOn is null ? $"Ich sehe keine Mail zwischen Ihnen und {name}." : $"Sie und {name} haben einander zuletzt {lastWroteOn} geschrieben.")} Soll ich auch {name} fragen?";

    public override string BringTogether(string name, string other) => $"{name} und {other} möchten einander kennenlernen. Hier ist eine Nachricht, die beide zusammenbringt.";
}

internal sealed class FrenchIntroductionWords : IntroductionWords
{
    public override string HasAnswered(string name, string other, string onDay) =>
        $"Vous avez demandé à {name} si une mise en relation avec {other} lui convenait, et {name} vous a écrit depuis, {onDay}. Était-ce un oui ?";

    public override string AskOther(string name, string other, string? lastWroteOn) =>
        $"{other} aimerait rencontrer {name}, d’après ce que vous m’avez dit. {(lastWroteOn is null ? $"Je ne vois aucun message entre vous et {name}." : $"Votre dernier échange avec {name} a eu lieu {lastWroteOn}.")} Dois-je aussi demander à {name} ?";

    public override string BringTogether(string name, string other) => $"{name} et {other} souhaitent se rencontrer. Voici un mot qui les met en relation.";
}

internal sealed class SpanishIntroductionWords : IntroductionWords
{
    public override string HasAnswered(string name, string other, string onDay) =>
        $"Preguntó a {name} si quería conocer a {other}, y {name} le ha escrito desde entonces, {onDay}. ¿Fue un sí?";

    public override string AskOther(string name, string other, string? lastWroteOn) =>
        $"A {other} le gustaría conocer a {name}, según me dijo usted. {(lastWroteOn is null ? $"No veo ningún correo entre usted y {name}." : $"Su último intercambio con {name} fue {lastWroteOn}.")} ¿Le pregunto también a {name}?";

    public override string BringTogether(string name, string other) => $"{name} y {other} quieren conocerse. Aquí tiene una nota que los pone en contacto.";
}
