using NudgeBot.Storage.Organisation;

namespace NudgeBot.Administration;

/// <summary>What the administrator's page calls: grouped figures, and what is turned off for whom. Nothing here tells of a nudge, a tie or a text.</summary>
internal static class AdministratorEndpoints
{
    private const string Everybody = "";

    /// <param name="policy">Who may call them.</param>
    public static void MapAdministratorApi(this IEndpointRouteBuilder app, string policy)
    {
        var organisation = app.MapGroup("/api/organisation").RequireAuthorization(policy).WithTags("Administrator")
            .ProducesProblem(StatusCodes.Status401Unauthorized).ProducesProblem(StatusCodes.Status403Forbidden);
        organisation.MapGet("/figures", async (OrganisationFigures figures, CancellationToken cancellationToken) => TypedResults.Ok(await figures.PublishedAsync(cancellationToken)));
        organisation.MapGet("/holds", (HoldsApi holds, CancellationToken cancellationToken) => holds.ListAsync(cancellationToken));
        organisation.MapPut("/holds/organisation", (HttpContext http, HoldsApi holds, CancellationToken cancellationToken) => holds.SetAsync(HoldKind.Organisation, Everybody, NameOf(http), cancellationToken));
        organisation.MapDelete("/holds/organisation", (HoldsApi holds, CancellationToken cancellationToken) => holds.RemoveAsync(HoldKind.Organisation, Everybody, cancellationToken));
        MapHolds(organisation, "/holds/groups/{id}", HoldKind.Group);
        MapHolds(organisation, "/holds/people/{id}", HoldKind.Person);
    }

    private static void MapHolds(RouteGroupBuilder organisation, string path, HoldKind kind)
    {
        organisation.MapPut(path, (string id, HttpContext http, HoldsApi holds, CancellationToken cancellationToken) => holds.SetAsync(kind, id, NameOf(http), cancellationToken));
        organisation.MapDelete(path, (string id, HoldsApi holds, CancellationToken cancellationToken) => holds.RemoveAsync(kind, id, cancellationToken));
    }

    private static string? NameOf(HttpContext http) => http.User.FindFirst("name")?.Value;
}
