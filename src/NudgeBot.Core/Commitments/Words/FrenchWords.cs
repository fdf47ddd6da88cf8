using System.Text.RegularExpressions;

namespace NudgeBot.Core.Commitments.Words;

internal static partial class FrenchWords
{
    private const string You = "(vous |te |t'|vous l'|te l'|vous les |te les |vous le |te le |vous la |te la |vous en |t'en )";

    private const string Future =
        "(enverrai|enverrons|ferai (parvenir|suivre|signe)|ferons (parvenir|suivre)|transmettrai|transmettrons|donnerai|donnerons|rappellerai|rappellerons|appellerai|appellerons|tiendrai|tiendrons|recontacterai|recontacterons|répondrai|répondrons|mettrai|mettrons|présenterai|présenterons|communiquerai|communiquerons|adresserai|adresserons|préparerai|préparerons|confirmerai|confirmerons|partagerai|partagerons|livrerai|livrerons|fournirai|fournirons|apporterai|remettrai|remettrons|dirai|dirons|renverrai|écrirai|retournerai)";

    private const string Present = "(envoie|envoyons|fais (parvenir|suivre|signe)|transmets|donne|rappelle|appelle|tiens au courant|réponds|mets en (relation|contact)|présente|communique|adresse|prépare|confirme|partage|remets|dis|renvoie|apporte|livre|recontacte|écris)";

    private const string Infinitive = "(envoyer|faire (parvenir|suivre)|transmettre|donner|rappeler|appeler|tenir au courant|répondre|mettre en (relation|contact)|présenter|communiquer|adresser|préparer|confirmer|partager|remettre|dire|renvoyer|apporter|livrer|recontacter|écrire)";

    private const string Days = "d'ici|demain|après-demain|aujourd'hui|ce soir|ce matin|cet après-midi|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|avant|semaine prochaine|cette semaine|fin|début|dans (une|un|deux|trois|quatre|cinq|quinze|\\d+) |au plus tard|le \\d|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|le mois prochain|plus tard|tout à l'heure|bientôt";

    public static CommitmentWords Words { get; } = new(new CommitmentPatterns
    {
        Language = "fr",
        PromiseHints = " je | j'| j’| nous | vous |-vous |-tu | tu |merci de|veuillez|-moi|-nous|promis|volontiers|ce serait|avec plaisir| on vous| on t'|s'il|svp|stp|il me faut",
        Harmless = new(Harmless()),
        Promise = new(Promise()),
        PromiseIfDated = new(PromiseIfDated()),
        Doubt = new(DoubtOfABargain(), Doubt1(), Doubt2(), Doubt3(), Doubt4(), Doubt5()),
        DeliveredHints = "ci-joint|ci-dessous|pièce|annexe|voici|voilà|vous joins|te joins|envoyé|transmis|c'est fait",
        Delivered = new(Delivered()),
        Request = new(Request()),
        NoRequest = new(NoRequest()),
        Offer = new(Offer()),
        Acceptance = new(Acceptance()),
        Dated = new(Dated()),
        LateHints = "retard|attente|délai|pas encore|prend plus|travaille|peu de temps|oublié|presque|en cours",
        Late = new(Late()),
    });

    [GeneratedRegex(
        @"\b(si (cela|ça|ceci) (vous|te) (convient|va|arrange)|s'il (vous|te) plaît|pas de (souci|problème)|sans (souci|problème)|comme (promis|convenu|dit|prévu|demandé|discuté|je (vous|te) l'ai (dit|promis))|ne (vous inquiétez|t'inquiète) pas|t'inquiète pas|au plus tard|si possible)\b|si ce n'est (pas )?avant",
        CommitmentWords.Options,
        CommitmentWords.PatienceInMilliseconds)]
    private static partial Regex Harmless();

    [GeneratedRegex(
        $@"\b(je|nous|j'|on) ?{You}?{Future}\b|\bj'(enverrai|appellerai|adresserai|apporterai|écrirai) (le|la|les|un|une|mon|ma|mes|nos|votre|vos|ton|ta|tes|tout|ça|cela)\b|\b(je vais|nous allons|on va) {You}{Infinitive}\b|\b(je|nous) (reviendrai|reviendrons) vers (vous|toi)\b|\bvous (aurez|recevrez)\b|\btu (auras|recevras)\b|\b(je m'en (occupe|charge|occuperai|chargerai))\b|\bje (vous|te) (le )?promets\b|\bje (vous|te) dois (encore|toujours)\b|\bc'est promis\b|\bje vais m'en (occuper|charger)\b",
        CommitmentWords.Options,
        CommitmentWords.PatienceInMilliseconds)]
    private static partial Regex Promise();

    [GeneratedRegex(
        $@"\b(je|nous|on) ?{You}{Present}\b|\b(je|nous) (reviens|revenons) vers (vous|toi)\b|\bje (prépare|vérifie|regarde|termine|finis)\b|\b(je vais|nous allons) {Infinitive}\b",
        CommitmentWords.Options,
        CommitmentWords.PatienceInMilliseconds)]
    private static partial Regex PromiseIfDated();

    [GeneratedRegex(
        @"\b(si|s'il|peut-être|éventuellement|pourrais|pourrait|pourrions|pourrai peut|devrais|devrait|voudrais|aimerais|essaie|essaye|essaierai|essayerai|essayer|essayerons|tâcherai|tâche|tenterai|tente|espère|espérons|probablement|sans doute|dès que (vous|tu)|quand (vous|tu)|lorsque|un jour|serais|serait|enverrais|ferais)\b",
        CommitmentWords.Options,
        CommitmentWords.PatienceInMilliseconds)]
    private static partial Regex Doubt1();

    [GeneratedRegex(
        @"\b(ne|n'|pas|jamais|aucun|aucune|rien|impossible|personne)\b|\bn'",
        CommitmentWords.Options,
        CommitmentWords.PatienceInMilliseconds)]
    private static partial Regex Doubt2();

    [GeneratedRegex(
        @"quand les poules|croirai quand|(lâche|laisse|abandonne|plaque) tout|baguette magique|mais oui,? bien sûr|ben voyons|haha|\bmdr\b|🙄|😂|;-?\)|dans une autre vie|au loto|la saint-glinglin",
        CommitmentWords.Options,
        CommitmentWords.PatienceInMilliseconds)]
    private static partial Regex Doubt3();

    [GeneratedRegex(
        @"\b(a dit|ai dit|as dit|avez dit|m'a dit|disait|disais|disiez|a promis|as promis|avait promis|avais promis|avez promis|paraît|selon|a écrit|prétend|dit qu\w*|dis qu\w*|dites qu\w*|affirme|a annoncé|a assuré)\b|\bdit qu'|\bqu'(il|elle|ils|elles|on) ",
        CommitmentWords.Options,
        CommitmentWords.PatienceInMilliseconds)]
    private static partial Regex Doubt4();

    [GeneratedRegex(
        @"\bje (lui|leur) ",
        CommitmentWords.Options,
        CommitmentWords.PatienceInMilliseconds)]
    private static partial Regex Doubt5();

    [GeneratedRegex(
        @"\b(ci-joint\w*|ci-dessous|en pièce jointe|pièce jointe|en annexe|voici|voilà|joint à ce|comme promis,? (le|la|les|voici)|je (vous|te|t') ?(ai|l'ai|les ai) (envoyé|transmis|adressé)\w*|je t'ai envoyé|c'est (fait|envoyé|parti)|je (vous|te) joins)\b",
        CommitmentWords.Options,
        CommitmentWords.PatienceInMilliseconds)]
    private static partial Regex Delivered();

    [GeneratedRegex(
        @"\b(pouvez|pourriez|voulez|auriez)-vous\b|\bvous (pouvez|pourriez)\b.*\?|\b(peux|pourrais|veux)-tu\b|\btu (peux|pourrais)\b|\bmerci de (me|nous|bien vouloir|m'|confirmer|répondre|renvoyer|valider|prévoir|l'|le|la)|\b(veuillez|prière de|je vous prie de)\b|\b(envoyez|envoie|donnez|donne|dites|dis|faites|fais|transmettez|transmets|confirmez|confirme|renvoyez|renvoie|retournez|rappelez|rappelle|répondez|réponds|passez|passe|tenez|tiens)-(moi|nous|le|la|les)\b|\bj'(ai|aurais) besoin (de|d'|que)|\bnous avons besoin (de|d'|que)|\bil (me|nous) (faut|faudrait)\b|\b(s'il (vous|te) plaît|svp|(?-i:stp))\b",
        CommitmentWords.Options,
        CommitmentWords.PatienceInMilliseconds)]
    private static partial Regex Request();

    [GeneratedRegex(
        @"\b(n'hésitez pas|n'hésite pas|veuillez (noter|ignorer|trouver|agréer|recevoir|excuser|croire|ne pas)|si (vous avez|tu as|vous trouvez|tu trouves|vous aviez) (le temps|des questions|un moment|une minute|envie|d'autres|la moindre)|quand (vous avez|tu as|vous aurez|tu auras) (le temps|un moment)|a (dit|demandé)|m'a demandé|ont demandé|compréhension|merci de ne pas|désabonner|désinscrire|pas besoin|pas la peine|haha)\b|🙄",
        CommitmentWords.Options,
        CommitmentWords.PatienceInMilliseconds)]
    private static partial Regex NoRequest();

    [GeneratedRegex(
        @"\bje (peux|pourrais) (aussi |volontiers |bien sûr )?(vous |te |t')|\b(puis-je|est-ce que je peux) (vous|t'|te)|\b(voulez-vous|veux-tu|souhaitez-vous|souhaites-tu) que je\b|\bje serais (ravi|ravie|heureux|heureuse|content|contente) de\b|\bc'est avec plaisir que je\b|\bsi (vous (le )?(voulez|souhaitez)|tu (le )?(veux|souhaites)),? je\b|\bje (vous|t') ?aide(rai)? (volontiers|avec plaisir)\b",
        CommitmentWords.Options,
        CommitmentWords.PatienceInMilliseconds)]
    private static partial Regex Offer();

    [GeneratedRegex(
        @"^\W*((bonjour|cher|chère|salut) \w+\W+)?((merci|oh|super|génial|parfait)\W+(\w+\W+)?)?(oui,? (je veux bien|volontiers|avec plaisir|ce serait|ça serait|merci|bien sûr|j'aimerais)|volontiers|(ce|ça) serait (vraiment |très |bien )?(super|génial|formidable|parfait|utile|gentil|aimable|top|sympa|précieux|apprécié)|cela m'aiderait|ça m'aiderait|avec (grand )?plaisir|je veux bien|j'accepte|je prends)\b",
        CommitmentWords.Options,
        CommitmentWords.PatienceInMilliseconds)]
    private static partial Regex Acceptance();

    [GeneratedRegex(
        $@"\b({Days})",
        CommitmentWords.Options,
        CommitmentWords.PatienceInMilliseconds)]
    private static partial Regex Dated();

    [GeneratedRegex(
        @"\b(en retard|du retard|retardé|retard|désolée? pour (l'attente|le délai)|pas encore (prêt|fini|terminé|eu)\w*|prend plus de temps|j'y travaille|encore un peu de temps|je n'ai pas oublié|presque (prêt|fini|terminé)\w*|toujours en cours)\b",
        CommitmentWords.Options,
        CommitmentWords.PatienceInMilliseconds)]
    private static partial Regex Late();

    // "Send me the list and I'll print it": bound to what the other does first.
    [GeneratedRegex(
        @"\b(envoie|envoyez|donne|donnez|dis|dites)-(moi|nous|le|la|les)\b.*\bet (je|nous|j')",
        CommitmentWords.Options,
        CommitmentWords.PatienceInMilliseconds)]
    private static partial Regex DoubtOfABargain();
}
