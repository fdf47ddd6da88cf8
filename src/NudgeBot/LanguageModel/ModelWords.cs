using System.ClientModel;
using System.Diagnostics;
using Azure.Core;
using Microsoft.Extensions.Options;
using NudgeBot.Core.Drafts;
using NudgeBot.Core.Drafts.Rewriting;
using NudgeBot.Core.Nudges;
using NudgeBot.Core.People;
using NudgeBot.Storage.Models;
using Polly;
using Polly.CircuitBreaker;
using Polly.Timeout;

namespace NudgeBot.LanguageModel;

/// <summary>
/// Lets a language model put the words of a nudge anew, where the organisation turned one on. Whatever becomes of that, the nudge goes
/// out in time: with the model's words where they keep every rule, else with the engine's own.
/// </summary>
internal sealed partial class ModelWords
{
    private const int MostTries = 2;

    /// <summary>Failures further apart than this do not add up.</summary>
    private static readonly TimeSpan FailuresAddUpFor = TimeSpan.FromMinutes(10);

    private readonly LanguageModelOptions _options;
    private readonly ModelBudget _budget;
    private readonly ModelMetrics _metrics;
    private readonly ILogger<ModelWords> _log;
    private readonly ChatModel? _model;
    private readonly ResiliencePipeline _pipeline;

    public ModelWords(IOptions<LanguageModelOptions> options, TokenCredential credential, ModelBudget budget, TimeProvider time, ModelMetrics metrics, ILogger<ModelWords> log)
    {
        (_options, _budget, _metrics, _log) = (options.Value, budget, metrics, log);
        _model = _options.Enabled ? new ChatModel(_options, credential) : null;
        _pipeline = Pipeline(time);
    }

    /// <summary>The nudge with the words it is to be stored with.</summary>
    /// <param name="before">The words it was stored with earlier; null for a new one. A model's words among them are kept while they hold.</param>
    /// <param name="rewrite">Asked for only where a model is.</param>
    public async Task<Nudge> ChooseAsync(Owner owner, Nudge nudge, Draft? before, DateTimeOffset now, Func<Rewrite?> rewrite, CancellationToken cancellationToken)
    {
        if (_model is null) return nudge;
        if (before is not null && Rewrite.Kept(before, nudge.Draft, now, owner.Settings) is { } kept) return nudge with { Draft = kept };
        return rewrite() is { } given && await RewriteAsync(_model, owner.Id, given, cancellationToken) is { } draft ? nudge with { Draft = draft } : nudge;
    }

    /// <summary>Null where the engine's words have to do.</summary>
    private async Task<Draft?> RewriteAsync(ChatModel model, OwnerId owner, Rewrite rewrite, CancellationToken cancellationToken)
    {
        var started = Stopwatch.GetTimestamp();
        try
        {
            return await _pipeline.ExecuteAsync(async ct => await TryAsync(model, owner, rewrite, ct), cancellationToken);
        }
        catch (BrokenCircuitException)
        {
            _metrics.Ended("paused");
            LogPaused(owner);
        }
        // The model's edge: nothing that it, its address or its wire does may cost an owner their nudge. The message of such an exception
        // may quote what was sent or answered, so it is not logged.
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            var (kind, took) = (KindOf(failure), Milliseconds(started));
            _metrics.Ended(failure is TimeoutRejectedException ? "late" : "failed");
            LogFailed(owner, kind, took);
        }

        return null;
    }

    private async Task<Draft?> TryAsync(ChatModel model, OwnerId owner, Rewrite rewrite, CancellationToken cancellationToken)
    {
        var request = rewrite.Request;
        for (var tries = 1; tries <= MostTries; tries++)
        {
            if (!await _budget.TakeAsync(owner, _options.RequestsPerDayAndOwner, _options.RequestsPerDay, cancellationToken))
            {
                _metrics.Ended("over_budget");
                LogSpent(owner);
                return null;
            }

            var started = Stopwatch.GetTimestamp();
            var rewritten = rewrite.Accept(await model.AskAsync(request, cancellationToken));
            var took = Milliseconds(started);
            _metrics.Answered(TimeSpan.FromMilliseconds(took));
            if (rewritten.Draft is { } draft)
            {
                _metrics.Ended("accepted");
                LogTaken(owner, tries, took);
                return draft;
            }

            var rules = string.Join(' ', rewritten.Broken);
            _metrics.Refused(rewritten.Broken);
            LogRefused(owner, rules, took);
            request = rewrite.Request.Again(rewritten.Broken);
        }

        _metrics.Ended("refused");
        return null;
    }

    private ResiliencePipeline Pipeline(TimeProvider time) => new ResiliencePipelineBuilder { TimeProvider = time }
        .AddCircuitBreaker(new CircuitBreakerStrategyOptions
        {
            FailureRatio = 0.5,
            MinimumThroughput = _options.FailuresBeforePause,
            SamplingDuration = FailuresAddUpFor,
            BreakDuration = _options.Pause,
            ShouldHandle = outcome => ValueTask.FromResult(outcome.Outcome.Exception is { } failure && !IsOurs(failure, outcome.Context)),
        })
        .AddTimeout(_options.TimeLimit)
        .Build();

    /// <summary>The program stops: that says nothing of the model.</summary>
    private static bool IsOurs(Exception failure, ResilienceContext context) => failure is OperationCanceledException && context.CancellationToken.IsCancellationRequested;

    private static string KindOf(Exception failure) => failure switch
    {
        TimeoutRejectedException => "late",
        ClientResultException { Status: > 0 and var status } => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"HTTP {status}"),
        _ => failure.GetType().Name,
    };

    private static long Milliseconds(long started) => (long)Stopwatch.GetElapsedTime(started).TotalMilliseconds;

    [LoggerMessage(Level = LogLevel.Information, Message = "The language model's words were taken for {Owner} at try {Try}, after {Milliseconds} ms")]
    private partial void LogTaken(OwnerId owner, int @try, long milliseconds);

    [LoggerMessage(Level = LogLevel.Information, Message = "The language model's words were refused for {Owner}: {Rules}, after {Milliseconds} ms")]
    private partial void LogRefused(OwnerId owner, string rules, long milliseconds);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The language model failed for {Owner}: {Kind}, after {Milliseconds} ms; the engine's words were used")]
    private partial void LogFailed(OwnerId owner, string kind, long milliseconds);

    [LoggerMessage(Level = LogLevel.Information, Message = "The language model was not asked for {Owner}: it failed too often and rests")]
    private partial void LogPaused(OwnerId owner);

    [LoggerMessage(Level = LogLevel.Information, Message = "The language model was not asked for {Owner}: today's requests are used up")]
    private partial void LogSpent(OwnerId owner);
}
