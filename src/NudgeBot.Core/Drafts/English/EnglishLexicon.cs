using System.Text.RegularExpressions;

namespace NudgeBot.Core.Drafts.English;

/// <summary>The words by which <see cref="DraftCheck"/> knows English texts.</summary>
internal static partial class EnglishLexicon
{
    private const RegexOptions Any = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    /// <summary>Digits, links, attachments, and promises nobody made. "I will let it rest" binds only the writer's patience.</summary>
    [GeneratedRegex(@"\d|https?:|www\.|@|\battach|\benclosed|[€$£]|\b(?:I will|I'll|I’ll|we will|we'll|we’ll|you will have|I promise)\b(?! (?:put|let|leave)\b)", Any)]
    public static partial Regex Invented();

    [GeneratedRegex(@"\b(?:resume|cv|referral|jobs?|favou?r from|pick your brain|buy|demo|quote|introduce me|(?:15|fifteen|ten|thirty) minutes|proposal|invest|discount|recommend me|refer me|hire|opportunity for me|do me a)\b", Any)]
    public static partial Regex Ask();

    [GeneratedRegex(@"\b(?:I|me|my|mine)\b", Any)]
    public static partial Regex I();

    [GeneratedRegex(@"\b(?:you|your|yours)\b", Any)]
    public static partial Regex You();

    [GeneratedRegex(@"\b(?:busy|swamped|crazy|slammed|hectic|lost in|spam folder|snowed under|time got away|fell through)\b", Any)]
    public static partial Regex Excuse();

    [GeneratedRegex(@"\b(?:have not written|still owe you)\b", Any)]
    public static partial Regex Lapse();

    [GeneratedRegex(@"\b(?:he|she|him|her|his|hers|sir|madam|mr|mrs|ms|guys|ladies|gentlemen)\b", Any)]
    public static partial Regex Gender();

    [GeneratedRegex(@"\bjust (?:checking|following|circling|touching)|\bper my (?:last|previous)|\bbump|\bstill waiting|\bhaven.t heard|\bhave not heard|\bdid not (?:answer|reply)|\bfriendly reminder|\basap\b|\burgent|\bas you (?:promised|said)|\byou (?:never|still haven)|\bkindly\b|\bat your earliest|\bfinal notice|\blast chance|\bgentle\b|\bcircle back|\bany update", Any)]
    public static partial Regex Pressure();

    [GeneratedRegex(@"\b(?:nothing you need to do|no answer is needed)\b", Any)]
    public static partial Regex Release();

    /// <summary>A day, month, span or quotation that no slot gave. Straight quotation marks are the frame's own ("no").</summary>
    [GeneratedRegex(@"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:January|February|in March|April|in May|June|July|August|September|October|November|December)\b|\byesterday\b|\btoday\b|\btomorrow\b|\b(?:last|next|this) (?:week|month|year)\b|\b(?:days?|weeks?|months?|years?) ago\b|\bfor (?:\w+ )?(?:days|weeks|months|years?)\b|[“”]", Any)]
    public static partial Regex DateOrQuote();

    /// <summary>A capital inside a sentence that is not "I".</summary>
    [GeneratedRegex(@"(?<=[\p{L},;:] )(?!I\b)\p{Lu}", RegexOptions.CultureInvariant)]
    public static partial Regex ProperNoun();

    [GeneratedRegex(@"\b(?:met|meet you|our meeting|to see you|catch up)\b", Any)]
    public static partial Regex SaysMet();

    [GeneratedRegex(@"\b(?:see you again|meet again|met again|catch up again|meet you again)\b", Any)]
    public static partial Regex SaysAgain();

    [GeneratedRegex(@"\b(?:inviting me|your invitation|bringing us together|having me)\b", Any)]
    public static partial Regex SaysInvited();

    /// <summary>Calls and chats cannot be seen, so nothing is said of them.</summary>
    [GeneratedRegex(@"\b(?:spoken|not spoke|last spoke|talked|in touch|in contact|heard from)\b", Any)]
    public static partial Regex SaysSpoken();
}
