namespace NudgeBot.Sandbox.Scenes;

/// <summary>The people several stories share: Contoso's colleagues, the partners everyone knows, and the machines that write to all.</summary>
internal static class Cast
{
    public static readonly Character Marta = Colleague("Marta Kowalczyk", "marta.kowalczyk");
    public static readonly Character Juergen = Colleague("Jürgen Weiß", "juergen.weiss") with { WritesWith = MailProgram.OutlookPlainText };
    public static readonly Character Aoife = Colleague("Aoife Brennan", "aoife.brennan");
    public static readonly Character Nkechi = Colleague("Nkechi Adeyemi", "nkechi.adeyemi");
    public static readonly Character Lars = Colleague("Lars Østby", "lars.ostby") with { WritesWith = MailProgram.AngleQuotes };
    public static readonly Character Chiara = Colleague("Chiara De Luca", "chiara.deluca");
    public static readonly Character Pedro = Colleague("Pedro Gonçalves", "pedro.goncalves");
    public static readonly Character Zeynep = Colleague("Zeynep Arslan", "zeynep.arslan");
    public static readonly Character Rohan = Colleague("Rohan Mehta", "rohan.mehta") with { WritesWith = MailProgram.OutlookPlainText };
    public static readonly Character Beatriz = Colleague("Beatriz Sáez", "beatriz.saez");
    public static readonly Character Finn = Colleague("Finn Hansen", "finn.hansen") with { WritesWith = MailProgram.AngleQuotes };
    public static readonly Character Eszter = Colleague("Eszter Kovács", "eszter.kovacs");
    public static readonly Character Thanh = Colleague("Thanh Nguyễn", "thanh.nguyen");
    public static readonly Character Camille = Colleague("Camille Lefèvre", "camille.lefevre");
    public static readonly Character Osei = Colleague("Samuel Osei", "samuel.osei");
    public static readonly Character Ruth = Colleague("Ruth van den Berg", "ruth.vandenberg");
    public static readonly Character Ondrej = Colleague("Ondřej Dvořák", "ondrej.dvorak");
    public static readonly Character Mina = Colleague("Mina Tanaka", "mina.tanaka");
    public static readonly Character Gareth = Colleague("Gareth Llewellyn", "gareth.llewellyn");
    public static readonly Character Ilse = Colleague("Ilse Vandermeer", "ilse.vandermeer");

    public static readonly Character Bruno = new("Bruno Keller", "b.keller@litware.example") { WritesWith = MailProgram.OutlookPlainText };
    public static readonly Character Sofia = new("Sofia Lindgren", "sofia.lindgren@woodgrove.example");
    public static readonly Character Hugh = new("Hugh Pemberton", "hugh@proseware.example") { WritesWith = MailProgram.AngleQuotes };
    public static readonly Character Yuki = new("Yuki Mori", "y.mori@wingtip.example");
    public static readonly Character Fatou = new("Fatou Diop", "fatou.diop@adatum.example");
    public static readonly Character Emil = new("Emil Janssen", "emil.janssen@tailspin.example") { WritesWith = MailProgram.AngleQuotes };

    public static readonly Character OfficeTeam = Colleague("Contoso Office Team", "office-team");
    public static readonly Character ServiceDesk = Colleague("Service Desk", "servicedesk");
    public static readonly Character Expenses = new("Contoso Expenses", "no-reply@expenses.contoso.example");
    public static readonly Character BuildServer = new("Contoso Pipelines", "builds@ci.contoso.example");
    public static readonly Character TravelDesk = new("Travel Booking", "booking@travel.contoso.example");
    public static readonly Character Reminders = new("Calendar Notices", "calendar-notification@contoso.example");
    public static readonly Character Newsletter = new("Supply Lines Weekly", "editors@supplylines.example") { WritesWith = MailProgram.Outlook };
    public static readonly Character Digest = new("Northwind News", "news@mail.northwind.example");
    public static readonly Character Everyone = Colleague("Everyone Contoso", "everyone");

    /// <summary>Those who are only ever seen in a long list of attendees.</summary>
    public static IReadOnlyList<Character> Crowd { get; } =
    [
        .. from given in (string[])["Anneke", "Tomasz", "Rachel", "Bilal", "Odile", "Kwame", "Mirela", "Søren"]
           from family in (string[])["Bakker", "Nowak", "Sørensen", "Iqbal", "Mercier", "Boateng", "Kruse"]
           select new Character($"{given} {family}", $"{given}.{family}@contoso.example".ToLowerInvariant().Replace('ø', 'o')),
    ];

    private static Character Colleague(string name, string mailbox) => new(name, mailbox + "@contoso.example");
}
