using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using NudgeBot.Core.People;
using NudgeBot.Storage;
using NudgeBot.Storage.Accounts;
using NudgeBot.Storage.Rows;
using NudgeBot.Storage.Work;
using Xunit;

namespace NudgeBot.Tests.Storage;

/// <summary>Every row belongs to an owner, and every reading says whose: in the signatures of the stores, and in the SQL that reaches the database.</summary>
[Trait("Product", "P4 P7")]
public sealed partial class OwnersRowsTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    /// <summary>What takes no owner, and why that is right.</summary>
    private static readonly Dictionary<string, string> OfNobodys = new(StringComparer.Ordinal)
    {
        ["MailboxStore.ListAsync"] = "walks all accounts for the rounds and the grouped figures; it reads no words of a mailbox",
        ["NudgeStore.CountDecidedAsync"] = "one number for the whole organisation",
        ["WorkQueue.ClaimAsync"] = "hands out due work of all, each piece with its owner",
        ["WorkQueue.NextDueAsync"] = "one instant",
        ["WorkQueue.CompleteAsync"] = "goes by the lease, which only its holder has",
        ["WorkQueue.FailAsync"] = "goes by the lease, which only its holder has",
        ["ActivityInbox.PutAsync"] = "activities before anybody asked whose they are, sealed",
        ["ActivityInbox.TakeAsync"] = "activities before anybody asked whose they are, sealed",
        ["ActivityInbox.FinishAsync"] = "goes by the number that was given out",
        ["ActivityInbox.LetGoAsync"] = "hashes of yesterday's activities go",
        ["ActivityInbox.EraseAsync"] = "activities of somebody who is erased go; whose they are stands in them alone",
        ["ModelBudget.LetGoAsync"] = "yesterday's counts go, all owners'",
        ["DeclinedPeopleStore.EraseAsync"] = "keyed hashes of addresses, an owner's or not",
        ["HoldStore.ListAsync"] = "an administrator's own words: what is turned off for whom",
        ["HoldStore.SetAsync"] = "an administrator's own words: what is turned off for whom",
        ["HoldStore.SetMembersAsync"] = "who is in a held group, by their ids",
        ["HoldStore.RemoveAsync"] = "an administrator's own words: what is turned off for whom",
        ["MemberStore.CensusAsync"] = "how many people are in which state",
        ["MemberStore.ForgetDepartedAsync"] = "who left the directory and has nothing here",
        ["MemberStore.NoteAsync"] = "what the directory says, for each person it names",
        ["OrganisationStore.NoteReconciledAsync"] = "one instant",
        ["OrganisationStore.PublishedAsync"] = "numbers for the whole organisation",
        ["OrganisationStore.PublishAsync"] = "numbers for the whole organisation",
        ["OrganisationStore.ReconciledAtAsync"] = "one instant",
        ["StoragePulse.FaultAsync"] = "whether the database answers",
        ["StoragePulse.MeasureAsync"] = "ages and one number for the whole service",
        ["WarmHistories.LetGo"] = "reads nothing",
        ["DataFolder.Hold"] = "a file that says that the folder is in use",
        ["DataFolder.InspectAsync"] = "the doctor's look at the folder, which opens no mailbox",
        ["DataFolder.OpenAsync"] = "migrations, before the first request",
    };

    /// <summary>Statements on owners' rows that name no mailbox, and why that is right.</summary>
    private static readonly (string Statement, string Why)[] OfAllOwners =
    [
        ("FROM \"work\" AS \"w\"\nWHERE \"w\".\"DueAt\" <=", "WorkQueue.ClaimAsync: due work of all, each piece with its owner"),
        ("MIN(\"w\".\"DueAt\")", "WorkQueue.NextDueAsync: one instant"),
        ("MIN(\"s\".\"RoundCompletedAt\")", "StoragePulse.MeasureAsync: one instant"),
        ("MIN(\"w\".\"LeasedUntil\")", "WorkQueue.NextDueAsync: one instant"),
        ("WHERE \"w\".\"Id\" = ", "WorkQueue.CompleteAsync, FailAsync: one piece, by its lease"),
        ("SELECT COUNT(*)\nFROM \"nudges\" AS \"n\"\nWHERE \"n\".\"DecidedAt\" >=", "NudgeStore.CountDecidedAsync: one number"),
        ("DELETE FROM \"model_days\" AS \"m\"\nWHERE \"m\".\"Day\" <", "ModelBudget: yesterday's counts go, all owners'"),
        ("SELECT COALESCE(SUM(\"m\".\"Requests\")", "ModelBudget: one number"),
    ];

    [Fact]
    public void Every_method_of_a_store_says_whose_rows_it_reads_or_stands_among_the_few_that_need_not()
    {
        var free = from store in Stores()
                   from method in store.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
                   where !method.IsSpecialName && method.Name is not nameof(IDisposable.Dispose)
                   where !method.GetParameters().Any(parameter => parameter.ParameterType == typeof(OwnerId) || parameter.ParameterType == typeof(Owner))
                   select $"{store.Name}.{method.Name}";

        var all = free.ToHashSet(StringComparer.Ordinal);
        Assert.Empty(all.Except(OfNobodys.Keys, StringComparer.Ordinal));
        Assert.Empty(OfNobodys.Keys.Except(all, StringComparer.Ordinal));
    }

    [Fact]
    public async Task Every_statement_on_owners_rows_names_the_mailbox()
    {
        await UseEverythingAsync();
        var tables = OwnersTables();

        var statements = HeardStatements.All.SelectMany(text => text.Split(";\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).ToList();
        var onOwnersRows = statements.Where(statement => Reads().IsMatch(statement) && tables.Any(table => statement.Contains($"\"{table}\"", StringComparison.Ordinal))).ToList();
        var unnamed = onOwnersRows.Where(statement => !NamesTheMailbox().IsMatch(statement) && !IsByItsOwnKey().IsMatch(statement) && !OfAllOwners.Any(allowed => statement.Contains(allowed.Statement, StringComparison.Ordinal)));

        Assert.All(tables.Except(["work", "model_days"], StringComparer.Ordinal), table => Assert.Contains(onOwnersRows, statement => statement.Contains($"\"{table}\"", StringComparison.Ordinal)));
        Assert.Empty(unnamed);
    }

    [Fact]
    public void Every_row_is_an_owners_or_is_known_to_be_nobodys()
    {
        var rows = typeof(NudgeDbContext).Assembly.GetTypes().Where(type => type is { IsClass: true, Namespace: "NudgeBot.Storage.Rows" } && type.Name.EndsWith("Row", StringComparison.Ordinal));

        var nobodys = rows.Where(row => !typeof(IMailboxRow).IsAssignableFrom(row)).Select(row => row.Name).Order(StringComparer.Ordinal);

        Assert.Equal($"{nameof(AcceptedActivityRow)} {nameof(DeclinedPersonRow)} {nameof(HoldMemberRow)} {nameof(HoldRow)} {nameof(MailboxRow)} {nameof(MemberRow)} {nameof(OrganisationRow)} {nameof(PublishedFigureRow)} {nameof(WaitingActivityRow)}", string.Join(' ', nobodys));
    }

    /// <summary>The types of the storage that work on the database.</summary>
    private static IEnumerable<Type> Stores() => typeof(MailboxStore).Assembly.GetExportedTypes()
        .Where(type => type is { IsSealed: true, IsAbstract: false } && type.GetConstructors(BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.Instance)
            .Any(made => made.GetParameters().Any(parameter => parameter.ParameterType.Name is nameof(Database) or "HistoryStore" or "IDbContextFactory`1")));

    private static List<string> OwnersTables()
    {
        using var db = new SqliteNudgeDbContext(new DbContextOptionsBuilder<SqliteNudgeDbContext>().UseSqlite("Data Source=:memory:").Options);
        return [.. db.Model.GetEntityTypes().Where(entity => typeof(IMailboxRow).IsAssignableFrom(entity.ClrType)).Select(entity => entity.GetTableName()!)];
    }

    private static async Task UseEverythingAsync()
    {
        await using var storage = await StorageOnDisk.WithAdaAsync();
        var (ada, nudge) = (Seeded.Ada.Id, new Seeded(1).Nudge(1));
        var mailbox = new ReadMailbox();
        var changes = mailbox.ReadPage(1);
        await storage.Histories.SaveAsync(ada, mailbox.History, changes, new NudgeBot.Storage.History.SyncPosition("inbox", "https://graph.example/delta", null, null, null), None);
        await storage.Histories.PositionAsync(ada, "inbox", None);
        await storage.Histories.ForgetPositionAsync(ada, "inbox", None);
        await storage.Histories.RewriteAsync(ada, mailbox.History, None);
        await storage.Histories.LoadAsync(Seeded.Ada, None);
        await storage.Nudges.AddAsync(ada, nudge, [new QueuedWork("post-card", storage.Clock.Now)], None);
        await storage.Nudges.ReplaceAsync(ada, nudge, nudge with { Revision = nudge.Revision + 1 }, [], None);
        await storage.Nudges.HistoryAsync(ada, DateTimeOffset.UnixEpoch, None);
        await storage.Nudges.MuteAsync(ada, nudge.Nudge.Person, None);
        await storage.Nudges.MutedAsync(ada, None);
        await storage.Nudges.UnmuteAsync(ada, nudge.Nudge.Person, None);
        await storage.Nudges.CountDecidedAsync(DateTimeOffset.UnixEpoch, None);
        await storage.Memory.PutAsync(ada, new Core.Memory.MemoryFact.LetRest(nudge.Nudge.Person) { Id = Guid.NewGuid(), At = storage.Clock.Now }, None);
        await storage.Memory.LoadAsync(ada, None);
        await storage.ModelBudget.TakeAsync(ada, 1, 1, None);
        var work = Assert.Single(await storage.Work.ClaimAsync(9, TimeSpan.FromMinutes(1), None));
        await storage.Work.NextDueAsync(None);
        await storage.Work.CompleteAsync(work, None);
        await storage.Mailboxes.EraseAsync(ada, None);
    }

    private const RegexOptions Plain = RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.Singleline;

    [GeneratedRegex(@"^(SELECT|UPDATE|DELETE)\b", Plain, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Reads();

    [GeneratedRegex("""WHERE .*"MailboxId" =""", Plain, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NamesTheMailbox();

    /// <summary>A row that was read as its owner's a moment before, in the same transaction, written by its key.</summary>
    [GeneratedRegex("""^(UPDATE "\w+" SET|DELETE FROM "\w+"\s+WHERE "Id" =).*WHERE "Id" = @""", Plain, matchTimeoutMilliseconds: 1000)]
    private static partial Regex IsByItsOwnKey();
}
