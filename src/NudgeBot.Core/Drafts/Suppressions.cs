using System.Diagnostics.CodeAnalysis;

[assembly: SuppressMessage(
    "Security",
    "MA0009:Regular expressions should not be vulnerable to Denial of Service attacks",
    Scope = "namespaceanddescendants",
    Target = "~N:NudgeBot.Core.Drafts",
    Justification = "No pattern here nests a repetition in another, so all are linear; a timeout would make a decision depend on the speed of the machine.")]
