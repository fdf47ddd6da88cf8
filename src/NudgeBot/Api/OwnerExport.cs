using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using NudgeBot.Core.Interactions;
using NudgeBot.Core.Memory;
using NudgeBot.Core.Nudges;
using NudgeBot.Core.People;
using NudgeBot.Storage.History;
using NudgeBot.Storage.Nudges;

namespace NudgeBot.Api;

/// <summary>What is kept of an owner, as one JSON file that people and programs can read (R9).</summary>
internal sealed class OwnerExport(HistoryStore histories, NudgeStore nudges, TimeProvider time)
{
    public async Task<FileContentHttpResult> WriteAsync(CurrentOwner owner, CancellationToken cancellationToken)
    {
        var view = await OwnersView.ReadAsync(owner.Account, histories, nudges, time.GetUtcNow(), cancellationToken);
        var records = await nudges.HistoryAsync(owner.Id, DateTimeOffset.UnixEpoch, cancellationToken);
        using var file = new MemoryStream();
        await using (var json = new Utf8JsonWriter(file, new JsonWriterOptions { Indented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            WriteOwner(json, view);
            WriteEach(json, "people", view.History.People.Values.OrderBy(person => person.Id.Address.Value, StringComparer.Ordinal), WritePerson);
            WriteEach(json, "threads", view.History.Threads.Values.OrderBy(thread => thread.LastAt), WriteThread);
            WriteEach(json, "meetings", view.History.Meetings.Values.OrderBy(meeting => meeting.Start), WriteMeeting);
            WriteEach(json, "nudges", records, WriteNudge);
            WriteEach(json, "told", view.History.Memory.Facts, WriteFact);
            WriteEach(json, "neverAbout", view.Muted, (writer, person) => writer.WriteString("address", person.Address.Value));
            json.WriteEndObject();
        }

        return TypedResults.File(file.ToArray(), "application/json", "nudgebot-export.json");
    }

    private static void WriteEach<T>(Utf8JsonWriter json, string name, IEnumerable<T> all, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var one in all)
        {
            json.WriteStartObject();
            write(json, one);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteOwner(Utf8JsonWriter json, OwnersView view)
    {
        var account = view.Account;
        json.WriteString("exportedAt", view.Now);
        json.WriteStartObject("owner");
        json.WriteString("id", account.Id.Value);
        json.WriteString("tenant", account.TenantId);
        json.WriteString("name", account.Owner?.DisplayName ?? account.DisplayName);
        json.WriteStartArray("addresses");
        foreach (var address in account.Owner?.Addresses ?? (IEnumerable<EmailAddress>)[]) json.WriteStringValue(address.Value);
        json.WriteEndArray();
        json.WriteString("timeZone", account.Owner?.Settings.Zone.Id);
        json.WriteString("consent", account.Consent.State.ToString());
        WriteAt(json, "consentAt", account.Consent.At);
        json.WriteString("consentBy", account.Consent.By);
        json.WriteString("installedAt", account.InstalledAt);
        WriteAt(json, "pausedUntil", account.PausedUntil);
        json.WriteEndObject();
    }

    private static void WritePerson(Utf8JsonWriter json, PersonHistory person)
    {
        json.WriteString("name", person.Name);
        json.WriteString("address", person.Id.Address.Value);
        WriteAt(json, "lastReceivedAt", person.LastReceivedAt);
        WriteAt(json, "lastSentAt", person.LastSentAt);
        json.WriteString("lastSubject", person.LastTopic?.Text);
        json.WriteStartArray("days");
        foreach (var day in person.Days.ToArray()) json.WriteStringValue($"{day.Day:yyyy-MM-dd} {day.Kinds}");
        json.WriteEndArray();
        if (!person.NamedBeside.IsEmpty) json.WriteString("lastNamedBesideYou", DateOnly.FromDayNumber(person.NamedBeside.Last).ToString("O", System.Globalization.CultureInfo.InvariantCulture));
        if (person.Hand is { } hand) json.WriteString("howYouWrite", $"{hand.Language} {hand.Register}: {hand.Opening} {hand.Closing}");
        if (person.TheirHand is { } theirs) json.WriteString("howTheyWrite", $"{theirs.Language} {theirs.Register}");
        json.WriteStartArray("signs");
        foreach (var sign in person.Signs) json.WriteStringValue($"{sign.At.UtcDateTime:yyyy-MM-dd} {sign.Kind}");
        json.WriteEndArray();
    }

    private static void WriteThread(Utf8JsonWriter json, MailThread thread)
    {
        json.WriteString("id", thread.Id.Value);
        json.WriteString("subject", thread.Topic);
        WriteMail(json, "lastReceived", thread.LastReceived);
        WriteMail(json, "lastSent", thread.LastSent);
        json.WriteStartArray("commitments");
        foreach (var commitment in thread.Commitments)
        {
            json.WriteStartObject();
            json.WriteString("side", commitment.Side.ToString());
            json.WriteString("person", commitment.Person.Address.Value);
            json.WriteString("words", commitment.Sentence);
            json.WriteString("madeAt", commitment.At);
            if (commitment.DueOn is { } due) json.WriteString("dueOn", due.ToString("O", System.Globalization.CultureInfo.InvariantCulture));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteMail(Utf8JsonWriter json, string name, ThreadMail? mail)
    {
        if (mail is null) return;
        json.WriteStartObject(name);
        json.WriteString("id", mail.Id.Value);
        json.WriteString("at", mail.At);
        json.WriteString("with", mail.With.Address.Value);
        json.WriteString("expects", mail.Expects.ToString());
        json.WriteString("asks", mail.Asks);
        json.WriteEndObject();
    }

    private static void WriteMeeting(Utf8JsonWriter json, Meeting meeting)
    {
        json.WriteString("id", meeting.Id.Value);
        json.WriteString("subject", meeting.Subject);
        json.WriteString("start", meeting.Start);
        json.WriteString("end", meeting.End);
        json.WriteStartArray("attendees");
        foreach (var attendee in meeting.Attendees) json.WriteStringValue(attendee.Who.Address.Value);
        json.WriteEndArray();
    }

    private static void WriteNudge(Utf8JsonWriter json, NudgeRecord record)
    {
        json.WriteString("person", record.Nudge.Person.Address.Value);
        json.WriteString("name", record.Nudge.Name);
        json.WriteString("reason", record.Nudge.Reason.ToString());
        json.WriteString("why", record.Nudge.Why);
        json.WriteString("suggested", record.Nudge.Draft.Text);
        json.WriteString("words", record.Text);
        json.WriteString("state", record.State.ToString());
        json.WriteString("decidedAt", record.DecidedAt);
        WriteAt(json, "shownAt", record.ShownAt);
        WriteAt(json, "answeredAt", record.AnsweredAt);
        json.WriteStartArray("evidence");
        foreach (var evidence in record.Nudge.Evidence) json.WriteStringValue($"{evidence.Kind} {evidence.Id}");
        json.WriteEndArray();
    }

    private static void WriteFact(Utf8JsonWriter json, MemoryFact fact)
    {
        json.WriteString("at", fact.At);
        json.WriteString("kind", fact.GetType().Name);
        json.WriteString("what", fact switch
        {
            MemoryFact.Note note => $"{note.Person}: {note.Text}",
            MemoryFact.InCircle told => $"{told.Person}: {told.Circle}",
            MemoryFact.WishedCadence told => $"{told.Person}: every {told.Days} days",
            MemoryFact.CircleCadence told => $"{told.Circle}: every {told.Days} days",
            MemoryFact.AtMost told => $"{told.PerDay} a day, {told.PerWeek} a week",
            MemoryFact.DidNotMeet told => told.Meeting.Value,
            MemoryFact.NotOwed told => $"{told.Mail} {told.Order}",
            MemoryFact.Flagged told => $"{told.Person}: {told.Flag}",
            MemoryFact.LetRest told => $"{told.Person}",
            MemoryFact.Wished told => told.Time is { } time ? $"{told.Rhythm} at {time:HH:mm}" : $"{told.Rhythm}",
            MemoryFact.Unhushed told => told.Key.Value,
            MemoryFact.ToldOfIntroduction told => $"{told.Asked} to meet {told.ToMeet}: {(told.Agreed ? "yes" : "no")}",
            _ => throw new ArgumentOutOfRangeException(nameof(fact), fact, "Every fact needs its own words."),
        });
    }

    private static void WriteAt(Utf8JsonWriter json, string name, DateTimeOffset? at)
    {
        if (at is { } instant) json.WriteString(name, instant);
    }
}
