namespace NudgeBot.Api;

/// <summary>What is read, what is kept, for how long and why, and what an administrator sees.</summary>
internal static class PrivacyNotice
{
    public static PrivacyView Of(string? turnedOnBy, DateTimeOffset? consentedAt) => new(
        Reads:
        [
            "Your inbox and your sent mail of the last year: who, when, the subject, and the words of mail from the last ninety days.",
            "Your calendar of the last year and the next thirty days: who was asked, when, and whether you accepted.",
            "Your working hours, time zone and automatic replies.",
        ],
        Keeps:
        [
            new("For each person: name, address, the days on which you wrote or met, and the last subject; of who was named beside you in others' mail, the days of two months", "To see whom you met and have not written to, and your usual rhythm", "until you erase it"),
            new("Signs about a person, without the words: away, left, bounced, in mourning, said no or later, angry, introduced by whom", "To stay silent when silence is right", "until you erase it"),
            new("For each open thread: the last mail's id, who moved last, and the one sentence that asks or promises", "To bring it up, and to see that it was answered", "ninety days after the thread's last mail"),
            new("For each meeting: who was there, when, and its title", "To see that you met", "forty-five days"),
            new("Each nudge: its words, why you saw it, and what you did with it", "Not to bring it up twice, and to learn from your answer", "until you erase it"),
            new("What you told me: notes, circles, wishes", "To use it for you", "until you take it back"),
        ],
        Never:
        [
            "The text of your mail is not kept beyond the sentence that asks or promises, and no attachment is opened.",
            "Nothing is sent, moved or changed in your mailbox without your click.",
            "Private and confidential items, health, grief, law and dismissal are not brought up.",
            "Nothing of yours is shown to a colleague, and nothing is learned from your mailbox for anybody else.",
        ],
        AdministratorSees:
        [
            "How many people use NudgeBot, in groups of nine or more, and whether delivery works.",
            "Never a nudge, a person, a score or a text of yours.",
        ],
        turnedOnBy,
        consentedAt);
}
