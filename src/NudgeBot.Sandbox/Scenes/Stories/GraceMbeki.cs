namespace NudgeBot.Sandbox.Scenes.Stories;

/// <summary>Moment 15, late and embarrassed: her mentor wrote forty days ago, and asks again, softly.</summary>
internal static class GraceMbeki
{
    public static readonly Character Grace = new("Grace Achieng Mbeki", "grace.mbeki@contoso.example");

    private static readonly Character Edith = new("Edith Hollander", "edith.hollander@proseware.example") { WritesWith = MailProgram.AngleQuotes };
    private static readonly Character Ravi = new("Ravi Subramaniam", "ravi.subramaniam@adatum.example");
    private static readonly Character Lotte = new("Lotte Jørgensen", "lotte.jorgensen@fabrikam.example");
    private static readonly Character Pierre = new("Pierre-Yves Morel", "py.morel@northwind.example") { GivenName = "Pierre-Yves", WritesWith = MailProgram.OutlookPlainText };
    private static readonly Character Abena = new("Abena Owusu", "abena.owusu@wingtip.example");

    public static OwnerStory Story { get; } = new(
        Grace,
        "Research Scientist",
        "Late, and still worth sending: Grace's mentor wrote forty days ago and asked again last week. One kind card, no scolding. Then a visitor to thank, and a co-author who went silent.")
    {
        Zone = "America/New_York",
        ZoneInSettings = "America/New_York",
        Locale = "en-US",
        Colleagues = [Cast.Mina, Cast.Osei, Cast.Eszter, Cast.Thanh, Cast.Chiara, Cast.Finn],
        Partners = [Cast.Sofia, Cast.Yuki],
        Projects = ["Soft Crates", "Fibre Study", "Cold Chain South", "Lab Move", "Paper Tape"],
        Tell = Tell,
    };

    private static void Tell(Scene scene)
    {
        TheMentor(scene);
        RaviAndThePaper(scene);
        LotteInTheLab(scene);
        AbenaAsks(scene);
        Quiet(scene);
    }

    private static void TheMentor(Scene scene)
    {
        scene.Received("2025-06-10 09:15", Edith, "Your first chapter", "Dear Grace,\n\nI read your first chapter twice, which I do with few. Write the second in the same voice.\n\nEdith")
            .Sent("2025-06-10 12:40", "Dear Edith,\n\nthank you. I have pinned that sentence over my desk.\n\nGrace");
        scene.Received("2025-10-14 10:30", Edith, "A reader for you", "Dear Grace,\n\nmy friend at the institute would read the second chapter. May I give it to him?\n\nEdith")
            .Sent("2025-10-14 15:05", "Dear Edith,\n\nyes, with pleasure and a little fear.\n\nGrace")
            .Received("2025-10-15 08:20", Edith, "Fear is a good sign. It is on its way to him.\n\nEdith");
        scene.Received("2026-01-28 09:50", Edith, "Two questions about your third chapter", "Dear Grace,\n\nyour third chapter is the best so far. Two questions, because I am curious and not because I am checking:\n\nWhy did you leave out the wet samples? And would you let me show the figure on page 9 to my seminar?\n\nTake your time.\n\nEdith")
            .Received("2026-03-05 10:05", Edith, "Dear Grace,\n\nno hurry at all. I only wonder whether my questions reached you, and how you are. Would you still let me show the figure, in April perhaps?\n\nEdith");
    }

    private static void RaviAndThePaper(Scene scene) =>
        scene.Sent("2026-03-02 14:30", Ravi, "Fibre study: your half of section 4", "Hi Ravi,\n\nmy half of section 4 is in the document. When do you think yours could be there, and is there a part that I could take off you?\n\nGrace")
            .Received("2026-03-11 09:20", Ravi, "Hi Grace,\n\nyou are kind. My half went in last night, and the table is yours if you still want it.\n\nRavi")
            .Sent("2026-03-11 13:45", "I have taken the table. It reads well, thank you.\n\nGrace");

    private static void LotteInTheLab(Scene scene) =>
        scene.Planned("2026-03-06 11:00", 40, "Lotte visits the lab", Lotte, [Lotte], m => m with
        {
            Place = "Lab 2",
            Words = "I make board from straw at Fabrikam, and your tear tests are the only ones I believe. May I watch one?",
        });

    private static void AbenaAsks(Scene scene)
    {
        scene.Received("2026-03-10 15:10", Abena, "Students for the summer", "Dear Grace,\n\ntwo of my students ask for a summer in a lab that is not ours. Would you have a bench for one of them, from June to August?\n\nAbena");
        scene.Planned("2026-03-12 10:30", 30, "Abena, Pierre-Yves and Grace: fibre days", Pierre, [Pierre, Abena], m => m with
        {
            InvitedAt = scene.Instant("2026-03-10 09:00"),
            IsOnline = true,
            Words = "Thirty minutes to choose three speakers for the fibre days.",
        });
        scene.Sent("2026-03-12 14:10", Pierre, "Fibre days: the three we chose", "Dear Pierre-Yves, dear Abena,\n\nour three are on the page, in the order in which we were sure. Abena, a bench is yours from June.\n\nGrace", new Envelope { AlsoTo = [Abena] });
    }

    private static void Quiet(Scene scene)
    {
        scene.Received("2026-03-04 04:30", new("Journal of Packaging Fibres", "noreply@jpf-editorial.example"), "Invitation to review: are you available?", "A manuscript in your field is waiting. Will you review it? Accept or decline with one click.", new Envelope { IsBulk = true, Headers = [("Auto-Submitted", "auto-generated"), ("List-Unsubscribe", "<https://jpf-editorial.example/stop>")] });
        scene.Planned("2026-03-04 15:00", 60, "Seminar: straw and steam", Edith, [.. Cast.Crowd.Take(14)]);
    }
}
