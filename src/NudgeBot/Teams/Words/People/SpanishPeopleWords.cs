using NudgeBot.Core.Ties;

namespace NudgeBot.Teams.Words.People;

internal sealed class SpanishPeopleWords : PeopleWords
{
    public override string Summary(string name) => $"{name}, de un vistazo";

    public override string Reached(Stage stage) => stage switch
    {
        Stage.Connected => "Primer contacto",
        Stage.Conversing => "En conversación",
        Stage.Converted => "En contacto continuo",
        _ => throw new ArgumentOutOfRangeException(nameof(stage), stage, "Every stage needs its own words."),
    };

    public override string Close(Closeness closeness) => closeness switch
    {
        Closeness.New => "reciente",
        Closeness.Light => "vínculo ligero",
        Closeness.Steady => "vínculo estable",
        Closeness.Close => "vínculo estrecho",
        _ => throw new ArgumentOutOfRangeException(nameof(closeness), closeness, "Every closeness needs its own words."),
    };

    public override string WhyThisClose => "Lo que veo";

    public override string YouOwe => "Pendiente de usted";

    public override string TheyOwe => "Le deben a usted";

    public override string YourNotes => "Sus notas";

    public override string CommonGround => "En común";

    public override string Late => "con retraso";

    public override string OpenMail => "Abrir el correo";

    public override string OpenMeeting => "Abrir la reunión";

    public override string Open => "Abrir";

    public override string Legend => "Arriba: reuniones. En medio: sus correos. Abajo: los recibidos.";

    public override string CannotSee => "No veo llamadas ni chats.";

    public override string More(int count) => $"y {count} más, en la pestaña";

    public override string Note => "Nota";

    public override string NewNote => "Una nota, en una línea";

    public override string ForYouAlone => "Solo para usted";

    public override string KeepNote => "Guardar la nota";

    public override string Noted => "Anotado, solo para usted.";

    public override string NothingToNote => "Aún no hay nada que anotar: escriba algo primero.";

    public override string NoteTooLong(int most, int length) => $"Una nota tiene como máximo {most} caracteres; la suya tiene {length}.";

    public override string NoBriefs => "Sin avisos sobre esta persona";

    public override string PromisedOrLearned => "¿Prometió o supo algo?";

    public override string WentWell => "Fue bien";

    public override string NotAFit => "No encaja";

    public override string NotThis => "Este no";

    public override string Yes => "Fue un sí";

    public override string No => "Fue un no";
}
