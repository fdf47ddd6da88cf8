using NudgeBot.Accounts;
using NudgeBot.Storage.Accounts;
using NudgeBot.Storage.Organisation;
using NudgeBot.Teams.Words.Standing;

namespace NudgeBot.Teams;

/// <summary>What somebody hears for whom an administrator turned it off, whatever they type or press.</summary>
internal sealed class HeldAnswers(Standing standing)
{
    /// <summary>One sentence that says who turned it off; null where nobody did.</summary>
    /// <param name="locale">That of the activity, for somebody whose language is not known yet.</param>
    public async Task<string?> SentenceForAsync(Account account, string? locale, CancellationToken cancellationToken)
    {
        if (await standing.HoldOfAsync(account.Id, cancellationToken) is not { } hold) return null;
        var (words, by) = (StandingWords.Of(account.LanguageOr(locale)), PlainText.Of(hold.By));
        return hold.Kind switch
        {
            HoldKind.Person => words.Held(by),
            HoldKind.Group => words.HeldForGroup(by),
            HoldKind.Organisation => words.HeldForAll(by),
            var kind => throw new ArgumentOutOfRangeException(nameof(account), kind, "Every kind of hold needs its own sentence."),
        };
    }
}
