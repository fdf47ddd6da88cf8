using System.Text.Json;
using Xunit;

namespace NudgeBot.Tests.Manifest;

/// <summary>What one part of the manifest names stands in another, or in the repository: no schema looks.</summary>
public sealed class ReferenceTests
{
    private readonly JsonElement _addIn = Assert.Single(ManifestFolder.Read().GetProperty("extensions").EnumerateArray());
    private readonly IReadOnlyDictionary<string, string> _texts = ManifestFolder.Texts();

    [Fact]
    public void Every_button_opens_a_pane_and_every_pane_has_a_button()
    {
        IEnumerable<string> opened = Controls().Select(control => control.GetProperty("actionId").GetString()!);
        IEnumerable<string> panes = Actions().Select(action => action.GetProperty("id").GetString()!);

        Assert.Equal(panes.Order(StringComparer.Ordinal).ToArray(), opened.Order(StringComparer.Ordinal).ToArray());
    }

    [Fact]
    public void Every_id_and_every_view_is_given_once()
    {
        List<string> ids = [.. Groups().Concat(Controls()).Concat(Actions()).Select(part => part.GetProperty("id").GetString()!)];
        List<string> views = [.. Actions().Select(action => action.GetProperty("view").GetString()!)];

        Assert.Equal(ids.Count, ids.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(views.Count, views.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void The_pane_stands_beside_mail_read_and_mail_written_and_is_pinned_where_mail_is_read()
    {
        var panes = _addIn.GetProperty("ribbons").EnumerateArray().ToDictionary(
            ribbon => Assert.Single(ribbon.GetProperty("contexts").EnumerateArray()).GetString()!,
            ribbon => Assert.Single(ControlsOf(ribbon)).GetProperty("actionId").GetString(),
            StringComparer.Ordinal);

        Assert.Equal(["mailCompose", "mailRead"], panes.Keys.Order(StringComparer.Ordinal).ToArray());
        JsonElement read = Actions().Single(action => action.GetProperty("id").ValueEquals(panes["mailRead"]));
        Assert.True(read.GetProperty("pinnable").GetBoolean());
        // Pinning, and hearing that another mail was chosen, came with Mailbox 1.5.
        Assert.Equal("1.5", Assert.Single(_addIn.GetProperty("requirements").GetProperty("capabilities").EnumerateArray()).GetProperty("minVersion").GetString());
    }

    [Fact]
    public void Every_button_and_group_has_the_three_icons_that_a_ribbon_needs() => Assert.All(Controls().Concat(Groups()), part => Assert.Equal(
        [(16, "/icons/16.png"), (32, "/icons/32.png"), (80, "/icons/80.png")],
        part.GetProperty("icons").EnumerateArray().Select(icon => (icon.GetProperty("size").GetInt32(), new Uri(icon.GetProperty("url").GetString()!).AbsolutePath))));

    [Fact]
    public void Every_address_is_on_a_domain_that_the_manifest_owns()
    {
        HashSet<string> domains = [.. _texts.Where(text => text.Key.StartsWith("validDomains[", StringComparison.Ordinal)).Select(text => text.Value)];

        Assert.All(Addresses(), address => Assert.Contains(address.Host, domains));
    }

    [Fact]
    public void Every_address_leads_to_an_icon_here_or_to_a_page_of_the_client() => Assert.All(Addresses(), address => Assert.True(
        File.Exists(address.AbsolutePath.StartsWith("/icons/", StringComparison.Ordinal)
            ? ManifestFolder.PathOf(address.AbsolutePath[1..])
            : Path.Combine(ManifestFolder.Repository, "src", "client", address.AbsolutePath[1..])),
        $"{address} is nowhere."));

    [Fact]
    public void The_add_in_asks_for_the_least_that_lets_words_be_inserted()
    {
        JsonElement permission = Assert.Single(ManifestFolder.Read().GetProperty("authorization").GetProperty("permissions").GetProperty("resourceSpecific").EnumerateArray());

        Assert.Equal(("MailboxItem.ReadWrite.User", "Delegated"), (permission.GetProperty("name").GetString(), permission.GetProperty("type").GetString()));
    }

    private IEnumerable<Uri> Addresses() => _texts.Where(text => text.Key is not "$schema" && text.Value.StartsWith("https:", StringComparison.Ordinal)).Select(text => new Uri(text.Value));

    private IEnumerable<JsonElement> Actions() => _addIn.GetProperty("runtimes").EnumerateArray().SelectMany(runtime => runtime.GetProperty("actions").EnumerateArray());

    private IEnumerable<JsonElement> Groups() => _addIn.GetProperty("ribbons").EnumerateArray().SelectMany(GroupsOf);

    private IEnumerable<JsonElement> Controls() => _addIn.GetProperty("ribbons").EnumerateArray().SelectMany(ControlsOf);

    private static IEnumerable<JsonElement> GroupsOf(JsonElement ribbon) => ribbon.GetProperty("tabs").EnumerateArray().SelectMany(tab => tab.GetProperty("groups").EnumerateArray());

    private static IEnumerable<JsonElement> ControlsOf(JsonElement ribbon) => GroupsOf(ribbon).SelectMany(group => group.GetProperty("controls").EnumerateArray());
}
