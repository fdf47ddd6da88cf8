namespace NudgeBot.Sandbox.Scenes.Stories;

/// <summary>Moment 5, they owe me: a quote that does not come, and an automatic reply that is no answer.</summary>
internal static class SanneDeVries
{
    public static readonly Character Sanne = new("Sanne de Vries", "sanne.devries@contoso.example");

    private static readonly Character Piotr = new("Piotr Zieliński", "piotr.zielinski@litware.example");
    private static readonly Character Ines = new("Inês Carvalho", "ines.carvalho@northwind.example");
    private static readonly Character Heike = new("Heike Schröder", "heike.schroeder@adatum.example") { WritesWith = MailProgram.OutlookPlainText };
    private static readonly Character Bram = new("Bram van der Linden", "bram@vanderlinden.example") { WritesWith = MailProgram.AngleQuotes };
    private static readonly Character Tove = new("Tove Ahlgren", "tove.ahlgren@tailspin.example");

    public static OwnerStory Story { get; } = new(
        Sanne,
        "Purchasing Lead",
        "They owe me: Piotr said that the quote would come next week, nine working days ago. Inês has an automatic reply until Wednesday, so her card waits until Thursday; Piotr's settles when the quote arrives.")
    {
        ZoneInSettings = "Europe/Berlin",
        WorkFrom = "08:30:00.0000000",
        WorkUntil = "17:00:00.0000000",
        Colleagues = [Cast.Ruth, Cast.Chiara, Cast.Lars, Cast.Ilse, Cast.Juergen, Cast.Eszter],
        Partners = [Cast.Bruno, Cast.Emil],
        Projects = ["Pallet Pool", "Film Contract", "Rotterdam Hall 3", "Paper Tape", "Supplier Day"],
        Tell = Tell,
    };

    private static void Tell(Scene scene)
    {
        PiotrAndTheQuote(scene);
        InesIsAway(scene);
        HeikeInGerman(scene);
        BramAsks(scene);
        ToveVisits(scene);
        Noise(scene);
    }

    private static void PiotrAndTheQuote(Scene scene)
    {
        scene.Sent("2025-09-16 09:20", Piotr, "Paper tape, trial order", "Hi Piotr,\n\nwe would like to try forty rolls of the paper tape. Do you have them in stock?\n\nSanne")
            .Received("2025-09-16 11:00", Piotr, "Hi Sanne,\n\nwe do, and they leave tomorrow. The first forty are on us.\n\nPiotr")
            .Sent("2025-09-16 11:15", "How generous, thank you!\n\nSanne");
        scene.Sent("2026-02-23 10:10", Piotr, "Quote for 6,000 rolls of paper tape", "Hi Piotr,\n\nthe trial convinced everybody, even the night shift. Could you quote us 6,000 rolls, delivered to Rotterdam in three lots?\n\nSanne")
            .Received("2026-02-24 09:30", Piotr, "Hi Sanne,\n\nthat is very good to read. I have to talk to the mill first. Will send the quote next week.\n\nPiotr")
            .Sent("2026-02-24 09:50", "Thank you, Piotr. Could you put the delivery times for each of the three lots on it as well?\n\nSanne")
            .Received("2026-03-11 15:20", Piotr, "Hi Sanne,\n\nhere it is at last, with the times for each lot. The mill kept me waiting and I kept you waiting, which I am sorry for.\n\nPiotr", new Envelope { HasAttachments = true })
            .Sent("2026-03-12 10:30", "Thank you, Piotr, it was worth the wait. The order is on its way.\n\nSanne");
    }

    private static void InesIsAway(Scene scene) =>
        scene.Sent("2026-03-02 11:40", Ines, "Hall 3: may we see the fire plan?", "Dear Inês,\n\nour insurer asks for the fire plan of hall 3. Could you send it to us, or tell me who may?\n\nSanne")
            .Received("2026-03-02 11:41", Ines, "Thank you for your mail. I am out of the office and back on Wednesday, 11 March 2026. Your mail is not forwarded.\n\nInês Carvalho", new Envelope
            {
                Subject = "Automatic reply: Hall 3: may we see the fire plan?",
                Headers = [("Auto-Submitted", "auto-replied"), ("X-Auto-Response-Suppress", "All")],
            });

    private static void HeikeInGerman(Scene scene)
    {
        scene.Received("2026-02-17 09:15", Heike, "Paletten für Halle 3", "Guten Tag Sanne de Vries,\n\nkönnen wir die 400 Paletten statt am Montag schon am Freitag bringen? Der Fahrer hätte dann die ruhigere Strecke.\n\nFreundliche Grüße\nHeike Schröder")
            .Sent("2026-02-17 10:05", "Guten Tag Heike Schröder,\n\nFreitag passt gut, am liebsten vor zehn Uhr. Das Tor 2 ist dann frei.\n\nFreundliche Grüße\nSanne de Vries")
            .Received("2026-02-17 10:20", Heike, "Wunderbar, so machen wir es. Vielen Dank!\n\nHeike Schröder");
        scene.Received("2026-03-12 13:30", Heike, "Rückgabe der Paletten", "Guten Tag Sanne de Vries,\n\nwie viele Paletten bekommen wir im März zurück, und an welchem Tag dürfen wir sie holen?\n\nFreundliche Grüße\nHeike Schröder");
    }

    private static void BramAsks(Scene scene) =>
        scene.Received("2026-03-05 10:10", Bram, "A school class in the hall", "Dear Sanne,\n\nmy daughter's class is doing a project on where things come from. Twelve children, very curious. Would a morning in your hall be possible some time in May?\n\nA no is perfectly fine.\n\nBram");

    private static void ToveVisits(Scene scene) =>
        scene.Planned("2026-03-10 13:00", 45, "Tailspin film: samples and tea", Tove, [Tove], m => m with
        {
            InvitedAt = scene.Instant("2026-03-05 09:40"),
            Place = "Rotterdam, hall 3",
            Words = "I bring the three films that we spoke about with Chiara, and a kettle.",
        });

    private static void Noise(Scene scene)
    {
        scene.Planned("2026-03-04 15:00", 60, "Webinar: the packaging law", new("Law in Brief", "events@lawinbrief.example"), [], m => m with { Answer = "tentativelyAccepted" });
        scene.Planned("2026-03-06 09:00", 30, "Film contract", Bram, [Bram], m => m with { IsCancelled = true });
        scene.Received("2026-03-05 07:10", Cast.TravelDesk, "Your trip to Rotterdam on 10 March", "Your seat is 34 in coach 5. Do you need a hotel? Reply is not monitored.", new Envelope { IsBulk = true, Headers = [("Auto-Submitted", "auto-generated")] });
    }
}
