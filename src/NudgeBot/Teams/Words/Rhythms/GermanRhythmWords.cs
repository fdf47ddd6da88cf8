using System.Globalization;

namespace NudgeBot.Teams.Words.Rhythms;

internal sealed class GermanRhythmWords : RhythmWords
{
    public override string DigestTitle(int count) => count switch { 2 => "Zwei für heute", 3 => "Drei für heute", _ => string.Create(CultureInfo.InvariantCulture, $"{count} für heute") };

    public override string DigestSummary(string names) => $"Für heute: {names}";

    public override string Write => "Schreiben";

    public override string More => "Mehr";

    public override string GoOnTitle => "Soll ich weitermachen?";

    public override string GoOnText => "An drei Tagen habe ich mich gemeldet, und Sie konnten nichts davon brauchen. Das ist in Ordnung. Ich bin ab jetzt still, es sei denn, Sie möchten, dass ich weitermache.";

    public override string GoOnKeep => "Weiter wie bisher";

    public override string GoOnLess => "Weiter, aber weniger";

    public override string GoOnStop => "Ausschalten";

    public override string GoesOn => "Gut. Ich mache weiter wie bisher, mit dem wenigen, was am meisten zählt.";

    public override string GoesOnWithLess(int perDay, int perWeek) => string.Create(CultureInfo.InvariantCulture, $"Gut. Ab jetzt höchstens {perDay} am Tag und {perWeek} in der Woche.");

    public override string Stopped => "Ich bin aus. Ich lese nichts und sage nichts, bis Sie „start“ schreiben.";

    public override string QuietTitle(int count) => count == 1 ? "Diese Woche habe ich eine Sache für mich behalten" : string.Create(CultureInfo.InvariantCulture, $"Diese Woche habe ich {count} Dinge für mich behalten");

    public override string QuietRule(int count, string why) => count == 1 ? $"Einmal: {why}" : string.Create(CultureInfo.InvariantCulture, $"{count} Mal: {why}");

    public override string QuietSamples => "Einige davon, falls ich mich geirrt habe:";

    public override string QuietBring => "Doch melden";

    public override string QuietBrought => "Ich bringe es beim nächsten Mal, wenn es dann noch gilt.";

    public override string QuietAll => "Alle stehen in der Registerkarte unter „Still gehalten“.";

    public override string SettingsTitle => "Wie ich für Sie arbeite";

    public override string OneDigest => "Eine Karte am Tag";

    public override string SingleCards => "Einzelne Karten";

    public override string Fewer => "Weniger";

    public override string PauseAWeek => "Eine Woche Pause";

    public override string Resume => "Weitermachen";
}
