namespace NudgeBot.Core.Interactions;

/// <summary>What a subject's first mark says of a mail: an answer, passed on, or neither. Knows the marks of mail programs in several languages.</summary>
public static class SubjectLine
{
    private static readonly string[] AnswerMarks = ["re:", "aw:", "sv:", "antw:", "antwort:", "réf:", "réf.:", "res:", "odp:", "r:"];
    private static readonly string[] ForwardMarks = ["fw:", "fwd:", "wg:", "tr:", "rv:", "enc:", "vb:", "doorst:", "rif:", "i:"];

    public static bool IsAnswer(string subject) => StartsWithAny(subject, AnswerMarks);

    public static bool IsForward(string subject) => StartsWithAny(subject, ForwardMarks);

    private static bool StartsWithAny(string subject, string[] marks)
    {
        var text = subject.AsSpan().TrimStart();
        foreach (var mark in marks)
        {
            if (text.StartsWith(mark, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
