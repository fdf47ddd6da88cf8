using System.Globalization;

namespace NudgeBot.Sandbox.Scenes.Background;

/// <summary>
/// An owner's ordinary year: work threads that are always answered within a day, meetings that are always followed by a mail,
/// a stand-up, a talk with the manager every other week, and the noise around it. Nothing in it deserves a nudge.
/// </summary>
internal sealed class EverydayWork
{
    private const int DaysBetweenThreads = 27;

    private readonly Scene _scene;
    private readonly OwnerStory _story;
    private readonly Dice _dice;
    private readonly DateTime _from = SampleOrganisation.BeginsAt.DateTime.Date;
    private readonly DateTime _until = SampleOrganisation.EndsAt.DateTime.Date;

    // Each person meets each piece of work once at most before any comes again.
    private readonly Queue<(Dialogue Dialogue, string Project)> _inside;
    private readonly Queue<(Dialogue Dialogue, string Project)> _outside;

    private EverydayWork(Scene scene)
    {
        (_scene, _story) = (scene, scene.Story);
        _dice = new Dice(Identifier.Seed(_story.Owner.Address));
        var pairs = from dialogue in WordStock.Dialogues from project in _story.Projects select (dialogue, project);
        _inside = _dice.Shuffled(pairs);
        _outside = _dice.Shuffled(pairs.Where(pair => pair.dialogue.SuitsOutsiders));
    }

    public static void Fill(Scene scene)
    {
        var work = new EverydayWork(scene);
        foreach (var colleague in scene.Story.Colleagues)
        {
            work.WriteWith(colleague, work._inside);
        }

        foreach (var partner in scene.Story.Partners)
        {
            work.WriteWith(partner, work._outside);
        }

        work.Meet();
        new Noise(scene, work._dice).Fill(work._from, work._until);
    }

    private void WriteWith(Character other, Queue<(Dialogue Dialogue, string Project)> stock)
    {
        var day = WorkingDay(_from.AddDays(_dice.Next(DaysBetweenThreads)));
        // A whole thread must fit before the scene ends.
        while (day.AddDays(5) < _until)
        {
            var next = stock.Dequeue();
            stock.Enqueue(next);
            Tell(next.Dialogue, next.Project, other, day);
            day = WorkingDay(day.AddDays(_dice.Between(DaysBetweenThreads - 4, DaysBetweenThreads + 4)));
        }
    }

    private void Tell(Dialogue dialogue, string project, Character other, DateTime day)
    {
        var month = day.AddMonths(-1).ToString("MMMM", CultureInfo.InvariantCulture);
        string Filled(string text) => text.Replace("{p}", project, StringComparison.Ordinal).Replace("{m}", month, StringComparison.Ordinal);

        var at = day.AddHours(_dice.Between(9, 14)).AddMinutes(_dice.Next(60));
        var (opener, reader) = dialogue.OwnerOpens ? (_story.Owner, other) : (other, _story.Owner);
        var opening = $"Hi {reader.GivenName},\n\n{Filled(dialogue.Lines[0])}\n\nBest,\n{opener.GivenName}";
        var thread = dialogue.OwnerOpens
            ? _scene.Sent(at, other, Filled(dialogue.Subject), opening)
            : _scene.Received(at, other, Filled(dialogue.Subject), opening);
        for (var line = 1; line < dialogue.Lines.Length; line++)
        {
            at = NextMoment(at);
            var author = line % 2 == 0 ? opener : reader;
            thread.Received(at, author, $"{Filled(dialogue.Lines[line])}\n\n{author.GivenName}");
        }
    }

    /// <summary>Within two hours, or first thing on the next working morning.</summary>
    private DateTime NextMoment(DateTime after)
    {
        var soon = after.AddMinutes(_dice.Between(12, 120));
        return soon.Hour < 17 ? soon : WorkingDay(after.Date.AddDays(1)).AddHours(9).AddMinutes(_dice.Between(5, 50));
    }

    private void Meet()
    {
        var manager = _story.Colleagues[0];
        Character[] team = [.. _story.Colleagues.Take(5)];
        for (var week = FirstMonday(); week < _until; week = week.AddDays(7))
        {
            if (IsWorkingDay(week))
            {
                _scene.Recurs(week.AddHours(9).AddMinutes(45), 15, "Team stand-up", manager, team);
            }

            var isTalkWeek = ISOWeek.GetWeekOfYear(week) % 2 == 1;
            if (isTalkWeek && IsWorkingDay(week.AddDays(1)))
            {
                TalkWith(manager, week.AddDays(1));
            }
            else if (IsWorkingDay(week.AddDays(2)))
            {
                WorkTogether(week.AddDays(2));
            }
        }
    }

    private void TalkWith(Character manager, DateTime day)
    {
        _scene.Recurs(day.AddHours(13).AddMinutes(30), 30, $"{manager.GivenName} / {_story.Owner.GivenName}", manager, [manager]);
        _scene.Sent(day.AddHours(15).AddMinutes(_dice.Next(50)), manager, "Notes from our talk", $"Hi {manager.GivenName},\n\nThank you for the time today. I wrote our two points on the shared page.\n\n{_story.Owner.GivenName}");
    }

    private void WorkTogether(DateTime day)
    {
        var (title, notes) = _dice.Pick(WordStock.WorkingMeetings);
        var project = _dice.Pick(_story.Projects);
        var month = day.AddMonths(-1).ToString("MMMM", CultureInfo.InvariantCulture);
        string Filled(string text) => text.Replace("{p}", project, StringComparison.Ordinal).Replace("{m}", month, StringComparison.Ordinal);

        var others = _dice.Shuffled(_story.Colleagues.Skip(1));
        var (first, second) = (others.Dequeue(), others.Dequeue());
        var at = day.AddHours(14).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
        _scene.Hosted(at, 60, Filled(title), first, second);
        _scene.Sent(day.AddHours(15).AddMinutes(20), first, $"Notes: {Filled(title)}", $"Hi {first.GivenName}, hi {second.GivenName},\n\n{Filled(notes)}\n\n{_story.Owner.GivenName}", new Envelope { AlsoTo = [second] });
    }

    private DateTime FirstMonday() => _from.AddDays(((int)DayOfWeek.Monday - (int)_from.DayOfWeek + 7) % 7);

    /// <summary>That day if it is a working day, or else the next one.</summary>
    private DateTime WorkingDay(DateTime day)
    {
        while (!IsWorkingDay(day))
        {
            day = day.AddDays(1);
        }

        return day;
    }

    private bool IsWorkingDay(DateTime day) =>
        _story.WorkingDays.Contains(day.DayOfWeek)
        && day is not { Month: 12, Day: > 22 } and not { Month: 1, Day: < 5 }
        && !(_story.Leave is { } leave && DateOnly.FromDateTime(day) >= leave.First.AddDays(-2) && DateOnly.FromDateTime(day) <= leave.Last);
}
