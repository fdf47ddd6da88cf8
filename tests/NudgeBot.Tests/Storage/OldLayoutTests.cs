using NudgeBot.Core.Interactions;
using NudgeBot.Core.People;
using NudgeBot.Storage.Codecs;
using NudgeBot.Storage.Words;
using Xunit;

namespace NudgeBot.Tests.Storage;

/// <summary>What an earlier version wrote is read by this one.</summary>
public sealed class OldLayoutTests
{
    [Fact]
    public void A_person_of_the_first_layout_has_days_of_three_kinds_and_no_signs()
    {
        var to = new PayloadWriter(64);
        to.Text("Ana");
        to.Instant(new DateTimeOffset(2026, 3, 1, 9, 0, 0, TimeSpan.Zero));
        for (var i = 0; i < 4; i++) to.Instant(null);
        to.Text(null);
        to.Count(2);
        to.Number((739000UL << 3) | 5);
        to.Number((12UL << 3) | 2);
        var from = new PayloadReader(to.Written, version: 1);

        var person = PersonCodec.Read(ref from, new PersonId(new EmailAddress("ana@fabrikam.example")));

        Assert.Equal(
            [new ContactDay(739000, ContactKinds.Sent | ContactKinds.Met), new ContactDay(739012, ContactKinds.Received)],
            person.Days);
        Assert.Empty(person.Signs);
        Assert.True(from.AtEnd);
    }
}
