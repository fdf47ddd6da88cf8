using System.Diagnostics.Metrics;
using System.Text.Json;
using NudgeBot.Core.Nudges;

namespace NudgeBot.Storage.Nudges;

/// <summary>What becomes of nudges and of the mails sent from them, counted where it is saved. No tag says whose they are.</summary>
internal sealed class NudgeMetrics(IMeterFactory meters)
{
    public const string MeterName = "NudgeBot.Storage";

    private readonly Counter<long> _nudges = meters.Create(MeterName).CreateCounter<long>(
        "nudgebot.nudges", "{nudge}", "Nudges that came to a state, by reason.");

    private readonly Counter<long> _sends = meters.Create(MeterName).CreateCounter<long>(
        "nudgebot.sends", "{mail}", "Mails an owner told to send, by what it came to.");

    public void Came(NudgeRecord record) => _nudges.Add(
        1,
        new KeyValuePair<string, object?>("nudgebot.nudge.state", NameOf(record.State.ToString())),
        new KeyValuePair<string, object?>("nudgebot.nudge.reason", NameOf(record.Nudge.Reason.ToString())));

    public void Changed(NudgeRecord before, NudgeRecord after)
    {
        if (after.State == before.State) return;
        Came(after);
        if (before.State == NudgeState.Sending) _sends.Add(1, new KeyValuePair<string, object?>("nudgebot.outcome", OutcomeOf(after.State)));
    }

    /// <summary>Whatever else a nudge becomes, its mail did not leave and the owner has it back.</summary>
    private static string OutcomeOf(NudgeState state) => state switch
    {
        NudgeState.Sent => "sent",
        NudgeState.SendUncertain => "uncertain",
        _ => "given_back",
    };

    private static string NameOf(string member) => JsonNamingPolicy.CamelCase.ConvertName(member);
}
