using NudgeBot.Core.Hands;
using NudgeBot.Core.Interactions;
using NudgeBot.Core.Nudges;
using NudgeBot.Core.People;
using NudgeBot.Core.Ties;

namespace NudgeBot.Core.Drafts;

/// <summary>Ana Costa, who writes to Sanne de Vries, with the sample evidence of a text file: for those who review texts.</summary>
internal static class SampleFacts
{
    private static readonly DateTimeOffset Now = new(2026, 3, 11, 8, 0, 0, TimeSpan.Zero);

    public static DraftFacts Of(PhraseBook book, Situation situation, Register register)
    {
        var names = (string name) => book.Samples.Of(situation, name);
        return new DraftFacts
        {
            Owner = new Owner
            {
                Id = new OwnerId("sample"),
                DisplayName = $"{names("me")} {names("me_last")}",
                Address = new EmailAddress("owner@contoso.example"),
                Addresses = new HashSet<EmailAddress> { new("owner@contoso.example") },
            },
            Person = new PersonId(new EmailAddress("person@fabrikam.example")),
            PersonName = $"{names("first")} {names("last")}",
            Reason = NudgeReason.MetNotWritten,
            Stage = Stage.Connected,
            Now = Now,
            Named = situation,
            Step = situation == Situation.IntroMake ? IntroductionStep.BringTogether : null,
            Whom = new NamedAddress(names("other"), new EmailAddress("other@northwind.example")),
            HadMetBefore = situation != Situation.FirstMet && situation != Situation.FirstMetGroup,
            Style = new WritingStyle(book.Language, register, null, null, SignsWithFullName: false, null),
        };
    }

    public static SlotValues Values(DraftFacts facts, PhraseBook book, PhraseFrame frame) => SlotValues.Given(
        facts,
        book,
        frame.InOrder.Select(part => part.Slot).Distinct().Select(slot => new SlotValue(slot, book.Samples.Of(frame.Situation, slot), SlotNames.OwnersInput.HasFlag(slot) ? Assertion.Input : Assertion.Fact, Audience.Both, null)),
        frame.Asks);

    /// <summary>An answer in a thread, or a new mail.</summary>
    public static Draft Blank(PhraseBook book, Situation situation) => situation.IsAnswer()
        ? new Draft(book.Language, null, null, null, new ThreadId("sample"), new MessageId("sample"), [])
        : new Draft(book.Language, null, null, null, null, null, []);
}
