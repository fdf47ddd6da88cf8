namespace NudgeBot.Sandbox.Scenes.Stories;

/// <summary>Moment 12, back from three weeks' leave: a full inbox, nothing marked late, and time to come back to it.</summary>
internal static class AmelieFournier
{
    public static readonly Character Amelie = new("Amélie Fournier", "amelie.fournier@contoso.example");

    private static readonly Character Baptiste = new("Baptiste Rousseau", "baptiste.rousseau@fabrikam.example");
    private static readonly Character Wanjiru = new("Wanjiru Kamau", "wanjiru.kamau@woodgrove.example");
    private static readonly Character Stefan = new("Stefan Bäcker", "stefan.baecker@tailspin.example") { WritesWith = MailProgram.OutlookPlainText };
    private static readonly Character Leonor = new("Leonor Vidal", "leonor.vidal@northwind.example");
    private static readonly Character Greta = new("Greta Holm", "greta.holm@adatum.example") { WritesWith = MailProgram.AngleQuotes };

    public static OwnerStory Story { get; } = new(
        Amelie,
        "Sales Director",
        "Back today after three weeks away. Her leave is not counted against her: Monday is quiet, the first questions surface once she has had two days for them, and nothing is called late.")
    {
        ZoneInSettings = "Romance Standard Time",
        Zone = "Europe/Paris",
        Locale = "fr-FR",
        Leave = (new DateOnly(2026, 2, 14), new DateOnly(2026, 3, 8)),
        Colleagues = [Cast.Camille, Cast.Nkechi, Cast.Marta, Cast.Beatriz, Cast.Pedro, Cast.Gareth],
        Partners = [Cast.Sofia, Cast.Emil],
        Projects = ["Atlantic Accounts", "Price List", "Cold Chain South", "Lyon Office", "Return Crate"],
        Tell = Tell,
    };

    private static void Tell(Scene scene)
    {
        BeforeTheLeave(scene);
        WhileAway(scene);
        TheWeekOfTheReturn(scene);
        EnFrancais(scene);
    }

    private static void BeforeTheLeave(Scene scene)
    {
        scene.Met("2026-02-10 10:00", 45, "Cold chain: Nantes and Porto", Wanjiru, Leonor);
        scene.Sent("2026-02-10 16:05", Wanjiru, "Cold chain: what we decided", "Dear Wanjiru, dear Leonor,\n\nthank you for the good morning. Nantes starts in April, Porto follows when the hall is ready. I am away from Saturday until 8 March; Camille has the file and a free hand.\n\nAmélie", new Envelope { AlsoTo = [Leonor] })
            .Received("2026-02-10 17:20", Wanjiru, "Thank you, Amélie. Rest well!\n\nWanjiru");
        scene.Sent("2026-02-13 16:40", Cast.Camille, "All yours until the 9th", "Camille,\n\neverything open is on the shared page, and nothing there is urgent. Thank you for looking after it.\n\nAmélie")
            .Received("2026-02-13 16:55", Cast.Camille, "Bonnes vacances! We will manage.\n\nCamille");
    }

    private static void WhileAway(Scene scene)
    {
        scene.Received("2026-02-24 10:30", Wanjiru, "Nantes: two drivers or three?", "Dear Amélie,\n\nI know that you are away, so this is for your first week back: do we plan Nantes with two drivers or with three? And would you like to be there on the first day?\n\nWanjiru");
        scene.Received("2026-03-03 14:20", Stefan, "Preisliste: a question on the discount steps", "Dear Amélie,\n\nare the discount steps on page 3 per order or per year? Whenever you are back.\n\nKind regards,\nStefan");
        scene.Received("2026-03-05 09:45", Leonor, "Porto hall", "Dear Amélie,\n\nthe hall in Porto is ready three weeks early. Shall we pull the start forward, or enjoy the calm?\n\nLeonor");
        scene.Received("2026-02-26 11:00", Cast.Nkechi, "Price list: settled with Camille", "Hi Amélie,\n\nfor your information only: Camille and I settled the footnote on the price list. Nothing for you to do.\n\nNkechi");
        scene.Planned("2026-02-25 15:00", 45, "Partner round table", Greta, [Greta, Wanjiru], m => m with { Answer = "declined" });
    }

    private static void TheWeekOfTheReturn(Scene scene)
    {
        scene.Planned("2026-03-11 14:00", 30, "Greta and Amélie: coffee", Greta, [Greta], m => m with
        {
            InvitedAt = scene.Instant("2026-03-09 15:10"),
            Place = "Lyon office",
            Words = "We missed each other at the round table. I am in Lyon on Wednesday and would love to hear how the cold chain began.",
        });
        scene.Received("2026-03-10 10:10", Baptiste, "Atlantic accounts: your view on Bordeaux", "Dear Amélie,\n\nwould you open in Bordeaux this year, or let Nantes settle first? I trust your nose more than our spreadsheet.\n\nBaptiste");
        scene.Received("2026-03-09 08:30", Cast.Camille, "Welcome back", "Welcome back!\n\nYour plants are alive, and so are the accounts. No need to reply.\n\nCamille");
        scene.Sent("2026-03-12 11:15", Leonor, "Porto hall: let us enjoy the calm", "Dear Leonor,\n\nlet us enjoy the calm and start as planned, with everyone rested. Thank you for the early hall!\n\nAmélie")
            .Received("2026-03-12 15:00", Leonor, "Perfect. Calm it is.\n\nLeonor");
    }

    private static void EnFrancais(Scene scene) =>
        scene.Received("2026-01-22 09:20", Baptiste, "Bureau de Lyon : salle du jeudi", "Bonjour Amélie,\n\nla salle du premier étage est-elle libre jeudi après-midi ? Nous serions cinq.\n\nBien cordialement,\nBaptiste")
            .Sent("2026-01-22 10:05", "Bonjour Baptiste,\n\noui, elle est réservée pour vous de 14 h à 17 h. Il y aura du café.\n\nBien cordialement,\nAmélie")
            .Received("2026-01-22 10:15", Baptiste, "Parfait, merci beaucoup !\n\nBaptiste");
}
