using NudgeBot.Core.Commitments;
using NudgeBot.Core.Drafts;
using NudgeBot.Core.People;

namespace NudgeBot.Core.Interactions;

public sealed partial class MailboxHistory
{
    /// <summary>A thread keeps so many of its newest commitments: older ones are overtaken by them.</summary>
    public const int CommitmentsAThread = 6;

    /// <summary>Notes what a sent mail promises, offers, hands over and settles. In any order and again, it comes to the same.</summary>
    private MailThread WithSent(MailThread thread, MailMessage message, PersonId with, string words, Expectation expects)
    {
        if (message.To.Count + message.Cc.Count > AnnouncementSize) return thread;
        var says = MailSays.In(words, message.HasAttachments, expects);
        if (says.Delivers || Introduces(message, words)) Gave(message);
        var made = says.Bindings
            .Where(reading => reading.Kind is SentenceKind.Promise or SentenceKind.Offer)
            .Select((reading, order) => Made(reading, order, message, Greeted(message, words) ?? with, reading.Kind == SentenceKind.Promise ? CommitmentSide.OwnerPromised : CommitmentSide.OwnerOffered));
        return thread with
        {
            Commitments = Newest(thread.Commitments, made),
            OwnSettledAt = says.Settles ? Instants.Later(thread.OwnSettledAt, message.At) : thread.OwnSettledAt,
        };
    }

    /// <summary>The same for a mail from somebody: what they promise, what they ask with a day, and what they say has arrived.</summary>
    private MailThread WithReceived(MailThread thread, MailMessage message, PersonId with, string words, Expectation expects)
    {
        if (message.To.Count + message.Cc.Count > AnnouncementSize) return thread;
        var says = MailSays.In(words, message.HasAttachments, expects);
        if (says.Delivers && _people.TryGetValue(with, out var person) && person.Got(message.At)) _changes.People.Add(with);
        var made = says.Bindings
            .Where(reading => reading.Kind is SentenceKind.Promise or SentenceKind.Request)
            .Select((reading, order) => Made(reading, order, message, with, reading.Kind == SentenceKind.Promise ? CommitmentSide.OtherPromised : CommitmentSide.AskedOfOwner))
            .Where(commitment => commitment.Side == CommitmentSide.OtherPromised || commitment.DueOn is not null || commitment.IsUnsure);
        return thread with
        {
            Commitments = Newest(thread.Commitments, made),
            TheirSettledAt = says.Settles ? Instants.Later(thread.TheirSettledAt, message.At) : thread.TheirSettledAt,
            OwnSettledAt = says.Releases ? Instants.Later(thread.OwnSettledAt, message.At) : thread.OwnSettledAt,
            TakenUpAt = says.TakesUp ? Instants.Later(thread.TakenUpAt, message.At) : thread.TakenUpAt,
        };
    }

    private Commitment Made(SentenceReading reading, int order, MailMessage message, PersonId person, CommitmentSide side)
    {
        var due = DueDate.Read(reading.Text, reading.Language, message.At, Owner.Settings);
        return new Commitment
        {
            Side = side,
            Person = person,
            Mail = message.Id,
            Order = order,
            At = message.At,
            // Of what is private it is kept that something was promised, so that it can be kept quiet; the words are not.
            KeptSentence = new KeptText(message.IsPrivate || SensitiveWords.Found(reading.Text) ? "" : Sentences.Cut(reading.Text)),
            Language = reading.Language,
            Thing = CommitmentThings.Of(reading.Text),
            DueOn = due?.On,
            IsSpan = due is { IsSpan: true },
            IsUnsure = due is { On: null },
            Others = Math.Max(0, message.To.Count + message.Cc.Count - 1),
            Direct = Owner.Is(message.From!.Address) || Holds(message.To),
            IsPrivate = message.IsPrivate,
            WebLink = message.WebLink,
        };
    }

    /// <summary>The newest of both, in one fixed order: a mail read again replaces what was read from it before.</summary>
    private static IReadOnlyList<Commitment> Newest(IReadOnlyList<Commitment> known, IEnumerable<Commitment> made)
    {
        var anew = made.ToList();
        if (anew.Count == 0) return known;
        return [.. known.Where(commitment => commitment.Mail != anew[0].Mail).Concat(anew)
            .OrderByDescending(commitment => commitment.At)
            .ThenBy(commitment => commitment.Mail.Value, StringComparer.Ordinal)
            .ThenBy(commitment => commitment.Order)
            .Take(CommitmentsAThread)];
    }

    private void Gave(MailMessage message)
    {
        foreach (var recipient in message.To.Concat(message.Cc))
        {
            if (Person(recipient.Address) is { } id && _people.TryGetValue(id, out var person) && person.Gave(message.At)) _changes.People.Add(id);
        }
    }

    /// <summary>A mail to two or more people that names one to the other is itself the introduction.</summary>
    private static bool Introduces(MailMessage message, string words) => message.To.Count + message.Cc.Count > 1 && Introduction.IsMadeIn(words);

    /// <summary>With several people in To, the one whom the first line greets.</summary>
    private PersonId? Greeted(MailMessage message, string words)
    {
        if (message.To.Count < 2) return null;
        var end = words.IndexOf('\n', StringComparison.Ordinal);
        var greeting = words.AsSpan(0, Math.Min(60, end < 0 ? words.Length : end));
        foreach (var recipient in message.To)
        {
            if (Person(recipient.Address) is { } id && PersonName.Of(recipient.Name, recipient.Address).Given is { Length: > 1 } given
                && greeting.Contains(given, StringComparison.OrdinalIgnoreCase)) return id;
        }

        return null;
    }
}
