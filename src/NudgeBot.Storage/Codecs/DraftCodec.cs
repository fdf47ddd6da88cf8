using NudgeBot.Core.Drafts;
using NudgeBot.Core.Nudges;
using NudgeBot.Storage.Words;

namespace NudgeBot.Storage.Codecs;

/// <summary>What a draft holds beside its first words, and what was laid into the message box instead of them. What is not there takes no room.</summary>
internal static class DraftCodec
{
    [Flags]
    private enum Parts
    {
        None = 0,
        Times = 1,
        Tone = 2,
        Ways = 4,
        Outlines = 8,
        Suggestion = 16,
    }

    [Flags]
    private enum SuggestionParts
    {
        None = 0,
        Way = 1,
        IsOwners = 2,
        Day = 4,
    }

    /// <summary>Writes nothing at all for a draft of mere words.</summary>
    public static void WriteRest(PayloadWriter to, Draft draft, Suggestion? suggestion)
    {
        var parts = (draft.Times.Count > 0 ? Parts.Times : Parts.None) | (draft.Tone != Tones.None ? Parts.Tone : Parts.None)
            | (draft.Ways.Count > 0 ? Parts.Ways : Parts.None) | (draft.Outlines.Count > 0 ? Parts.Outlines : Parts.None) | (suggestion is null ? Parts.None : Parts.Suggestion);
        if (parts == Parts.None) return;
        to.Count((int)parts);
        if (parts.HasFlag(Parts.Times)) WriteTimes(to, draft.Times);
        if (parts.HasFlag(Parts.Tone)) to.Count((int)draft.Tone);
        if (parts.HasFlag(Parts.Ways)) WriteWays(to, draft.Ways);
        if (parts.HasFlag(Parts.Outlines)) WriteOutlines(to, draft.Outlines);
        if (suggestion is not null) Write(to, suggestion);
    }

    /// <summary>The record with what <see cref="WriteRest"/> wrote of it.</summary>
    public static NudgeRecord ReadRest(ref PayloadReader from, NudgeRecord record)
    {
        var parts = (Parts)from.Count();
        var draft = record.Nudge.Draft with
        {
            Times = parts.HasFlag(Parts.Times) ? ReadTimes(ref from) : [],
            Tone = parts.HasFlag(Parts.Tone) ? (Tones)from.Count() : Tones.None,
            Ways = parts.HasFlag(Parts.Ways) ? ReadWays(ref from) : [],
            Outlines = parts.HasFlag(Parts.Outlines) ? ReadOutlines(ref from) : [],
        };
        return record with { Nudge = record.Nudge with { Draft = draft }, Suggestion = parts.HasFlag(Parts.Suggestion) ? ReadSuggestion(ref from) : null };
    }

    private static void WriteTimes(PayloadWriter to, IReadOnlyList<SpokenTime> times)
    {
        to.Count(times.Count);
        foreach (var time in times)
        {
            to.Text(time.Words);
            to.Instant(time.At);
            to.Count((int)time.Form);
        }
    }

    private static SpokenTime[] ReadTimes(ref PayloadReader from)
    {
        var times = new SpokenTime[from.Count()];
        for (var i = 0; i < times.Length; i++) times[i] = new SpokenTime(from.Text(), from.Instant(), (TimeForm)from.Count());
        return times;
    }

    private static void WriteWays(PayloadWriter to, IReadOnlyList<DraftWay> ways)
    {
        to.Count(ways.Count);
        foreach (var way in ways)
        {
            to.Count((int)way.Kind);
            to.Text(way.Frame);
            to.Text(way.Subject);
            to.Text(way.Text);
            NudgeCodec.WriteEvidence(to, way.Evidence);
            WriteTimes(to, way.Times);
        }
    }

    private static DraftWay[] ReadWays(ref PayloadReader from)
    {
        var ways = new DraftWay[from.Count()];
        for (var i = 0; i < ways.Length; i++)
            ways[i] = new DraftWay((WayKind)from.Count(), from.Text(), from.TextOrNull(), from.Text(), NudgeCodec.ReadEvidence(ref from), ReadTimes(ref from));
        return ways;
    }

    private static void WriteOutlines(PayloadWriter to, IReadOnlyList<Outline> outlines)
    {
        to.Count(outlines.Count);
        foreach (var outline in outlines)
        {
            to.Count((int)outline.Part);
            to.Text(outline.Frame);
            to.Text(outline.Before);
            to.Text(outline.After);
            WriteTimes(to, outline.Times);
        }
    }

    private static Outline[] ReadOutlines(ref PayloadReader from)
    {
        var outlines = new Outline[from.Count()];
        for (var i = 0; i < outlines.Length; i++) outlines[i] = new Outline((OwnersPart)from.Count(), from.Text(), from.Text(), from.Text(), ReadTimes(ref from));
        return outlines;
    }

    private static void Write(PayloadWriter to, Suggestion suggestion)
    {
        to.Count((int)((suggestion.Way is null ? SuggestionParts.None : SuggestionParts.Way) | (suggestion.IsOwners ? SuggestionParts.IsOwners : SuggestionParts.None)
            | (suggestion.Day is null ? SuggestionParts.None : SuggestionParts.Day)));
        to.Text(suggestion.Frame);
        to.Text(suggestion.Subject);
        to.Text(suggestion.Before);
        to.Text(suggestion.Between);
        to.Text(suggestion.After);
        WriteTimes(to, suggestion.Times);
        if (suggestion.Way is { } way) to.Count((int)way);
        if (suggestion.Day is { } day) to.Count(day.DayNumber);
    }

    private static Suggestion ReadSuggestion(ref PayloadReader from)
    {
        var parts = (SuggestionParts)from.Count();
        return new Suggestion(from.TextOrNull(), from.TextOrNull(), from.Text(), from.Text(), from.Text(), ReadTimes(ref from))
        {
            IsOwners = parts.HasFlag(SuggestionParts.IsOwners),
            Way = parts.HasFlag(SuggestionParts.Way) ? (WayKind)from.Count() : null,
            Day = parts.HasFlag(SuggestionParts.Day) ? DateOnly.FromDayNumber(from.Count()) : null,
        };
    }
}
