using NudgeBot.Core.Commitments;
using NudgeBot.Storage.Words;

namespace NudgeBot.Storage.Codecs;

/// <summary>The <see cref="Commitment"/>s of a thread as bytes; their sentences are sealed with the page, as all words are.</summary>
internal static class CommitmentCodec
{
    public static void Write(PayloadWriter to, IReadOnlyList<Commitment> commitments)
    {
        to.Count(commitments.Count);
        foreach (var commitment in commitments) Write(to, commitment);
    }

    public static Commitment[] Read(ref PayloadReader from)
    {
        var commitments = new Commitment[from.Count()];
        for (var i = 0; i < commitments.Length; i++) commitments[i] = ReadOne(ref from);
        return commitments;
    }

    private static void Write(PayloadWriter to, Commitment commitment)
    {
        to.Count((int)commitment.Side);
        to.Text(commitment.Person.Address.Value);
        to.Message(commitment.Mail.Value);
        to.Count(commitment.Order);
        to.Instant(commitment.At);
        to.Text(commitment.Sentence);
        to.Text(commitment.Language);
        to.Count((int)commitment.Thing);
        to.Count(commitment.DueOn?.DayNumber ?? 0);
        to.Flag(commitment.IsSpan);
        to.Flag(commitment.IsUnsure);
        to.Count(commitment.Others);
        to.Flag(commitment.Direct);
        to.Flag(commitment.IsPrivate);
        to.Link(commitment.KeptLink);
    }

    private static Commitment ReadOne(ref PayloadReader from) => new()
    {
        Side = (CommitmentSide)from.Count(),
        Person = from.Person(),
        Mail = from.KeptMessage(),
        Order = from.Count(),
        At = from.Instant(),
        KeptSentence = from.KeptText(),
        Language = from.SharedText(),
        Thing = (CommitmentThing)from.Count(),
        DueOn = from.Count() is var day and > 0 ? DateOnly.FromDayNumber(day) : null,
        IsSpan = from.Flag(),
        IsUnsure = from.Flag(),
        Others = from.Count(),
        Direct = from.Flag(),
        IsPrivate = from.Flag(),
        KeptLink = from.KeptLink(),
    };
}
