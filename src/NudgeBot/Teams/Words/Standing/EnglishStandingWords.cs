namespace NudgeBot.Teams.Words.Standing;

/// <inheritdoc />
internal sealed class EnglishStandingWords : StandingWords
{
    public override string Held(string by) => $"{by} turned me off for you, so I read nothing and do nothing until they turn me on again.";

    public override string HeldForGroup(string by) => $"{by} turned me off for a group you belong to, so I read nothing and do nothing until they turn me on again.";

    public override string HeldForAll(string by) => $"{by} turned me off for your whole organisation, so I read nothing and do nothing until they turn me on again.";

    public override string AccessLost => "Your organisation no longer lets me read your mailbox, so I am quiet now; I look once a day whether it does again, and you need do nothing.";

    public override string AccessBack => "Your organisation lets me read your mailbox again, so I go on where I stopped.";

    public override string Declined => "I won't bring you up in anybody's nudges any more, and cards about you close within the hour. Type “you may mention me again” to take it back.";

    public override string TakenBack => "Good. I may bring you up in your colleagues' nudges again.";

    public override string HadNotDeclined => "You had not asked me to leave you out, so nothing changes.";

    public override string DirectoryOutOfReach => "I could not look up your addresses just now, so I changed nothing; please say it again in a few minutes.";
}
