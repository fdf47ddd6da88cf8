using System.Globalization;
using System.Text.Json;

namespace NudgeBot.Tests.Evaluation;

/// <summary>A folder of two invented mailboxes with candidates and labels beside them, in the form of the published mail.</summary>
internal sealed class InventedMail : IDisposable
{
    private static readonly DateTimeOffset First = new(2026, 1, 5, 10, 0, 0, TimeSpan.Zero);
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("nudgebot-tests-");
    private readonly Dictionary<string, List<string>> _files = [];

    /// <param name="labelled">What every label says; the candidates stay the same.</param>
    /// <param name="withFuture">Mail after the last cut lies in the mailboxes too.</param>
    public InventedMail(Func<int, bool> labelled, bool withFuture = true)
    {
        foreach (var owner in (string[])["ada", "ben"]) Mailbox(owner, labelled, withFuture);
        foreach (var (path, lines) in _files) File.WriteAllLines(System.IO.Path.Combine(_folder.FullName, path), lines);
    }

    public string Path => _folder.FullName;

    public string Out => System.IO.Path.Combine(Path, "out");

    public void Dispose() => _folder.Delete(recursive: true);

    /// <summary>Every day a question from Ana to the owner alone, answered, and a report to many, not answered.</summary>
    private void Mailbox(string owner, Func<int, bool> labelled, bool withFuture)
    {
        Directory.CreateDirectory(System.IO.Path.Combine(Path, owner));
        Lines(owner + "/user.json").Add(Json(new { id = owner, displayName = owner, mail = $"{owner}@contoso.example" }));
        var cut = At(First.AddDays(20).AddHours(8));
        for (var day = 0; day < (withFuture ? 25 : 21); day++)
        {
            var at = First.AddDays(day);
            Mail(owner, $"{owner}-q{day}", at, "ana@fabrikam.example", $"Date {day}", $"Hi {owner},\n\nCould you tell me which date suits you?", [owner]);
            Mail(owner, $"{owner}-n{day}", at.AddHours(1), "nora@contoso.example", $"Report of the whole day for everybody, number {day}", "Dear all,\n\nsee https://report.example", ["joe", "eva", owner]);
            if (day < 18) Mail(owner, $"{owner}-a{day}", at.AddHours(2), $"{owner}@contoso.example", $"Re: Date {day}", "The tenth.", ["ana@fabrikam.example"], sent: true);
            if (day >= 20) continue;
            foreach (var (id, hour, answered) in new[] { ($"{owner}-q{day}", 0, true), ($"{owner}-n{day}", 1, false) })
            {
                var label = labelled(answered ? 1 : 0) ? 1 : 0;
                Lines("labels_needreply.jsonl").Add(Json(new { mailbox = owner, cut = At(at.AddHours(hour)), week = $"2026-W{day / 7}", messageId = id, replied_14d = label }));
                Lines("labels_reply.jsonl").Add(Json(new { mailbox = owner, cut, messageId = id, replied_later = label }));
            }
        }

        foreach (var contact in (string[])["ana@fabrikam.example", "nora@contoso.example"])
            Lines("labels_contact.jsonl").Add(Json(new { mailbox = owner, cut, contact, contacted_next_30d = labelled(contact[0] == 'a' ? 1 : 0) ? 1 : 0, fading = 0 }));
    }

    private void Mail(string owner, string id, DateTimeOffset at, string from, string subject, string words, string[] to, bool sent = false) => Lines(owner + "/messages.jsonl").Add(Json(new
    {
        id,
        conversationId = subject.Replace("Re: ", "", StringComparison.Ordinal) + owner,
        subject,
        body = new { contentType = "text", content = words },
        from = new { emailAddress = new { name = from.Split('@')[0], address = from } },
        toRecipients = to.Select(a => new { emailAddress = new { name = a, address = a.Contains('@', StringComparison.Ordinal) ? a : a + "@contoso.example" } }),
        ccRecipients = Array.Empty<object>(),
        receivedDateTime = At(at),
        sentDateTime = At(at),
        parentFolderId = sent ? "sentitems" : "inbox",
    }));

    private List<string> Lines(string file) => _files.TryGetValue(file, out var lines) ? lines : _files[file] = [];

    private static string At(DateTimeOffset at) => at.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);

    private static string Json<T>(T of) => JsonSerializer.Serialize(of);
}
