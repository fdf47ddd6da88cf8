using NudgeBot.Configuration;
using Xunit;

namespace NudgeBot.Tests.Configuration;

/// <summary>Whoever sets NudgeBot up has docs/operations.md and nothing else.</summary>
public sealed class DocumentedSettingsTests
{
    [Fact]
    public void The_tables_of_operations_name_every_setting_there_is_and_no_other() => Assert.Equal(
        KnownSettings.All.Select(setting => setting.Key).Order(StringComparer.Ordinal),
        OperationsDocument.Settings.Where(key => !key.StartsWith("Logging:", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
}
