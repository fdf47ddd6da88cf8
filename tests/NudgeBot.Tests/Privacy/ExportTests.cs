using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using NudgeBot.Core.Interactions;
using NudgeBot.Core.Memory;
using NudgeBot.Core.People;
using NudgeBot.Privacy;
using NudgeBot.Storage.Accounts;
using NudgeBot.Storage.Models;
using NudgeBot.Storage.Work;
using NudgeBot.Tests.Storage;
using Xunit;

namespace NudgeBot.Tests.Privacy;

/// <summary>The export holds everything that is kept, and the page for reading everything that the export holds.</summary>
[Trait("Product", "R9 P7")]
public sealed class ExportTests
{
    /// <summary>A set of days is written as days, and a fact as the kind of fact it is.</summary>
    public static TheoryData<Type> EveryRecord => [.. KeptRecords.All.Keys.Where(type => type != typeof(RecentDays) && !type.IsAbstract)];

    [Theory]
    [MemberData(nameof(EveryRecord))]
    public void No_part_of_what_is_kept_is_left_out_of_the_export(Type record)
    {
        var exported = PersonalData.PartsOf(record);

        Assert.All(KeptRecords.All[record], part => Assert.Contains(part, exported, StringComparer.OrdinalIgnoreCase));
    }

    [Fact]
    public void The_page_for_reading_holds_every_value_of_the_export()
    {
        var data = PersonalData.Element(Everything());

        var page = System.Text.Encoding.UTF8.GetString(new DataPage(DataPageWords.Of("de")).Draw(data));

        var encoder = HtmlEncoder.Create(UnicodeRanges.All);
        Assert.All(Texts(data), text => Assert.Contains(encoder.Encode(text), page, StringComparison.Ordinal));
    }

    [Fact]
    [Trait("Product", "P15")]
    public void What_a_stranger_wrote_stays_text_on_the_page()
    {
        var data = Everything() with { Told = [new Told("Note", PersonalData.Json(new MemoryFact.Note(Joe, "<script>alert(1)</script> \"><img src=x onerror=alert(1)>") { Id = Guid.Empty, At = default }))] };

        var page = System.Text.Encoding.UTF8.GetString(new DataPage(DataPageWords.Of("en")).Draw(PersonalData.Element(data)));

        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<img", page, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("&lt;script&gt;", page, StringComparison.Ordinal);
        Assert.Contains("default-src &#x27;none&#x27;".Replace("&#x27;", "'", StringComparison.Ordinal), page, StringComparison.Ordinal);
    }

    private static readonly PersonId Joe = new(new EmailAddress("joe@adatum.example"));

    private static OwnerData Everything()
    {
        var seeded = new Seeded(7);
        var account = new Account { Id = Seeded.Ada.Id, TenantId = "tenant", DisplayName = "Ada", Owner = Seeded.Ada, InstalledAt = default };
        return new OwnerData(
            default, account, [.. Enumerable.Range(1, 8).Select(seeded.Person)], [.. Enumerable.Range(1, 8).Select(seeded.Thread)], [.. Enumerable.Range(1, 8).Select(seeded.Meeting)],
            [.. Enumerable.Range(1, 8).Select(seeded.Nudge)], [new Told("Note", PersonalData.Json(new MemoryFact.Note(Joe, "Climbs.") { Id = Guid.Empty, At = default }))],
            [new Muted(Joe, default)], [new ReadUntil("inbox", null, null, default(DateTimeOffset))], [new WaitingWork("send-mail", null, default)], [new ModelDay(new DateOnly(2026, 3, 9), 2)]);
    }

    private static IEnumerable<string> Texts(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.String => [json.GetString()!],
        JsonValueKind.Array => json.EnumerateArray().SelectMany(Texts),
        JsonValueKind.Object => json.EnumerateObject().SelectMany(property => Texts(property.Value)),
        _ => [],
    };
}
