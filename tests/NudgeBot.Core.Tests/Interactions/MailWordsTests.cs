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
    [InlineData("On Mon, 2 Mar 2026 at 10:00, Ana <ana@fabrikam.example> wrote:\n> Old?\n\nNew.")]
    [InlineData("New.\n\nAm Mo., 2. März 2026 um 10:00 Uhr schrieb Ana Petrović <ana@fabrikam.example>:\n\nAlt?")]
    [InlineData("New.\n\nAm Montag, 2. März 2026 um 10:00:12 Uhr schrieb\nAna Petrović <ana@fabrikam.example>:\n\nAlt?")]
    [InlineData("New.\n\nLe lun. 2 mars 2026 à 10:00, Ana Petrović <ana@fabrikam.example> a\nécrit :\n\nAncien ?")]
    [InlineData("New.\n\nEl lun, 2 mar 2026 a las 10:00, Ana Petrović (<ana@fabrikam.example>) escribió:\n\n¿Antiguo?")]
    [InlineData("New.\n\nDe : Ana Petrović\nEnvoyé : lundi 2 mars 2026 10:00\nÀ : Ada\nObjet : Ancien\n\nAncien ?")]
    [InlineData("New.\n\nDe: Ana Petrović\nEnviado el: lunes, 2 de marzo de 2026 10:00\nPara: Ada\nAsunto: Antiguo\n\n¿Antiguo?")]
    [InlineData("New.\n\n-----Ursprüngliche Nachricht-----\nVon: Ana\nAlt?")]
    [InlineData("New.\n\nGesendet von Outlook für iOS\n\nAlt?")]
    [InlineData("New.\n\nEnvoyé depuis mon téléphone\n")]
    [InlineData("New.\n\nEnviado desde mi iPhone\n")]
    [InlineData("New.\n\nThis e-mail and any attachments are confidential. Could you delete it, please?")]
    [InlineData("New.\n\nDiese E-Mail enthält vertrauliche Informationen. Können Sie sie löschen?")]
    [InlineData("New.\n\nPensez à l'environnement. Devez-vous vraiment imprimer ?")]
    [InlineData("New.\n\nEste mensaje y sus anexos son confidenciales. ¿Podría borrarlo?")]
    public void Only_the_new_words_count(string body) => Assert.Equal("New.", MailWords.NewWords(body, false));

    [Fact]
    public void Html_is_read_as_its_visible_text_without_quotes()
    {
        const string Body = "<html><head><style>p{color:red}</style></head><body><p>Dear&nbsp;Ada,</p><div>New &amp; short.</div><blockquote>Old?</blockquote></body></html>";

        Assert.Equal("Dear Ada,\n\nNew & short.", MailWords.NewWords(Body, true));
    }

    [Theory]
    [InlineData("<div>New.</div><br><div class=\"gmail_quote\"><div dir=\"ltr\" class=\"gmail_attr\">On Mon, Ana wrote:<br></div>Old?</div>")]
    [InlineData("<div>New.</div><div id=\"appendonsend\"></div><hr><div id=\"divRplyFwdMsg\"><b>From:</b> Ana<br></div><div>Old?</div>")]
    [InlineData("<p>New.</p><div id=\"ms-outlook-mobile-signature\">Get Outlook for iOS. Any questions?</div><p>Old?</p>")]
    [InlineData("<div>New.</div><blockquote type=\"cite\">Old?</blockquote>")]
    [InlineData("<div>New.</div><div class=\"yahoo_quoted\">Old?</div>")]
    public void What_a_mail_program_marks_as_quoted_is_left_out(string html) => Assert.Equal("New.", MailWords.NewWords(html, true));

    [Theory]
    [InlineData("Fine with me.\n\nBest regards,\nAna\nHead of Sales\nQuestions? Call +351 21 000", "Fine with me.\n\nBest regards,\nAna")]
    [InlineData("Passt.\n\nMit freundlichen Grüßen\nAna Petrović\nFragen? Rufen Sie an!", "Passt.\n\nMit freundlichen Grüßen\nAna Petrović")]
    [InlineData("Ça me va.\n\nCordialement,\nAna\nUne question ?", "Ça me va.\n\nCordialement,\nAna")]
    [InlineData("De acuerdo.\n\nUn saludo,\nAna\n¿Dudas? Llame.", "De acuerdo.\n\nUn saludo,\nAna")]
    [InlineData("Fine.\n\nRegards,\nAna\nSales\n\nPS: Could you bring the list?", "Fine.\n\nRegards,\nAna\n\nPS: Could you bring the list?")]
    public void The_card_under_the_name_is_not_what_was_written_but_a_postscript_is(string body, string words) => Assert.Equal(words, MailWords.NewWords(body, false));

    [Fact]
    public void A_mail_that_is_all_quotation_has_no_words() => Assert.Equal("", MailWords.NewWords("> a\n> b", false));
}
