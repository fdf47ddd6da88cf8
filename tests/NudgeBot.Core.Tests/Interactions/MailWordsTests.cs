using NudgeBot.Core.Interactions;
using Xunit;

namespace NudgeBot.Core.Tests.Interactions;

public sealed class MailWordsTests
{
    [Theory]
    [InlineData("New.\n\n-----Original Message-----\nFrom: Ana\nOld?")]
    [InlineData("New.\n\nFrom: Ana Petrović <ana@fabrikam.example>\nSent: Monday, 2 March 2026 10:00\nTo: Ada\nSubject: Old\n\nOld?")]
    [InlineData("New.\n\nVon: Ana\nGesendet: Montag\nAn: Ada\nBetreff: Alt\n\nAlt?")]
    [InlineData("New.\n\nOn Mon, 2 Mar 2026 at 10:00, Ana <ana@fabrikam.example> wrote:\n> Old?")]
    [InlineData("New.\n\nOn Mon, 2 Mar 2026 at 10:00, Ana Petrović\n<ana@fabrikam.example> wrote:\n> Old?")]
    [InlineData("New.\n\nAm 02.03.2026 um 10:00 schrieb Ana <ana@fabrikam.example>:\nAna schrieb:\n> Alt?")]
    [InlineData("New.\n\nLe lun. 2 mars 2026 à 10:00, Ana a écrit :\n> Ancien ?")]
    [InlineData("New.\n\nEl lun, 2 mar 2026 a las 10:00, Ana escribió:\n> ¿Antiguo?")]
    [InlineData("New.\n\nAna Petrović\n03/02/2026 10:00 AM\nTo: Ada Byron\ncc: \nSubject: Old\n\nOld?")]
    [InlineData("New.\n-- \nAda Byron\nContoso")]
    [InlineData("New.\n\nSent from my phone")]
    [InlineData("> Old?\nNew.\n> Older?")]
    public void Only_the_new_words_count(string body) => Assert.Equal("New.", MailWords.NewWords(body, false));

    [Fact]
    public void Html_is_read_as_its_visible_text_without_quotes()
    {
        const string Body = "<html><head><style>p{color:red}</style></head><body><p>Dear&nbsp;Ada,</p><div>New &amp; short.</div><blockquote>Old?</blockquote></body></html>";

        Assert.Equal("Dear Ada,\n\nNew & short.", MailWords.NewWords(Body, true));
    }

    [Fact]
    public void A_mail_that_is_all_quotation_has_no_words() => Assert.Equal("", MailWords.NewWords("> a\n> b", false));
}
