using System.Text.RegularExpressions;

namespace NudgeBot.Core.Interactions;

/// <summary>What a subject's first mark says of a mail: an answer, passed on, or neither. Knows the marks of mail programs in several languages.</summary>
public static partial class SubjectLine
{
    /// <summary>Marks of an answer, as alternatives of a pattern.</summary>
    internal const string AnswerMarks = @"re|aw|sv|vs|antw|antwort|ant|res|réf\.?|ynt|odp|r|回复|回覆|答复|答覆|返信|الرد|השב";

    /// <summary>Marks of a mail passed on, as alternatives of a pattern.</summary>
    internal const string ForwardMarks = "fw|fwd|wg|tr|rv|enc|vb|doorst|ilt|pd|rif|fs|bls|i|转发|轉寄|轉發|転送";

    /// <summary>What ends a mark; some programs count ("Re[2]:", "RE(3):"), and French ones leave a space ("RE :").</summary>
    internal const string MarkEnd = @"\s*(?:\[\d+\]|\(\d+\)|\^\d+)?\s*[:：]";

    public static bool IsAnswer(string subject) => Answer().IsMatch(subject);

    public static bool IsForward(string subject) => Forward().IsMatch(subject);

    [GeneratedRegex($@"^\s*(?:{AnswerMarks}){MarkEnd}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Answer();

    [GeneratedRegex($@"^\s*(?:{ForwardMarks}){MarkEnd}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Forward();
}
