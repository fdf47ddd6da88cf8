using System.Text;
using NudgeBot.Core.People;

namespace NudgeBot.Core.Interactions;

/// <summary>What a mail told of a person that holds beyond its thread.</summary>
public enum SignKind
{
    /// <summary>They left their company: an own farewell, an automatic reply, or a colleague's word.</summary>
    Left,

    /// <summary>Mail to them came back as undeliverable for good.</summary>
    Bounced,

    /// <summary>Words of mourning, from or about them.</summary>
    Mourning,

    /// <summary>"Please do not contact me again."</summary>
    LeaveMeAlone,

    /// <summary>A plain no to what was offered.</summary>
    SaidNo,

    /// <summary>"Get back to me in spring."</summary>
    AskedLater,

    /// <summary>Both agreed to let it rest, or the owner said no.</summary>
    Closed,

    /// <summary>Open anger, in either direction.</summary>
    Conflict,

    /// <summary>Love, in a mailbox that is read for work.</summary>
    Romance,

    /// <summary>Words that tell a machine what to do.</summary>
    Instructs,

    /// <summary>Somebody introduced them to the owner.</summary>
    Introduced,

    /// <summary>They asked the owner to be brought together with somebody, or the owner said that they would.</summary>
    AsksIntroduction,

    /// <summary>Words of illness, from them: a fortnight of rest.</summary>
    Ill,
}

/// <summary>The last mail that told so, of each kind and person.</summary>
/// <param name="Until">For <see cref="SignKind.AskedLater"/>: the first day on which it may come up again.</param>
/// <param name="Other">Who else it is about: the introducer, or the one to be met; null where nobody.</param>
public sealed record PersonSign(SignKind Kind, DateTimeOffset At, MessageId Message, Uri? WebLink, DateOnly? Until = null, PersonId? Other = null)
{
    /// <summary>Where what is said of somebody by name alone is kept: RFC 2606 keeps this domain free of mailboxes.</summary>
    private const string ByName = "@name.invalid";

    /// <summary>The key for what others said of a person by name; null where the name is too short to mean one human.</summary>
    public static PersonId? OfName(string? name)
    {
        if (name is null) return null;
        var key = new StringBuilder(name.Length + ByName.Length);
        foreach (var rune in name.Normalize(NormalizationForm.FormD).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune)) key.Append(Rune.ToLowerInvariant(rune).ToString());
            else if (key.Length > 0 && key[^1] != '.' && (Rune.IsWhiteSpace(rune) || rune.Value is '-' or '.')) key.Append('.');
        }

        var text = key.ToString().Trim('.');
        return text.Contains('.', StringComparison.Ordinal) && text.Length < EmailAddress.LongestLength - ByName.Length ? new PersonId(new EmailAddress(text + ByName)) : null;
    }

    /// <summary>True for such a key.</summary>
    public static bool IsOfName(PersonId person) => person.Address.Value.EndsWith(ByName, StringComparison.Ordinal);
}
