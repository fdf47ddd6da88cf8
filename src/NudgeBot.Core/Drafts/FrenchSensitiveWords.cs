using System.Text.RegularExpressions;
using static NudgeBot.Core.Drafts.SensitiveMatter;

namespace NudgeBot.Core.Drafts;

/// <summary>The French words of <see cref="SensitiveWords"/>, in <see cref="PlainLetters"/>: capitals are often written without accents.</summary>
internal static partial class FrenchSensitiveWords
{
    private const RegexOptions Plain = RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace;

    public static IReadOnlyList<SensitivePhrases> All { get; } =
    [
        new(
            Unwanted,
            "_de me_|_de m'|_de nous_|ne me_|ne m'|ne nous_|ne plus me|ne plus m'|souhaite plus|veux plus|desire plus|tranquille|-moi d|ez moi d|la paix|ordonnance de",
            Stop()),
        new(
            Grief,
            "condoleance|deces|decede|obseques|funerailles|enterrement|inhumation|quitte|disparition|mort d|perte d|perdu|est mort|morte|de mourir|s'eteindre|eteint|deuil|sympathie", Death()),
        new(
            Illness,
            "le medecin|du medecin|arret maladie|arrets maladie|arret de travail|arrets de travail|conge maladie|conges maladie|malade|longue malad|maladie grave|grave maladie|grave malad|diagnosti|cancer|chimio|radiother|tumeur|biops|chirurgi|coeur|du genou|du dos|de la hanche|opere|grossesse|enceinte|fausse couche|fausse-couche|hospitalis|l'hopital"
            + "|aux urgences|depressi|crise cardiaque|infarctus|avc|soins intensifs|reanimation|suicid|sante mentale|psychiatr|psychother|therap|invalidite",
            Health()),
        new(
            Employment,
            "licenci|prealable|rupture conv|plan social|sauvegarde de|prud|avertissement|disciplinaire|faute grave|faute lourde|mise a pied|suppression|indemnite|salaire|remunerat|fiche de paie|fiches de paie|bulletin de paie|bulletins de paie|entretien|perdu_|emploi"
            + "|au chomage|mon travail|son travail|mon poste|son poste",
            Work()),
        new(Harassment, "harcel|discrimin|agression|attouchement|deplace|sexiste|raciste|reclamation", Wrong()),
        new(
            Legal,
            "contentieux|litige|assignation|mise en demeure|poursuites|en justice|plainte|judiciaire|tribunal|lanceur d|lanceurs d|lanceuse|huissier|tous droits", Law()),
        new(Belief, "syndica|syndique|elections du cse|elections cse|de greve|religi|i politique|is politique|d'asile|refugie|de sejour|statut d'immig|statut de visa|orientation sexuelle|appartenance", Conviction()),
        new(
            Fraud,
            "e rib|u rib|s rib|x rib|rib a|rib ont|iban|bancaire|carte cadeau|cartes cadeau|carte-cadeau|cartes-cadeau|votre compte|votre identite|mot de passe|mots de passe|virement|paiement|reglement|hameconnage|fuite de donnees|violation de donnees|incident de sec|incident cyber|cyberattaque|piratage|pirate|rancongiciel|compromis|vole"
            + "|arnaque|fraude au|usurpation",
            Deceit()),
        new(Confidence, "confidentiel|strictement|secret p|secret-p|secret d|secret-d|ne pas diffuser|ne pas transferer|ne pas partager|ne pas divulguer|ne pas faire suivre|ne pas communiquer|ne pas copier|entre nous|privilegiee|d'initie", Mark()),
    ];

    [GeneratedRegex("""
        destinataires?\b | recu\w*\s+(?:\w+\s+){0,3}par\s+erreur | usage\s+exclusif | (?:exclusivement|uniquement|strictement)\s+(?:a\s|pour|reserve|destine) | strictement\s+interdit | (?:peut|peuvent|pouvant|susceptibles?\s+de)\s+contenir | (?:contient|contiennent|contenant)\s+(?:\w+\s+){0,4}confidentiel
        | avis\s+de\s+confidentialite | clause\s+de\s+non-responsabilite
        """, Plain)]
    public static partial Regex Disclaimer();

    [GeneratedRegex("""
        \b(?:
          (?:cessez|cesse|arretez|arrete|arreter|cesser)\s+(?:\w+\s+){0,3}de\s+(?:me\s+|m'|nous\s+)(?:contacter|ecrire|harceler|appeler|solliciter|envoyer|relancer|telephoner|importuner)
        | ne\s+(?:me\s+|m'|nous\s+)(?:contactez|contacte|recontactez|ecrivez|ecris|appelez|appelle|sollicitez|relancez|envoyez)\s+plus | ne\s+plus\s+(?:me\s+|m')(?:contacter|ecrire|appeler|solliciter|relancer|envoyer)
        | je\s+ne\s+(?:souhaite|veux|desire)\s+plus\s+(?:\w+\s+)?(?:etre\s+(?:contacte|sollicite|derange|relance)\w*|recevoir|avoir\s+de\s+contacts?|vous\s+(?:parler|lire)) | laisse[sz]?[\s-]moi\s+(?:\w+\s+)?tranquille | (?:fichez|foutez)[\s-]moi\s+la\s+paix
        | (?:retirez|supprimez|enlevez|desinscrivez|desabonnez|rayez)[\s-]moi\s+(?:de|des|d') | ordonnance\s+de\s+protection
        )\b
        """, Plain)]
    private static partial Regex Stop();

    [GeneratedRegex("""
        \b(?:
          condoleances? | deces | decede\w* | obseques | funerailles | enterrement\b(?!\s+de\s+vie) | inhumation | nous\s+(?:a|ont)\s+(?:\w+\s+)?quitte\w* | (?:vient\s+de\s+nous|nous\s+ayant)\s+quitte\w* | s'est\s+(?:\w+\s+)?eteint\w* | vient\s+de\s+s'eteindre
        | (?:mort|perte|disparition)\s+de\s+(?:mon|ma|son|sa|notre|votre|ton|ta|leur)\s+(?:\w+\s+)?(?:pere|mere|papa|maman|mari|femme|epoux|epouse|conjointe?|compagne|compagnon|fils|fille|frere|soeur|parents|grand\w*|beau\w*|belle\w*|amie?|collegue|bebe|enfant|oncle|tante)
        | (?:ai|a|as|ont|avons|avez|avoir)\s+(?:\w+\s+)?perdu\s+(?:mon|ma|son|sa|notre|votre|ton|ta|leur|ses|mes)\s+(?:\w+\s+)?(?:pere|mere|papa|maman|mari|femme|epoux|epouse|conjointe?|compagne|compagnon|fils|fille|frere|soeur|parents|grand\w*|amie?|bebe|enfant)
        | (?:pere|mere|papa|maman|mari|femme|epoux|epouse|conjointe?|compagne|compagnon|fils|fille|frere|soeur|grand\w*|amie?|collegue|bebe|enfant|oncle|tante|il|elle)\s+(?:est\s+morte?|vient\s+de\s+mourir)
        | (?<!faire\s(?:le|son|notre|votre)\s)deuil | (?:sinceres?|profonde|toute\s+(?:ma|notre))\s+sympathie
        )\b
        """, Plain)]
    private static partial Regex Death();

    // "Une enceinte Bluetooth", "l'enceinte du bâtiment", "le système opère" and "une opération commerciale" are nobody's health.
    [GeneratedRegex("""
        \b(?:
          (?:chez|voir|vu)\s+(?:le|mon|son)\s+medecin | arrets?\s+(?:maladie|de\s+travail) | conges?\s+maladie | (?:gravement|serieusement|tombee?|tres)\s+malade | (?:longue|grave)\s+maladie | maladie\s+grave | (?:ete|est)\s+diagnostique\w* | diagnostic\s+(?:medical|du\s+medecin|de\s+cancer) | mon\s+diagnostic\b(?!\s+(?:de\s+la|du|des|sur))
        | cancers? | cancereu\w+ | chimio(?:therapie)? | radiotherapie | tumeurs? | biopsies? | chirurgie | intervention\s+chirurgicale | operation\s+(?:chirurgicale|du\s+(?:coeur|genou|dos)|de\s+la\s+hanche|a\s+coeur\s+ouvert) | (?:suis|ete|est|etre|sera|serai|fait|faire)\s+(?:\w+\s+)?oper(?:e|ee|er)\b(?!\s+par\b)
        | grossesse | (?:est|suis|es|etait|tombee?|etre)\s+(?:\w+\s+)?enceinte\b(?!\s+(?:acoustique|bluetooth|connectee|sans)) | femmes?\s+enceintes? | fausse[\s-]couche | hospitalis(?:e|ee|es|ees|er|ation) | a\s+l'hopital\b(?!\s+(?:de|du|d'|prive|public|saint)\b) | aux\s+urgences
        | depression | depressi(?:f|ve) | crise\s+cardiaque | infarctus | (?:un|son|mon|d'un)\s+avc | soins\s+intensifs | (?:en|service\s+de)\s+reanimation | suicid(?:e|aire|er|ee)? | sante\s+mentale | psychiatr(?:e|ie|ique) | psychotherap(?:ie|eute) | therapeute | en\s+therapie | mi-temps\s+therapeutique | invalidite
        )\b
        """, Plain)]
    private static partial Regex Health();

    [GeneratedRegex("""
        \b(?:
          licenciements? | (?:ete|est|suis|sera|serai|etre|fait|me|le|la|nous|les)\s+(?:\w+\s+)?licenci(?:e|ee|es|ees|er)\b(?!\s+en\b) | entretien\s+prealable | rupture\s+conventionnelle | plan\s+(?:social|de\s+sauvegarde\s+de\s+l'emploi) | prud'?hom\w+ | avertissement\s+(?:ecrit|disciplinaire)
        | (?:sanction|procedure|mesure|conseil|commission)s?\s+disciplinaires? | faute\s+(?:grave|lourde) | mise\s+a\s+pied | suppressions?\s+(?:de\s+postes?|d'emplois?) | indemnites?\s+de\s+(?:depart|licenciement|rupture) | salaires? | (?:ma|sa|votre|ta|leur)\s+remuneration | (?:fiches?|bulletins?)\s+de\s+paie
        | entretiens?\s+(?:annuel|d'evaluation|d'embauche)s? | perdu\s+(?:mon|son|votre|ton|leur)\s+(?:emploi|travail|poste|job) | au\s+chomage
        )\b
        """, Plain)]
    private static partial Regex Work();

    [GeneratedRegex("""
        \b(?:
          harcel\w+ | discrimin(?:ation|ations|ee?|ees|atoires?) | agression\s+(?:sexuelle|physique|verbale) | attouchements? | (?:gestes?|propos|remarques?)\s+(?:sexistes?|racistes?|deplace\w*) | reclamation\s+contre\s+(?:un|une|mon|ma|son|sa)\s+(?:collegue|manager|superieur|chef|responsable)
        )\b
        """, Plain)]
    private static partial Regex Wrong();

    [GeneratedRegex("""
        \b(?:
          contentieux | litiges? | assignation | mise\s+en\s+demeure | poursuites\s+(?:judiciaires|penales) | (?:action|ester|agir)\s+en\s+justice | (?:porter?|deposer?|depose|porte|depot\s+de)\s+(?:une\s+)?plainte | plainte\s+(?:contre|penale|interne) | procedure\s+judiciaire | (?:au|devant\s+le)\s+tribunal
        | lanceu(?:r|rs|se|ses)\s+d'alerte | huissier | sous\s+reserve\s+de\s+tous\s+droits
        )\b
        """, Plain)]
    private static partial Regex Law();

    // A "syndicat de copropriété" looks after a house, a "syndicat d'initiative" after tourists.
    [GeneratedRegex("""
        \b(?:
          syndicats?\b(?!\s+(?:de\s+|des\s+)?(?:copropri|d'initiative|mixte|intercommunal)) | syndica(?:l|le|les|ux|liste|listes|lisme) | syndiquee?s? | elections\s+(?:du\s+)?cse | (?:preavis|vote|appel|droit)\s+de\s+greve | religi(?:on|ons|eux|euse|euses) | partis?\s+politiques?
        | (?:demande|droit|demandeur)s?\s+d'asile | refugiee?s? | (?:titre|carte|permis)\s+de\s+sejour | statut\s+(?:d'immigration|de\s+visa) | orientation\s+sexuelle | appartenance\s+(?:religieuse|politique|syndicale)
        )\b
        """, Plain)]
    private static partial Regex Conviction();

    [GeneratedRegex("""
        \b(?:
          (?:changement|modification|mise\s+a\s+jour)\s+(?:de|du|des|d')\s*(?:\w+\s+)?(?:rib|iban|coordonnees\s+bancaires|compte\s+bancaire) | (?:nouveau|nouveaux|nouvel|nouvelles)\s+(?:rib|iban|coordonnees\s+bancaires|compte\s+bancaire) | (?:rib|iban|coordonnees\s+bancaires)\s+(?:a|ont)\s+(?:\w+\s+)?(?:change|modifie)\w*
        | cartes?[\s-]cadeaux? | (?:verifie|confirme|valide)[rz]\s+votre\s+(?:compte|identite|mot\s+de\s+passe) | mots?\s+de\s+passe\s+(?:\w+\s+){0,2}(?:expire|compromis|vole)\w* | (?:virement|paiement|reglement)s?\s+(?:\w+\s+)?urgents? | hameconnage | (?:fuite|violation)\s+de\s+donnees
        | incident\s+(?:de\s+securite|cyber) | cyberattaque | piratage | (?:compte|comptes|identifiants?|donnees|boite|messagerie)\s+(?:\w+\s+){0,3}(?:piratee?s?|compromis|compromises?|volee?s?) | rancongiciel | arnaque | fraude\s+au\s+president | usurpation\s+d'identite
        )\b
        """, Plain)]
    private static partial Regex Deceit();

    [GeneratedRegex("""
        (?:strictement|tres|hautement|personnel\s+et|prive\s+et|ultra)[\s-]+confidentiel\w* | \bstrictement\s+(?:personnel|prive)(?:le|e)?s?\b | [\[(]\s*confidentiel\w*\b | (?:^|\n)\W*confidentiel(?:le|s|les)?\b | \bconfidentiel(?:le|s|les)?\s*(?:[:\])–—!]|-\s|$) | \bsecret[\s-](?:professionnel|des\s+affaires)\b
        | \bne\s+pas\s+(?:diffuser|transferer|partager|divulguer|faire\s+suivre|communiquer|copier)\b | \b(?:reste|rester|restera|garder|gardez|garde)\s+(?:\w+\s+)?entre\s+nous\b | \binformations?\s+privilegiees?\b | \bliste\s+d'inities\b | \bdelit\s+d'initie\b
        """, Plain)]
    private static partial Regex Mark();
}
