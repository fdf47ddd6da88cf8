namespace NudgeBot.Storage.Words;

/// <summary>
/// One id and link of a mailbox as a pattern for all others: in one mailbox they begin alike for most of their length (150
/// characters for an id of Exchange's, 250 for a link), so only where they part is written.
/// </summary>
internal sealed record Typical(string Message, string Thread, string Link)
{
    public static Typical None { get; } = new("", "", "");

    public static Typical Read(ref PayloadReader from) => new(from.Text(), from.Text(), from.Text());

    public void Write(PayloadWriter to)
    {
        to.Text(Message);
        to.Text(Thread);
        to.Text(Link);
    }
}
