using NudgeBot.Core.Drafts;
using NudgeBot.Core.Memory;
using NudgeBot.Core.Pages;
using NudgeBot.Core.Ties;
using NudgeBot.Teams.Typed.Reading;

namespace NudgeBot.Teams.Typed;

/// <summary>
/// One thing an owner typed, understood: a closed set. A name is as it was typed; null, where one is optional, means the newest
/// card, which is also what "her" and "it" mean.
/// </summary>
internal abstract record TypedReply
{
    private TypedReply()
    {
    }

    public sealed record Help : TypedReply;

    public sealed record Hello : TypedReply;

    public sealed record Thanks : TypedReply;

    /// <summary>"Who do I owe?"</summary>
    public sealed record WhatIsOpen : TypedReply;

    public sealed record Why(string? Name) : TypedReply;

    /// <summary>"Done", "I already called her".</summary>
    public sealed record Done(string? Name) : TypedReply;

    public sealed record NotThis(string? Name) : TypedReply;

    /// <summary>"Wrong": what the card says is not so.</summary>
    public sealed record Wrong(string? Name) : TypedReply;

    /// <summary>"We didn't meet."</summary>
    public sealed record DidNotMeet(string? Name) : TypedReply;

    public sealed record Never(string? Name) : TypedReply;

    /// <summary>"Ana again": a never taken back.</summary>
    public sealed record Again(string Name) : TypedReply;

    public sealed record Send(string? Name) : TypedReply;

    /// <param name="Day">Null where only a time was named.</param>
    /// <param name="Time">Null for the start of the other's working hours.</param>
    public sealed record SendLater(string? Name, SpokenDay? Day, TimeOnly? Time) : TypedReply;

    /// <param name="Until">Null where no day was named.</param>
    public sealed record Snooze(string? Name, SpokenDay? Until) : TypedReply;

    public sealed record WriteTo(string? Name) : TypedReply;

    /// <summary>"thank Ana: your notes on the draft": words to somebody whether or not a card is open.</summary>
    public sealed record WordsFor(string Name, AskedWords Kind, string About) : TypedReply;

    /// <summary>"answer Ana: yes, the second option works".</summary>
    public sealed record AnswerWith(string? Name, string Text) : TypedReply;

    /// <summary>"tell Ana by Friday".</summary>
    public sealed record ByDay(string? Name, SpokenDay Day) : TypedReply;

    /// <param name="Kind">Null for any other.</param>
    public sealed record OtherWay(string? Name, WayKind? Kind) : TypedReply;

    /// <summary>"note Ana: climbs".</summary>
    public sealed record Note(string Name, string Text) : TypedReply;

    public sealed record WhoIs(string? Name) : TypedReply;

    /// <summary>"what did I promise Ana?", "my promises".</summary>
    public sealed record MyPromises(string? Name) : TypedReply;

    /// <summary>"who owes me?", "what does Ana owe me?"</summary>
    public sealed record OwedToMe(string? Name) : TypedReply;

    public sealed record Fewer : TypedReply;

    /// <summary>"Single cards", "one digest at 8:30".</summary>
    public sealed record Wished(Rhythm Rhythm, TimeOnly? Time) : TypedReply;

    /// <summary>"She left", "Ana died", "no contact with Ana".</summary>
    public sealed record Flagged(string? Name, PersonFlag Flag) : TypedReply;

    public sealed record LetRest(string? Name) : TypedReply;

    /// <summary>"In touch with Ana every two weeks".</summary>
    public sealed record InTouch(string? Name, int Days) : TypedReply;

    /// <summary>"Colleagues every month".</summary>
    public sealed record CircleInTouch(Circle Circle, int Days) : TypedReply;

    /// <summary>"Ana is a client".</summary>
    public sealed record InCircle(string? Name, Circle Circle) : TypedReply;

    /// <summary>"Rosa said yes" to being introduced.</summary>
    public sealed record ToldOfIntroduction(string? Name, bool Agreed) : TypedReply;

    /// <summary>"Keep": go on as before.</summary>
    public sealed record GoOn : TypedReply;

    /// <param name="Until">Null where no day was named.</param>
    public sealed record Pause(SpokenDay? Until) : TypedReply;

    public sealed record Resume : TypedReply;

    public sealed record Settings : TypedReply;

    public sealed record Export : TypedReply;

    public sealed record Forget : TypedReply;

    public sealed record Undo : TypedReply;

    public sealed record Start : TypedReply;

    public sealed record Stop : TypedReply;

    /// <summary>"Don't mention me to others": not the subject of anybody's nudges.</summary>
    public sealed record LeaveMeOut : TypedReply;

    /// <summary>"You may mention me again."</summary>
    public sealed record MentionMe : TypedReply;

    /// <summary>"Yes", to whatever was asked.</summary>
    public sealed record Yes : TypedReply;

    /// <summary>"No", to whatever was asked.</summary>
    public sealed record No : TypedReply;

    /// <summary>A bare name or number: the answer to a question of ours, if one was asked.</summary>
    /// <param name="Number">From one; null where a name was typed.</param>
    public sealed record Picked(string Words, int? Number) : TypedReply;

    /// <summary>"Leave me alone", and ruder: an owner who is bothered hears how to be bothered less.</summary>
    public sealed record Annoyed : TypedReply;

    /// <summary>Longer than anybody types; nothing of it was read.</summary>
    public sealed record TooLong(int Length) : TypedReply;

    /// <param name="InPart">The rest of the line was understood.</param>
    public sealed record NotUnderstood(bool InPart) : TypedReply;
}
