using NudgeBot.Core.Ties;

namespace NudgeBot.Teams.Typed.Reading;

/// <inheritdoc />
internal sealed class FrenchGrammar : Grammar
{
    public override string Language => "fr";

    protected override IReadOnlyDictionary<Circle, string> CircleNames { get; } = new Dictionary<Circle, string>
    {
        [Circle.New] = "nouveau nouvelle nouveaux",
        [Circle.Client] = "client cliente clients clientes",
        [Circle.Colleague] = "collègue collègues",
        [Circle.Manager] = "chef cheffe responsable supérieur patron patronne",
        [Circle.Report] = "collaborateur collaboratrice collaborateurs",
        [Circle.Friend] = "ami amie amis amies",
        [Circle.Family] = "famille proche proches",
        [Circle.Candidate] = "candidat candidate candidats",
        [Circle.Supplier] = "fournisseur fournisseuse fournisseurs prestataire prestataires",
    };

    protected override string[] Help => ["(aide|aidez-moi|aide-moi|commandes|que sais-tu faire|que savez-vous faire|comment ça marche)", "que puis-je (écrire|dire|taper)"];

    protected override string[] Hello => ["(bonjour|salut|bonsoir|coucou|allô)", "(comment ça va|ça va|comment allez-vous)"];

    protected override string[] Thanks => ["(merci|merci beaucoup|merci bien|un grand merci)", "(parfait|super|très bien|d'accord|ça marche)"];

    protected override string[] Annoyed => ["(tais-toi|taisez-vous|ferme-la|ta gueule|laisse-moi tranquille|laissez-moi tranquille|fous le camp|va te faire foutre|tu m'énerves|vous m'énervez|tu es nul|tu es nulle|casse-toi)"];

    protected override string[] WhatIsOpen => ["(liste|ouvert|en cours|quoi de neuf|qu'est-ce qui est ouvert|qui attend)", "à qui (dois-je|je dois|est-ce que je dois) [encore] [répondre|écrire|quelque chose|une réponse]", "qu'est-ce qui est (ouvert|en attente)", "qui attend [une réponse|ma réponse]"];

    protected override string[] Why => ["pourquoi", "pourquoi {name}", "pourquoi (est-ce que je vois|je vois) ça"];

    protected override string[] Done =>
    [
        "(fait|c'est fait|déjà fait|fini|terminé|réglé|c'est réglé|je l'ai fait|je l'ai déjà fait)", "(fait|fini|terminé|réglé|c'est fait) (avec|pour) {name}", "{name} (c'est fait|fait|réglé|terminé|est fait)",
        "j'ai [déjà] (appelé|contacté|écrit à|répondu à|parlé à|parlé avec|vu) {name}", "je (l'ai|lui ai) [déjà] (appelé|appelée|écrit|répondu|parlé)", "déjà (appelé|écrit|répondu)", "j'ai [déjà] (appelé|écrit|répondu)",
    ];

    protected override string[] NotThis => ["(pas ça|pas celui-ci|pas celle-ci|pas celui-là|ignorer|passer|écarter|pas intéressé|pas cette fois)", "(pas|écarter) {name}"];

    protected override string[] Wrong => ["(faux|c'est faux|ce n'est pas vrai|ce n'est pas juste|erreur|c'est une erreur|incorrect|c'est inexact)", "(faux|erreur) (pour|avec|sur) {name}"];

    protected override string[] DidNotMeet => ["(on ne s'est pas vus|on ne s'est pas vu|nous ne nous sommes pas vus|on ne s'est pas rencontrés|nous ne nous sommes pas rencontrés|pas rencontré|la réunion n'a pas eu lieu|le rendez-vous n'a pas eu lieu|ça n'a pas eu lieu)", "(je n'ai pas vu|je n'ai pas rencontré|nous n'avons pas vu|nous n'avons pas rencontré|on n'a pas vu|on n'a pas rencontré|pas rencontré|pas vu|jamais rencontré) {name}"];

    protected override string[] Never => ["(jamais|plus jamais|muet)", "(jamais|plus jamais|rien sur|plus rien sur) {name}", "plus [de rappels] (sur|pour) {name}", "{name} (jamais|plus jamais)", "masquer {name}"];

    protected override string[] Again => ["{name} (à nouveau|de nouveau|encore)", "(réactiver|réactive|de nouveau|à nouveau) {name}"];

    protected override string[] Send => ["(envoyer|envoie|envoyez|envoie-le|envoyez-le|envoie ça)", "(envoyer|envoie|envoyez|envoie-le|envoyez-le|envoie ça) à {name}"];

    protected override string[] SendLater =>
    [
        "(envoyer|envoie|envoyez|envoie-le) plus tard", "(envoyer|envoie|envoyez|envoie-le) [à] {name} plus tard", "(envoyer|envoie|envoyez|envoie-le|envoyez-le) {day}", "(envoyer|envoie|envoyez|envoie-le|envoyez-le) {day} {time}", "(envoyer|envoie|envoyez|envoie-le|envoyez-le) à {name} {day}",
        "(envoyer|envoie|envoyez|envoie-le|envoyez-le) à {name} {day} {time}", "(envoyer|envoie|envoyez|envoie-le|envoyez-le) {day} {time} à {name}", "(envoyer|envoie|envoyez|envoie-le|envoyez-le) {day} à {name}", "(envoyer|envoie|envoyez) {time}",
    ];

    protected override string[] Snooze =>
    [
        "(plus tard|pas maintenant|reporter|reporte|reportez|repousser|snooze)", "(reporter|reporte|reportez|repousser|repousse|repoussez|snooze) {name}", "(reporter|reporte|reportez|repousser|repousse|repoussez|snooze) {name} (jusqu'à|jusqu'au|jusqu'en|à|au) {when}", "(reporter|reporte|reportez|repousser|repousse|snooze) {name} {day}", "(reporter|reporte|repousser|repousse|snooze) [ça|le|la] {day}", "(reporter|reporte|repousser|repousse|snooze) (jusqu'à|jusqu'au|à|au) {when}",
        "plus tard {name}", "{name} plus tard", "rappelle-moi {day}", "(rappelle-moi|rappelez-moi) {name} {day}", "(rappelez-moi|rappelle-moi) {day}",
    ];

    protected override string[] WriteTo => ["(écrire|écris|écrivez|répondre|réponds|répondez) à {name}", "(montre-moi|montrez-moi) {name}"];

    protected override string[] AnswerWith => ["(réponds|répondez|répondre|dis|dites|dire) à {name} {text}"];

    protected override string[] ByDay => ["(dis|dites|dire|promets|promettez|réponds|répondez) à {name} [pour|d'ici|avant] {when}", "(dis|dites|dire|promets|promettez|réponds|répondez) à {name} au plus tard {when}"];

    protected override string[] Shorter => ["plus (court|bref)", "plus (court|bref) pour {name}"];

    protected override string[] Warmer => ["plus (chaleureux|chaleureuse|amical)", "plus (chaleureux|amical) pour {name}"];

    protected override string[] MoreFormal => ["plus (formel|soutenu)", "plus formel pour {name}"];

    protected override string[] OtherWay => ["[dis-le|dites-le] (autrement|reformule|reformulez)", "autrement pour {name}"];

    protected override string[] Thank => ["(remercie|remerciez|remercier) {name} [pour] {text}"];

    protected override string[] Congratulate => ["(félicite|félicitez|féliciter) {name} [pour] {text}"];

    protected override string[] OfferHelp => ["(aide pour|propose de l'aide à|proposer de l'aide à) {name} [pour] {text}"];

    protected override string[] Note => ["(note|noter|notez|retiens|retenir) [sur|pour|à propos de] {name} {text}"];

    protected override string[] WhoIs => ["(qui est|c'est qui|qui est-ce|parle-moi de|parlez-moi de|qui était|que sais-tu de|que savez-vous de) {name}", "(qui est-ce|c'est qui)"];

    protected override string[] MyPromises => ["[mes] (promesses|engagements)", "mes (promesses|engagements) (à|envers) {name}", "(qu'ai-je promis|qu'est-ce que j'ai promis)", "(qu'ai-je promis|qu'est-ce que j'ai promis|qu'est-ce que je dois|que dois-je) à {name}", "(que dois-je|qu'est-ce que je dois)"];

    protected override string[] OwedToMe => ["(qui me doit quelque chose|qui me doit|que me doit-on|qu'est-ce qu'on me doit)", "(que me doit|qu'est-ce que me doit) {name}", "(que m'a promis|qu'est-ce que m'a promis|qu'a promis) {name}"];

    protected override string[] Fewer => ["(moins|moins souvent|trop|moins de messages|moins de rappels|c'est trop|trop de messages)"];

    protected override string[] SingleCards => ["(une par une|cartes séparées|carte par carte|une carte à la fois|cartes individuelles)"];

    protected override string[] Digest => ["[un|le] (résumé|récapitulatif) [par jour|quotidien]", "[un|le] (résumé|récapitulatif) [quotidien] {time}", "(tout en une fois|tout ensemble|une fois par jour)"];

    protected override string[] Left => ["{name} (est parti|est partie|a quitté l'entreprise|ne travaille plus là|n'y travaille plus|a démissionné|est à la retraite|n'est plus là)"];

    protected override string[] Died => ["{name} (est mort|est morte|est décédé|est décédée|nous a quittés)"];

    protected override string[] NoContact => ["(pas de contact avec|aucun contact avec|plus de contact avec|ne pas contacter) {name}", "{name} ne (veut|souhaite) (pas de|plus de|aucun) contact"];

    protected override string[] LetRest => ["(laisser reposer|laisse tomber|laissez tomber|laisse reposer|pas fait pour ça)", "(laisser|laisse|laissez) {name} (tranquille|en paix|reposer)", "laisser tomber {name}"];

    protected override string[] InTouch => ["[rester|garder|être] [en] contact avec {name} {often}", "(écrire à|voir|contacter) {name} {often}", "{name} {often}"];

    protected override string[] CircleInTouch => ["[rester en contact avec] [mes|les] {circle} {often}"];

    protected override string[] InCircle => ["{name} est [un|une|mon|ma|notre|dans ma] {circle}", "{name} fait partie de (mes|ma) {circle}"];

    protected override string[] SaidYes => ["{name} (a dit oui|dit oui|est d'accord|a accepté|accepte|veut bien)"];

    protected override string[] SaidNo => ["{name} (a dit non|dit non|a refusé|refuse|n'est pas d'accord|ne veut pas|préfère pas)"];

    protected override string[] GoOn => ["(continuer|continue|continuez|garder|comme avant|comme ça)"];

    protected override string[] Pause => ["(pause|en pause|silence)", "(pause|en pause|silence|absent|absente) (jusqu'à|jusqu'au|jusqu'en) {when}", "(pause|en pause|silence) {day}"];

    protected override string[] Resume => ["(reprendre|reprends|reprenez|je suis de retour|fin de la pause)"];

    protected override string[] Settings => ["[mes|les] (paramètres|réglages|préférences)", "(qu'as-tu appris|qu'avez-vous appris)"];

    protected override string[] Export => ["(exporter|exporte|exportez|télécharger) [mes données|tout]", "(confidentialité|vie privée|mes données)", "que (sais-tu|savez-vous) sur moi"];

    protected override string[] Forget => ["(oublie-moi|oubliez-moi|supprimer mes données|supprime mes données|supprimez mes données|effacer mes données|efface tout|tout effacer)"];

    protected override string[] Undo => ["(annuler|annule|annulez|défaire|revenir en arrière|en fait non|retour)"];

    protected override string[] Start => ["(démarrer|démarre|démarrez|commencer|commence|activer|allumer)"];

    protected override string[] Stop => ["(arrêter|arrête|arrêtez|désactiver|éteindre|arrête-toi|se désabonner)", "stop"];

    protected override string[] LeaveMeOut => ["ne (parlez|parle) (pas|plus|jamais) de moi [aux autres|à mes collègues|à personne]", "ne me (mentionnez|mentionne) (pas|plus|jamais) [aux autres|à mes collègues|à personne]", "ne (dites|dis) rien (de|sur) moi [aux autres|à mes collègues|à personne]", "(pas|plus) de rappels (sur moi|à mon sujet)"];

    protected override string[] MentionMe => ["(vous pouvez|tu peux) (reparler de moi|parler de moi à nouveau|me mentionner à nouveau|de nouveau parler de moi) [aux autres|à mes collègues]"];

    protected override string[] Yes => ["(oui|oui merci|bien sûr|volontiers|oui s'il te plaît)"];

    protected override string[] No => ["(non|non merci)"];
}
