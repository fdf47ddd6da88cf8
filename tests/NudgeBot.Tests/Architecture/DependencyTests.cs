using System.Xml.Linq;
using Xunit;

namespace NudgeBot.Tests.Architecture;

/// <summary>Who may know whom. A line that has to be added here is a decision, not a detail.</summary>
public sealed class DependencyTests
{
    private static readonly Dictionary<string, string[]> May = new()
    {
        ["NudgeBot.Core"] = [],
        ["NudgeBot.BotFramework"] = [],
        ["NudgeBot.Graph"] = ["NudgeBot.Core"],
        ["NudgeBot.Storage"] = ["NudgeBot.Core"],
        ["NudgeBot.Sandbox"] = [],
        // Makes migrations at design time.
        ["NudgeBot.Migrate"] = ["NudgeBot.Storage"],
        ["NudgeBot"] = ["NudgeBot.BotFramework", "NudgeBot.Core", "NudgeBot.Graph", "NudgeBot.Storage"],
    };

    public static TheoryData<string> Projects => [.. Repository.Projects("src").Select(path => Path.GetFileNameWithoutExtension(path))];

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_knows_only_whom_it_may_know(string project)
    {
        Assert.True(May.TryGetValue(project, out var may), $"{project} is new: say in this test whom it may know.");

        var knows = References(project).Where(reference => !IsOnlyBuiltBeside(reference)).Select(NameOf).Order(StringComparer.Ordinal);

        Assert.Equal(may, knows);
    }

    [Fact]
    public void The_program_builds_the_sandbox_beside_itself_and_does_not_know_it()
    {
        var besides = References("NudgeBot").Where(IsOnlyBuiltBeside).ToList();

        Assert.Equal("NudgeBot.Sandbox", NameOf(Assert.Single(besides)));
        Assert.Equal("false", (string?)besides[0].Attribute("Private"));
    }

    [Fact]
    public void Nothing_that_ships_lets_the_sandbox_into_its_own_parts()
    {
        var opened = from path in Repository.Projects("src")
                     from friend in XDocument.Load(path).Descendants("InternalsVisibleTo")
                     select $"{Path.GetFileNameWithoutExtension(path)} -> {(string?)friend.Attribute("Include")}";

        Assert.DoesNotContain(opened, friend => friend.EndsWith("-> NudgeBot.Sandbox", StringComparison.Ordinal));
    }

    [Fact]
    public void No_program_file_names_another_programs_namespace_it_may_not_know()
    {
        var wrong = from project in May.Keys
                    from file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", project), "*.cs", SearchOption.AllDirectories)
                    where !Repository.IsBuilt(file)
                    from line in File.ReadLines(file)
                    where line.StartsWith("using NudgeBot.Sandbox", StringComparison.Ordinal) && project != "NudgeBot.Sandbox"
                    select $"{project}: {line}";

        Assert.Empty(wrong);
    }

    private static IEnumerable<XElement> References(string project) =>
        XDocument.Load(Path.Combine(Repository.Root, "src", project, project + ".csproj")).Descendants("ProjectReference");

    private static bool IsOnlyBuiltBeside(XElement reference) => (string?)reference.Attribute("ReferenceOutputAssembly") == "false";

    private static string NameOf(XElement reference) => Path.GetFileNameWithoutExtension(((string)reference.Attribute("Include")!).Replace('\\', '/'));
}
