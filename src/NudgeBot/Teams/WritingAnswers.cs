using NudgeBot.Core.Nudges;
using NudgeBot.Core.People;
using NudgeBot.Teams.Cards;
using NudgeBot.Teams.Words.Writing;

namespace NudgeBot.Teams;

/// <summary>Presses that change what stands in the message box, and leave the sending to another: the owner's part of a text, another way to say it, what time has made untrue.</summary>
internal static class WritingAnswers
{
    /// <summary>The owner's line or day, written out.</summary>
    public static Acted Fill(NudgeRecord record, NudgeCardAnswer answer, MailboxSettings settings, DateTimeOffset now)
    {
        var part = OwnersPartInput.Read(record.Id, answer.Data);
        var back = new HandedBack(record.Id, part, null);
        if (OtherWays.AreOwners(record, answer.Words, settings, now)) return new Acted(null, answer.Words, WritingWords.Of(settings.Language).EditsAreKept) { Back = back };
        var (words, problem) = part.In(record, settings, now);
        return words is null ? new Acted(null, null, problem) { Back = back } : new Acted(new NudgeChoice.Take(words), null, null);
    }

    /// <summary>Another suggestion in the place of the one in the box; words that the owner changed stay where they are.</summary>
    public static Acted Other(NudgeRecord record, NudgeCardAnswer answer, MailboxSettings settings, DateTimeOffset now)
    {
        if (!OtherWays.Read(answer.Data, record, out var words)) return new Acted(null, answer.Words, null);
        // "Start over" takes away what it says, and gives the owner's part back to be changed.
        if (record.Suggestion is { IsOwners: true } own) return new Acted(new NudgeChoice.Take(words), null, null) { Back = new HandedBack(record.Id, OwnersPartInput.Of(own), null) };
        return OtherWays.AreOwners(record, answer.Words, settings, now)
            ? new Acted(null, answer.Words, WritingWords.Of(settings.Language).EditsAreKept)
            : new Acted(new NudgeChoice.Take(words), null, null);
    }

    /// <summary>The owner's words, with what is true at that hour instead of what was.</summary>
    public static Acted Correct(NudgeRecord record, NudgeCardAnswer answer, DateTimeOffset at, MailboxSettings settings) =>
        Wording.Of(record, answer.Words ?? "", at, settings) is Wording.Stale stale ? new Acted(new NudgeChoice.Take(stale.Corrected), null, null) : new Acted(null, answer.Words, null);
}
