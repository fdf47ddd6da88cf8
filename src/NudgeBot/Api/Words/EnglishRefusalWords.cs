namespace NudgeBot.Api.Words;

internal sealed class EnglishRefusalWords : RefusalWords
{
    public override string NoSuchChoice => "I don't know this choice.";

    public override string AboutNoMeeting => "This nudge is about no meeting.";

    public override string ChooseADay => "Choose a day that is ahead of us, within a year.";

    public override string NoAddress => "That is no mail address.";

    public override string TooMuchTold(int most) => $"You have told me {most} things already: delete some notes first.";

    public override string CanKeepNoMore => "I can keep no more of what you tell me: delete some notes first.";

    public override string RhythmDays(int most) => $"A rhythm is 1 to {most} days.";

    public override string NoteLength(int most) => $"A note has 1 to {most} characters.";

    public override string NoSuchNote => "I have no such note about them.";

    public override string NoSuchPromise => "I don't know this promise any more; it may have been kept.";

    public override string PerDay(int most) => $"A day may bring 1 to {most} nudges.";

    public override string PerWeek(int most) => $"A week may bring 1 to {most} nudges.";
}
