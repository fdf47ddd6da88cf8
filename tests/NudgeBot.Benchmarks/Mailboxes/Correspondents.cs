using System.Globalization;

namespace NudgeBot.Benchmarks.Mailboxes;

/// <summary>One who writes or is written to.</summary>
internal sealed record Correspondent(string Name, string Address);

/// <summary>The owner's correspondents: few of them write much, most of them seldom.</summary>
internal sealed class Correspondents(int count)
{
    private static readonly string[] Given =
        ["Ana", "Ben", "Chloé", "Dieter", "Elif", "Femke", "Goran", "Hanna", "Ivo", "Jana", "Kofi", "Lucía", "Mateus", "Nadia", "Oskar", "Priya", "Quentin", "Rosa", "Søren", "Tariq", "Uma", "Viktor", "Wen", "Ximena", "Yusuf", "Zoe"];

    private static readonly string[] Family =
        ["Adler", "Bakker", "Costa", "Dubois", "Eriksen", "Fischer", "García", "Horvat", "Ito", "Jansen", "Kowalski", "Lindqvist", "Moreau", "Novak", "Okafor", "Petrović", "Quist", "Rossi", "Sato", "Tanaka", "Usman", "Varga", "Weber", "Xu", "Yılmaz", "Zimmer"];

    private static readonly string[] Companies = ["contoso", "fabrikam", "northwind", "adatum", "tailspin", "wingtip", "litware", "proseware", "relecloud", "woodgrove"];

    private readonly Correspondent[] _people = [.. Enumerable.Range(0, count).Select(Person)];

    public static Correspondent Owner { get; } = new(BusyMailbox.OwnerName, BusyMailbox.OwnerAddress);

    /// <summary>The fourth power makes the first hundredth of the people write a third of the mail.</summary>
    public Correspondent Someone(Random dice) => _people[(int)(_people.Length * Math.Pow(dice.NextDouble(), 4))];

    public static Correspondent Newsletter(Random dice) => new("Weekly News", $"newsletter@{Companies[dice.Next(1, Companies.Length)]}{dice.Next(40)}.example");

    public static Correspondent Robot(Random dice) => new("Notifications", $"no-reply@{Companies[dice.Next(Companies.Length)]}.example");

    private static Correspondent Person(int number)
    {
        var (given, family) = (Given[number % Given.Length], Family[number / Given.Length % Family.Length]);
        // One in five works in the owner's own house.
        var domain = number % 5 == 0 ? "contoso.example" : $"{Companies[1 + (number % (Companies.Length - 1))]}{number % 97}.example";
        var box = string.Create(CultureInfo.InvariantCulture, $"{given[0]}.{family.Length}{number}");
        return new Correspondent($"{given} {family}", $"{box.ToLowerInvariant()}@{domain}");
    }
}
