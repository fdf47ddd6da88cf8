using System.Collections.Frozen;

namespace NudgeBot.Core.Commitments;

/// <summary>
/// What the sentence model looks at: words and their neighbours, how sentence and clauses begin, and the same with all but the
/// small words blurred into classes, so that a verb or a name it has never read still has its place; and the sentence's signs.
/// </summary>
internal static class SentenceFeatures
{
    private const int MostTokens = 80;

    private static readonly FrozenSet<string> Days = Set("monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun");

    private static readonly FrozenSet<string> Times = Set("today tomorrow tonight morning afternoon evening noon week weekend month monday's am pm a.m p.m lunch asap soon later now next eod cob");

    private static readonly FrozenSet<string> Months = Set("january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec");

    /// <summary>Words kept as they are where all others are blurred.</summary>
    private static readonly FrozenSet<string> Small = Set("""
        i you he she it we they me him her us them my your his its our their this that these those who what when where why how which
        a an the and or but if so as of to in on at by for from with about into not no don't can't won't please pls let let's lets
        can could would will shall should may might must do does did am is are was were be been being have has had having i'm i'll i'd i've
        we'll we'd we're we've you'll you'd you're you've it's that's there here any some all also just then than get got go going need want like
        know think thank thanks call send see make take sure hi hey hello dear ? ! : , - 0 <link> <mail>
        """);

    /// <summary>The features of one sentence, each once.</summary>
    public static HashSet<string> Of(string sentence)
    {
        var words = Tokens(sentence);
        var found = new HashSet<string>(StringComparer.Ordinal);
        var blurred = new List<string>(words.Count);
        foreach (var word in words) blurred.Add(Blur(word));
        for (var i = 0; i < words.Count; i++) AddAt(found, words, blurred, i);
        AddEdges(found, words, blurred);
        AddSigns(found, SentenceSigns.Of(sentence));
        found.Add("length " + Math.Min(6, (int)Math.Log2(words.Count + 1)));
        return found;
    }

    private static void AddAt(HashSet<string> found, List<string> words, List<string> blurred, int i)
    {
        found.Add(Lower(words[i]));
        if (i + 1 < words.Count)
        {
            found.Add($"{Lower(words[i])} {Lower(words[i + 1])}");
            found.Add($"~{blurred[i]} {blurred[i + 1]}");
            if (words[i] is "," or ":" or "-" or "and" or "or" or "then" or "so" or "but") found.Add($"|{Lower(words[i + 1])}");
        }

        if (i + 2 < words.Count)
        {
            found.Add($"~{blurred[i]} {blurred[i + 1]} {blurred[i + 2]}");
            found.Add($"{Lower(words[i])} * {Lower(words[i + 2])}");
        }
    }

    private static void AddEdges(HashSet<string> found, List<string> words, List<string> blurred)
    {
        if (words.Count == 0) return;
        found.Add($"^{Lower(words[0])}");
        found.Add($"^~{blurred[0]}");
        found.Add($"{Lower(words[^1])}$");
        if (words.Count < 2) return;
        found.Add($"^{Lower(words[0])} {Lower(words[1])}");
        found.Add($"^~{blurred[0]} {blurred[1]}");
        if (words.Count > 2) found.Add($"^~{blurred[0]} {blurred[1]} {blurred[2]}");
    }

    /// <summary>Each sign alone and each two together: "please" with "click" is another thing than with "send".</summary>
    private static void AddSigns(HashSet<string> found, List<string> signs)
    {
        for (var i = 0; i < signs.Count; i++)
        {
            found.Add($"#{signs[i]}");
            for (var j = i + 1; j < signs.Count; j++) found.Add($"&{signs[i]} & {signs[j]}");
        }
    }

    private static string Lower(string word) => word.ToLowerInvariant();

    private static string Blur(string word)
    {
        var lower = Lower(word);
        if (Small.Contains(lower)) return lower;
        if (Days.Contains(lower)) return "<day>";
        if (Months.Contains(lower)) return "<month>";
        if (Times.Contains(lower)) return "<time>";
        if (char.IsUpper(word[0])) return word.Length > 1 && char.IsUpper(word[1]) ? "<CAPS>" : "<Name>";
        foreach (var end in (ReadOnlySpan<string>)["ing", "ed", "ly", "tion", "s"])
        {
            if (lower.Length > end.Length + 2 && lower.EndsWith(end, StringComparison.Ordinal)) return "-" + end;
        }

        return "<word>";
    }

    private static List<string> Tokens(ReadOnlySpan<char> sentence)
    {
        var tokens = new List<string>(32);
        for (var i = 0; i < sentence.Length && tokens.Count < MostTokens; i++)
        {
            var start = i;
            if (char.IsLetter(sentence[i]) || sentence[i] == '$')
            {
                while (i + 1 < sentence.Length && (char.IsLetter(sentence[i + 1]) || sentence[i + 1] is '\'' or '’' or '@' || (sentence[i + 1] == '.' && i + 2 < sentence.Length && char.IsLetter(sentence[i + 2])))) i++;
                tokens.Add(Word(sentence[start..(i + 1)], sentence, ref i));
            }
            else if (char.IsAsciiDigit(sentence[i]))
            {
                while (i + 1 < sentence.Length && (char.IsAsciiDigit(sentence[i + 1]) || sentence[i + 1] is ':' or '/' or '.' or ',' or '-')) i++;
                tokens.Add("0");
            }
            else if (sentence[i] is '?' or '!' or ':' or ',' or '-') tokens.Add(sentence[i].ToString());
        }

        return tokens;
    }

    private static string Word(ReadOnlySpan<char> word, ReadOnlySpan<char> sentence, ref int i)
    {
        var isLink = word.StartsWith("http", StringComparison.OrdinalIgnoreCase) || word.StartsWith("www.", StringComparison.OrdinalIgnoreCase) || word is "$LINK";
        if (!isLink && !word.Contains('@')) return word.ToString().Replace('’', '\'');
        while (i + 1 < sentence.Length && !char.IsWhiteSpace(sentence[i + 1])) i++;
        return isLink ? "<link>" : "<mail>";
    }

    private static FrozenSet<string> Set(string words) => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
