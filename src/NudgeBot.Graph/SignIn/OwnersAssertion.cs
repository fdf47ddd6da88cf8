using System.Globalization;

namespace NudgeBot.Graph.SignIn;

/// <summary>
/// The owner's own token for this application, as their client gave it with a press: who pressed, and the leave to do that one act
/// in their name. A secret while it holds: it is kept sealed with the work it belongs to, and goes with it.
/// </summary>
public sealed class OwnersAssertion(string token, DateTimeOffset expiresAt)
{
    // The first second that a DateTimeOffset can no longer tell.
    private const long MostSeconds = 253_402_300_800;

    /// <summary>After it nothing is done any more, whatever waits.</summary>
    public DateTimeOffset ExpiresAt { get; } = expiresAt;

    internal string Token { get; } = token;

    /// <summary>What <see cref="Kept"/> wrote; null where there is none, or it is no such text.</summary>
    public static OwnersAssertion? OfKept(string? kept) =>
        kept?.Split(' ') is [var seconds, { Length: > 0 } token] && long.TryParse(seconds, NumberStyles.None, CultureInfo.InvariantCulture, out var expires) && expires < MostSeconds
            ? new OwnersAssertion(token, DateTimeOffset.FromUnixTimeSeconds(expires))
            : null;

    /// <summary>As queued work keeps it, sealed: the second of its end and the token.</summary>
    public string Kept() => string.Create(CultureInfo.InvariantCulture, $"{ExpiresAt.ToUnixTimeSeconds()} {Token}");

    /// <summary>Never the token: this may end in a log.</summary>
    public override string ToString() => "an owner's token";
}
