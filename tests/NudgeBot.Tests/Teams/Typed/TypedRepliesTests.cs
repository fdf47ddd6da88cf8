using System.Globalization;
using System.Text.RegularExpressions;
using NudgeBot.Core.Memory;
using NudgeBot.Teams.Typed;
using NudgeBot.Teams.Typed.Reading;
using Xunit;

namespace NudgeBot.Tests.Teams.Typed;

/// <summary>Every line of replies.tsv is read as it says there: four languages, several things in a line, nonsense, rudeness and planted words.</summary>
[Trait("Product", "A6 P15")]
public sealed class TypedRepliesTests
{
    private static readonly DateOnly Monday = new(2026, 3, 9);

    public static IEnumerable<object[]> Lines => Rows();

    [Theory]
    [MemberData(nameof(Lines))]
    public void A_line_means_what_the_table_says(string line, string language, string effect) =>
        Assert.Equal(effect, Told(LineReader.Read(Typed(line), language, Monday)));

    [Fact]
    public void The_table_holds_two_hundred_lines_fifty_in_each_language_and_thirty_that_change_nothing()
    {
        var rows = Rows().ToList();

        Assert.True(rows.Count >= 200, $"{rows.Count} lines");
        Assert.All(rows.GroupBy(row => row[1]), language => Assert.True(language.Count() >= 50, $"{language.Count()} in {language.Key}"));
        Assert.True(rows.Count(row => row[2] is "nothing" or "picked" or "annoyed" or "tooLong" or "rest?") >= 30);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    [InlineData("fr")]
    [InlineData("es")]
    public void A_line_in_any_language_is_understood_whatever_the_owners_is(string owners)
    {
        Assert.Equal("snooze(Ana, 2026-03-13)", Told(LineReader.Read("Ana auf Freitag verschieben", owners, Monday)));
        Assert.Equal("snooze(Ana, 2026-03-13)", Told(LineReader.Read("posponer Ana hasta el viernes", owners, Monday)));
        Assert.Equal("snooze(Ana, 2026-03-13)", Told(LineReader.Read("reporter Ana à vendredi", owners, Monday)));
        Assert.Equal("snooze(Ana, 2026-03-13)", Told(LineReader.Read("snooze Ana till Friday", owners, Monday)));
    }

    [Fact]
    public void A_long_note_is_kept_whole_and_a_longer_line_is_said_to_be_too_long()
    {
        var text = string.Concat(Enumerable.Repeat("climbs and sails, ", 50)).Trim();

        Assert.Equal($"note(Ana, {text})", Told(LineReader.Read($"note Ana: {text}", "en", Monday)));
        Assert.Equal("tooLong", Told(LineReader.Read(string.Concat(Enumerable.Repeat("done and ", 100)), "en", Monday)));
    }

    [Fact]
    public void No_line_takes_long_to_read_however_it_is_made()
    {
        string[] hard = [string.Concat(Enumerable.Repeat("a ", 249)), string.Concat(Enumerable.Repeat("and ", 120)), string.Concat(Enumerable.Repeat("done Ana, ", 49)), string.Concat(Enumerable.Repeat("snooze until ", 38)), new string('\'', 500)];
        foreach (var line in hard) LineReader.Read(line, "en", Monday);

        var clock = System.Diagnostics.Stopwatch.StartNew();
        foreach (var line in hard) LineReader.Read(line, "en", Monday);

        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(1), $"{clock.ElapsedMilliseconds} ms");
    }

    private static IEnumerable<string[]> Rows() =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Teams", "Typed", "replies.tsv")).Where(line => !line.StartsWith('#')).Select(line => line.Split('\t'));

    /// <summary>What a table cannot hold is written in it: <c>\u200f</c>, and <c>x*5000</c> for so many letters.</summary>
    private static string Typed(string line) => string.Equals(line, "x*5000", StringComparison.Ordinal)
        ? new string('x', 5000)
        : Regex.Replace(line, @"\\u(?<letter>[0-9a-f]{4})", match => ((char)int.Parse(match.Groups["letter"].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString(), RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));

    private static string Told(IEnumerable<TypedReply> replies) => string.Join(' ', replies.Select(Told));

    private static string Told(TypedReply reply) => reply switch
    {
        TypedReply.Help => "help",
        TypedReply.Hello => "hello",
        TypedReply.Thanks => "thanks",
        TypedReply.Annoyed => "annoyed",
        TypedReply.WhatIsOpen => "open",
        TypedReply.Why one => $"why({Name(one.Name)})",
        TypedReply.Done one => $"done({Name(one.Name)})",
        TypedReply.NotThis one => $"notThis({Name(one.Name)})",
        TypedReply.Wrong one => $"wrong({Name(one.Name)})",
        TypedReply.DidNotMeet one => $"notMet({Name(one.Name)})",
        TypedReply.Never one => $"never({Name(one.Name)})",
        TypedReply.Again one => $"again({one.Name})",
        TypedReply.Send one => $"send({Name(one.Name)})",
        TypedReply.SendLater one => $"sendLater({Name(one.Name)}, {Day(one.Day)}, {Time(one.Time)})",
        TypedReply.Snooze one => $"snooze({Name(one.Name)}, {Day(one.Until)})",
        TypedReply.WriteTo one => $"write({Name(one.Name)})",
        TypedReply.AnswerWith one => $"answer({Name(one.Name)}, {one.Text})",
        TypedReply.ByDay one => $"byDay({Name(one.Name)}, {Day(one.Day)})",
        TypedReply.OtherWay one => $"other({Name(one.Name)}, {one.Kind?.ToString() ?? "-"})",
        TypedReply.WordsFor one => $"words({one.Name}, {one.Kind}, {one.About})",
        TypedReply.Note one => $"note({one.Name}, {one.Text})",
        TypedReply.WhoIs one => $"who({Name(one.Name)})",
        TypedReply.MyPromises one => $"mine({Name(one.Name)})",
        TypedReply.OwedToMe one => $"theirs({Name(one.Name)})",
        TypedReply.Fewer => "fewer",
        TypedReply.Wished { Rhythm: Rhythm.SingleCards } => "single",
        TypedReply.Wished one => $"digest({Time(one.Time)})",
        TypedReply.Flagged { Flag: PersonFlag.Left } one => $"left({Name(one.Name)})",
        TypedReply.Flagged { Flag: PersonFlag.Deceased } one => $"died({Name(one.Name)})",
        TypedReply.Flagged one => $"noContact({Name(one.Name)})",
        TypedReply.LetRest one => $"rest({Name(one.Name)})",
        TypedReply.InTouch one => $"inTouch({Name(one.Name)}, {one.Days})",
        TypedReply.CircleInTouch one => $"circleInTouch({one.Circle}, {one.Days})",
        TypedReply.InCircle one => $"circle({Name(one.Name)}, {one.Circle})",
        TypedReply.ToldOfIntroduction one => $"introduction({Name(one.Name)}, {(one.Agreed ? "yes" : "no")})",
        TypedReply.GoOn => "goOn",
        TypedReply.Pause one => $"pause({Day(one.Until)})",
        TypedReply.Resume => "resume",
        TypedReply.Settings => "settings",
        TypedReply.Export => "export",
        TypedReply.Forget => "forget",
        TypedReply.Undo => "undo",
        TypedReply.Start => "start",
        TypedReply.Stop => "stop",
        TypedReply.LeaveMeOut => "leaveMeOut",
        TypedReply.MentionMe => "mentionMe",
        TypedReply.Yes => "yes",
        TypedReply.No => "no",
        TypedReply.Picked => "picked",
        TypedReply.TooLong => "tooLong",
        TypedReply.NotUnderstood not => not.InPart ? "rest?" : "nothing",
        _ => throw new ArgumentOutOfRangeException(nameof(reply), reply, "Every reply has a name in the table."),
    };

    private static string Name(string? name) => name ?? "*";

    private static string Day(SpokenDay? day) => day is null ? "-" : day.On?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "?";

    private static string Time(TimeOnly? time) => time?.ToString("HH:mm", CultureInfo.InvariantCulture) ?? "-";
}
