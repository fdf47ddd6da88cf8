namespace NudgeBot.Teams.Typed.Reading;

/// <summary>One word of a typed line.</summary>
/// <param name="Folded">In lower case and without accents or marks around it: what tables are asked for.</param>
/// <param name="Start">Where it stands in the line it was read from.</param>
/// <param name="End">One behind its last letter.</param>
/// <param name="Mark">What follows it: a comma, a colon, the end of a sentence; a blank where nothing does.</param>
internal readonly record struct TypedWord(string Folded, int Start, int End, char Mark)
{
    public bool EndsSentence => Mark is '.' or '!' or '?' or ';' or '\n';

    public bool HasLetter => Folded.AsSpan().ContainsAnyInRange('a', 'z') || Folded.Any(char.IsLetter);
}
