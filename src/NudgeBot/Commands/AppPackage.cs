using System.IO.Compression;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml;
using System.Xml.Linq;

namespace NudgeBot.Commands;

/// <summary>
/// The two things an administrator uploads: the app package for Teams and Outlook, and the add-in for Outlook on Mac and phones.
/// Both are made from manifest/, which the program carries in itself. The same settings give the same bytes.
/// </summary>
internal static class AppPackage
{
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly JsonWriterOptions Readable = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The zip: manifest.json on top, and beside it every file that it names.</summary>
    public static byte[] Zip(PackageSettings settings)
    {
        var manifest = Manifest(settings);
        var languages = manifest["localizationInfo"]!["additionalLanguages"]!.AsArray().Select(language => language!["file"]!.GetValue<string>());
        string[] named = [.. manifest["icons"]!.AsObject().Select(icon => icon.Value!.GetValue<string>()), .. languages];

        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "manifest.json", Written(manifest));
            foreach (var file in named) Add(zip, file, Carried(file));
        }

        return bytes.ToArray();
    }

    /// <summary>The add-in only manifest.</summary>
    public static byte[] OutlookAddIn(PackageSettings settings)
    {
        var addIn = XDocument.Parse(Filled("outlook-addin.xml", settings), LoadOptions.PreserveWhitespace);
        var office = addIn.Root!.Name.Namespace;
        var overrides = XNamespace.Get("http://schemas.microsoft.com/office/mailappversionoverrides/1.1");
        addIn.Root.Element(office + "Id")!.Value = settings.AddIn.ToString();
        if (settings.Version is { } version) addIn.Root.Element(office + "Version")!.Value = $"{version}.0";
        if (settings.Developer is { } developer) addIn.Root.Element(office + "ProviderName")!.Value = developer;
        if (settings.Website is { } website) addIn.Root.Element(office + "SupportUrl")!.SetAttributeValue("DefaultValue", website);
        addIn.Descendants(overrides + "WebApplicationInfo").Single().Element(overrides + "Resource")!.Value = settings.Audience;
        return Written(addIn);
    }

    private static JsonObject Manifest(PackageSettings settings)
    {
        var manifest = JsonNode.Parse(Filled("manifest.json", settings))!.AsObject();
        manifest["id"] = settings.App.ToString();
        if (settings.Version is { } version) manifest["version"] = version;
        var developer = manifest["developer"]!;
        if (settings.Developer is { } name) developer["name"] = name;
        if (settings.Website is { } website) developer["websiteUrl"] = website;
        if (settings.Privacy is { } privacy) developer["privacyUrl"] = privacy;
        if (settings.Terms is { } terms) developer["termsOfUseUrl"] = terms;
        manifest["extensions"]![0]!["alternates"]![0]!["hide"]!["customOfficeAddin"]!["officeAddinId"] = settings.AddIn.ToString();
        var signIn = manifest["webApplicationInfo"]!;
        signIn["resource"] = settings.Audience;
        signIn["nestedAppAuthInfo"]![0]!["scopes"]![0] = $"{settings.Audience}/{settings.Scope}";
        return manifest;
    }

    /// <summary>With the bot's id and the service's host in all places; what stands in one place is set there.</summary>
    private static string Filled(string file, PackageSettings settings) => Encoding.UTF8.GetString(Carried(file))
        .Replace(Guid.Empty.ToString(), settings.Bot.ToString(), StringComparison.Ordinal)
        .Replace(PackageSettings.PlaceholderHost, settings.Host, StringComparison.Ordinal);

    private static byte[] Carried(string file)
    {
        using var resource = typeof(AppPackage).Assembly.GetManifestResourceStream($"manifest/{file}")
            ?? throw new InvalidOperationException($"The program was built without manifest/{file}; NudgeBot.csproj embeds it.");
        var bytes = new byte[resource.Length];
        resource.ReadExactly(bytes);
        return bytes;
    }

    private static byte[] Written(JsonObject manifest)
    {
        using var bytes = new MemoryStream();
        using (var writer = new Utf8JsonWriter(bytes, Readable)) manifest.WriteTo(writer);
        return bytes.ToArray();
    }

    private static byte[] Written(XDocument addIn)
    {
        using var bytes = new MemoryStream();
        using (var writer = XmlWriter.Create(bytes, new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) })) addIn.Save(writer);
        return bytes.ToArray();
    }

    private static void Add(ZipArchive zip, string name, byte[] content)
    {
        var entry = zip.CreateEntry(name);
        entry.LastWriteTime = NoTime;
        using var stream = entry.Open();
        stream.Write(content);
    }
}
