using System.Text.RegularExpressions;

namespace NudgeBot.Teams;

/// <summary>What an owner typed, understood: a closed set. A name stands where the owner gave one; null means the newest card.</summary>
internal abstract partial record TypedReply
{
    private TypedReply()
    {
    }

    public sealed record Help : TypedReply;

    /// <summary>"Who do I owe?"</summary>
    public sealed record WhatIsOpen : TypedReply;

    public sealed record Why(string? Name) : TypedReply;

    public sealed record Done(string? Name) : TypedReply;

    public sealed record NotThis(string? Name) : TypedReply;

    /// <summary>"We didn't meet."</summary>
    public sealed record DidNotMeet(string? Name) : TypedReply;

    public sealed record Never(string? Name) : TypedReply;

    public sealed record Send(string? Name) : TypedReply;

    /// <param name="Day">The day as it was typed; null where none was.</param>
    public sealed record Snooze(string? Name, string? Day) : TypedReply;

    /// <summary>"note Ana: climbs".</summary>
    public sealed record Note(string Name, string Text) : TypedReply;

    /// <summary>"who is Ana?"</summary>
    public sealed record WhoIs(string Name) : TypedReply;

    /// <summary>"what did I promise Ana?", "my promises".</summary>
    public sealed record MyPromises(string? Name) : TypedReply;

    /// <summary>"who owes me?", "what does Ana owe me?"</summary>
    public sealed record OwedToMe(string? Name) : TypedReply;

    public sealed record Fewer : TypedReply;

    /// <summary>"export my data", "settings", "forget me": the tab shows what will happen before it does.</summary>
    public sealed record InTheTab(string What) : TypedReply;

    public sealed record Undo : TypedReply;

    /// <param name="Day">The day as it was typed; null where none was.</param>
    public sealed record Pause(string? Day) : TypedReply;

    public sealed record Resume : TypedReply;

    public sealed record Stop : TypedReply;

    public sealed record Start : TypedReply;

    public sealed record NotUnderstood : TypedReply;

    /// <summary>Reads a typed line, in any letter case, with or without the bot's mention in front.</summary>
    public static TypedReply Parse(string? typed)
    {
        var text = Mention().Replace(typed ?? "", " ");
        text = White().Replace(text, " ").Trim();
        // A note is kept as it was typed; of everything else the last mark says nothing.
        if (NoteLine().Match(text) is { Success: true } note) return new Note(note.Groups["name"].Value.Trim(), note.Groups["text"].Value.Trim());
        var match = Commands().Match(text.TrimEnd('?', '!', '.').Trim());
        if (!match.Success) return new NotUnderstood();
        var name = Value(match, "name");
        return match switch
        {
            _ when match.Groups["help"].Success => new Help(),
            _ when match.Groups["open"].Success => new WhatIsOpen(),
            _ when match.Groups["why"].Success => new Why(name),
            _ when match.Groups["done"].Success => new Done(name),
            _ when match.Groups["notthis"].Success => new NotThis(name),
            _ when match.Groups["notmet"].Success => new DidNotMeet(name),
            _ when match.Groups["never"].Success => new Never(name),
            _ when match.Groups["send"].Success => new Send(name),
            _ when match.Groups["snooze"].Success => SnoozeOf(Value(match, "rest")),
            _ when match.Groups["whois"].Success => new WhoIs(name!),
            _ when match.Groups["mine"].Success => new MyPromises(name),
            _ when match.Groups["theirs"].Success => new OwedToMe(name),
            _ when match.Groups["fewer"].Success => new Fewer(),
            _ when match.Groups["tab"].Success => new InTheTab(match.Groups["tab"].Value),
            _ when match.Groups["undo"].Success => new Undo(),
            _ when match.Groups["pause"].Success => new Pause(Value(match, "rest")),
            _ when match.Groups["resume"].Success => new Resume(),
            _ when match.Groups["stop"].Success => new Stop(),
            _ when match.Groups["start"].Success => new Start(),
            _ => new NotUnderstood(),
        };
    }

    /// <summary>"Ana until next Friday", "until Friday", "Ana", "tomorrow".</summary>
    private static Snooze SnoozeOf(string? rest)
    {
        if (rest is null) return new Snooze(null, null);
        var parts = Until().Match(rest);
        if (parts.Success) return new Snooze(Value(parts, "name"), Value(parts, "day"));
        return SpokenDay.Parse(rest, new DateOnly(2000, 1, 1)) is null ? new Snooze(rest, null) : new Snooze(null, rest);
    }

    private static string? Value(Match match, string group) => match.Groups[group] is { Success: true, Value: { Length: > 0 } value } ? value.Trim() : null;

    [GeneratedRegex("<at>[^<]*</at>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Mention();

    [GeneratedRegex(@"^note( about)? (?<name>[^:]{1,80}): ?(?<text>.+)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NoteLine();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex White();

    [GeneratedRegex(@"^((?<name>.+?) )?(until|till) (?<day>.+)$|^(?<name>.+?) (?<day>tomorrow|next week|next \w+|in \d+ \w+)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Until();

    [GeneratedRegex(
        @"^((?<help>help|hi|hello|hey|commands|what can you do)"
        + @"|(?<open>who do i owe|list|open|what'?s open|what is open|nudges|my nudges)"
        + @"|(?<why>why)( (?<name>.{1,80}))?"
        + @"|(?<done>done|already did( it)?|did it|already done)( (with |for )?(?<name>.{1,80}))?"
        + @"|(?<notthis>not this( one)?|dismiss|skip)( (?<name>.{1,80}))?"
        + @"|(?<notmet>((we|i) )?(didn['’]?t|did not|never) me(t|et))( with)?( (?<name>.{1,80}))?"
        + @"|(?<never>never( this person)?|mute)( (about )?(?<name>.{1,80}))?"
        + @"|(?<send>send( it)?)( (to )?(?<name>.{1,80}))?"
        + @"|(?<snooze>snooze|later)( (?<rest>.{1,120}))?"
        + @"|(?<whois>who is|who'?s|about) (?<name>.{1,80})"
        + @"|(?<mine>what (did|have) i promised?|what do i owe|my promises|promises)( to)?( (?<name>.{1,80}))?"
        + @"|(?<theirs>who owes me|what do they owe me|owed to me)"
        + @"|(?<theirs>what does) (?<name>.{1,80}?) owe me"
        + @"|(?<fewer>fewer|less|fewer nudges)"
        + @"|(?<tab>settings|export my data|export|forget me|delete my data|privacy)"
        + @"|(?<undo>undo)"
        + @"|(?<pause>pause)( (until |till )?(?<rest>.{1,60}))?"
        + @"|(?<resume>resume|unpause)"
        + @"|(?<stop>stop|turn off)"
        + @"|(?<start>start|turn on|yes))$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000)]
    private static partial Regex Commands();
}
