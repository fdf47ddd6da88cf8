using NudgeBot.Sandbox.Scenes;
using NudgeBot.Tests.Api;
using NudgeBot.Tests.Journeys;
using Xunit;
using static NudgeBot.Tests.Journeys.Tale;

namespace NudgeBot.Tests.Privacy;

/// <summary>Private, confidential, labelled and encrypted items leave no words in what is kept, and none on any card.</summary>
[Trait("Product", "P8")]
public sealed class PrivateMailJourneys
{
    public static TheoryData<string, string> Headers => new()
    {
        { "Sensitivity", "Private" },
        { "Sensitivity", "Company-Confidential" },
        { "msip_labels", "MSIP_Label_1_Enabled=true; MSIP_Label_1_Name=Secret" },
        { "Content-Class", "rpmsg.message" },
    };

    [Theory]
    [MemberData(nameof(Headers))]
    public async Task Of_a_mail_that_is_private_it_is_kept_that_it_came_and_no_word_of_it(string header, string value)
    {
        await using var organisation = await RunningOrganisation.StartAsync(OfAda(Knows(Ana), scene => scene
            .Received("2026-03-05 10:15", Ana, "Okapi", "Could you tell me whether the quokkas are vaccinated? I will send you the wombats by Friday.", new Envelope { Headers = [(header, value)] })));
        using var page = await SignedInPage.OfAsync(organisation, Ada);

        var export = (await page.GetAsync("/api/me/export")).ToJsonString();

        Assert.All(["Okapi", "quokkas", "wombats"], word => Assert.DoesNotContain(word, export, StringComparison.OrdinalIgnoreCase));
        Assert.Contains("2026-03-05", export, StringComparison.Ordinal);
        Assert.Empty(await organisation.CardsOfAsync(Ada));
    }

    [Fact]
    public async Task Of_a_private_meeting_the_title_is_not_kept_and_the_contact_is()
    {
        await using var organisation = await RunningOrganisation.StartAsync(OfAda(scene => scene
            .Planned("2026-03-06 14:00", 25, "Okapi", scene.Owner, [Joe], meeting => meeting with { Sensitivity = "confidential" })));
        using var page = await SignedInPage.OfAsync(organisation, Ada);

        var export = (await page.GetAsync("/api/me/export")).ToJsonString();

        Assert.DoesNotContain("Okapi", export, StringComparison.OrdinalIgnoreCase);
        Assert.Contains(Joe.Address, export, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_label_that_the_organisation_calls_open_changes_nothing()
    {
        await using var organisation = await RunningOrganisation.StartAsync(new Circumstances
        {
            Mailboxes = [OfAda(Knows(Ana), scene => scene.Received("2026-03-05 10:15", Ana, "Okapi", "Could you tell me whether the quokkas are vaccinated?", new Envelope { Headers = [("msip_labels", "MSIP_Label_1_Enabled=true; MSIP_Label_1_Name=General")] }))],
            Configuration = new Dictionary<string, string> { ["Graph:OpenLabels:0"] = "General" },
        });

        Assert.True((await organisation.CardAsync(Ada, Ana)).Says("quokkas"));
    }
}
