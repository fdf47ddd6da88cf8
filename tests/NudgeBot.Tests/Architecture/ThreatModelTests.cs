using Xunit;

namespace NudgeBot.Tests.Architecture;

/// <summary>docs/threat-model.md claims a test for every threat, or says why it is accepted.</summary>
public sealed class ThreatModelTests
{
    private static readonly string[] Kinds = ["Spoofing", "Tampering", "Repudiation", "Information disclosure", "Denial of service", "Elevation of privilege"];

    [Fact]
    public void Every_threat_is_of_a_kind_and_names_tests_that_exist_or_why_it_is_borne()
    {
        var threats = DeclaredTests.NamedIn("threat-model.md", "| T");

        Assert.True(threats.Count >= 40);
        Assert.All(threats, threat =>
        {
            var cells = threat.Line.Split('|', StringSplitOptions.TrimEntries);
            Assert.Equal(7 + 1, cells.Length);
            Assert.Contains(cells[2], Kinds, StringComparer.Ordinal);
            Assert.True(threat.Tests.Count > 0 || cells[6].StartsWith("borne: ", StringComparison.Ordinal), $"Neither a test nor a reason stands for: {threat.Line}");
        });
        Assert.DoesNotContain(threats.SelectMany(threat => threat.Tests), name => !DeclaredTests.All.Contains(name));
        Assert.Equal(threats.Count, threats.Select(threat => threat.Line.Split('|')[1].Trim()).Distinct(StringComparer.Ordinal).Count());
    }
}
