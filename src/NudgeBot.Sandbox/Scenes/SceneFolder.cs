using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using NudgeBot.Sandbox.Mailboxes;

namespace NudgeBot.Sandbox.Scenes;

/// <summary>Writes a scene as a mailbox folder (user.json, mailboxSettings.json, messages.jsonl, events.jsonl).</summary>
internal static class SceneFolder
{
    // The files hold text for people and programs, not markup for a page: letters stay letters.
    private static readonly JsonWriterOptions OneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Creates the folder if need be and replaces the files in it.</summary>
    public static void Write(SandboxMailbox mailbox, string directory)
    {
        Directory.CreateDirectory(directory);
        WriteLines(Path.Combine(directory, "user.json"), [mailbox.User]);
        if (mailbox.Settings is { } settings)
        {
            WriteLines(Path.Combine(directory, "mailboxSettings.json"), [settings]);
        }

        WriteLines(Path.Combine(directory, "messages.jsonl"), mailbox.Messages);
        WriteLines(Path.Combine(directory, "events.jsonl"), mailbox.Events);
    }

    private static void WriteLines(string path, IReadOnlyList<JsonObject> lines)
    {
        using var file = File.Create(path);
        foreach (var line in lines)
        {
            using (var writer = new Utf8JsonWriter(file, OneLine))
            {
                line.WriteTo(writer);
            }

            file.Write("\n"u8);
        }
    }
}
