using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Authentication;

namespace NudgeBot.Graph.SignIn;

/// <summary>
/// Signs requests as the application, where the application may: what reads, and what touches no mailbox. Whatever else is not
/// signed by an owner's own token is refused here, before it leaves, so that no mistake of ours makes the server act alone.
/// </summary>
internal sealed class ReadsOnly(IAuthenticationProvider application) : IAuthenticationProvider
{
    /// <inheritdoc />
    public Task AuthenticateRequestAsync(RequestInformation request, Dictionary<string, object>? additionalAuthenticationContext = null, CancellationToken cancellationToken = default)
    {
        var isOwners = request.Headers.ContainsKey("Authorization");
        return isOwners || IsTheApplications(request)
            ? application.AuthenticateRequestAsync(request, additionalAuthenticationContext, cancellationToken)
            : throw new InvalidOperationException($"The application by itself makes no {request.HttpMethod} of this kind; sign it with the owner's own token ({nameof(DelegatedToken)}).");
    }

    // getSchedule reads by POST; an installation (teamwork) concerns the bot's own chat and no mailbox.
    private static bool IsTheApplications(RequestInformation request) =>
        request.HttpMethod == Method.GET
        || request.URI.AbsolutePath.EndsWith("/calendar/getSchedule", StringComparison.OrdinalIgnoreCase)
        || request.URI.AbsolutePath.Contains("/teamwork/", StringComparison.OrdinalIgnoreCase);
}
