using System.Text.RegularExpressions;
using NudgeBot.Core.Interactions;
using NudgeBot.Core.People;

namespace NudgeBot.Core.Drafts;

/// <summary>What a meeting's title lends itself to.</summary>
internal static partial class MeetingTitle
{
    private static readonly (string Word, string Occasion)[] Occasions =
    [
        ("coffee", "coffee"), ("kaffee", "coffee"), ("café", "coffee"), ("tea", "tea"), ("tee", "tea"), ("lunch", "lunch"), ("mittagessen", "lunch"), ("déjeuner", "lunch"), ("almuerzo", "lunch"),
        ("comida", "lunch"), ("dinner", "dinner"), ("abendessen", "dinner"), ("dîner", "dinner"), ("cena", "dinner"), ("breakfast", "breakfast"), ("frühstück", "breakfast"),
        ("petit-déjeuner", "breakfast"), ("desayuno", "breakfast"), ("drinks", "drinks"), ("call", "call"), ("anruf", "call"), ("telefonat", "call"), ("appel", "call"), ("llamada", "call"),
    ];

    /// <summary>"Coffee with Joe" says how they met, and is no title to quote at Joe; null where it names a matter.</summary>
    public static string? Occasion(string subject)
    {
        var match = HowTheyMet().Match(TopicLine.Clean(subject));
        if (!match.Success) return null;
        var what = match.Groups["what"].Value;
        foreach (var (word, occasion) in Occasions)
        {
            if (what.EndsWith(word, StringComparison.OrdinalIgnoreCase)) return occasion;
        }

        return null;
    }

    /// <summary>The title where it names a matter; a private note ("meet w/ Jill", "lunch @ 12") or a name is none.</summary>
    public static string? Quotable(Meeting meeting, DraftFacts facts)
    {
        var title = meeting.IsPrivate ? null : TopicLine.Quotable(meeting.Subject);
        if (title is null || char.IsLower(title[0]) || PrivateNote().IsMatch(title) || Naming.Names(title, facts)) return null;
        return meeting.Attendees.Any(attendee => Naming.Names(title, attendee.Who)) ? null : title;
    }

    [GeneratedRegex(
        @"^(?:quick |virtual |short |business |power |kurzer |kurzes |gemeinsames |petit |rápida? )?(?<what>coffee|kaffee|café|tea|tee|lunch|mittagessen|déjeuner|almuerzo|comida|dinner|abendessen|dîner|cena|breakfast|frühstück|petit-déjeuner|desayuno|drinks|(?:phone |video )?call|anruf|telefonat|appel|llamada)(?: (?:chat|meeting))?(?:\s*(?:\b(?:with|mit|avec|con)\b|\bw/|[:/,\-–@]|\bat\b).*)?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex HowTheyMet();

    [GeneratedRegex(
        @"\b(?:with|re|talk to|call|meet|my|his|her|their|your|reschedul\w*|tbc|tbd|hold|mit|treffen|mein|meine|anrufen|verschieben|verschoben|avec|appeler|mon|ma|déplac\w+|con|llamar|mi|aplaz\w+)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PrivateNote();
}

/// <summary>Whether words name someone: a topic that does is a note about a person, and reads oddly when quoted to one.</summary>
internal static class Naming
{
    private const int ShortestName = 3;

    public static bool Names(string text, DraftFacts facts) =>
        Names(text, new NamedAddress(facts.PersonName, facts.Person.Address)) || Names(text, new NamedAddress(facts.Owner.DisplayName, facts.Owner.Address));

    public static bool Names(string text, NamedAddress who)
    {
        var name = PersonName.Of(who.Name, who.Address);
        if (string.Equals(name.Full, who.Address.Value, StringComparison.Ordinal)) return false;
        var words = text.Split([' ', ',', '/', '-', '–', '&', ':', '(', ')', '.'], StringSplitOptions.RemoveEmptyEntries).Select(WithoutPossessive).ToList();
        return name.Full.Split(' ').Any(part => part.Length >= ShortestName && words.Contains(part, StringComparer.OrdinalIgnoreCase));
    }

    private static string WithoutPossessive(string word) =>
        word.EndsWith("'s", StringComparison.OrdinalIgnoreCase) || word.EndsWith("’s", StringComparison.OrdinalIgnoreCase) ? word[..^2] : word;
}
