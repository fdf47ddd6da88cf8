using NudgeBot.LanguageModel;
using Xunit;

namespace NudgeBot.Tests.LanguageModel;

/// <summary>What cannot work stops the start with one sentence.</summary>
[Trait("Product", "S13")]
public sealed class LanguageModelOptionsTests
{
    public static TheoryData<Action<LanguageModelOptions>, string> Wrong => new()
    {
        { options => options.Endpoint = null, "Endpoint" },
        { options => options.Endpoint = new Uri("http://models.example/v1"), "Endpoint" },
        { options => options.Endpoint = new Uri("ftp://models.example/v1"), "Endpoint" },
        { options => options.Model = " ", "Model" },
        { options => options.Endpoint = new Uri("https://models.example/v1"), "ApiKey" },
        { options => options.Endpoint = new Uri("https://openai.azure.com.evil.example/"), "ApiKey" },
        { options => options.Scope = "", "Scope" },
        { options => options.TimeLimit = TimeSpan.Zero, "TimeLimit" },
        { options => options.RequestsPerDay = 0, "RequestsPerDay" },
        { options => options.RequestsPerDayAndOwner = 0, "RequestsPerDay" },
        { options => options.FailuresBeforePause = 1, "FailuresBeforePause" },
        { options => options.Pause = TimeSpan.Zero, "Pause" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void A_wrong_setting_is_named_in_one_sentence(Action<LanguageModelOptions> spoil, string setting)
    {
        var options = Azure();
        spoil(options);

        var fault = options.Fault()!;

        Assert.Contains($"LanguageModel:{setting}", fault, StringComparison.Ordinal);
        Assert.EndsWith(".", fault, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_wrong_with_settings_of_a_model_that_is_off() => Assert.Null(new LanguageModelOptions().Fault());

    [Fact]
    public void Azure_needs_no_key_and_is_asked_at_the_address_for_all_deployments()
    {
        var options = Azure();

        Assert.Null(options.Fault());
        Assert.Equal(new Uri("https://contoso.openai.azure.com/openai/v1/"), options.VersionedEndpoint);
    }

    [Fact]
    public void Any_other_endpoint_is_asked_where_it_says()
    {
        var options = new LanguageModelOptions { Enabled = true, Endpoint = new Uri("http://localhost:11434/v1"), Model = "small", ApiKey = "none" };

        Assert.Null(options.Fault());
        Assert.Equal(new Uri("http://localhost:11434/v1"), options.VersionedEndpoint);
    }

    private static LanguageModelOptions Azure() => new() { Enabled = true, Endpoint = new Uri("https://contoso.openai.azure.com"), Model = "small" };
}
