using System.Text.Json.Nodes;
using NudgeBot.Core.People;
using NudgeBot.Storage.Accounts;
using NudgeBot.Teams.Words.Replies;

namespace NudgeBot.Teams.Typed;

/// <summary>What is said back to one thing that was typed.</summary>
/// <param name="Asks">The question it ends with, where one is asked.</param>
/// <param name="Card">Takes the text's place where it is the only answer.</param>
internal sealed record Said(string Text, Question? Asks = null, JsonObject? Card = null)
{
    public static implicit operator Said(string text) => new(text);

    public static Said FromString(string text) => new(text);
}

/// <summary>A question back: which one of several was meant.</summary>
internal sealed record Question(string Text, IReadOnlyList<Option> Options);

/// <summary>One answer to a question, and what is done when it is given.</summary>
internal sealed record Option(string Name, PersonId Person, Func<Talk, CancellationToken, Task<Said>> Then);

/// <summary>Whom we talk with, in their language, at an instant.</summary>
internal sealed record Talk(Account Account, ReplyWords Words, DateTimeOffset Now)
{
    public OwnerId Owner => Account.Id;

    public MailboxSettings Settings => Account.Owner?.Settings ?? MailboxSettings.Default;

    public DateOnly Today => Settings.LocalDay(Now);

    public static Talk With(Account account, DateTimeOffset now) => new(account, ReplyWords.Of((account.Owner?.Settings ?? MailboxSettings.Default).Language), now);

    /// <summary>The day of an instant, as it is said to them.</summary>
    public string DayOf(DateTimeOffset at) => Words.Day(Settings.LocalDay(at), Today);

    /// <summary>Which of several, asked and kept in mind.</summary>
    public Said Ask(IReadOnlyList<Option> options, IEnumerable<string> labels)
    {
        var text = Words.WhichOne([.. labels.Select(PlainText.Of)]);
        return new Said(text, new Question(text, options));
    }
}
