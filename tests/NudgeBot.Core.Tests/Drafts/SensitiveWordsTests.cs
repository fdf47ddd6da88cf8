using NudgeBot.Core.Drafts;
using Xunit;

namespace NudgeBot.Core.Tests.Drafts;

public sealed class SensitiveWordsTests
{
    private const string Footer = """
        This e-mail may contain confidential and privileged material for the sole use of the intended recipient(s). Any review, use or
        disclosure by others is strictly prohibited. If you have received it in error, please delete it. Do not copy or forward it.
        """;

    [Theory]
    [InlineData("[CONFIDENTIAL] Project Falcon - acquisition")]
    [InlineData("Confidential: the new prices")]
    [InlineData("Strictly private, please do not share")]
    [InlineData("LEGAL HOLD NOTICE - do not delete")]
    [InlineData("Attorney-client privileged")]
    [InlineData("We received a subpoena this morning")]
    [InlineData("Termination of employment - next steps")]
    [InlineData("He was let go on Friday")]
    [InlineData("Your redundancy package")]
    [InlineData("The performance improvement plan")]
    [InlineData("Salary review")]
    [InlineData("Interview feedback - reject?")]
    [InlineData("Re: my diagnosis and the surgery on Friday")]
    [InlineData("She is in hospital")]
    [InlineData("I am on sick leave until May")]
    [InlineData("My father passed away last week")]
    [InlineData("My father passed\r\naway last week")]
    [InlineData("Please accept my condolences")]
    [InlineData("I was so sorry to hear that your mother died")]
    [InlineData("Please stop contacting me.")]
    [InlineData("Don’t contact me again")]
    [InlineData("Leave me alone")]
    [InlineData("Grievance: harassment by a colleague")]
    [InlineData("There was a security incident last night")]
    [InlineData("Phishing: your account was compromised")]
    [InlineData("URGENT: buy gift cards for the CEO today")]
    [InlineData("Our new bank details")]
    [InlineData("The trade union asked for a strike vote")]
    [InlineData("My visa status")]
    [InlineData("my diag\u200bnosis")]
    [InlineData("ｄｉａｇｎｏｓｉｓ")]
    [InlineData("Trauerfall in der Familie")]
    public void A_machine_stays_silent(string text) => Assert.True(SensitiveWords.Found(text));

    /// <summary>The quick search must find a piece of every phrase that the patterns know.</summary>
    [Theory]
    [InlineData("litigation hold|this litigation|a lawsuit|whistleblower|without prejudice|employment was terminated|she was laid off|wrongful dismissal|make him redundant|layoffs")]
    [InlineData("disciplinary hearing|written warning|performance appraisal|exit interview|severance|settlement agreement|discriminated against|bullying|hostile work|unwanted advances")]
    [InlineData("diagnosed with|chemo|a tumour|the biopsy|pregnancy|miscarriage|medical leave|hospitalized|depression|my therapist|burnout|burnt out|burned-out me, a burn-out|heart attack")]
    [InlineData("had a stroke|intensive care|suicidal|mental health|in rehab|terminally ill|his passing of age|untimely passing|bereavement|in memoriam|memorial service|sorry for your loss")]
    [InlineData("sorry for your great loss|heartfelt sympathy|death of my old friend|he has just died|our colleague passed|lost his wife|stop writing to me|stop e-mailing me|never call me again")]
    [InlineData("restraining order|stalking|cease and desist|take me off your mailing list|union members|works council election|religious|ramadan|political party|asylum|sexual orientation")]
    [InlineData("verify your password|bank details have changed|urgent wire|password expired|seed phrase|mfa code|security breach|data breach|ransomware|credentials have been stolen|account leaked")]
    [InlineData("strictly private|highly confidential|privileged & confidential|eyes only|under nda|do not circulate|don't copy|material non-public|inside information|insider list|project x acquisition")]
    [InlineData("kündigung|licenciement|despido|gewerkschaft|beileid|décès|condoléances|obsèques|fallecimiento|pésame|krankschreibung|arrêt maladie|baja médica|belästigung|harcèlement|acoso")]
    public void Every_phrase_is_found(string phrases) =>
        Assert.All(phrases.Split('|'), phrase => Assert.True(SensitiveWords.Found($"About {phrase}, as you know."), phrase));

    [Theory]
    [InlineData("the union of the two tables in SQL")]
    [InlineData("terminate the trial environment")]
    [InlineData("therapy dog visit at the office party")]
    [InlineData("Therapiezentrum Angebot Fenster")]
    [InlineData("early termination of the gas contract")]
    [InlineData("diagnostics for the server")]
    [InlineData("the strike price and the credit union")]
    [InlineData("prices are depressed")]
    [InlineData("St. Mary's Hospital project plan")]
    [InlineData("the server died, the tests passed")]
    [InlineData("He passed the exam")]
    [InlineData("The agenda for Monday")]
    [InlineData("Can we stop calling it a pilot?")]
    [InlineData("Leave the office at five")]
    [InlineData("Our confidentiality agreement template")]
    [InlineData("a stroke of luck")]
    [InlineData("")]
    public void Harmless_words_that_look_alike_are_no_reason_for_silence(string text) => Assert.False(SensitiveWords.Found(text));

    [Fact]
    public void A_disclaimer_at_the_foot_of_a_mail_is_no_mark_of_confidence() =>
        Assert.False(SensitiveWords.Found($"Shall we meet on Thursday?\n\nBen\n\n{Footer}"));

    [Fact]
    public void A_mark_far_above_a_disclaimer_still_counts() =>
        Assert.True(SensitiveWords.Found($"Strictly confidential\n\n{new string('x', 700)}\n\n{Footer}"));

    [Fact]
    public void Grief_counts_even_beside_a_disclaimer() => Assert.True(SensitiveWords.Found($"My mother passed away.\n\n{Footer}"));
}
