using NudgeBot.Core.Interactions;
using NudgeBot.Core.People;

namespace NudgeBot.Core.Hands;

/// <summary>
/// With what the owner writes to each person: their own hand toward them; what it lacks, from what that person wrote; then from the
/// owner's custom with people of that kind, inside or outside; then from the mailbox's settings.
/// </summary>
public sealed class WritingStyles
{
    private readonly MailboxHistory _history;
    private readonly Lazy<Custom> _inside;
    private readonly Lazy<Custom> _outside;

    /// <summary>Customs are read once, when first asked for: these are the styles of a history as it then stood.</summary>
    public WritingStyles(MailboxHistory history)
    {
        _history = history;
        _inside = new Lazy<Custom>(() => CustomWith(isInside: true), LazyThreadSafetyMode.None);
        _outside = new Lazy<Custom>(() => CustomWith(isInside: false), LazyThreadSafetyMode.None);
    }

    /// <summary>Known for everybody, whether or not the owner ever wrote to them.</summary>
    public WritingStyle Of(PersonId person)
    {
        var reader = _history.HandReader;
        var (hand, theirs) = (_history.HandOf(person), _history.TheirHandOf(person));
        var custom = (_history.Owner.IsInside(person.Address) ? _inside : _outside).Value;
        var language = hand?.Language ?? theirs?.Language ?? custom.Language ?? OwnLanguage(reader);
        var register = RegisterIn(language, hand?.Addressed) ?? RegisterIn(language, theirs?.Addressed) ?? custom.RegisterIn(language);
        var opening = hand?.Opening is { } greeted && reader.IsOpening(greeted, language) ? greeted : custom.OpeningIn(language, register);
        var signOff = hand?.SignedOff is { Value: var signed } && reader.IsClosing(signed.Closing, language) ? signed : custom.SignOffIn(language, register);
        return new WritingStyle(language, register, opening, signOff?.Closing, signOff?.WithFullName ?? false, hand?.Words ?? custom.Words);
    }

    private static Register? RegisterIn(string language, Seen<FormOfAddress>? seen) =>
        seen is { Value: var form } && string.Equals(form.Language, language, StringComparison.Ordinal) ? form.Register : null;

    private string OwnLanguage(HandReader reader)
    {
        var tag = _history.Owner.Settings.Language;
        var language = tag.Split('-')[0].ToLowerInvariant();
        return reader.Speaks(language) ? language : "en";
    }

    private Custom CustomWith(bool isInside) => new(
        [.. _history.People.Values.Where(person => person.Hand is not null && _history.Owner.IsInside(person.Id.Address) == isInside).Select(person => person.Hand!)],
        _history.HandReader,
        isInside);
}
