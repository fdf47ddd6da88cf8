using System.Text.Json.Nodes;
using NudgeBot.Sandbox;
using NudgeBot.Sandbox.Time;

try
{
    await using var host = await SandboxHost.StartAsync(CommandLine.Parse(args), CancellationToken.None);
    Console.WriteLine(new JsonObject
    {
        ["origin"] = host.Origin.GetLeftPart(UriPartial.Authority),
        ["appId"] = host.AppId,
        ["tenantId"] = host.TenantId,
        ["clientSecret"] = host.ClientSecret,
        ["now"] = Instants.Write(host.Now),
    }.ToJsonString());

    // Standard input closes when the process that started us is gone.
    var parentGone = Task.Run(() => Console.OpenStandardInput().CopyTo(Stream.Null));
    await Task.WhenAny(parentGone, host.ToldToStopAsync());
    return 0;
}
catch (SandboxRefusedException refused)
{
    await Console.Error.WriteLineAsync(refused.Message);
    return 2;
}
