using NudgeBot.Core.Drafts;
using NudgeBot.Core.People;

namespace NudgeBot.Core.Interactions;

public sealed partial class MailboxHistory
{
    /// <summary>With more people addressed than this, what is said is said to none of them.</summary>
    private const int MostSpokenTo = 4;

    private readonly Dictionary<PersonId, HashSet<PersonId>> _besides = [];

    private readonly Dictionary<PersonId, PersonId[]> _aliases = [];

    /// <summary>Somebody was spoken of by name alone; rare, and looking for it costs.</summary>
    private bool _knowsOfNames;

    /// <summary>The last sign of this kind: told by themselves, or of them by their name; null where there was none.</summary>
    public PersonSign? SignOf(PersonHistory person, SignKind kind)
    {
        var own = person.SignOf(kind);
        if (!_knowsOfNames || kind is not (SignKind.Left or SignKind.Mourning)) return own;
        var said = PersonSign.OfName(PersonName.Of(person.Name, person.Id.Address).Full) is { } named && _people.TryGetValue(named, out var spokenOf) ? spokenOf.SignOf(kind) : null;
        return own is null || said?.At > own.At ? said : own;
    }

    /// <summary>When the owner last wrote to this human, at whichever address; null where never.</summary>
    public DateTimeOffset? LastSentAt(PersonId person) => Last(person, static history => history.LastSentAt);

    /// <summary>When this human last wrote, from whichever address; null where never.</summary>
    public DateTimeOffset? LastReceivedAt(PersonId person) => Last(person, static history => history.LastReceivedAt);

    /// <summary>
    /// Takes in the owner's contacts: addresses on one of them are one human, whatever name stands beside them in mail (D18). An
    /// address on two contacts is a family's or an office's, and proves nothing.
    /// </summary>
    public void Know(IReadOnlyCollection<Contact> contacts)
    {
        _aliases.Clear();
        var shared = contacts.SelectMany(contact => contact.Addresses.Distinct()).GroupBy(address => address).Where(uses => uses.Skip(1).Any()).Select(uses => uses.Key).ToHashSet();
        foreach (var contact in contacts)
        {
            PersonId[] people = [.. contact.Addresses.Distinct().Where(address => !Owner.Is(address) && !shared.Contains(address)).Select(address => new PersonId(address))];
            if (people.Length < 2) continue;
            foreach (var person in people) _aliases[person] = [.. people.Where(other => other != person)];
        }
    }

    private DateTimeOffset? Last(PersonId person, Func<PersonHistory, DateTimeOffset?> of) => OfAllAddresses(person, of, Instants.Later);

    /// <summary>What is known of a human at whichever of their addresses, put together; null where nothing is.</summary>
    private T? OfAllAddresses<T>(PersonId person, Func<PersonHistory, T?> of, Func<T?, T?, T?> together)
    {
        if (!_people.TryGetValue(person, out var known)) return default;
        var all = of(known);
        if (_aliases.TryGetValue(person, out var aliases))
        {
            foreach (var alias in aliases) if (_people.TryGetValue(alias, out var same)) all = together(all, of(same));
        }

        if (!_besides.TryGetValue(person, out var others)) return all;
        foreach (var other in others)
        {
            if (_people.TryGetValue(other, out var twin) && IsSameHuman(known, twin)) all = together(all, of(twin));
        }

        return all;
    }

    /// <summary>Two addresses between which a conversation of two went on are one human where the full name is the same; company and name alone prove nothing (D18).</summary>
    private static bool IsSameHuman(PersonHistory one, PersonHistory other)
    {
        var name = PersonSign.OfName(PersonName.Of(one.Name, one.Id.Address).Full);
        return name is not null && name == PersonSign.OfName(PersonName.Of(other.Name, other.Id.Address).Full);
    }

    private void NoteAddresses(MailThread thread)
    {
        if (thread is not { LastSent: { Others: 0, With: var wroteTo }, LastReceived: { Others: 0, With: var cameFrom } } || wroteTo == cameFrom) return;
        Beside(wroteTo).Add(cameFrom);
        Beside(cameFrom).Add(wroteTo);

        HashSet<PersonId> Beside(PersonId person) => _besides.TryGetValue(person, out var known) ? known : _besides[person] = [];
    }

    private void NoteOwnWords(MailMessage message, string words)
    {
        if (message.To.Count + message.Cc.Count > MostSpokenTo) return;
        foreach (var sign in SignReader.Read(words, Owner.Settings.LocalDay(message.At), isAutomatic: false))
        {
            if (sign.Kind is not (SignKind.Closed or SignKind.SaidNo or SignKind.Conflict or SignKind.Romance or SignKind.AsksIntroduction)) continue;
            // The owner's own "no, thank you" closes the matter; it is not the other's.
            var kind = sign.Kind == SignKind.SaidNo ? SignKind.Closed : sign.Kind;
            foreach (var recipient in message.To)
            {
                if (Person(recipient.Address) is { } id && AddressKinds.Of(recipient.Address) == AddressKind.Human) Note(id, sign with { Kind = kind }, message);
            }
        }
    }

    private void NoteTheirWords(MailMessage message, PersonId sender, string words, int addressed, Expectation expects)
    {
        if (addressed <= AnnouncementSize && expects is Expectation.Question or Expectation.Request && Holds(message.To))
            _people[sender].Days.Add(Owner.Settings.LocalDay(message.At).DayNumber, ContactKinds.Asked | ContactKinds.Received);
        // "Ada, meet Eli" often stands in the subject alone; an answer repeats somebody else's.
        var said = SubjectLine.IsAnswer(message.Subject) ? words : $"{message.Subject}. {words}";
        foreach (var sign in SignReader.Read(said, Owner.Settings.LocalDay(message.At), isAutomatic: false))
        {
            if (sign.Kind == SignKind.Introduced) NoteIntroduced(message, sender, addressed);
            else if (sign is { Kind: SignKind.Left or SignKind.Mourning, Name: { } name }) NoteNamed(name, sign, message);
            else if (addressed <= MostSpokenTo || sign.Kind is SignKind.Left or SignKind.Mourning) Note(sender, sign, message);
        }
    }

    /// <summary>What a sensitive mail of theirs means for every other word to them, in whichever of our languages it was said.</summary>
    private void NoteMatter(MailMessage message, PersonId sender, string words, int addressed)
    {
        if (addressed > MostSpokenTo || !Holds(message.To)) return;
        SignKind? kind = SensitiveWords.Of(words) switch
        {
            SensitiveMatter.Unwanted => SignKind.LeaveMeAlone,
            SensitiveMatter.Grief => SignKind.Mourning,
            SensitiveMatter.Illness => SignKind.Ill,
            _ => null,
        };
        if (kind is { } found) Note(sender, new ReadSign(found), message);
    }

    private void NoteIntroduced(MailMessage message, PersonId introducer, int addressed)
    {
        if (addressed > MostSpokenTo) return;
        foreach (var someone in message.To.Concat(message.Cc))
        {
            if (Person(someone.Address) is not { } id || id == introducer || AddressKinds.Of(someone.Address) != AddressKind.Human) continue;
            Touch(id).Named(someone.Name, message.At);
            Note(id, new ReadSign(SignKind.Introduced), message, introducer);
        }
    }

    private void NoteNamed(string name, ReadSign sign, MailMessage message)
    {
        if (PersonSign.OfName(name) is not { } named) return;
        _knowsOfNames = true;
        Note(named, sign, message);
    }

    private void TakeAutomatic(MailMessage message, PersonId sender)
    {
        var words = MailWords.NewWords(message.Body, message.BodyIsHtml);
        Touch(sender).IsAway(AwayNotice.Read(message.Subject, words, message.At));
        foreach (var sign in SignReader.Read(words, Owner.Settings.LocalDay(message.At), isAutomatic: true)) Note(sender, sign, message);
    }

    private void NoteUndeliverable(MailMessage message)
    {
        foreach (var address in DeliveryReport.FailedFor(message.BodyIsHtml ? MailWords.TextOf(message.Body) : message.Body))
        {
            if (Person(address) is { } id && AddressKinds.Of(address) == AddressKind.Human) Note(id, new ReadSign(SignKind.Bounced), message);
        }
    }

    private void Note(PersonId person, ReadSign sign, MailMessage message, PersonId? other = null)
    {
        var meant = other ?? (sign.Kind == SignKind.AsksIntroduction ? PersonSign.OfName(sign.Name) : null);
        Touch(person).Note(new PersonSign(sign.Kind, message.At, message.Id, message.WebLink, sign.Until, meant));
    }
}
