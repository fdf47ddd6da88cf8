using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;

namespace NudgeBot.Api;

/// <summary>
/// Serves the task pane and the tab under a strict content security policy: own scripts and styles only, no inline ones; Office.js
/// where Outlook needs it; framed by Teams, Outlook and the Microsoft 365 app alone.
/// Source: Microsoft Learn, "Build tabs with cross-origin resource sharing and CSP" (Teams), "Privacy and security for Office Add-ins".
/// </summary>
internal static class Pages
{
    public const string OfficeJs = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
    private const string OfficeHost = "https://appsforoffice.microsoft.com";

    private const string Hosts = "https://teams.microsoft.com https://*.teams.microsoft.com https://*.cloud.microsoft https://outlook.office.com https://outlook.office365.com https://*.outlook.com https://outlook.live.com https://*.office.com https://*.microsoft365.com";

    private const string Pane = "/outlook";

    public static void UsePages(this WebApplication app)
    {
        var root = Path.Combine(AppContext.BaseDirectory, "wwwroot");
        if (!Directory.Exists(root)) return;
        app.UseStaticFiles(new StaticFileOptions
        {
            FileProvider = new PhysicalFileProvider(root),
            ContentTypeProvider = new FileExtensionContentTypeProvider(),
            OnPrepareResponse = served => Protect(served.Context),
        });
    }

    /// <summary>The policy of a page by its path.</summary>
    internal static string PolicyOf(PathString path)
    {
        var scripts = path.StartsWithSegments(Pane, StringComparison.OrdinalIgnoreCase) ? $"'self' {OfficeHost}" : "'self'";
        return $"default-src 'none'; script-src {scripts}; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors {Hosts}";
    }

    private static void Protect(HttpContext http)
    {
        var headers = http.Response.Headers;
        headers.ContentSecurityPolicy = PolicyOf(http.Request.Path);
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        // Names of files do not change with their content, so each is asked for anew and mostly answered with "not modified".
        headers.CacheControl = "no-cache";
    }
}
