using System.Text.Json.Serialization;

namespace NudgeBot.Commands.Doctor;

/// <summary>How a check came out.</summary>
internal enum Verdict
{
    Ok,

    /// <summary>It works, and somebody should look at it.</summary>
    Warning,

    /// <summary>It does not work.</summary>
    Failed,
}

/// <summary>What one check of <c>nudgebot doctor</c> found.</summary>
/// <param name="Check">What was looked at, such as <c>sign-in graph</c>.</param>
/// <param name="Says">One sentence; where the verdict is not <see cref="Verdict.Ok"/>, it says what to do.</param>
internal sealed record Checkup(string Check, Verdict Verdict, string Says)
{
    public static Checkup Ok(string check, string says) => new(check, Verdict.Ok, says);

    public static Checkup Warning(string check, string says) => new(check, Verdict.Warning, says);

    public static Checkup Failed(string check, string says) => new(check, Verdict.Failed, says);
}

/// <summary>What <c>nudgebot doctor --format json</c> prints.</summary>
/// <param name="Verdict">The worst of its checks.</param>
internal sealed record DoctorReport(Verdict Verdict, IReadOnlyList<Checkup> Checks)
{
    public static DoctorReport Of(IReadOnlyList<Checkup> checks) => new(checks.Max(check => check.Verdict), checks);
}

[JsonSourceGenerationOptions(WriteIndented = true, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, Converters = [typeof(CamelCaseNames<Verdict>)])]
[JsonSerializable(typeof(DoctorReport))]
internal sealed partial class DoctorJson : JsonSerializerContext;
