namespace NudgeBot.Sandbox.Scenes.Stories;

/// <summary>Moment 4, answered elsewhere: cards that close because the answer went out from a phone, or came in.</summary>
internal static class ConorOBrien
{
    public static readonly Character Conor = new("Conor O'Brien", "conor.obrien@contoso.example");

    private static readonly Character Rosa = new("Rosa Delgado", "rosa.delgado@fabrikam.example");
    private static readonly Character Dinesh = new("Dinesh Perera", "dinesh.perera@adatum.example");
    private static readonly Character Helen = new("Helen Achterberg", "helen.achterberg@northwind.example") { WritesWith = MailProgram.AngleQuotes };
    private static readonly Character Kofi = new("Kofi Mensah", "kofi.mensah@wingtip.example");
    private static readonly Character Orla = new("Orla Fitzgerald", "orla.fitzgerald@woodgrove.example");
    private static readonly Character Mairead = new("Mairéad Ní Bhriain", "mairead@proseware.example") { WritesWith = MailProgram.OutlookPlainText };

    public static OwnerStory Story { get; } = new(
        Conor,
        "Key Account Manager",
        "Answered elsewhere: Rosa's question brings no card, because Conor answered under another subject. Dinesh's card settles on Tuesday after a reply from the train, and Kofi's on Thursday, when Kofi answers.")
    {
        Zone = "Europe/London",
        ZoneInSettings = "GMT Standard Time",
        Colleagues = [Cast.Gareth, Cast.Nkechi, Cast.Rohan, Cast.Aoife, Cast.Beatriz, Cast.Finn],
        Partners = [Cast.Hugh, Cast.Fatou],
        Projects = ["Renewal Round", "Northern Depots", "Night Desk", "Service Charter", "Seat Plan"],
        Tell = Tell,
    };

    private static void Tell(Scene scene)
    {
        RosaUnderAnotherSubject(scene);
        DineshFromTheTrain(scene);
        HelenInPerson(scene);
        KofiAnswers(scene);
        OrlaForTheFirstTime(scene);
        EndedWell(scene);
    }

    private static void RosaUnderAnotherSubject(Scene scene)
    {
        scene.Received("2026-03-03 11:20", Rosa, "Night desk: how many languages?", "Hi Conor,\n\nquick one for our rota: does the night desk answer in Portuguese too, or in English and Spanish only?\n\nRosa");
        scene.Sent("2026-03-04 10:05", Rosa, "Service charter, signed copy", "Hi Rosa,\n\nthe signed charter is attached. On the languages: English, Spanish and, since February, Portuguese until midnight.\n\nConor", new Envelope { HasAttachments = true });
    }

    private static void DineshFromTheTrain(Scene scene)
    {
        scene.Received("2025-10-07 09:30", Dinesh, "Seats for the depot team", "Hi Conor,\n\ncan we add six seats for the depot team from November?\n\nDinesh")
            .Sent("2025-10-07 11:00", "Hi Dinesh,\n\ndone, from 1 November, at the price of the first hundred.\n\nConor")
            .Received("2025-10-07 11:12", Dinesh, "Perfect, thank you.\n\nDinesh");
        scene.Received("2026-03-04 14:10", Dinesh, "Training for the new seats", "Hi Conor,\n\nwe have nineteen newcomers in April. Is the half-day training included in the renewal, and could it be in Kandy instead of Colombo?\n\nThe room in Kandy has the better light, and the better lunch.\n\nDinesh")
            .Sent("2026-03-09 18:20", "Hi Dinesh,\n\nyes to both: it is included, and Kandy is fine. I am already looking forward to the lunch.\n\nConor\n\nSent from my phone")
            .Received("2026-03-10 07:55", Dinesh, "Thanks, all set!\n\nDinesh");
    }

    private static void HelenInPerson(Scene scene)
    {
        scene.Received("2026-03-06 10:40", Helen, "Renewal: the clause on notice", "Dear Conor,\n\nour lawyer stumbled over the notice period. Is it three months to the end of the quarter, or simply three months?\n\nHelen");
        scene.Planned("2026-03-10 10:00", 30, "Renewal with Northwind", Conor, [Helen], m => m with { Room = new("Room Thames", "room.thames@contoso.example") });
        scene.Sent("2026-03-10 14:30", Helen, "Renewal: as agreed this morning", "Dear Helen,\n\nthank you for coming in. Three months, no quarter; the clean page is attached.\n\nConor", new Envelope { HasAttachments = true });
    }

    private static void KofiAnswers(Scene scene) =>
        scene.Sent("2026-03-03 10:30", Kofi, "Northern depots: who opens at six?", "Hi Kofi,\n\nour drivers would like to unload at six from April on. Who on your side decides about the opening hours, and may I write to them directly?\n\nConor")
            .Received("2026-03-11 16:45", Kofi, "Hi Conor,\n\nsorry for the wait, I had to find out myself. It is Efua Sarpong, she knows that you will write, and six is fine with her.\n\nKofi")
            .Sent("2026-03-12 09:20", "Thank you, Kofi, that is more than I asked for.\n\nConor");

    private static void OrlaForTheFirstTime(Scene scene) =>
        scene.Planned("2026-03-11 15:00", 30, "Orla and Conor: who we are", Orla, [Orla], m => m with
        {
            InvitedAt = scene.Instant("2026-03-09 11:30"),
            IsOnline = true,
            Words = "I have taken over the accounts from Fiona and am meeting everyone she spoke well of.",
        });

    private static void EndedWell(Scene scene)
    {
        scene.Sent("2026-02-26 09:40", Mairead, "Photos from the depot day", "Hi Mairéad,\n\nthe photos are in the shared album. Would you like the big ones for your hallway?\n\nConor")
            .Received("2026-02-26 12:10", Mairead, "Yes please, the one with the dog!\n\nMairéad")
            .Sent("2026-02-26 12:30", "Sent, dog and all.\n\nConor")
            .Received("2026-03-04 09:05", Mairead, "It hangs. Thanks so much, no need to reply.\n\nMairéad");
        scene.Planned("2026-03-05 12:00", 60, "Lunch and learn: contracts in plain words", Cast.Gareth, [], m => m with { Optional = [Conor], Required = [Cast.Nkechi, Cast.Rohan] });
    }
}
