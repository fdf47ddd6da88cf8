using System.Globalization;
using System.Text.RegularExpressions;
using NudgeBot.Core.Hands;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace NudgeBot.Core.Drafts;

/// <summary>Reads a text file. What it cannot read it refuses, with the line and what to do; nothing is left out in silence.</summary>
internal static class PhraseBookFile
{
    /// <summary>As a situation's file names them, in the order of <see cref="PhraseSet.Sections"/>.</summary>
    internal static readonly string[] Sections = ["openers", "cores", "closes"];

    /// <summary>Between the two documents.</summary>
    private const string Between = "\n---\n";

    private static readonly string[] SegmentKeys = ["text", "tone", "length", "register", "gives", "takes", "not", "if"];
    private static readonly string[] SalutationKeys = ["text", "tone", "register"];

    /// <summary>
    /// Two YAML documents: what the language is known and checked by, and behind the line of three dashes its texts, which are
    /// read when one is first wanted, for a mailbox is read without them.
    /// </summary>
    /// <exception cref="PhraseBookException">The file is not YAML, or says something that a text file does not know.</exception>
    public static PhraseBook Read(TextReader reader)
    {
        var file = reader.ReadToEnd().ReplaceLineEndings("\n");
        var (head, texts) = file.IndexOf(Between, StringComparison.Ordinal) is >= 0 and var at ? (file[..at], file[(at + Between.Length)..]) : (file, null);
        // Empty lines stand for the first document, so that a line is told by its number in the file.
        var above = new string('\n', head.Count(c => c == '\n') + 2);
        return BookOf(RootOf(head), () => RootOf(above + (texts ?? throw new PhraseBookException("A text file has its situations behind a line of three dashes."))));
    }

    private static YamlMappingNode RootOf(string document)
    {
        var stream = new YamlStream();
        try
        {
            stream.Load(new StringReader(document));
        }
        catch (YamlException problem)
        {
            throw new PhraseBookException($"Line {problem.Start.Line} is not YAML: {problem.Message}");
        }

        return stream.Documents is [{ RootNode: YamlMappingNode root }] ? root : throw new PhraseBookException("A text file is two YAML mappings, the first of which begins with its language.");
    }

    private static PhraseBook BookOf(YamlMappingNode root, Func<YamlMappingNode> texts)
    {
        var hasRegisters = root.Children.TryGetValue("registers", out var registers) && registers.ToString() is "true";
        IReadOnlyList<Register> all = hasRegisters ? [Register.Formal, Register.Familiar] : [Register.None];
        return new PhraseBook
        {
            Language = Text(Child(root, "language")),
            HasRegisters = hasRegisters,
            Lexicon = LexiconOf(Map(Child(root, "lexicon"))),
            Ease = EaseOf(Map(Child(root, "reading"))),
            Salutations = SalutationsOf(Map(Child(root, "greeting")), Child(root, "closing"), Map(Child(root, "known"))),
            Occasions = Values(Map(Child(root, "occasions"))),
            Samples = SamplesOf(Map(Child(root, "samples"))),
            Texts = new(() => Map(Child(texts(), "situations")).Children.ToDictionary(entry => SituationOf(entry.Key), entry => SetOf(SituationOf(entry.Key), Map(entry.Value), all))),
        };
    }

    private static PhraseSet SetOf(Situation situation, YamlMappingNode set, IReadOnlyList<Register> registers)
    {
        Know(set, ["subjects", .. Sections]);
        var sections = Sections.Select(section => set.Children.TryGetValue(section, out var node) ? Items(node).Select(SegmentOf).ToList() : []).ToList();
        return new PhraseSet(situation, set.Children.TryGetValue("subjects", out var subjects) ? [.. Items(subjects).SelectMany(node => SubjectsOf(node, registers))] : [], sections, registers);
    }

    private static Segment SegmentOf(YamlNode node)
    {
        var keys = Entry(node, SegmentKeys);
        var text = keys["text"].Trim();
        var named = PhraseTokens.NamesIn(text).ToList();
        if (named.FirstOrDefault(name => SlotNames.Read(name) is null) is { } unknown) throw Refused(node, $"there is no slot {{{unknown}}}");
        return new Segment(
            text,
            Flags<Tones>(node, keys, "tone", Tones.All),
            Lengths(node, keys),
            RegisterOf(node, keys),
            [.. Words(keys, "gives"), .. named.Select(name => name.ToLowerInvariant())],
            Words(keys, "takes"),
            Words(keys, "not"),
            Words(keys, "if").Aggregate(Slots.None, (slots, name) => slots | (SlotNames.Read(name) ?? throw Refused(node, $"there is no fact “{name}” to hold"))));
    }

    private static Salutation SalutationOf(YamlNode node)
    {
        var keys = Entry(node, SalutationKeys);
        return new Salutation(keys["text"].TrimEnd('\n'), Flags<Tones>(node, keys, "tone", Tones.All), RegisterOf(node, keys));
    }

    private static IEnumerable<Subject> SubjectsOf(YamlNode node, IReadOnlyList<Register> registers)
    {
        var keys = Entry(node, SalutationKeys);
        var (tones, only) = (Flags<Tones>(node, keys, "tone", Tones.All), RegisterOf(node, keys));
        var both = new Segment(keys["text"], tones, TextLengths.Letters, only, [], [], [], Slots.None);
        return registers.Where(both.Fits).Select(register => new Subject(both.In(register), tones, register == Register.None ? null : register));
    }

    private static Salutations SalutationsOf(YamlMappingNode greeting, YamlNode closing, YamlMappingNode known) => new(
        Salutation(Child(greeting, "one")),
        Salutation(Child(greeting, "nameless")),
        Salutation(Child(greeting, "two")),
        Salutation(Child(greeting, "all")),
        Salutation(closing),
        Texts(known, "openings"),
        known.Children.ContainsKey("gendered") ? Texts(known, "gendered") : [],
        Texts(known, "closings"));

    private static List<Salutation> Salutation(YamlNode node) => [.. Items(node).Select(SalutationOf)];

    private static Lexicon LexiconOf(YamlMappingNode lists) => new()
    {
        Ask = Phrases(lists, "ask"),
        Give = Phrases(lists, "give"),
        Pressure = Phrases(lists, "pressure"),
        Release = Phrases(lists, "release"),
        Excuse = Phrases(lists, "excuse"),
        Lapse = Phrases(lists, "lapse"),
        Gender = Phrases(lists, "gender"),
        Formal = Phrases(lists, "formal"),
        Familiar = Phrases(lists, "familiar"),
        I = Phrases(lists, "i"),
        You = Phrases(lists, "you"),
        IStarts = Phrases(lists, "i_starts"),
        Invented = Phrases(lists, "invented"),
        InventedExcept = Phrases(lists, "invented_except"),
        Never = Phrases(lists, "never"),
        Dates = Phrases(lists, "dates"),
        Spoken = Phrases(lists, "spoken"),
        Met = Phrases(lists, "met"),
        Again = Phrases(lists, "again"),
        Invited = Phrases(lists, "invited"),
        Common = Phrases(lists, "common"),
    };

    private static ReadingEase EaseOf(YamlMappingNode reading)
    {
        var formula = Items(Child(reading, "formula")).Select(Number).ToList();
        if (formula.Count != 3) throw Refused(reading, "a formula has three numbers");
        return new ReadingEase(
            Pattern(Child(reading, "syllable")),
            reading.Children.TryGetValue("silent", out var silent) ? Pattern(silent) : null,
            formula[0], formula[1], formula[2],
            reading.Children.TryGetValue("least", out var least) ? Number(least) : null,
            reading.Children.TryGetValue("most", out var most) ? Number(most) : null);
    }

    private static SampleEvidence SamplesOf(YamlMappingNode samples) => new(
        Values(Map(Child(samples, "all"))),
        samples.Children.TryGetValue("situations", out var own)
            ? Map(own).Children.ToDictionary(entry => SituationOf(entry.Key), entry => Values(Map(entry.Value)))
            : []);

    private static Situation SituationOf(YamlNode node) =>
        Enum.TryParse<Situation>(Text(node).Replace("_", "", StringComparison.Ordinal), ignoreCase: true, out var situation) && Enum.IsDefined(situation)
            ? situation
            : throw Refused(node, $"there is no situation {Text(node)}");

    /// <summary>The keys of a map, or a bare text as its text.</summary>
    private static Dictionary<string, string> Entry(YamlNode node, IReadOnlyCollection<string> known)
    {
        if (node is YamlScalarNode scalar) return new(StringComparer.Ordinal) { ["text"] = scalar.Value ?? "" };
        Know(Map(node), known);
        var keys = Map(node).Children.ToDictionary(entry => Text(entry.Key), entry => entry.Value is YamlSequenceNode list ? string.Join(' ', list.Select(Text)) : Text(entry.Value), StringComparer.Ordinal);
        return keys.ContainsKey("text") ? keys : throw Refused(node, "it has no text");
    }

    private static void Know(YamlMappingNode map, IReadOnlyCollection<string> known)
    {
        if (map.Children.Keys.FirstOrDefault(key => !known.Contains(Text(key), StringComparer.Ordinal)) is { } other)
            throw Refused(other, $"“{Text(other)}” is unknown here; known are {string.Join(", ", known)}");
    }

    private static TFlags Flags<TFlags>(YamlNode node, Dictionary<string, string> keys, string key, TFlags otherwise)
        where TFlags : struct, Enum =>
        !keys.TryGetValue(key, out var words) ? otherwise
        : Enum.TryParse<TFlags>(words.Replace(' ', ','), ignoreCase: true, out var flags) ? flags
        : throw Refused(node, $"“{words}” is no {key}");

    private static TextLengths Lengths(YamlNode node, Dictionary<string, string> keys) => Words(keys, "length") is { Count: > 0 } words
        ? words.Aggregate(TextLengths.None, (all, word) => all | word switch { "S" => TextLengths.Brief, "M" => TextLengths.Full, "C" => TextLengths.Chat, _ => throw Refused(node, $"“{word}” is no length") })
        : TextLengths.Letters;

    private static Register? RegisterOf(YamlNode node, Dictionary<string, string> keys) => Words(keys, "register") switch
    {
        [] => null,
        ["formal"] => Register.Formal,
        ["familiar"] => Register.Familiar,
        ["formal", "familiar"] or ["familiar", "formal"] => null,
        var other => throw Refused(node, $"“{string.Join(' ', other)}” is no register"),
    };

    private static List<string> Words(Dictionary<string, string> keys, string key) =>
        keys.TryGetValue(key, out var words) ? [.. words.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries)] : [];

    private static PhraseList Phrases(YamlMappingNode lists, string key) => new(Texts(lists, key));

    private static List<string> Texts(YamlMappingNode map, string key) => [.. Items(Child(map, key)).Select(Text)];

    private static Dictionary<string, string> Values(YamlMappingNode map) =>
        map.Children.ToDictionary(entry => Text(entry.Key), entry => Text(entry.Value), StringComparer.Ordinal);

    private static Regex Pattern(YamlNode node) => new(Text(node), RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    private static double Number(YamlNode node) =>
        double.TryParse(Text(node), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : throw Refused(node, $"“{Text(node)}” is no number");

    private static YamlNode Child(YamlMappingNode map, string key) =>
        map.Children.TryGetValue(key, out var child) ? child : throw Refused(map, $"“{key}” is missing");

    private static YamlMappingNode Map(YamlNode node) => node as YamlMappingNode ?? throw Refused(node, "keys with values belong here");

    private static IEnumerable<YamlNode> Items(YamlNode node) => node as YamlSequenceNode ?? (node is YamlScalarNode { Value: null or "" } ? [] : throw Refused(node, "a list belongs here"));

    private static string Text(YamlNode node) => (node as YamlScalarNode ?? throw Refused(node, "a text belongs here")).Value ?? "";

    private static PhraseBookException Refused(YamlNode node, string why) => new($"Line {node.Start.Line} cannot be used: {why}.");
}

/// <summary>The slots in a text, by the names in braces.</summary>
internal static partial class PhraseTokens
{
    public static IEnumerable<string> NamesIn(string text) => Tokens().Matches(text).Select(token => token.Groups["slot"].Value);

    [GeneratedRegex(@"\{(?<slot>\w+)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Tokens();
}
