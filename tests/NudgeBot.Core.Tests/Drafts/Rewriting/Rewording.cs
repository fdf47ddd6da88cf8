using NudgeBot.Core.Drafts;
using NudgeBot.Core.Drafts.Rewriting;
using NudgeBot.Core.Hands;

namespace NudgeBot.Core.Tests.Drafts.Rewriting;

/// <summary>Ada met Ana for the first time; a text of one language and register, and other words for it that are good.</summary>
/// <param name="good">As a model would answer.</param>
/// <param name="dated">A sentence that names a day.</param>
/// <param name="named">A sentence that names somebody.</param>
/// <param name="otherRegister">The good words in the other register, or in another language where there is but one.</param>
public sealed class Rewording(string language, Register register, string good, string dated, string named, string otherRegister)
{
    public static readonly Rewording English = new(
        "en", Register.None,
        "It was good to meet you ⟦S2:place⟧ ⟦S1:time⟧. What are you working on at the moment, and where could I be of help? A name or a link is quickly sent.",
        "We could talk on Monday.", "Sanne can help you with it.",
        "Fue un gusto conocerle ⟦S1:time⟧ ⟦S2:place⟧. ¿En qué trabaja ahora y cómo puedo ayudarle? Un nombre o un enlace se envían en un momento.");

    public static readonly Rewording German = new(
        "de", Register.Formal,
        "es hat mich gefreut, Sie ⟦S1:time⟧ in der Runde ⟦S2:title⟧ kennenzulernen. Woran arbeiten Sie gerade, und wie kann ich Ihnen dabei helfen? Ein Name oder ein Link sind schnell geschickt.",
        "Am Montag habe ich Zeit.", "Das kann auch Sanne.",
        "es hat mich gefreut, dich ⟦S1:time⟧ in der Runde ⟦S2:title⟧ kennenzulernen. Woran arbeitest du gerade, und wie kann ich dir dabei helfen? Ein Name oder ein Link sind schnell geschickt.");

    public static readonly Rewording French = new(
        "fr", Register.Familiar,
        "Cela m'a fait plaisir de faire ta connaissance ⟦S1:time⟧, lors de la rencontre ⟦S2:title⟧. Sur quoi travailles-tu, et comment puis-je t'aider ? Rien ne presse, et tu peux m'écrire quand tu veux.",
        "Nous pouvons en parler lundi.", "Sanne peut aussi t'aider.",
        "Cela m'a fait plaisir de faire votre connaissance ⟦S1:time⟧, lors de la rencontre ⟦S2:title⟧. Sur quoi travaillez-vous, et comment puis-je vous aider ? Rien ne presse, et vous pouvez m'écrire quand vous voulez.");

    public static readonly Rewording Spanish = new(
        "es", Register.Formal,
        "Me gustó conocerle ⟦S1:time⟧ en ⟦S2:title⟧. ¿En qué trabaja ahora y cómo puedo ayudarle? Un nombre o un enlace se envían en un momento.",
        "Podemos hablar el lunes.", "También puede Sanne.",
        "Me gustó conocerte ⟦S1:time⟧ en ⟦S2:title⟧. ¿En qué trabajas ahora y cómo puedo ayudarte? Un nombre o un enlace se envían en un momento.");

    public static IReadOnlyList<Rewording> All { get; } = [English, German, French, Spanish];

    public string Good => good;

    public string Dated => dated;

    public string Named => named;

    public string OtherRegister => otherRegister;

    public DraftFacts Facts { get; } = Story.MetFirst("Budget für Zürich") with { Style = new WritingStyle(language, register, null, null, SignsWithFullName: false, null) };

    public Draft Engine => field ??= DraftWriter.Write(Facts);

    public Rewrite Rewrite => field ??= Rewrite.Of(Engine, Facts)!;

    /// <inheritdoc />
    public override string ToString() => language;
}
