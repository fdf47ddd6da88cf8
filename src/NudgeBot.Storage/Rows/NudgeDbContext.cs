using Microsoft.EntityFrameworkCore;

namespace NudgeBot.Storage.Rows;

/// <summary>
/// The model, the same for every database. A database's own class below it holds what differs, and its migrations: those of
/// SQLite lie in Migrations/Sqlite, those of PostgreSQL will lie beside them. Words stand in sealed payloads only.
/// </summary>
internal abstract class NudgeDbContext(DbContextOptions options) : DbContext(options)
{
    public DbSet<MailboxRow> Mailboxes => Set<MailboxRow>();

    public DbSet<HistoryPageRow> HistoryPages => Set<HistoryPageRow>();

    public DbSet<SyncPositionRow> SyncPositions => Set<SyncPositionRow>();

    public DbSet<NudgeRow> Nudges => Set<NudgeRow>();

    public DbSet<MutedPersonRow> MutedPeople => Set<MutedPersonRow>();

    public DbSet<MemoryFactRow> MemoryFacts => Set<MemoryFactRow>();

    public DbSet<WorkRow> Work => Set<WorkRow>();

    public DbSet<ModelDayRow> ModelDays => Set<ModelDayRow>();

    public DbSet<AcceptedActivityRow> AcceptedActivities => Set<AcceptedActivityRow>();

    public DbSet<WaitingActivityRow> WaitingActivities => Set<WaitingActivityRow>();

    public DbSet<OrganisationRow> Organisation => Set<OrganisationRow>();

    public DbSet<MemberRow> Members => Set<MemberRow>();

    public DbSet<HoldRow> Holds => Set<HoldRow>();

    public DbSet<HoldMemberRow> HoldMembers => Set<HoldMemberRow>();

    public DbSet<DeclinedPersonRow> DeclinedPeople => Set<DeclinedPersonRow>();

    public DbSet<PublishedFigureRow> PublishedFigures => Set<PublishedFigureRow>();

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<MailboxRow>(mailbox =>
        {
            mailbox.ToTable("mailboxes");
            mailbox.HasIndex(row => row.OwnerId).IsUnique();
        });
        modelBuilder.Entity<HistoryPageRow>(page =>
        {
            page.ToTable("history_pages").HasKey(row => new { row.MailboxId, row.Number });
            page.Property(row => row.Number).ValueGeneratedNever();
            BelongsToMailbox(page);
        });
        modelBuilder.Entity<SyncPositionRow>(position =>
        {
            position.ToTable("sync_positions").HasKey(row => new { row.MailboxId, row.Collection });
            BelongsToMailbox(position);
        });
        modelBuilder.Entity<NudgeRow>(nudge =>
        {
            nudge.ToTable("nudges");
            nudge.Property(row => row.Id).ValueGeneratedNever();
            nudge.HasIndex(row => new { row.MailboxId, row.DecidedAt });
            nudge.HasIndex(row => new { row.MailboxId, row.Digest });
            // A snoozed nudge may come again under its key; every other key is shown once in its life.
            nudge.HasIndex(row => new { row.MailboxId, row.KeyName }).IsUnique().HasFilter($"State <> {NudgeRow.Snoozed}");
            BelongsToMailbox(nudge);
        });
        modelBuilder.Entity<MutedPersonRow>(muted =>
        {
            muted.ToTable("muted_people").HasKey(row => new { row.MailboxId, row.PersonName });
            BelongsToMailbox(muted);
        });
        modelBuilder.Entity<MemoryFactRow>(fact =>
        {
            fact.ToTable("memory_facts");
            fact.Property(row => row.Id).ValueGeneratedNever();
            fact.HasIndex(row => row.MailboxId);
            BelongsToMailbox(fact);
        });
        modelBuilder.Entity<WorkRow>(work =>
        {
            work.ToTable("work");
            work.HasIndex(row => row.DueAt);
            work.HasIndex(row => row.MailboxId);
            BelongsToMailbox(work);
        });
        modelBuilder.Entity<ModelDayRow>(day =>
        {
            day.ToTable("model_days").HasKey(row => new { row.MailboxId, row.Day });
            BelongsToMailbox(day);
        });
        modelBuilder.Entity<AcceptedActivityRow>(accepted =>
        {
            accepted.ToTable("accepted_activities").HasKey(row => row.Name);
            accepted.HasIndex(row => row.AcceptedAt);
        });
        modelBuilder.Entity<WaitingActivityRow>(waiting => waiting.ToTable("waiting_activities").HasKey(row => row.Number));
        OfTheOrganisation(modelBuilder);
    }

    /// <summary>None of these goes with a mailbox: an off holds, and a request not to be brought up stands, whoever comes and goes.</summary>
    private static void OfTheOrganisation(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<OrganisationRow>(organisation =>
        {
            organisation.ToTable("organisation");
            organisation.Property(row => row.Id).ValueGeneratedNever();
        });
        modelBuilder.Entity<MemberRow>(member => member.ToTable("members").HasKey(row => row.OwnerId));
        modelBuilder.Entity<HoldRow>(hold =>
        {
            hold.ToTable("holds");
            hold.Property(row => row.Id).ValueGeneratedNever();
            hold.HasIndex(row => new { row.Kind, row.Subject }).IsUnique();
        });
        modelBuilder.Entity<HoldMemberRow>(member =>
        {
            member.ToTable("hold_members").HasKey(row => new { row.HoldId, row.OwnerId });
            member.HasIndex(row => row.OwnerId);
            member.HasOne<HoldRow>().WithMany().HasForeignKey(row => row.HoldId).OnDelete(DeleteBehavior.Cascade);
        });
        modelBuilder.Entity<DeclinedPersonRow>(declined =>
        {
            declined.ToTable("declined_people").HasKey(row => row.Name);
            declined.HasIndex(row => row.Decliner);
        });
        modelBuilder.Entity<PublishedFigureRow>(figure => figure.ToTable("published_figures").HasKey(row => row.Name));
    }

    // Whatever belongs to a mailbox goes with it: forgetting an owner is one delete.
    private static void BelongsToMailbox<TRow>(Microsoft.EntityFrameworkCore.Metadata.Builders.EntityTypeBuilder<TRow> entity)
        where TRow : class, IMailboxRow =>
        entity.HasOne<MailboxRow>().WithMany().HasForeignKey(row => row.MailboxId).OnDelete(DeleteBehavior.Cascade);
}

/// <summary>A row that lives and dies with its mailbox.</summary>
internal interface IMailboxRow
{
    public int MailboxId { get; }
}
