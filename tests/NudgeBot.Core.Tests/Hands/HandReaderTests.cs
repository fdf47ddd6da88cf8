using NudgeBot.Core.Hands;
using NudgeBot.Core.People;
using Xunit;
using static NudgeBot.Core.Tests.Story;

namespace NudgeBot.Core.Tests.Hands;

/// <summary>What one mail of Ada Byron shows of how she writes.</summary>
[Trait("Product", "S5")]
public sealed class HandReaderTests
{
    private static readonly DateTimeOffset At = new(2026, 3, 5, 9, 0, 0, TimeSpan.Zero);
    private static readonly Owner Owner = new Story().History.Owner;

    [Fact]
    public void An_English_mail_shows_greeting_closing_and_length()
    {
        var hand = Read("Hey Ana,\n\nhave you seen the new plan? We could go through it on Monday.\n\nCheers,\nAda");

        Assert.Equal("en", hand?.Language);
        Assert.Equal("Hey {first},", hand?.Opening);
        Assert.Equal("Cheers", hand?.Closing);
        Assert.Equal(Register.None, hand?.Register);
        Assert.Equal(13, hand?.Words);
        Assert.False(hand?.SignsWithFullName);
    }

    [Fact]
    public void A_German_mail_shows_Sie_and_the_full_name_under_it()
    {
        var hand = Read("Guten Tag Ana Petrović,\n\nkönnen wir Ihnen die Unterlagen noch heute schicken?\n\nFreundliche Grüße\n\nAda Byron");

        Assert.Equal(("de", "Guten Tag {first} {last},", "Freundliche Grüße", Register.Formal), (hand?.Language, hand?.Opening, hand?.Closing, hand?.Register));
        Assert.True(hand?.SignsWithFullName);
    }

    [Fact]
    public void A_French_mail_shows_tu_behind_an_apostrophe()
    {
        var hand = Read("Salut Ana,\n\nje t’envoie les notes de notre réunion dans la journée.\n\nAmicalement,\nAda");

        Assert.Equal(("fr", "Salut {first},", "Amicalement", Register.Familiar), (hand?.Language, hand?.Opening, hand?.Closing, hand?.Register));
    }

    [Fact]
    public void A_Spanish_mail_shows_usted_and_its_colon()
    {
        var hand = Read("Hola, Ana:\n\nQueremos conocerle a usted y a su equipo cuando estemos en Madrid.\n\nUn cordial saludo,\nAda");

        Assert.Equal(("es", "Hola, {first}:", "Un cordial saludo", Register.Formal), (hand?.Language, hand?.Opening, hand?.Closing, hand?.Register));
    }

    [Theory]
    [InlineData("Hi Ana, thanks for the notes, they are very good.", "Hi {first},")]
    [InlineData("hi ana\nthanks for the notes, they are very good.", "Hi {first},")]
    [InlineData("Hi Ana!\nThanks for the notes, they are very good.", "Hi {first}!")]
    [InlineData("Hi, Ana,\nThanks for the notes, they are very good.", "Hi, {first},")]
    [InlineData("Hi Ana - thanks for the notes, they are very good.", "Hi {first} -")]
    [InlineData("Ana,\nThanks for the notes, they are very good.", "{first},")]
    [InlineData("Dear Ana Petrovic,\nThanks for the notes, they are very good.", "Dear {first} {last},")]
    [InlineData("Dear Ana:\nThanks for the notes, they are very good.", "Dear {first},")]
    public void A_greeting_is_known_with_or_without_its_signs(string words, string opening) => Assert.Equal(opening, Read(words)?.Opening);

    [Theory]
    [InlineData("Hi Joe,\nThanks for the notes, they are very good.")]
    [InlineData("Hi Ana and Joe,\nThanks for the notes, they are very good.")]
    [InlineData("Hi team,\nThanks for the notes, they are very good.")]
    [InlineData("Hi there Ana of the north,\nThanks for the notes, they are very good.")]
    [InlineData("Anastasia is back, and we have the notes.")]
    [InlineData("Thanks for the notes, they are very good.")]
    public void Whoever_else_is_greeted_shows_no_greeting_to_this_person(string words)
    {
        var hand = Read(words);

        Assert.NotNull(hand);
        Assert.Null(hand.Opening);
    }

    [Fact]
    public void The_short_form_of_a_name_is_that_name()
    {
        Assert.Equal("Hi {first},", Read("Hi Alex,\nsee you there.", Named("Alexander Lang", "alexander@fabrikam.example"))?.Opening);
        Assert.Equal("Hi {first},", Read("Hi Ana,\nsee you there.", new NamedAddress(null, new EmailAddress("ana.petrovic@fabrikam.example")))?.Opening);
        Assert.Equal("{first},", Read("Ana,\nsee you there.", Named("ana.petrovic", "ana.petrovic@fabrikam.example"))?.Opening);
        Assert.Null(Read("Danke, das ist schon sehr gut.", Named("Dan Lang", "dan@fabrikam.example"))?.Opening);
    }

    [Fact]
    public void A_title_is_not_dropped_from_a_greeting_that_has_one()
    {
        Assert.Null(Read("Sehr geehrte Frau Dr. Petrović,\n\nwir haben noch eine Frage zu dem Angebot.\n\nMit freundlichen Grüßen\nAda Byron")?.Opening);
        Assert.Equal("Sehr geehrte Frau {last},", Read("Sehr geehrte Frau Petrović,\n\nwir haben noch eine Frage zu dem Angebot.")?.Opening);
    }

    [Theory]
    [InlineData("We have all of it now.\n\nBest, Ada", "Best", false)]
    [InlineData("We have all of it now.\n\nThanks\nA.", "Thanks", false)]
    [InlineData("We have all of it now.\n\nKind regards,\nAB", "Kind regards", false)]
    [InlineData("We have all of it now.\n\nBest regards,\n\nAda Byron\nHead of Research\n+49 30 555 01 22", "Best regards", true)]
    [InlineData("We have all of it now.\n\nBest regards", "Best regards", false)]
    [InlineData("We have all of it now.\n\nbest regards!\nAda", "Best regards", false)]
    public void A_closing_stands_above_the_owners_name_or_last(string words, string closing, bool withFullName)
    {
        var hand = Read(words);

        Assert.Equal(new SignOff(closing, withFullName), hand?.SignedOff?.Value);
        Assert.Equal(6, hand?.Words);
    }

    [Theory]
    [InlineData("Thanks!\nWe have all of it now, and the rest will come when they are back.\nThey should be here on Monday.")]
    [InlineData("We have all of it now, thanks")]
    [InlineData("We have all of it now.\nAda")]
    public void Words_in_the_middle_close_nothing(string words) => Assert.Null(Read(words)?.Closing);

    [Theory]
    [InlineData("Thanks!")]
    [InlineData("ok")]
    [InlineData("")]
    [InlineData("👍")]
    [InlineData("https://fabrikam.example/a/b/c")]
    public void A_mail_of_one_word_shows_nothing(string words) => Assert.Null(Read(words));

    [Fact]
    public void A_short_mail_tells_its_language_by_its_greeting_and_closing()
    {
        Assert.Equal("de", Read("Hallo Ana,\npasst!\nViele Grüße\nAda")?.Language);
        Assert.Null(Read("Hi Ana,\nok!")?.Language);
    }

    [Fact]
    public void A_long_mail_in_another_language_is_not_English_because_it_begins_with_Hi()
    {
        var hand = Read("Hi Ana,\n\nhet contract ligt bij onze advocaten en ik heb nog niet van ze gehoord.\n\nBest,\nAda");

        Assert.Null(hand?.Language);
        Assert.Equal("Hi {first},", hand?.Opening);
    }

    [Theory]
    [InlineData("Ich hoffe, dass Sie mir das schicken. Und bei dir?", Register.Formal)]
    [InlineData("Sie kommt auch zu dem Termin, und wir haben noch Zeit.", Register.None)]
    [InlineData("Wir haben noch Zeit. Sie ist auch bei uns, schon wieder.", Register.None)]
    [InlineData("Wir haben deinen Brief noch nicht, und sie auch nicht.", Register.Familiar)]
    [InlineData("Wir haben auch die Idee, dass „Du und ich“ gut ist.", Register.Familiar)]
    [InlineData("Wir haben heute mit ihnen und ihr gesprochen.", Register.None)]
    [Trait("Product", "S8")]
    public void In_doubt_there_is_no_form_of_address_and_two_make_the_formal_one(string words, Register register) => Assert.Equal(register, Signs.Reader.RegisterOf(words, "de"));

    [Fact]
    [Trait("Product", "S8")]
    public void In_Spanish_his_letter_is_no_usted() =>
        Assert.Equal(Register.Familiar, Signs.Reader.RegisterOf("Te mando su carta, que le llegó el lunes.", "es"));

    [Theory]
    [InlineData("S'il te plaît, garde-le.", Register.Familiar)]
    [InlineData("Dites-moi si la date convient.", Register.Formal)]
    [InlineData("La tante de Thomas attend.", Register.None)]
    [Trait("Product", "S8")]
    public void In_French_whole_words_and_phrases_count(string words, Register register) => Assert.Equal(register, Signs.Reader.RegisterOf(words, "fr"));

    [Fact]
    public void English_has_no_form_of_address() => Assert.Equal(Register.None, Signs.Reader.RegisterOf("Du and Sie are words of another language.", "en"));

    [Fact]
    public void What_is_found_are_our_own_words_and_never_those_of_the_mail()
    {
        var hand = Read("HEY ANA!!\n\nthe secret plan is with the lawyers, and you have all of it.\n\nBEST REGARDS!!!\nADA BYRON");

        Assert.Equal("Hey {first},", hand?.Opening);
        Assert.Equal("Best regards", hand?.Closing);
    }

    private static Hand? Read(string words, NamedAddress? to = null) => Signs.Reader.Read(words, to ?? Ana, Owner, At);
}
