namespace NudgeBot.Api;

/// <summary>
/// For whom the pages' tokens are made out. The package names it, the API takes it: one place says it, so that they agree.
/// Source: Microsoft Learn, "Enable SSO in your tab app" (the Application ID URI is <c>api://HOST/botid-APPID</c>).
/// </summary>
internal static class PagesAudience
{
    /// <param name="publicUrl">The service's https address.</param>
    public static string Of(Uri publicUrl, string appId) => $"api://{HostOf(publicUrl)}/botid-{appId.ToLowerInvariant()}";

    /// <summary>The host as it is spelt in certificates, with its port where that is not the usual one.</summary>
    public static string HostOf(Uri publicUrl) => publicUrl.IsDefaultPort ? publicUrl.IdnHost : FormattableString.Invariant($"{publicUrl.IdnHost}:{publicUrl.Port}");
}
