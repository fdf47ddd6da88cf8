using System.Globalization;

namespace NudgeBot.Teams.Typed.Reading;

/// <summary>
/// Reads a typed line as the things it says, in the order they were said: "done with Ana, snooze Ben till Friday". A line that
/// does not begin with something known is prose, of which nothing is done: that is where pasted and planted words end. Nothing
/// leaves for others on a line that was not understood to its end.
/// </summary>
internal sealed class LineReader
{
    private const int MostJoined = 5;

    private static readonly string[][] Courtesies = [.. Spelled(
        "please", "pls", "ok", "okay", "well", "now", "then", "also", "just", "bitte", "dann", "jetzt", "noch", "mal", "auch", "svp", "stp", "puis", "alors", "aussi", "s'il te plaît", "s'il vous plaît", "por favor", "porfa", "luego", "ahora", "también", "nudgebot")];

    private static readonly Dictionary<string, int> Ordinals = new(StringComparer.Ordinal)
    {
        ["first"] = 1,
        ["second"] = 2,
        ["third"] = 3,
        ["erste"] = 1,
        ["ersten"] = 1,
        ["erster"] = 1,
        ["zweite"] = 2,
        ["zweiten"] = 2,
        ["dritte"] = 3,
        ["dritten"] = 3,
        ["premier"] = 1,
        ["premiere"] = 1,
        ["deuxieme"] = 2,
        ["seconde"] = 2,
        ["troisieme"] = 3,
        ["primero"] = 1,
        ["primera"] = 1,
        ["segundo"] = 2,
        ["segunda"] = 2,
        ["tercero"] = 3,
        ["tercera"] = 3,
    };

    private readonly TypedLine _line;
    private readonly Grammar[] _grammars;
    private readonly DateOnly _today;

    private LineReader(TypedLine line, string language, DateOnly today) => (_line, _grammars, _today) = (line, [.. Grammar.From(language)], today);

    private IReadOnlyList<TypedWord> Words => _line.Words;

    /// <summary>What the line says; at least one reply.</summary>
    /// <param name="typed">As it came.</param>
    /// <param name="language">The owner's, as in "de-CH"; the others are understood as well.</param>
    /// <param name="today">On the owner's calendar.</param>
    public static IReadOnlyList<TypedReply> Read(string? typed, string language, DateOnly today)
    {
        if (typed?.Length > TypedLine.LongestWithNote) return [new TypedReply.TooLong(typed.Length)];
        var reader = new LineReader(TypedLine.Of(typed), language, today);
        if (reader.Words.Count == 0) return [new TypedReply.NotUnderstood(InPart: false)];
        if (typed?.Length > TypedLine.Longest) return reader.Note(0) ?? [new TypedReply.TooLong(typed.Length)];
        return reader.Read();
    }

    private List<TypedReply> Read()
    {
        var said = new List<TypedReply>();
        for (var at = 0; at < Words.Count;)
        {
            if (Note(at) is { } note) return [.. said, .. note];
            var (replies, end) = ReadAt(at);
            if (replies is null) return said.Count == 0 ? [Picked() ?? (TypedReply)new TypedReply.NotUnderstood(InPart: false)] : InPart(said);
            said.AddRange(replies);
            at = end;
        }

        // Beside other things to do, "send" has to say to whom: what is the newest card is less sure then.
        if (said.Count > 1 && said.RemoveAll(reply => reply is TypedReply.Send { Name: null }) > 0) said.Add(new TypedReply.NotUnderstood(InPart: true));
        // A greeting before something to do is no more than that.
        return said.Count > 1 && said.Where(reply => reply is not (TypedReply.Hello or TypedReply.Thanks)).ToList() is { Count: > 0 } meant ? meant : said;
    }

    private static List<TypedReply> InPart(List<TypedReply> said) =>
        [.. said.Where(reply => reply is not (TypedReply.Send or TypedReply.SendLater or TypedReply.Start)), new TypedReply.NotUnderstood(InPart: true)];

    /// <summary>What is said from a word on, up to where the next thing begins: "and" may join two names or two things to do.</summary>
    private (IReadOnlyList<TypedReply>? Replies, int Next) ReadAt(int at)
    {
        var end = EndOfPiece(at);
        var own = ReadPiece(at, end);
        if (own is not null && (end == Words.Count || Words[end - 1].EndsSentence || ReadPiece(AfterAnd(end), EndOfPiece(AfterAnd(end))) is not null)) return (own, AfterAnd(end));
        var (said, next, further) = (own, AfterAnd(end), end);
        // "Ana wrote: done" tells what Ana wrote.
        if (own is null && Words[end - 1].Mark == ':') return (null, next);
        for (var joined = 1; joined < MostJoined && further < Words.Count && !Words[further - 1].EndsSentence; joined++)
        {
            // What says something by itself joins no list of names.
            if (joined > 1 && ReadPiece(AfterAnd(further), EndOfPiece(AfterAnd(further))) is not null) break;
            further = EndOfPiece(AfterAnd(further));
            if (ReadPiece(at, further) is { } together) (said, next) = (together, AfterAnd(further));
        }

        return (said, next);
    }

    private IReadOnlyList<TypedReply>? ReadPiece(int from, int end)
    {
        (from, end) = WithoutCourtesies(from, end);
        if (from >= end) return [new TypedReply.Thanks()];
        (IReadOnlyList<TypedReply> Replies, int Known)? best = null;
        foreach (var grammar in _grammars)
        {
            if (grammar.Read(new Piece(_line, from, end, grammar, _today)) is { } read && (best is null || read.Known > best.Value.Known)) best = read;
        }

        return best?.Replies;
    }

    private IReadOnlyList<TypedReply>? Note(int at)
    {
        foreach (var grammar in _grammars)
        {
            if (grammar.ReadNote(new Piece(_line, at, Words.Count, grammar, _today)) is var (replies, _)) return replies;
        }

        return null;
    }

    /// <summary>A bare number or name: what a question of ours is answered with.</summary>
    private TypedReply.Picked? Picked()
    {
        if (Words.Count > 4 || Words.SkipLast(1).Any(word => word.Mark is not (' ' or ','))) return null;
        var all = _line.Typed(0, Words.Count);
        foreach (var word in Words)
        {
            if (Ordinals.TryGetValue(word.Folded, out var place)) return new TypedReply.Picked(all, place);
        }

        if (Words.Count == 1 && int.TryParse(Words[0].Folded, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and < 10) return new TypedReply.Picked(all, number);
        return Words.All(IsOfName) ? new TypedReply.Picked(all, null) : null;
    }

    private static bool IsOfName(TypedWord word) => word.HasLetter && word.Folded.All(letter => char.IsLetterOrDigit(letter) || letter is '\'' or '-' or '.' or '@' or '_');

    /// <summary>Where the piece that begins here ends: at a sentence's end, at an "and", at a comma that stands in no date.</summary>
    private int EndOfPiece(int from)
    {
        for (var i = from; i < Words.Count; i++)
        {
            if (i > from && Grammar.IsAnd(Words[i].Folded)) return i;
            var parts = Words[i].EndsSentence || Words[i].Mark == ':' || (Words[i].Mark == ',' && i + 1 < Words.Count && !char.IsAsciiDigit(Words[i + 1].Folded[0]));
            if (parts) return i + 1;
        }

        return Words.Count;
    }

    private int AfterAnd(int at)
    {
        while (at < Words.Count && Grammar.IsAnd(Words[at].Folded)) at++;
        return at;
    }

    private (int From, int End) WithoutCourtesies(int from, int end)
    {
        while (from < end && Courtesies.FirstOrDefault(words => Stands(words, from, end)) is { } before) from += before.Length;
        while (from < end && Courtesies.FirstOrDefault(words => Stands(words, end - words.Length, end)) is { } behind && end - behind.Length >= from) end -= behind.Length;
        return (from, end);
    }

    private bool Stands(string[] words, int at, int end)
    {
        if (at < 0 || at + words.Length > end) return false;
        for (var i = 0; i < words.Length; i++)
        {
            if (!string.Equals(Words[at + i].Folded, words[i], StringComparison.Ordinal)) return false;
        }

        return true;
    }

    private static IEnumerable<string[]> Spelled(params string[] courtesies) => courtesies.Select(words => TypedLine.Of(words).Words.Select(word => word.Folded).ToArray());
}
