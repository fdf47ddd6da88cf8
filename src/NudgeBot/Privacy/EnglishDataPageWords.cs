namespace NudgeBot.Privacy;

internal sealed class EnglishDataPageWords : DataPageWords
{
    public override string Language => "en";

    public override string Title => "What NudgeBot keeps of you";

    public override string About => "All of it, as it was stored when this page was made. Times are UTC. The page loads nothing and can be printed.";

    public override string Nothing => "Nothing is kept.";

    public override string Open => "open in Outlook";

    public override string Owner => "You";

    public override string People => "People you write to or meet";

    public override string Threads => "Open conversations";

    public override string Meetings => "Meetings";

    public override string Nudges => "Nudges";

    public override string Told => "What you told NudgeBot";

    public override string NeverAbout => "Nothing about";

    public override string Read => "How far your mailbox was read";

    public override string Waiting => "Waiting to be done";

    public override string AskedOfModel => "Requests to a language model";

    public override string OwnMailbox => "From your own mailbox";

    public override string OthersMailboxes => "In other people’s mailboxes";

    public override string NudgesNote => "Each with the mails and meetings it rested on (date, direction, a way to open it), what weighed for and against it, and what you did. The words of a closed nudge go after a while; the rest stays.";

    public override string OthersNote => "All mailboxes taken together. Whose they are, and what their owners wrote or noted, is private to them and not told.";
}
