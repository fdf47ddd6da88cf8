using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using NudgeBot.Commands;
using NudgeBot.Core.People;
using NudgeBot.Development;
using NudgeBot.Storage;
using NudgeBot.Storage.Accounts;
using NudgeBot.Sync;

namespace NudgeBot.Benchmarks.Reading;

/// <summary>The product's own first reading, composed as the service composes it: from an empty data folder to all collections read and saved.</summary>
internal sealed class ProductReader : Reader
{
    public override string Verb => "read-product";

    /// <summary>The service without its door: nothing listens and no round begins by itself.</summary>
    public static WebApplication Compose(SandboxAddress sandbox, string data) => ServiceHost.Build(new RunOptions(0, data, [], null), sandbox);

    protected override async Task<WasRead> ReadAsync(ReadingOrder order, CancellationToken cancellationToken)
    {
        await using var app = Compose(order.Sandbox, order.Data);
        await app.Services.GetRequiredService<DataFolder>().OpenAsync(cancellationToken);
        var account = await app.Services.GetRequiredService<MailboxStore>()
            .InstallAsync(new OwnerId(order.Owner), order.Sandbox.TenantId, "The owner", null, cancellationToken);
        var history = await app.Services.GetRequiredService<MailboxSync>().ReadAsync(account, order.Sandbox.Now, cancellationToken);
        return new WasRead(history.People.Count + history.Threads.Count + history.Meetings.Count, BytesOf(order.Data));
    }

    /// <summary>All files of a data folder together.</summary>
    public static long BytesOf(string data) => new DirectoryInfo(data).EnumerateFiles("*", SearchOption.AllDirectories).Sum(file => file.Length);
}
