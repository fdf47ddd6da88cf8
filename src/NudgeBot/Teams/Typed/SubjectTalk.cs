using NudgeBot.Accounts;
using NudgeBot.Graph;
using NudgeBot.Teams.Words.Standing;

namespace NudgeBot.Teams.Typed;

/// <summary>Takes somebody out of everybody else's nudges, and back in (P10). It is theirs to say whether or not their own mailbox is read.</summary>
internal sealed class SubjectTalk(Subjects subjects)
{
    public async Task<Said> LeaveOutAsync(Talk talk, CancellationToken cancellationToken)
    {
        var words = StandingWords.Of(talk.Account.LanguageOr(null));
        try
        {
            await subjects.DeclineAsync(talk.Account, cancellationToken);
            return words.Declined;
        }
        catch (GraphException)
        {
            return words.DirectoryOutOfReach;
        }
    }

    public async Task<Said> MentionAsync(Talk talk, CancellationToken cancellationToken)
    {
        var words = StandingWords.Of(talk.Account.LanguageOr(null));
        return await subjects.TakeBackAsync(talk.Owner, cancellationToken) ? words.TakenBack : words.HadNotDeclined;
    }
}
