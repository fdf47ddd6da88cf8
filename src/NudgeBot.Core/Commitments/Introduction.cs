using System.Text.RegularExpressions;

namespace NudgeBot.Core.Commitments;

/// <summary>Words by which a mail to two people introduces them.</summary>
internal static partial class Introduction
{
    private const int PatienceInMilliseconds = 250;

    public static bool IsMadeIn(string words) => Making().IsMatch(words);

    [GeneratedRegex(@"\b(meet|introducing|introduce|connecting|intro|vorstellen|bekannt ?machen|présente|mise en relation|mets en relation|presento|presentar)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, PatienceInMilliseconds)]
    private static partial Regex Making();
}
