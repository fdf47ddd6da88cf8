using NudgeBot.Core.Hands;

namespace NudgeBot.Core.Drafts;

/// <summary>
/// What a text's own words do by themselves, whatever values stand among them. The same frame has the same own words each time, so it
/// keeps the last of these, and what costs most of a check is done once.
/// </summary>
internal sealed class OwnWording
{
    /// <summary>Stands where a value stood: a word that states nothing.</summary>
    public const string Nothing = "then";

    public OwnWording(PhraseBook book, Situation situation, Register register, string text)
    {
        (Book, Situation, Register, Text) = (book, situation, register, text);
        Words = WordsOf(text);
        Sentences = [.. Split(text)];
        Rules = [.. TextCheck.BrokenBy(this)];
        IsSilent = TextCheck.StatesNothing(this);
        Promises = TextCheck.Invented(this).Any();
        ClaimsMeeting = Lexicon.Met.StandIn(text);
        ClaimsMeetingBefore = Lexicon.Again.StandIn(text);
        ClaimsInvitation = Lexicon.Invited.StandIn(text);
    }

    public PhraseBook Book { get; }

    public Lexicon Lexicon => Book.Lexicon;

    public Situation Situation { get; }

    public Register Register { get; }

    /// <summary>The words between greeting and closing, each proven value replaced by <see cref="Nothing"/>.</summary>
    public string Text { get; }

    /// <summary>Values are left out, because a topic's long words are not ours.</summary>
    public IReadOnlyList<string> Words { get; }

    public IReadOnlyList<string> Sentences { get; }

    /// <summary>The rules that the words break by themselves.</summary>
    public IReadOnlyList<string> Rules { get; }

    /// <summary>No day, quotation or name stands there but those that a value gave.</summary>
    public bool IsSilent { get; }

    /// <summary>Something is promised or claimed, which only the owner can do.</summary>
    public bool Promises { get; }

    public bool ClaimsMeeting { get; }

    public bool ClaimsMeetingBefore { get; }

    public bool ClaimsInvitation { get; }

    public bool IsOf(PhraseBook book, Situation situation, Register register, string text) =>
        ReferenceEquals(book, Book) && situation == Situation && register == Register && string.Equals(text, Text, StringComparison.Ordinal);

    private static List<string> WordsOf(ReadOnlySpan<char> text)
    {
        var words = new List<string>();
        foreach (var word in new WordsIn(text))
        {
            if (!word.Equals(Nothing, StringComparison.OrdinalIgnoreCase)) words.Add(word.ToString());
        }

        return words;
    }

    /// <summary>At full stops, question marks and the like before a space, and at line ends.</summary>
    private static IEnumerable<string> Split(string text)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var ends = text[i] == '\n' || (text[i] is '.' or '?' or '!' or '…' or ':' && (i + 1 == text.Length || char.IsWhiteSpace(text[i + 1])));
            if (!ends && i + 1 < text.Length) continue;
            var sentence = text[start..(i + 1)].Trim();
            start = i + 1;
            if (sentence.Any(char.IsLetter)) yield return sentence;
        }
    }
}
