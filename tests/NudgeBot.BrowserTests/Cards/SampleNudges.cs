using NudgeBot.Core.Drafts;
using NudgeBot.Core.Interactions;
using NudgeBot.Core.Nudges;
using NudgeBot.Core.People;
using NudgeBot.Core.Speech;
using NudgeBot.Core.Ties;

namespace NudgeBot.BrowserTests.Cards;

/// <summary>A nudge for every reason, about somebody one would know, in the sentences that owners of this language read.</summary>
internal sealed class SampleNudges(string language, string name, string other)
{
    public static readonly DateTimeOffset Monday = new(2026, 3, 9, 8, 40, 0, TimeSpan.Zero);
    public static readonly PersonId Somebody = new(new EmailAddress("ana.petrovic@fabrikam.example"));
    public static readonly PersonId Another = new(new EmailAddress("lars.ostby@adatum.example"));

    private const string Question = "Does the deposit per crate stay at 4.20 after the move to the new warehouse?";

    private readonly TimeWords times = TimeWords.Of(language);
    private readonly WhyWords why = WhyWords.Of(language);
    private int drawn;

    private string Friday => times.OnDay(Monday.AddDays(-3), Monday, Settings);

    public MailboxSettings Settings => MailboxSettings.Default with { Language = language };

    /// <summary>No two of them have the same id, as on a chat's cards.</summary>
    public NudgeRecord Shown(NudgeReason reason, IntroductionStep step = IntroductionStep.Ask) => new()
    {
        Id = new Guid(++drawn, 0, 0, [1, 2, 3, 4, 5, 6, 7, 8]),
        Nudge = Of(reason, step),
        State = NudgeState.Shown,
        DecidedAt = Monday,
        ShownAt = Monday,
        SnoozedUntil = Monday.AddDays(2),
        SendAt = Monday.AddHours(5),
        DraftMessageId = "AAMk",
        DraftLink = new Uri("https://outlook.example/draft"),
    };

    /// <summary>Answered: what was written goes with it.</summary>
    public NudgeRecord Answered(NudgeState state) => Shown(state is NudgeState.Accepting or NudgeState.Declining or NudgeState.InvitationAccepted or NudgeState.InvitationDeclined ? NudgeReason.Invitation : NudgeReason.AwaitingYourReply) with
    {
        State = state,
        Text = $"Hi {name},\n\nYes, it stays at 4.20 until the end of June. I'll write before anything changes.\n\nHanna",
        Remark = state == NudgeState.Settled ? $"You wrote to {name} on Friday." : null,
    };

    /// <summary>It waits for what only the owner knows.</summary>
    public NudgeRecord Asking => With(Shown(NudgeReason.AwaitingYourReply), draft => draft with { Outlines = Outlines });

    /// <summary>The owner's line, written out.</summary>
    public NudgeRecord Composed
    {
        get
        {
            var asking = Asking;
            var words = Suggestion.Of(asking.Nudge.Draft, Outlines[0], "Yes, it stays at 4.20 until the end of June.", Monday, Settings);
            return asking with { Suggestion = words, Text = words.Text };
        }
    }

    /// <summary>A late promise, with a new day and another tone for it.</summary>
    public NudgeRecord WithWays => With(Shown(NudgeReason.PromiseOverdue), draft => draft with { Outlines = [Outlines[1]], Ways = [Way(WayKind.Warmer), Way(WayKind.MoreFormal)] });

    private Outline[] Outlines => [new(OwnersPart.Answer, "a", $"Hi {name},\n\nThank you for your question. ", "\n\nHanna", []), new(OwnersPart.Day, "d", $"Hi {name},\n\nYou will have it by ", ".\n\nHanna", [])];

    private DraftWay Way(WayKind kind) => new(kind, kind.ToString(), null, $"Dear {name},\n\nWould it still be of use to you?\n\nHanna", [], []);

    private static NudgeRecord With(NudgeRecord record, Func<Draft, Draft> change) => record with { Nudge = record.Nudge with { Draft = change(record.Nudge.Draft) } };

    private Nudge Of(NudgeReason reason, IntroductionStep step) => new()
    {
        Key = reason == NudgeReason.Introduction ? IntroductionKey.Of(Somebody, Another, step) : new NudgeKey(reason.ToString()),
        Person = Somebody,
        Name = reason == NudgeReason.Introduction ? $"{name}, {other}" : name,
        Reason = reason,
        Score = 0.5,
        Stage = reason == NudgeReason.MetNotWritten ? Stage.Connected : Stage.Conversing,
        Why = Why(reason, step),
        When = reason is NudgeReason.MetNotWritten or NudgeReason.Invitation or NudgeReason.BeforeMeeting ? $"Spring Catalogue, {Friday}, 14:00" : why.LastContact(Friday),
        Evidence = [new Evidence(reason is NudgeReason.MetNotWritten or NudgeReason.Invitation or NudgeReason.BeforeMeeting ? EvidenceKind.Event : EvidenceKind.Message, "AAMk", new Uri("https://outlook.example/item"))],
        Draft = DraftFor(reason),
        Since = Monday.AddDays(-3),
    };

    private string Why(NudgeReason reason, IntroductionStep step) => reason switch
    {
        NudgeReason.MetNotWritten => why.MetFirst(name, Friday),
        NudgeReason.AwaitingYourReply => $"{why.Quoted(why.AskedYou(name, Friday), Question)} {why.NoAnswerFromYou}",
        NudgeReason.AwaitingTheirReply => $"{why.Quoted(why.YouAsked(name, Friday), Question)} {why.NoAnswer}",
        NudgeReason.PromiseDue => $"{why.YouWould(name, "send the deck")} {why.IsDueToday} {why.NoSignItWent}",
        NudgeReason.PromiseOverdue => $"{why.YouWould(name, "send the deck")} {why.WasDue(Friday)} {why.Late}",
        NudgeReason.RequestDue => $"{why.Quoted(why.AskedOfYou(name, Friday), Question)} {why.IsDueTomorrow} {why.NoSignYet}",
        NudgeReason.DormantTie => why.Dormant(name, why.LastMailAbout(Friday, "Spring Catalogue")),
        NudgeReason.Invitation => why.InvitedWith(name, why.Titled("Round table on returnable crates"), Friday, other),
        NudgeReason.Introduction when step == IntroductionStep.HasAnswered => IntroductionWords.Of(language).HasAnswered(name, other, Friday),
        NudgeReason.Introduction => $"{why.WouldLikeToMeet(other, name, Friday)} {why.AskFirst(name)}",
        NudgeReason.Thanks => why.Introduced(name, other, Friday, Friday),
        NudgeReason.OneWay => why.OneWay(name, 5, 2),
        NudgeReason.BeforeMeeting => MeetingWords.Of(language).SomethingIsOpen(name, "14:00", 2),
        NudgeReason.HowDidItGo => MeetingWords.Of(language).HowDidItGo(name, Friday),
        _ => $"{why.UsualRhythm(name, why.Often, why.LastMail(Friday))} {why.NothingIsLate}",
    };

    private Draft DraftFor(NudgeReason reason) => reason == NudgeReason.AwaitingYourReply
        ? new Draft(language, null, null, null, new ThreadId("AAQk"), new MessageId("AAMk"), [])
        : new Draft(language, "E02", "Spring Catalogue", $"Hi {name},\n\nThank you for the talk about the Spring Catalogue. Which of the two dates would suit you better?\n\nHanna", null, null, []);
}
