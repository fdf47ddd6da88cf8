using System.Text.Json.Nodes;
using NudgeBot.Sandbox.Mailboxes;

namespace NudgeBot.Sandbox.Scenes;

/// <summary>The sample people. A stand-in with one owner until the scenes are written.</summary>
internal static class SampleOrganisation
{
    public static DateTimeOffset StartsAt => new(2026, 3, 9, 8, 10, 0, TimeSpan.Zero);

    public static string Name => "Contoso";

    public static IReadOnlyList<SandboxMailbox> Owners() =>
    [
        new(
            new JsonObject
            {
                ["id"] = "11111111-1111-4111-8111-111111111111",
                ["displayName"] = "Ada Example",
                ["mail"] = "ada@contoso.example",
                ["userPrincipalName"] = "ada@contoso.example",
                ["jobTitle"] = "Consultant",
            },
            null, [], [], "Nothing happens yet."),
    ];
}
