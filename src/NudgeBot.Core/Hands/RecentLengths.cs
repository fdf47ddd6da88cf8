namespace NudgeBot.Core.Hands;

/// <summary>How many words one mail had.</summary>
public readonly record struct MailLength(DateTimeOffset At, int Words);

/// <summary>The lengths of the newest three mails, newest first; an empty place has no words.</summary>
public readonly record struct RecentLengths(MailLength First, MailLength Second = default, MailLength Third = default)
{
    /// <summary>The middle one of three, the longer one of two: one very long or very short mail says little. Null where there is none.</summary>
    public int? Typical => (First.Words, Second.Words, Third.Words) switch
    {
        (0, _, _) => null,
        (var only, 0, _) => only,
        (var one, var other, 0) => Math.Max(one, other),
        var (one, two, three) => Math.Max(Math.Min(one, two), Math.Min(Math.Max(one, two), three)),
    };

    public RecentLengths With(RecentLengths other) => With(other.First).With(other.Second).With(other.Third);

    private RecentLengths With(MailLength mail)
    {
        if (mail.Words == 0 || mail == First || mail == Second || mail == Third) return this;
        if (IsNewer(mail, First)) return new RecentLengths(mail, First, Second);
        if (IsNewer(mail, Second)) return this with { Second = mail, Third = Second };
        return IsNewer(mail, Third) ? this with { Third = mail } : this;
    }

    private static bool IsNewer(MailLength one, MailLength other) => one.At > other.At || (one.At == other.At && one.Words > other.Words) || other.Words == 0;
}
