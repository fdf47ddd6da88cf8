using NudgeBot.Sandbox.Mailboxes;
using NudgeBot.Sandbox.Scenes.Background;
using NudgeBot.Sandbox.Scenes.Stories;

namespace NudgeBot.Sandbox.Scenes;

/// <summary>Contoso: ten people's mail and calendars over a year, and the week that a newcomer watches.</summary>
internal static class SampleOrganisation
{
    public static string Name => "Contoso";

    /// <summary>Monday morning, twenty to ten in Berlin, just after the digest of the day has come: the moment at which a newcomer looks in.</summary>
    public static DateTimeOffset StartsAt { get; } = new(2026, 3, 9, 8, 40, 0, TimeSpan.Zero);

    /// <summary>The first day anything happens.</summary>
    public static DateTimeOffset BeginsAt { get; } = new(2025, 3, 10, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The end of the story: nearly two weeks after <see cref="StartsAt"/>.</summary>
    public static DateTimeOffset EndsAt { get; } = new(2026, 3, 21, 0, 0, 0, TimeSpan.Zero);

    private static IReadOnlyList<OwnerStory> Stories { get; } =
    [
        HannaLindstrom.Story,
        ConorOBrien.Story,
        SanneDeVries.Story,
        JoseAngelNunez.Story,
        AmelieFournier.Story,
        MehmetYildiz.Story,
        NoorAlSayed.Story,
        GraceMbeki.Story,
        TobiasGruenwald.Story,
        IngridSorensenMueller.Story,
    ];

    /// <summary>The owners' mailboxes, the newcomer's first owner first. Every call makes them anew, and alike.</summary>
    public static IReadOnlyList<SandboxMailbox> Owners()
    {
        var post = new PostOffice(Stories);
        foreach (var story in Stories)
        {
            var scene = new Scene(story, post);
            EverydayWork.Fill(scene);
            story.Tell(scene);
        }

        Together.Tell(Stories, post);
        return post.Mailboxes();
    }
}
