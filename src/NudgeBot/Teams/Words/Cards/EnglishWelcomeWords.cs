namespace NudgeBot.Teams.Words.Cards;

internal sealed class EnglishWelcomeWords : WelcomeWords
{
    public override string Summary => "Welcome to NudgeBot";

    public override string Hello => "Hello, I'm NudgeBot";

    public override string WhatIDo => "I look for people you met or who wrote to you, and whom you have not written back to. Then I suggest a few words, here in this chat. When in doubt, I stay silent.";

    public override string WhatIRead => "I read your calendar and your mail, and I see no calls or chats. Nothing is ever sent without your click. Nobody but you sees your nudges.";

    public override string WhatIKeep => "I keep when you were in touch with whom, and of your mail only the few words that something open needs, sealed. You can see all of it and erase it at any time.";

    public override string NothingBeforeYes => "I read nothing before you say yes.";

    public override string Yes => "Yes, turn it on";

    public override string No => "No, thank you";

    public override (string Before, string After) TurnedOnBy => ("It is on, because ", " turned it on for your organisation. You can turn it off for yourself at any time.");

    public override string TurnOffForMe => "Turn it off for me";

    public override string IsOn => "NudgeBot is on";

    public override string OnFromNow => "I look at your mail and calendar and speak up only when there is someone to write to: at most three times a day and eight times a week.";

    public override string TurnOff => "Turn it off";

    public override string IsOff => "NudgeBot is off";

    public override string OffFromNow => "I read nothing and say nothing. What I knew of your mailbox stays locked until you turn me on again or ask me to forget it.";

    public override string TurnOn => "Turn it on";
}
