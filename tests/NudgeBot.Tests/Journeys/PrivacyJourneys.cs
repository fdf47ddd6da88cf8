using NudgeBot.Sandbox.Scenes;
using Xunit;
using static NudgeBot.Tests.Journeys.Tale;

namespace NudgeBot.Tests.Journeys;

/// <summary>Logs are for operators: what they say of an owner is an id.</summary>
[Trait("Product", "P4 P7")]
public sealed class PrivacyJourneys
{
    private static readonly Character Owner = Colleague("Zenobia Quillfeather");
    private static readonly Character Person = new("Xanthippe Vandermolen", "xanthippe@grubenhagen.example");

    [Fact]
    public async Task The_logs_of_a_whole_journey_at_their_fullest_hold_no_name_address_subject_or_word_of_mail()
    {
        using var diary = new Diary();
        await using (var organisation = await RunningOrganisation.PrepareAsync(new Circumstances { Mailboxes = Of(Story(Owner, Tell)), Log = diary }))
        {
            foreach (var fault in (string[])["html503", "notJson", "gone410", "throttleFractional"]) await organisation.SpoilAsync(fault);
            await organisation.StartServiceAsync();
            await organisation.LookAsync();
            await organisation.SayAsync(Owner, "snooze Zwetschgendatschi until Kruzitürken");
            await organisation.SayAsync(Owner, "why Xanthippe");
            await organisation.SpoilAsync("dropSendAnswer");
            await organisation.PressAsync(await organisation.CardAsync(Owner, Person), "nudge.send", text: "Haferflocken, selbstverständlich.");
            await organisation.CardAsync(Owner, Person, says: "Sent");
            await organisation.PressAsync(Owner, "no-such-card", "nudge.zirkus", null);
            await organisation.SpoilAsync("connectorDown");
            await organisation.MoveToAsync("2026-03-11T10:00:00Z");
        }

        string[] words =
        [
            "Zenobia", "Quillfeather", "Xanthippe", "Vandermolen", "grubenhagen",
            "Okapi", "Bestandsaufnahme", "Schnabeltier", "quokkas", "vaccinated", "Murmeltier",
            "Zwetschgendatschi", "Kruzitürken", "Haferflocken", "selbstverständlich",
        ];
        var text = diary.Text;
        Assert.Contains("NudgeBot", text, StringComparison.Ordinal);
        Assert.All(words, word => Assert.DoesNotContain(word, text, StringComparison.OrdinalIgnoreCase));
    }

    private const string Subject = "Okapi-Gehege Bestandsaufnahme";
    private const string Body = "Könntest du mir die Schnabeltierzählung schicken? Could you tell me whether the quokkas are vaccinated?";
    private const string MeetingSubject = "Murmeltierbesprechung";

    private static void Tell(Scene scene)
    {
        Knows(Person)(scene);
        scene.Received("2026-03-05 10:15", Person, Subject, Body);
        MetFirst(Joe, subject: MeetingSubject)(scene);
    }
}
