using NudgeBot.Core.People;

namespace NudgeBot.Core.Drafts.Rewriting;

/// <summary>
/// One of our own texts while a language model puts it into other words. The model sees a <see cref="Request"/> without a value; what it
/// answers is taken only where it keeps every rule that our own texts keep, and a few more.
/// </summary>
public sealed class Rewrite
{
    /// <summary>At the end of <see cref="Draft.Frame"/> where a model chose the words.</summary>
    public const string Mark = "+model";

    private readonly Draft _draft;
    private readonly DraftFacts _facts;
    private readonly PhraseBook _book;
    private readonly PhraseFrame _frame;
    private readonly SlotValues _values;
    private readonly SlotTokens _tokens;

    internal Rewrite(Draft draft, DraftFacts facts, PhraseBook book, PhraseFrame frame, SlotValues values)
    {
        (_draft, _facts, _book, _frame, _values) = (draft, facts, book, frame, values);
        _tokens = SlotTokens.Of(frame);
        Request = RewriteRequest.Of(frame, draft.Tone, book, _tokens);
    }

    /// <summary>What the model is told.</summary>
    public RewriteRequest Request { get; }

    /// <summary>Null where there is nothing to put into other words: no text, one that is not, or no longer, the engine's, or one with words of the owner's own.</summary>
    /// <param name="draft">As <see cref="DraftWriter.Write"/> wrote it from <paramref name="facts"/>.</param>
    public static Rewrite? Of(Draft draft, DraftFacts facts)
    {
        if (draft is not { Text: not null, Frame: { } id } || Discretion.Forbids(facts)) return null;
        var book = PhraseBook.Of(draft.Language);
        var values = SlotValues.Of(facts, book);
        return FrameOf(id, DraftWriter.RegisterOf(facts, book), book) is { } frame && frame.CanBeFilled(values.Available) && (frame.Named & SlotNames.OwnersInput) == Slots.None
            ? new Rewrite(draft, facts, book, frame, values)
            : null;
    }

    /// <summary>The draft in the model's words; or, where they are refused, why. Never throws, whatever the model says.</summary>
    public Rewritten Accept(string answer)
    {
        if (RewriteAnswer.TextOf(answer, Vocabulary.Of(_book, _frame.Register).Apostrophe) is not { } text) return Rewritten.Refused("form");
        var broken = AnswerCheck.Broken(text, _tokens, _frame, Situations.Of(_facts), _book).Distinct(StringComparer.Ordinal).ToList();
        if (broken.Count > 0) return Rewritten.Refused([.. broken]);
        var draft = Filled(text);
        var failures = DraftCheck.Broken(draft, _facts, _values, _book);
        return failures.Count == 0 ? new Rewritten(draft, []) : Rewritten.Refused([.. failures]);
    }

    /// <summary>
    /// A model's text that is still fit to stand on an open card, its times told anew; null where today's facts chose another of our
    /// texts or brought other evidence.
    /// </summary>
    /// <param name="stored">The draft on the card.</param>
    /// <param name="today">What the engine writes today.</param>
    public static Draft? Kept(Draft stored, Draft today, DateTimeOffset now, MailboxSettings settings)
    {
        if (stored.Text is not { } text || today.Text is null || !string.Equals(stored.Frame, today.Frame + Mark, StringComparison.Ordinal)
            || !stored.Evidence.SequenceEqual(today.Evidence)) return null;
        var (told, times) = SpokenTime.ToldAt(text, stored.Times, now, settings, stored.Language);
        var found = today.Times.Select(time => FoundIn(told, time)).OfType<(int At, SpokenTime Time)>().OrderBy(found => found.At).Select(found => found.Time).ToList();
        // A time that the text does not say in today's words would be false by now.
        return found.Count == today.Times.Count ? today with { Frame = stored.Frame, Text = told, Times = times.Count > 0 ? times : found } : null;
    }

    /// <summary>A time as it stands in a text, perhaps with a capital; null where it does not.</summary>
    private static (int At, SpokenTime Time)? FoundIn(string text, SpokenTime time)
    {
        var at = text.IndexOf(time.Words, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? null : (at, time with { Words = text.Substring(at, time.Words.Length) });
    }

    private static PhraseFrame? FrameOf(string id, Hands.Register register, PhraseBook book) =>
        Enum.TryParse<Situation>(id.AsSpan(0, Math.Max(0, id.IndexOf('.', StringComparison.Ordinal))), out var situation)
            ? book.Frames(situation, register).FirstOrDefault(frame => string.Equals(frame.Id, id, StringComparison.Ordinal))
            : null;

    private Draft Filled(string answer)
    {
        var isChat = _frame.Lengths == TextLengths.Chat;
        var times = new List<SpokenTime>();
        // German goes on in small letters behind the greeting's comma, and so may a chat.
        var startsSmall = _book.Language is "de" || (isChat && char.IsLower(_frame.Words.First(char.IsLetter)));
        var core = _tokens.Filled(answer, (token, begins) => Said(token, begins && !(startsSmall && answer.StartsWith(token.Mark, StringComparison.Ordinal)), times));
        return _draft with { Frame = _draft.Frame + Mark, Text = new Letterhead(_facts, _book).Around(core, _draft.Tone, isChat), Times = times };
    }

    private string Said(SlotToken token, bool isCapital, List<SpokenTime> times)
    {
        var value = _values[token.Slot];
        // Between quotation marks stands what somebody else wrote, letter for letter.
        var words = isCapital && token.Opens.Length == 0 ? PhraseFrame.Capitalised(value.Text) : value.Text;
        if (value.Time is { } time) times.Add(time with { Words = words });
        return token.Around(words);
    }
}

/// <summary>What became of a model's answer.</summary>
/// <param name="Draft">Null where the answer was refused.</param>
/// <param name="Broken">The names of the rules it broke, fit for a log: those of <see cref="DraftCheck"/>, and characters, dates, form, length, tokens, words.</param>
public sealed record Rewritten(Draft? Draft, IReadOnlyList<string> Broken)
{
    internal static Rewritten Refused(params IReadOnlyList<string> broken) => new(null, broken);
}
