using System.Net;

namespace NudgeBot.Commands.Doctor;

/// <summary>Whether the addresses we depend on answer from here, and whether our clock agrees with theirs.</summary>
internal sealed class ReachExam(HttpClient http, TimeProvider wall)
{
    /// <summary>Tokens and signatures are given this much leeway on either side.</summary>
    private static readonly TimeSpan MostSkew = TimeSpan.FromMinutes(5);

    private static readonly TimeSpan UnusualSkew = TimeSpan.FromSeconds(30);

    private TimeSpan? _skew;

    /// <summary>An address that has to answer.</summary>
    /// <param name="hasToSucceed">False where any answer will do, as without a token.</param>
    public async Task<Checkup> LookAsync(string check, Uri address, bool hasToSucceed, string advice, CancellationToken cancellationToken)
    {
        var (status, trouble) = await AskAsync(address, cancellationToken);
        if (status is null) return Checkup.Failed(check, $"{address.Host} gave no answer ({trouble}): {advice}.");
        if ((int)status >= 500 || hasToSucceed && status != HttpStatusCode.OK) return Checkup.Failed(check, $"{address.Host} answered {(int)status}: {advice}.");
        return Checkup.Ok(check, $"{address.Host} answers.");
    }

    /// <summary>The service's own address as people reach it. It may not run yet, and some networks do not lead back to themselves.</summary>
    public async Task<Checkup> LookAtServiceAsync(Uri publicUrl, CancellationToken cancellationToken)
    {
        const string check = "reach service";
        var (status, trouble) = await AskAsync(new Uri(publicUrl, "/healthz"), cancellationToken);
        return status == HttpStatusCode.OK
            ? Checkup.Ok(check, $"{publicUrl.Host} leads to a running service.")
            : Checkup.Warning(check, $"PublicUrl/healthz {(status is null ? $"gave no answer ({trouble})" : $"answered {(int)status}")}: where the service runs, look at its name, its certificate and the proxy before it.");
    }

    /// <summary>By what the others' clocks said in their answers.</summary>
    public Checkup Clock() => _skew switch
    {
        null => Checkup.Warning("clock", "Nobody told the time, so compare this machine's clock yourself."),
        { } skew when skew > MostSkew => Checkup.Failed("clock", $"This machine's clock is {(int)Math.Round(skew.TotalMinutes)} minutes off: set it by a time server, or tokens will be refused."),
        { } skew when skew > UnusualSkew => Checkup.Warning("clock", $"This machine's clock is {(int)skew.TotalSeconds} seconds off: set it by a time server before tokens are refused."),
        _ => Checkup.Ok("clock", "This machine's clock agrees with Microsoft's."),
    };

    private async Task<(HttpStatusCode? Status, string Trouble)> AskAsync(Uri address, CancellationToken cancellationToken)
    {
        try
        {
            using var answer = await http.GetAsync(address, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            // To the second, and whoever is nearest to us counts: one wrong clock of theirs is not ours.
            if (answer.Headers.Date is { } told && (wall.GetUtcNow() - told).Duration() is var skew && (_skew is null || skew < _skew)) _skew = skew;
            return (answer.StatusCode, "");
        }
        catch (HttpRequestException failure)
        {
            return (null, failure.HttpRequestError.ToString());
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return (null, "it took too long");
        }
    }
}
