using System.Text.RegularExpressions;
using static NudgeBot.Core.Drafts.SensitiveMatter;

namespace NudgeBot.Core.Drafts;

/// <summary>The German words of <see cref="SensitiveWords"/>, in <see cref="PlainLetters"/>; an umlaut may also be written with an e.</summary>
internal static partial class GermanSensitiveWords
{
    private const RegexOptions Plain = RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace;

    public static IReadOnlyList<SensitivePhrases> All { get; } =
    [
        new(Unwanted, "nicht mehr|nie wieder|nie mehr|nicht wieder|keine weitere|keine mails mehr|keine e-mail|keine email|keine nachrichten mehr|in ruhe|auf, mi|auf mi|keinen kontakt|keinen weiteren|mich aus|mich von|mich bitte|kontaktverbot|davon ab, mi|davon ab mi", Stop()),
        new(
            Grief,
            "beileid|anteilnahme|trauer|verstorben|gestorben|uns gegangen|entschlafen|eingeschlafen|verloren|tod_|verlust_|ableben|beerdigung|beisetzung|bestattung|begrabnis|begraebnis|kondol|nachruf|todesf|todesanzeige|hinterblieben|im sterben",
            Death()),
        new(
            Illness,
            "beim arzt|zum arzt|arzttermin|krankge|krankschr|krankmeld|krankheitsbed|krankheitstag|krankensch|krankengeld|krankenstand|krankenhaus|im spital|ins spital|dem spital|ein spital|einem spital|psychiatrie|notaufnahme|reha|erkrank|schwer krank|langer krank|laenger krank|lich krank|haft krank|chronisch krank|todkrank|sterbenskrank|unheilbar"
            + "|diagnose|diagnostiziert|krebs|chemother|strahlenther|tumor|ne operation|ner operation|re operation|ren operation|rer operation|nen operation|knieop|knie-op|herzop|herz-op|huftop|hueftop|huft-op|hueft-op|notop|not-op|bandscheiben|operiert|schwanger|fehlgeburt|totgeburt|herzinfarkt|schlaganfall|hirnblutung|intensivstation|depressi|psychisch|psychother|therapeut|in therapie|suizid|selbstmord|arbeitsunf|schwerbehinder",
            Health()),
        new(
            Employment,
            "ndigung|ndigungen|gekundigt|gekuendigt|entlass|freigestellt|abmahn|abgemahnt|aufhebungsvertr|abfindung|stellenabbau|personalabbau|sozialplan|betriebsbedingt|arbeitsgericht|disziplinar|personalgespr|mitarbeitergespr|beurteilung"
            + "|vorstellungsgespr|bewerbungsgespr|gehalt|gehalter|gehaelter|lohnerh|lohnk|lohnabr|arbeitszeugnis|arbeitslos|job verloren|stelle verloren|arbeit verloren|arbeitsplatz verloren",
            Work()),
        new(Harassment, "belastig|belaestig|mobbing|gemobbt|diskriminier|ubergriff|uebergriff|beschwerde|feindselig", Wrong()),
        new(
            Legal,
            "rechtsstreit|klage_|klageschrift|verklag|gerichtsverfahren|gerichtstermin|vorladung|staatsanwalt|strafanzeige|einstweilig|unterlassungs|hinweisgeber|anwaltlich|rechtliche schritte|juristische schritte|mahnbescheid|rechtspflicht",
            Law()),
        new(Belief, "gewerkschaft|betriebsratswahl|streikaufruf|streikabst|streikrecht|urabstimmung|religi|kirchenaustritt|konfession|parteimitgl|parteizug|parteibuch|asyl|aufenthalts|orientierung|fluchtling|fluechtling|visumsstatus", Conviction()),
        new(
            Fraud,
            "bankverbindung|kontodaten|bankdaten|kontoverbindung|iban|ihr konto|ihr passwort|ihre identit|ihre zugangs|geschenkkarte|gutscheinkarte|dringende|eilige|sofortige|passwort|datenpanne|datenleck|sicherheitsvorf|sicherheitsverl|hackerangriff|cyberangriff"
            + "|gehackt|kompromittiert|gestohlen|konto gesperrt|konto wurde",
            Deceit()),
        new(
            Confidence,
            "vertraulich|verschlusssache|unter uns|nicht weiter|nicht teilen|nicht kopieren|nicht verbreiten|insiderinf|insiderliste|geschaftsgeheim|geschaeftsgeheim|anwaltsgeheim|mandantengeheim", Mark()),
    ];

    [GeneratedRegex("""
        (?:enthae?lt|enthalten|beinhaltet)\s+(?:\w+\s+){0,4}vertrauliche | vertrauliche\w*\s+(?:und/oder|und|oder)\s+(?:rechtlich|gesetzlich) | (?:richtige|beabsichtigte|vorgesehene|angegebene|bezeichnete)\w*\s+(?:adressat|empfae?nger)
        | irrtue?mlich\s+(?:\w+\s+){0,3}(?:erhalten|zugesandt|bekommen) | (?:ausschliesslich|nur|allein)\s+fue?r\s+(?:den|die|ihren)\s+(?:\w+\s+)?(?:adressat|empfae?nger|person) | unbefugte\w*\s+(?:weitergabe|weiterleitung|kopie\w*|verwendung|nutzung|dritte)
        | haftungsausschluss | vertraulichkeitshinweis | nicht\s+gestattet
        """, Plain)]
    public static partial Regex Disclaimer();

    [GeneratedRegex("""
        \b(?:
          (?:schreib|schreiben|kontaktiere?|kontaktieren|maile?|mailen|ruf|rufe|rufen|melde|melden|belae?stigen?)\s+(?:sie\s+|du\s+)?(?:mich|mir|uns)\s+(?:bitte\s+)?(?:nicht\s+mehr|nie\s+wieder|nie\s+mehr|nicht\s+wieder)
        | (?:mich|mir|uns)\s+(?:bitte\s+|ab\s+sofort\s+)*(?:nicht\s+mehr|nie\s+wieder|nie\s+mehr|nicht\s+wieder)\s+(?:zu\s+)?(?:schreiben|kontaktieren|anzuschreiben|anschreiben|anzurufen|anrufen|belae?stigen)
        | (?:mir|uns)\s+(?:bitte\s+)?keine\s+(?:weiteren\s+)?(?:e-?mails?|mails|nachrichten)\s+mehr | (?:mir|uns)\s+(?:bitte\s+)?keine\s+weiteren\s+(?:e-?mails?|mails|nachrichten)
        | (?:mo|moe)chte\s+(?:\w+\s+){0,3}(?:nicht\s+mehr|nie\s+wieder)\s+(?:von\s+ihnen\s+)?(?:kontaktiert|angeschrieben|angerufen|belae?stigt)
        | lass(?:en|t)?\s+(?:sie\s+)?(?:mich|uns)\s+(?:\w+\s+){0,2}in\s+ruhe | hoe?r(?:en|t)?\s+(?:sie\s+)?(?:\w+\s+)?auf,?\s+mi(?:r|ch)\s+(?:\w+\s+)?zu\s+\w+ | (?:davon\s+ab,?\s+mi(?:r|ch)\s+(?:\w+\s+)?zu\s+\w+)
        | (?:wue?nsche|mo(?:e)?chte|will)\s+keinen\s+(?:weiteren\s+)?kontakt | keinen\s+(?:weiteren\s+)?kontakt\s+mehr | (?:nehmen|streichen|loe?schen|entfernen)\s+sie\s+mich\s+(?:bitte\s+)?(?:aus|von)\s+(?:\w+\s+){0,2}(?:verteiler|liste|mailingliste)
        | kontaktverbot
        )\b
        """, Plain)]
    private static partial Regex Stop();

    [GeneratedRegex("""
        \b(?:
          beileid\w* | (?:aufrichtig|herzlich|tief|innig|still|ehrlich)\w*\s+(?:empfundene\s+)?anteilnahme | trauer(?:fall|fae?lle\w*|feier\w*|anzeige\w*|karte|rede|zeit|gottesdienst)? | trauern\s+um | verstorben\w*
        | von\s+uns\s+gegangen | (?:friedlich|sanft|ruhig|fue?r\s+immer)\s+(?:eingeschlafen|entschlafen) | entschlafen | beerdigung\w* | beisetzung\w* | bestattung | begrae?bnis\w* | kondol\w+ | nachruf | todes(?:fall|fae?lle\w*|anzeige) | hinterbliebene\w* | (?:liegt|lag|liege)\s+im\s+sterben
        | (?:vater|mutter|papa|mama|mann|frau|ehemann|ehefrau|partner|partnerin|lebensgefae?hrt\w+|sohn|tochter|bruder|schwester|opa|oma|gross\w+|schwieger\w+|freund|freundin|kollege|kollegin|kind|baby|onkel|tante|er|sie)\s+(?:\w+,?\s+){0,6}gestorben
        | (?:meine[nrm]?|seine[nrm]?|ihre[nrm]?|unsere[nrm]?|deine[nrm]?)\s+(?:\w+\s+)?(?:vater|mutter|papa|mama|mann|frau|partner|partnerin|sohn|tochter|bruder|schwester|opa|oma|gross\w+|freund|freundin|kind|baby|eltern)\s+(?:\w+\s+){0,3}verloren
        | (?:tod|ableben|verlust)\s+(?:meine|deine|seine|ihre|unsere|eure)[srn]\s+(?:\w+\s+)?(?:vaters|mutter|papas|mama|mannes|frau|ehe\w+|partner\w*|sohne?s|tochter|bruders|schwester|opas|oma|gross\w+|schwieger\w+|freunde?s|freundin|kollegen|kollegin|kindes|babys|eltern|onkels|tante)
        | tod\s+von\s+(?:herrn|frau) | ableben\s+von
        )\b
        """, Plain)]
    private static partial Regex Death();

    // Not the branch: a "Krankenhaus-Projekt", a "Krankenkasse" and a "Therapiezentrum" are somebody's work.
    [GeneratedRegex("""
        \b(?:
          (?:beim|zum)\s+arzt | arzttermine?n? | krank(?:geschrieben|gemeldet|schreibung|meldung|heitsbedingt\w*|heitstage?n?|enschein|engeld|enstand) | (?:im|ins|aus\s+dem|in\s+ein|in\s+einem)\s+(?:krankenhaus|spital)\b(?!\s?-|\s+(?:projekt|system|bau|umfeld|bereich|sektor|markt)) | (?:in\s+der|in\s+die|in\s+einer)\s+(?:psychiatrie|notaufnahme) | (?:in|zur|auf)\s+(?:der\s+)?reha
        | (?:schwer|ernsthaft|ernstlich|lae?nger|chronisch|unheilbar|plo(?:e)?tzlich)\s+(?:er)?krank\w* | (?:todkrank|sterbenskrank)\w* | (?:an|am)\s+(?:\w+\s+)?\w+\s+erkrankt | (?:meine|deine|seine|eure)[rn]?\s+diagnose\b(?!-) | ae?rztliche\w*\s+diagnose | diagnostiziert
        | krebs(?:erkrank|diagnose|leiden|therapie|behandlung|patient)\w* | (?:an|gegen|hat|habe|hatte|haben|diagnose|wegen)\s+krebs | (?:brust|lungen|darm|haut|prostata|magen|blut|leber|hoden)krebs | (?:chemo|strahlen)therapie | tumor(?:en|e|s)?
        | (?:meine|deine|seine|ihre|eure)[rn]?\s+operation | (?:knie|herz|hue?ft|not|bandscheiben)-?op(?:eration)? | (?:wurde|werde|wird|bin|ist|muss|musste)\s+(?:\w+\s+){0,4}operiert | schwanger\w* | fehlgeburt | totgeburt | herzinfarkt | schlaganfall | hirnblutung | intensivstation | depression(?:en)? | depressiv
        | psychisch\s+(?:krank|erkrankt|belastet|angeschlagen) | psychische\w*\s+(?:erkrankung|belastung|gesundheit) | psychotherap\w+ | therapeut(?:in)? | in\s+therapie | suizid\w* | selbstmord\w* | arbeitsunfae?hig(?:keit|keitsbescheinigung)? | schwerbehinder\w+
        )\b
        """, Plain)]
    private static partial Regex Health();

    // A contract for gas may be ended without tears; a contract of work may not.
    [GeneratedRegex("""
        \b(?:
          (?:eigen|ae?nderungs|massen|arbeitgeber|verdachts)?kue?ndigung(?:en|sschreiben|sgesprae?ch|sschutz|sschutzklage)?\b(?!\s+(?:\w+\s+){0,3}(?:\w*(?<!arbeits|anstellungs|dienst)vertrae?ge?s|\w*abo\w*|\w*lizenz\w*|\w*versicherung\w*|\w*tarif\w*|\w*kontos?|\w*mitgliedschaft|\w*software\w*|wohnung|mietwohnung)\b)
        | (?:mir|dir|ihm|ihr|ihnen)\s+(?:\w+\s+){0,3}gekue?ndigt | (?:wurde|wurden|werde|werden|wird|worden|bin|ist|sind)\s+(?:\w+\s+){0,3}entlassen | entlassung(?:en|swelle)? | (?:unwiderruflich|von\s+der\s+arbeit|vom\s+dienst)\s+freigestellt | abmahnung(?:en)? | abgemahnt
        | aufhebungsvertrae?g\w* | abfindung\w* | (?:stellen|personal)abbau\w* | sozialplan | betriebsbedingt\w* | arbeitsgericht\w* | disziplinar\w+ | (?:personal|mitarbeiter|vorstellungs|bewerbungs)gesprae?che? | (?:leistungs|mitarbeiter)beurteilung(?:en)? | beurteilungsgesprae?ch
        | gehalt(?:s|es)? | gehae?lter | gehalts(?:erhoe?hung|verhandlung|vorstellung|kue?rzung|gesprae?ch|abrechnung|anpassung|zettel|wunsch|band|runde)(?:en)? | lohn(?:erhoe?hung|kue?rzung|abrechnung) | arbeitszeugnis\w* | arbeitslos\w* | (?:job|stelle|arbeit|arbeitsplatz)\s+verloren
        )\b
        """, Plain)]
    private static partial Regex Work();

    [GeneratedRegex("""
        \b(?:
          belae?stig\w+ | mobbing\w* | gemobbt | diskriminier(?:t|te|ung|ungen|end\w*) | ue?bergriff(?:e|en|ig|ige|iges|igkeit)? | beschwerde\s+(?:ue?ber|gegen)\s+(?:\w+\s+){0,2}(?:kolleg|vorgesetzt|chef|mitarbeiter|fue?hrungskraft)\w* | feindselig\w*
        )\b
        """, Plain)]
    private static partial Regex Wrong();

    [GeneratedRegex("""
        \b(?:
          rechtsstreit\w* | klage\s+(?:gegen|eingereicht|erhoben|wegen|einreichen|erheben) | klageschrift | verklag(?:t|e|en) | gerichts(?:verfahren|termin) | vorladung | staatsanwalt\w* | strafanzeige | einstweilige\w*\s+verfue?gung | unterlassungs(?:erklae?rung|klage|verfue?gung|anspruch)
        | hinweisgeber(?:in|meldung|schutz)? | anwaltlich\w*\s+(?:vertreten|schreiben|schritte|beratung|vertretung) | (?:rechtliche|juristische)\s+schritte | mahnbescheid | ohne\s+anerkennung\s+einer\s+rechtspflicht
        )\b
        """, Plain)]
    private static partial Regex Law();

    [GeneratedRegex("""
        \b(?:
          gewerkschaft\w* | betriebsratswahl\w* | streik(?:aufruf|abstimmung|recht) | urabstimmung | religion(?:en|szugehoe?rigkeit)? | religioe?se?\w* | kirchenaustritt | konfession(?:en)? | partei(?:mitglied\w*|zugehoe?rigkeit|buch) | asyl(?:antrag|verfahren|bewerber\w*)?
        | aufenthalts(?:titel|status|erlaubnis|genehmigung|recht) | sexuelle\w*\s+orientierung | flue?chtling(?:e|en|s)? | visumsstatus
        )\b
        """, Plain)]
    private static partial Regex Conviction();

    [GeneratedRegex("""
        \b(?:
          (?:neue|geae?nderte|aktualisierte)\w*\s+(?:bankverbindung|kontodaten|kontoverbindung|bankdaten|iban) | (?:bankverbindung|kontoverbindung|kontodaten)\s+(?:\w+\s+){0,2}geae?ndert | ae?nderung\s+(?:\w+\s+)?(?:bankverbindung|kontoverbindung|kontodaten)
        | (?:bestae?tigen|verifizieren|prue?fen|aktualisieren)\s+sie\s+(?:bitte\s+)?ihr(?:e|en)?\s+(?:konto|passwort|identitae?t|zugangsdaten) | (?:geschenk|gutschein)karten? | (?:dringende|eilige|sofortige)\w*\s+(?:ue?berweisung|zahlung)
        | passwort\s+(?:ist\s+|lae?uft\s+|wurde\s+)?(?:\w+\s+)?(?:abgelaufen|ab|gestohlen|kompromittiert) | datenpanne | datenleck | sicherheits(?:vorfall|vorfae?lle|verletzung) | (?:hacker|cyber)angriff\w* | gehackt | (?:konto|zugangsdaten|passwort|daten)\s+(?:\w+\s+){0,2}(?:kompromittiert|gestohlen)
        | konto\s+(?:wurde\s+)?gesperrt
        )\b
        """, Plain)]
    private static partial Regex Deceit();

    [GeneratedRegex("""
        (?:streng|strengstens|hoe?chst|absolut|perso(?:e)?nlich\s+und|privat\s+und)\s+vertraulich\w* | [\[(]\s*vertraulich\b | (?:^|\n)\W*vertraulich\b | \bvertraulich\s*(?:[:\])–—!]|-\s|$) | \bvertraulich\s+(?:zu\s+)?behandel\w* | \bverschlusssache\b | \b(?:bleibt|bleiben|bleibe)\s+(?:\w+\s+)?unter\s+uns\b
        | \bnicht\s+(?:weiterleiten|weitergeben|weitersagen|weiterverbreiten|weiterzuleiten|weiterzugeben|teilen|kopieren|verbreiten)\b(?!\s+(?:kann|konnte|koe?nnen|darf)) | \binsiderinformation(?:en)?\b | \binsiderliste\b | \b(?:geschae?fts|anwalts|mandanten)geheimnis\w*
        """, Plain)]
    private static partial Regex Mark();
}
