using Microsoft.Extensions.FileProviders;

namespace NudgeBot.Sandbox;

/// <summary>Serves the built chat page from wwwroot beside the program, or says how to build it.</summary>
internal static class ChatPage
{
    public static void UseChatPage(this WebApplication app)
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "wwwroot");
        if (!File.Exists(Path.Combine(folder, "index.html")))
        {
            app.MapGet("/", http => http.Response.WriteAsync(
                "The chat page is not built: install Node 20 or later and run \"dotnet build src/NudgeBot.Sandbox\".\n", http.RequestAborted));
            return;
        }

        var files = new PhysicalFileProvider(folder);
        app.UseDefaultFiles(new DefaultFilesOptions { FileProvider = files });
        app.UseStaticFiles(new StaticFileOptions { FileProvider = files });
    }
}
