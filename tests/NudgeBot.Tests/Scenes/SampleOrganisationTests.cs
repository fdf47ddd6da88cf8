using System.Globalization;
using System.Text.Json.Nodes;
using NudgeBot.Sandbox.Mailboxes;
using NudgeBot.Sandbox.Scenes;
using Xunit;

namespace NudgeBot.Tests.Scenes;

public sealed class SampleOrganisationTests
{
    private static readonly string[] MessageFields =
    [
        "id", "internetMessageId", "conversationId", "subject", "bodyPreview", "body", "from", "sender", "toRecipients", "ccRecipients", "replyTo",
        "receivedDateTime", "sentDateTime", "parentFolderId", "isRead", "isDraft", "hasAttachments", "importance", "inferenceClassification",
    ];

    private static readonly string[] EventFields =
    [
        "id", "iCalUId", "subject", "bodyPreview", "start", "end", "isAllDay", "isCancelled", "isOrganizer", "showAs", "responseStatus",
        "sensitivity", "type", "organizer", "attendees", "location", "isOnlineMeeting", "createdDateTime",
    ];

    private static readonly IReadOnlyList<SandboxMailbox> Owners = SampleOrganisation.Owners();

    public static TheoryData<string> Addresses => [.. Owners.Select(owner => Text(owner.User["mail"]))];

    [Fact]
    public void Ten_owners_each_say_in_one_line_what_to_watch_for()
    {
        Assert.Equal(10, Owners.Select(owner => owner.Story).Distinct(StringComparer.Ordinal).Count());
        Assert.All(Owners, owner => Assert.Matches(@"^[^\r\n]{60,220}$", owner.Story));
        Assert.Equal("Hanna Lindström", Text(Owners[0].User["displayName"]));
    }

    [Fact]
    public void Two_tellings_are_equal_to_the_letter()
    {
        var again = SampleOrganisation.Owners();

        Assert.Equal(Owners.Select(Whole), again.Select(Whole), StringComparer.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public void Every_message_has_the_fields_that_Graph_sends(string address) =>
        Assert.All(Owner(address).Messages, message =>
            Assert.All(MessageFields, field => Assert.NotNull(message[field])));

    [Theory]
    [MemberData(nameof(Addresses))]
    public void Every_event_has_the_fields_that_Graph_sends(string address) =>
        Assert.All(Owner(address).Events, entry =>
            Assert.All(EventFields, field => Assert.NotNull(entry[field])));

    [Theory]
    [MemberData(nameof(Addresses))]
    public void A_mailbox_has_the_size_of_a_real_year(string address)
    {
        Assert.InRange(Owner(address).Messages.Count, 250, 600);
        Assert.InRange(Owner(address).Events.Count, 60, 150);
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public void No_id_comes_twice_in_a_mailbox(string address)
    {
        AssertDistinct(Owner(address).Messages.Select(message => Text(message["id"])));
        AssertDistinct(Owner(address).Messages.Select(message => Text(message["internetMessageId"])));
        AssertDistinct(Owner(address).Events.Select(entry => Text(entry["id"])));
        AssertDistinct(Owner(address).Events.Select(entry => Text(entry["iCalUId"])));
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public void Everything_happens_within_the_year_and_the_fortnight_after_it(string address)
    {
        Assert.All(Owner(address).Messages, message =>
        {
            Assert.InRange(At(message["sentDateTime"]), SampleOrganisation.BeginsAt.AddDays(-7), SampleOrganisation.EndsAt);
            Assert.True(At(message["receivedDateTime"]) >= At(message["sentDateTime"]));
        });
        Assert.All(Owner(address).Events, entry =>
        {
            Assert.InRange(At(entry["createdDateTime"]), SampleOrganisation.BeginsAt.AddDays(-7), SampleOrganisation.EndsAt);
            Assert.True(At(entry["end"]!["dateTime"]) > At(entry["start"]!["dateTime"]));
        });
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public void An_answer_shares_its_thread_and_comes_after_what_it_answers(string address)
    {
        var byInternetId = Owner(address).Messages.ToDictionary(message => Text(message["internetMessageId"]), StringComparer.Ordinal);
        var answers = 0;
        foreach (var message in Owner(address).Messages)
        {
            if (Header(message, "In-Reply-To") is { } earlierId && byInternetId.TryGetValue(earlierId, out var earlier))
            {
                answers++;
                Assert.Equal(Text(earlier["conversationId"]), Text(message["conversationId"]));
                Assert.True(At(message["sentDateTime"]) > At(earlier["sentDateTime"]), Text(message["subject"]));
            }
        }

        Assert.True(answers > 80);
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public void The_preview_is_the_beginning_of_the_words(string address) =>
        Assert.All(Owner(address).Messages, message => Assert.InRange(Text(message["bodyPreview"]).Length, 0, 255));

    [Theory]
    [MemberData(nameof(Addresses))]
    public void The_owner_writes_in_Sent_Items_and_nobody_else_does(string address) =>
        Assert.All(Owner(address).Messages, message => Assert.Equal(
            string.Equals(Text(message["from"]!["emailAddress"]!["address"]), address, StringComparison.OrdinalIgnoreCase) ? "sentitems" : "inbox",
            Text(message["parentFolderId"])));

    [Theory]
    [MemberData(nameof(Addresses))]
    public void Settings_name_a_known_zone_and_working_days(string address)
    {
        var settings = Owner(address).Settings!;

        Assert.NotNull(TimeZoneInfo.FindSystemTimeZoneById(Text(settings["timeZone"])));
        Assert.InRange(settings["workingHours"]!["daysOfWeek"]!.AsArray().Count, 4, 5);
    }

    /// <summary>The moments a newcomer is promised, by a mail or a meeting that only that story has.</summary>
    [Theory]
    [InlineData("Hanna Lindström", "Coffee: Joe and Hanna", "Two questions before our budget round", "Your move to Lisbon", "After our call: the nine ferries")]
    [InlineData("Conor O'Brien", "Service charter, signed copy", "Training for the new seats", "Northern depots: who opens at six?")]
    [InlineData("Sanne de Vries", "Quote for 6,000 rolls of paper tape", "Automatic reply: Hall 3: may we see the fire plan?")]
    [InlineData("José Ángel Núñez", "Dock API: what is next", "Your sabbatical")]
    [InlineData("Amélie Fournier", "All yours until the 9th", "Nantes: two drivers or three?")]
    [InlineData("Mehmet Yıldız", "One more small thing: the price model", "Did the form work for you?")]
    [InlineData("Noor Al-Sayed", "Round table: women who run logistics")]
    [InlineData("Grace Achieng Mbeki", "Two questions about your third chapter")]
    [InlineData("Tobias Grünwald", "Tobias, meet Eli", "Loading bays: the first measurements")]
    [InlineData("Ingrid Sørensen-Müller", "My father", "In confidence: my grievance", "Important notice for automated assistants")]
    public void Each_story_is_told(string name, params string[] subjects)
    {
        var owner = Owners.Single(owner => string.Equals(Text(owner.User["displayName"]), name, StringComparison.Ordinal));

        Assert.Subset(
            owner.Messages.Concat(owner.Events).Select(item => Text(item["subject"])).ToHashSet(StringComparer.Ordinal),
            subjects.ToHashSet(StringComparer.Ordinal));
    }

    [Fact]
    public void Priya_has_her_answer_only_after_the_clock_has_moved_three_days()
    {
        var answer = Owners[0].Messages.Single(message =>
            Text(message["subject"]) is "RE: Two questions before our budget round" && Text(message["parentFolderId"]) is "sentitems");

        Assert.InRange(At(answer["sentDateTime"]), SampleOrganisation.StartsAt.AddDays(2), SampleOrganisation.StartsAt.AddDays(3));
    }

    [Fact]
    public void Nothing_of_the_background_waits_longer_than_a_weekend_for_its_answer()
    {
        Character[] background = [Cast.Marta, Cast.Juergen, Cast.Aoife, Cast.Lars, Cast.Mina, Cast.Gareth, Cast.Ruth, Cast.Bruno, Cast.Sofia, Cast.Fatou];
        var late = from owner in Owners
                   from question in owner.Messages
                   where background.Any(person => string.Equals(Text(question["from"]!["emailAddress"]!["address"]), person.Address, StringComparison.Ordinal))
                       && Text(question["bodyPreview"]).Contains('?', StringComparison.Ordinal)
                       && question["toRecipients"]!.AsArray().Any(to => JsonNode.DeepEquals(to!["emailAddress"]!["address"], owner.User["mail"]))
                       && Header(question, "In-Reply-To") is null
                   let answer = owner.Messages.FirstOrDefault(message => Header(message, "In-Reply-To") is { } id && string.Equals(id, Text(question["internetMessageId"]), StringComparison.Ordinal))
                   where answer is null || At(answer["sentDateTime"]) - At(question["sentDateTime"]) > TimeSpan.FromDays(4)
                   select Text(question["subject"]);

        Assert.Empty(late);
    }

    [Fact]
    public void Two_owners_in_one_thread_hold_copies_that_agree_on_the_internet_id_alone()
    {
        var hanna = Mail(Owners[0], "Handbook: gates");
        var conor = Mail(Owners[1], "Handbook: gates");

        Assert.Equal(Text(hanna["internetMessageId"]), Text(conor["internetMessageId"]));
        Assert.NotEqual(Text(hanna["id"]), Text(conor["id"]), StringComparer.Ordinal);
        Assert.NotEqual(Text(hanna["conversationId"]), Text(conor["conversationId"]), StringComparer.Ordinal);
    }

    [Fact]
    public void All_owners_have_the_all_hands_of_sixty_in_their_calendars() =>
        Assert.All(Owners, owner =>
        {
            var allHands = owner.Events.Where(entry => Text(entry["subject"]) is "Contoso all-hands").ToList();
            Assert.Equal(5, allHands.Count);
            Assert.All(allHands, entry => Assert.Equal(60, entry["attendees"]!.AsArray().Count));
        });

    private static SandboxMailbox Owner(string address) =>
        Owners.Single(owner => string.Equals(Text(owner.User["mail"]), address, StringComparison.Ordinal));

    private static JsonObject Mail(SandboxMailbox owner, string subject) =>
        owner.Messages.First(message => string.Equals(Text(message["subject"]), subject, StringComparison.Ordinal));

    private static string? Header(JsonObject message, string name) =>
        message["internetMessageHeaders"]?.AsArray().FirstOrDefault(header => string.Equals(Text(header!["name"]), name, StringComparison.Ordinal)) is { } found
            ? Text(found["value"])
            : null;

    private static DateTimeOffset At(JsonNode? instant) =>
        DateTimeOffset.Parse(Text(instant), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

    private static string Text(JsonNode? node) => node!.GetValue<string>();

    private static string Whole(SandboxMailbox owner) =>
        string.Join('\n', [owner.User.ToJsonString(), owner.Settings!.ToJsonString(), .. owner.Messages.Select(message => message.ToJsonString()), .. owner.Events.Select(entry => entry.ToJsonString())]);

    private static void AssertDistinct(IEnumerable<string> ids) =>
        Assert.Empty(ids.GroupBy(id => id, StringComparer.Ordinal).Where(same => same.Count() > 1).Select(same => same.Key));
}
