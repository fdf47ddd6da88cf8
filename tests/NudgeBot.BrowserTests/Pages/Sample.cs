namespace NudgeBot.BrowserTests.Pages;

/// <summary>Somebody of the sample organisation.</summary>
internal sealed record SamplePerson(string Name, string Address);

/// <summary>
/// Whose pages these stories open. Owners of whom the chat's stories tell are only looked at here, or left as they were found.
/// </summary>
internal static class Sample
{
    public static readonly SamplePerson Hanna = Owner("Hanna Lindström", "hanna.lindstrom");
    public static readonly SamplePerson Sanne = Owner("Sanne de Vries", "sanne.devries");
    public static readonly SamplePerson Mehmet = Owner("Mehmet Yıldız", "mehmet.yildiz");
    public static readonly SamplePerson Tobias = Owner("Tobias Grünwald", "tobias.gruenwald");
    public static readonly SamplePerson Conor = Owner("Conor O'Brien", "conor.obrien");
    public static readonly SamplePerson Grace = Owner("Grace Achieng Mbeki", "grace.mbeki");
    public static readonly SamplePerson Jose = Owner("José Ángel Núñez", "jose.nunez");

    public static readonly SamplePerson Noor = Owner("Noor Al-Sayed", "noor.alsayed");

    public static readonly IReadOnlyList<SamplePerson> Owners = [Hanna, Sanne, Mehmet, Tobias, Conor, Grace, Jose, Noor];

    /// <summary>Hanna promised her a deck by Thursday, and it is late.</summary>
    public static readonly SamplePerson Ana = new("Ana Petrović", "ana.petrovic@fabrikam.example");

    /// <summary>She asked Hanna about a deposit on Friday; only Hanna knows the answer.</summary>
    public static readonly SamplePerson Priya = new("Priya Raman", "priya.raman@adatum.example");

    public static readonly SamplePerson Dennis = new("Dennis Falk", "dennis.falk@tailspin.example");

    /// <summary>She invited Noor to a round table; they have never met.</summary>
    public static readonly SamplePerson Farida = new("Farida Haddad", "farida.haddad@woodgrove.example");

    public static readonly SamplePerson Edith = new("Edith Hollander", "edith.hollander@proseware.example");
    public static readonly SamplePerson Stranger = new("Nia Stranger", "nia@elsewhere.example");

    private static SamplePerson Owner(string name, string mailbox) => new(name, mailbox + "@contoso.example");
}
