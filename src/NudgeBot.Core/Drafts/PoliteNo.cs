namespace NudgeBot.Core.Drafts;

/// <summary>
/// The suggested words of a no to an invitation (I11): thanks, no reason that would have to be true, no promise. The owner sees
/// them and may change every one.
/// </summary>
public static class PoliteNo
{
    /// <param name="language">As in <see cref="Draft.Language"/> or a mailbox's settings, for example <c>de-CH</c>; English where there are no words in it.</param>
    /// <returns>Without greeting and closing: the answer to an invitation has the calendar's own.</returns>
    public static string In(string language)
    {
        var book = PhraseBook.Of(language);
        return PhraseFrame.Capitalised(book.Frames(Situation.InvitationNo, book.Registers[0]).First(frame => frame.Named == Slots.None && frame.Tones.HasFlag(Tones.Plain)).Words);
    }
}
