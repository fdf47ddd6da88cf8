using Microsoft.Extensions.Options;

namespace NudgeBot.Configuration;

/// <summary>Refuses to start on options that cannot work.</summary>
/// <param name="fault">What is wrong with the options and what to do; null where nothing is.</param>
internal sealed class OptionsFault<TOptions>(Func<TOptions, string?> fault) : IValidateOptions<TOptions>
    where TOptions : class
{
    public ValidateOptionsResult Validate(string? name, TOptions options) =>
        fault(options) is { } sentence ? ValidateOptionsResult.Fail(sentence) : ValidateOptionsResult.Success;
}
