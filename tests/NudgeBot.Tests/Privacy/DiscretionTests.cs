using NudgeBot.Core.Interactions;
using NudgeBot.Graph.Mail;
using NudgeBot.Graph.Wire;
using NudgeBot.Tests.Graph;
using Xunit;

namespace NudgeBot.Tests.Privacy;

/// <summary>Which mail is private, on the page it comes on and by its headers.</summary>
[Trait("Product", "P8")]
public sealed class DiscretionTests
{
    private const string Label = "MSIP_Label_2d3f1c7e-0000-4000-8000-000000000001";

    [Theory]
    [InlineData("Integer 0x36", "2", true)]
    [InlineData("Integer 0x36", "3", true)]
    [InlineData("Integer 0x36", "0", false)]
    [InlineData("String 0x1A", "IPM.Note", false)]
    [InlineData("String 0x1A", "IPM.Note.SMIME", true)]
    [InlineData("String 0x1A", "IPM.Note.SMIME.MultipartSigned", false)]
    [InlineData("String {00020386-0000-0000-c000-000000000046} Name msip_labels", Label + "_Enabled=True; " + Label + "_Name=Confidential", true)]
    [InlineData("String {00020386-0000-0000-c000-000000000046} Name content-class", "rpmsg.message", true)]
    public void A_page_of_mail_says_which_mail_is_private_labelled_or_encrypted(string id, string value, bool isPrivate)
    {
        var wire = System.Text.Json.JsonSerializer.Deserialize($$"""{"id":"a","singleValueExtendedProperties":[{"id":"{{id}}","value":"{{value}}"}]}""", WireJson.Default.GraphMessage)!;

        Assert.Equal(isPrivate, Discretion.Strict.Covers(wire));
    }

    [Theory]
    [InlineData("Sensitivity", "Personal", true)]
    [InlineData("Sensitivity", "Normal", false)]
    [InlineData("msip_labels", Label + "_Enabled=true; " + Label + "_SetDate=2026-03-03T08:00:00Z", true)]
    [InlineData("msip_labels", Label + "_Enabled=false", false)]
    [InlineData("Content-Type", "application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m", true)]
    [InlineData("Content-Type", "application/x-pkcs7-mime; name=smime.p7m", true)]
    [InlineData("Content-Type", "application/pkcs7-mime; smime-type=signed-data; name=smime.p7m", false)]
    [InlineData("Content-Type", "multipart/signed; protocol=\\\"application/pkcs7-signature\\\"", false)]
    [InlineData("Content-Type", "multipart/encrypted; protocol=\\\"application/pgp-encrypted\\\"", true)]
    [InlineData("Content-Class", "rpmsg.message", true)]
    [InlineData("Content-Type", "text/plain; charset=utf-8", false)]
    public async Task The_headers_say_it_too(string name, string value, bool isPrivate)
    {
        await using var graph = await FakeGraph.StartAsync(Answer.Json($$"""{"internetMessageHeaders":[{"name":"{{name}}","value":"{{value}}"}]}"""));

        Assert.Equal(new MailOrigin(MailMarks.None, isPrivate), await graph.Get<MailHeaders>().ReadAsync(FakeGraph.Ada, new MessageId("m"), CancellationToken.None));
    }

    [Theory]
    [InlineData(Label + "_Enabled=true; " + Label + "_Name=General", false)]
    [InlineData(Label + "_Enabled=true; " + Label + "_Name=Secret", true)]
    [InlineData("MSIP_Label_77_Enabled=true; " + Label + "_Enabled=true; " + Label + "_Name=General", true)]
    public void A_label_that_the_organisation_calls_open_hides_nothing(string labels, bool isPrivate)
    {
        var discretion = new Discretion(["general", "99"]);

        Assert.Equal(isPrivate, discretion.Covers([new GraphHeader { Name = "msip_labels", Value = labels }]));
    }

    [Fact]
    public async Task Every_page_of_mail_is_asked_for_with_what_tells()
    {
        await using var graph = await FakeGraph.StartAsync(Answer.Error(410, "SyncStateNotFound"));

        await Assert.ThrowsAnyAsync<Exception>(async () =>
        {
            await foreach (var _ in graph.Get<MailReader>().ReadAsync(FakeGraph.Ada, MailFolder.Inbox, null, default, CancellationToken.None)) break;
        });

        Assert.True(graph.Requests[0].Has($"$expand={Discretion.Expand}"));
    }
}
