using NudgeBot.Core.Hands;
using NudgeBot.Core.Interactions;
using NudgeBot.Core.People;
using Xunit;
using static NudgeBot.Core.Tests.Story;

namespace NudgeBot.Core.Tests.Hands;

/// <summary>With what a draft is written, after all the mail between the owner and the others.</summary>
[Trait("Product", "S5")]
public sealed class WritingStyleTests
{
    private const string German = "wir haben noch eine Frage zu dem Angebot.";

    [Fact]
    public void A_draft_is_written_as_the_owner_last_wrote_to_that_person()
    {
        var story = Written()
            .Sent("2026-03-02 10:00", Ana, "Dear Ana,\n\nwe have all of it now, and thank you for this.\n\nKind regards,\nAda")
            .Sent("2026-03-03 10:00", Ana, "Hey Ana,\n\nwe have all of it now.\n\nCheers\nAda");

        Assert.Equal(new WritingStyle("en", Register.None, "Hey {first},", "Cheers", false, 11), Of(story, Ana));
    }

    [Fact]
    public void A_quick_answer_without_greeting_forgets_no_greeting()
    {
        var story = Written()
            .Sent("2026-03-02 10:00", Ana, "Hallo Ana,\n\nkannst du mir die neue Fassung noch heute schicken?\n\nViele Grüße\nAda")
            .Sent("2026-03-03 10:00", Ana, "Danke!")
            .Sent("2026-03-04 10:00", Ana, "Passt mir gut, bis dann.\n\nSent from my iPhone");

        Assert.Equal(("de", Register.Familiar, "Hallo {first},", "Viele Grüße"), Manner(Of(story, Ana)));
    }

    [Fact]
    [Trait("Product", "S8")]
    public void To_somebody_never_written_to_the_language_and_the_form_of_address_are_theirs()
    {
        var story = Written().Received("2026-03-02 10:00", Ana, "Bonjour Ada,\n\nje vous remercie pour votre réponse, et nous sommes avec vous.\n\nCordialement\nAna");

        Assert.Equal(("fr", Register.Formal, null, null), Manner(Of(story, Ana)));
    }

    [Fact]
    public void What_is_not_known_of_a_person_is_as_with_most_people_of_their_kind()
    {
        var story = Written();
        foreach (var (someone, greeting) in Outsiders(3).Zip((string[])["Hello", "Hi", "Hi"]))
            story.Sent("2026-03-02 10:00", someone, $"{greeting} {someone.Name!.Split(' ')[0]},\n\nwe have all of it now.\n\nBest regards\nAda Byron");
        story.Sent("2026-03-02 11:00", Ben, "Hey Ben,\n\nwe have all of it now.\n\nCheers\nAda");

        Assert.Equal(new WritingStyle("en", Register.None, "Hi {first},", "Best regards", true, 6), Of(story, Joe));
        Assert.Equal(new WritingStyle("en", Register.None, "Hey {first},", "Cheers", false, 6), Of(story, Named("Nora Lang", "nora@contoso.example")));
    }

    [Fact]
    public void A_tie_between_two_greetings_is_always_decided_the_same_way()
    {
        NamedAddress[] two = [.. Outsiders(2)];
        string[] greetings = ["Hi", "Dear"];
        var forward = Greeting(two, greetings);
        var backward = Greeting([.. Enumerable.Reverse(two)], [.. Enumerable.Reverse(greetings)]);

        Assert.Equal("Dear {first},", Of(forward, Joe).Opening);
        Assert.Equal(Of(forward, Joe), Of(backward, Joe));

        static Story Greeting(NamedAddress[] people, string[] greetings)
        {
            var story = Written();
            foreach (var (someone, greeting) in people.Zip(greetings)) story.Sent("2026-03-02 10:00", someone, $"{greeting} {someone.Name!.Split(' ')[0]},\n\nwe have all of it now.");
            return story;
        }
    }

    [Fact]
    public void A_greeting_that_tells_a_gender_is_used_for_that_person_alone()
    {
        var tom = Named("Tom Lang", "tom@fabrikam.example");
        var story = Written().Sent("2026-03-02 10:00", tom, $"Lieber Tom,\n\n{German} Wie geht es dir?\n\nHerzliche Grüße\nAda");
        foreach (var someone in Outsiders(3)) story.Sent("2026-03-02 10:00", someone, $"Lieber {someone.Name!.Split(' ')[0]},\n\n{German} Und bei dir?\n\nHerzliche Grüße\nAda");

        Assert.Equal("Lieber {first},", Of(story, tom).Opening);
        Assert.Equal(("de", Register.Familiar, null, "Herzliche Grüße"), Manner(Of(story, Joe)));
    }

    [Fact]
    [Trait("Product", "S8")]
    public void One_Sie_to_anybody_outside_makes_it_Sie_to_new_people_outside()
    {
        var story = Written(Settings("de-DE"));
        foreach (var someone in Outsiders(4)) story.Sent("2026-03-02 10:00", someone, $"Hallo {someone.Name!.Split(' ')[0]},\n\n{German} Und bei dir?");
        Assert.Equal(Register.Familiar, Of(story, Joe).Register);

        story.Sent("2026-03-03 10:00", Ana, $"Guten Tag Ana Petrović,\n\n{German} Können Sie mir helfen?");

        Assert.Equal(("de", Register.Formal, "Guten Tag {first} {last},", null), Manner(Of(story, Joe)));
    }

    [Fact]
    [Trait("Product", "S8")]
    public void One_friend_makes_no_custom_of_du()
    {
        var story = Written().Sent("2026-03-02 10:00", Ana, $"Hallo Ana,\n\n{German} Und bei dir?\n\nLG\nAda");

        Assert.Equal(("de", Register.None, null, null), Manner(Of(story, Joe)));
    }

    [Fact]
    public void Of_an_empty_mailbox_the_settings_tell_the_language()
    {
        Assert.Equal(new WritingStyle("fr", Register.None, null, null, false, null), Of(Written(Settings("fr-CH")), Ana));
        Assert.Equal(new WritingStyle("en", Register.None, null, null, false, null), Of(Written(Settings("pt-BR")), Ana));
    }

    [Fact]
    [Trait("Product", "S8")]
    public void Two_who_changed_their_language_are_not_greeted_in_the_old_one()
    {
        var story = Written()
            .Sent("2026-03-02 10:00", Ana, $"Guten Morgen Ana,\n\n{German} Können Sie mir helfen?\n\nViele Grüße\nAda")
            .Sent("2026-03-03 10:00", Ana, "We have all of it now, and they will be here at noon.");

        Assert.Equal(("en", Register.None, null, null), Manner(Of(story, Ana)));
    }

    [Fact]
    [Trait("Product", "S8")]
    public void The_words_of_a_mail_tell_its_language_and_not_its_subject()
    {
        var story = Written().Sent("2026-03-02 10:00", Ana, "Hi Ana,\n\nwe have all of it now, and they will be here at noon.", subject: "Rückfrage zu dem Angebot und der Lieferung");

        Assert.Equal("en", Of(story, Ana).Language);
    }

    [Fact]
    public void What_is_forwarded_without_a_word_shows_nothing() =>
        Assert.Null(HandOf(Written().Sent("2026-03-02 10:00", Ana, "-----Original Message-----\nFrom: Joe Okafor\nSent: Monday\nTo: Ada\nSubject: Plan\n\nHallo Ana,\n\nwir haben noch eine Frage.\n\nViele Grüße\nJoe")));

    [Fact]
    public void In_a_mail_to_two_neither_you_nor_a_greeting_to_all_is_meant_for_one()
    {
        var hand = HandOf(Written().Sent("2026-03-02 10:00", Ana, "Hallo zusammen,\n\nich schicke Ihnen heute noch die neue Fassung.\n\nViele Grüße\nAda", others: Joe));

        Assert.Equal(("de", null, "Viele Grüße", Register.None), (hand?.Language, hand?.Opening, hand?.Closing, hand?.Register));
    }

    [Fact]
    public void Mail_to_many_private_and_sensitive_mail_shows_nothing()
    {
        const string words = "Hi Ana,\n\nwe have all of it now, and they will be here at noon.";
        Assert.Null(HandOf(Written().Sent("2026-03-02 10:00", Ana, words, others: [.. Outsiders(3)])));
        Assert.Null(HandOf(Written().Sent("2026-03-02 10:00", Ana, "Hi Ana,\n\nI am so sorry for your loss, we are all with you at the funeral.")));
        Assert.Null(Written().Received("2026-03-02 10:00", Ana, words, isPrivate: true).History.TheirHandOf(new PersonId(Ana.Address)));
    }

    [Fact]
    public void Two_addresses_of_one_human_are_written_to_with_one_hand()
    {
        var story = Written().Sent("2026-03-02 10:00", Ana, "Hey Ana,\n\nwe have all of it now.\n\nCheers\nAda");
        var home = new EmailAddress("ana@home.example");
        story.History.Know([new Contact("Ana Petrović", [Ana.Address, home])]);
        story.Received("2026-03-03 10:00", Named("Ana Petrović", home.Value), "Ok");

        Assert.Equal("Hey {first},", new WritingStyles(story.History).Of(new PersonId(home)).Opening);
    }

    [Fact]
    public void The_order_of_reading_and_reading_twice_change_nothing()
    {
        var straight = Mails().ToList();
        var expected = Styles(straight);
        for (var seed = 0; seed < 20; seed++)
        {
            var shuffled = straight.Concat(straight).ToArray();
            new Random(seed).Shuffle(shuffled);
            Assert.Equal(expected, Styles(shuffled));
        }

        Assert.Contains("Formal", expected, StringComparison.Ordinal);
        Assert.Contains("Familiar", expected, StringComparison.Ordinal);

        static string Styles(IEnumerable<MailMessage> mails)
        {
            var history = new MailboxHistory(new Story().History.Owner) { HandReader = Signs.Reader };
            foreach (var mail in mails) history.Add(mail, new DateTimeOffset(2026, 3, 30, 9, 0, 0, TimeSpan.Zero));
            var styles = new WritingStyles(history);
            return string.Join('\n', ((NamedAddress[])[Ana, Joe, Ben]).Select(person => $"{styles.Of(new PersonId(person.Address))} {history.HandOf(new PersonId(person.Address))}"));
        }
    }

    private static IEnumerable<MailMessage> Mails()
    {
        string[] words =
        [
            "Hallo {0},\n\nwir haben noch eine Frage an dich, wie wäre es morgen?\n\nViele Grüße\nAda", "Danke!", "Guten Tag {0},\n\nkönnen Sie mir noch heute schreiben, wie es ist?\n\nFreundliche Grüße\nAda Byron",
            "Hi {0},\n\nwe have all of it now, and they will be here at noon.\n\nCheers\nAda", "Bonjour {0},\n\nje te remercie pour les notes de notre réunion.\n\nAmicalement\nAda",
        ];
        NamedAddress[] people = [Ana, Joe, Ben];
        for (var i = 0; i < 40; i++)
        {
            var other = people[i % people.Length];
            // Some share an instant.
            var at = new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero).AddHours(i / 2 * 7);
            var (from, to) = i % 4 == 3 ? (other, Ada) : (Ada, other);
            yield return new MailMessage
            {
                Id = new MessageId($"m{i}"),
                Thread = new ThreadId($"t{i % 6}"),
                At = at,
                From = from,
                To = [to],
                Subject = "The offer",
                Body = string.Format(System.Globalization.CultureInfo.InvariantCulture, words[(i * 7) % words.Length], other.Name!.Split(' ')[0]),
            };
        }
    }

    private static IEnumerable<NamedAddress> Outsiders(int count) =>
        ((string[])["Nora Lang", "Eli Moser", "Rosa Diaz", "Ivo Kern"]).Take(count).Select((name, i) => Named(name, $"person{i}@tailspin.example"));

    private static MailboxSettings Settings(string language) => Berlin() with { Language = language };

    private static Story Written(MailboxSettings? settings = null) => new(settings, Signs.Reader);

    private static WritingStyle Of(Story story, NamedAddress person) => new WritingStyles(story.History).Of(new PersonId(person.Address));

    private static Hand? HandOf(Story story) => story.History.HandOf(new PersonId(Ana.Address));

    private static (string Language, Register Register, string? Opening, string? Closing) Manner(WritingStyle style) => (style.Language, style.Register, style.Opening, style.Closing);
}
