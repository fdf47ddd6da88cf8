using System.Xml.Linq;
using NudgeBot.Tests.Architecture;
using Xunit;

namespace NudgeBot.Tests.Infra;

/// <summary>The image is built from a base that cannot change under it, and runs as nobody of importance.</summary>
public sealed class ImageTests
{
    private static readonly XDocument Targets = XDocument.Load(Path.Combine(Repository.Root, "src", "NudgeBot", "container.targets"));

    [Fact]
    public void A_base_image_without_a_digest_is_refused()
    {
        var target = Assert.Single(Targets.Descendants("Target"));

        Assert.Equal("ComputeContainerBaseImage", (string?)target.Attribute("BeforeTargets"));
        Assert.Equal("!$(ContainerBaseImage.Contains('@sha256:'))", (string?)Assert.Single(target.Elements("Error")).Attribute("Condition"));
    }

    [Fact]
    public void It_does_not_run_as_root() => Assert.True(int.Parse(Targets.Descendants("ContainerUser").Single().Value, System.Globalization.CultureInfo.InvariantCulture) >= 1000);

    [Fact]
    public void It_is_called_as_the_template_calls_it()
    {
        var here = ((string)Targets.Descendants("ContainerDefaultArgs").Single().Attribute("Include")!).Split(';');
        var template = File.ReadAllText(Path.Combine(Repository.Root, "infra", "modules", "app.bicep"));

        Assert.Equal(["run", "--address", "0.0.0.0", "--port", "8080", "--data", "/data"], here);
        Assert.Contains("args: ['run', '--address', '0.0.0.0', '--port', string(port), '--data', '/data']", template, StringComparison.Ordinal);
        Assert.Contains("var port = 8080", template, StringComparison.Ordinal);
    }
}
