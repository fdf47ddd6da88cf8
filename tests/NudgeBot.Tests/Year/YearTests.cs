using System.Globalization;
using NudgeBot.Core.People;
using NudgeBot.Sandbox.Scenes;
using NudgeBot.Tests.Graph;
using NudgeBot.Tests.Journeys;
using Xunit;
using Xunit.Abstractions;

namespace NudgeBot.Tests.Year;

/// <summary>
/// A year with the bot. On each of its days: the caps hold, nothing comes at night or on a free day, nobody is brought up after they
/// were answered, and nobody a third time after two cards were left lying. In CI three weeks of it; the whole year with
/// <c>NUDGEBOT_WHOLE_YEAR=1 dotnet test tests/NudgeBot.Tests --filter Year --logger "console;verbosity=detailed"</c>.
/// </summary>
[Trait("Product", "N3 N8 N9 N10 N15 I7 I8 D4")]
public sealed class YearTests(ITestOutputHelper output)
{
    private static readonly bool IsWhole = Environment.GetEnvironmentVariable("NUDGEBOT_WHOLE_YEAR") == "1";

    private static int Days => IsWhole ? 365 : 21;

    [Theory]
    [InlineData("Sanne", 1)]
    [InlineData("Hanna", 2)]
    public async Task A_sample_owner_s_year(string givenName, int seed)
    {
        var mailbox = SampleOrganisation.Owners().Single(owner => owner.User["givenName"]!.GetValue<string>() == givenName);
        await using var organisation = await RunningOrganisation.StartAsync(new Circumstances { Mailboxes = [mailbox], At = SampleOrganisation.StartsAt.AddDays(IsWhole ? -350 : -7) });

        await LiveAsync(organisation, givenName, new OwnerId(mailbox.User["id"]!.GetValue<string>()), RawMail.Of(mailbox), seed);
    }

    [SharedFact("mail/enron/nemec-g")]
    public Task A_real_mailbox_s_year() => LiveInAsync("mail/enron/nemec-g", "one real mailbox", 3);

    [SharedFact("mail/enron/ward-k")]
    public Task Another_real_mailbox_s_year() => LiveInAsync("mail/enron/ward-k", "another real mailbox", 4);

    private async Task LiveInAsync(string shared, string name, int seed)
    {
        var folder = SharedFactAttribute.PathOf(shared);
        var at = DateTimeOffset.Parse(IsWhole ? "2001-01-08T09:40:00Z" : "2001-10-08T09:40:00Z", CultureInfo.InvariantCulture);
        await using var organisation = await RunningOrganisation.StartAsync(new Circumstances { MailboxFolders = [folder], At = at });

        await LiveAsync(organisation, name, new OwnerId(Path.GetFileName(folder)), RawMail.Of(folder), seed);
    }

    private async Task LiveAsync(RunningOrganisation organisation, string name, OwnerId owner, RawMail mail, int seed)
    {
        using var year = new OwnersYear(organisation, owner, mail, new OwnersDays(seed));

        await year.LiveAsync(Days);

        output.WriteLine(YearPage.Of(name, Days, year));
        Assert.NotEmpty(year.Shown);
    }
}
