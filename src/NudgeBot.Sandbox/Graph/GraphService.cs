using System.Globalization;
using NudgeBot.Sandbox.Mailboxes;

namespace NudgeBot.Sandbox.Graph;

/// <summary>Answers one call to Graph, alone or from a $batch: finds the mailbox, keeps its limits, applies the fault switches.</summary>
internal sealed class GraphService(Organisation organisation, GraphRoutes routes, TeamworkAnswers teamwork, RequestLedger ledger, Faults faults)
{
    /// <summary>
    /// Answers and tells which mailbox was meant. The mailbox counts as busy until <paramref name="deliver"/> is done, as it does
    /// in Exchange while an answer is under way.
    /// </summary>
    public async Task AnswerAsync(GraphRequest request, Func<GraphAnswer, AnswerFault, Task> deliver)
    {
        if (teamwork.Match(request) is { } asked)
        {
            await deliver(await OfTheOrganisationAsync(request, asked), AnswerFault.None);
            return;
        }

        if (request.Segments is not [var first, var name, ..] || !IsUsers(first))
            await deliver(GraphAnswer.Error(400, "BadRequest", $"Resource not found for the segment '{string.Concat(request.Segments.Take(1))}'."), AnswerFault.None);
        else if (organisation.Find(name) is not { } mailbox)
            await deliver(GraphAnswer.Error(404, "Request_ResourceNotFound", "Resource does not exist or one of its queried reference-property objects are not present."), AnswerFault.None);
        else if (routes.Match(mailbox, request) is not { } call)
            await deliver(GraphAnswer.Error(400, "BadRequest", "The sandbox does not know this call."), AnswerFault.None);
        else
            await AnswerAsync(mailbox, request, call, deliver);
    }

    private async Task AnswerAsync(Mailbox mailbox, GraphRequest request, GraphCall call, Func<GraphAnswer, AnswerFault, Task> deliver)
    {
        var ownerId = mailbox.Owner.Id;
        ledger.NoteCall(ownerId, request, call);
        if (!ledger.TryEnter(ownerId, call.Kind, request.Prefer.ImmutableIds || !call.TellsItemIds))
        {
            await deliver(Throttled("Application is over its MailboxConcurrency limit.", "1"), AnswerFault.None);
            return;
        }

        try
        {
            var answer = Spoilt(ownerId, request, call) ?? Forbidden(ownerId, request.Caller, call) ?? Refusing(() => call.Answer(DeltaFaultOf(ownerId, call)));
            if (call.Sends && answer.Status == 202)
                ledger.NoteSent(ownerId);
            await deliver(answer.With("Preference-Applied", request.Prefer.Applied()), AnswerFaultOf(ownerId, call, answer));
        }
        finally
        {
            ledger.Leave(ownerId);
        }
    }

    /// <summary>Calls about people and apps are of no mailbox: they are counted by themselves and held back by themselves.</summary>
    private async Task<GraphAnswer> OfTheOrganisationAsync(GraphRequest request, OrganisationCall call)
    {
        ledger.NoteOfTheOrganisation(call.Kind);
        if (faults.Take("throttleDirectory", ""))
            return Throttled("Too many requests.", "0.25");
        if (!request.Caller.HasOneOf(call.Needs) || faults.Take("directoryDenied", ""))
            return GraphAnswer.Error(403, "Authorization_RequestDenied", "Insufficient privileges to complete the operation.");
        try
        {
            return await call.Answer();
        }
        catch (GraphRefusal refusal)
        {
            return refusal.ToAnswer();
        }
    }

    private static GraphAnswer Refusing(Func<GraphAnswer> answer)
    {
        try
        {
            return answer();
        }
        catch (GraphRefusal refusal)
        {
            return refusal.ToAnswer();
        }
    }

    /// <summary>Whatever else it was granted, an application changes no mailbox here: the bot acts in its owners' names alone.</summary>
    private static GraphAnswer? Forbidden(string ownerId, GraphCaller caller, GraphCall call) =>
        caller.MayReach(ownerId) && caller.HasOneOf(call.Needs) && !(call.Writes && caller.IsApplication)
            ? null
            : GraphAnswer.Error(403, "ErrorAccessDenied", "Access is denied. Check credentials and try again.");

    private GraphAnswer? Spoilt(string ownerId, GraphRequest request, GraphCall call)
    {
        if (faults.Take("throttle", ownerId))
            return CountedAsThrottled(ownerId, "1");
        if (faults.Take("throttleFractional", ownerId))
            return CountedAsThrottled(ownerId, "0.25");
        if (faults.Take("throttleDate", ownerId))
            return CountedAsThrottled(ownerId, DateTimeOffset.UtcNow.AddSeconds(2).ToString("r", CultureInfo.InvariantCulture));
        if (faults.Take("html503", ownerId))
            return GraphAnswer.Text(503, "text/html", "<html><head><title>503 Service Unavailable</title></head><body>Service Unavailable</body></html>");
        if (faults.Take("notJson", ownerId))
            return GraphAnswer.Text(200, "application/json", "<html><body>Please sign in to this network.</body></html>");
        if (call.Kind != "user" && faults.Take("accessDenied", ownerId))
            return GraphAnswer.Error(403, "ErrorAccessDenied", "Access is denied. Check credentials and try again.");
        if (call.ChangesCalendar && faults.Take("calendarReadOnly", ownerId))
            return GraphAnswer.Error(403, "ErrorAccessDenied", "Access is denied. Check credentials and try again.");
        var goesOn = call.IsDelta && (request.Query["$skiptoken"] ?? request.Query["$deltatoken"]) is not null;
        return goesOn && faults.Take("gone410", ownerId) ? GraphToken.StateLost().ToAnswer() : null;
    }

    private DeltaFault DeltaFaultOf(string ownerId, GraphCall call) =>
        !call.IsDelta ? DeltaFault.None
        : faults.Take("emptyPage", ownerId) ? DeltaFault.EmptyPage
        : faults.Take("replay", ownerId) ? DeltaFault.Replay
        : DeltaFault.None;

    private AnswerFault AnswerFaultOf(string ownerId, GraphCall call, GraphAnswer answer) =>
        call.Sends && faults.Take("dropSendAnswer", ownerId) ? AnswerFault.Dropped
        : answer.Body is not null && faults.Take("cut", ownerId) ? AnswerFault.Cut
        : faults.Take("slow", ownerId) ? AnswerFault.Slow
        : AnswerFault.None;

    private GraphAnswer CountedAsThrottled(string ownerId, string retryAfter)
    {
        ledger.NoteThrottled(ownerId);
        return Throttled("Application is over its MailboxConcurrency limit.", retryAfter);
    }

    private static GraphAnswer Throttled(string message, string retryAfter) =>
        GraphAnswer.Error(429, "ApplicationThrottled", message).With("Retry-After", retryAfter);

    private static bool IsUsers(string segment) => string.Equals(segment, "users", StringComparison.OrdinalIgnoreCase);
}

/// <summary>What happens to an answer on its way.</summary>
internal enum AnswerFault
{
    None,

    /// <summary>The call was done and the connection is cut before a byte of the answer.</summary>
    Dropped,

    /// <summary>Half of the body arrives.</summary>
    Cut,

    /// <summary>The answer takes two seconds.</summary>
    Slow,
}
