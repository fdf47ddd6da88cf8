using NudgeBot.Core.People;
using NudgeBot.Graph;
using NudgeBot.Graph.Directory;
using NudgeBot.Storage.Organisation;

namespace NudgeBot.Accounts;

/// <summary>Who is in the groups that administrators hold: read when a hold is set and each night, and kept only to know who is held.</summary>
internal sealed partial class HeldGroups(PeopleReader people, HoldStore holds, ILogger<HeldGroups> log)
{
    /// <summary>Turns it off for a group: for those who are in it now, and from each night on for those who are in it then.</summary>
    /// <exception cref="MailGoneException">There is no such group.</exception>
    /// <exception cref="GraphException">The group could not be read, so nothing is held.</exception>
    public async Task HoldAsync(string group, string by, CancellationToken cancellationToken) =>
        await holds.SetAsync(HoldKind.Group, group, by, await MembersAsync(group, cancellationToken), cancellationToken);

    /// <summary>Reads every held group anew. One that cannot be read keeps the members it had: an off does not end by a failure.</summary>
    public async Task RefreshAsync(CancellationToken cancellationToken)
    {
        foreach (var hold in (await holds.ListAsync(cancellationToken)).Where(hold => hold.Kind == HoldKind.Group))
        {
            try
            {
                await holds.SetMembersAsync(hold, await MembersAsync(hold.Subject, cancellationToken), cancellationToken);
            }
            catch (GraphException failure)
            {
                LogNotRead(failure, hold.Subject);
            }
        }
    }

    private async Task<IReadOnlyList<OwnerId>> MembersAsync(string group, CancellationToken cancellationToken)
    {
        var members = new List<OwnerId>();
        await foreach (var page in people.ReadAsync(group, cancellationToken)) members.AddRange(page.Select(person => person.Id));
        return members;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The held group {Group} could not be read; its members of last time stay held")]
    private partial void LogNotRead(Exception failure, string group);
}
