namespace NudgeBot.Sandbox.Scenes.Stories;

/// <summary>Moment 11, before a meeting; a first talk not followed up; an old team mate gone quiet; much build mail.</summary>
internal static class JoseAngelNunez
{
    public static readonly Character Jose = new("José Ángel Núñez", "jose.nunez@contoso.example") { GivenName = "José Ángel" };

    private static readonly Character Lucia = new("Lucía Ferrante", "lucia.ferrante@woodgrove.example");
    private static readonly Character Hiroshi = new("Hiroshi Sato", "hiroshi.sato@proseware.example") { WritesWith = MailProgram.AngleQuotes };
    private static readonly Character Amara = new("Amara Nwosu", "amara.nwosu@northwind.example");
    private static readonly Character Devon = new("Devon Clarke", "devon.clarke@fabrikam.example");
    private static readonly Character Saoirse = new("Saoirse Byrne", "saoirse.byrne@adatum.example");

    public static OwnerStory Story { get; } = new(
        Jose,
        "Head of Engineering, New York",
        "New York hours: the card comes when José Ángel's morning begins, not Berlin's. Amara's first visit needs a line, Hiroshi has been quiet for a season, and dozens of build mails make no sound.")
    {
        Zone = "America/New_York",
        ZoneInSettings = "Eastern Standard Time",
        Locale = "en-US",
        WorkUntil = "18:00:00.0000000",
        Colleagues = [Cast.Osei, Cast.Thanh, Cast.Mina, Cast.Rohan, Cast.Finn, Cast.Lars],
        Partners = [Cast.Yuki, Cast.Hugh],
        Projects = ["Route Engine", "Label Printer", "Dock API", "March Release", "Blue Label"],
        GetsBuildMail = true,
        Tell = Tell,
    };

    private static void Tell(Scene scene)
    {
        LuciaOnTuesday(scene);
        HiroshiEverySixWeeks(scene);
        AmaraVisits(scene);
        DevonAsks(scene);
        SaoirseOnWednesday(scene);
        Quiet(scene);
    }

    private static void LuciaOnTuesday(Scene scene)
    {
        scene.Met("2026-01-13 11:00", 45, "Dock API with Woodgrove", Lucia);
        scene.Sent("2026-01-13 15:30", Lucia, "Dock API: the three calls you need", "Hi Lucía,\n\nthank you for the clear list. The three calls you need are in the test system, with your own key.\n\nJosé Ángel")
            .Received("2026-01-14 10:05", Lucia, "Hi José Ángel,\n\nwe were running by the evening. Is there a limit on the calls per minute?\n\nLucía")
            .Sent("2026-01-14 11:20", "Sixty a minute, and if you need more, say so.\n\nJosé Ángel")
            .Received("2026-01-14 11:31", Lucia, "Sixty is plenty. Thanks!\n\nLucía");
        scene.Planned("2026-03-10 10:00", 30, "Dock API: what is next", Lucia, [Lucia], m => m with { IsOnline = true });
        scene.Sent("2026-03-10 12:15", Lucia, "Dock API: what is next", "Hi Lucía,\n\ngood to see what you have built on it. My notes from today are attached: signatures first, then the night window.\n\nJosé Ángel", new Envelope { HasAttachments = true })
            .Received("2026-03-10 16:02", Lucia, "Notes match mine. Thank you!\n\nLucía");
    }

    /// <summary>A coffee call every five weeks or so, each with a mail from both sides; the last before Thanksgiving.</summary>
    private static void HiroshiEverySixWeeks(Scene scene)
    {
        (string Day, string Subject, string Words)[] calls =
        [
            ("2025-03-27", "The paper on queues", "the paper on queues that I mentioned is attached. Page four is the one that hurts."),
            ("2025-05-01", "Your new team", "six people in one room sounds right for the start. I would keep the room."),
            ("2025-06-05", "Tracing, again", "you were right about the tracing: the slow call was ours."),
            ("2025-07-10", "Kyoto", "thank you for the list of temples. We have chosen three, so as to see them."),
            ("2025-08-14", "The interview question", "I stole your interview question. The candidates like it better than ours."),
            ("2025-09-18", "Release trains", "we stopped the release train on your advice, and nobody has missed it."),
            ("2025-10-23", "Reading for the winter", "the book on bridges arrived. It will be my winter."),
            ("2025-11-20", "Your sabbatical", "a sabbatical in spring is a fine plan. Write down what you want to forget."),
        ];
        foreach (var (day, subject, words) in calls)
        {
            scene.Planned($"{day} 08:30", 30, "Hiroshi and José Ángel", Hiroshi, [Hiroshi], m => m with { IsOnline = true });
            scene.Sent($"{day} 09:40", Hiroshi, subject, $"Hi Hiroshi,\n\n{words}\n\nJosé Ángel")
                .Received($"{day} 19:15", Hiroshi, "Good to read. Same time in a few weeks.\n\nHiroshi");
        }
    }

    private static void AmaraVisits(Scene scene) =>
        scene.Planned("2026-03-05 14:30", 30, "Amara in New York: half an hour?", Amara, [Amara], m => m with
        {
            Place = "Contoso, 14th floor",
            Words = "I run the sensor team at Northwind and am in town on Thursday. Mina thought that we should compare notes on cold-chain sensors.",
        });

    private static void DevonAsks(Scene scene)
    {
        scene.Received("2025-12-09 10:10", Devon, "Label printer: firmware", "Hi José Ángel,\n\nwhich firmware do you run on the label printers in Newark?\n\nDevon")
            .Sent("2025-12-09 10:40", "2.8 everywhere, 2.9 on one as a trial. Stay on 2.8 for now.\n\nJosé Ángel")
            .Received("2025-12-09 10:44", Devon, "Got it, thank you.\n\nDevon");
        scene.Received("2026-03-06 15:30", Devon, "Label printer: 2.9 or wait?", "Hi José Ángel,\n\nwe have a window on the 20th. Would you go to 2.9 now, or wait for the fix to the margins? And did the trial printer ever lose its network?\n\nDevon");
    }

    private static void SaoirseOnWednesday(Scene scene)
    {
        scene.Planned("2026-03-11 11:30", 30, "Saoirse and José Ángel: route data", Saoirse, [Saoirse], m => m with
        {
            InvitedAt = scene.Instant("2026-03-09 10:20"),
            IsOnline = true,
            Words = "Thirty minutes on how you clean route data. I can show you how we failed at it, twice.",
        });
        scene.Sent("2026-03-05 10:00", Cast.Yuki, "Wingtip: date of the hardware swap", "Hi Yuki,\n\nwhich week did your people choose for the hardware swap?\n\nJosé Ángel")
            .Received("2026-03-05 13:10", Cast.Yuki, "Hi José Ángel,\n\nthe last one in March. The plan is attached.\n\nYuki", new Envelope { HasAttachments = true })
            .Sent("2026-03-05 13:25", "Thank you, all set.\n\nJosé Ángel");
    }

    private static void Quiet(Scene scene)
    {
        scene.Planned("2026-03-04 00:00", 1440, "Release week", Jose, [Cast.Thanh], m => m with { IsAllDay = true, ShowAs = "free" });
        scene.Planned("2026-03-05 12:30", 45, "Lunch walk", Jose, [Devon], m => m with { ShowAs = "free" });
        scene.Planned("2026-03-04 16:00", 60, "Dentist", Jose, [], m => m with { Sensitivity = "private", ShowAs = "oof" });
        scene.Received("2026-03-06 09:12", new("Route Engine alerts", "noreply@alerts.contoso.example"), "[P3] queue depth above 400. Is anybody looking?", "The queue was above 400 for 6 minutes. Acknowledge?", new Envelope { IsBulk = true, Headers = [("Auto-Submitted", "auto-generated"), ("Precedence", "bulk")] });
    }
}
