using NudgeBot.Core.People;
using NudgeBot.Graph.Directory;
using NudgeBot.Storage.Accounts;
using NudgeBot.Storage.Organisation;

namespace NudgeBot.Accounts;

/// <summary>Lets a colleague decline to be the subject of others' nudges, and take that back (P10).</summary>
internal sealed class Subjects(DeclinedPeopleStore declined, DirectoryReader directory)
{
    /// <summary>From the next round on nobody is nudged about them, under any address the directory has of them.</summary>
    /// <exception cref="Graph.GraphException">Their addresses could not be looked up, so nothing was kept.</exception>
    public async Task DeclineAsync(Account account, CancellationToken cancellationToken)
    {
        // Of the directory alone, and anew: also somebody whose mailbox is not read may decline, and addresses change.
        var owner = await directory.OwnerAsync(account.Id, cancellationToken);
        await declined.DeclineAsync(account.Id, owner.Addresses, cancellationToken);
    }

    /// <summary>False where they had not declined.</summary>
    public Task<bool> TakeBackAsync(OwnerId person, CancellationToken cancellationToken) => declined.TakeBackAsync(person, cancellationToken);
}
