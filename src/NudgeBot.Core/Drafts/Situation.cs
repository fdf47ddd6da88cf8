namespace NudgeBot.Core.Drafts;

/// <summary>What lies between the two, as far as it is proven. Each has texts of its own in every language; a text file writes <c>AWAIT_2D</c> for <see cref="Await2D"/>.</summary>
public enum Situation
{
    /// <summary>Never met or written before: an offer or a question about them, and no ask.</summary>
    FirstMet,

    /// <summary>The same at a larger meeting, where the two may hardly have spoken.</summary>
    FirstMetGroup,

    /// <summary>They had met before, so a text may say "again".</summary>
    MetAgain,

    /// <summary>Neither is proven: words that are true of both.</summary>
    Met,

    /// <summary>Their mail waits, and only the owner knows the answer.</summary>
    Await2D,

    /// <summary>It waits for two weeks: the lapse is owned.</summary>
    Await2W,

    /// <summary>It waits for two months: an apology that asks whether an answer still helps.</summary>
    Await2M,

    /// <summary>A promise of the owner falls due.</summary>
    PromiseDue,

    /// <summary>It is late.</summary>
    PromiseOverdue,

    /// <summary>What was promised to the owner has not come: a soft word.</summary>
    TheyPromised,

    /// <summary>The owner's question was not answered.</summary>
    Silent1,

    /// <summary>Nor was the second one: this text lets them off.</summary>
    Silent2,

    /// <summary>They used to write, and have not for long.</summary>
    Fading,

    /// <summary>They used to write, a year or more ago: the year is said, and nothing asked.</summary>
    Dormant1Y,

    /// <summary>Three years or more.</summary>
    Dormant3Y,

    /// <summary>Both will be at something soon.</summary>
    DormantEvent,

    /// <summary>Would they like to meet somebody the owner names?</summary>
    IntroAsk,

    /// <summary>The same without a name: none before a yes.</summary>
    IntroAskUnnamed,

    /// <summary>Somebody would like to meet them, and said so to the owner.</summary>
    IntroAskWished,

    /// <summary>The one to be met agreed already, and now they are asked.</summary>
    IntroAskSecond,

    /// <summary>Both agreed: the note that brings the two together goes to both.</summary>
    IntroMake,

    /// <summary>For something they did.</summary>
    Thanks,

    /// <summary>They brought the owner together with somebody.</summary>
    ThanksIntro,

    Congrats,

    DeclinedByThem,

    DeclinedByMe,

    /// <summary>They were away while the owner's mail lay there.</summary>
    OooTheirs,

    /// <summary>The owner was away while theirs did.</summary>
    OooMine,

    MgrToReport,

    ReportToMgr,

    Client,

    Candidate,

    GroupAll,

    /// <summary>They said what they need, and the owner offers to help with just that.</summary>
    OfferHelp,

    /// <summary>A kind no to one who asks again and again.</summary>
    KindNo,

    /// <summary>A kind no to an invitation.</summary>
    InvitationNo,

    /// <summary>The owner let things lie, and starts again.</summary>
    Restart,

    /// <summary>The owner is in touch with them, and would like to say a word.</summary>
    CheckIn,

    /// <summary>Something of theirs was to happen, and the owner asks how it went.</summary>
    HowDidItGo,
}
