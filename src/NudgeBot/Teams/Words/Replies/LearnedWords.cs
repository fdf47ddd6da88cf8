using NudgeBot.Core.Memory;
using NudgeBot.Core.People;

namespace NudgeBot.Teams.Words.Replies;

/// <summary>Says what an owner told us, one sentence a fact: when they tell it, in the settings, and when they take it back.</summary>
internal sealed class LearnedWords(ReplyWords words, Func<PersonId, string> nameOf)
{
    public string Of(MemoryFact fact) => fact switch
    {
        MemoryFact.Note note => words.ToldNote(Name(note.Person), PlainText.Of(note.Text)),
        MemoryFact.InCircle circle => words.ToldCircle(Name(circle.Person), words.Circle(circle.Circle)),
        MemoryFact.WishedCadence wish => words.ToldCadence(Name(wish.Person), words.Often(wish.Days)),
        MemoryFact.CircleCadence wish => words.ToldCircleCadence(words.Circle(wish.Circle), words.Often(wish.Days)),
        MemoryFact.AtMost most => words.ToldAtMost(most.PerDay, most.PerWeek),
        MemoryFact.DidNotMeet => words.ToldNotMet,
        MemoryFact.NotOwed => words.ToldNotOwed,
        MemoryFact.Flagged flagged => words.ToldFlag(Name(flagged.Person), flagged.Flag),
        MemoryFact.LetRest rest => words.ToldRest(Name(rest.Person)),
        MemoryFact.Wished wished => words.ToldRhythm(wished.Rhythm, wished.Time),
        MemoryFact.Unhushed => words.ToldUnhushed,
        MemoryFact.ToldOfIntroduction told => words.ToldOfIntroduction(Name(told.Asked), Name(told.ToMeet), told.Agreed),
        _ => throw new ArgumentOutOfRangeException(nameof(fact), fact, "Every fact needs its own sentence."),
    };

    private string Name(PersonId person) => PlainText.Of(nameOf(person));
}
