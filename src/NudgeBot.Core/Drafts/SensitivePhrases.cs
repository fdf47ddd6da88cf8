using System.Text.RegularExpressions;

namespace NudgeBot.Core.Drafts;

/// <summary>The phrases of one matter in one language, and rare pieces of them, one of which stands in each: what mail is searched for before the pattern reads.</summary>
/// <param name="Matter">What the phrases are about.</param>
/// <param name="Pieces">Parted by bars; small letters without accents, as <see cref="PlainLetters"/> writes them.</param>
/// <param name="Pattern">The phrases whole, in the same letters.</param>
internal sealed record SensitivePhrases(SensitiveMatter Matter, string Pieces, Regex Pattern);
