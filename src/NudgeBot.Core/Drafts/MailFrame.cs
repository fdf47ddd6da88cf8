using System.Text.RegularExpressions;

namespace NudgeBot.Core.Drafts;

/// <summary>Greeting and closing of a mail somebody pasted whole: known by the language's own lists, whoever it is to and from.</summary>
internal sealed partial class MailFrame
{
    /// <summary>No signature's name has more words.</summary>
    private const int MostNames = 4;

    private const string Name = @"\p{L}[\p{L}\p{M}.'’-]*(?: \p{L}[\p{L}\p{M}.'’-]*){0,3}?";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly Regex _greeting;
    private readonly HashSet<string> _closings;

    public MailFrame(Salutations salutations)
    {
        var worded = string.Join('|', salutations.One.Concat(salutations.Nameless).Concat(salutations.Two).Concat(salutations.All).Select(greeting => greeting.Text)
            .Concat(salutations.Openings).Concat(salutations.Gendered).Select(Pattern).Where(pattern => !IsNameAlone(pattern)).Distinct(StringComparer.Ordinal).OrderByDescending(pattern => pattern.Length));
        // A name alone greets by its comma; in a chat it takes a word before it, or "Yes, I can" would greet somebody called Yes.
        _greeting = new Regex($@"\A(?:(?:{worded})(?:\s?[,:!.–-])?|{Name}\s?[,:!–-])[ \t]*(?:\n|\z)|\A(?:{worded})[,:!] ", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, Patience);
        _closings = salutations.Closing.Select(closing => closing.Text.Split('\n')[0]).Where(line => !line.Contains('{', StringComparison.Ordinal))
            .Concat(salutations.Closings).Select(Bare).ToHashSet(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Where the words between greeting and closing stand; all of them where there is neither.</summary>
    public Range Within(string text)
    {
        var start = _greeting.Match(text).Length;
        var end = BeforeClosing(text, start);
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return start..end;
    }

    private int BeforeClosing(string text, int start)
    {
        var end = text.Length;
        var line = LastLine(text, start, end);
        if (line.Begin > start && IsName(text[line.Begin..line.End])) line = LastLine(text, start, end = line.Begin);
        return line.Begin > start && _closings.Contains(Bare(text[line.Begin..line.End])) ? line.Begin : end;
    }

    /// <summary>The last line with something on it.</summary>
    private static (int Begin, int End) LastLine(string text, int start, int end)
    {
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return end > start ? (Math.Max(start, text.LastIndexOf('\n', end - 1, end - start) + 1), end) : (start, start);
    }

    /// <summary>A few words that begin with a capital and end without a stop.</summary>
    private bool IsName(string line) =>
        char.IsUpper(line.TrimStart()[0]) && char.IsLetter(line[^1]) && line.Split(' ').Length <= MostNames && !line.AsSpan().ContainsAny(",:;?!") && !_closings.Contains(Bare(line));

    private static string Bare(string closing) => closing.Trim().TrimEnd(',', '.', '!', ' ');

    /// <summary>"Hi {first}," with any name, without the sign behind it.</summary>
    private static string Pattern(string greeting) => Slot().Replace(Regex.Escape(greeting.TrimEnd(',', ':', '!', '.', '–', '-', ' ')), Name);

    private static bool IsNameAlone(string pattern) => string.IsNullOrWhiteSpace(pattern.Replace(Name, "", StringComparison.Ordinal).Replace("\\", "", StringComparison.Ordinal));

    [GeneratedRegex(@"\\\{\w+\}", RegexOptions.CultureInvariant)]
    private static partial Regex Slot();
}
