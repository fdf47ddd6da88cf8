using System.Net;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using NudgeBot.Commands;
using NudgeBot.Sandbox;
using NudgeBot.Sandbox.Scenes;
using NudgeBot.Tests.Journeys;
using Xunit;

namespace NudgeBot.Tests.Commands;

/// <summary>Where the service can be reached, on its own machine alone until it is told otherwise, and where it keeps nothing.</summary>
public sealed class ListeningTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("nudgebot-tests-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task It_is_reached_on_its_own_machine_alone() => Assert.Equal("127.0.0.1", (await ListenAsync(Options())).Host);

    [Fact]
    public async Task In_a_container_it_is_reached_from_outside_too() => Assert.Equal("0.0.0.0", (await ListenAsync(Options() with { Address = IPAddress.Any })).Host);

    [Theory]
    [InlineData("127.0.0.1", "127.0.0.1")]
    [InlineData("0.0.0.0", "0.0.0.0")]
    [InlineData("::", "::")]
    public void An_address_is_taken_as_it_is_written(string text, string address) => Assert.Equal(IPAddress.Parse(address), RunOptions.ParseAddress(text));

    [Theory]
    [InlineData("nudgebot.contoso.com")]
    [InlineData("")]
    public void A_name_is_no_address(string text)
    {
        var refused = Assert.Throws<BadInputException>(() => RunOptions.ParseAddress(text));

        Assert.Contains("0.0.0.0", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_database_server_that_would_not_be_used_is_refused()
    {
        var named = new ConfigurationBuilder().AddInMemoryCollection([new("ConnectionStrings:NudgeBot", "Host=database;Database=nudgebot")]).Build();

        Assert.Contains("--data", Assert.Throws<BadInputException>(() => RunCommand.RequireNoDatabase(named)).Message, StringComparison.Ordinal);
    }

    private RunOptions Options() => new(0, _folder.FullName, [], null);

    private static async Task<Uri> ListenAsync(RunOptions options)
    {
        await using var sandbox = await SandboxHost.StartAsync(new SandboxOptions { Mailboxes = [Tale.OfAda()], At = SampleOrganisation.StartsAt, InstallBot = false }, CancellationToken.None);
        await using var service = ServiceHost.Build(options, new Development.SandboxAddress(sandbox.Origin, sandbox.AppId, sandbox.TenantId, sandbox.ClientSecret, sandbox.Now));
        await ServiceHost.StartAsync(service, CancellationToken.None);
        var address = new Uri(Assert.Single(service.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses));

        using var http = new HttpClient();
        Assert.Equal("alive", await http.GetStringAsync(new Uri($"http://127.0.0.1:{address.Port}/healthz")));
        return address;
    }
}
