using System.Text.Json;
using NudgeBot.Configuration;
using NudgeBot.Core.People;

namespace NudgeBot.Commands.Doctor;

/// <summary><c>nudgebot doctor</c>: checks configuration, data folder, sign-in, reach, clock and permissions, and says of each what to do.</summary>
internal static class DoctorCommand
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <exception cref="BadInputException">The call is wrong, or the configuration holds what it cannot mean.</exception>
    /// <exception cref="CommandFailedException">A check failed; all were printed.</exception>
    public static async Task RunAsync(DoctorCall call, IConfiguration configuration, TextWriter output, TextWriter? progress, CancellationToken cancellationToken)
    {
        var (inside, outside) = (AddressOf("--mailbox", call.Mailbox), AddressOf("--outside", call.Outside));
        SettingsCheck.Require(configuration);
        if (configuration["Bot:AppId"] is not { Length: > 0 }) throw new BadInputException("There is nothing to check yet: set NUDGEBOT_Bot__AppId, NUDGEBOT_Bot__TenantId and a credential (docs/operations.md).");
        await using var app = ServiceHost.Build(new RunOptions(RunOptions.DefaultPort, call.DataDirectory, [], null), null);
        app.Configuration["Logging:LogLevel:Default"] = nameof(LogLevel.None);
        app.Services.GetRequiredService<Microsoft.Extensions.Options.IStartupValidator>().Validate();
        await ReportAsync(new DoctorVisit(app.Services, app.Configuration, inside, outside), call.Format, output, progress, cancellationToken);
    }

    /// <summary>Prints each check as it is done, or all of them as JSON.</summary>
    internal static async Task ReportAsync(DoctorVisit visit, string format, TextWriter output, TextWriter? progress, CancellationToken cancellationToken)
    {
        // A redirect may lead a token to an address that nobody named.
        using var http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { Timeout = Patience };
        var checks = new List<Checkup>();
        await foreach (var check in visit.ExamineAsync(http, TimeProvider.System, cancellationToken))
        {
            checks.Add(check);
            if (format is not "json") await output.WriteLineAsync($"{NameOf(check.Verdict),-7}  {check.Check,-20}  {check.Says}");
            else if (progress is not null) await progress.WriteAsync($"\r{checks.Count} checks done");
        }

        if (format is "json")
        {
            if (progress is not null) await progress.WriteLineAsync();
            await output.WriteLineAsync(JsonSerializer.Serialize(DoctorReport.Of(checks), DoctorJson.Default.DoctorReport));
        }

        var failed = checks.Where(check => check.Verdict == Verdict.Failed).Select(check => check.Check).Distinct(StringComparer.Ordinal).ToList();
        if (failed.Count > 0) throw new CommandFailedException($"Not all is well: {string.Join(", ", failed)}.");
    }

    private static string NameOf(Verdict verdict) => verdict switch
    {
        Verdict.Ok => "ok",
        Verdict.Warning => "warning",
        Verdict.Failed => "failed",
        _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, "Every verdict has its word."),
    };

    private static EmailAddress? AddressOf(string option, string? given) =>
        given is null ? null : EmailAddress.Parse(given) is { } address ? address : throw new BadInputException($"{option} is '{given}', which is no address: name a mailbox such as ada@contoso.com.");
}

/// <summary>What <c>nudgebot doctor</c> was called with.</summary>
/// <param name="Mailbox">Inside the scope; null where none was named.</param>
/// <param name="Outside">Outside the scope; null where none was named.</param>
/// <param name="Format">table or json.</param>
internal sealed record DoctorCall(string DataDirectory, string? Mailbox, string? Outside, string Format);
