namespace NudgeBot.Sandbox.Scenes.Stories;

/// <summary>Moment 14, a one-way tie: the fifth favour in two months, and three questions of his own without an answer.</summary>
internal static class MehmetYildiz
{
    public static readonly Character Mehmet = new("Mehmet Yıldız", "mehmet.yildiz@contoso.example");

    private static readonly Character Dennis = new("Dennis Falk", "dennis.falk@tailspin.example");
    private static readonly Character Leila = new("Leïla Benmoussa", "leila.benmoussa@proseware.example");
    private static readonly Character Ulla = new("Ulla Nygård", "ulla.nygard@northwind.example") { WritesWith = MailProgram.OutlookPlainText };
    private static readonly Character Arturo = new("Arturo Peña", "arturo.pena@adatum.example");

    public static OwnerStory Story { get; } = new(
        Mehmet,
        "Product Manager",
        "A one-way tie: Dennis is at his fifth favour in two months, and has left three of Mehmet's questions open. Fridays are Mehmet's own: no card comes, and the day is not counted.")
    {
        WorkingDays = [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday],
        WorkFrom = "08:00:00.0000000",
        Colleagues = [Cast.Zeynep, Cast.Ondrej, Cast.Mina, Cast.Thanh, Cast.Ilse, Cast.Juergen],
        Partners = [Cast.Yuki, Cast.Fatou],
        Projects = ["Scanner App", "Driver Survey", "Return Crate", "Dock API", "Roadmap"],
        Tell = Tell,
    };

    private static void Tell(Scene scene)
    {
        FiveFavours(scene);
        ThreeQuestions(scene);
        LeilaOnWednesday(scene);
        UllaAndArturo(scene);
        Quiet(scene);
    }

    private static void FiveFavours(Scene scene)
    {
        scene.Received("2026-01-12 10:20", Dennis, "Your survey form", "Hi Mehmet,\n\ncould you lend me the form of your driver survey? It would save us weeks.\n\nDennis")
            .Sent("2026-01-12 14:30", "Hi Dennis,\n\nattached, with the questions that worked marked in green.\n\nMehmet", new Envelope { HasAttachments = true });
        scene.Received("2026-01-26 09:05", Dennis, "Someone who knows scanners", "Hi Mehmet,\n\nwho builds your scanners, and can you put in a word for us?\n\nDennis")
            .Sent("2026-01-27 11:00", "Hi Dennis,\n\nit is Yuki Mori at Wingtip. I have told her that you will call.\n\nMehmet");
        scene.Received("2026-02-09 11:15", Dennis, "Would you look over our roadmap?", "Hi Mehmet,\n\nour board sees the roadmap on Thursday. Could you look over it with your product eyes?\n\nDennis")
            .Sent("2026-02-10 16:20", "Hi Dennis,\n\nread, with eleven notes in the margin. The second quarter is too full, the rest is good.\n\nMehmet", new Envelope { HasAttachments = true });
        scene.Received("2026-02-19 10:40", Dennis, "Half an hour with my new colleague", "Hi Mehmet,\n\nwould you give our new product lead half an hour? She would learn a lot from you.\n\nDennis")
            .Sent("2026-02-19 13:10", "Hi Dennis,\n\ngladly. We have found a time on our own, so you have nothing to do.\n\nMehmet");
        scene.Received("2026-03-05 09:25", Dennis, "One more small thing: the price model", "Hi Mehmet,\n\none more small thing. Could you send me your price model for the scanner app, with the formulas? By Monday would be great.\n\nDennis");
    }

    private static void ThreeQuestions(Scene scene)
    {
        scene.Sent("2026-01-14 09:30", Dennis, "Your return rate in winter", "Hi Dennis,\n\nwhat was your return rate over the winter? One number would help me.\n\nMehmet");
        scene.Sent("2026-02-03 10:10", Dennis, "The depot in Ulm", "Hi Dennis,\n\nmay two of us visit your depot in Ulm some time in spring?\n\nMehmet");
        scene.Sent("2026-02-25 15:40", Dennis, "Did the form work for you?", "Hi Dennis,\n\ndid the survey form work for your drivers? I would like to know which questions they skipped.\n\nMehmet");
    }

    private static void LeilaOnWednesday(Scene scene) =>
        scene.Planned("2026-03-10 15:30", 30, "Leïla and Mehmet: drivers first", Leila, [Leila], m => m with
        {
            InvitedAt = scene.Instant("2026-03-05 16:10"),
            IsOnline = true,
            Words = "Your talk on asking drivers before building anything was the best of the day. Half an hour to ask you three questions?",
        });

    private static void UllaAndArturo(Scene scene)
    {
        scene.Received("2025-11-04 10:00", Ulla, "Crate scanner: battery", "Hello Mehmet,\n\nhow long does the battery last in the cold?\n\nUlla")
            .Sent("2025-11-04 11:10", "Hello Ulla,\n\nseven hours at minus ten, nine at zero.\n\nMehmet")
            .Received("2025-11-04 11:30", Ulla, "Better than ours. Thank you!\n\nUlla");
        scene.Received("2026-03-03 13:05", Ulla, "Crate scanner: gloves", "Hello Mehmet,\n\nour people wear thick gloves until April. Can the scanner be used with them, or is there a larger button?\n\nUlla");
        scene.Sent("2026-03-03 10:15", Arturo, "Survey in Valencia: may we use your hall?", "Hi Arturo,\n\nwe would like to ask twenty drivers in Valencia what they think of the app. May we use your hall for a morning, and who keeps its diary?\n\nMehmet")
            .Received("2026-03-12 12:10", Arturo, "Hi Mehmet,\n\nof course, and Marisol keeps the diary. She has pencilled you in for the 25th.\n\nArturo");
    }

    private static void Quiet(Scene scene)
    {
        scene.Planned("2026-03-04 13:00", 60, "Roadmap, tentative", Cast.Zeynep, [Cast.Zeynep, Arturo], m => m with { Answer = "tentativelyAccepted" });
        scene.Received("2026-03-06 11:20", Cast.Ondrej, "Scanner app: done on Friday", "Hi Mehmet,\n\nfor Monday: the fix is out, and nobody noticed, which is the best kind. Nothing to do for you.\n\nOndřej");
    }
}
