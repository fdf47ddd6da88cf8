namespace NudgeBot.Core.Speech;

/// <summary>Why the owner sees a card before a meeting, and what they are asked some days after a follow-up. Names are fit to show, times on the owner's clock.</summary>
public abstract class MeetingWords
{
    private static readonly MeetingWords English = new EnglishMeetingWords();
    private static readonly MeetingWords German = new GermanMeetingWords();
    private static readonly MeetingWords French = new FrenchMeetingWords();
    private static readonly MeetingWords Spanish = new SpanishMeetingWords();

    /// <inheritdoc cref="Spoken.In{T}" />
    public static MeetingWords Of(string language) => Spoken.In(language, English, German, French, Spanish);

    /// <summary>In the place of a title that is not fit to quote.</summary>
    public abstract string AMeeting { get; }

    /// <param name="count">Promises and requests between the two; at least 1.</param>
    public abstract string SomethingIsOpen(string name, string time, int count);

    public abstract string NeverMet(string name, string time);

    public abstract string NotForLong(string name, string time);

    public abstract string YouNoted(string name, string time);

    /// <param name="onDay">When the owner wrote.</param>
    public abstract string HowDidItGo(string name, string onDay);
}

internal sealed class EnglishMeetingWords : MeetingWords
{
    public override string AMeeting => "A meeting";

    public override string SomethingIsOpen(string name, string time, int count) =>
        count == 1 ? $"You meet {name} at {time}, and one thing is open between you." : $"You meet {name} at {time}, and {count} things are open between you.";

    public override string NeverMet(string name, string time) => $"You meet {name} at {time}, for the first time as far as I can see.";

    public override string NotForLong(string name, string time) => $"You meet {name} at {time}; your last contact that I can see is longer ago than usual.";

    public override string YouNoted(string name, string time) => $"You meet {name} at {time}; here is what you noted.";

    public override string HowDidItGo(string name, string onDay) => $"You wrote to {name} {onDay}, and you have been in contact since. How did it go?";
}

internal sealed class GermanMeetingWords : MeetingWords
{
    public override string AMeeting => "Ein Termin";

    public override string SomethingIsOpen(string name, string time, int count) =>
        count == 1 ? $"Um {time} treffen Sie {name}; zwischen Ihnen ist eine Sache offen." : $"Um {time} treffen Sie {name}; zwischen Ihnen sind {count} Dinge offen.";

    public override string NeverMet(string name, string time) => $"Um {time} treffen Sie {name}, soweit ich sehe zum ersten Mal.";

    public override string NotForLong(string name, string time) => $"Um {time} treffen Sie {name}; der letzte Kontakt, den ich sehe, liegt länger zurück als sonst.";

    public override string YouNoted(string name, string time) => $"Um {time} treffen Sie {name}; das haben Sie sich notiert.";

    public override string HowDidItGo(string name, string onDay) => $"Sie haben {onDay} an {name} geschrieben und sind seither in Kontakt. Wie ist es gelaufen?";
}

internal sealed class FrenchMeetingWords : MeetingWords
{
    public override string AMeeting => "Une réunion";

    public override string SomethingIsOpen(string name, string time, int count) =>
        count == 1 ? $"Vous voyez {name} à {time}, et un point reste ouvert entre vous." : $"Vous voyez {name} à {time}, et {count} points restent ouverts entre vous.";

    public override string NeverMet(string name, string time) => $"Vous voyez {name} à {time}, pour la première fois à ma connaissance.";

    public override string NotForLong(string name, string time) => $"Vous voyez {name} à {time} ; votre dernier contact visible est plus ancien que d’habitude.";

    public override string YouNoted(string name, string time) => $"Vous voyez {name} à {time} ; voici ce que vous aviez noté.";

    public override string HowDidItGo(string name, string onDay) => $"Vous avez écrit à {name} {onDay}, et vous avez été en contact depuis. Comment cela s’est-il passé ?";
}

internal sealed class SpanishMeetingWords : MeetingWords
{
    public override string AMeeting => "Una reunión";

    public override string SomethingIsOpen(string name, string time, int count) =>
        count == 1 ? $"Tiene una reunión con {name} a las {time}, y hay un asunto pendiente entre ustedes." : $"Tiene una reunión con {name} a las {time}, y hay {count} asuntos pendientes entre ustedes.";

    public override string NeverMet(string name, string time) => $"Tiene una reunión con {name} a las {time}; por lo que veo, es la primera.";

    public override string NotForLong(string name, string time) => $"Tiene una reunión con {name} a las {time}; el último contacto que veo queda más lejos de lo habitual.";

    public override string YouNoted(string name, string time) => $"Tiene una reunión con {name} a las {time}; esto es lo que anotó.";

    public override string HowDidItGo(string name, string onDay) => $"Escribió a {name} {onDay} y han estado en contacto desde entonces. ¿Cómo fue?";
}
