using NudgeBot.Core.Hands;
using NudgeBot.Core.People;

namespace NudgeBot.Core.Interactions;

public sealed partial class MailboxHistory
{
    /// <summary>A mail to more people than these is written in nobody's particular manner.</summary>
    private const int MostWrittenTo = 3;

    public HandReader HandReader { get; init; } = HandReader.Default;

    /// <summary>How the owner writes to this human, at whichever address; null where no mail showed it.</summary>
    public Hand? HandOf(PersonId person) => OfAllAddresses(person, static history => history.Hand, static (one, other) => other is null ? one : one?.With(other) ?? other);

    /// <summary>How this human writes to the owner, from whichever address; null where no mail showed it.</summary>
    public TheirHand? TheirHandOf(PersonId person) => OfAllAddresses(person, static history => history.TheirHand, static (one, other) => other is null ? one : one?.With(other) ?? other);

    private void NoteHand(MailMessage message, string words, bool isSensitive)
    {
        if (!ShowsHand(message, isSensitive) || FirstAddressed(message.To) is not { } to || !_people.TryGetValue(new PersonId(to.Address), out var person)) return;
        // By the name on this mail alone: which name is known by now would depend on the order of reading.
        if (HandReader.Read(words, to, Owner, message.At) is { } hand) person.WroteWith(IsToOne(message) ? hand : OfGroup(hand));
    }

    private void NoteTheirHand(MailMessage message, PersonId sender, string words, bool isSensitive)
    {
        if (ShowsHand(message, isSensitive) && Holds(message.To) && HandReader.ReadTheirs(words, message.At) is { } hand)
            _people[sender].WroteWith(IsToOne(message) ? hand : hand with { Addressed = null });
    }

    private static bool IsToOne(MailMessage message) => message.To.Count == 1;

    /// <summary>"Vous" to two is no "vous" to one, and "Hallo zusammen" greets nobody alone.</summary>
    private static Hand OfGroup(Hand hand) => hand with { Addressed = null, Greeted = hand.Opening is { } opening && HandReader.NamesSomebody(opening) ? hand.Greeted : null };

    private static bool ShowsHand(MailMessage message, bool isSensitive) => !isSensitive && !message.IsPrivate && message.To.Count + message.Cc.Count <= MostWrittenTo;

    private NamedAddress? FirstAddressed(IReadOnlyList<NamedAddress> addresses)
    {
        for (var i = 0; i < addresses.Count; i++)
        {
            if (!Owner.Is(addresses[i].Address)) return addresses[i];
        }

        return null;
    }
}
