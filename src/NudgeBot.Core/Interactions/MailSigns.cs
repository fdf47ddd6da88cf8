using System.Buffers;
using NudgeBot.Core.People;

namespace NudgeBot.Core.Interactions;

/// <summary>Small signs of what kind of mail it is, read from its subject, its recipients and its own new words. Several may hold.</summary>
[Flags]
public enum MailSigns
{
    None = 0,

    /// <summary>Its subject begins with "Re:" or the like.</summary>
    Answer = 1,

    /// <summary>Its subject begins with "Fw:" or the like.</summary>
    Forward = 2,

    /// <summary>Its text offers to unsubscribe, or says that nobody reads answers.</summary>
    BulkWords = 4,

    /// <summary>Its first line names the owner.</summary>
    GreetsOwner = 8,

    /// <summary>Its first line greets somebody else, or everybody.</summary>
    GreetsOthers = 16,

    /// <summary>A question mark stands in its own new words.</summary>
    QuestionMark = 32,

    /// <summary>The owner stands first in To.</summary>
    OwnerFirst = 64,

    /// <summary>Its own new words say "you" or "your".</summary>
    SaysYou = 128,

    /// <summary>It says that it is for information.</summary>
    ForInformation = 256,

    /// <summary>A web address stands in its own new words.</summary>
    Link = 512,
}

/// <summary>Reads <see cref="MailSigns"/>.</summary>
internal static class MailSignsReader
{
    private const int GreetingLength = 40;

    private static readonly RarePieces BulkWords = new(
        [
            "unsubscribe", "to be removed", "click here", "mailing list", "opt out", "opt-out", "you are receiving this", "do not reply",
            "abbestellen", "abmelden", "se désabonner", "désinscrire", "darse de baja", "no responda",
        ]);

    private static readonly SearchValues<string> You = SearchValues.Create(
        [" you ", " your ", " you,", " you.", " you?", " ihnen ", " dir ", " dich ", " vous ", " votre ", " usted ", " tu "],
        StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> WebAddresses = SearchValues.Create(["http://", "https://", "www."], StringComparison.OrdinalIgnoreCase);

    private static readonly RarePieces Information = new(
        ["fyi", "for your information", "zur info", "zur kenntnis", "pour info", "para tu información", "para su información"]);

    private static readonly SearchValues<char> GreetingEnds = SearchValues.Create(",-:–—\n!");

    /// <param name="ownerGivenName">What others call the owner; null where the directory's name does not tell.</param>
    public static MailSigns Of(MailMessage message, string words, Owner owner, string? ownerGivenName) =>
        If(SubjectLine.IsAnswer(message.Subject), MailSigns.Answer)
        | If(SubjectLine.IsForward(message.Subject), MailSigns.Forward)
        | If(BulkWords.StandIn(message.Body), MailSigns.BulkWords)
        | GreetingOf(words, ownerGivenName)
        | If(words.Contains('?', StringComparison.Ordinal), MailSigns.QuestionMark)
        | If(message.To is [var first, ..] && owner.Is(first.Address), MailSigns.OwnerFirst)
        | If(words.AsSpan().ContainsAny(You), MailSigns.SaysYou)
        | If(words.AsSpan().ContainsAny(WebAddresses), MailSigns.Link)
        | If(IsForInformation(message.Subject) || IsForInformation(words.AsSpan(0, Math.Min(words.Length, 200))), MailSigns.ForInformation);

    public static int? LengthOf(MailMessage message, string words) => message.Body.Length == 0 ? null : words.Length;

    private static bool IsForInformation(ReadOnlySpan<char> text) => Information.StandIn(text);

    private static MailSigns If(bool holds, MailSigns sign) => holds ? sign : MailSigns.None;

    /// <summary>The first line, up to its first comma, dash or colon, if it is short enough to be a greeting.</summary>
    private static MailSigns GreetingOf(string words, string? ownerGivenName)
    {
        var start = words.AsSpan(0, Math.Min(words.Length, GreetingLength));
        var end = start.IndexOfAny(GreetingEnds);
        if (end <= 0) return MailSigns.None;
        var greeting = start[..end];
        if (ownerGivenName is not null && greeting.Contains(ownerGivenName, StringComparison.OrdinalIgnoreCase)) return MailSigns.GreetsOwner;
        return greeting.Trim().Count(' ') <= 2 && char.IsLetter(greeting[0]) ? MailSigns.GreetsOthers : MailSigns.None;
    }
}
