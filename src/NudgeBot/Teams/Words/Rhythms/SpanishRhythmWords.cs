using System.Globalization;

namespace NudgeBot.Teams.Words.Rhythms;

internal sealed class SpanishRhythmWords : RhythmWords
{
    public override string DigestTitle(int count) => count switch { 2 => "Dos para hoy", 3 => "Tres para hoy", _ => string.Create(CultureInfo.InvariantCulture, $"{count} para hoy") };

    public override string DigestSummary(string names) => $"Para hoy: {names}";

    public override string Write => "Escribir";

    public override string More => "Más";

    public override string GoOnTitle => "¿Sigo?";

    public override string GoOnText => "En tres días le he hecho sugerencias y no le han servido. No pasa nada. A partir de ahora callo, salvo que quiera que siga.";

    public override string GoOnKeep => "Seguir como antes";

    public override string GoOnLess => "Seguir, pero menos";

    public override string GoOnStop => "Desactivar";

    public override string GoesOn => "Bien. Sigo como antes, con lo poco que más importa.";

    public override string GoesOnWithLess(int perDay, int perWeek) => string.Create(CultureInfo.InvariantCulture, $"Bien. A partir de ahora, {perDay} al día como mucho, y {perWeek} a la semana.");

    public override string Stopped => "Estoy desactivado. No leo nada ni digo nada hasta que escriba «start».";

    public override string QuietTitle(int count) => count == 1 ? "Esta semana me he callado una cosa" : string.Create(CultureInfo.InvariantCulture, $"Esta semana me he callado {count} cosas");

    public override string QuietRule(int count, string why) => count == 1 ? $"Una vez: {why}" : string.Create(CultureInfo.InvariantCulture, $"{count} veces: {why}");

    public override string QuietSamples => "Algunas de ellas, por si me equivoqué:";

    public override string QuietBring => "Cuéntemelo";

    public override string QuietBrought => "Se lo diré la próxima vez, si sigue siendo válido.";

    public override string QuietAll => "Están todas en la pestaña, en «En silencio».";

    public override string SettingsTitle => "Cómo trabajo para usted";

    public override string OneDigest => "Una tarjeta al día";

    public override string SingleCards => "Tarjetas sueltas";

    public override string Fewer => "Menos";

    public override string PauseAWeek => "Pausa de una semana";

    public override string Resume => "Reanudar";
}
