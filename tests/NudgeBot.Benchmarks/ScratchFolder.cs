namespace NudgeBot.Benchmarks;

/// <summary>A folder for one run, gone when the run ends.</summary>
internal sealed class ScratchFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("nudgebot-benchmarks-");
    private int _count;

    /// <summary>A new empty folder inside.</summary>
    public string New(string name) => _folder.CreateSubdirectory($"{name}-{++_count}").FullName;

    public void Dispose() => _folder.Delete(recursive: true);
}
