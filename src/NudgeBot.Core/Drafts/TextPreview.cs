using NudgeBot.Core.Hands;

namespace NudgeBot.Core.Drafts;

/// <summary>All texts of one language, filled with its sample evidence, so that a native speaker can review them in one sitting.</summary>
/// <param name="Language">Two letters.</param>
/// <param name="Situations">In the order in which the engine knows them; a situation the authors left out has no mails.</param>
public sealed record TextPreview(string Language, IReadOnlyList<SituationPreview> Situations)
{
    /// <param name="language">One of <see cref="TextCheck.Languages"/>.</param>
    public static TextPreview Of(string language)
    {
        var book = PhraseBook.Of(language);
        return new TextPreview(book.Language, [.. Enum.GetValues<Situation>().Select(situation => new SampleSheet(book, situation).Preview())]);
    }
}

/// <summary>The texts of one situation.</summary>
/// <param name="Name">As a text file writes it: <c>AWAIT_2D</c>.</param>
/// <param name="Meaning">One sentence of English.</param>
/// <param name="Mails">One for each register, tone and length, so chosen that many different pieces are seen.</param>
/// <param name="Pieces">Every piece once.</param>
/// <param name="Texts">How many whole texts the pieces make, each counted once for a register.</param>
/// <param name="Failing">Those of all the whole texts that break a rule, shown or not.</param>
public sealed record SituationPreview(string Name, string Meaning, IReadOnlyList<MailPreview> Mails, IReadOnlyList<PiecePreview> Pieces, int Texts, IReadOnlyList<MailPreview> Failing);

/// <summary>One whole mail.</summary>
/// <param name="Tone">One of them.</param>
/// <param name="Length">One of them.</param>
/// <param name="Subject">Null for an answer.</param>
/// <param name="Text">With greeting and closing.</param>
/// <param name="Words">Between greeting and closing.</param>
/// <param name="Failures">The rules it breaks; empty for a good text.</param>
public sealed record MailPreview(Register Register, Tones Tone, TextLengths Length, string? Subject, IReadOnlyList<TextRun> Text, int Words, IReadOnlyList<string> Failures);

/// <summary>Some words of a text: its own, or evidence that was filled in.</summary>
public sealed record TextRun(string Words, bool IsEvidence);

/// <summary>A piece of a text as its author wrote it.</summary>
/// <param name="Section"><c>openers</c>, <c>cores</c>, <c>closes</c> or <c>subjects</c>.</param>
/// <param name="Tags">Tones, lengths, register, and what it gives, takes, forbids and rests on, as the file says them.</param>
public sealed record PiecePreview(string Section, string Text, Tones Tones, Register? Only, IReadOnlyList<string> Tags);
