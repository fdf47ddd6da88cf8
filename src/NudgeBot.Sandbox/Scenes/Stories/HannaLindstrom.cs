namespace NudgeBot.Sandbox.Scenes.Stories;

/// <summary>The newcomer's first owner: a first meeting, a client's questions, a tie gone quiet, and a card that settles by itself.</summary>
internal static class HannaLindstrom
{
    public static readonly Character Hanna = new("Hanna Lindström", "hanna.lindstrom@contoso.example");

    private static readonly Character Joe = new("Joe Okafor", "joe.okafor@northwind.example");
    private static readonly Character Ana = new("Ana Petrović", "ana.petrovic@fabrikam.example");
    private static readonly Character Luca = new("Luca Moretti", "luca.moretti@fabrikam.example");
    private static readonly Character Priya = new("Priya Raman", "priya.raman@adatum.example");
    private static readonly Character Sam = new("Sam Whitfield", "sam@whitfield.example") { WritesWith = MailProgram.AngleQuotes };
    private static readonly Character Lindiwe = new("Lindiwe Khumalo", "l.khumalo@woodgrove.example");
    private static readonly Character Marek = new("Marek Novotný", "marek.novotny@wingtip.example") { WritesWith = MailProgram.OutlookPlainText };
    private static readonly Character Elif = new("Elif Kaya", "elif.kaya@proseware.example");
    private static readonly Character Dieter = new("Dieter Großmann", "d.grossmann@litware.example") { WritesWith = MailProgram.OutlookPlainText };

    public static OwnerStory Story { get; } = new(
        Hanna,
        "Head of Partnerships",
        "Monday brings a coffee to follow up and two open questions, Tuesday Sam, gone quiet since December. Move the clock a day at a time: Priya's card settles by itself on Thursday, answered from a phone.")
    {
        Aliases = ["hanna@contoso.example"],
        Colleagues = [Cast.Marta, Cast.Juergen, Cast.Aoife, Cast.Pedro, Cast.Zeynep, Cast.Ondrej],
        Partners = [Cast.Bruno, Cast.Sofia],
        Projects = ["Harbour Pilot", "Partner Fair", "Return Crate", "Spring Catalogue", "Blue Label"],
        Tell = Tell,
    };

    private static void Tell(Scene scene)
    {
        CoffeeWithJoe(scene);
        AnaAndTheDeck(scene);
        PriyaOnFridayLate(scene);
        SamEveryMonth(scene);
        WaitingBothWays(scene);
        ElifOnTuesday(scene);
        NothingToDo(scene);
    }

    private static void CoffeeWithJoe(Scene scene) =>
        scene.Planned("2026-03-06 15:00", 25, "Coffee: Joe and Hanna", Joe, [Joe], m => m with
        {
            Place = "Café am Kanal",
            Words = "We sat two rows apart at the freight evening and never got to talk. Coffee before my train? I would like to hear how you run the return crates.",
        });

    private static void AnaAndTheDeck(Scene scene)
    {
        scene.Met("2025-11-11 10:00", 30, "Fabrikam and Contoso: first look at the harbour pilot", Ana);
        scene.Sent("2025-11-11 15:20", Ana, "Harbour pilot: what I understood", "Hi Ana,\n\nThank you for this morning. I understood that the two night ferries are the bottleneck, and that your drivers want fewer stops, not faster ones. Did I get that right?\n\nHanna")
            .Received("2025-11-12 09:05", Ana, "Hi Hanna,\n\nexactly right, and better put than in our own paper. I showed it to Luca, he runs the night desk.\n\nAna")
            .Sent("2025-11-12 09:40", "Thank you, Ana. Good to have Luca with us.\n\nHanna");
        scene.Received("2026-01-20 11:10", Ana, "Harbour pilot: numbers for January", "Hi Hanna,\n\nthe January counts are in: 41 crates lost instead of 130. Would you like the raw file for your colleagues?\n\nAna")
            .Sent("2026-01-20 13:30", "Hi Ana,\n\nwhat a month! Yes, please, Zeynep would enjoy the raw file.\n\nHanna")
            .Received("2026-01-20 14:02", Ana, "Attached. Greetings to Zeynep.\n\nAna", new Envelope { HasAttachments = true })
            .Sent("2026-01-20 14:20", "Got it, thank you!\n\nHanna");

        scene.Planned("2026-03-03 14:00", 45, "Harbour pilot: from three ferries to nine", Ana, [Ana, Luca], m => m with { IsOnline = true });
        scene.Sent("2026-03-03 16:25", Ana, "After our call: the nine ferries", "Hi Ana, hi Luca,\n\nthank you for an honest hour. What stays with me: the night crew in Rijeka must be asked before anything is printed, and nobody needs a tenth report.\n\nI'll send the deck by Thursday, with your two pages on the crew at the front.\n\nHanna", new Envelope { AlsoTo = [Luca] })
            .Received("2026-03-03 17:02", Ana, "Thank you, Hanna. That is a very good summary, and I look forward to the deck.\n\nAna");

        scene.Received("2026-03-11 10:15", Ana, "Could the spring pilot include Split?", "Hi Hanna,\n\nour board meets on Monday and somebody will ask about Split. Could the spring pilot include it, or is that too early? And whom would you want on our side for it?\n\nAna");
    }

    private static void PriyaOnFridayLate(Scene scene)
    {
        scene.Met("2026-01-15 11:00", 30, "Adatum and Contoso: return crates in the south", Priya);
        scene.Sent("2026-01-15 16:10", Priya, "Return crates in the south", "Hi Priya,\n\nthank you for the tour through your depot plan. I liked the idea of the shared wash line most. The two reports I mentioned are attached.\n\nHanna", new Envelope { HasAttachments = true })
            .Received("2026-01-16 09:30", Priya, "Thank you, Hanna. I read both on the train, they help a lot.\n\nPriya");
        scene.Received("2026-03-06 16:40", Priya, "Two questions before our budget round", "Hi Hanna,\n\nbefore our budget round I am trying to get two things straight:\n\n1. Does the deposit per crate stay at 4.20 if we take more than ten thousand?\n2. Could the wash line in Hosur be used by other partners from the first day, or only from year two?\n\nA line on each is plenty. Have a good weekend!\n\nPriya")
            .Sent("2026-03-11 18:52", "Hi Priya,\n\n1. Yes, 4.20 stays, and from twenty thousand on we talk again.\n2. From the first day, if you are happy to share.\n\nGood luck with the round!\n\nHanna\n\nSent from my phone")
            .Received("2026-03-12 08:20", Priya, "Wonderful, thank you. All set for the round.\n\nPriya");
    }

    /// <summary>A call a month and a few lines after it, from both sides in turn, until the week before Christmas.</summary>
    private static void SamEveryMonth(Scene scene)
    {
        (string Day, string Theme, string Words)[] calls =
        [
            ("2025-03-20", "The rail idea", "the more I think about your rail idea, the more I like it. The slow lane is the honest one."),
            ("2025-04-17", "Your talk in Ghent", "I found the picture of the barge I told you about. Use it in your talk if you like."),
            ("2025-05-22", "Boxes that fold", "the folding box people wrote back. They let visitors in on Wednesdays."),
            ("2025-06-19", "Summer plans", "thank you for the walking route. We will try the coast half of it first."),
            ("2025-07-17", "The pricing puzzle", "your pricing puzzle kept me awake in a good way. My answer is on half a page, attached."),
            ("2025-08-21", "Back from the coast", "the route was lovely, and the café at the end is as good as you said."),
            ("2025-09-18", "Moving, perhaps", "it was good to hear about Lisbon. A year abroad sounds like you."),
            ("2025-10-16", "Lisbon gets real", "the tram neighbourhood sounds right. Steep, but right."),
            ("2025-11-20", "Two boxes of books", "I agree about the books: two boxes, and the rest stays with friends."),
            ("2025-12-18", "Your move to Lisbon", "all the best for the move in January. Tell me which window you write from."),
        ];
        foreach (var (index, (day, theme, words)) in calls.Index())
        {
            scene.Planned($"{day} 17:00", 30, "Sam and Hanna, monthly", Sam, [Sam], m => m with { IsOnline = true });
            var thanks = "That made me smile. Thank you, and until next month.";
            _ = index % 2 == 1
                ? scene.Received($"{day} 18:10", Sam, theme, $"Hi Hanna,\n\n{words}\n\nSam").Sent($"{day} 18:45", $"{thanks}\n\nHanna")
                : scene.Sent($"{day} 18:10", Sam, theme, $"Hi Sam,\n\n{words}\n\nHanna").Received($"{day} 19:30", Sam, $"{thanks}\n\nSam");
        }
    }

    private static void WaitingBothWays(Scene scene)
    {
        scene.Received("2025-12-03 10:30", Lindiwe, "A speaker for our summer school", "Dear Hanna,\n\nSofia Lindgren gave me your name. We look for someone to speak on reuse at our summer school in Durban. Is that something you would consider?\n\nKind regards,\nLindiwe")
            .Sent("2025-12-03 14:15", "Dear Lindiwe,\n\nwhat a kind question. Yes, in principle, if the dates fit. When do you know them?\n\nHanna")
            .Received("2025-12-04 09:10", Lindiwe, "In the new year, and I will write as soon as they stand. Thank you, Hanna!\n\nLindiwe");
        scene.Received("2026-03-04 11:10", Lindiwe, "The dates for Durban", "Dear Hanna,\n\nour dates stand now: 6 to 10 July. Would the opening talk on the 6th suit you, or do you prefer the round table on the 9th?\n\nThe students voted for the crates as their favourite topic, so you will have a friendly room.\n\nKind regards,\nLindiwe");

        scene.Sent("2026-03-04 10:20", Marek, "Depot visit: 24 or 26 March?", "Hi Marek,\n\nwe would like to bring three colleagues to your depot. Which day suits your team better, 24 or 26 March? And is the small gate still the right one?\n\nHanna");
    }

    private static void ElifOnTuesday(Scene scene) =>
        scene.Planned("2026-03-10 11:00", 30, "Getting to know each other: Elif and Hanna", Elif, [Elif], m => m with
        {
            InvitedAt = scene.Instant("2026-03-06 12:05"),
            IsOnline = true,
            Words = "Aoife says that you built the first deposit scheme that drivers like. I start ours in May and would be glad to listen.",
        });

    /// <summary>Answered under another subject; a name that is not what it says; an invitation declined.</summary>
    private static void NothingToDo(Scene scene)
    {
        scene.Received("2026-03-04 08:40", Dieter, "Stand 14 at the fair", "Hello Hanna,\n\ndo you want the stand beside the entrance again, or the quiet one by the window?\n\nRegards,\nDieter");
        scene.Sent("2026-03-05 09:15", Dieter, "Fair: our list of things", "Hello Dieter,\n\nour list for the fair is attached. And the quiet stand by the window, please; people stay longer there.\n\nHanna", new Envelope { HasAttachments = true });

        scene.Received("2026-03-09 07:52", new Character("Ana Petrović", "ana@evil.example"), "Urgent: new account for the harbour pilot", "Hello Hanna,\n\nour bank changed, and the new account is in the attachment. Please use it from today on. I am in meetings and cannot take calls.\n\nAna", new Envelope { Importance = "high" });

        scene.Planned("2026-03-05 16:00", 30, "Demo: a portal for everything", new("Kit Harlow", "kit@tailspin.example"), [], m => m with { Answer = "declined" });
    }
}
