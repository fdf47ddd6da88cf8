namespace NudgeBot.Api.Words;

internal sealed class EnglishPrivacyWords : PrivacyWords
{
    public override string ReadsMail => "Your inbox and your sent mail of the last year: who, when, the subject, and the words of mail from the last ninety days.";

    public override string ReadsCalendar => "Your calendar of the last year and the next thirty days: who was asked, when, and whether you accepted.";

    public override string ReadsSettings => "Your working hours, time zone and automatic replies.";

    public override string People => "For each person: name, address, the days on which you wrote or met, and the last subject; of who was named beside you in others' mail, the days of two months";

    public override string WhyPeople => "To see whom you met and have not written to, and your usual rhythm";

    public override string UntilQuiet(int years) => $"until you erase it, or {years} years after the last contact";

    public override string Signs => "Signs about a person, without the words: away, left, bounced, in mourning, said no or later, angry, introduced by whom";

    public override string WhySigns => "To stay silent when silence is right";

    public override string Threads => "For each open thread: the last mail's id, who moved last, and the one sentence that asks or promises";

    public override string WhyThreads => "To bring it up, and to see that it was answered";

    public override string UntilNinetyDays => "ninety days after the thread's last mail; the sentence goes fourteen days after it, once it was answered or kept";

    public override string Meetings => "For each meeting: who was there, when, and its title";

    public override string WhyMeetings => "To see that you met";

    public override string UntilFortyFiveDays => "forty-five days";

    public override string Nudges => "Each nudge: its words, why you saw it, and what you did with it";

    public override string WhyNudges => "Not to bring it up twice, and to learn from your answer";

    public override string UntilWordsGo(int closed, int sent, int nudge) => $"the words {closed} days after it closed, those you sent {sent} days, the rest {nudge} days";

    public override string Told => "What you told me: notes, circles, wishes";

    public override string WhyTold => "To use it for you";

    public override string UntilTakenBack => "until you take it back";

    public override string NeverText => "The text of your mail is not kept beyond the sentence that asks or promises, and no attachment is opened.";

    public override string NeverSent => "Nothing is sent, moved or changed in your mailbox without your click.";

    public override string NeverPrivate => "Private, confidential, labelled and encrypted items leave no words here; health, grief, law and dismissal are not brought up.";

    public override string NeverShared => "Nothing of yours is shown to a colleague, and nothing is learned from your mailbox for anybody else.";

    public override string AdministratorSeesFigures => "How many people use NudgeBot, in groups of nine or more, and whether delivery works.";

    public override string AdministratorNeverSees => "Never a nudge, a person, a score or a text of yours.";
}
