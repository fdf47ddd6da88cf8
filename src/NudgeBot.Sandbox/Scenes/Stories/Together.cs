using System.Globalization;

namespace NudgeBot.Sandbox.Scenes.Stories;

/// <summary>What several owners live through at once: the all-hands of sixty, and a small project of three of them.</summary>
internal static class Together
{
    public static void Tell(IReadOnlyList<OwnerStory> stories, PostOffice post)
    {
        var scene = new Scene(HannaLindstrom.Story, post);
        AllHands(scene, [.. stories.Select(story => story.Owner)]);
        TheHandbook(scene);
    }

    private static void AllHands(Scene scene, IReadOnlyList<Character> owners)
    {
        Character[] all = [.. owners, .. Cast.Crowd.Take(60 - owners.Count)];
        foreach (var day in (ReadOnlySpan<string>)["2025-06-18", "2025-09-17", "2025-12-10", "2026-03-04", "2026-03-18"])
        {
            scene.Planned($"{day} 16:00", 60, "Contoso all-hands", Cast.Everyone, all, m => m with
            {
                Required = all,
                InvitedAt = scene.Instant($"{day} 09:00").AddDays(-14),
                IsOnline = true,
            });
        }
    }

    /// <summary>Hanna, Tobias and Conor write a handbook: one thread and one monthly meeting in three mailboxes.</summary>
    private static void TheHandbook(Scene scene)
    {
        var (tobias, conor) = (TobiasGruenwald.Tobias, ConorOBrien.Conor);
        string[] chapters = ["gates", "crates", "night crews", "neighbours", "winter"];
        for (var chapter = 0; chapter < chapters.Length; chapter++)
        {
            var day = new DateTime(2025, 11, 6, 0, 0, 0, DateTimeKind.Unspecified).AddDays(28 * chapter).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            scene.Hosted($"{day} 10:00", 45, $"Handbook: the chapter on {chapters[chapter]}", tobias, conor);
            scene.Sent($"{day} 11:05", tobias, $"Handbook: {chapters[chapter]}", $"Hi Tobias, hi Conor,\n\nthank you for the hour. The chapter on {chapters[chapter]} is in the folder with our changes; the pictures are Conor's, the jokes are nobody's.\n\nHanna", new Envelope { AlsoTo = [conor] })
                .Received($"{day} 13:40", conor, "It reads like us. Thank you both.\n\nConor")
                .Received($"{day} 14:15", tobias, "Agreed, and closed from my side.\n\nTobias");
        }

        scene.Hosted("2026-03-12 10:00", 45, "Handbook: the foreword", tobias, conor);
        scene.Sent("2026-03-12 15:05", tobias, "Handbook: the foreword", "Hi Tobias, hi Conor,\n\nthe foreword is in the folder. Half a page, as promised this morning.\n\nHanna", new Envelope { AlsoTo = [conor] })
            .Received("2026-03-12 16:20", tobias, "Short and good. Thank you!\n\nTobias")
            .Received("2026-03-12 16:45", conor, "Same from me.\n\nConor");
    }
}
