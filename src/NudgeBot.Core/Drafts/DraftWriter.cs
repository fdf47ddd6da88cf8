using NudgeBot.Core.Drafts.English;
using NudgeBot.Core.Interactions;
using NudgeBot.Core.Nudges;
using NudgeBot.Core.People;

namespace NudgeBot.Core.Drafts;

/// <summary>
/// Chooses and fills a text. The fullest frame whose every slot is proven wins; a missing fact means a shorter text, never a
/// gap in one. The same facts give the same words on every machine, so a card drawn twice says the same thing twice.
/// </summary>
public static class DraftWriter
{
    private const string English = "en";

    /// <summary>
    /// The suggested words. <see cref="Draft.Text"/> is null where only the owner knows the answer, where the matter is private
    /// or sensitive, where the person's name was forged, and where no text passes <see cref="DraftCheck"/>.
    /// </summary>
    public static Draft Write(DraftFacts facts)
    {
        var answered = Answered(facts);
        var blank = new Draft(English, null, null, null, answered is null ? null : facts.Thread?.Id, answered, []);
        return Discretion.Forbids(facts) ? blank : Candidates(facts).FirstOrDefault(draft => DraftCheck.Failures(draft, facts).Count == 0) ?? blank;

        IEnumerable<Draft> Candidates(DraftFacts about)
        {
            var values = SlotValues.Of(about);
            return Ladder(about, values).Select(frame => Filled(frame, values, about, blank));
        }
    }

    /// <summary>Renders one frame, whether or not another would be chosen.</summary>
    internal static Draft Filled(Frame frame, SlotValues values, DraftFacts facts, Draft blank) => blank with
    {
        Frame = frame.Id,
        Subject = frame.Subject,
        Text = Letter(frame.Fill(values), facts),
        Evidence = values.EvidenceOf(frame.Named | frame.Asks),
    };

    /// <summary>"Hi Ana,", to two "Hi Ana and Tom,", or "Hello,".</summary>
    internal static string Greeting(DraftFacts facts)
    {
        if (PersonName.Of(facts.PersonName, facts.Person.Address).Given is not { } given) return "Hello,";
        if (facts is not { Step: IntroductionStep.BringTogether, Whom: { } whom }) return $"Hi {given},";
        return PersonName.Of(whom.Name, whom.Address).Given is { } other ? $"Hi {given} and {other}," : "Hello,";
    }

    /// <summary>The owner's given name; null where the directory holds none, and then the mail program's signature has to do.</summary>
    internal static string? Signature(Owner owner) => PersonName.Of(owner.DisplayName, owner.Address).Given;

    /// <summary>The frames that can be filled, fullest first; among equals the facts themselves choose where to begin.</summary>
    private static IEnumerable<Frame> Ladder(DraftFacts facts, SlotValues values)
    {
        var seed = StableHash.Of(facts.Owner.Id.Value, facts.Person.Address.Value, About(facts));
        return EnglishFrames.For(Situations.Of(facts))
            .Where(frame => frame.CanBeFilled(values.Available))
            .GroupBy(frame => frame.Richness)
            .OrderByDescending(group => group.Key)
            .SelectMany(group => Rotated([.. group], seed));
    }

    private static IEnumerable<Frame> Rotated(Frame[] frames, uint seed)
    {
        var start = (int)(seed % (uint)frames.Length);
        return [.. frames[start..], .. frames[..start]];
    }

    private static string Letter(string core, DraftFacts facts) =>
        Signature(facts.Owner) is { } name ? $"{Greeting(facts)}\n\n{core}\n\n{name}" : $"{Greeting(facts)}\n\n{core}";

    private static MessageId? Answered(DraftFacts facts) => facts.Reason switch
    {
        _ when facts.Commitment is { } commitment => commitment.Mail,
        NudgeReason.AwaitingYourReply => facts.Thread?.LastReceived?.Id,
        NudgeReason.AwaitingTheirReply => facts.Thread?.LastSent?.Id,
        _ => null,
    };

    private static string About(DraftFacts facts) =>
        Answered(facts)?.Value ?? facts.Met?.Id.Value ?? facts.LastTopic?.Message.Value ?? "";
}

/// <summary>Where words would be out of place whatever they say.</summary>
internal static class Discretion
{
    public static bool Forbids(DraftFacts facts) =>
        PersonName.Of(facts.PersonName, facts.Person.Address).IsForged
        || facts.Thread is { IsSensitive: true } or { LastReceived.IsPrivate: true } or { LastSent.IsPrivate: true }
        || facts.Met is { IsPrivate: true } || facts.Commitment is { IsPrivate: true }
        || Touches(facts.Thread?.Topic) || Touches(facts.Commitment?.Sentence) || Touches(facts.LastTopic?.Text) || Touches(facts.Met?.Subject)
        || IsInterview(facts.Met?.Subject);

    private static bool Touches(string? text) => text is not null && SensitiveWords.Found(text);

    /// <summary>After a job interview every friendly line says too much, to either side.</summary>
    private static bool IsInterview(string? title) => title is not null && title.Contains("interview", StringComparison.OrdinalIgnoreCase);
}
