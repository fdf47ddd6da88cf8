using NudgeBot.Core.Drafts;
using NudgeBot.Core.Nudges;
using NudgeBot.Core.People;
using Xunit;
using static NudgeBot.Core.Tests.Story;

namespace NudgeBot.Core.Tests.Nudges;

/// <summary>What an owner may do with a nudge beyond "now": send later, accept, decline.</summary>
public sealed class AnswersToComeTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 9, 8, 30, 0, TimeSpan.Zero);

    [Fact]
    [Trait("Product", "A3")]
    public void Words_that_wait_keep_their_hour_and_can_be_called_back()
    {
        var waiting = Shown(NudgeReason.AwaitingYourReply).After(new NudgeChoice.SendLater("Yes.", Now.AddHours(3)), Now)!;

        Assert.Equal((NudgeState.SendingLater, "Yes.", Now.AddHours(3)), (waiting.State, waiting.Text, waiting.SendAt));
        Assert.False(waiting.IsOpen);
        Assert.True(waiting.IsUnderWay);
        var back = waiting.After(new NudgeChoice.Undo(), Now.AddHours(1))!;
        Assert.Equal((NudgeState.Shown, "Yes.", null), (back.State, back.Text, back.SendAt));
    }

    [Fact]
    [Trait("Product", "A3")]
    public void Later_lies_ahead() => Assert.Null(Shown(NudgeReason.AwaitingYourReply).After(new NudgeChoice.SendLater("Yes.", Now), Now));

    [Fact]
    [Trait("Product", "I11")]
    public void An_invitation_is_accepted_or_declined_and_not_taken_back()
    {
        var accepting = Shown(NudgeReason.Invitation).After(new NudgeChoice.AcceptInvitation(), Now)!;
        var declining = Shown(NudgeReason.Invitation).After(new NudgeChoice.DeclineInvitation("Not this time."), Now)!;

        Assert.Equal((NudgeState.Accepting, null), (accepting.State, accepting.Text));
        Assert.Equal((NudgeState.Declining, "Not this time."), (declining.State, declining.Text));
        Assert.Null(accepting.After(new NudgeChoice.Undo(), Now));
        Assert.Null(declining.After(new NudgeChoice.AcceptInvitation(), Now));
    }

    [Fact]
    [Trait("Product", "I11")]
    public void Only_an_invitation_can_be_accepted() =>
        Assert.Null(Shown(NudgeReason.MetNotWritten).After(new NudgeChoice.AcceptInvitation(), Now));

    [Fact]
    public void What_is_given_back_is_open_again_with_its_words_and_the_sentence_why()
    {
        var back = Shown(NudgeReason.AwaitingYourReply).After(new NudgeChoice.SendLater("Yes.", Now.AddHours(3)), Now)!.GiveBack("Ana wrote.");

        Assert.True(back.IsOpen);
        Assert.Equal(("Yes.", "Ana wrote.", null, null), (back.Text, back.Remark, back.SendAt, back.AnsweredAt));
        Assert.Equal(2, back.Revision);
    }

    [Theory]
    [InlineData("en-GB", "Thank you for the invitation.")]
    [InlineData("de-CH", "Vielen Dank für die Einladung,")]
    [InlineData("fr", "Merci pour cette invitation,")]
    [InlineData("es-MX", "Gracias por la invitación.")]
    [InlineData("fi-FI", "Thank you for the invitation.")]
    [Trait("Product", "I11")]
    public void A_polite_no_gives_thanks_first(string language, string begins) =>
        Assert.StartsWith(begins, PoliteNo.In(language), StringComparison.Ordinal);

    private static NudgeRecord Shown(NudgeReason reason) => new()
    {
        Id = Guid.NewGuid(),
        Nudge = new Nudge
        {
            Key = new NudgeKey($"{reason}/ana"),
            Person = new PersonId(Ana.Address),
            Name = "Ana",
            Reason = reason,
            Score = 0.7,
            Stage = default,
            Why = "Why.",
            When = "When",
            Evidence = [new Evidence(EvidenceKind.Event, "e1", null)],
            Draft = new Draft("en", null, null, null, null, null, []),
            Since = Now,
        },
        State = NudgeState.Shown,
        DecidedAt = Now,
    };
}
