using System.Text.RegularExpressions;

namespace NudgeBot.Core.Commitments.Words;

internal static partial class GermanWords
{
    private const string Infinitive =
        "(senden|schicken|zusenden|zuschicken|mailen|übermitteln|weiterleiten|liefern|nachreichen|nachliefern|melden|anrufen|zurückrufen|vorstellen|prüfen|klären|teilen|bereitstellen|vorbereiten|erledigen|kümmern|zukommen lassen|beantworten|antworten|bescheid geben|geben|fertigstellen|fertig machen|besorgen|nachsehen|herausfinden|überarbeiten|einreichen|herstellen|schreiben|bestätigen|vermitteln|bringen|hochladen|erstellen|ausarbeiten|durchsehen|zurückmelden)";

    private const string Present =
        "(schicke|sende|maile|übermittle|liefere|melde mich|rufe (dich|euch|(?-i:Sie))|leite .*weiter|reiche .*(nach|ein|weiter)|gebe (dir|ihnen|euch) .*(bescheid|rückmeldung|antwort)|gebe bescheid|stelle .*(vor|her|zur verfügung|zusammen|fertig)|kläre|prüfe|kümmere mich|lasse (dir|ihnen|euch)|beantworte|antworte (dir|ihnen|euch)|bereite|besorge|bringe (dir|ihnen|euch)|erledige|mache .*fertig|schreibe (dir|ihnen|euch)|lade .*hoch|vermittle|bestätige)";

    private const string Inverted =
        "(schicke|sende|maile|übermittle|liefere|melde|rufe|leite|reiche|gebe|stelle|kläre|prüfe|kümmere|lasse|beantworte|bereite|besorge|bringe|erledige|mache|schreibe|lade|vermittle|bestätige)";

    private const string Days = "bis|morgen|übermorgen|heute|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|sonnabend|nächste|kommende|diese woche|ende|anfang|mitte|in (einer|einem|zwei|drei|vier|fünf|\\d+) |am \\d|später|spätestens|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|gleich|danach|nachher";

    public static CommitmentWords Words { get; } = new(new CommitmentPatterns
    {
        Language = "de",
        PromiseHints = " ich | wir |geht dir|geht ihnen|geht euch|gehen dir|gehen ihnen|gehen euch|von mir|von uns|folgt |folgen |werde|schicke|sende|melde|verspr|bekomm|erhalten|erhältst|bitte|können sie|könnten sie|kannst du|könntest du|würden sie|würdest du|brauche|benötige|bräuchte|schick|gern|das wäre|lass|haben sie|hast du|kriegst|hören sie|hörst du|geben sie| gib ",
        Harmless = new(Harmless()),
        Promise = new(Promise1(), Promise2(), Promise3()),
        PromiseIfDated = new(PromiseIfDated()),
        Doubt = new(DoubtOfABargain(), Doubt1(), Doubt2(), Doubt3(), Doubt4(), Doubt5()),
        DeliveredHints = "anbei|anhang|angehängt|beigefügt|anliegend|beiliegend|hiermit|hier ist|hier sind|hier kommt|hier der|hier die|hier das|versprochen|anlage|geschickt|gesendet|hochgeladen|gemailt|weitergeleitet|geteilt|ist raus|erledigt|unterwegs",
        Delivered = new(Delivered()),
        Request = new(Request1(), Request2()),
        NoRequest = new(NoRequest()),
        Offer = new(Offer()),
        Acceptance = new(Acceptance()),
        Dated = new(Dated()),
        LateHints = "verspät|verzög|dauert|noch|verzug|komme erst|vergessen|fast fertig",
        Late = new(Late()),
    });

    [GeneratedRegex(
        @"\b((wenn|falls|sofern) (das|es|dies) (für )?(dich |sie |ihnen |dir |euch )?(so )?(passt|recht ist|ok ist|okay ist|in ordnung ist|hilft)|nicht später als|kein problem|keine sorge|keine ursache|wie (versprochen|besprochen|gesagt|vereinbart|zugesagt|angekündigt|gewünscht|erbeten)|wenn nicht (früher|eher)|nicht vergessen)\b",
        CommitmentWords.Options,
        CommitmentWords.PatienceInMilliseconds)]
    private static partial Regex Harmless();

    [GeneratedRegex(
        $@"\b(ich|wir) (werde|werden)\b.*\b{Infinitive}\b|\b(werde|werden) (ich|wir)\b.*\b{Infinitive}\b|^\W*(ok\W+|gut\W+|danke\W+)?werde\b.*\b{Infinitive}\b",
        CommitmentWords.Options,
        CommitmentWords.PatienceInMilliseconds)]
    private static partial Regex Promise1();

    [GeneratedRegex(
        @"\b(du|ihr) (bekommst|bekommt|kriegst|erhältst|erhaltet)\b.*\b(von mir|von uns|bis|morgen|noch|nächste|spätestens|heute|ende)\b|(?-i:\bSie) (bekommen|erhalten)\b.*\b(von mir|von uns|bis|morgen|noch|nächste|spätestens|heute|ende)\b|\b(bekommst|kriegst|erhältst|hast|hörst) du\b.*\b(von mir|bis|morgen|spätestens|das|die|den)\b|\b(bekommen|erhalten|haben|hören) (?-i:Sie)\b.*\b(von mir|von uns|bis|morgen|spätestens|das|die|den)\b",
        CommitmentWords.Options,
        CommitmentWords.PatienceInMilliseconds)]
    private static partial Regex Promise2();

    [GeneratedRegex(
        @"\b(ich|wir) verspreche[n]?\b|\bich schulde (dir|ihnen|euch) noch\b|\bich will (dir|ihnen|euch)\b.*\b(schicken|senden|geben)\b|\bwird erledigt\b|\bich melde mich\b.*\bbei (dir|ihnen|euch)\b|\bmelde ich mich\b.*\bbei (dir|ihnen|euch)\b",
        CommitmentWords.Options,
        CommitmentWords.PatienceInMilliseconds)]
    private static partial Regex Promise3();

    [GeneratedRegex(
        $@"\b(ich|wir) {Present}|\b(wir|ich) (senden|schicken|liefern|melden uns|rufen|übermitteln|leiten|kümmern uns)\b|\b{Inverted}n? (ich|wir)\b|^\W*((ok|gut|gerne|gern|klar|danke|alles klar)\W+)?(schicke|sende|melde mich|maile|liefere|rufe (dich|(?-i:Sie)))\b|\b(geht|gehen) (dir|ihnen|euch)\b.*\bzu\b|\b(kommt|kommen) .*\b(von mir|von uns)\b|\b(folgt|folgen) (bis|am|morgen|nächste|heute)\b|\b(das|die|der|den) .+ (kommt|geht|folgt|kommen|gehen|folgen)\b",
        CommitmentWords.Options,
        CommitmentWords.PatienceInMilliseconds)]
    private static partial Regex PromiseIfDated();

    [GeneratedRegex(
        @"\b(falls|wenn|sofern|sobald|vielleicht|eventuell|evtl|möglicherweise|vermutlich|wahrscheinlich|hoffentlich|hoffe|hoffen|würde|würden|könnte|könnten|müsste|sollte|versuche|versuchen|mal sehen|ggf|gegebenenfalls|irgendwann|unter umständen|womöglich|eigentlich|ob)\b",
        CommitmentWords.Options,
        CommitmentWords.PatienceInMilliseconds)]
    private static partial Regex Doubt1();

    [GeneratedRegex(
        @"\b(nicht|kein|keine|keinen|keiner|nie|niemals|weder|nichts|niemand|unmöglich)\b",
        CommitmentWords.Options,
        CommitmentWords.PatienceInMilliseconds)]
    private static partial Regex Doubt2();

    [GeneratedRegex(
        @"glaube ich erst|erst,? wenn ich|alles stehen und liegen|\b(na|ja|aber) (klar|sicher|natürlich|toll)|klar doch|haha|zaubern|hexen|zauberstab|im nächsten leben|🙄|😂|;-?\)|lotto|sankt nimmerlein|selbstverständlich lasse ich alles|sonst nichts zu tun",
        CommitmentWords.Options,
        CommitmentWords.PatienceInMilliseconds)]
    private static partial Regex Doubt3();

    [GeneratedRegex(
        @"\b(sagte|sagt|sagst|sagtest|gesagt|meinte|meint|erzählte|erzählt|schrieb|schrieben|schreibt|laut|angeblich|versprach|versprochen|wollte|wollten|hieß|heißt es|behauptet|behauptete|zufolge|hörte|gehört)\b",
        CommitmentWords.Options,
        CommitmentWords.PatienceInMilliseconds)]
    private static partial Regex Doubt4();

    [GeneratedRegex(
        @"\b(schicke|sende|gebe|sage|schreibe|schicken|senden|melde|antworte) (ich )?(ihm|ihr|(?-i:ihnen))\b|\brufe (ich )?(ihn|(?-i:sie))\b|\b(ich|wir) (werde|werden) (ihm|ihr|ihn|(?-i:ihnen)|(?-i:sie))\b",
        CommitmentWords.Options,
        CommitmentWords.PatienceInMilliseconds)]
    private static partial Regex Doubt5();

    [GeneratedRegex(
        @"\b(anbei|im anhang|angehängt|beigefügt|beiliegend|anliegend|hiermit|hier (ist|sind|kommt|kommen|der link|das|die|der)|wie (versprochen|besprochen|zugesagt) (das|die|der|anbei|hier)|als anlage|(habe|hab|haben) .*(geschickt|gesendet|hochgeladen|gemailt|weitergeleitet|geteilt)|ist (raus|erledigt|unterwegs))\b",
        CommitmentWords.Options,
        CommitmentWords.PatienceInMilliseconds)]
    private static partial Regex Delivered();

    [GeneratedRegex(
        @"\bbitte .*(schick\w*|send\w*|mail\w*|gib|geben|prüf\w*|bestätig\w*|sag\w*|ruf\w*|antwort\w*|meld\w*|schau\w*|teil\w*|unterschreib\w*|unterzeichn\w*|füll\w*|ergänz\w*|lass\w*|leit\w*|reich\w*|bereit\w*|bring\w*|les\w*|lies|nenn\w*|übermittel\w*|lass\w*|sieh|sehen|stell\w*|schreib\w*|beantwort\w*|organisier\w*|klär\w*|kümmer\w*|liefer\w*|buch\w*|überarbeit\w*)\b|\bbitte .*\b(senden|schicken|zusenden|zuschicken|prüfen|bestätigen|zurückschicken|melden|antworten|freigeben|unterschreiben|ausfüllen)\b",
        CommitmentWords.Options,
        CommitmentWords.PatienceInMilliseconds)]
    private static partial Regex Request1();

    [GeneratedRegex(
        @"\b(können|könnten|würden|mögen) (?-i:Sie)\b|\b(kannst|könntest|würdest|magst) du\b|\b(ich|wir) (brauche|brauchen|benötige|benötigen|bräuchte|bräuchten)\b.*\b(von (dir|ihnen|euch)|bis|morgen|heute|dein\w*|(?-i:Ihr\w*))\b|\b(brauche|benötige|bräuchte) ich\b|^\W*(schick|sende?|gib|mail|bring|ruf|sag) (mir|uns|mich)\b|\b(schicken|senden|geben|sagen|rufen|mailen) (?-i:Sie) (mir|uns|mich|es|das|die|den)\b|\blass (mich|uns) .*wissen\b|\blassen (?-i:Sie) (mich|uns) .*wissen\b|\bgebt mir\b|\bschickt mir\b",
        CommitmentWords.Options,
        CommitmentWords.PatienceInMilliseconds)]
    private static partial Regex Request2();

    [GeneratedRegex(
        @"\b(bitte (beachten|beachte|entschuldig\w*|nicht|ignorier\w*|keine)|verständnis|zögern sie nicht|zögere nicht|falls (sie|du|ihr) (fragen|noch|zeit)|bei fragen|(wenn|falls|sofern) (du|sie|ihr) (mal )?(zeit|lust|einen moment|möchtest|möchten|magst|dazu kommst|dazu kommen)|sagte|meinte|gesagt|fragte|gefragt|hat gebeten|bat mich|abmelden|irgendwann|haha|nicht nötig|brauchst (du )?nicht|müssen sie nicht)\b|🙄",
        CommitmentWords.Options,
        CommitmentWords.PatienceInMilliseconds)]
    private static partial Regex NoRequest();

    [GeneratedRegex(
        @"\b(kann|soll|darf|könnte|sollen|können) (ich|wir)\b.*\b(schicken|senden|helfen|vorstellen|vermitteln|herstellen|zeigen|verbinden|unterstützen|geben|weiterleiten|bekannt machen)\b|\b(ich|wir) (helfe|helfen|unterstütze|vermittle) (dir |ihnen |euch )?(gern|gerne)\b|\bgerne? (schicke|stelle|helfe|kann|vermittle|zeige|gebe|mache|leite|teile) ich\b|\b(ich|wir) (kann|könnte|können|könnten) (dir|ihnen|euch|dich|(?-i:Sie)) .*\b(schicken|senden|helfen|vorstellen|vermitteln|herstellen|zeigen|verbinden|geben|bekannt machen)\b|\bwenn (du|sie|ihr) (magst|möchtest|möchten|wollen|willst|mögt)\b.*\b(ich|wir)\b|\bich würde (dir|ihnen|euch) gerne?\b",
        CommitmentWords.Options,
        CommitmentWords.PatienceInMilliseconds)]
    private static partial Regex Offer();

    [GeneratedRegex(
        @"^\W*((hallo|liebe|lieber|hi) \w+\W+)?((danke|vielen dank|oh|super|toll|klasse|wunderbar)\W+(\w+\W+)?)?(ja,? (bitte|gern|gerne|sehr gern|sehr gerne|das wäre|unbedingt)|sehr gerne?|gerne?\W*$|das wäre (wirklich |echt |sehr )?(toll|super|großartig|prima|klasse|wunderbar|nett|hilfreich|freundlich|lieb|perfekt|eine (große|tolle|echte) hilfe|schön)|das würde mir (sehr )?helfen|(das|dein|ihr) angebot nehme ich|ich nehme .*angebot .*an|darauf komme ich gerne?|mach das( bitte)?|da sage ich nicht nein)\b",
        CommitmentWords.Options,
        CommitmentWords.PatienceInMilliseconds)]
    private static partial Regex Acceptance();

    [GeneratedRegex(
        $@"\b({Days})",
        CommitmentWords.Options,
        CommitmentWords.PatienceInMilliseconds)]
    private static partial Regex Dated();

    [GeneratedRegex(
        @"\b(verspätet|verspätung|verzögert|verzögerung|dauert (noch|leider|etwas|länger)|noch nicht (fertig|geschafft|dazu|so weit|ganz)|leider noch nicht|entschuldige die (verspätung|verzögerung)|bin (etwas |noch )?(dran|spät|im verzug)|im verzug|brauche noch (etwas|ein bisschen|mehr) zeit|komme erst|nicht vergessen|fast fertig|arbeite noch)\b",
        CommitmentWords.Options,
        CommitmentWords.PatienceInMilliseconds)]
    private static partial Regex Late();

    // "Send me the list and I'll print it": bound to what the other does first.
    [GeneratedRegex(
        @"\b(schick|send|gib|bring|sag|schreib|ruf)\w* (mir|uns|mich)\b.*\b(und|dann) (ich|wir|werde|schicke|mache)\b",
        CommitmentWords.Options,
        CommitmentWords.PatienceInMilliseconds)]
    private static partial Regex DoubtOfABargain();
}
