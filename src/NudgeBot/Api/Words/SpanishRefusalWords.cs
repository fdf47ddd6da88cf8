namespace NudgeBot.Api.Words;

internal sealed class SpanishRefusalWords : RefusalWords
{
    public override string NoSuchChoice => "No conozco esta opción.";

    public override string AboutNoMeeting => "Este aviso no trata de ninguna reunión.";

    public override string ChooseADay => "Elija un día por venir, dentro de un año.";

    public override string NoAddress => "Eso no es una dirección de correo.";

    public override string TooMuchTold(int most) => $"Ya me ha dicho {most} cosas: borre antes algunas notas.";

    public override string CanKeepNoMore => "No puedo guardar más de lo que me diga: borre antes algunas notas.";

    public override string RhythmDays(int most) => $"Un ritmo es de 1 a {most} días.";

    public override string NoteLength(int most) => $"Una nota tiene de 1 a {most} caracteres.";

    public override string NoSuchNote => "No tengo esa nota.";

    public override string NoSuchPromise => "Ya no conozco esta promesa; puede que se haya cumplido.";

    public override string PerDay(int most) => $"Un día puede traer de 1 a {most} avisos.";

    public override string PerWeek(int most) => $"Una semana puede traer de 1 a {most} avisos.";
}
