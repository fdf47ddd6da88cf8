using NudgeBot.Core.Drafts;
using NudgeBot.Core.People;
using NudgeBot.Core.Speech;

namespace NudgeBot.Core.Nudges;

/// <summary>
/// The words we laid into the owner's message box, and what they are made of, so that they can be told anew at the hour they go
/// out. Only words that nobody changed are.
/// </summary>
/// <param name="Frame">The text's id, see <see cref="Draft.Frame"/>.</param>
/// <param name="Between">The owner's part, which is never told anew unless it is a day; empty where there is none.</param>
/// <param name="Times">The instants told of before and after it, in their order.</param>
public sealed record Suggestion(string? Frame, string? Subject, string Before, string Between, string After, IReadOnlyList<SpokenTime> Times)
{
    /// <summary>Stands for the owner's part while the words around it are told anew; it cannot occur in a mail.</summary>
    private const char Gap = '\uE000';

    /// <summary>Which of the draft's ways it is; null for the first suggestion, and for one with the owner's part.</summary>
    public WayKind? Way { get; init; }

    /// <summary>The owner's own words are in it, so that another suggestion must not take its place unasked.</summary>
    public bool IsOwners { get; init; }

    /// <summary>The day the owner picked; null where they picked none.</summary>
    public DateOnly? Day { get; init; }

    public string Text => $"{Before}{Between}{After}";

    /// <summary>What a draft suggests first; null where it has no text.</summary>
    public static Suggestion? Of(Draft draft) => draft.Text is { } text ? Whole(draft.Frame, draft.Subject, text, draft.Times) : null;

    public static Suggestion Of(DraftWay way) => Whole(way.Frame, way.Subject, way.Text, way.Times) with { Way = way.Kind };

    /// <summary>With the owner's line in it.</summary>
    public static Suggestion Of(Draft draft, Outline outline, string line, DateTimeOffset now, MailboxSettings settings) =>
        Filled(draft, outline, line.Trim()).ToldAt(now, settings, draft.Language);

    /// <summary>With the day the owner picked in it.</summary>
    public static Suggestion Of(Draft draft, Outline outline, DateOnly day, DateTimeOffset now, MailboxSettings settings) =>
        (Filled(draft, outline, "") with { Day = day }).ToldAt(now, settings, draft.Language);

    /// <summary>The owner's own text, in which some of our words about time may still stand.</summary>
    public static Suggestion Edited(Suggestion from, string text, IReadOnlyList<SpokenTime> times) =>
        Whole(from.Frame, from.Subject, text, times) with { IsOwners = true };

    /// <summary>The same as it is to be said at that instant.</summary>
    public Suggestion ToldAt(DateTimeOffset at, MailboxSettings settings, string language)
    {
        var (told, times) = SpokenTime.ToldAt($"{Before}{Gap}{After}", Times, at, settings, language);
        var gap = told.IndexOf(Gap, StringComparison.Ordinal);
        var between = Day is { } due ? TimeWords.Of(language).DueDay(due, settings.LocalDay(at)) : Between;
        return this with { Before = told[..gap], Between = between, After = told[(gap + 1)..], Times = times };
    }

    private static Suggestion Whole(string? frame, string? subject, string text, IReadOnlyList<SpokenTime> times) => new(frame, subject, text, "", "", times);

    private static Suggestion Filled(Draft draft, Outline outline, string between) =>
        new(outline.Frame, draft.Subject, outline.Before, between, outline.After, outline.Times) { IsOwners = true };
}
