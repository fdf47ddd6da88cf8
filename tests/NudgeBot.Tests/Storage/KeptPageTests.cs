using NudgeBot.Storage.Words;
using Xunit;

namespace NudgeBot.Tests.Storage;

/// <summary>What a decision does not look at stays in the page as it was stored.</summary>
public sealed class KeptPageTests
{
    private static readonly Typical Typical = new("AAkALgA1", "AAQkADU1", "https://outlook.example/AAkALgA1");

    [Fact]
    public void Ids_and_links_left_in_their_page_are_read_where_they_lie()
    {
        var from = Reader(to =>
        {
            to.Message("AAkALgA2");
            to.Text("I'll send the deck.");
            to.Link(new Uri("https://outlook.example/AAkALgA2"));
            to.Text(null);
        });

        Assert.Equal("AAkALgA2", from.KeptMessage().Value);
        Assert.Equal("I'll send the deck.", from.KeptText().Value);
        Assert.Equal(new Uri("https://outlook.example/AAkALgA2"), from.KeptLink().Value);
        Assert.True(from.KeptTextOrNone().IsNone);
        Assert.True(from.AtEnd);
    }

    [Fact]
    public void Ids_are_equal_where_their_texts_are_whether_made_or_left_in_the_page()
    {
        var from = Reader(to => Array.ForEach(["AAkALgA2", "AAkALgA2", "AAkALgA3", "B"], to.Message));
        var (one, same, other, short1) = (from.KeptMessage(), from.KeptMessage(), from.KeptMessage(), from.KeptMessage());

        Assert.Equal(one, same);
        Assert.Equal(one, new("AAkALgA2"));
        Assert.Equal(one.GetHashCode(), new NudgeBot.Core.Interactions.MessageId("AAkALgA2").GetHashCode());
        Assert.NotEqual(one, other);
        Assert.NotEqual(one, short1);
    }

    private static PayloadReader Reader(Action<PayloadWriter> write)
    {
        var to = new PayloadWriter { Typical = Typical };
        write(to);
        var bytes = to.Written.ToArray();
        return new PayloadReader(bytes, version: 2).In(new KeptPage(bytes, version: 2, Typical, new SharedTexts()));
    }
}
