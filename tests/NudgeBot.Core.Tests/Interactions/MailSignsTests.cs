using NudgeBot.Core.Interactions;
using Xunit;
using static NudgeBot.Core.Tests.Story;

namespace NudgeBot.Core.Tests.Interactions;

public sealed class MailSignsTests
{
    public static TheoryData<string, string, MailSigns> Mails => new()
    {
        { "The offer", "Hi Ada,\n\nIt is done.", MailSigns.OwnerFirst | MailSigns.GreetsOwner },
        { "The offer", "Ben - can you do this?", MailSigns.OwnerFirst | MailSigns.GreetsOthers | MailSigns.QuestionMark | MailSigns.SaysYou },
        { "RE: The offer", "It is done.", MailSigns.OwnerFirst | MailSigns.Answer },
        { "AW: Das Angebot", "Es ist getan.", MailSigns.OwnerFirst | MailSigns.Answer },
        { "Fw: The offer", "FYI", MailSigns.OwnerFirst | MailSigns.Forward | MailSigns.ForInformation },
        { "News", "Our prices. Unsubscribe at https://shop.example", MailSigns.OwnerFirst | MailSigns.BulkWords | MailSigns.Link },
    };

    [Theory]
    [MemberData(nameof(Mails))]
    public void Signs_are_read_from_the_subject_and_the_new_words(string subject, string words, MailSigns signs)
    {
        var story = new Story().Received("2026-03-05 10:00", Ana, words, "t", subject: subject);

        Assert.Equal(signs, story.History.Threads[new ThreadId("t")].LastReceived!.Signs);
    }

    [Fact]
    public void A_mail_whose_text_was_not_read_has_no_length()
    {
        var story = new Story().Received("2026-03-05 10:00", Ana, "", "t").Received("2026-03-05 10:00", Ana, "It is done.", "u");

        Assert.Null(story.History.Threads[new ThreadId("t")].LastReceived!.Length);
        Assert.Equal(11, story.History.Threads[new ThreadId("u")].LastReceived!.Length);
    }

    [Fact]
    public void A_day_of_contact_tells_who_was_written_to_alone_and_who_answered()
    {
        var story = new Story().Received("2026-03-05 10:00", Ana, "Done.", "t", subject: "Re: The offer")
            .Sent("2026-03-06 10:00", Ana, "Good.", "t", "Re: The offer").Sent("2026-03-09 10:00", Ana, "All fine.", "u", "The offer", Ben);

        var days = story.History.People[new NudgeBot.Core.People.PersonId(Ana.Address)].Days;
        Assert.Equal(
            [
                ContactKinds.Received | ContactKinds.ReceivedAlone | ContactKinds.WasAnswered,
                ContactKinds.Sent | ContactKinds.SentAlone | ContactKinds.Answered,
                ContactKinds.Sent,
            ],
            days.ToArray().Select(day => day.Kinds));
    }
}
