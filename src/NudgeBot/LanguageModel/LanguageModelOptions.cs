using Microsoft.Extensions.Options;

namespace NudgeBot.LanguageModel;

/// <summary>The optional language model that puts our own words anew (section <c>LanguageModel</c>). Off by default.</summary>
public sealed class LanguageModelOptions
{
    public const string Section = "LanguageModel";

    private const int MostRequests = 10_000_000;

    /// <summary>The hosts of Azure OpenAI, where the program's own identity signs in (Azure, sovereign clouds).</summary>
    private static readonly string[] AzureHosts =
    [
        ".openai.azure.com", ".services.ai.azure.com", ".cognitiveservices.azure.com",
        ".openai.azure.us", ".cognitiveservices.azure.us", ".openai.azure.cn", ".cognitiveservices.azure.cn",
    ];

    /// <summary>False (the default): no model is ever asked, and the engine's own words are sent.</summary>
    public bool Enabled { get; set; }

    /// <summary>
    /// Where the chat completions protocol is spoken: <c>https://NAME.openai.azure.com</c>, or another address up to and with its
    /// version, such as <c>http://localhost:11434/v1</c>. Plain http on loopback alone.
    /// </summary>
    public Uri? Endpoint { get; set; }

    /// <summary>The model's name; on Azure that of its deployment.</summary>
    public string Model { get; set; } = "";

    /// <summary>Empty on Azure (the default): the program signs in as itself, with the role Cognitive Services OpenAI User.</summary>
    public string ApiKey { get; set; } = "";

    /// <summary>What the access token is asked for where there is no key; sovereign clouds have another.</summary>
    public string Scope { get; set; } = "https://ai.azure.com/.default";

    /// <summary>True (the default): the answer's JSON schema goes with the request. False for an endpoint that knows none.</summary>
    public bool SendsSchema { get; set; } = true;

    /// <summary>How long both tries for one text may take together, 10 milliseconds to 30 seconds; then the engine's text is sent.</summary>
    public TimeSpan TimeLimit { get; set; } = TimeSpan.FromSeconds(4);

    /// <summary>Requests a day for all owners together, 1 to 10,000,000.</summary>
    public int RequestsPerDay { get; set; } = 2_000;

    /// <summary>Requests a day for one owner, 1 to 10,000,000; a text needs one or two.</summary>
    public int RequestsPerDayAndOwner { get; set; } = 20;

    /// <summary>After so many failures, 2 to 100, where at least half of all texts failed, nothing is asked for the time of <see cref="Pause"/>.</summary>
    public int FailuresBeforePause { get; set; } = 3;

    /// <summary>How long nothing is asked then, 1 second to 1 day; after it one text tries anew.</summary>
    public TimeSpan Pause { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>The program shows its own token to Azure alone; anywhere else it would hand it to a stranger.</summary>
    internal bool SignsInAsItself => ApiKey.Length == 0;

    /// <summary>The endpoint with its version: Azure's is one for all deployments.</summary>
    internal Uri VersionedEndpoint => IsAzure(Endpoint!) && Endpoint!.AbsolutePath is "/" ? new Uri(Endpoint, "openai/v1/") : Endpoint!;

    /// <summary>What is wrong with these options and what to do; null where nothing is.</summary>
    internal string? Fault()
    {
        if (!Enabled) return null;
        if (Endpoint is not { } endpoint || !IsSafe(endpoint))
            return "LanguageModel:Endpoint must be an https address (or http on loopback), for example https://NAME.openai.azure.com.";
        if (string.IsNullOrWhiteSpace(Model)) return "LanguageModel:Model is empty; set it to the name of the model, on Azure that of its deployment.";
        if (SignsInAsItself && !IsAzure(endpoint)) return "LanguageModel:ApiKey is missing: set it, as only Azure OpenAI takes the program's own identity.";
        if (SignsInAsItself && string.IsNullOrWhiteSpace(Scope)) return "LanguageModel:Scope is empty; set it to https://ai.azure.com/.default or to that of your cloud.";
        if (TimeLimit < TimeSpan.FromMilliseconds(10) || TimeLimit > TimeSpan.FromSeconds(30)) return "LanguageModel:TimeLimit must lie between 10 milliseconds and 30 seconds.";
        if (RequestsPerDay < 1 || RequestsPerDayAndOwner < 1) return "LanguageModel:RequestsPerDay and LanguageModel:RequestsPerDayAndOwner must be 1 or more; set LanguageModel:Enabled to false to ask for nothing.";
        if (RequestsPerDay > MostRequests || RequestsPerDayAndOwner > MostRequests) return "LanguageModel:RequestsPerDay and LanguageModel:RequestsPerDayAndOwner must be 10,000,000 or less.";
        if (FailuresBeforePause is < 2 or > 100) return "LanguageModel:FailuresBeforePause must be 2 to 100.";
        return Pause < TimeSpan.FromSeconds(1) || Pause > TimeSpan.FromDays(1) ? "LanguageModel:Pause must lie between 1 second and 1 day." : null;
    }

    private static bool IsSafe(Uri address) =>
        address is { IsAbsoluteUri: true } && (address.Scheme is "https" || address is { Scheme: "http", IsLoopback: true });

    private static bool IsAzure(Uri address) => address.Scheme is "https" && AzureHosts.Any(host => address.Host.EndsWith(host, StringComparison.OrdinalIgnoreCase));
}

/// <summary>Refuses to start on options that cannot work.</summary>
internal sealed class LanguageModelOptionsCheck : IValidateOptions<LanguageModelOptions>
{
    public ValidateOptionsResult Validate(string? name, LanguageModelOptions options) =>
        options.Fault() is { } fault ? ValidateOptionsResult.Fail(fault) : ValidateOptionsResult.Success;
}
