using System.Net;
using NudgeBot.Tests.Journeys;
using Xunit;
using static NudgeBot.Tests.Journeys.Tale;

namespace NudgeBot.Tests.Api;

/// <summary>The administrator's page over HTTP: what it cannot be made to tell.</summary>
[Trait("Product", "P4 P11")]
public sealed class AdministratorApiTests
{
    [Fact]
    public async Task No_filter_changes_the_figures_and_no_person_is_in_them()
    {
        await using var organisation = await RunningOrganisation.StartAsync(Of(Story(Ada, Asked(Ana)), Story(Ben)));
        using var page = await SignedInPage.OfAsync(organisation, Ben);
        var figures = (await page.GetAsync("/api/organisation/figures")).ToJsonString();

        foreach (var filter in (string[])["department=Works", "group=1", "day=2026-03-08", "$filter=id eq 'x'", "person=" + Ada.Address, "from=2026-03-01&to=2026-03-02"])
            Assert.Equal(figures, (await page.GetAsync($"/api/organisation/figures?{Uri.EscapeDataString(filter).Replace("%3D", "=", StringComparison.Ordinal)}")).ToJsonString());
        foreach (var word in (string[])[Ada.Name, Ada.Address, Ana.Address, RunningOrganisation.IdOf(Ada), "large room", "about"])
            Assert.DoesNotContain(word, figures, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("PUT", "people/%20")]
    [InlineData("PUT", "people/0123456789012345678901234567890123456789012345678901234567890123456789")]
    [InlineData("DELETE", "people/nobody")]
    [InlineData("PUT", "departments/works")]
    public async Task What_is_no_hold_is_refused_with_a_sentence(string method, string path)
    {
        await using var organisation = await RunningOrganisation.StartAsync(Of(Story(Ada)));
        using var page = await SignedInPage.OfAsync(organisation, Ada);

        var (status, problem) = await page.AskAsync(new HttpMethod(method), $"/api/organisation/holds/{path}");

        Assert.True(status is HttpStatusCode.BadRequest or HttpStatusCode.NotFound, $"{(int)status}");
        Assert.EndsWith(".", (string)problem!["detail"]!, StringComparison.Ordinal);
        Assert.Empty((await page.GetAsync("/api/organisation/holds"))["holds"]!.AsArray());
    }
}
