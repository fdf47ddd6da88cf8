using System.Text.Json;
using NudgeBot.Core.Interactions;
using NudgeBot.Graph;
using NudgeBot.Graph.Calendar;
using Xunit;

namespace NudgeBot.Tests.Graph;

[Trait("Product", "I11")]
public sealed class InvitationAnswersTests
{
    private static readonly MeetingId Invitation = new("invitation/1=");

    [Theory]
    [InlineData("accept")]
    [InlineData("decline")]
    public async Task An_answer_is_one_request_and_the_organizer_is_told(string answer)
    {
        await using var graph = await FakeGraph.StartAsync(new Answer(202));

        await AnswerAsync(graph, answer);

        var asked = Assert.Single(graph.Requests);
        Assert.Equal(("POST", $"/v1.0/users/ada-id/events/invitation%2F1%3D/{answer}", "Bearer adas-own-token"), (asked.Method, asked.Target, asked.Authorization));
        // The SDK writes an action's parameters with a capital letter, and Graph reads them in any case.
        var body = JsonDocument.Parse(asked.Body).RootElement;
        Assert.True(body.GetProperty("SendResponse").GetBoolean());
        Assert.Equal("Not this \"time\" – 日本", body.GetProperty("Comment").GetString());
    }

    [Theory]
    [InlineData(403, "ErrorAccessDenied", typeof(ConsentWithdrawnException))]
    [InlineData(404, "ErrorItemNotFound", typeof(MailGoneException))]
    [InlineData(400, "ErrorInvalidRequest", typeof(GraphRefusedException))]
    [InlineData(429, "TooManyRequests", typeof(GraphThrottledException))]
    [InlineData(503, "UnknownError", typeof(GraphUnavailableException))]
    public async Task A_refusal_says_what_can_be_done_and_nothing_is_tried_again(int status, string code, Type kind)
    {
        await using var graph = await FakeGraph.StartAsync(_ => Answer.Error(status, code).With("Retry-After", "1"));

        Assert.IsType(kind, await Record.ExceptionAsync(() => AnswerAsync(graph, "accept")));
        Assert.Single(graph.Requests);
    }

    [Theory]
    [InlineData(200, """{"id":"i","responseStatus":{"response":"accepted"}}""", MeetingAnswer.Accepted)]
    [InlineData(200, """{"id":"i","responseStatus":{"response":"notResponded"}}""", MeetingAnswer.NotAnswered)]
    [InlineData(404, """{"error":{"code":"ErrorItemNotFound"}}""", null)]
    public async Task What_was_answered_is_asked_of_the_calendar(int status, string body, MeetingAnswer? answer)
    {
        await using var graph = await FakeGraph.StartAsync(new Answer(status, body));

        Assert.Equal(answer, await graph.Get<InvitationAnswers>().AnswerOfAsync(FakeGraph.Ada, Invitation, CancellationToken.None));
        Assert.True(graph.Requests[0].Has("$select=id,responseStatus"));
    }

    private static Task AnswerAsync(FakeGraph graph, string answer)
    {
        var answers = graph.Get<InvitationAnswers>();
        const string Comment = "Not this \"time\" – 日本";
        return answer is "accept"
            ? answers.AcceptAsync(FakeGraph.Ada, Invitation, Comment, FakeGraph.AdasToken, CancellationToken.None)
            : answers.DeclineAsync(FakeGraph.Ada, Invitation, Comment, FakeGraph.AdasToken, CancellationToken.None);
    }
}
