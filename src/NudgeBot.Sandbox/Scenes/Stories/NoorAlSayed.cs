namespace NudgeBot.Sandbox.Scenes.Stories;

/// <summary>Moment 13, an invitation to meet new people; a week that runs from Sunday to Thursday.</summary>
internal static class NoorAlSayed
{
    public static readonly Character Noor = new("Noor Al-Sayed", "noor.alsayed@contoso.example");

    private static readonly Character Farida = new("Farida Haddad", "farida.haddad@woodgrove.example");
    private static readonly Character Hessa = new("Hessa Al Mansoori", "hessa@almansoori.example");
    private static readonly Character Miriam = new("Miriam Asante", "miriam.asante@wingtip.example");
    private static readonly Character Tariq = new("Tariq Rahman", "tariq.rahman@fabrikam.example");
    private static readonly Character Zainab = new("Zainab Qureshi", "zainab.qureshi@northwind.example") { WritesWith = MailProgram.AngleQuotes };
    private static readonly Character Khalid = new("Khalid Bin Omar", "khalid.binomar@adatum.example");

    public static OwnerStory Story { get; } = new(
        Noor,
        "Regional Manager, Gulf",
        "Noor's week runs from Sunday to Thursday, so her cards come on a Sunday and none on a Friday. Watch Tariq's question, the first talk with Khalid, and a round table with people she has not met.")
    {
        Zone = "Europe/London",
        ZoneInSettings = "Europe/London",
        WorkingDays = [DayOfWeek.Sunday, DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday],
        WorkFrom = "07:30:00.0000000",
        WorkUntil = "16:00:00.0000000",
        Colleagues = [Cast.Gareth, Cast.Rohan, Cast.Nkechi, Cast.Lars, Cast.Camille, Cast.Ruth],
        Partners = [Cast.Fatou, Cast.Hugh],
        Projects = ["Jebel Ali", "Cold Chain South", "Ramadan Rota", "Gulf Pallets", "Spring Catalogue"],
        Tell = Tell,
    };

    private static void Tell(Scene scene)
    {
        RoundTable(scene);
        TariqOnThursday(scene);
        KhalidOnTuesday(scene);
        ZainabOwes(scene);
        Quiet(scene);
    }

    private static void RoundTable(Scene scene)
    {
        scene.Planned("2026-03-19 17:00", 90, "Round table: women who run logistics", Farida, [Farida, Hessa, Miriam], m => m with
        {
            InvitedAt = scene.Instant("2026-03-08 10:15"),
            Answer = "notResponded",
            Place = "The Reading Room, London",
            Words = "Eight seats, no slides, one good question each. Hessa and Miriam would like to meet you. A no is as welcome as a yes, so that the seat can go to somebody else.",
        });
        scene.Planned("2026-03-24 16:00", 60, "Breakfast club, new members", Miriam, [Miriam, Zainab], m => m with
        {
            InvitedAt = scene.Instant("2026-03-11 09:30"),
            Answer = "notResponded",
            Words = "Three of us are new. Would you tell us how you started in the Gulf?",
        });
    }

    private static void TariqOnThursday(Scene scene)
    {
        scene.Received("2025-10-19 08:40", Tariq, "Jebel Ali: bay numbers", "Dear Noor,\n\ndo we keep bays 4 to 7 in the new year?\n\nTariq")
            .Sent("2025-10-19 10:00", "Dear Tariq,\n\nwe do, all four, at the old rate.\n\nNoor")
            .Received("2025-10-19 10:12", Tariq, "Excellent, thank you.\n\nTariq");
        scene.Received("2026-03-04 13:20", Tariq, "Ramadan rota: the last ten days", "Dear Noor,\n\nfor the last ten days of Ramadan, can the night bay open an hour later? And would you rather have one long shift or two short ones on the 19th?\n\nTariq");
    }

    private static void KhalidOnTuesday(Scene scene)
    {
        scene.Planned("2026-03-10 09:30", 30, "Khalid and Noor: Gulf pallets", Khalid, [Khalid], m => m with
        {
            InvitedAt = scene.Instant("2026-03-05 11:00"),
            IsOnline = true,
            Words = "I take over Adatum's pallet pool in Sharjah and hear that you know every gate there.",
        });
        scene.Received("2026-03-15 09:05", Khalid, "Thank you, and a question about gate 9", "Dear Noor,\n\nthank you for your patience with a newcomer. Is gate 9 open to lorries with trailers, or only without?\n\nKhalid");
    }

    private static void ZainabOwes(Scene scene) =>
        scene.Sent("2026-03-02 09:10", Zainab, "Spring catalogue: the Arabic pages", "Dear Zainab,\n\nthe printer asked for the Arabic pages. When do your translators finish, and shall we send somebody to read the proofs with them?\n\nNoor")
            .Received("2026-03-10 13:40", Zainab, "Dear Noor,\n\nthey finished last night. The pages are attached, and yes, please send a second reader.\n\nZainab", new Envelope { HasAttachments = true })
            .Sent("2026-03-11 08:10", "Beautiful work. Thank you, and please thank the translators.\n\nNoor");

    private static void Quiet(Scene scene)
    {
        scene.Received("2026-03-08 06:10", Cast.Digest, "Northwind News: what is new in Dubai?", "Ten stories from the ports this week. Which one surprised you?\n\nUnsubscribe here.", new Envelope
        {
            IsBulk = true,
            Headers = [("List-Unsubscribe", "<mailto:leave@mail.northwind.example>"), ("Precedence", "bulk")],
        });
        scene.Planned("2026-03-05 10:00", 45, "Gate plan, postponed", Tariq, [Tariq], m => m with { IsCancelled = true });
    }
}
