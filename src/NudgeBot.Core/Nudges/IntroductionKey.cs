using NudgeBot.Core.People;

namespace NudgeBot.Core.Nudges;

/// <summary>How far an introduction of two people has come.</summary>
public enum IntroductionStep
{
    /// <summary>One of the two is asked whether they would like to meet the other.</summary>
    Ask,

    /// <summary>Who was asked has written since: only the owner can read whether it was a yes.</summary>
    HasAnswered,

    /// <summary>The one agreed, so the other is asked.</summary>
    AskOther,

    /// <summary>Both would like to: the note to both of them.</summary>
    BringTogether,
}

/// <summary>Which two people a nudge for <see cref="NudgeReason.Introduction"/> is about, and which step of it: what its key says.</summary>
/// <param name="Person">Whom the nudge is about: the one to ask, who has answered, or the first of two.</param>
/// <param name="OtherWished">The other asked for it in a mail, which is a yes of its own.</param>
public sealed record IntroductionKey(PersonId Person, PersonId Other, IntroductionStep Step, bool OtherWished = false)
{
    private const string Prefix = nameof(NudgeReason.Introduction) + "/";
    private const string Answered = "answered";
    private const string AskedToo = "ask";
    private const string Together = "together";

    /// <summary>The key of a later step; the first one is <see cref="Finding.KeyOf"/> of the other's address, and of the mail in which they asked for it.</summary>
    public static NudgeKey Of(PersonId person, PersonId other, IntroductionStep step) => Finding.KeyOf(NudgeReason.Introduction, person, step switch
    {
        IntroductionStep.Ask => other.Address.Value,
        IntroductionStep.HasAnswered => $"{other}/{Answered}",
        IntroductionStep.AskOther => $"{other}/{AskedToo}",
        IntroductionStep.BringTogether => $"{other}/{Together}",
        _ => throw new ArgumentOutOfRangeException(nameof(step), step, "Every step needs its own key."),
    });

    /// <summary>Null for a key that is of no introduction.</summary>
    public static IntroductionKey? Read(NudgeKey key)
    {
        if (!key.Value.StartsWith(Prefix, StringComparison.Ordinal)) return null;
        var (person, afterPerson) = AddressAt(key.Value, Prefix.Length);
        var (other, afterOther) = AddressAt(key.Value, afterPerson);
        if (person is null || other is null) return null;
        var about = afterOther < key.Value.Length ? key.Value[afterOther..] : null;
        return about switch
        {
            null => new IntroductionKey(person.Value, other.Value, IntroductionStep.Ask),
            Answered => new IntroductionKey(person.Value, other.Value, IntroductionStep.HasAnswered),
            AskedToo => new IntroductionKey(person.Value, other.Value, IntroductionStep.AskOther),
            Together => new IntroductionKey(person.Value, other.Value, IntroductionStep.BringTogether),
            _ => new IntroductionKey(person.Value, other.Value, IntroductionStep.Ask, OtherWished: true),
        };
    }

    /// <summary>A slash may stand before the at sign of an address (RFC 5321, 4.1.2), and never in its domain.</summary>
    private static (PersonId? Person, int After) AddressAt(string key, int start)
    {
        if (start >= key.Length) return (null, start);
        var at = key.IndexOf('@', start);
        var end = at < 0 ? -1 : key.IndexOf('/', at);
        if (end < 0) end = key.Length;
        return (EmailAddress.Parse(key[start..end]) is { } address ? new PersonId(address) : null, Math.Min(end + 1, key.Length));
    }
}
