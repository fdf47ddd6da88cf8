using System.Diagnostics.Metrics;
using Azure.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NudgeBot.Core.Drafts;
using NudgeBot.Core.Drafts.Rewriting;
using NudgeBot.Core.Hands;
using NudgeBot.Core.Interactions;
using NudgeBot.Core.Nudges;
using NudgeBot.Core.People;
using NudgeBot.Core.Ties;
using NudgeBot.LanguageModel;
using NudgeBot.Tests.Journeys;
using NudgeBot.Tests.Storage;

namespace NudgeBot.Tests.LanguageModel;

/// <summary>A language model behind a socket, and an owner whose nudge is to be put into words.</summary>
internal sealed class ModelWorld : IAsyncDisposable
{
    /// <summary>What must never leave: names, addresses, titles, times.</summary>
    public static readonly string[] Secrets = ["Ada", "Lovelace", "Ana", "Petrova", "ana@", "fabrikam", "contoso", "Falcon", "yesterday", "gestern", "5f0c7a52"];

    private static readonly IMeterFactory Metrics = new ServiceCollection().AddMetrics().BuildServiceProvider().GetRequiredService<IMeterFactory>();
    private static readonly DateTimeOffset Now = new(2026, 3, 11, 8, 0, 0, TimeSpan.Zero);

    private readonly LanguageModelOptions _options;
    private readonly TokenCredential _credential;
    private ModelWords _words;

    private ModelWorld(FakeModel model, StorageOnDisk storage, LanguageModelOptions options, TokenCredential credential)
    {
        (Model, Storage, _options, _credential) = (model, storage, options, credential);
        _words = Words();
    }

    public FakeModel Model { get; }

    public StorageOnDisk Storage { get; private set; }

    public FakeClock Clock { get; } = new(Now);

    public Diary Diary { get; } = new();

    public static async Task<ModelWorld> StartAsync(Action<LanguageModelOptions>? but = null)
    {
        var model = await FakeModel.StartAsync();
        var options = new LanguageModelOptions { Enabled = true, Endpoint = model.Endpoint, Model = "small", ApiKey = "key-1" };
        but?.Invoke(options);
        return new ModelWorld(model, await StorageOnDisk.WithAdaAsync(), options, Moq.Mock.Of<TokenCredential>());
    }

    /// <summary>Ada met Ana for the first time yesterday.</summary>
    public static DraftFacts Facts(string language = "en", Register register = Register.None) => new()
    {
        Owner = Seeded.Ada,
        Person = new PersonId(new EmailAddress("ana@fabrikam.example")),
        PersonName = "Ana Petrova",
        Reason = NudgeReason.MetNotWritten,
        Stage = Stage.Connected,
        Now = Now,
        IsFirstMeeting = true,
        Style = new WritingStyle(language, register, null, null, SignsWithFullName: false, null),
        Met = new Meeting
        {
            Id = new MeetingId("meeting"),
            Subject = "Falcon budget",
            Start = Now.AddDays(-1),
            End = Now.AddDays(-1).AddMinutes(30),
            OwnerOrganizes = true,
            Attendees =
            [
                new Attendee(new NamedAddress("Ana Petrova", new EmailAddress("ana@fabrikam.example")), AttendeeRole.Required, MeetingAnswer.Accepted),
                new Attendee(new NamedAddress("Ada Lovelace", Seeded.Ada.Address), AttendeeRole.Required, MeetingAnswer.Accepted),
            ],
        },
    };

    /// <summary>The draft as it would be stored with a nudge.</summary>
    public async Task<Draft> ChooseAsync(DraftFacts? given = null, Draft? before = null)
    {
        var facts = given ?? Facts();
        var engine = DraftWriter.Write(facts);
        var nudge = await _words.ChooseAsync(facts.Owner, NudgeWith(engine, facts), before, facts.Now, () => Rewrite.Of(engine, facts), CancellationToken.None);
        return nudge.Draft;
    }

    /// <summary>The process ends and another begins on the same data.</summary>
    public async Task RestartAsync()
    {
        Storage = await Storage.RestartAsync();
        _words = Words();
    }

    public async ValueTask DisposeAsync()
    {
        await Model.DisposeAsync();
        await Storage.DisposeAsync();
        Diary.Dispose();
    }

    private ModelWords Words() => new(Options.Create(_options), _credential, Storage.ModelBudget, Clock, new ModelMetrics(Metrics), new Logger<ModelWords>(LoggerFactory.Create(log => log.SetMinimumLevel(LogLevel.Trace).AddProvider(Diary))));

    private static Nudge NudgeWith(Draft draft, DraftFacts facts) => new()
    {
        Key = new NudgeKey("met"),
        Person = facts.Person,
        Name = "Ana Petrova",
        Reason = facts.Reason,
        Score = 0.5,
        Stage = facts.Stage,
        Why = "You met.",
        When = "Yesterday",
        Evidence = draft.Evidence,
        Draft = draft,
        Since = facts.Met!.Start,
    };
}
