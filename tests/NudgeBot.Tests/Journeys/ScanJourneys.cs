using System.Globalization;
using NudgeBot.Commands;
using NudgeBot.Graph.Folders;
using NudgeBot.Sandbox.Scenes;
using NudgeBot.Tests.Graph;
using Xunit;

namespace NudgeBot.Tests.Journeys;

/// <summary>What <c>scan</c> prints for a mailbox folder is what the service shows in the chat over Graph and Teams.</summary>
public sealed class ScanJourneys
{
    /// <summary>Past the time of the digest in every zone of the sample organisation: scan knows no rhythm, it decides at once.</summary>
    private static readonly DateTimeOffset AllAreAtWork = SampleOrganisation.StartsAt.AddHours(1);

    [Fact]
    public async Task For_each_sample_owner_scan_prints_the_nudges_that_the_service_shows()
    {
        await using var organisation = await RunningOrganisation.StartAsync(new Circumstances { At = AllAreAtWork });

        foreach (var mailbox in SampleOrganisation.Owners())
        {
            var folder = Directory.CreateTempSubdirectory("nudgebot-tests-");
            SceneFolder.Write(mailbox, folder.FullName);
            await AssertSameAsync(organisation, folder.FullName, AllAreAtWork);
            folder.Delete(recursive: true);
        }
    }

    [SharedFact("mail/enron/white-s")]
    public Task For_a_real_mailbox_of_2001_scan_prints_the_nudges_that_the_service_shows() =>
        AssertSameOverRealMailAsync("mail/enron/white-s", "2001-12-04T16:00:00Z", "2002-02-07T10:00:00Z");

    [SharedFact("mail/enron/nemec-g")]
    public Task For_another_real_mailbox_of_2001_scan_prints_the_nudges_that_the_service_shows() =>
        AssertSameOverRealMailAsync("mail/enron/nemec-g", "2001-10-17T16:00:00Z");

    private static async Task AssertSameOverRealMailAsync(string shared, params string[] instants)
    {
        var folder = SharedFactAttribute.PathOf(shared);
        var nudges = 0;
        foreach (var at in instants.Select(instant => DateTimeOffset.Parse(instant, CultureInfo.InvariantCulture)))
        {
            await using var organisation = await RunningOrganisation.StartAsync(new Circumstances { MailboxFolders = [folder], At = at });
            nudges += (await AssertSameAsync(organisation, folder, at)).Count;
        }

        Assert.NotEqual(0, nudges);
    }

    /// <summary>The same people, in the same order, for the same reason in the same words, with the same text to send.</summary>
    private static async Task<IReadOnlyList<ScanNudge>> AssertSameAsync(RunningOrganisation organisation, string directory, DateTimeOffset at)
    {
        var folder = await MailboxFolder.ReadAsync(directory, CancellationToken.None);
        var (history, decision) = FolderScan.Decide(folder, at);
        var scanned = ScanReport.Of(history, decision, at).Nudges;
        var cards = await organisation.CardsOfAsync(folder.Owner.Id);
        var shown = await organisation.NudgesOfAsync(folder.Owner.Id);

        Assert.Equal(
            scanned.Select(nudge => $"{nudge.Person.Address} {nudge.Reason} {nudge.Score} {(nudge.Evidence.Count > 0 ? nudge.Evidence[0].Id : null)}"),
            shown.Select(nudge => $"{nudge.Person.Address.Value} {nudge.Reason} {Math.Round(nudge.Score, 2)} {(nudge.Evidence.Count > 0 ? nudge.Evidence[0].Id : null)}"));
        Assert.Equal(scanned.Select(nudge => nudge.Draft.Text), cards.Select(card => card.Verbs.Contains("nudge.send") ? card.Words : null));
        for (var i = 0; i < scanned.Count; i++)
        {
            Assert.True(cards[i].Says(scanned[i].Person.Name));
            Assert.True(cards[i].Says(scanned[i].Why));
        }

        return scanned;
    }
}
