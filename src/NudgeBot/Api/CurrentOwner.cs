using NudgeBot.Core.People;
using NudgeBot.Storage.Accounts;
using NudgeBot.Teams;

namespace NudgeBot.Api;

/// <summary>On an endpoint: it is answered only to an owner, and perhaps only to one who said yes.</summary>
internal sealed record NeedsOwner(bool ToHaveConsented);

/// <summary>
/// The owner whose token the request bears. Every endpoint of theirs takes it as a parameter; there is no other way to an account
/// in the API, and none goes by anything else in the request.
/// </summary>
internal sealed record CurrentOwner(Account Account)
{
    private static readonly object Key = new();

    public OwnerId Id => Account.Id;

    /// <summary>Middleware, behind authorization: finds the owner, or refuses.</summary>
    public static async Task FindAsync(HttpContext http, RequestDelegate next)
    {
        if (http.GetEndpoint()?.Metadata.GetMetadata<NeedsOwner>() is { } needs)
        {
            var id = new OwnerId(http.User.FindFirst(OwnerTokens.ObjectId)!.Value);
            var account = await http.RequestServices.GetRequiredService<MailboxStore>().GetAsync(id, http.RequestAborted);
            if (account is not { RemovedAt: null })
            {
                await Problems.NotInstalled.ExecuteAsync(http);
                return;
            }

            if (needs.ToHaveConsented && account.Consent.State != ConsentState.Given)
            {
                await Problems.NotConsented.ExecuteAsync(http);
                return;
            }

            // What is kept of them stays theirs to see and erase; nothing is decided from it while it is held.
            if (needs.ToHaveConsented && await http.RequestServices.GetRequiredService<HeldAnswers>().SentenceForAsync(account, null, http.RequestAborted) is { } sentence)
            {
                await Problems.Held(sentence).ExecuteAsync(http);
                return;
            }

            http.Items[Key] = new CurrentOwner(account);
        }

        await next(http);
    }

    /// <summary>Called by the framework for a parameter of this type.</summary>
    public static ValueTask<CurrentOwner> BindAsync(HttpContext http) => ValueTask.FromResult(
        http.Items[Key] as CurrentOwner ?? throw new InvalidOperationException("An endpoint that takes the owner must say that it needs one (NeedsOwner)."));
}
