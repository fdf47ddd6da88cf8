using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Microsoft.Extensions.Configuration;
using NudgeBot.Commands;
using NudgeBot.Tests.Manifest;
using Xunit;

namespace NudgeBot.Tests.Commands;

/// <summary>An administrator gets two files to upload, filled from the configuration, or one sentence that says what is missing.</summary>
public sealed class PackageTests : IDisposable
{
    private const string BotId = "4f2c8a7e-1b3d-4c5e-9f60-7a8b9c0d1e2f";
    private const string OwnId = "9a1b2c3d-4e5f-4061-8273-94a5b6c7d8e9";
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("nudgebot-tests-");

    public void Dispose() => _folder.Delete(recursive: true);

    private string Package => Path.Combine(_folder.FullName, "nudgebot.zip");

    private string AddIn => Path.Combine(_folder.FullName, "nudgebot.outlook.xml");

    [Fact]
    public async Task A_bot_and_an_address_are_enough_for_a_package_without_a_placeholder()
    {
        string printed = await PackAsync();

        Assert.Equal($"{Package}{Environment.NewLine}{AddIn}{Environment.NewLine}", printed);
        string[] texts = [.. Unpacked().Where(file => file.Name.EndsWith(".json", StringComparison.Ordinal)).Select(file => Encoding.UTF8.GetString(file.Content)), await File.ReadAllTextAsync(AddIn)];
        Assert.All(texts, text => Assert.DoesNotContain("00000000-0000", text, StringComparison.Ordinal));
        Assert.All(texts, text => Assert.DoesNotContain(".example", text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_package_holds_the_manifest_and_every_file_that_it_names()
    {
        await PackAsync();

        Assert.Equal(["manifest.json", "color.png", "outline.png", "de.json", "fr.json", "es.json"], Unpacked().Select(file => file.Name).ToArray());
        Assert.Equal(await File.ReadAllBytesAsync(ManifestFolder.PathOf("color.png")), Unpacked().Single(file => file.Name is "color.png").Content);
    }

    [FactWhereSchemaIsPresent]
    public async Task Microsofts_schema_finds_nothing_wrong_with_the_filled_manifest()
    {
        await PackAsync();

        Assert.Equal("", await MicrosoftSchema.ErrorsAsync(MicrosoftSchema.OfManifest, Manifest().ToJsonString()));
    }

    [Fact]
    public async Task Ids_domain_and_version_are_those_of_the_configuration()
    {
        await PackAsync(
            ("Package:AppId", OwnId), ("Package:Version", "1.4.0"), ("Package:Developer", "Café Contoso"), ("Package:PrivacyUrl", "https://www.contoso.com/privacy"));

        JsonNode manifest = Manifest();
        Assert.Equal((OwnId, "1.4.0"), (Text(manifest["id"]), Text(manifest["version"])));
        Assert.Equal(("Café Contoso", "https://www.contoso.com/privacy"), (Text(manifest["developer"]!["name"]), Text(manifest["developer"]!["privacyUrl"])));
        Assert.Equal((BotId, BotId), (Text(manifest["bots"]![0]!["botId"]), Text(manifest["composeExtensions"]![0]!["botId"])));
        Assert.Equal("https://nudgebot.contoso.com/teams/index.html", Text(manifest["staticTabs"]![1]!["contentUrl"]));
        Assert.Equal($"api://nudgebot.contoso.com/botid-{BotId}", Text(manifest["webApplicationInfo"]!["resource"]));
        Assert.Equal(("1.4.0.0", "Café Contoso"), (AddInsOwn("Version"), AddInsOwn("ProviderName")));
    }

    [Fact]
    public async Task The_package_hides_the_add_in_that_is_written_beside_it_and_is_not_mistaken_for_it()
    {
        await PackAsync();

        JsonNode manifest = Manifest();
        string hidden = Text(manifest["extensions"]![0]!["alternates"]![0]!["hide"]!["customOfficeAddin"]!["officeAddinId"]);
        Assert.Equal(AddInsOwn("Id"), hidden);
        Assert.NotEqual(Text(manifest["id"]), hidden, StringComparer.Ordinal);
    }

    [Fact]
    public async Task Tokens_are_made_out_as_the_API_takes_them()
    {
        await PackAsync(("Api:Audience", "api://contoso/\"nudge\""), ("Api:Scope", "pages"));

        JsonNode signIn = Manifest()["webApplicationInfo"]!;
        Assert.Equal("api://contoso/\"nudge\"", Text(signIn["resource"]));
        Assert.Equal("api://contoso/\"nudge\"/pages", Text(signIn["nestedAppAuthInfo"]![0]!["scopes"]![0]));
        Assert.Equal("api://contoso/\"nudge\"", XDocument.Load(AddIn).Descendants().Single(part => part.Name.LocalName is "Resource").Value);
    }

    [Fact]
    public async Task The_same_configuration_makes_the_same_bytes_over_what_was_there()
    {
        await PackAsync();
        byte[] package = await File.ReadAllBytesAsync(Package), addIn = await File.ReadAllBytesAsync(AddIn);
        await PackAsync();

        Assert.Equal(package, await File.ReadAllBytesAsync(Package));
        Assert.Equal(addIn, await File.ReadAllBytesAsync(AddIn));
    }

    [Theory]
    [InlineData("Bot:AppId", "", "Bot:AppId is missing")]
    [InlineData("Bot:AppId", "app-1", "Bot:AppId is 'app-1', which is no id")]
    [InlineData("Bot:AppId", "00000000-0000-0000-0000-000000000000", "Bot:AppId is all zeros")]
    [InlineData("PublicUrl", " ", "PublicUrl is missing")]
    [InlineData("PublicUrl", "nudgebot.contoso.com", "which is no https address")]
    [InlineData("PublicUrl", "http://nudgebot.contoso.com", "which is no https address")]
    [InlineData("PublicUrl", "https://nudgebot.contoso.com/nudge", "only a host can be packaged")]
    [InlineData("PublicUrl", "https://10.0.0.7", "Teams wants a name")]
    [InlineData("PublicUrl", "https://nudgebot.example/", "still the placeholder")]
    [InlineData("Package:AppId", "mine", "Package:AppId is 'mine', which is no id")]
    [InlineData("Package:AddInId", BotId, "Package:AddInId is the id of the Teams app too")]
    [InlineData("Package:Version", "1.4", "which Teams does not take")]
    [InlineData("Package:Version", "1.4.0-beta", "which Teams does not take")]
    [InlineData("Package:Developer", "Contoso Limited Liability Company", "has 33 characters")]
    [InlineData("Package:TermsUrl", "http://www.contoso.com/terms", "which is no https address")]
    public async Task What_cannot_be_right_is_refused_in_one_sentence_and_nothing_is_written(string setting, string value, string because)
    {
        BadInputException refused = await Assert.ThrowsAsync<BadInputException>(() => PackAsync((setting, value)));

        Assert.Contains(because, refused.Message, StringComparison.Ordinal);
        Assert.EndsWith(".", refused.Message, StringComparison.Ordinal);
        Assert.Empty(_folder.EnumerateFileSystemInfos());
    }

    [Fact]
    public async Task A_place_that_cannot_be_written_is_named_and_no_half_file_stays()
    {
        // A folder where the file should be: refused whoever runs it, root too.
        _folder.CreateSubdirectory("nudgebot.zip");

        CommandFailedException failed = await Assert.ThrowsAsync<CommandFailedException>(() => PackAsync());

        Assert.StartsWith(Package, failed.Message, StringComparison.Ordinal);
        Assert.Equal(["nudgebot.outlook.xml"], _folder.EnumerateFiles().Select(file => file.Name).ToArray());
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_named() =>
        await Assert.ThrowsAsync<CommandFailedException>(() => PackAsync(Path.Combine(_folder.FullName, "no-such-folder", "nudgebot.zip")));

    [Fact]
    public async Task A_package_is_a_zip() => await Assert.ThrowsAsync<BadInputException>(() => PackAsync(Path.Combine(_folder.FullName, "nudgebot.tar")));

    private Task<string> PackAsync(params (string Setting, string Value)[] settings) => PackAsync(Package, settings);

    private static async Task<string> PackAsync(string file, params (string Setting, string Value)[] settings)
    {
        var complete = new Dictionary<string, string?>(StringComparer.Ordinal) { ["Bot:AppId"] = BotId, ["PublicUrl"] = "https://nudgebot.contoso.com" };
        foreach ((string setting, string value) in settings) complete[setting] = value;
        using var printed = new StringWriter();
        await PackageCommand.RunAsync(file, new ConfigurationBuilder().AddInMemoryCollection(complete).Build(), printed, CancellationToken.None);
        return printed.ToString();
    }

    private List<(string Name, byte[] Content)> Unpacked()
    {
        using ZipArchive zip = ZipFile.OpenRead(Package);
        return [.. zip.Entries.Select(entry => (entry.FullName, Read(entry)))];
    }

    private static byte[] Read(ZipArchiveEntry entry)
    {
        using Stream stream = entry.Open();
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }

    private JsonNode Manifest() => JsonNode.Parse(Unpacked()[0].Content)!;

    private string AddInsOwn(string part) => XDocument.Load(AddIn).Root!.Elements().Single(element => string.Equals(element.Name.LocalName, part, StringComparison.Ordinal)).Value;

    private static string Text(JsonNode? node) => node!.GetValue<string>();
}
