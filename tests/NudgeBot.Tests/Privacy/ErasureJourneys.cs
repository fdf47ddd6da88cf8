using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using NudgeBot.Privacy;
using NudgeBot.Sandbox.Scenes;
using NudgeBot.Storage;
using NudgeBot.Storage.Accounts;
using NudgeBot.Tests.Api;
using NudgeBot.Tests.Commands;
using NudgeBot.Tests.Journeys;
using Xunit;
using static NudgeBot.Tests.Journeys.Tale;

namespace NudgeBot.Tests.Privacy;

/// <summary>A marked person lives through a long story, is erased, and leaves no mark anywhere.</summary>
[Trait("Product", "R9 P7")]
public sealed class ErasureJourneys
{
    private static readonly Character Zenobia = Colleague("Zenobia Quillfeather");
    private static readonly Character Olaf = Outsider("Olaf Mendelsohn");

    /// <summary>Nothing else in these tests says any of these.</summary>
    private static readonly string[] Marks =
        ["Zenobia", "Quillfeather", "Okapi", "Bestandsaufnahme", "quokkas", "Murmeltier", "Zwetschgendatschi", "Schnabeltier", "Kruzitürken"];

    [Fact]
    public async Task No_mark_of_who_was_erased_is_left_in_any_table_file_or_log()
    {
        using var diary = new Diary();
        await using var organisation = await LiveAsync(diary);
        var before = await EverythingAsync(organisation.DataFolder);
        Assert.All(Marks, mark => Assert.Contains(mark, before, StringComparison.OrdinalIgnoreCase));

        var receipt = await ReceiptAsync(organisation, Zenobia);

        var after = await EverythingAsync(organisation.DataFolder);
        Assert.All(Marks, mark => Assert.DoesNotContain(mark, after, StringComparison.OrdinalIgnoreCase));
        Assert.All(Marks, mark => Assert.DoesNotContain(mark, diary.Text, StringComparison.OrdinalIgnoreCase));
        Assert.All(Marks, mark => Assert.All(Directory.EnumerateFiles(organisation.DataFolder, "*", SearchOption.AllDirectories), file => AssertHolds(file, mark, holds: false)));
        Assert.Equal(1, receipt.GetProperty("ownRows").GetProperty("mailboxes").GetInt32());
        Assert.Equal((1, 1), (receipt.GetProperty("mailboxesSearched").GetInt32(), receipt.GetProperty("mailboxesChanged").GetInt32()));
    }

    [Fact]
    public async Task Who_was_erased_is_read_no_more_and_does_not_come_back_with_what_their_colleagues_mailboxes_hold()
    {
        await using var organisation = await LiveAsync(null);
        await ReceiptAsync(organisation, Zenobia);

        await organisation.StartServiceAsync();
        await organisation.LookAsync();

        var account = await organisation.Services.GetRequiredService<MailboxStore>().GetAsync(RunningOrganisation.OwnerIdOf(Zenobia), CancellationToken.None);
        Assert.Equal((ConsentState.Withdrawn, ""), (account!.Consent.State, account.DisplayName));
        using var page = await SignedInPage.OfAsync(organisation, Ada);
        var export = (await page.GetAsync("/api/me/export")).ToJsonString();
        Assert.Contains(Joe.Address, export, StringComparison.Ordinal);
        Assert.DoesNotContain(Zenobia.Address, export, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_who_never_had_the_bot_is_erased_from_the_mailboxes_of_those_who_have()
    {
        await using var organisation = await LiveAsync(null);

        var receipt = await ReceiptAsync(organisation, Olaf);

        Assert.Empty(receipt.GetProperty("ownRows").EnumerateObject());
        Assert.DoesNotContain("Mendelsohn", await EverythingAsync(organisation.DataFolder), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task An_export_names_no_owner_and_none_of_their_words_for_who_is_none_and_leaves_only_its_file()
    {
        await using var organisation = await LiveAsync(null);
        var file = Path.Combine(organisation.DataFolder, "out", "olaf.html");
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);

        Assert.Equal((0, file), await RunAsync("export", Olaf, organisation.DataFolder, file));

        var page = await File.ReadAllTextAsync(file);
        Assert.Contains(Olaf.Address, page, StringComparison.Ordinal);
        Assert.Contains("2026-03-05", page, StringComparison.Ordinal);
        Assert.All([Ada.Address, "Lovelace", RunningOrganisation.IdOf(Ada), "Regenschirm", "climbs"], word => Assert.DoesNotContain(word, page, StringComparison.OrdinalIgnoreCase));
        Assert.Equal([file], Directory.GetFiles(Path.GetDirectoryName(file)!));
    }

    [Fact]
    public async Task A_folder_at_work_is_left_alone_and_a_wrong_one_is_named()
    {
        await using var organisation = await RunningOrganisation.StartAsync(OfAda(MetFirst(Joe)));
        var file = Path.Combine(Path.GetTempPath(), Guid.NewGuid().ToString("N") + ".json");

        var busy = await NudgeBotProcess.RunAsync("erase", "--person", Joe.Address, "--out", file, "--data", organisation.DataFolder);
        var wrong = await NudgeBotProcess.RunAsync("export", "--person", Joe.Address, "--out", file, "--data", Path.GetTempPath());
        var nobody = await NudgeBotProcess.RunAsync("export", "--person", "Joe", "--out", file, "--data", organisation.DataFolder);

        Assert.Equal((1, 1, 2), (busy.ExitCode, wrong.ExitCode, nobody.ExitCode));
        Assert.Contains("Another NudgeBot is at work", busy.Complaint, StringComparison.Ordinal);
        Assert.Contains("holds no database of NudgeBot", wrong.Complaint, StringComparison.Ordinal);
        Assert.Contains("a person is named by an address", nobody.Complaint, StringComparison.Ordinal);
        Assert.False(File.Exists(file));
    }

    /// <summary>Some days of both: mail, meetings, notes, answers in every direction. The service has stopped.</summary>
    private static async Task<RunningOrganisation> LiveAsync(Diary? diary)
    {
        var mailboxes = Of(
            Story(Ada, MetFirst(Joe), Knows(Zenobia), Knows(Olaf), scene => scene
                .Received("2026-03-05 10:15", Zenobia, "Okapi-Gehege Bestandsaufnahme", "Could you tell me whether the quokkas are vaccinated?"), scene => scene
                .Received("2026-03-05 11:15", Olaf, "Regenschirm", "Could you tell me whether the umbrella is mine?"), scene => scene
                .Received("2026-03-04 11:15", Priya, "Lunch with Zenobia Quillfeather", "Shall we ask Quillfeather as well?"), scene => scene
                .Planned("2026-03-06 11:00", 30, "Murmeltier", Zenobia, [Ada, Joe]), scene => scene
                .Planned("2026-03-12 11:00", 30, "Schnabeltier", Zenobia, [Ada])),
            Story(Zenobia, MetFirst(Joe), Asked(Ana, "Bestandsaufnahme"), Promised(Priya)));
        var organisation = await RunningOrganisation.StartAsync(new Circumstances { Mailboxes = mailboxes, Log = diary });
        await organisation.SayAsync(Ada, "note Zenobia: climbs, likes Zwetschgendatschi");
        await organisation.SayAsync(Ada, "note Joe: knows Quillfeather from school");
        await organisation.SayAsync(Ada, "note Olaf: climbs");
        await organisation.SayAsync(Zenobia, "note Joe: sagt Kruzitürken");
        await organisation.MoveToAsync("2026-03-10T09:00:00Z");
        await organisation.PressAsync((await organisation.CardsOfAsync(Zenobia))[0], "nudge.done");
        await organisation.MoveToAsync("2026-03-11T09:00:00Z");
        await organisation.StopServiceAsync();
        return organisation;
    }

    private static async Task<JsonElement> ReceiptAsync(RunningOrganisation organisation, Character person)
    {
        var file = Path.Combine(Path.GetTempPath(), Guid.NewGuid().ToString("N") + ".json");
        Assert.Equal((0, file), await RunAsync("erase", person, organisation.DataFolder, file));
        var receipt = JsonDocument.Parse(await File.ReadAllTextAsync(file)).RootElement.Clone();
        File.Delete(file);
        return receipt;
    }

    private static async Task<(int ExitCode, string Printed)> RunAsync(string command, Character person, string folder, string file)
    {
        var ended = await NudgeBotProcess.RunAsync(command, "--person", person.Address.ToUpperInvariant(), "--out", file, "--data", folder);
        Assert.Empty(ended.Complaint);
        return (ended.ExitCode, ended.Output.Trim());
    }

    /// <summary>All that the stores open of everybody, as one text.</summary>
    private static async Task<string> EverythingAsync(string folder)
    {
        await using var services = new ServiceCollection().AddNudgeStorage(folder).AddPersonalData().BuildServiceProvider();
        await services.GetRequiredService<DataFolder>().OpenAsync(CancellationToken.None);
        var text = new StringBuilder();
        await foreach (var account in services.GetRequiredService<PersonSearch>().AllAsync(CancellationToken.None))
            text.Append(Encoding.UTF8.GetString(PersonalData.Utf8(await services.GetRequiredService<OwnerArchive>().OfAsync(account, CancellationToken.None))));
        return text.ToString();
    }

    private static void AssertHolds(string file, string mark, bool holds)
    {
        var bytes = File.ReadAllBytes(file);
        Assert.Equal(holds, bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(mark)) >= 0 || bytes.AsSpan().IndexOf(Encoding.Unicode.GetBytes(mark)) >= 0);
    }
}
