using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace NudgeBot.Api;

/// <summary>What went wrong as problem details (RFC 9457): the detail is one sentence for the owner to read.</summary>
internal static class Problems
{
    /// <param name="kind">The last part of the type, which pages tell problems apart by.</param>
    public static ProblemHttpResult Of(int status, string kind, string sentence) =>
        TypedResults.Problem(detail: sentence, statusCode: status, type: $"urn:nudgebot:{kind}");

    public static ProblemHttpResult NotInstalled { get; } =
        Of(403, "not-installed", "NudgeBot does not know you yet: open its chat in Teams once, then come back.");

    public static ProblemHttpResult NotConsented { get; } =
        Of(403, "not-consented", "I know nothing of your mailbox, because you have not said yes yet.");

    /// <param name="sentence">Who turned it off.</param>
    public static ProblemHttpResult Held(string sentence) => Of(403, "held", sentence);

    public static ProblemHttpResult UnknownPerson { get; } =
        Of(404, "unknown-person", "I see no mail and no meeting between you and this person.");

    public static ProblemHttpResult Changed { get; } =
        Of(409, "changed", "This has changed meanwhile, so nothing was done: look at it again.");

    public static ProblemHttpResult NotFound(string sentence) => Of(404, "not-found", sentence);

    public static ProblemHttpResult Bad(string sentence) => Of(400, "bad-request", sentence);

    /// <summary>Gives what the framework refuses by itself (a body that is no JSON, a wrong method) its kind and its sentence.</summary>
    public static void Complete(ProblemDetails problem)
    {
        if (problem.Type?.StartsWith("urn:nudgebot:", StringComparison.Ordinal) == true) return;
        (problem.Type, problem.Detail) = problem.Status switch
        {
            404 => ("urn:nudgebot:not-found", "There is nothing at this address."),
            405 => ("urn:nudgebot:bad-request", "This address does not take that method."),
            413 => ("urn:nudgebot:bad-request", "That is too much at once: send less than 64 kB."),
            415 => ("urn:nudgebot:bad-request", "Send JSON, and say so in Content-Type."),
            >= 400 and < 500 => ("urn:nudgebot:bad-request", "I could not read what was sent: a value is missing, or is not of the kind that is asked for."),
            _ => ("urn:nudgebot:failed", "Something went wrong here, and nothing was changed; try again in a minute."),
        };
    }
}
