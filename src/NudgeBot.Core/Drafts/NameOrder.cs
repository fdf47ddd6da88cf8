using System.Collections.Frozen;
using NudgeBot.Core.People;

namespace NudgeBot.Core.Drafts;

/// <summary>Which part of a name is the given one. Where that cannot be told the whole name stands, and a name that is a role greets nobody.</summary>
internal static class NameOrder
{
    private const int MostWords = 7;
    private const int LongestWord = 25;

    private static readonly FrozenSet<string> Titles = Words(
        "mr mrs ms mx dr prof professor rev herr frau mme mlle ing dipl.-ing dott dra");

    private static readonly FrozenSet<string> Suffixes = Words("jr sr ii iii iv phd ph.d md m.d mba cpa cfa cfp pe esq esquire dds rn pmp msc bsc ma ba");

    private static readonly FrozenSet<string> Particles = Words(
        "van von de der den del della di da do dos das du la le ter ten zu zur al el bin ibn ben af av y e");

    /// <summary>Words that make a name a post, a machine or a group. Real surnames among them lose a greeting, no more.</summary>
    private static readonly FrozenSet<string> Roles = Words("""
        team teams group department dept office desk helpdesk support service services info information admin administrator
        administration billing invoice invoices accounts accounting payroll hr resources recruiting newsletter news notification
        notifications noreply no-reply donotreply do-not-reply reply mailer-daemon postmaster webmaster root system robot bot
        calendar room conference meeting boardroom reception security sales marketing customer customers enquiries inquiries
        contact hello everyone all staff list members committee council board alert alerts survey kundendienst comptabilité
        comptabilite ventas vertrieb buchhaltung soporte via and und sharepoint onedrive outlook google zoom linkedin
        kundenservice kundenbetreuung rechnung rechnungen personalabteilung sekretariat zentrale verwaltung bewerbung bewerbungen besprechungsraum konferenzraum
        client clients facturation secrétariat secretariat équipe equipe rh recrutement réunion ne-pas-répondre nepasrepondre
        equipo facturación facturacion contabilidad recursos humanos atención atencion cliente clientes recepción administración reuniones notificaciones
        """);

    /// <summary>"van der Berg, Jan" is Jan van der Berg; "Ana Petrova, PhD" and "Ana Petrova, Fabrikam" are Ana Petrova.</summary>
    public static string GivenFirst(string text, EmailAddress address)
    {
        var comma = text.IndexOf(',', StringComparison.Ordinal);
        if (comma < 0) return text;
        var before = text[..comma].Trim();
        var behind = text[(comma + 1)..].Trim();
        if (behind.Contains(',', StringComparison.Ordinal) || before.Length == 0 || behind.Length == 0) return text;
        if (Split(behind).All(word => Suffixes.Contains(Bare(word))) || StandsInDomain(behind, address)) return before;
        return $"{behind} {before}";
    }

    /// <summary>The word a letter to this name opens with; null where it would greet a role, a login or a riddle.</summary>
    public static string? Greeting(string name, EmailAddress address)
    {
        var words = Split(name);
        if (IsNoGreeting(name, words, address) || IsLogin(words, address)) return null;
        var titled = Titles.Contains(Bare(words[0]));
        words = [.. words.SkipWhile(word => Titles.Contains(Bare(word))).Where(word => !Suffixes.Contains(Bare(word)))];
        if (words.Length == 0 || (titled && words.Length == 1)) return null;
        var tellsGiven = words.Length > 1 && Scripts.PutsGivenNameFirst(name) && !IsInitials(words[0]) && !IsParticle(words[0])
            && !IsAbbreviation(words) && !IsTurnedRound(words, address);
        return tellsGiven ? Spelled(GivenAmong(words), words) : string.Join(' ', words);
    }

    private static bool IsNoGreeting(string name, string[] words, EmailAddress address) =>
        words.Length is 0 or > MostWords || name.Contains(',', StringComparison.Ordinal) || name.Any(char.IsDigit)
        || IsCompany(words[0], address) || words.Any(word => UntrustedText.GraphemeCount(word) > LongestWord || Roles.Contains(Bare(word)) || Roles.Contains(word));

    /// <summary>"mjheeney", "TSANTHON" and "carla.j.johnson" are what stands before an at sign, not what a person is called.</summary>
    private static bool IsLogin(string[] words, EmailAddress address)
    {
        if (words.Length != 1) return false;
        var word = words[0];
        if (word.IndexOf('.', StringComparison.Ordinal) is > 1 and var dot && dot < word.Length - 1) return true;
        if (!word.EnumerateRunes().All(rune => Scripts.Of(rune) is Script.Latin or Script.None)) return false;
        if (!word.Any(char.IsUpper)) return true;
        if (!word.Any(char.IsLower)) return word.Length > 3;
        return word.Skip(1).Any(char.IsUpper) && IsLocalPart(word, address);
    }

    private static bool IsLocalPart(string word, EmailAddress address) => address.LocalPart.Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>The first word, unless it is the one in capitals of a "PETROVA Ana".</summary>
    private static string GivenAmong(string[] words)
    {
        if (IsCapitals(words[0]) && words.Skip(1).FirstOrDefault(word => !IsCapitals(word) && !IsInitials(word)) is { } given) return given;
        return words[0];
    }

    /// <summary>A name all in capitals or all in small letters says nothing of how its owner writes it: "ANA" becomes "Ana".</summary>
    private static string Spelled(string given, string[] words)
    {
        var shouted = given.Length > 2 && words.All(IsCapitals);
        var whispered = words.All(word => !word.Any(char.IsUpper)) && char.IsLower(given[0]);
        return shouted || whispered ? char.ToUpperInvariant(given[0]) + given[1..].ToLowerInvariant() : given;
    }

    private static bool IsCapitals(string word) => word.Count(char.IsLetter) > 1 && !word.Any(char.IsLower) && word.Any(char.IsUpper);

    /// <summary>"J.", "J.R." and a lone "J" are initials.</summary>
    private static bool IsInitials(string word) => word.Count(char.IsLetter) == 1
        || (word.Contains('.', StringComparison.Ordinal) && Split(word.Replace('.', ' ')).All(part => part.Length == 1));

    private static bool IsParticle(string word) => char.IsLower(word[0]) && Particles.Contains(word);

    /// <summary>"JAB Messaging": short capitals before a spelled word are no family name like the one in "PETROVA Ana".</summary>
    private static bool IsAbbreviation(string[] words) => words[0].Length <= 3 && IsCapitals(words[0]) && !words.All(IsCapitals);

    /// <summary>"Petrova Ana" at ana.petrova@ has one of the two orders turned round, and nothing says which.</summary>
    private static bool IsTurnedRound(string[] words, EmailAddress address)
    {
        var parts = address.LocalPart.ToString().Split(['.', '_', '-'], StringSplitOptions.RemoveEmptyEntries);
        return parts.Length > 1 && parts[0].Equals(words[^1], StringComparison.OrdinalIgnoreCase) && parts[^1].Equals(words[0], StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>"Fabrikam Billing" at fabrikam.example is no one's name.</summary>
    private static bool IsCompany(string first, EmailAddress address) =>
        first.Length > 2 && address.Domain.StartsWith(first + ".", StringComparison.OrdinalIgnoreCase);

    /// <summary>True where "Fabrikam" of "Ana Petrova, Fabrikam" is the company of ana@fabrikam.example.</summary>
    private static bool StandsInDomain(string behind, EmailAddress address) =>
        !behind.Contains(' ', StringComparison.Ordinal) && behind.Length > 2 && address.Domain.StartsWith(behind + ".", StringComparison.OrdinalIgnoreCase);

    private static string Bare(string word) => word.Trim('.', '\'').ToLowerInvariant();

    private static string[] Split(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static FrozenSet<string> Words(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
