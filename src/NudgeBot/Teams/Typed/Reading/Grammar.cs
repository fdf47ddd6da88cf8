using NudgeBot.Core.Drafts;
using NudgeBot.Core.Memory;
using NudgeBot.Core.Pages;
using NudgeBot.Core.Ties;

namespace NudgeBot.Teams.Typed.Reading;

/// <summary>
/// What can be typed in one language: a list of phrases for each thing that can be said (see <see cref="Phrase"/>). A language
/// that cannot say one of them is a build error.
/// </summary>
internal abstract class Grammar
{
    private static readonly HashSet<string> Pronouns = Folds(
        "it this that her him them she he they this one that one", "sie ihn ihr ihm er es das dies diese dieser diesen", "lui elle il la le les ca cela ceci celui-ci celle-ci", "ella el ellos lo la le esto eso este esta");

    private static readonly HashSet<string> Ands = Folds("and", "und sowie", "et", "y e", "& +");

    private readonly Lazy<Phrases> _phrases;

    protected Grammar() => _phrases = new(() => new Phrases(Table()));

    public static IReadOnlyList<string> Languages { get; } = ["en", "de", "fr", "es"];

    private static Grammar[] All { get; } = [new EnglishGrammar(), new GermanGrammar(), new FrenchGrammar(), new SpanishGrammar()];

    /// <summary>en, de, fr or es.</summary>
    public abstract string Language { get; }

    /// <summary>What circles are called, folded.</summary>
    public IReadOnlyDictionary<string, Circle> Circles => field ??= CircleNames
        .SelectMany(pair => pair.Value.Split(' '), (pair, name) => (Name: name, Circle: pair.Key))
        .SelectMany(pair => Folded.SpellingsOf(pair.Name), (pair, name) => (name, pair.Circle))
        .ToDictionary(pair => pair.name, pair => pair.Circle, StringComparer.Ordinal);

    protected abstract IReadOnlyDictionary<Circle, string> CircleNames { get; }

    protected abstract string[] Help { get; }

    protected abstract string[] Hello { get; }

    protected abstract string[] Thanks { get; }

    protected abstract string[] Annoyed { get; }

    protected abstract string[] WhatIsOpen { get; }

    protected abstract string[] Why { get; }

    protected abstract string[] Done { get; }

    protected abstract string[] NotThis { get; }

    protected abstract string[] Wrong { get; }

    protected abstract string[] DidNotMeet { get; }

    protected abstract string[] Never { get; }

    protected abstract string[] Again { get; }

    protected abstract string[] Send { get; }

    protected abstract string[] SendLater { get; }

    protected abstract string[] Snooze { get; }

    protected abstract string[] WriteTo { get; }

    protected abstract string[] AnswerWith { get; }

    protected abstract string[] ByDay { get; }

    protected abstract string[] Shorter { get; }

    protected abstract string[] Warmer { get; }

    protected abstract string[] MoreFormal { get; }

    protected abstract string[] OtherWay { get; }

    protected abstract string[] Thank { get; }

    protected abstract string[] Congratulate { get; }

    protected abstract string[] OfferHelp { get; }

    protected abstract string[] Note { get; }

    protected abstract string[] WhoIs { get; }

    protected abstract string[] MyPromises { get; }

    protected abstract string[] OwedToMe { get; }

    protected abstract string[] Fewer { get; }

    protected abstract string[] SingleCards { get; }

    protected abstract string[] Digest { get; }

    protected abstract string[] Left { get; }

    protected abstract string[] Died { get; }

    protected abstract string[] NoContact { get; }

    protected abstract string[] LetRest { get; }

    protected abstract string[] InTouch { get; }

    protected abstract string[] CircleInTouch { get; }

    protected abstract string[] InCircle { get; }

    protected abstract string[] SaidYes { get; }

    protected abstract string[] SaidNo { get; }

    protected abstract string[] GoOn { get; }

    protected abstract string[] Pause { get; }

    protected abstract string[] Resume { get; }

    protected abstract string[] Settings { get; }

    protected abstract string[] Export { get; }

    protected abstract string[] Forget { get; }

    protected abstract string[] Undo { get; }

    protected abstract string[] Start { get; }

    protected abstract string[] Stop { get; }

    protected abstract string[] LeaveMeOut { get; }

    protected abstract string[] MentionMe { get; }

    protected abstract string[] Yes { get; }

    protected abstract string[] No { get; }

    /// <summary>All languages, the owner's first: whoever works in two of them types in both.</summary>
    public static IEnumerable<Grammar> From(string language) => All.OrderByDescending(grammar => language.StartsWith(grammar.Language, StringComparison.OrdinalIgnoreCase));

    /// <summary>"Her", "it": whom the newest card is about.</summary>
    public static bool IsPronoun(string folded) => Pronouns.Contains(folded);

    /// <summary>Joins two names, or two things to do.</summary>
    public static bool IsAnd(string folded) => Ands.Contains(folded);

    /// <summary>What the piece says in this language, and how much of it is known words; null where it says nothing.</summary>
    public (IReadOnlyList<TypedReply> Replies, int Known)? Read(Piece piece) => _phrases.Value.Read(piece, isNote: false);

    /// <summary>The same for a line that keeps a note: all of it behind the colon is the note, or the answer to somebody.</summary>
    public (IReadOnlyList<TypedReply> Replies, int Known)? ReadNote(Piece line) => _phrases.Value.Read(line, isNote: true);

    private static TypedReply WordsFor(string? name, AskedWords kind, Caught read) =>
        name is null ? new TypedReply.NotUnderstood(InPart: false) : new TypedReply.WordsFor(name, kind, read.Text);

    private (string[] Written, Func<Caught, string?, TypedReply> Means)[] Table() =>
    [
        (Help, (_, _) => new TypedReply.Help()),
        (Hello, (_, _) => new TypedReply.Hello()),
        (Thanks, (_, _) => new TypedReply.Thanks()),
        (Annoyed, (_, _) => new TypedReply.Annoyed()),
        (WhatIsOpen, (_, _) => new TypedReply.WhatIsOpen()),
        (Why, (_, name) => new TypedReply.Why(name)),
        (Done, (_, name) => new TypedReply.Done(name)),
        (NotThis, (_, name) => new TypedReply.NotThis(name)),
        (Wrong, (_, name) => new TypedReply.Wrong(name)),
        (DidNotMeet, (_, name) => new TypedReply.DidNotMeet(name)),
        (Never, (_, name) => new TypedReply.Never(name)),
        (Again, (_, name) => name is null ? new TypedReply.Resume() : new TypedReply.Again(name)),
        (Send, (_, name) => new TypedReply.Send(name)),
        (SendLater, (read, name) => new TypedReply.SendLater(name, read.Day, read.Time)),
        (Snooze, (read, name) => new TypedReply.Snooze(name, read.Day)),
        (WriteTo, (_, name) => new TypedReply.WriteTo(name)),
        (ByDay, (read, name) => read.Day is { } day ? new TypedReply.ByDay(name, day) : new TypedReply.NotUnderstood(InPart: false)),
        (Shorter, (_, name) => new TypedReply.OtherWay(name, WayKind.Shorter)),
        (Warmer, (_, name) => new TypedReply.OtherWay(name, WayKind.Warmer)),
        (MoreFormal, (_, name) => new TypedReply.OtherWay(name, WayKind.MoreFormal)),
        (OtherWay, (_, name) => new TypedReply.OtherWay(name, null)),
        (WhoIs, (_, name) => new TypedReply.WhoIs(name)),
        (MyPromises, (_, name) => new TypedReply.MyPromises(name)),
        (OwedToMe, (_, name) => new TypedReply.OwedToMe(name)),
        (Fewer, (_, _) => new TypedReply.Fewer()),
        (SingleCards, (_, _) => new TypedReply.Wished(Rhythm.SingleCards, null)),
        (Digest, (read, _) => new TypedReply.Wished(Rhythm.Digest, read.Time)),
        (Left, (_, name) => new TypedReply.Flagged(name, PersonFlag.Left)),
        (Died, (_, name) => new TypedReply.Flagged(name, PersonFlag.Deceased)),
        (NoContact, (_, name) => new TypedReply.Flagged(name, PersonFlag.NoContact)),
        (LetRest, (_, name) => new TypedReply.LetRest(name)),
        (CircleInTouch, (read, _) => new TypedReply.CircleInTouch(read.Circle, read.Days)),
        (InTouch, (read, name) => new TypedReply.InTouch(name, read.Days)),
        (InCircle, (read, name) => new TypedReply.InCircle(name, read.Circle)),
        (SaidYes, (_, name) => new TypedReply.ToldOfIntroduction(name, true)),
        (SaidNo, (_, name) => new TypedReply.ToldOfIntroduction(name, false)),
        (GoOn, (_, _) => new TypedReply.GoOn()),
        (Pause, (read, _) => new TypedReply.Pause(read.Day)),
        (Resume, (_, _) => new TypedReply.Resume()),
        (Settings, (_, _) => new TypedReply.Settings()),
        (Export, (_, _) => new TypedReply.Export()),
        (Forget, (_, _) => new TypedReply.Forget()),
        (Undo, (_, _) => new TypedReply.Undo()),
        (Start, (_, _) => new TypedReply.Start()),
        (Stop, (_, _) => new TypedReply.Stop()),
        (LeaveMeOut, (_, _) => new TypedReply.LeaveMeOut()),
        (MentionMe, (_, _) => new TypedReply.MentionMe()),
        (Yes, (_, _) => new TypedReply.Yes()),
        (No, (_, _) => new TypedReply.No()),
        (Thank, (read, name) => WordsFor(name, AskedWords.Thanks, read)),
        (Congratulate, (read, name) => WordsFor(name, AskedWords.Congratulations, read)),
        (OfferHelp, (read, name) => WordsFor(name, AskedWords.Help, read)),
        (AnswerWith, (read, name) => new TypedReply.AnswerWith(name, read.Text)),
        (Note, (read, name) => name is null ? new TypedReply.NotUnderstood(InPart: false) : new TypedReply.Note(name, read.Text)),
    ];

    private static HashSet<string> Folds(params string[] languages) => languages.SelectMany(words => words.Split(' ')).ToHashSet(StringComparer.Ordinal);
}
