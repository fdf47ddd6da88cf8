using Microsoft.AspNetCore.Http.HttpResults;
using NudgeBot.Accounts;
using NudgeBot.Api;
using NudgeBot.Graph;
using NudgeBot.Storage.Organisation;

namespace NudgeBot.Administration;

/// <summary>What an administrator turned off: for whom, by whom, since when. Whom a group's hold meets is told to nobody.</summary>
internal sealed class HoldsApi(HoldStore holds, HeldGroups groups)
{
    /// <summary>Object ids are shorter; anything longer is none.</summary>
    private const int LongestId = 64;

    public async Task<Ok<HoldsView>> ListAsync(CancellationToken cancellationToken) =>
        TypedResults.Ok(new HoldsView([.. (await holds.ListAsync(cancellationToken)).Select(hold => new HoldView(hold.Kind, hold.Subject, hold.By, hold.SetAt))]));

    /// <param name="by">The administrator's name, which the held are told.</param>
    public async Task<Results<NoContent, ProblemHttpResult>> SetAsync(HoldKind kind, string subject, string? by, CancellationToken cancellationToken)
    {
        if (subject.Length > LongestId || (kind != HoldKind.Organisation && string.IsNullOrWhiteSpace(subject))) return Problems.Bad("That is no object id: take it from Entra ID, where a person or a group is shown.");
        if (string.IsNullOrWhiteSpace(by)) return Problems.Bad("Your token has no name, and the people concerned are told who turned it off: sign in again.");
        subject = Spelled(subject);
        if (kind != HoldKind.Group)
        {
            await holds.SetAsync(kind, subject, by, [], cancellationToken);
            return TypedResults.NoContent();
        }

        try
        {
            await groups.HoldAsync(subject, by, cancellationToken);
            return TypedResults.NoContent();
        }
        catch (Exception gone) when (gone is MailGoneException or MailboxGoneException)
        {
            return Problems.NotFound("The directory has no group of that id, so nothing was turned off.");
        }
        catch (GraphException)
        {
            return Problems.Of(503, "unavailable", "The group could not be read, so nothing was turned off; try again in a minute.");
        }
    }

    public async Task<Results<NoContent, ProblemHttpResult>> RemoveAsync(HoldKind kind, string subject, CancellationToken cancellationToken) =>
        await holds.RemoveAsync(kind, Spelled(subject), cancellationToken) ? TypedResults.NoContent() : Problems.NotFound("Nothing is turned off there.");

    /// <summary>As Entra and Teams spell it, whatever was pasted.</summary>
    private static string Spelled(string subject) => Guid.TryParse(subject, out var id) ? id.ToString() : subject;
}
