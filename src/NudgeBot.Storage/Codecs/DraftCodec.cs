using NudgeBot.Core.Drafts;
using NudgeBot.Core.Nudges;
using NudgeBot.Storage.Words;

namespace NudgeBot.Storage.Codecs;

/// <summary>What a draft holds beside its first words, what was laid into the message box instead of them, and what the nudge rested on. What is not there takes no room.</summary>
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
        Dates = 32,
        Grounds = 64,
    }

    [Flags]
    private enum SuggestionParts
    {
        None = 0,
        Way = 1,
        IsOwners = 2,
        Day = 4,
    }

    /// <summary>Writes nothing at all for a nudge with a draft of mere words and nothing it rested on.</summary>
    public static void WriteRest(PayloadWriter to, NudgeRecord record)
    {
        var (nudge, draft, suggestion) = (record.Nudge, record.Nudge.Draft, record.Suggestion);
        var parts = (HasDates(nudge) ? Parts.Dates : Parts.None) | (HasGrounds(nudge) ? Parts.Grounds : Parts.None) | (draft.Times.Count > 0 ? Parts.Times : Parts.None) | (draft.Tone != Tones.None ? Parts.Tone : Parts.None)
            | (draft.Ways.Count > 0 ? Parts.Ways : Parts.None) | (draft.Outlines.Count > 0 ? Parts.Outlines : Parts.None) | (suggestion is null ? Parts.None : Parts.Suggestion);
        if (parts == Parts.None) return;
        to.Count((int)parts);
        if (parts.HasFlag(Parts.Times)) WriteTimes(to, draft.Times);
        if (parts.HasFlag(Parts.Tone)) to.Count((int)draft.Tone);
        if (parts.HasFlag(Parts.Ways)) WriteWays(to, draft.Ways);
        if (parts.HasFlag(Parts.Outlines)) WriteOutlines(to, draft.Outlines);
        if (suggestion is not null) Write(to, suggestion);
        if (parts.HasFlag(Parts.Dates)) WriteDates(to, nudge.Evidence);
        if (parts.HasFlag(Parts.Grounds)) WriteGrounds(to, nudge);
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
        var suggestion = parts.HasFlag(Parts.Suggestion) ? ReadSuggestion(ref from) : null;
        var nudge = record.Nudge with { Draft = draft };
        if (parts.HasFlag(Parts.Dates)) nudge = nudge with { Evidence = ReadDates(ref from, nudge.Evidence) };
        if (parts.HasFlag(Parts.Grounds)) nudge = ReadGrounds(ref from, nudge);
        return record with { Nudge = nudge, Suggestion = suggestion };
    }

    private static bool HasDates(Nudge nudge) => nudge.Evidence.Any(evidence => evidence is not { At: null, IsOwners: null });

    private static bool HasGrounds(Nudge nudge) => nudge is not { Because.Count: 0, Against.Count: 0, Overruled: null };

    private static void WriteDates(PayloadWriter to, IReadOnlyList<Evidence> evidence)
    {
        foreach (var one in evidence)
        {
            to.Instant(one.At);
            to.Count(one.IsOwners switch { null => 0, false => 1, true => 2 });
        }
    }

    private static Evidence[] ReadDates(ref PayloadReader from, IReadOnlyList<Evidence> evidence)
    {
        var dated = new Evidence[evidence.Count];
        for (var i = 0; i < dated.Length; i++) dated[i] = evidence[i] with { At = from.InstantOrNull(), IsOwners = from.Count() is var whose and > 0 ? whose == 2 : null };
        return dated;
    }

    private static void WriteGrounds(PayloadWriter to, Nudge nudge)
    {
        WriteTexts(to, nudge.Because);
        WriteTexts(to, nudge.Against);
        to.Count(nudge.Overruled is { } rule ? (int)rule + 1 : 0);
    }

    private static Nudge ReadGrounds(ref PayloadReader from, Nudge nudge) => nudge with
    {
        Because = ReadTexts(ref from),
        Against = ReadTexts(ref from),
        Overruled = from.Count() is var rule and > 0 ? (Silence)(rule - 1) : null,
    };

    private static void WriteTexts(PayloadWriter to, IReadOnlyList<string> texts)
    {
        to.Count(texts.Count);
        foreach (var text in texts) to.Text(text);
    }

    private static string[] ReadTexts(ref PayloadReader from)
    {
        var texts = new string[from.Count()];
        for (var i = 0; i < texts.Length; i++) texts[i] = from.Text();
        return texts;
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
