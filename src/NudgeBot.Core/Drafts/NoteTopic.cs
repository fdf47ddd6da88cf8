using System.Text.RegularExpressions;

namespace NudgeBot.Core.Drafts;

/// <summary>
/// What an owner's note says the other spoke about: "told me about training new staff" holds "training new staff". A note that does
/// not say it in so many words is a note for the owner alone, and no text touches it.
/// </summary>
internal static partial class NoteTopic
{
    private const int Longest = 60;

    /// <summary>A few words to stand behind "about", in the language of the text; null where the note is in another, or says nothing of the kind.</summary>
    public static string? Of(string note, string language)
    {
        var match = Speech.Spoken.In(language, English(), German(), French(), Spanish()).Match(note);
        if (!match.Success) return null;
        var topic = match.Groups["topic"].Value.Trim();
        return topic.Length is > 2 and <= Longest && TopicLine.Quotable(topic) is not null ? topic : null;
    }

    private const string Topic = @"\s+(?<topic>[^.;!?\n]+)";

    [GeneratedRegex(@"\b(?:told me|talked|spoke|telling me)\s+about" + Topic, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex English();

    [GeneratedRegex(@"\b(?:erzählte(?:\s+mir)?|sprach(?:en)?|erzählt(?:\s+mir)?)\s+(?:von|über)" + Topic, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex German();

    [GeneratedRegex(@"\b(?:m['’]a parlé|a parlé|parlait)\s+(?:de|du|des)" + Topic, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex French();

    [GeneratedRegex(@"\b(?:me habló|habló|me contó)\s+(?:de|sobre)" + Topic, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Spanish();
}
