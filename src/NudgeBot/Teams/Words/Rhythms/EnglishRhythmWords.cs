using System.Globalization;

namespace NudgeBot.Teams.Words.Rhythms;

internal sealed class EnglishRhythmWords : RhythmWords
{
    public override string DigestTitle(int count) => count switch { 2 => "Two for today", 3 => "Three for today", _ => string.Create(CultureInfo.InvariantCulture, $"{count} for today") };

    public override string DigestSummary(string names) => $"For today: {names}";

    public override string Write => "Write";

    public override string More => "More";

    public override string GoOnTitle => "Shall I go on?";

    public override string GoOnText => "I spoke up on three days, and you had no use for it. That is fine. I'll be quiet from now on, unless you want me to go on.";

    public override string GoOnKeep => "Go on as before";

    public override string GoOnLess => "Go on with less";

    public override string GoOnStop => "Turn it off";

    public override string GoesOn => "Good. I'll go on as before, with the few that matter most.";

    public override string GoesOnWithLess(int perDay, int perWeek) => string.Create(CultureInfo.InvariantCulture, $"Good. From now on at most {perDay} a day, and {perWeek} a week.");

    public override string Stopped => "I am off. I read nothing and say nothing until you type “start”.";

    public override string QuietTitle(int count) => count == 1 ? "This week I kept quiet about one thing" : string.Create(CultureInfo.InvariantCulture, $"This week I kept quiet about {count} things");

    public override string QuietRule(int count, string why) => count == 1 ? $"Once: {why}" : string.Create(CultureInfo.InvariantCulture, $"{count} times: {why}");

    public override string QuietSamples => "Some of them, in case I was wrong:";

    public override string QuietBring => "Bring it up";

    public override string QuietBrought => "I'll bring it up when I next speak up, if it still holds.";

    public override string QuietAll => "All of them are in the tab, under Kept quiet.";

    public override string SettingsTitle => "How I work for you";

    public override string OneDigest => "One card a day";

    public override string SingleCards => "Single cards";

    public override string Fewer => "Fewer";

    public override string PauseAWeek => "Pause a week";

    public override string Resume => "Resume";
}
