using Xunit;

namespace NudgeBot.Tests.Graph;

/// <summary>A test on real material that lies beside the repository, in <c>../shared</c>, and is not part of it.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedFactAttribute : FactAttribute
{
    public SharedFactAttribute(string path)
    {
        if (!Path.Exists(PathOf(path))) Skip = $"../shared/{path} is not beside this repository, so there is nothing to read.";
    }

    public static string PathOf(string path)
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (directory is not null && !File.Exists(Path.Combine(directory.FullName, "NudgeBot.sln"))) directory = directory.Parent;
        return Path.GetFullPath(Path.Combine(directory?.FullName ?? AppContext.BaseDirectory, "..", "shared", path));
    }
}
