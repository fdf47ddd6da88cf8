using System.Text.RegularExpressions;
using NudgeBot.Core.People;

namespace NudgeBot.Core.Interactions;

/// <summary>A mail server's report that mail could not be delivered (RFC 3464), as Exchange, Gmail and Postfix word it.</summary>
public static partial class DeliveryReport
{
    /// <summary>Addresses stand near the top; what follows is the mail that came back.</summary>
    private const int Read = 3000;

    private const int PatienceInMilliseconds = 1000;

    private static readonly string[] Subjects =
    [
        "Undeliverable", "Delivery Status Notification", "Delivery has failed", "Mail delivery failed", "Undelivered Mail", "Returned mail", "failure notice", "Mail Delivery Failure",
        "Unzustellbar", "Nicht zustellbar", "Non remis", "Échec de la remise", "No se puede entregar", "No entregado",
    ];

    public static bool IsOne(string subject)
    {
        foreach (var start in Subjects)
        {
            if (subject.StartsWith(start, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    /// <summary>The addresses that will take no more mail; none where the failure may pass (RFC 3463: class 4, or a full mailbox).</summary>
    public static IEnumerable<EmailAddress> FailedFor(string words)
    {
        var text = words.Length > Read ? words[..Read] : words;
        if (Passing().IsMatch(text)) yield break;
        foreach (Match match in Addresses().Matches(text))
        {
            if (EmailAddress.Parse(match.Value.TrimEnd('.')) is { } address) yield return address;
        }
    }

    [GeneratedRegex(@"\b4\.\d{1,3}\.\d{1,3}\b|\b5\.2\.2\b|delay|will be retried|will keep trying|quota|mailbox (is )?full|verzögert|postfach (ist )?voll|retard|boîte .{0,20}pleine|buzón .{0,20}lleno", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, PatienceInMilliseconds)]
    private static partial Regex Passing();

    [GeneratedRegex(@"[\w.+'-]{1,64}@[\w-]{1,63}(\.[\w-]{1,63}){1,6}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, PatienceInMilliseconds)]
    private static partial Regex Addresses();
}
