using System.Security.Cryptography;
using NudgeBot.Api;
using NudgeBot.Configuration;

namespace NudgeBot.Commands;

/// <summary>What <c>nudgebot package</c> fills in. With the bot's app id and the service's address configured nothing else needs setting.</summary>
internal sealed record PackageSettings
{
    /// <summary>The address that manifest/ bears as it stands.</summary>
    public const string PlaceholderHost = "nudgebot.example";

    private const string Wanted = "set NUDGEBOT_PublicUrl to the https address of the service, such as https://nudgebot.contoso.com.";

    private PackageSettings(IConfiguration configuration)
    {
        Bot = Id(configuration, "Bot:AppId") ?? throw new BadInputException("Bot:AppId is missing: set NUDGEBOT_Bot__AppId to the app id of the bot.");
        App = Id(configuration, $"{PackageOptions.Section}:{nameof(PackageOptions.AppId)}") ?? Bot;
        AddIn = Id(configuration, $"{PackageOptions.Section}:{nameof(PackageOptions.AddInId)}") ?? AddInOf(Bot);
        if (AddIn == App) throw new BadInputException("Package:AddInId is the id of the Teams app too, and Outlook tells the two apart by it: clear it, or set another GUID.");
        var url = AddressOf(configuration["PublicUrl"]);
        Host = PagesAudience.HostOf(url);
        Audience = Text(configuration, "Api:Audience") ?? PagesAudience.Of(url, Bot.ToString());
        Scope = Text(configuration, "Api:Scope") ?? "access_as_user";
        Version = VersionOf(Text(configuration, $"{PackageOptions.Section}:{nameof(PackageOptions.Version)}"));
        Developer = DeveloperOf(Text(configuration, $"{PackageOptions.Section}:{nameof(PackageOptions.Developer)}"));
        Website = Address(configuration, $"{PackageOptions.Section}:{nameof(PackageOptions.WebsiteUrl)}");
        Privacy = Address(configuration, $"{PackageOptions.Section}:{nameof(PackageOptions.PrivacyUrl)}");
        Terms = Address(configuration, $"{PackageOptions.Section}:{nameof(PackageOptions.TermsUrl)}");
    }

    /// <summary>The Entra app id of the bot, which signs in for the pages too.</summary>
    public Guid Bot { get; }

    /// <summary>The Teams app's own id; the bot's where none is set. It must stay what it is from one version to the next.</summary>
    public Guid App { get; }

    /// <summary>The id of the add-in for Outlook on Mac and phones; made from the bot's where none is set, and so the same at each packaging.</summary>
    public Guid AddIn { get; }

    /// <summary>The service's host, with its port where that is not 443.</summary>
    public string Host { get; }

    /// <summary>The Application ID URI for which the pages' tokens are made out, as the API takes them.</summary>
    public string Audience { get; }

    /// <summary>The delegated permission that the pages ask for, without the audience.</summary>
    public string Scope { get; }

    /// <summary>Three numbers, such as 1.4.0; null for the version that the manifest bears.</summary>
    public string? Version { get; }

    /// <summary>The name of whoever answers for the app, at most 32 characters; null for NudgeBot.</summary>
    public string? Developer { get; }

    /// <summary>Null for the tab.</summary>
    public string? Website { get; }

    /// <summary>Null for the tab's page on privacy.</summary>
    public string? Privacy { get; }

    /// <summary>Null for the tab's page on privacy.</summary>
    public string? Terms { get; }

    /// <exception cref="BadInputException">It is incomplete, or one of the settings cannot be right.</exception>
    public static PackageSettings Of(IConfiguration configuration) => new(configuration);

    private static string? Text(IConfiguration configuration, string key) => configuration[key] is { } text && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null;

    private static Guid? Id(IConfiguration configuration, string key)
    {
        if (Text(configuration, key) is not { } text) return null;
        if (!Guid.TryParseExact(text, "D", out var id)) throw new BadInputException($"{key} is '{text}', which is no id: write a GUID such as 4f2c8a7e-1b3d-4c5e-9f60-7a8b9c0d1e2f.");
        return id != Guid.Empty ? id : throw new BadInputException($"{key} is all zeros, which stands for none: set the id that Entra shows.");
    }

    private static Uri AddressOf(string? address)
    {
        if (string.IsNullOrWhiteSpace(address)) throw new BadInputException($"PublicUrl is missing: {Wanted}");
        if (!Uri.TryCreate(address.Trim(), UriKind.Absolute, out var url) || url.Scheme is not "https") throw new BadInputException($"PublicUrl is '{address}', which is no https address: {Wanted}");
        if (url.PathAndQuery is not "/" || url.Fragment.Length > 0 || url.UserInfo.Length > 0) throw new BadInputException($"PublicUrl is '{address}', and only a host can be packaged: {Wanted}");
        if (url.HostNameType is not UriHostNameType.Dns) throw new BadInputException($"PublicUrl is '{address}', and Teams wants a name, not a number: {Wanted}");
        if (url.IdnHost is PlaceholderHost) throw new BadInputException($"PublicUrl is still the placeholder: {Wanted}");
        return url;
    }

    private static string? Address(IConfiguration configuration, string key) => Text(configuration, key) switch
    {
        null => null,
        { Length: <= 2048 } text when Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "https" => url.AbsoluteUri,
        var text => throw new BadInputException($"{key} is '{text}', which is no https address: write one such as https://www.contoso.com/privacy, or clear it."),
    };

    private static string? VersionOf(string? text) => text is null || (System.Version.TryParse(text, out var version) && version is { Build: >= 0, Revision: < 0 } && string.Equals(version.ToString(), text, StringComparison.Ordinal))
        ? text
        : throw new BadInputException($"Package:Version is '{text}', which Teams does not take: write three numbers such as 1.4.0.");

    private static string? DeveloperOf(string? name) => name is null or { Length: <= 32 }
        ? name
        : throw new BadInputException($"Package:Developer has {name.Length} characters, and Teams shows 32: shorten it.");

    /// <summary>A name-based GUID.</summary>
    /// <remarks>Source: RFC 9562, section 5.8 and appendix B.2 (version 8, by SHA-256).</remarks>
    private static Guid AddInOf(Guid bot)
    {
        var hash = SHA256.HashData([.. bot.ToByteArray(bigEndian: true), .. "outlook-addin"u8]);
        hash[6] = (byte)((hash[6] & 0x0F) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash.AsSpan(0, 16), bigEndian: true);
    }
}
