namespace NudgeBot.Api;

/// <summary>What the task pane and the tab call: one owner's own nudges, people, promises, settings and data.</summary>
internal static class OwnerEndpoints
{
    private const int LargestBody = 64 * 1024;

    public static void MapOwnerApi(this IEndpointRouteBuilder app)
    {
        var me = app.MapGroup("/api/me").RequireAuthorization().WithTags("Owner")
            .WithMetadata(new NeedsOwner(ToHaveConsented: false), new Microsoft.AspNetCore.Mvc.RequestSizeLimitAttribute(LargestBody))
            .ProducesProblem(StatusCodes.Status401Unauthorized).ProducesProblem(StatusCodes.Status403Forbidden);
        me.MapGet("", (CurrentOwner owner, HttpContext http, OwnerAccounts accounts, CancellationToken cancellationToken) => accounts.MeAsync(owner, http.User, cancellationToken));
        me.MapPost("/consent", (CurrentOwner owner, HttpContext http, OwnerAccounts accounts, CancellationToken cancellationToken) => accounts.ConsentAsync(owner, http.User, cancellationToken));
        me.MapGet("/privacy", (CurrentOwner owner, OwnerAccounts accounts) => accounts.PrivacyOf(owner));
        me.MapGet("/settings", (CurrentOwner owner, OwnerAccounts accounts, CancellationToken cancellationToken) => accounts.SettingsAsync(owner, cancellationToken));
        me.MapPut("/settings", (CurrentOwner owner, SettingsChange change, OwnerAccounts accounts, CancellationToken cancellationToken) => accounts.ChangeSettingsAsync(owner, change, cancellationToken));
        me.MapDelete("/told/{id:guid}", (CurrentOwner owner, Guid id, OwnerAccounts accounts, CancellationToken cancellationToken) => accounts.TakeBackAsync(owner, id, cancellationToken));
        me.MapGet("/export", (CurrentOwner owner, string? format, OwnerExport export, CancellationToken cancellationToken) => export.WriteAsync(owner, format, cancellationToken));
        me.MapDelete("", (CurrentOwner owner, OwnerAccounts accounts, CancellationToken cancellationToken) => accounts.ForgetAsync(owner, cancellationToken));

        var read = me.MapGroup("").WithMetadata(new NeedsOwner(ToHaveConsented: true));
        MapNudges(read);
        MapPeople(read);
    }

    private static void MapNudges(RouteGroupBuilder me)
    {
        me.MapGet("/nudges", (CurrentOwner owner, OwnerNudges nudges, CancellationToken cancellationToken) => nudges.ListAsync(owner, cancellationToken));
        me.MapPost("/nudges/{id:guid}/choice", (CurrentOwner owner, Guid id, ChoiceMade made, HttpContext http, OwnerNudges nudges, CancellationToken cancellationToken) => nudges.ChooseAsync(owner, id, made, OwnerTokens.AssertionOf(http), cancellationToken));
        me.MapGet("/records", (CurrentOwner owner, int? skip, OwnerNudges nudges, CancellationToken cancellationToken) => nudges.RecordsAsync(owner, skip ?? 0, cancellationToken));
        me.MapGet("/quiet", (CurrentOwner owner, OwnerNudges nudges, CancellationToken cancellationToken) => nudges.QuietAsync(owner, cancellationToken));
    }

    private static void MapPeople(RouteGroupBuilder me)
    {
        me.MapGet("/people", (CurrentOwner owner, OwnerPeople people, string? search, string? stage, int? skip, CancellationToken cancellationToken) =>
            people.FindAsync(owner, search, stage, skip ?? 0, cancellationToken));
        me.MapGet("/people/{address}", (CurrentOwner owner, string address, OwnerPeople people, CancellationToken cancellationToken) => people.GetAsync(owner, address, cancellationToken));
        me.MapPut("/people/{address}", (CurrentOwner owner, string address, PersonChange change, OwnerPeople people, CancellationToken cancellationToken) => people.ChangeAsync(owner, address, change, cancellationToken));
        me.MapPost("/people/{address}/notes", (CurrentOwner owner, string address, NoteWritten note, OwnerPeople people, CancellationToken cancellationToken) => people.AddNoteAsync(owner, address, note, cancellationToken));
        me.MapDelete("/people/{address}/notes/{id:guid}", (CurrentOwner owner, string address, Guid id, OwnerPeople people, CancellationToken cancellationToken) => people.RemoveNoteAsync(owner, address, id, cancellationToken));
        me.MapGet("/promises", (CurrentOwner owner, OwnerPeople people, CancellationToken cancellationToken) => people.PromisesAsync(owner, cancellationToken));
        me.MapPost("/promises/{id}/choice", (CurrentOwner owner, string id, PromiseChoice choice, OwnerPeople people, CancellationToken cancellationToken) => people.SettleAsync(owner, id, choice, cancellationToken));
    }
}
