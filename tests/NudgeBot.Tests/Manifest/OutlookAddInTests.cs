using System.Globalization;
using System.Xml.Linq;
using Xunit;

namespace NudgeBot.Tests.Manifest;

/// <summary>The add-in only manifest, for Outlook on Mac and phones: whole in itself, and saying what the unified manifest says.</summary>
public sealed class OutlookAddInTests
{
    private static readonly XNamespace Office = "http://schemas.microsoft.com/office/appforoffice/1.1";
    private static readonly XNamespace Overrides = "http://schemas.microsoft.com/office/mailappversionoverrides/1.1";
    private static readonly XNamespace Basic = "http://schemas.microsoft.com/office/officeappbasictypes/1.0";
    private static readonly XNamespace Instance = "http://www.w3.org/2001/XMLSchema-instance";

    private readonly XElement _addIn = ManifestFolder.ReadOutlookAddIn().Root!;
    private readonly IReadOnlyDictionary<string, string> _unified = ManifestFolder.Texts();

    /// <summary>Outlook takes the elements in the order of its schema only.</summary>
    [Fact]
    public void Its_parts_stand_in_the_order_that_Outlook_wants()
    {
        Assert.Equal(
            ["Id", "Version", "ProviderName", "DefaultLocale", "DisplayName", "Description", "IconUrl", "HighResolutionIconUrl", "SupportUrl", "AppDomains", "Hosts",
                "Requirements", "FormSettings", "Permissions", "Rule", "DisableEntityHighlighting", "VersionOverrides"],
            _addIn.Elements().Select(part => part.Name.LocalName).ToArray());
        Assert.Equal(["Requirements", "Hosts", "Resources", "WebApplicationInfo"], _addIn.Descendants(Overrides + "VersionOverrides").Single().Elements().Select(part => part.Name.LocalName).ToArray());
    }

    [Fact]
    public void Every_resource_that_is_named_is_there_and_every_one_there_is_named()
    {
        List<string> there = [.. Resources().Select(resource => resource.Attribute("id")!.Value)];
        IEnumerable<string> named = _addIn.Descendants().Attributes("resid").Select(id => id.Value).Distinct(StringComparer.Ordinal);

        Assert.Equal(there.Order(StringComparer.Ordinal).ToArray(), named.Order(StringComparer.Ordinal).ToArray());
        Assert.All(there, id => Assert.InRange(id.Length, 1, 32));
    }

    [Fact]
    public void Every_button_and_group_has_an_id_of_its_own()
    {
        List<string> ids = [.. _addIn.Descendants().Where(part => part.Name.LocalName is "Group" or "Control").Select(part => part.Attribute("id")!.Value)];

        Assert.Equal(6, ids.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(6, ids.Count);
    }

    [Fact]
    public void It_stands_beside_mail_read_and_written_and_on_phones_beside_mail_read() => Assert.Equal(
        [("DesktopFormFactor", "MessageReadCommandSurface", true), ("DesktopFormFactor", "MessageComposeCommandSurface", false), ("MobileFormFactor", "MobileMessageReadCommandSurface", false)],
        _addIn.Descendants(Overrides + "ExtensionPoint").Select(point =>
            (point.Parent!.Name.LocalName, point.Attribute(Instance + "type")!.Value, point.Descendants(Overrides + "SupportsPinning").Any(pinning => (bool)pinning))));

    /// <summary>Phones want 25, 32 and 48 points at one, two and three pixels a point.</summary>
    [Fact]
    public void An_image_has_as_many_pixels_as_it_is_shown_with()
    {
        Dictionary<string, string> addresses = Resources().Where(resource => resource.Name == Basic + "Image").ToDictionary(Id, Said, StringComparer.Ordinal);
        List<XElement> shown = [.. _addIn.Descendants(Basic + "Image").Where(image => image.Attribute("resid") is not null)];

        Assert.All(shown, image => Assert.EndsWith(
            string.Create(CultureInfo.InvariantCulture, $"/icons/{(int)image.Attribute("size")! * ((int?)image.Attribute("scale") ?? 1)}.png"), addresses[image.Attribute("resid")!.Value], StringComparison.Ordinal));
        Assert.Equal(9, shown.Count(image => image.Attribute("scale") is not null));
    }

    [Fact]
    public void Every_address_is_on_its_domain_and_one_of_the_icons_or_of_the_unified_manifests()
    {
        string domain = Assert.Single(_addIn.Descendants(Office + "AppDomain")).Value;
        IEnumerable<string> addresses = _addIn.Descendants().Attributes("DefaultValue").Select(address => address.Value).Where(address => address.StartsWith("https:", StringComparison.Ordinal));
        HashSet<string> known = [.. _unified.Values, .. Directory.EnumerateFiles(ManifestFolder.PathOf("icons")).Select(file => $"{domain}/icons/{Path.GetFileName(file)}")];

        Assert.All(addresses, address => Assert.Contains(address, known));
    }

    [Fact]
    public void It_bears_the_unified_manifests_version_permission_and_audience()
    {
        Assert.Equal($"{_unified["version"]}.0", _addIn.Element(Office + "Version")!.Value);
        Assert.Equal("ReadWriteItem", _addIn.Element(Office + "Permissions")!.Value);
        Assert.Equal(_unified["webApplicationInfo.resource"], _addIn.Descendants(Overrides + "Resource").Single().Value);
        Assert.NotEqual(_unified["name.short"], Said(_addIn.Element(Office + "DisplayName")!), StringComparer.Ordinal);
    }

    [Fact]
    public void Its_words_are_the_unified_manifests_in_every_language()
    {
        (XElement Here, string There)[] words =
        [
            (_addIn.Element(Office + "Description")!, "description.short"),
            (Resource("read"), "extensions[0].ribbons[0].tabs[0].groups[0].controls[0].label"),
            (Resource("readTip"), "extensions[0].ribbons[0].tabs[0].groups[0].controls[0].supertip.description"),
            (Resource("compose"), "extensions[0].ribbons[1].tabs[0].groups[0].controls[0].label"),
            (Resource("composeTip"), "extensions[0].ribbons[1].tabs[0].groups[0].controls[0].supertip.description"),
        ];

        Assert.All(words, word => Assert.Equal(_unified[word.There], Said(word.Here)));
        foreach (string language in ManifestFolder.Languages.Keys)
            Assert.All(words, word => Assert.Equal(ManifestFolder.Texts(language)[word.There], In(language, word.Here)));
    }

    private IEnumerable<XElement> Resources() => _addIn.Descendants(Overrides + "Resources").Single().Elements().Elements();

    private XElement Resource(string id) => Resources().Single(resource => string.Equals(Id(resource), id, StringComparison.Ordinal));

    private static string Id(XElement resource) => resource.Attribute("id")!.Value;

    private static string Said(XElement resource) => resource.Attribute("DefaultValue")!.Value;

    private static string In(string language, XElement text) => text.Elements()
        .Single(other => other.Name.LocalName is "Override" && other.Attribute("Locale")!.Value.StartsWith($"{language}-", StringComparison.Ordinal)).Attribute("Value")!.Value;
}
