using System.Collections.Immutable;
using NudgeBot.Core.Drafts;
using NudgeBot.Core.Hands;
using NudgeBot.Core.Interactions;
using NudgeBot.Core.Nudges;
using NudgeBot.Core.People;
using NudgeBot.Core.Ties;

namespace NudgeBot.Core.Pages;

/// <summary>Words that the owner asks for by themselves: a check-in with somebody, an introduction of two.</summary>
public sealed class Suggestions(MailboxHistory history, DateTimeOffset now)
{
    /// <summary>A silence shorter than this is life, and no lapse to be named.</summary>
    private const int ShortestLapseDays = 35;
    private const int ShortestDormantDays = 335;
    private const int LongestAbout = 120;

    private readonly FindingRules _rules = new(history);
    private readonly WritingStyles _styles = new(history);

    /// <summary>Why nothing is suggested to this person; null where nothing speaks against it.</summary>
    public Silence? AgainstWritingTo(PersonId person) => _rules.AgainstWritingTo(PersonOf(person), now);

    /// <summary>A word to somebody, honest about how long it has been; null where none is fit (see <see cref="AgainstWritingTo"/>).</summary>
    public Draft? CheckIn(PersonId id)
    {
        if (AgainstWritingTo(id) is not null) return null;
        var person = PersonOf(id);
        var facts = FactsAbout(person, NudgeReason.FadingTie);
        var silent = Tie.Of(person, Today).LastContactOn is { } last ? Today.DayNumber - last.DayNumber : 0;
        var draft = DraftWriter.Write(silent >= ShortestLapseDays
            ? facts with { Reason = silent >= ShortestDormantDays ? NudgeReason.DormantTie : NudgeReason.FadingTie, LastContactAt = LastContactAt(person) }
            : facts with { Wish = OwnersWish.CheckIn });
        return draft.Text is null ? null : draft;
    }

    /// <summary>A word that the owner asked for by its kind, with what it is about in their own words; null where none is fit.</summary>
    /// <param name="about">A few words that can stand behind "thank you for" and the like; not read where the kind needs none.</param>
    public Draft? Say(PersonId id, AskedWords kind, string about)
    {
        if (AgainstWritingTo(id) is not null) return null;
        var (situation, slot) = kind switch
        {
            AskedWords.Thanks => (Situation.Thanks, Slots.Favor),
            AskedWords.Congratulations => (Situation.Congrats, Slots.Milestone),
            AskedWords.Help => (Situation.OfferHelp, Slots.Need),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Every kind of words has its situation."),
        };
        if (UntrustedText.Fold(about).Trim(' ', '.', ',', ':', ';', '!') is not { Length: > 1 and <= LongestAbout } words) return null;
        var draft = DraftWriter.Write(FactsAbout(PersonOf(id), NudgeReason.FadingTie) with { Named = situation, Input = ImmutableDictionary<Slots, string>.Empty.Add(slot, words) });
        return draft.Text is null ? null : draft;
    }

    /// <summary>Asks one of two whether they would like to meet the other; null where no words are fit.</summary>
    public Draft? Introduce(PersonId asked, PersonId other)
    {
        if (asked == other || AgainstWritingTo(asked) is not null || AgainstWritingTo(other) is not null) return null;
        var draft = DraftWriter.Write(FactsAbout(PersonOf(asked), NudgeReason.Introduction) with
        {
            Wish = OwnersWish.Introduce,
            Whom = new NamedAddress(PersonOf(other).Name, other.Address),
            OtherWroteAt = Instants.Later(history.LastSentAt(other), history.LastReceivedAt(other)),
        });
        return draft.Text is null ? null : draft;
    }

    private DateOnly Today => history.Owner.Settings.LocalDay(now);

    private PersonHistory PersonOf(PersonId id) => history.People.GetValueOrDefault(id) ?? new PersonHistory(id);

    private DraftFacts FactsAbout(PersonHistory person, NudgeReason reason)
    {
        var tie = Tie.Of(person, Today);
        return new DraftFacts
        {
            Owner = history.Owner,
            Person = person.Id,
            PersonName = person.Name,
            Reason = reason,
            Stage = tie.Stage,
            Now = now,
            LastContactKind = tie.LastContactKinds,
            LastWroteAt = Instants.Later(person.LastReceivedAt, person.LastSentAt),
            LastTopic = history.TopicWith(person),
            Style = _styles.Of(person.Id),
        };
    }

    private DateTimeOffset? LastContactAt(PersonHistory person) =>
        person.Days.Count > 0 ? history.Owner.Settings.Instant(person.Days[^1].Day, TimeOnly.MinValue) : null;
}

/// <summary>Words an owner asks for by their kind.</summary>
public enum AskedWords
{
    /// <summary>For something they did.</summary>
    Thanks,

    /// <summary>On something that went well for them.</summary>
    Congratulations,

    /// <summary>With something they said they need.</summary>
    Help,
}
