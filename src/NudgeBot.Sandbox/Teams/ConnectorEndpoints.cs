using System.Text.Json.Nodes;
using NudgeBot.Sandbox.SignIn;

namespace NudgeBot.Sandbox.Teams;

/// <summary>The connector: what a bot calls to write in Teams. Errors come in both of its envelopes, as Teams mixes them.</summary>
internal sealed class ConnectorEndpoints(Chats chats, IssuedTokens tokens, SandboxIdentity identity, Faults faults)
{
    private const string CardType = "application/vnd.microsoft.card.adaptive";

    // 100 KB counted in UTF-16, the limit since 2025.
    private const int MostCharacters = 51_200;

    private int _refusals;

    public void Map(IEndpointRouteBuilder routes)
    {
        var connector = routes.MapGroup("/teams/{tenant}/v3/conversations").AddEndpointFilter(AdmitAsync);
        connector.MapPost("", (Delegate)CreateAsync);
        connector.MapPost("/{conversation}/activities/{replyTo?}", (Delegate)PostAsync);
        connector.MapPut("/{conversation}/activities/{activity}", (Delegate)UpdateAsync);
        connector.MapDelete("/{conversation}/activities/{activity}", (Delegate)DeleteAsync);
        connector.MapGet("/{conversation}/members/{member}", (Delegate)MemberAsync);
        connector.MapGet("/{conversation}/pagedmembers", (Delegate)MembersAsync);
    }

    private async ValueTask<object?> AdmitAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        if (tokens.CallerOf(http.Request, TokenAudience.Connector) is null)
            return Error(http, 401, "Unauthorized", "Authorization has been denied for this request.");
        var owner = http.Request.RouteValues["conversation"] is string id ? chats.Conversation(Uri.UnescapeDataString(id))?.Owner.Id ?? "" : "";
        if (faults.Take("connectorThrottle", owner))
        {
            http.Response.Headers.RetryAfter = "1";
            return Error(http, 429, "Throttled", "Too many requests.");
        }

        if (faults.Take("connectorDown", owner))
            return Results.Text("<html><body>Service Unavailable</body></html>", "text/html", statusCode: 503);
        return HttpMethods.IsGet(http.Request.Method) || !faults.Take("blockBot", owner) ? await next(context) : Blocked(http);
    }

    private async Task<IResult> CreateAsync(HttpContext http)
    {
        var asked = await http.Request.ReadJsonAsync();
        var members = asked?.Items("members").ToList() ?? [];
        var tenant = asked?.Text("tenantId") ?? asked?.Inner("channelData")?.Inner("tenant")?.Text("id");
        if (members.Count != 1 || tenant != identity.TenantId || asked!.Flag("isGroup") == true)
            return Error(http, 400, "BadSyntax", "Incorrect conversation creation parameters");
        return chats.Member(members[0].Text("id") ?? "") is { } chat
            ? Answer(http, 201, new JsonObject { ["id"] = chat.ConversationId })
            : Error(http, 403, "BotNotInConversationRoster", "The bot is not part of the conversation roster.");
    }

    private async Task<IResult> PostAsync(HttpContext http)
    {
        if (Chat(http) is not { } chat)
            return NotFound(http);
        var (activity, refusal) = await ActivityAsync(http);
        if (activity is null)
            return refusal!;
        var (text, format, card) = Content(activity);
        if (activity.Text("type") == "typing")
        {
            chat.ShowTyping();
            return Results.StatusCode(202);
        }

        if (text is null || card is null)
            return Answer(http, 201, new JsonObject { ["id"] = chat.Post(true, text ?? (card is null ? "" : null), format, card) });

        // Teams parts text and card into two messages and then tells no id.
        chat.Post(true, text, format, null);
        chat.Post(true, null, null, card);
        return Results.StatusCode(202);
    }

    private async Task<IResult> UpdateAsync(HttpContext http)
    {
        if (Chat(http) is not { } chat)
            return NotFound(http);
        var (activity, refusal) = await ActivityAsync(http);
        if (activity is null)
            return refusal!;
        var id = Unescaped(http, "activity");
        var (text, format, card) = Content(activity);
        return chat.Update(id, text, format, card)
            ? Answer(http, 200, new JsonObject { ["id"] = id })
            : Error(http, 404, "ActivityNotFoundInConversation", "Activity not found.");
    }

    private Task<IResult> DeleteAsync(HttpContext http) => Task.FromResult(
        Chat(http) is not { } chat ? NotFound(http)
        : chat.Delete(Unescaped(http, "activity")) ? Results.StatusCode(200)
        : Error(http, 404, "ActivityNotFoundInConversation", "Activity not found."));

    private Task<IResult> MemberAsync(HttpContext http) => Task.FromResult(
        Chat(http) is not { } chat ? NotFound(http)
        : chats.Member(Unescaped(http, "member")) == chat ? Answer(http, 200, Member(chat))
        : Error(http, 404, "MemberNotFoundInConversation", "Member not found in conversation."));

    private Task<IResult> MembersAsync(HttpContext http) => Task.FromResult(
        Chat(http) is { } chat ? Answer(http, 200, new JsonObject { ["members"] = new JsonArray(Member(chat)) }) : NotFound(http));

    private JsonObject Member(Chat chat)
    {
        var user = chat.Owner.User();
        return new JsonObject
        {
            ["id"] = chat.MemberId,
            ["name"] = chat.Owner.DisplayName,
            ["objectId"] = chat.Owner.Id,
            ["givenName"] = user.Text("givenName") ?? chat.Owner.DisplayName.Split(' ')[0],
            ["surname"] = user.Text("surname") ?? chat.Owner.DisplayName.Split(' ')[^1],
            ["email"] = chat.Owner.Address,
            ["userPrincipalName"] = chat.Owner.PrincipalName,
            ["tenantId"] = identity.TenantId,
            ["userRole"] = "user",
        };
    }

    private static async Task<(JsonObject? Activity, IResult? Refusal)> ActivityAsync(HttpContext http)
    {
        using var reader = new StreamReader(http.Request.Body);
        var text = await reader.ReadToEndAsync(http.RequestAborted);
        if (text.Length > MostCharacters)
            return (null, Error(http, 413, "MessageSizeTooBig", "Message size too large."));
        return JsonReading.ReadObject(System.Text.Encoding.UTF8.GetBytes(text)) is { } activity && activity.Text("type") is not null
            ? (activity, null)
            : (null, Error(http, 400, "BadSyntax", "Activity is not valid JSON or has no type."));
    }

    private static (string? Text, string? Format, JsonObject? Card) Content(JsonObject activity)
    {
        var card = activity.Items("attachments").FirstOrDefault(item => item.Text("contentType") == CardType)?.Inner("content");
        var text = activity.Text("text") is { Length: > 0 } words ? words : null;
        return (text, text is null ? null : activity.Text("textFormat") ?? "markdown", card?.DeepClone() as JsonObject);
    }

    private Chat? Chat(HttpContext http) => chats.Conversation(Unescaped(http, "conversation"));

    private static string Unescaped(HttpContext http, string name) => Uri.UnescapeDataString(http.RouteText(name));

    private IResult Blocked(HttpContext http) => Interlocked.Increment(ref _refusals) % 2 == 1
        ? Error(http, 403, "ConversationBlockedByUser", "User blocked the conversation with the bot.")
        : Answer(http, 403, new JsonObject
        {
            ["errorCode"] = 209,
            ["message"] = "{\r\n  \"subCode\": \"MessageWritesBlocked\",\r\n  \"details\": \"Thread is blocked from message writes.\",\r\n  \"errorCode\": null,\r\n  \"errorSubCode\": null\r\n}",
        });

    private static IResult NotFound(HttpContext http) => Error(http, 404, "ConversationNotFound", "Conversation not found.");

    private static IResult Error(HttpContext http, int status, string code, string message) =>
        Answer(http, status, new JsonObject { ["error"] = new JsonObject { ["code"] = code, ["message"] = message } });

    private static IResult Answer(HttpContext http, int status, JsonObject json)
    {
        http.Response.Headers["MS-CV"] = Guid.NewGuid().ToString("N");
        return Results.Text(json.ToJsonString(), "application/json; charset=utf-8", statusCode: status);
    }
}
