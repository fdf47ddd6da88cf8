using System.Globalization;
using System.Text.Json.Nodes;
using NudgeBot.Sandbox.Scenes;
using Xunit;
using static NudgeBot.Tests.Journeys.Tale;

namespace NudgeBot.Tests.Journeys;

/// <summary>Stories of Ada alone, over days: when they begin, and which of her cards is meant.</summary>
internal static class AdasDays
{
    public static readonly Character Rosa = new("Rosa Marchetti", "rosa.marchetti@adatum.example");
    public static readonly Character Tom = new("Tom Abernathy", "tom.abernathy@woodgrove.example");

    /// <summary>Everything is up at that instant, and Ada's mailbox has been looked at once.</summary>
    public static Task<RunningOrganisation> BeginAsync(string at, params Action<Scene>[] told) => RunningOrganisation.StartAsync(new Circumstances
    {
        Mailboxes = [OfAda(told)],
        At = DateTimeOffset.Parse(at, CultureInfo.InvariantCulture),
    });

    /// <summary>The two write to each other every so many days, from one day to another.</summary>
    public static Action<Scene> KeptUp(Character someone, string from, string until, int everyDays, string subject = "News") => scene =>
    {
        var last = DateOnly.Parse(until, CultureInfo.InvariantCulture);
        for (var day = DateOnly.Parse(from, CultureInfo.InvariantCulture); day <= last; day = day.AddDays(everyDays))
        {
            var date = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            scene.Received($"{date} 10:00", someone, subject, "Here is the news.").Sent($"{date} 15:00", "Good to read.");
        }
    };

    /// <summary>The newest nudge in Ada's chat that bears this name at its head.</summary>
    public static async Task<ShownCard?> NewestAsync(this RunningOrganisation organisation, Character about, Character? owner = null) =>
        (await organisation.CardsOfAsync(owner ?? Ada)).LastOrDefault(card => card.AllWords.StartsWith(about.Name + "\n", StringComparison.Ordinal));

    /// <summary>As <see cref="NewestAsync(RunningOrganisation, Character, Character?)"/>, once it says what it should.</summary>
    public static Task<ShownCard> NewestAsync(this RunningOrganisation organisation, Character about, string says, Character? owner = null) =>
        RunningOrganisation.UntilAsync(
            async () => await organisation.NewestAsync(about, owner) is { } card && card.Says(says) ? card : null, $"the newest card about {about.Name} says “{says}”");

    /// <summary>The hour of her words has come, and she presses once.</summary>
    public static async Task<PressAnswer> PressAtTheHourAsync(this RunningOrganisation organisation, Character about)
    {
        Assert.Empty(await organisation.SentByNudgeBotAsync(Ada));
        return await organisation.PressAsync(await organisation.NewestAsync(about, says: "Nothing leaves without you: send it now?"), "nudge.send");
    }

    /// <summary>What the bot sent of its own accord: every card but the welcome.</summary>
    public static async Task<IReadOnlyList<ShownCard>> MessagesAsync(this RunningOrganisation organisation, Character? owner = null) =>
        [.. (await organisation.ChatOfAsync(owner ?? Ada)).Select(line => line.Card).OfType<ShownCard>().Where(card => !card.Verbs.Any(verb => verb.StartsWith("consent.", StringComparison.Ordinal)))];

    /// <summary>The brief before a meeting with someone; null where none came.</summary>
    public static async Task<ShownCard?> BriefAsync(this RunningOrganisation organisation, string when) =>
        (await organisation.MessagesAsync()).LastOrDefault(card => card.AllWords.StartsWith(when, StringComparison.Ordinal));

    /// <summary>A line in the card's note, and a press on "Keep the note".</summary>
    public static Task<PressAnswer> NoteAsync(this RunningOrganisation organisation, ShownCard card, string words)
    {
        var data = (JsonObject)card.ActionOf("nudge.note")["data"]!.DeepClone();
        data[$"note.{data["nudge"]}"] = words;
        return organisation.PressAsync(card.Owner, card.MessageId, "nudge.note", data);
    }

    /// <summary>Nothing left the mailbox, and nothing lies in it that would.</summary>
    public static async Task AssertNothingWrittenAsync(this RunningOrganisation organisation, Character owner)
    {
        Assert.Empty(await organisation.SentByNudgeBotAsync(owner));
        Assert.Empty(await organisation.MailAsync(owner, "drafts"));
    }
}
