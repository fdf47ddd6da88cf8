using Microsoft.Extensions.Configuration;
using NudgeBot.Accounts;
using Xunit;

namespace NudgeBot.Tests.Accounts;

/// <summary>Settings of the organisation that cannot work stop the start with a sentence.</summary>
[Trait("Product", "P1")]
public sealed class OrganisationOptionsTests
{
    [Theory]
    [InlineData("everybody@contoso.example", 2, "https://smba.trafficmanager.net/teams/", "Organisation:Group")]
    [InlineData("", 24, "https://smba.trafficmanager.net/teams/", "Organisation:ReconcileAt")]
    [InlineData("", -1, "https://smba.trafficmanager.net/teams/", "Organisation:ReconcileAt")]
    [InlineData("", 2, "http://smba.trafficmanager.net/teams/", "Organisation:ServiceUrl")]
    [InlineData("", 2, "smba", "Organisation:ServiceUrl")]
    public void What_cannot_work_is_named(string group, int hour, string url, string named) =>
        Assert.StartsWith(named, Check().Validate(null, new OrganisationOptions { Group = group, ReconcileAt = hour, ServiceUrl = url }).FailureMessage, StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData("4f2c8a7e-1b3d-4c5e-9f60-7a8b9c0d1e2f")]
    public void Everybody_or_a_group_by_its_id_will_do(string group) =>
        Assert.True(Check().Validate(null, new OrganisationOptions { Group = group }).Succeeded);

    [Theory]
    [InlineData(null, "the-bot")]
    [InlineData("the-package", "the-package")]
    public void The_app_is_looked_for_by_the_id_of_its_package(string? package, string id)
    {
        var options = new OrganisationOptions();
        Check(("Bot:AppId", "the-bot"), ("Package:AppId", package)).PostConfigure(null, options);
        Assert.Equal(id, options.AppId);
    }

    private static OrganisationOptionsCheck Check(params (string Name, string? Value)[] settings) =>
        new(new ConfigurationBuilder().AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Name, setting.Value))).Build());
}
