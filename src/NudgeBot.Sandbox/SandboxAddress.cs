using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace NudgeBot.Sandbox;

/// <summary>Where the sandbox listens; known once it does.</summary>
internal sealed class SandboxAddress(IServer server)
{
    public Uri Origin => new(server.Features.Get<IServerAddressesFeature>()!.Addresses.First());
}
