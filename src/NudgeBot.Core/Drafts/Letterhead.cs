using NudgeBot.Core.Hands;
using NudgeBot.Core.Nudges;

namespace NudgeBot.Core.Drafts;

/// <summary>Greeting and closing around the words, as the owner writes them to this person where their own mail shows it.</summary>
internal sealed class Letterhead
{
    private readonly DraftFacts _facts;
    private readonly PhraseBook _book;
    private readonly Register _register;
    private readonly PersonName _name;
    private readonly PersonName _owner;

    public Letterhead(DraftFacts facts, PhraseBook book)
    {
        (_facts, _book, _register) = (facts, book, DraftWriter.RegisterOf(facts, book));
        _name = PersonName.Of(facts.PersonName, facts.Person.Address);
        _owner = PersonName.Of(facts.Owner.DisplayName, facts.Owner.Address);
    }

    public string Around(string core, Tones tone, bool isChat)
    {
        if (isChat) return $"{Greeting(tone)} {core}";
        var greeting = Greeting(tone);
        // German goes on in lower case behind a comma, and behind nothing else.
        if (!greeting.EndsWith(',')) core = PhraseFrame.Capitalised(core);
        return Closing(tone) is { } closing ? $"{greeting}\n\n{core}\n\n{closing}" : $"{greeting}\n\n{core}";
    }

    /// <summary>The words between greeting and closing, whichever of ours they are.</summary>
    /// <param name="greets">False where the text does not begin with one of our greetings.</param>
    public string Within(string text, out bool greets)
    {
        var core = text;
        greets = false;
        foreach (var tone in (ReadOnlySpan<Tones>)[Tones.Plain, Tones.Warm, Tones.Formal])
        {
            var greeting = Greeting(tone);
            if (greets || !text.StartsWith(greeting, StringComparison.Ordinal)) continue;
            core = text[greeting.Length..];
            greets = core.StartsWith("\n\n", StringComparison.Ordinal) || core.StartsWith(' ');
            if (core.StartsWith(' ')) return core[1..];
            core = core.TrimStart('\n');
        }

        foreach (var tone in (ReadOnlySpan<Tones>)[Tones.Formal, Tones.Plain, Tones.Warm])
        {
            if (Closing(tone) is { } closing && core.EndsWith("\n\n" + closing, StringComparison.Ordinal)) return core[..^(closing.Length + 2)];
        }

        greets &= _owner.Given is null;
        return core;
    }

    /// <summary>"Hi Ana,", to two "Hi Ana and Tom,", to a group "Hi all,", or "Hello,".</summary>
    public string Greeting(Tones tone)
    {
        var salutations = _book.Salutations;
        if (Situations.Of(_facts) == Situation.GroupAll) return Salutation.Of(salutations.All, tone, _register).Text;
        var nameless = Salutation.Of(salutations.Nameless, tone, _register).Text;
        if (_name.Given is not { } given) return nameless;
        if (_facts is { Step: IntroductionStep.BringTogether, Whom: { } whom }) return ToBoth(Salutation.Of(salutations.Two, tone, _register).Text, given, PersonName.Of(whom.Name, whom.Address)) ?? nameless;
        return Named(OpeningFor(tone), given);
    }

    /// <summary>Null where the directory holds no name, and then the mail program's signature has to do.</summary>
    public string? Closing(Tones tone)
    {
        if (_owner.Given is not { } given) return null;
        if (_facts.Style is { Closing: { } own } style && _facts.Manner.Tone == Tones.All)
            return $"{own}{(EndsWithComma ? "," : "")}\n{(style.SignsWithFullName ? _owner.Full : given)}";
        return Salutation.Of(_book.Salutations.Closing, tone, _register).Text
            .Replace("{me} {me_last}", _owner.Full, StringComparison.Ordinal).Replace("{me}", given, StringComparison.Ordinal);
    }

    /// <summary>The owner's own opening; where they ask for another tone, that tone's.</summary>
    private string OpeningFor(Tones tone)
    {
        var own = _facts.Manner.Tone == Tones.All ? _facts.Style?.Opening : null;
        return own is not null && (_name.Family is not null || !own.Contains("{last}", StringComparison.Ordinal)) ? own : Salutation.Of(_book.Salutations.One, tone, _register).Text;
    }

    private string Named(string opening, string given) => opening
        .Replace("{first} {last}", _name.Full, StringComparison.Ordinal)
        .Replace("{first}", given, StringComparison.Ordinal)
        .Replace("{last}", _name.Family ?? _name.Full, StringComparison.Ordinal);

    private string? ToBoth(string greeting, string given, PersonName other) => other.Given is { } otherGiven
        ? Named(greeting.Replace("{other_first}", otherGiven, StringComparison.Ordinal).Replace("{other}", other.Full, StringComparison.Ordinal), given)
        : null;

    /// <summary>"Best regards," in English and French, "Viele Grüße" in German.</summary>
    private bool EndsWithComma => _book.Salutations.Closing.Any(closing => closing.Text.Contains(",\n", StringComparison.Ordinal));
}
