using NudgeBot.Sandbox.Mailboxes;
using NudgeBot.Sandbox.Scenes;
using NudgeBot.Sandbox.Scenes.Wire;

namespace NudgeBot.Tests.Journeys;

/// <summary>Mailboxes made up for one story, told with the sandbox's own scenes and without their everyday background.</summary>
internal static class Tale
{
    public static readonly Character Ada = Colleague("Ada Lovelace");
    public static readonly Character Ben = Colleague("Ben Okri");
    public static readonly Character Ana = new("Ana Petrova", "ana.petrova@fabrikam.example");
    public static readonly Character Joe = new("Joe Byrne", "joe.byrne@adatum.example");
    public static readonly Character Priya = new("Priya Raman", "priya.raman@northwind.example");
    public static readonly Character Carlos = new("Carlos Vega", "carlos.vega@wingtip.example");

    /// <summary>Someone who has the bot.</summary>
    public static Character Colleague(string name) => new(name, name.ToLowerInvariant().Replace(' ', '.') + "@contoso.example");

    public static Character Outsider(string name) => new(name, name.ToLowerInvariant().Replace(' ', '.') + "@fabrikam.example");

    /// <summary>Ada's mailbox.</summary>
    public static SandboxMailbox OfAda(params ReadOnlySpan<Action<Scene>> told) => Of(Story(Ada, [.. told]))[0];

    /// <summary>Several owners' mailboxes; a mail from one to another lies in both.</summary>
    public static SandboxMailbox[] Of(params OwnerStory[] stories)
    {
        var post = new PostOffice(stories);
        foreach (var story in stories) story.Tell(new Scene(story, post));
        return [.. post.Mailboxes()];
    }

    public static OwnerStory Story(Character owner, params Action<Scene>[] told) => new(owner, "Engineer", "")
    {
        Colleagues = [],
        Partners = [],
        Projects = [],
        Tell = scene =>
        {
            foreach (var tell in told) tell(scene);
        },
    };

    public static string IdOf(Character owner) => OwnerJson.User(Story(owner))["id"]!.GetValue<string>();

    /// <summary>They knew each other before: one exchange last autumn.</summary>
    public static Action<Scene> Knows(Character someone) => scene => scene
        .Sent("2025-10-07 11:00", someone, $"Welcome pack for {someone.Name}", "Hello,\n\nhere is the welcome pack.\n\nBest,\n" + scene.Owner.GivenName)
        .Received("2025-10-07 15:20", someone, "Thank you, it arrived.");

    /// <summary>A question that waits for the owner's answer since Thursday.</summary>
    public static Action<Scene> Asked(Character someone, string subject = "Room for the workshop", string at = "2026-03-05 10:15") => scene =>
    {
        Knows(someone)(scene);
        scene.Received(at, someone, subject, $"Hi {scene.Owner.GivenName},\n\ncould you tell me whether the large room is free on 24 March?\n\n{someone.GivenName}");
    };

    /// <summary>A first coffee on Friday, to which nothing was written since.</summary>
    public static Action<Scene> MetFirst(Character someone, string at = "2026-03-06 14:00", string subject = "Coffee") => scene =>
        scene.Planned(at, 25, subject, scene.Owner, [someone], meeting => meeting with { InvitedAt = scene.Instant("2026-03-04 09:00") });

    /// <summary>A plan promised on Wednesday for Friday, and not sent.</summary>
    public static Action<Scene> Promised(Character someone) => scene => scene
        .Received("2026-03-04 09:00", someone, "Floor plan", $"Hi {scene.Owner.GivenName},\n\nhow far is the plan?\n\n{someone.GivenName}")
        .Sent("2026-03-04 10:00", $"Hi {someone.GivenName},\n\nI'll send you the floor plan by Friday.\n\n{scene.Owner.GivenName}");
}
