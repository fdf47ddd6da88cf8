using NudgeBot.Core.Nudges;

namespace NudgeBot.Teams.Cards;

/// <summary>
/// A new mail in Outlook on the web with recipient, subject and words in it, for owners whose organisation lets us write nothing.
/// Source: Microsoft Learn, "Deep links to compose email" (<c>/mail/deeplink/compose</c>).
/// </summary>
internal static class ComposeLink
{
    /// <summary>Longer addresses are cut by proxies and by Teams; the words are then left out, to be copied.</summary>
    private const int Longest = 2000;

    /// <param name="outlook">Outlook on the web.</param>
    /// <param name="text">Null for none.</param>
    public static Uri To(Uri outlook, NudgeRecord record, string? text)
    {
        var draft = record.Nudge.Draft;
        var to = draft.Also is { } also ? $"{record.Nudge.Person.Address.Value};{also.Value}" : record.Nudge.Person.Address.Value;
        var empty = $"/mail/deeplink/compose?to={Uri.EscapeDataString(to)}" + (record.Subject is { Length: > 0 } subject ? $"&subject={Uri.EscapeDataString(subject)}" : "");
        var whole = text is { Length: > 0 } ? $"{empty}&body={Uri.EscapeDataString(text)}" : empty;
        return new Uri(outlook, whole.Length <= Longest ? whole : empty);
    }
}
