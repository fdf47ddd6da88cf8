using NudgeBot.Core.Drafts;
using NudgeBot.Core.People;
using NudgeBot.Core.Speech;

namespace NudgeBot.Core.Nudges;

/// <summary>The line about a later step of an introduction, in the owner's language.</summary>
internal sealed class IntroductionLine(PersonName name, MailboxSettings settings, DateTimeOffset now)
{
    private readonly IntroductionWords _words = IntroductionWords.Of(settings.Language);

    /// <param name="other">Fit to show.</param>
    /// <param name="lastWroteAt">When the owner and the person last wrote; null where they never did.</param>
    public string Of(Finding finding, string other, DateTimeOffset? lastWroteAt) => finding.Step switch
    {
        IntroductionStep.HasAnswered => _words.HasAnswered(Name, other, OnDay(finding.Since)),
        IntroductionStep.AskOther => _words.AskOther(Name, other, lastWroteAt is { } at ? OnDay(at) : null),
        IntroductionStep.BringTogether => _words.BringTogether(name.Shown, other),
        _ => throw new ArgumentOutOfRangeException(nameof(finding), finding.Step, "Every later step needs its own line."),
    };

    private string Name => name.Given ?? name.Shown;

    private string OnDay(DateTimeOffset at) => TimeWords.Of(settings.Language).OnDay(at, now, settings);
}
