using System.Collections.Immutable;
using System.Text.Json;
using NudgeBot.Core.Drafts;
using NudgeBot.Core.Hands;
using NudgeBot.Core.Nudges;
using NudgeBot.Core.People;
using NudgeBot.Core.Ties;
using Xunit;

namespace NudgeBot.Core.Tests.Drafts;

/// <summary>The seventy-six model messages, forty English and twelve in each other language: what the engine must be able to say, to the letter.</summary>
[Trait("Product", "S1")]
public sealed class ModelMessageTests
{
    private static readonly IReadOnlyDictionary<string, ModelMessage> Models = ModelMessage.All().ToDictionary(model => model.Id, StringComparer.Ordinal);

    public static TheoryData<string> Ids() => [.. Models.Keys];

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_engine_says_it_to_the_letter_and_no_check_objects(string id)
    {
        var model = Models[id];
        var desk = model.Desk();
        var texts = desk.Ladder(model.Tone, model.Length, model.Situation, Slots.None, strict: false).Select(rung => (rung.Frame, Draft: desk.Filled(rung.Frame, rung.Tone))).ToList();

        var said = texts.FirstOrDefault(text => string.Equals(text.Draft.Text, model.Text, StringComparison.Ordinal));

        Assert.True(said.Frame is not null, $"None of {texts.Count} texts is {model.Text}. The nearest: {texts.Select(text => text.Draft.Text).MaxBy(text => Common(text!, model.Text))}");
        Assert.Empty(model.Failures(said.Draft));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Its_subject_stands_in_the_book(string id)
    {
        var model = Models[id];
        if (model.Subject is not { } subject) return;

        Assert.Contains(subject, model.Subjects(), StringComparer.Ordinal);
    }

    private static int Common(string one, string other) => one.Split(' ').Intersect(other.Split(' '), StringComparer.Ordinal).Count();
}

/// <summary>One model message, and the evidence it rests on.</summary>
internal sealed record ModelMessage(string Id, string Language, Situation Situation, Tones Tone, Register Register, TextLengths Length, string? Subject, IReadOnlyDictionary<string, string> Values, string Text)
{
    private static readonly EmailAddress Sanne = new("sanne@fabrikam.example");

    private PhraseBook Book => PhraseBook.Of(Language);

    public static IEnumerable<ModelMessage> All()
    {
        using var stream = typeof(ModelMessage).Assembly.GetManifestResourceStream("models.json")!;
        using var json = JsonDocument.Parse(stream);
        foreach (var model in json.RootElement.EnumerateArray())
        {
            yield return new ModelMessage(
                Of(model, "id"),
                Of(model, "language"),
                Enum.Parse<Situation>(Of(model, "situation").Replace("_", "", StringComparison.Ordinal), ignoreCase: true),
                Enum.Parse<Tones>(Of(model, "tone")),
                Enum.Parse<Register>(Of(model, "register")),
                model.GetProperty("chat").GetBoolean() ? TextLengths.Chat : TextLengths.Letters,
                model.GetProperty("subject").GetString(),
                model.GetProperty("values").EnumerateObject().ToImmutableDictionary(value => value.Name, value => value.Value.GetString()!, StringComparer.Ordinal),
                Of(model, "text"));
        }
    }

    public WritingDesk Desk() => new(Facts(), Book, Blank, Given());

    /// <summary>As the engine would check it, with its evidence at hand.</summary>
    public IReadOnlyList<string> Failures(Draft draft) => DraftCheck.Broken(draft, Facts(), Given(), Book);

    public IEnumerable<string> Subjects() =>
        Book.Situations[Situation].Subjects.Where(subject => subject.Fits(Tone, Register))
            .Select(subject => Values.Aggregate(subject.Text.Replace("{first}", "Sanne", StringComparison.Ordinal), (text, value) => text.Replace($"{{{value.Key}}}", value.Value, StringComparison.Ordinal)));

    private static Draft Blank => new("en", null, null, null, null, null, []);

    private SlotValues Given() => SlotValues.Given(
        Facts(),
        Book,
        Values.Select(value => (Slot: SlotNames.Read(value.Key)!.Value, value.Value)).Select(value => new SlotValue(value.Slot, value.Value, SlotNames.OwnersInput.HasFlag(value.Slot) ? Assertion.Input : Assertion.Fact, Audience.Both, null)),
        Slots.OnlyTwo | Slots.AskedQuestion | Slots.TheyAsked);

    private DraftFacts Facts() => new()
    {
        Owner = new Owner
        {
            Id = new OwnerId("ana"),
            DisplayName = "Ana Costa",
            Address = new EmailAddress("ana@contoso.example"),
            Addresses = new HashSet<EmailAddress> { new("ana@contoso.example") },
        },
        Person = new PersonId(Sanne),
        PersonName = "Sanne de Vries",
        Reason = NudgeReason.MetNotWritten,
        Stage = Stage.Connected,
        Now = Story.Now,
        Named = Situation,
        Step = Situation == Situation.IntroMake ? IntroductionStep.BringTogether : null,
        Whom = new NamedAddress("Tom Okafor", new EmailAddress("tom@northwind.example")),
        HadMetBefore = true,
        Style = new WritingStyle(Language, Register, null, null, false, null),
    };

    private static string Of(JsonElement model, string name) => model.GetProperty(name).GetString()!;
}
