using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using NudgeBot.Core.Nudges;
using NudgeBot.Core.People;
using NudgeBot.Storage.Accounts;
using NudgeBot.Storage.Nudges;
using NudgeBot.Tests.Journeys;
using Xunit;

namespace NudgeBot.Tests.Year;

/// <summary>One owner's life with the bot, day by day, through the real front door; and what must hold on every day of it.</summary>
internal sealed class OwnersYear(RunningOrganisation organisation, OwnerId owner, RawMail mail, OwnersDays days) : IDisposable
{
    private readonly HttpClient _teams = new() { BaseAddress = organisation.MicrosoftAddress };
    private readonly List<Showing> _shown = [];
    private readonly HashSet<(string Message, string Nudge)> _seen = [];

    public IReadOnlyList<Showing> Shown => _shown;

    public int Questions { get; private set; }

    public int QuietLines { get; private set; }

    public int QuietThings { get; private set; }

    public MailboxSettings Settings { get; private set; } = MailboxSettings.Default;

    /// <summary>So many days in a row: each morning a look at the chat, or after lunch, and now and then an answer.</summary>
    public async Task LiveAsync(int count)
    {
        for (var day = 0; day < count; day++)
        {
            var morning = days.LooksInTheMorning();
            await MoveAsync("nextMorning");
            if (morning) await ActAsync(day);
            await MoveAsync(null);
            if (!morning) await ActAsync(day);
        }
    }

    public void Dispose() => _teams.Dispose();

    private async Task MoveAsync(string? to)
    {
        using var moved = await _teams.PostAsJsonAsync("/sandbox/clock", to is null ? new JsonObject { ["by"] = "PT5H" } : new JsonObject { ["to"] = to });
        Assert.True(moved.IsSuccessStatusCode, await moved.Content.ReadAsStringAsync());
        await LookAsync();
    }

    private async Task LookAsync()
    {
        var account = await organisation.Services.GetRequiredService<MailboxStore>().GetAsync(owner, CancellationToken.None);
        Settings = account?.Owner?.Settings ?? Settings;
        var records = (await organisation.Services.GetRequiredService<NudgeStore>().HistoryAsync(owner, DateTimeOffset.MinValue, CancellationToken.None)).ToDictionary(record => record.Id);
        foreach (var card in await organisation.CardsOfAsync(owner))
        {
            if (card.NudgeId is not { } id || !records.TryGetValue(id, out var record) || !_seen.Add((card.MessageId, card.NudgeId.ToString()!))) continue;
            var showing = new Showing(record, card.At, card.MessageId);
            Check(showing);
            _shown.Add(showing);
        }

        for (var i = 0; i < _shown.Count; i++) if (records.TryGetValue(_shown[i].Record.Id, out var now)) _shown[i] = _shown[i] with { Record = now };
    }

    private async Task ActAsync(int day)
    {
        foreach (var card in await organisation.CardsOfAsync(owner))
        {
            if (card.NudgeId is null || days.AnswerTo(card, day) is not { } verb) continue;
            var action = (JsonObject)card.ActionOf(verb, verb == "nudge.snooze" ? "nextWeek" : null).DeepClone();
            if (card.Words is { } words) ((JsonObject)action["data"]!)["text"] = words;
            await PressAsync(card.MessageId, action);
        }

        foreach (var line in await organisation.ChatOfAsync(owner))
        {
            if (line.Card is not { } card || !_seen.Add((card.MessageId, ""))) continue;
            if (card.Verbs.Contains("goOn.keep"))
            {
                Questions++;
                await PressAsync(card.MessageId, (JsonObject)card.ActionOf("goOn.keep").DeepClone());
            }

            if (card.QuietCount is not { } quiet) continue;
            QuietLines++;
            QuietThings += quiet;
        }
    }

    private async Task PressAsync(string message, JsonObject action)
    {
        using var pressed = await _teams.PostAsJsonAsync($"/sandbox/chats/{owner.Value}/invoke", new JsonObject { ["messageId"] = message, ["action"] = action });
        Assert.True(pressed.IsSuccessStatusCode, await pressed.Content.ReadAsStringAsync());
    }

    /// <summary>What must hold of everything that is shown, whoever the owner is.</summary>
    private void Check(Showing showing)
    {
        var (local, nudge) = (Settings.LocalTime(showing.At), showing.Record.Nudge);
        Assert.True(Settings.WorkingHours.Covers(local), $"A card came at {local:ddd HH:mm}, outside working hours.");
        if (nudge.Reason.AsksForNoWord())
        {
            Assert.True(_shown.Count(other => other.Record.Nudge.Reason == nudge.Reason && Settings.LocalDay(other.At) == Settings.LocalDay(showing.At)) < 2, "A day brought more than two briefs.");
            return;
        }

        var words = _shown.Where(other => !other.Record.Nudge.Reason.AsksForNoWord()).ToList();
        var today = words.Where(other => Settings.LocalDay(other.At) == Settings.LocalDay(showing.At)).ToList();
        Assert.True(today.Count < NudgePolicy.Default.PerDay, "A day brought more than its cap.");
        Assert.All(today, other => Assert.Equal(showing.Message, other.Message));
        // What comes back because the owner put it off keeps its place in the week.
        Assert.True(words.Where(other => Settings.LocalDay(other.At) > Settings.LocalDay(showing.At).AddDays(-7)).Select(other => other.Record.Id).Append(showing.Record.Id).Distinct().Count() <= NudgePolicy.Default.PerWeek, "A week brought more than its cap.");
        Assert.True(words.Where(other => other.Record.Nudge.Person == nudge.Person && other.Record.State == NudgeState.Shown && other.Record.Id != showing.Record.Id).Select(other => other.Record.Id).Distinct().Count() < 2, "A person came a third time, twice unanswered.");
        if (nudge.Evidence.Count > 0) CheckStillOpen(showing.At, nudge, nudge.Person.Address.Value, nudge.Evidence[0]);
    }

    /// <summary>Held against the plain mails: nobody is brought up after what it is about was answered.</summary>
    private void CheckStillOpen(DateTimeOffset at, Nudge nudge, string person, Evidence evidence)
    {
        var answered = nudge.Reason switch
        {
            NudgeReason.AwaitingYourReply => mail.At(evidence.Id) is { } asked && mail.OwnerWroteTo(person, asked, at),
            // What was asked for a day is not done by a word about something else.
            NudgeReason.RequestDue => mail.OwnerAnswered(person, evidence.Id, at),
            NudgeReason.AwaitingTheirReply => mail.Answered(person, evidence.Id, at),
            NudgeReason.MetNotWritten => mail.Ends.TryGetValue(evidence.Id, out var ended) && mail.OwnerWroteTo(person, ended, at),
            _ => false,
        };
        Assert.False(answered, $"A card ({nudge.Reason}) came after the matter was answered.");
    }
}

/// <summary>A card that came, and what became of it.</summary>
internal sealed record Showing(NudgeRecord Record, DateTimeOffset At, string Message);
