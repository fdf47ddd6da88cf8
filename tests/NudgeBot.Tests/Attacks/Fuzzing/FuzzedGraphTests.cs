using System.Text;
using System.Text.Json.Nodes;
using NudgeBot.Core.Interactions;
using NudgeBot.Core.Nudges;
using NudgeBot.Graph;
using NudgeBot.Graph.Calendar;
using NudgeBot.Graph.Mail;
using NudgeBot.Tests.Graph;
using NudgeBot.Tests.Storage;
using Xunit;
using Xunit.Abstractions;
using static NudgeBot.Tests.Journeys.Tale;

namespace NudgeBot.Tests.Attacks.Fuzzing;

/// <summary>
/// Mutated pages of mail and of meetings from Graph, read, remembered and decided upon: a page that cannot be read is said to be so by
/// the one exception that means it, and every other yields a decision.
/// </summary>
[Trait("Product", "P15")]
public sealed class FuzzedGraphTests(FuzzedGraphTests.Graph graph, ITestOutputHelper output) : IClassFixture<FuzzedGraphTests.Graph>
{
    private const double ShareOfMail = 0.25;
    private const double ShareOfMeetings = 0.1;

    private static readonly DateTimeOffset Now = new(2026, 3, 9, 8, 40, 0, TimeSpan.Zero);

    public static TheoryData<int> Portions => FuzzRun.All;

    [Theory]
    [MemberData(nameof(Portions))]
    public Task A_mutated_page_of_mail_is_read_or_refused_and_decided_upon(int portion) => new FuzzRun(portion, ShareOfMail, graph.MailPages, page => graph.FaultOfAsync(page, ReadMailAsync), output).RunAsync();

    [Theory]
    [MemberData(nameof(Portions))]
    public Task A_mutated_page_of_meetings_is_read_or_refused_and_decided_upon(int portion) => new FuzzRun(portion, ShareOfMeetings, graph.MeetingPages, page => graph.FaultOfAsync(page, ReadMeetingsAsync), output).RunAsync();

    private static async Task ReadMailAsync(FakeGraph fake, MailboxHistory history)
    {
        foreach (var folder in (MailFolder[])[MailFolder.Inbox, MailFolder.SentItems])
        {
            await foreach (var page in fake.Get<MailReader>(Impatient).ReadAsync(FakeGraph.Ada, folder, null, Now.AddYears(-1), CancellationToken.None))
            {
                foreach (var mail in page.Messages) history.Add(mail, Now);
                foreach (var removed in page.Removed) history.Remove(removed);
            }
        }
    }

    private static async Task ReadMeetingsAsync(FakeGraph fake, MailboxHistory history)
    {
        var round = await fake.Get<CalendarReader>(Impatient).ReadAsync(FakeGraph.Ada, null, new CalendarWindow(Now.AddDays(-45), Now.AddDays(30)), CancellationToken.None);
        foreach (var meeting in round.Meetings) history.Add(meeting, Now);
        foreach (var removed in round.Removed) history.Remove(removed);
    }

    private static void Impatient(GraphOptions options) => options.Patience = TimeSpan.Zero;

    /// <summary>A Graph that answers with one page, then with empty ones, so that a mutated link ends somewhere.</summary>
    public sealed class Graph : IAsyncLifetime
    {
        private FakeGraph _fake = null!;
        private string? _page;

        internal IReadOnlyList<JsonNode> MailPages { get; private set; } = [];

        internal IReadOnlyList<JsonNode> MeetingPages { get; private set; } = [];

        public async Task InitializeAsync()
        {
            var mailbox = OfAda(Asked(Ana), Promised(Priya), MetFirst(Joe), Asked(Carlos, subject: "Keys"));
            MailPages = [.. Chunked(mailbox.Messages)];
            MeetingPages = [.. Chunked(mailbox.Events)];
            _fake = await FakeGraph.StartAsync(_ => Answer.Json(Interlocked.Exchange(ref _page, null) ?? """{"value":[],"@odata.deltaLink":"{graph}/users/ada-id/delta?$deltatoken=d"}"""));
        }

        public async Task DisposeAsync() => await _fake.DisposeAsync();

        /// <summary>What went wrong; null where the page was read or refused as it should be.</summary>
        internal async Task<string?> FaultOfAsync(byte[] page, Func<FakeGraph, MailboxHistory, Task> read)
        {
            _page = Encoding.UTF8.GetString(page);
            var history = new MailboxHistory(Seeded.Ada);
            try
            {
                await read(_fake, history);
            }
            catch (GraphException)
            {
                // Said as it is: the next round tries again.
            }
            catch (Exception wrong)
            {
                return wrong.ToString();
            }

            return DecisionFault(history);
        }

        private static string? DecisionFault(MailboxHistory history)
        {
            try
            {
                history.Advance(Now);
                var finder = new NudgeFinder(history);
                finder.FindAll(Now);
                NudgePolicy.Default.Decide(finder, history, PastNudges.None, null, Now);
                return null;
            }
            catch (Exception wrong)
            {
                return wrong.ToString();
            }
        }

        private static IEnumerable<JsonNode> Chunked(IEnumerable<JsonObject> items) => items.Chunk(3).Select(some => new JsonObject
        {
            ["@odata.context"] = "{graph}/$metadata#x",
            ["value"] = new JsonArray([.. some.Select(item => item.DeepClone())]),
            ["@odata.deltaLink"] = "{graph}/users/ada-id/delta?$deltatoken=d",
        });
    }
}
