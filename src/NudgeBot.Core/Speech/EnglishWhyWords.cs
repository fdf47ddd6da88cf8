namespace NudgeBot.Core.Speech;

internal sealed class EnglishWhyWords : WhyWords
{
    public override string? YouWould(string name, string promise) => $"You told {name} you would {promise}.";

    public override string Met(string name, string when) => $"You had a meeting with {name} in your calendar {when}. I see no mail between you since; calls and chats I can't see.";

    public override string MetFirst(string name, string when) => $"You had a meeting with {name} in your calendar {when}, for the first time as far as I can see. I see no mail between you since; calls and chats I can't see.";

    public override string AskedYou(string name, string when) => $"{name} asked you {when}";

    public override string WroteToYou(string name, string when) => $"{name} wrote {when}";

    public override string YouAsked(string name, string when) => $"You asked {name} {when}";

    public override string YouWroteTo(string name, string when) => $"You wrote to {name} {when}";

    protected override string Said(string who, string words) => $"{who}: “{words}”";

    public override string NoAnswerFromYou => "I see no answer from you in your mail.";

    public override string NoAnswer => "I see no answer in your mail.";

    public override string Late => "It is late, and still worth sending.";

    public override string WishedRhythm(string name, string often, string lastContact) => $"You wished to be in touch with {name} {often}. The last I can see is {lastContact}; calls and chats I can't see.";

    public override string UsualRhythm(string name, string often, string lastContact) => $"You and {name} were in touch {often}. The last I can see is {lastContact}; calls and chats I can't see.";

    public override string Often => "often";

    public override string Dormant(string name, string lastContact) => $"You and {name} kept in touch once. The last I can see is {lastContact}; calls and chats I can't see.";

    public override string LastMeeting(string when) => $"a meeting {when}";

    public override string LastMail(string when) => $"a mail {when}";

    public override string LastMailAbout(string when, string topic) => $"a mail {when}, about “{topic}”";

    public override string Invited(string name, string what, string onDay) => $"{name} invited you to {what} {onDay}. As far as I can see you have not met before, and the invitation waits for an answer.";

    public override string InvitedWith(string name, string what, string onDay, string whom) => $"{name} invited you to {what} {onDay}, with {whom}. As far as I can see you have not met before, and the invitation waits for an answer.";

    public override string Titled(string title) => $"“{title}”";

    public override string UntitledMeeting => "a meeting";

    public override string CommonThread(string name, string topic, string when, string whom, string theirTopic, string theirWhen) => $"{name} wrote to you about “{topic}” {when}, and {whom} about “{theirTopic}” {theirWhen}. They may have a common thread; I see nothing that shows they know each other. Shall I ask {name} first?";

    public override string WouldLikeToMeet(string whom, string name, string when) => $"{whom} would like to meet {name} (mail {when}).";

    public override string LastWrote(string name, string day) => $"Your last mail with {name} is from {day}.";

    public override string NeverWrote(string name) => $"I see no mail between you and {name}.";

    public override string AskFirst(string name) => $"Shall I ask {name} first?";

    public override string Somebody => "Somebody";

    public override string Introduced(string name, string whom, string when, string metWhen) => $"{name} introduced you to {whom} {when}, and you had a meeting in your calendar {metWhen}. I see no word to {name} since.";

    public override string OneWay(string name, int favours, int questions) => $"Only for you: {name} asked you for something on {favours} days in the last two months, and {questions} of your own questions are open. You may say no.";

    public override string BackSince(string day) => $"You are back since {day}.";

    public override string NothingIsLate => "Nothing here is late; one word is a good start.";

    public override string AskedOfYou(string name, string when) => $"{name} asked you {when}";

    public override string YouOffered(string name, string when) => $"You offered {name} something {when}, and it was taken up";

    public override string WasDue(string by) => $"It was due {by}.";

    public override string IsDue(string by) => $"It is due {by}.";

    public override string IsDueToday => "It is due today.";

    public override string IsDueTomorrow => "It is due tomorrow.";

    public override string NoSignYet => "I see no sign of it in your mail yet.";

    public override string NoSign => "I see no sign of it in your mail.";

    public override string NoSignItWent => "I see no sign it went.";

    public override string NoMeetingSince => "I see no meeting since; calls and chats I can't see.";

    public override string Meeting => "A meeting";

    public override string Mail => "A mail";

    public override string LastContact(string day) => $"Last contact {day}";
}
