using NudgeBot.Tests.Storage;
using Xunit;
using static NudgeBot.Tests.Attacks.ServiceUnderAttack;
using static NudgeBot.Tests.Journeys.Tale;

namespace NudgeBot.Tests.Attacks;

/// <summary>
/// What is another's and what is nobody's get the same answer for the same work, so that nobody learns what there is. Work is counted in
/// statements to the database and not in time, which a busy machine would make a coin of.
/// </summary>
[Trait("Product", "P4 P15")]
[Collection(UnderAttack.Name)]
public sealed class UnknownOrForbiddenTests(ServiceUnderAttack service)
{
    [Theory]
    [InlineData("POST", "/api/me/nudges/NUDGE/choice", """{"revision":1,"choice":"done"}""")]
    [InlineData("GET", "/api/me/people/ANA", null)]
    [InlineData("PUT", "/api/me/people/ANA", """{"muted":true}""")]
    [InlineData("DELETE", "/api/me/people/ANA/notes/NOTE", null)]
    [InlineData("DELETE", "/api/me/told/NOTE", null)]
    [InlineData("POST", "/api/me/promises/PROMISE/choice", """{"choice":"done"}""")]
    public async Task Anothers_and_nobodys_are_answered_alike(string method, string path, string? body)
    {
        var adas = await AdasIdsAsync();
        string Filled(string nudge, string person, string note, string promise) => path.Replace("NUDGE", nudge, StringComparison.Ordinal)
            .Replace("ANA", person, StringComparison.Ordinal).Replace("NOTE", note, StringComparison.Ordinal).Replace("PROMISE", promise, StringComparison.Ordinal);
        var token = service.TokenOf(Mallory);
        await service.AskAsync(method, Filled(Guid.NewGuid().ToString(), "warm@nowhere.example", Guid.NewGuid().ToString(), "d2FybQ"), body, token);

        var (anothers, itsWork) = await CountedAsync(method, Filled(service.AdasNudges[0].Id.ToString(), Ana.Address, adas.Note, adas.Promise), body, token);
        var (nobodys, work) = await CountedAsync(method, Filled(Guid.NewGuid().ToString(), "nobody@nowhere.example", Guid.NewGuid().ToString(), "bm9ib2R5"), body, token);

        Assert.Equal(404, nobodys.Status);
        Assert.Equal(nobodys.Stable, anothers.Stable);
        Assert.Equal(work, itsWork);
    }

    [Fact]
    public async Task Who_has_the_bot_is_not_told_by_how_a_forged_token_is_refused()
    {
        var (adas, itsWork) = await CountedAsync("GET", "/api/me/nudges", null, service.TokenOf(Ada)[..^9]);
        var (nobodys, work) = await CountedAsync("GET", "/api/me/nudges", null, service.TokenOf(Colleague("No Body"))[..^9]);

        Assert.Equal(nobodys.Stable, adas.Stable);
        Assert.Equal((0, 0), (work, itsWork));
    }

    /// <summary>The fewest of several times: what else the service does meanwhile is not of the request.</summary>
    private async Task<(Answered Answer, int Statements)> CountedAsync(string method, string path, string? body, string token)
    {
        var (answer, fewest) = (default(Answered), int.MaxValue);
        for (var times = 0; times < 4; times++)
        {
            var before = HeardStatements.CountIn(service.DataFolder);
            answer = await service.AskAsync(method, path, body, token);
            fewest = Math.Min(fewest, HeardStatements.CountIn(service.DataFolder) - before);
        }

        return (answer!, fewest);
    }

    private async Task<(string Note, string Promise)> AdasIdsAsync()
    {
        var token = service.TokenOf(Ada);
        var ana = await service.AskAsync("GET", $"/api/me/people/{Ana.Address}", token: token);
        var promises = await service.AskAsync("GET", "/api/me/promises", token: token);
        return ((string)ana.Json!["notes"]![0]!["id"]!, (string)promises.Json!["yours"]![0]!["id"]!);
    }
}
