using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using NudgeBot.Storage.Accounts;
using NudgeBot.Storage.Activities;
using NudgeBot.Storage.Erasing;
using NudgeBot.Storage.History;
using NudgeBot.Storage.Memory;
using NudgeBot.Storage.Models;
using NudgeBot.Storage.Nudges;
using NudgeBot.Storage.Organisation;
using NudgeBot.Storage.Protection;
using NudgeBot.Storage.Rows;
using NudgeBot.Storage.Words;
using NudgeBot.Storage.Work;

namespace NudgeBot.Storage;

/// <summary>Puts the stores into the host.</summary>
public static class StorageServices
{
    /// <summary>
    /// Registers every store over one data folder: the database, and the Data Protection keys beside it. Nothing is touched on
    /// disk before <see cref="DataFolder.OpenAsync"/>, which the host calls once, before any store is used.
    /// </summary>
    /// <param name="certificates">What protects the keys themselves; null for keys that lie open in the folder.</param>
    public static IServiceCollection AddNudgeStorage(this IServiceCollection services, string dataDirectory, KeyCertificates? certificates = null)
    {
        var folder = new DataFolderPaths(Path.GetFullPath(dataDirectory));
        services.AddLogging().AddMetrics();
        services.TryAddSingleton(TimeProvider.System);
        services.AddDataProtection().SetApplicationName("NudgeBot").PersistKeysToFileSystem(new DirectoryInfo(folder.Keys)).ProtectKeysWith(certificates);
        services.AddPooledDbContextFactory<SqliteNudgeDbContext>(options => options
            .UseSqlite(folder.ConnectionString)
            .AddInterceptors(new SqliteConnectionSettings()));
        services.AddSingleton<MailboxKeys>().AddSingleton<WaitingWords>().AddSingleton<Database>().AddSingleton<NudgeMetrics>();
        // By hand, because what the stores are built from is nobody's business outside this project.
        services.AddSingleton(s => new DataFolder(folder, s.GetRequiredService<IDbContextFactory<SqliteNudgeDbContext>>(), s.GetRequiredService<MailboxKeys>(), certificates));
        services.AddSingleton(s => new StoragePulse(s.GetRequiredService<Database>(), folder, s.GetRequiredService<TimeProvider>()));
        services.AddSingleton(s => new SubjectEraser(s.GetRequiredService<Database>()));
        services.AddSingleton(s => new MailboxStore(s.GetRequiredService<Database>(), s.GetRequiredService<MailboxKeys>(), s.GetRequiredService<TimeProvider>()));
        services.AddSingleton(s => new HistoryStore(s.GetRequiredService<Database>()));
        services.AddSingleton(s => new WarmHistories(s.GetRequiredService<HistoryStore>(), s.GetRequiredService<TimeProvider>()));
        services.AddSingleton(s => new MemoryStore(s.GetRequiredService<Database>()));
        services.AddSingleton(s => new NudgeStore(s.GetRequiredService<Database>(), s.GetRequiredService<TimeProvider>(), s.GetRequiredService<NudgeMetrics>()));
        services.AddSingleton(s => new MemberStore(s.GetRequiredService<Database>(), s.GetRequiredService<TimeProvider>()));
        services.AddSingleton(s => new HoldStore(s.GetRequiredService<Database>(), s.GetRequiredService<MailboxKeys>(), s.GetRequiredService<TimeProvider>()));
        services.AddSingleton(s => new DeclinedPeopleStore(s.GetRequiredService<Database>(), s.GetRequiredService<MailboxKeys>(), s.GetRequiredService<TimeProvider>()));
        services.AddSingleton(s => new OrganisationStore(s.GetRequiredService<Database>(), s.GetRequiredService<MailboxKeys>()));
        services.AddSingleton(s => new ModelBudget(s.GetRequiredService<Database>(), s.GetRequiredService<TimeProvider>()));
        services.AddSingleton(s => new WorkQueue(s.GetRequiredService<Database>(), s.GetRequiredService<MailboxKeys>(), s.GetRequiredService<TimeProvider>()));
        services.AddSingleton(s => new ActivityInbox(s.GetRequiredService<Database>(), s.GetRequiredService<WaitingWords>(), s.GetRequiredService<TimeProvider>(), s.GetRequiredService<ILogger<ActivityInbox>>()));
        return services;
    }
}
