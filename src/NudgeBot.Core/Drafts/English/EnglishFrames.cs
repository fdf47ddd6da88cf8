using static NudgeBot.Core.Drafts.Situation;

namespace NudgeBot.Core.Drafts.English;

/// <summary>
/// The English texts. Rules they keep (tests hold them to it): a first contact asks for nothing and offers something; nothing
/// is claimed that mailbox and calendar do not show; a lapse is named once, in its true size, without an excuse; "written" is
/// said of mail and "met" of meetings; no "he" or "she"; short sentences and plain words.
/// </summary>
internal static class EnglishFrames
{
    private const string Thanks = "Thank you for your time";
    private const string GoodToMeet = "Good to meet you";
    private const string GoodToSee = "Good to see you again";
    private const string Hello = "A short hello";
    private const string While = "It has been a while";

    public static IReadOnlyList<Frame> All { get; } =
    [
        .. FirstMeetings(), .. Meetings(), .. LateAnswers(), .. Questions(), .. FadingTies(), .. DormantTies(), .. ThirdPeople(), .. LatePromises(), .. TheirPromises(),
    ];

    private static readonly ILookup<Situation, Frame> BySituation = All.ToLookup(frame => frame.Situation);

    /// <summary>The texts of a situation. What is said of any meeting is also true of one between people who had met before.</summary>
    public static IEnumerable<Frame> For(Situation situation) =>
        situation == MetAgain ? BySituation[MetAgain].Concat(BySituation[Met]) : BySituation[situation];

    private static IEnumerable<Frame> FirstMeetings() =>
    [
        new("E01a", FirstMet, GoodToMeet, """
            It was good to meet you {Over} {Met}.

            What are you working on now, and how can I help? A name, a link or a second look at something is quickly done.
            """),
        new("E01b", FirstMet, Thanks, """
            Thank you for your time {Over} {Met}. If there is something I can help you with, tell me what would be useful. There is no rush.
            """, Slots.OnlyTheTwo),
        new("E01c", FirstMet, GoodToMeet, """
            It was good to meet you {Over} {Met}, and I would like to know more about your work.

            Is there a part of it where another pair of hands or eyes would help you? If so, you only need to write.
            """),
        new("E01d", FirstMet, Hello, """
            It was good to meet you {Over} {Met}, so here is a short hello.

            How can I help you with what is on your desk now? If there is nothing, that is fine too.
            """),

        new("E02a", FirstMet, Thanks, """
            Thank you for making time {Met} for {Title}. If I can help with any part of it, tell me what would be useful. There is no rush.
            """, Slots.OnlyTheTwo),
        new("E02b", FirstMet, Thanks, """
            Thank you for your time {Met} at {Title}. It was good to meet you.

            How can I help you with it? A name, a link or a second look at something is quickly done.
            """, Slots.OnlyTheTwo),
        new("E02c", FirstMet, GoodToMeet, """
            It was good to meet you {Met} at {Title}.

            Is there a part of it where another view would help you? If so, send it over. If not, that is fine too.
            """),
        new("E02d", FirstMet, "Thank you for the invitation", """
            Thank you for inviting me to {Title}. It was good to meet you {Met}.

            What would help you most with it now? If there is something I can do, you only need to write.
            """, Slots.TheyInvited),
        new("E05a", FirstMet, Hello, """
            You and I were both at {Title} {Met}, and this is a short hello.

            What is your part in it? If it would ever help you to compare notes, you are welcome to write.
            """),
        new("E05b", FirstMet, GoodToMeet, """
            It was good to meet you at {Title} {Met}. If I can help with your part of it, tell me what would be useful.

            I would also like to hear what else you work on. A short answer is enough, whenever it suits you.
            """),
        new("E05c", FirstMet, Hello, """
            We were both at {Title} {Met}, and it was good to meet you there.

            How can I help you with what comes next? If there is nothing right now, that is fine too. You can write to me at any time.
            """),

        new("E03", FirstMet, Thanks, """
            Thank you for your time {Met}. It was a pleasure to meet you.

            How can I help you with what you are working on? If there is nothing right now, that is fine too. You can write to me at any time.
            """, Slots.OnlyTheTwo),
        new("E04a", FirstMet, GoodToMeet, """
            It was good to meet you {Met}. I would like to know your work better. What takes up most of your days at the moment?

            If you ever need a hand, you know where to find me.
            """),
        new("E04b", FirstMet, GoodToMeet, """
            It was good to meet you {Met}.

            What are you working on now, and how can I help? A name, a link or a second look at something is quickly done.
            """),
        new("E04c", FirstMet, Hello, """
            This is a short hello after our meeting {Met}. It was good to meet you.

            Is there something on your desk now where I can help? If so, you only need to write. There is no rush.
            """),
        new("E04d", FirstMet, "Thank you for the invitation", """
            Thank you for bringing us together {Met}. It was good to meet you.

            What would help you most now? If I can do a part of it, or know someone who can, tell me.
            """, Slots.TheyInvited),
    ];

    private static IEnumerable<Frame> Meetings() =>
    [
        new("E06a", MetAgain, GoodToSee, """
            It was good to see you again {Met} at {Title}.

            Is there a part of it where another view would help you? If so, send it over.
            """),
        new("E06b", MetAgain, GoodToSee, """
            It was good to see you again {Met}.

            How is your work going otherwise? If there is a part of it where another view would help, send it over.
            """),
        new("E07a", MetAgain, "Good to catch up", """
            It was good to catch up again {Over} {Met}.

            Is there something on your side that I can help with before the next time? It can be small.
            """),
        new("E07b", MetAgain, GoodToSee, """
            It was good to see you again {Met}. If something came up that you want help with, tell me which part.

            And if nothing did, no answer is needed.
            """),

        new("E41a", Met, Thanks, """
            Thank you for making time {Met} for {Title}. If I can help with any part of it, tell me what would be useful. There is no rush.
            """, Slots.OnlyTheTwo),
        new("E41b", Met, "A short note after our meeting", """
            Thank you for your part in {Title} {Met}.

            Is there something from it that I can help you with? A short answer is enough.
            """),
        new("E41c", Met, "A short note after our meeting", """
            A short note after {Title} {Met}. If there is a part of it that you would like help with, tell me which one.

            And if you see something in it that I missed, you are welcome to say so.
            """),
        new("E41d", Met, "Thank you for the invitation", """
            Thank you for inviting me to {Title}. It was good to have that time with you {Met}.

            What would help you most with it now? If there is something I can do, you only need to write.
            """, Slots.TheyInvited | Slots.OnlyTheTwo),
        new("E41e", Met, "After our meeting", """
            Thank you for joining {Title} {Met}. What would help you most with it now?

            If there is something I can do or send, you only need to write.
            """, Slots.OwnerInvited),
        new("E41f", Met, "After our meeting", """
            Thank you for bringing us together {Met} for {Title}.

            What is the next thing you need for it? If I can do a part of that, tell me which one.
            """, Slots.TheyInvited),
        new("E41g", Met, "A short note after our meeting", """
            After {Title} {Met}, is there something that you would like a hand with? It can be small.

            And if there is nothing, no answer is needed.
            """),
        new("E41h", Met, "After our meeting", """
            This is about {Title} {Met}. If you would like another pair of eyes on your part of it, send it over.

            And if a question came up for you since then, I am easy to reach.
            """),

        new("E42a", Met, "Good to talk", """
            It was good to have some time with you {Over} {Met}.

            Is there something that I can help you with now? It can be small, and a short answer is enough.
            """),
        new("E42b", Met, Thanks, """
            Thank you for your time {Over} {Met}. If there is something I can help you with, tell me what would be useful. There is no rush.
            """, Slots.OnlyTheTwo),
        new("E42c", Met, "Good to talk", """
            It was good to have that time with you {Over} {Met}. If something came up that you would like help with, tell me which part.

            And if nothing did, no answer is needed.
            """),
        new("E42d", Met, "Good to talk", """
            I was glad of the time with you {Over} {Met}.

            What is on your desk now that I could help with? A short answer is enough.
            """),
        new("E42e", Met, "Good to talk", """
            Thank you for being there {Over} {Met}. If a name, a link or a second look at something would help you now, tell me.

            It can be small, and there is no rush.
            """),

        new("E43a", Met, Thanks, """
            Thank you for your time {Met}. If there is something from our meeting that I can help you with, tell me what would be useful. There is no rush.
            """, Slots.OnlyTheTwo),
        new("E43b", Met, "After our meeting", """
            A short note after our meeting {Met}. Is there something on your list from it that I can help you with?

            A short answer is enough.
            """),
        new("E43c", Met, "After our meeting", """
            Thank you for your part in our meeting {Met}. What would help you most now?

            If there is something I can do or send, you only need to write.
            """),
        new("E43d", Met, "A short note after our meeting", """
            This is a short note after our meeting {Met}. If a question came up for you since then, send it over.

            And if I can help you with your next step, tell me how.
            """),
        new("E43e", Met, "A short note after our meeting", """
            After our meeting {Met}, is there something that you would like a hand with? It can be small.

            And if there is nothing, no answer is needed.
            """),
    ];

    private static IEnumerable<Frame> LateAnswers() =>
    [
        new("E12a", AwaitLate, null, """
            You wrote to me {TheyWrote} about {Topic}, and I have not written back. That was my mistake, and I am sorry.

            You may have solved it by now. If not, would it still help you if I looked at it? A one-word reply is enough.
            """),
        new("E12b", AwaitLate, null, """
            You wrote to me {TheyWrote}, and I have not written back. That was my mistake, and I am sorry.

            You may have solved it by now. If not, would it still help you if I looked at it? A one-word reply is enough.
            """),
        new("E13a", AwaitLate, null, """
            I still owe you a reply to your mail about {Topic}, which you sent {TheyWrote}. You should have had it long ago, and I am sorry.

            Do you still need one? If you do, tell me what matters most now.
            """),
        new("E13b", AwaitLate, null, """
            I still owe you a reply to the mail you sent me {TheyWrote}. You should have had it long ago, and I am sorry.

            Do you still need one? If you do, tell me what matters most now.
            """),
    ];

    private static IEnumerable<Frame> Questions() =>
    [
        new("E18a", Silent, null, """
            I wrote to you {Wrote} about {Topic}. It may not be the right time for you, and that is fine.

            Would it help if I cut it down to one question?
            """, Slots.AskedQuestion),
        new("E18b", Silent, null, """
            I sent you a mail about {Topic} {Wrote}. Is there something you need from me before you can answer?

            If someone else is the better person to ask, a name is enough.
            """),
        new("E18c", Silent, null, """
            A short word on {Topic}, which I wrote to you about {Wrote}.

            If the answer is "no" or "not now", that is good to know too, and one line is enough. If something in it was unclear, tell me which part.
            """),
        new("E18d", Silent, null, """
            I wrote to you {Wrote} about {Topic}. If it is easier for you, we can talk it through instead of writing.

            And if another time suits you better, tell me when.
            """),
        new("E18e", Silent, null, """
            I wrote to you {Wrote} about {Topic}. Is there a part of it that I can make easier for you?

            If you can answer only one point of it, that is a help as well.
            """),

        new("E18f", Silent, null, """
            I wrote to you {Wrote}. It may not be the right time for you, and that is fine.

            Would it help if I cut it down to one question?
            """, Slots.AskedQuestion),
        new("E18g", Silent, null, """
            I wrote to you {Wrote}, in the mail below. Is there something you need from me before you can answer?

            If someone else is the better person to ask, a name is enough.
            """),
        new("E18h", Silent, null, """
            A short word on the mail I sent you {Wrote}.

            If the answer is "no" or "not now", that is good to know too, and one line is enough. If something in it was unclear, tell me which part.
            """),
        new("E18i", Silent, null, """
            I wrote to you {Wrote}. If it is easier for you, we can talk it through instead of writing.

            And if another time suits you better, tell me when.
            """),

        new("E19a", SilentTwice, null, """
            I will put {Topic} to rest now, so it does not sit on your list. There is nothing you need to do.

            If it is useful to you later, write to me and we can pick it up from there.
            """),
        new("E19b", SilentTwice, null, """
            This is my last note about {Topic}, so that you can take it off your list. No answer is needed.

            If it matters to you later, you are welcome to write, and we can start from there.
            """),
        new("E19c", SilentTwice, null, """
            I will let this rest now, so it does not sit on your list. There is nothing you need to do.

            If it is useful to you later, write to me and we can pick it up from there.
            """),
        new("E19d", SilentTwice, null, """
            This is my last note on the mail below, so that you can take it off your list. No answer is needed.

            If it matters to you later, you are welcome to write, and we can start from there.
            """),
    ];

    private static IEnumerable<Frame> LatePromises() =>
    [
        new("E16a", PromiseLate, null, """
            I wrote to you {Wrote} about {Topic}, and I still owe you what I told you there. I am sorry.

            Do you still need it? If something else would help you more, just tell me.
            """),
        new("E16b", PromiseLate, null, """
            I wrote to you {Wrote}, and I still owe you what I told you there. I am sorry.

            Do you still need it? If something else would help you more, just tell me.
            """),
        new("E16c", PromiseLate, null, """
            This is late, and I am sorry. My mail to you {Wrote} about {Topic} said more than I have done.

            Is it still of use to you? If you no longer need it, one word is enough.
            """),
        new("E16d", PromiseLate, null, """
            This is late, and I am sorry. My mail to you {Wrote} said more than I have done.

            Is it still of use to you? If you no longer need it, one word is enough.
            """),
    ];

    private static IEnumerable<Frame> TheirPromises() =>
    [
        new("E45a", TheyPromised, null, """
            Thank you for your mail {TheyWrote} about {Topic}. Is there something that you need from me for it?

            If it takes you longer, that is fine. One line is enough, so that I can plan around it.
            """),
        new("E45b", TheyPromised, null, """
            Thank you for the mail you sent me {TheyWrote}. Is there something that you need from me for it?

            If it takes you longer, that is fine. One line is enough, so that I can plan around it.
            """),
        new("E45c", TheyPromised, null, """
            A short word on {Topic}, which you wrote to me about {TheyWrote}. Does your plan still hold?

            If another day suits you better, tell me which. And if it is no longer on your list, that is good to know too.
            """),
        new("E45d", TheyPromised, null, """
            A short word on the mail you sent me {TheyWrote}. Does your plan still hold?

            If another day suits you better, tell me which. And if it is no longer on your list, that is good to know too.
            """),
    ];

    private static IEnumerable<Frame> FadingTies() =>
    [
        new("E20a", Fading, While, """
            We have not written to each other {Gap}, and I let that happen. The last time, it was about {Topic}. How did it go from there?

            There is nothing I need from you. How are you these days? If I can be of use to you, say so.
            """),
        new("E20b", Fading, "How did it go?", """
            Our last mails were about {Topic}, and we have not written {Gap}. How did it go for you?

            If it is still on your desk, or if something else is by now, tell me where I can help.
            """),
        new("E21a", Fading, "A long overdue hello", """
            We have not written to each other {Gap}, so this may come as a surprise. Back then it was about {Topic}.

            How have things gone for you since? If I can be of help, please tell me. There is no need to reply quickly.
            """),
        new("E24a", Fading, "A short hello", """
            We have not written {Gap}. Our last mails were about {Topic}, and I would like to hear what came of it.

            A short answer is fine, and no answer is fine too. If I can help you with what you are doing now, tell me.
            """),

        new("E20c", Fading, While, """
            We have not written to each other {Gap}, and I let that happen.

            There is nothing I need from you. How are you these days? If I can be of use to you, say so.
            """),
        new("E21b", Fading, "A long overdue hello", """
            We have not written to each other {Gap}, so this may come as a surprise.

            How have things gone for you since then? If I can be of help, please tell me. There is no need to reply quickly.
            """),
        new("E22", Fading, "Hello again", """
            You may be surprised to see my name, because we have not written {Gap}.

            What are you working on these days? And if I can help you with something, I am easy to reach.
            """),
        new("E24b", Fading, "A short hello", """
            We have not written {Gap}, and I would like to hear how you are.

            A short answer is fine, and no answer is fine too. If I can help you with what you are doing now, tell me.
            """),

        new("E44a", Fading, While, """
            We met {LastMet}, and I have not written to you since. I would like to hear how you are.

            What are you working on these days? If I can be of use to you, say so.
            """),
        new("E44b", Fading, "A short hello", """
            I have not written to you since we met {LastMet}, so here is a short hello.

            How have things gone for you since then? If I can help you with something, I am easy to reach.
            """),
        new("E44c", Fading, While, """
            It was {LastMet} that we met, and I have not written since.

            How are you, and what are you working on these days? A short answer is fine. If I can be of help, please tell me.
            """),
        new("E44d", Fading, "A short hello", """
            We met {LastMet}, and I have not written to you since. A short answer is fine, and no answer is fine too.

            How is your work going? If there is a part where I can help, tell me.
            """),
    ];

    private static IEnumerable<Frame> DormantTies() =>
    [
        new("E23a", Dormant, "A long overdue hello", """
            We have not written to each other {Gap}. Our last mails are from {Year}, and they were about {Topic}.

            There is nothing I need from you. How have things gone for you since? A short answer is fine, and no answer is fine too.
            """),
        new("E23b", Dormant, "Hello from the past", """
            Our last mails are from {Year}, so this may come as a surprise. We have not written {Gap}.

            There is nothing I need from you. What are you working on these days? If I can be of use to you, say so.
            """),
        new("E23c", Dormant, "A long overdue hello", """
            We have not written to each other {Gap}, and your last mails here are from {Year}.

            How are you, and what are you working on these days? There is no need to reply quickly. I need nothing from you.
            """),
        new("E23d", Dormant, While, """
            We met {LastMet}, and I have not written to you since. I would like to hear how you are.

            There is nothing I need from you. If I can be of use to you, say so.
            """),
    ];

    private static IEnumerable<Frame> ThirdPeople() =>
    [
        new("E31a", Situation.Thanks, "Thank you for the introduction", """
            Thank you for introducing me to {Whom}. We met {Met}.

            How can I help you in return? A name, a link or a second look at something is quickly done.
            """),
        new("E31b", Situation.Thanks, "Thank you for the introduction", """
            Thank you for bringing {Whom} and me together. We met {Met}.

            If there is something I can do for you, you only need to write.
            """),
        new("E32a", AskFirst, "May I introduce you?", """
            {Whom} would like to get to know you, and asked me to bring you together. Would that be all right with you?

            If you would rather not, that is fine. A short no is enough, and I will leave it there.
            """),
        new("E32b", AskFirst, "May I introduce you?", """
            We have not written to each other {Gap}, so I ask first. {Whom} would like to get to know you. Shall I bring you together?

            If you would rather not, that is fine. A short no is enough.
            """),
        new("E26a", AskCommon, "A possible introduction", """
            May I bring you together with somebody I know? You wrote to me about {Topic}, and they work on something close to it.

            I would ask them too, and write to you both only if you both say yes. They and I last wrote {OtherWrote}. A short no is fine.
            """),
        new("E26b", AskCommon, "A possible introduction", """
            You wrote to me about {Topic}, and somebody else I know works on something close to it. Would you like an introduction?

            If so, I ask them too, and write to you both only after two yeses. They and I last wrote {OtherWrote}. If you would rather not, that is fine.
            """),
        new("E25a", AskWhether, "A possible introduction", """
            There is somebody you may like to meet: {Whom}. To be open with you, they and I last wrote {OtherWrote}.

            Shall I bring you together? If you would rather not, that is fine. A short no is enough.
            """),
        new("E25b", AskWhether, "A possible introduction", """
            May I introduce you to {Whom}? You two may find something in common, and they and I last wrote {OtherWrote}.

            I ask you first, and would ask them too. If you would rather not, a short no is fine.
            """),
        new("E27a", AskOther, "A possible introduction", """
            Would you like an introduction to {Whom}? You wrote to me about {Topic}, and they work on something close to it.

            I asked them first, and they said yes. They and I last wrote {OtherWrote}. If you would rather not, a short no is fine.
            """),
        new("E27b", AskOther, "A possible introduction", """
            There is somebody you may like to know: {Whom}. I asked them first, and they said yes. To be open with you, they and I last wrote {OtherWrote}.

            Shall I bring you together? If you would rather not, that is fine. A short no is enough.
            """),
        new("E27c", AskOther, "May I introduce you?", """
            We have not written to each other {Gap}, so here is a question first. Would you like an introduction to {Whom}?

            I asked them, and they said yes. They and I last wrote {OtherWrote}. If you would rather not, that is fine. A short no is enough.
            """),
        new("E28a", Introduce, "An introduction", """
            You both said yes, so here you are: {Who} and {Whom}. Each of you wrote to me about something close to {Topic}.

            To be open with you both: {Who} and I last wrote {LastWrote}, {Whom} and I {OtherWrote}. From here on it is yours, and there is no need to keep me in it.
            """),
        new("E28b", Introduce, "An introduction", """
            You both said yes, so here you are: {Who} and {Whom}.

            To be open with you both: {Who} and I last wrote {LastWrote}, {Whom} and I {OtherWrote}. From here on it is yours, and there is no need to keep me in it.
            """),
        new("E34a", CheckIn, Hello, """
            How are you, and what is on your desk these days?

            If there is a part of it that I can help with, you only need to write. There is no rush.
            """),
        new("E34b", CheckIn, Hello, """
            This is a short hello, with nothing behind it. How are you?

            If there is something I can do for you just now, tell me what would be useful.
            """),
        new("E33a", KindNo, "A plain answer", """
            Thank you for asking me. This time my answer is no, and you should have it now rather than late.

            I hope that you find a good way without me.
            """),
    ];
}
