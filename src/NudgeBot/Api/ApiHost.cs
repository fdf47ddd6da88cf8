using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;
using Microsoft.OpenApi;
using NudgeBot.Administration;
using NudgeBot.BotFramework.Hosting;
using NudgeBot.Development;

namespace NudgeBot.Api;

/// <summary>Puts the pages and the API behind them into the host.</summary>
internal static class ApiHost
{
    private const string Administrators = "administrators";

    public static void AddOwnerApi(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<ApiOptions>().Bind(configuration.GetSection(ApiOptions.Section))
            .Validate(api => Uri.TryCreate(api.Authority, UriKind.Absolute, out _), "Api:Authority must be an address such as https://login.microsoftonline.com.").ValidateOnStart();
        services.AddHttpClient(nameof(EntraKeys)).RemoveAllLoggers();
        services.AddSingleton<EntraKeys>().AddSingleton<PersonTokens>().AddSingleton<OwnerNudges>().AddSingleton<OwnerPeople>().AddSingleton<OwnerAccounts>().AddSingleton<OwnerExport>();
        services.AddSingleton<OrganisationFigures>().AddSingleton<HoldsApi>();
        services.AddAuthentication(OwnerTokens.SchemeName).AddScheme<AuthenticationSchemeOptions, OwnerTokens>(OwnerTokens.SchemeName, null);
        services.AddAuthorization();
        services.AddOptions<Microsoft.AspNetCore.Authorization.AuthorizationOptions>().Configure<IOptions<ApiOptions>>((authorization, api) =>
            authorization.AddPolicy(Administrators, policy => policy.RequireRole(api.Value.AdministratorRole)));
        services.AddProblemDetails(problems => problems.CustomizeProblemDetails = context => Problems.Complete(context.ProblemDetails));
        services.ConfigureHttpJsonOptions(json =>
        {
            json.SerializerOptions.TypeInfoResolverChain.Insert(0, ApiJson.Default);
            json.SerializerOptions.RespectRequiredConstructorParameters = true;
            json.SerializerOptions.RespectNullableAnnotations = true;
            foreach (var converter in ApiJson.Default.Options.Converters) json.SerializerOptions.Converters.Add(converter);
        });
        services.AddOpenApi("v1", document => document
            .AddSchemaTransformer((schema, context, _) =>
            {
                var type = Nullable.GetUnderlyingType(context.JsonTypeInfo.Type) ?? context.JsonTypeInfo.Type;
                if (type.IsEnum) (schema.Type, schema.Enum) = (JsonSchemaType.String, [.. Enum.GetNames(type).Select(name => JsonValue.Create(JsonNamingPolicy.CamelCase.ConvertName(name)))]);
                return Task.CompletedTask;
            })
            .AddDocumentTransformer((described, _, _) =>
            {
                described.Info = new() { Title = "NudgeBot: an owner's own data", Version = "v1" };
                return Task.CompletedTask;
            }));
    }

    public static void MapOwnerApi(this WebApplication app, SandboxAddress? sandbox)
    {
        app.UsePages();
        app.UseWhen(http => IsOfThePages(http.Request.Path), api =>
        {
            api.Use((http, next) =>
            {
                http.Response.Headers.CacheControl = "no-store";
                return next(http);
            });
            api.UseExceptionHandler();
            api.UseStatusCodePages();
        });
        app.UseAuthentication();
        app.UseAuthorization();
        app.Use(CurrentOwner.FindAsync);
        OwnerEndpoints.MapOwnerApi(app);
        app.MapAdministratorApi(Administrators);
        app.MapGet("/client/config.json", (EntraKeys keys, IOptions<ApiOptions> api, IOptions<BotFrameworkOptions> bot) => TypedResults.Ok(
            new ConfigView(bot.Value.AppId, bot.Value.TenantId, keys.Authority, $"{keys.Audience}/{api.Value.Scope}", sandbox is not null, Pages.OfficeJs)));
        app.MapOpenApi();
    }

    private static bool IsOfThePages(PathString path) =>
        path.StartsWithSegments("/api/me", StringComparison.OrdinalIgnoreCase) || path.StartsWithSegments("/api/organisation", StringComparison.OrdinalIgnoreCase);
}
