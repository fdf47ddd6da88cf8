using NudgeBot.Core.Commitments;
using NudgeBot.Core.Drafts;
using NudgeBot.Core.Interactions;
using NudgeBot.Core.People;
using NudgeBot.Core.Speech;
using Xunit;

namespace NudgeBot.Core.Tests.Commitments;

/// <summary>Whatever text of ours holds a day the owner picked, its reader is told a day, and so are we: it is read back as one promise for that day.</summary>
[Trait("Product", "D7 I4 S12")]
public sealed class OwnPromiseTests
{
    private static readonly DateTimeOffset Monday = new(2026, 3, 9, 9, 0, 0, TimeSpan.Zero);

    public static TheoryData<string> Languages => [.. PhraseBook.Languages];

    [Theory, MemberData(nameof(Languages))]
    public void A_day_the_owner_picked_is_one_promise_for_that_day_in_every_text(string language)
    {
        DateOnly[] days = [new(2026, 3, 13), new(2026, 3, 10), new(2026, 4, 2), new(2027, 1, 11)];
        var texts = Texts(language).ToList();
        var missed = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var day in days)
        {
            foreach (var (text, promise) in texts)
            {
                var said = text.Replace("{user_date}", TimeWords.Of(language).DueDay(day, new DateOnly(2026, 3, 9)), StringComparison.Ordinal);
                var due = MailSays.In(said, hasAttachments: false, Expectation.Nothing).Bindings
                    .Where(reading => reading.Kind == SentenceKind.Promise)
                    .Select(reading => DueDate.Read(reading.Text, reading.Language, Monday, MailboxSettings.Default)?.On).ToList();
                if (due is not [var only] || only != day) missed.Add($"{day} {string.Join(", ", due)}: {promise}");
            }
        }

        Assert.NotEmpty(texts);
        Assert.True(missed.Count == 0, string.Join('\n', missed));
    }

    /// <summary>Every whole text with the owner's day, the other slots filled with samples; and the sentence that holds the day.</summary>
    private static IEnumerable<(string Text, string Promise)> Texts(string language)
    {
        var book = PhraseBook.Of(language);
        var texts =
            from situation in book.Situations.Keys
            from register in book.Registers
            from frame in book.Frames(situation, register)
            where frame.Named.HasFlag(Slots.UserDate)
            let text = frame.Fill(slot => slot == Slots.UserDate ? "{user_date}" : book.Samples.Of(situation, slot))
            select (Text: text, Promise: Sentences.In(text).Select(range => text[range]).First(sentence => sentence.Contains("{user_date}", StringComparison.Ordinal)));
        return texts.DistinctBy(text => text.Text, StringComparer.Ordinal).GroupBy(text => text.Promise, StringComparer.Ordinal).SelectMany(same => same.Take(40));
    }
}
