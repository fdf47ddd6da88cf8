namespace NudgeBot.Core.Drafts.Rewriting;

/// <summary>What a model is told of a value: which part of a sentence it is, and nothing of what it says.</summary>
/// <param name="Meaning">For the model, in English.</param>
/// <param name="StandsAnywhere">It brings its own preposition, and may stand wherever a sentence has room.</param>
internal sealed record SlotKind(string Name, string Meaning, bool StandsAnywhere = false)
{
    private static readonly SlotKind Time = new("time", "when something was: an adverb of time that brings its own preposition", StandsAnywhere: true);
    private static readonly SlotKind Place = new("place", "at what or over what they met: it brings its own preposition", StandsAnywhere: true);
    private static readonly SlotKind Span = new("span", "a length of time, without a preposition");
    private static readonly SlotKind Day = new("day", "a day, a month or a year, without a preposition");
    private static readonly SlotKind Title = new("title", "the title of a meeting or a matter, in quotation marks of its own");
    private static readonly SlotKind Person = new("name", "somebody's name");
    private static readonly SlotKind Quote = new("quote", "a sentence that was written before, word for word");
    private static readonly SlotKind Words = new("words", "the writer's own words");

    public static SlotKind Of(Slots slot) => slot switch
    {
        Slots.When or Slots.Ago or Slots.AgoOther or Slots.LastMet or Slots.FutureWhen => Time,
        Slots.AtEvent or Slots.Over => Place,
        Slots.ForGap => Span,
        Slots.Date or Slots.Month or Slots.Year or Slots.Due or Slots.ReturnDate or Slots.OwnReturn or Slots.UserDate => Day,
        Slots.Event or Slots.Topic or Slots.TopicPrev or Slots.Subject => Title,
        Slots.First or Slots.Last or Slots.Who or Slots.Other or Slots.OtherFirst => Person,
        Slots.PromiseQuote => Quote,
        _ => Words,
    };
}
