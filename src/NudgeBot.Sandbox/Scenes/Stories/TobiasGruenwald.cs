namespace NudgeBot.Sandbox.Scenes.Stories;

/// <summary>Moments 10 and 8: help received from Nora, who introduced Eli; and two people, Rosa and Tom, who share a thread.</summary>
internal static class TobiasGruenwald
{
    public static readonly Character Tobias = new("Tobias Grünwald", "tobias.gruenwald@contoso.example");

    private static readonly Character Nora = new("Nora Kvist", "nora.kvist@northwind.example");
    private static readonly Character Eli = new("Eli Rosenthal", "eli.rosenthal@wingtip.example") { WritesWith = MailProgram.AngleQuotes };
    private static readonly Character Rosa = new("Rosa Marchetti", "rosa.marchetti@adatum.example");
    private static readonly Character Tom = new("Tom Abernathy", "tom.abernathy@woodgrove.example");
    private static readonly Character Jana = new("Jana Šimková", "jana.simkova@litware.example") { WritesWith = MailProgram.OutlookPlainText };

    public static OwnerStory Story { get; } = new(
        Tobias,
        "Consulting Lead",
        "Nora introduced Eli, they met last Thursday, and neither has heard from Tobias since. Watch Eli's card on Monday, and Tom and Rosa, who both work on the same problem without knowing it.")
    {
        Locale = "de-DE",
        Colleagues = [Cast.Juergen, Cast.Marta, Cast.Ondrej, Cast.Ilse, Cast.Zeynep, Cast.Ruth],
        Partners = [Cast.Bruno, Cast.Emil],
        Projects = ["Depot Check", "Night Desk", "Energy Audit", "Rotterdam Hall 3", "Handbook"],
        Tell = Tell,
    };

    private static void Tell(Scene scene)
    {
        NoraIntroducesEli(scene);
        RosaAndTom(scene);
        JanaGoesQuiet(scene);
        Quiet(scene);
    }

    private static void NoraIntroducesEli(Scene scene)
    {
        scene.Received("2025-09-23 10:10", Nora, "Heat pumps in old halls", "Hi Tobias,\n\ndid your heat pump in the old hall survive its first winter?\n\nNora")
            .Sent("2025-09-23 11:30", "Hi Nora,\n\nit did, and it made us friends with the neighbours, because it is so quiet.\n\nTobias")
            .Received("2025-09-23 11:45", Nora, "The best review I have read this year. Thank you!\n\nNora");
        scene.Received("2026-02-27 09:20", Nora, "Tobias, meet Eli", "Hi Tobias, hi Eli,\n\nEli makes batteries from old scanners, Tobias knows every cold hall in Europe. You should have coffee. I leave you to it.\n\nNora", new Envelope { AlsoTo = [Eli] })
            .Received("2026-02-27 10:05", Eli, "Thank you, Nora! Tobias, I am in Berlin on Thursday and have sent you a time.\n\nEli");
        scene.Planned("2026-03-05 10:00", 40, "Coffee: Eli and Tobias", Eli, [Eli], m => m with
        {
            InvitedAt = scene.Instant("2026-02-27 10:08"),
            Place = "Roastery at the corner",
            Words = "Nora says that we have cold halls in common.",
        });
    }

    private static void RosaAndTom(Scene scene)
    {
        scene.Received("2026-02-05 14:10", Rosa, "Measuring drafts in loading bays", "Hi Tobias,\n\nwe try to measure how much heat leaves through the loading bays. Do you know anyone who has done it well?\n\nRosa")
            .Sent("2026-02-06 09:30", "Hi Rosa,\n\nnot yet, but the question is a good one, and I keep it in mind.\n\nTobias")
            .Received("2026-02-06 09:41", Rosa, "Thank you, that is all I hoped for.\n\nRosa");
        scene.Received("2026-02-18 11:00", Tom, "Loading bays: the first measurements", "Hi Tobias,\n\nour measurements in the loading bays are done: two thirds of the heat leaves in the first minute. I wish I knew somebody else who measures this.\n\nTom")
            .Sent("2026-02-18 13:15", "Hi Tom,\n\nimpressive, and worth a wider audience.\n\nTobias");
        scene.Received("2026-03-05 11:40", Tom, "Would you look at our sketch?", "Hi Tobias,\n\nhere is a sketch of a curtain that closes itself. Would you look at it before we build one, and tell me what a night crew would hate about it?\n\nTom", new Envelope { HasAttachments = true })
            .Sent("2026-03-10 20:10", "Hi Tom,\n\nlovely idea. They will hate the pedal, and love everything else.\n\nTobias\n\nSent from my phone");
        scene.Planned("2026-03-11 13:00", 30, "Loading bays: Rosa and Tobias", Rosa, [Rosa], m => m with { InvitedAt = scene.Instant("2026-03-09 14:00"), IsOnline = true });
    }

    private static void JanaGoesQuiet(Scene scene)
    {
        scene.Received("2025-12-02 09:00", Jana, "Depot check in Brno", "Hello Tobias,\n\ncan your team come to Brno in February?\n\nJana")
            .Sent("2025-12-02 10:20", "Hello Jana,\n\nyes, in the second week. Two of us.\n\nTobias")
            .Received("2025-12-02 10:40", Jana, "Very good, the beds are booked.\n\nJana");
        scene.Sent("2026-03-03 15:10", Jana, "Brno: the list of doors", "Hello Jana,\n\nfor the report we miss one thing. How many of the twenty doors are still opened by hand, and since when are the others not?\n\nTobias");
    }

    private static void Quiet(Scene scene)
    {
        scene.Received("2026-03-06 12:15", Cast.OfficeTeam, "Who has the projector?", "Has anyone seen the small projector? It was in Room Spree on Monday.", new Envelope { AddressedTo = Cast.Everyone, Headers = [("List-Id", "<everyone.contoso.example>"), ("Precedence", "list")] });
        scene.Planned("2026-03-03 09:30", 30, "Room test", Tobias, [], m => m with { Room = new("Room Spree", "room.spree@contoso.example") });
        scene.Received("2026-01-29 14:20", Jana, "Handbuch, deutsche Fassung", "Hallo Tobias,\n\ndie deutsche Fassung liegt im Ordner. Seite 12 ist neu.\n\nViele Grüße\nJana")
            .Sent("2026-01-29 15:00", "Hallo Jana,\n\nvielen Dank, Seite 12 ist jetzt die beste im Heft.\n\nViele Grüße\nTobias");
    }
}
