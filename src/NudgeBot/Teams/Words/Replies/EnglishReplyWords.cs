using System.Globalization;
using NudgeBot.Core.Memory;
using NudgeBot.Core.Ties;

namespace NudgeBot.Teams.Words.Replies;

/// <inheritdoc />
internal sealed class EnglishReplyWords : ReplyWords
{
    public override string Off => "I am off, so I know nothing of your mailbox. Type “start” to turn me on, or “help”.";

    public override string OnAlready => "I am on already.";

    public override string Started => "Thank you. I'll read your mail and calendar now, and speak up only when there is someone to write to.";

    public override string Stopped => "I am off. I read nothing and say nothing until you type “start”.";

    public override string KeepLessOrStop => "Which shall it be: “keep”, “less” or “stop”?";

    public override string GoesOn => "Good, I go on as before.";

    public override string GoesOnAnyway => "I go on as I do now.";

    public override string NothingOpen => "Nothing is open. I'll speak up when there is someone to write to.";

    public override string NoOpenNudge => "There is no open nudge just now.";

    public override string NothingOpenAbout(string? name) => name is null ? "I have nothing open about anybody of that name. Type “who do I owe?” to see what is." : $"I have nothing open about “{name}”. Type “who do I owe?” to see what is.";

    public override string TooLate => "That one has changed meanwhile, so I did nothing. Its card shows how it stands.";

    public override string Done(string name) => $"Good. I won't bring up {name} for this again.";

    public override string NotThis(string name) => $"All right, not this one about {name}.";

    public override string Wrong(string name) => $"Thank you for telling me. I closed it, and will be slower to bring up such a thing about {name}.";

    public override string NotMet(string name) => $"Thank you. I no longer count that meeting with {name}.";

    public override string Never(string name) => $"I won't nudge you about {name} any more.";

    public override string Again(string name) => $"I may nudge you about {name} again.";

    public override string WasNotMuted(string name) => $"{name} was not muted, so nothing changes.";

    public override string LiesInDraft(string name) => $"Your words to {name} lie in a draft in Outlook, so I did not send them too: send them there.";

    public override string NoTextYet(string name) => $"There is no text for {name} yet, since only you know the answer. Write it on the card and press Send.";

    public override string Sending(string name) => $"Sending to {name}, word for word as on the card.";

    public override string WriteTo(string name, string words) => $"To {name}, as on the card; “send” sends it:\n{words}";

    public override string WriteToInTab(string name) => $"I have no card about {name} just now. Their page in the NudgeBot tab, under People, holds a draft to start from.";

    public override string UnknownDay(string? day) => $"I don't know which day {(day is null ? "that" : $"“{day}”")} is. Try “tomorrow”, “Friday”, “next week”, “5 January” or “2026-03-20”.";

    public override string UnknownPauseDay(string? day) => $"I don't know which day {(day is null ? "that" : $"“{day}”")} is. Try “pause until 5 January”.";

    public override string NotAhead(string day) => $"{day} is not ahead of us, or more than a year away, so I changed nothing.";

    public override string Snoozed(string name, string day) => $"I'll bring {name} back on {day}.";

    public override string NothingToUndo => "There is nothing to undo.";

    public override string OpenAgain(string name) => $"Taken back: {name} is open again.";

    public override string TakenBack(string what) => $"Taken back: {what}";

    public override string Paused(string day) => $"I'll be quiet until {day}, and start again by myself. Type “resume” to start sooner.";

    public override string Listening => "I am listening again.";

    public override string WhichOne(IReadOnlyList<string> labels) => $"Which one do you mean: {string.Join(" or ", labels)}?";

    public override string NotUnderstood => "I did not understand that. Try “who do I owe?”, “snooze Ana until Friday”, “done”, or “help” for everything I know.";

    public override string NotUnderstoodInPart => "The rest I did not understand, so I did nothing about it, and sent nothing. “help” shows what I know.";

    public override string TooLong(int length, int most) => $"That is {length} characters; I read lines of up to {most}, so I did nothing. A note may be longer: “note Ana: …”.";

    public override string Sorry => "I am sorry to be in the way. “fewer” makes it less, “pause until Monday” gives you a rest, “stop” turns me off; each holds at once.";

    public override string Hello => "Hello. I say when there is someone to write to. “who do I owe?” shows what is open, “help” everything you can type.";

    public override string Welcome => "You are welcome.";

    public override string NoteTooLong(int most, int length) => $"A note has at most {most} characters; yours has {length}.";

    public override string NoteKept(string name) => $"Noted about {name}, for you alone. It is on their page in the tab.";

    public override string TooMuchTold(int most) => $"You have told me {most} things already: delete some notes in the tab first.";

    public override string NobodyCalled(string? name) => name is null ? "I know nobody of that name from your mail or calendar." : $"I know nobody called “{name}” from your mail or calendar.";

    public override string NotRead => "I am still reading your mailbox for the first time; ask me again in a few minutes.";

    public override string WordsFor(string name, string words) => $"A suggestion for {name}, to copy and to change. Nothing was sent.\n\n{words}";

    public override string NoWordsFor(string name) => $"I have no words for {name} that are fit just now.";

    public override string NoContactSeen(string name) => $"I see no contact with {name}.";

    public override string YouOwe(string sentence, string due) => $"You owe: “{sentence}” {due}".TrimEnd();

    public override string TheyOwe(string sentence, string due) => $"They owe: “{sentence}” {due}".TrimEnd();

    public override string YourNote(string text) => $"Your note: {text}";

    public override string CannotSee => "I can't see calls or chats.";

    public override string NothingYouOwe(string name) => $"I see nothing open that you owe {name}.";

    public override string NothingTheyOwe(string name) => $"I see nothing open that {name} owes you.";

    public override string NothingOwed => "I see no promise or dated request of yours that is open.";

    public override string NothingOwedToYou => "I see nothing open that others promised you.";

    public override string OwedLine(string name, string sentence, string due, bool isLate) => $"{name}: “{sentence}” {due}{(isLate ? ", late" : "")}".TrimEnd();

    public override string MorePromises(int count) => $"and {count} more, in the tab under Promises";

    public override string FewestAlready => "It is one a week already. Type “pause until 5 January” for a rest, or “stop”.";

    public override string Fewer(int perDay, int perWeek) => $"From now on {Count(perDay)} a day at most, and {Count(perWeek)} a week. The settings in the tab take that back.";

    public override string Noted(string told) => $"Noted: {told} “undo” takes it back.";

    public override string NoIntroduction => "I have no open question about introducing them, so I kept nothing.";

    public override string PausedUntil(string day) => $"Paused until {day}.";

    public override string NotPaused => "Not paused.";

    public override string MutedPeople(IReadOnlyList<string> names, int count) => $"Never about: {string.Join(", ", names)}{(count > names.Count ? $" and {count - names.Count} more" : "")}.";

    public override string SettingsTab => "To change or take back any of it, open the NudgeBot tab beside this chat, under Settings: it shows what will happen before it does.";

    public override string ExportTab => "For “export my data” open the NudgeBot tab beside this chat, under Privacy: it shows what will happen before it does.";

    public override string ForgetTab => "For “forget me” open the NudgeBot tab beside this chat, under Privacy: it shows what will happen before it does.";

    public override string HelpInOne => "Type “help” alone to see everything you can type.";

    public override string ToldNote(string name, string text) => $"Your note about {name}: {text}";

    public override string ToldCircle(string name, string circle) => $"{name}: {circle}.";

    public override string ToldCadence(string name, string often) => $"In touch with {name} {often}.";

    public override string ToldCircleCadence(string circle, string often) => $"In touch with everybody in the circle “{circle}” {often}.";

    public override string ToldAtMost(int perDay, int perWeek) => $"At most {Count(perDay)} a day and {Count(perWeek)} a week.";

    public override string ToldNotMet => "A meeting in your calendar did not take place.";

    public override string ToldNotOwed => "A promise or request is done, or let go.";

    public override string ToldFlag(string name, PersonFlag flag) => flag switch
    {
        PersonFlag.NoContact => $"{name}: no contact, so I never bring them up.",
        PersonFlag.Left => $"{name} left, so I no longer bring them up.",
        PersonFlag.Deceased => $"{name} died. I am sorry; I won't bring them up.",
        _ => throw NoSuch(flag),
    };

    public override string ToldRest(string name) => $"The tie with {name} may rest; only what is owed is still said.";

    public override string ToldRhythm(Rhythm rhythm, TimeOnly? time) => rhythm switch
    {
        Rhythm.SingleCards => "Each nudge comes on a card of its own.",
        Rhythm.Digest => time is null ? "All of a day comes on one card." : $"All of a day comes on one card, at {Time(time.Value)}.",
        _ => throw NoSuch(rhythm),
    };

    public override string ToldUnhushed => "Something I kept quiet may be brought up after all.";

    public override string ToldOfIntroduction(string asked, string toMeet, bool agreed) => agreed ? $"{asked} would like to meet {toMeet}." : $"{asked} would rather not meet {toMeet}.";

    public override string Taught(string name, string why, int times) => times == 1 ? $"Not this, about {name}: {why}" : $"Not this, {(times == 2 ? "twice" : $"{times} times")}, about {name}: {why}";

    public override string Circle(Circle circle) => circle switch
    {
        Core.Ties.Circle.New => "someone new",
        Core.Ties.Circle.Client => "client",
        Core.Ties.Circle.Colleague => "colleague",
        Core.Ties.Circle.Manager => "manager",
        Core.Ties.Circle.Report => "report",
        Core.Ties.Circle.Friend => "friend",
        Core.Ties.Circle.Family => "family",
        Core.Ties.Circle.Candidate => "candidate",
        Core.Ties.Circle.Supplier => "supplier",
        _ => throw NoSuch(circle),
    };

    public override string Often(int days) => days switch
    {
        1 => "every day",
        7 => "every week",
        14 => "every two weeks",
        30 => "every month",
        91 => "every three months",
        365 => "once a year",
        _ => $"every {days} days",
    };

    public override string HelpTitle => "What you can type";

    public override string HelpHint => "A reply is about the newest card; add a name to mean another.";

    public override IReadOnlyList<(string Typed, string Does)> Commands { get; } =
    [
        ("who do I owe?", "what is open"),
        ("why", "why you see a card"),
        ("done", "you already did it"),
        ("snooze until Friday", "bring it back then"),
        ("not this", "close this one"),
        ("we didn't meet", "that meeting did not take place"),
        ("never Ana", "no nudges about a person; “Ana again” takes it back"),
        ("send", "send the words on the card"),
        ("who is Ana?", "what I know of a person"),
        ("answer Ana: yes, gladly", "I write it out and show it first; also “tell Ana by Friday”, “shorter”, “another way”"),
        ("note Ana: climbs", "keep a note, for you alone"),
        ("what did I promise Ana?", "what you owe; “who owes me?” what you are owed"),
        ("Ana every two weeks", "how often you wish to be in touch"),
        ("she left", "nothing more about that person; also “let it rest”"),
        ("fewer", "fewer nudges from now on"),
        ("one digest at 8:30", "how nudges come; or “single cards”"),
        ("undo", "take the last answer back"),
        ("pause until 5 January", "be quiet until then"),
        ("settings", "what holds now"),
        ("stop", "turn NudgeBot off for you"),
    ];

    public override string Day(DateOnly day, DateOnly today) => Format(day, today, "en-GB", "dddd d MMMM");

    private static string Count(int number) => number == 1 ? "one" : number.ToString(CultureInfo.InvariantCulture);
}
