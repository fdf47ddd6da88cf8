namespace NudgeBot.BrowserTests;

/// <summary>Where things lie in the repository that these tests were built from.</summary>
internal static class Repository
{
    private static readonly string Here = AppContext.BaseDirectory;

    /// <summary>The program as it was built for this test run: it finds its sandbox only from its own output folder.</summary>
    public static string Program => Path.Combine(Here.Replace(Folders("tests", "NudgeBot.BrowserTests", "bin"), Folders("src", "NudgeBot", "bin"), StringComparison.Ordinal), "nudgebot.dll");

    /// <summary>The accessibility rules, installed with the page's own packages.</summary>
    public static string Axe => Path.Combine(Client, "node_modules", "axe-core", "axe.min.js");

    /// <summary>The stand-in for Office.js, built with the pages: it throws at whatever it does not have.</summary>
    public static string OfficeMock => Path.Combine(Client, "dist", "mock", "office.js");

    /// <summary>The chat page of a local run, as it was built.</summary>
    public static string ChatPage => Path.Combine(Client, "dist", "sandbox");

    /// <summary>Where the pictures of a run are kept, to be looked at.</summary>
    public static string Pictures => Path.Combine(Here, "pictures");

    private static string Client => Path.Combine(Here[..Here.IndexOf(Folders("tests", "NudgeBot.BrowserTests"), StringComparison.Ordinal)], "src", "client");

    private static string Folders(params string[] names) => string.Join(Path.DirectorySeparatorChar, names);
}
