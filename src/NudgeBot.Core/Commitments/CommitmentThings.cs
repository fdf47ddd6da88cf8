using System.Text.RegularExpressions;
using NudgeBot.Core.Commitments.Words;

namespace NudgeBot.Core.Commitments;

/// <summary>Tells from a sentence what kind of thing it promises.</summary>
internal static partial class CommitmentThings
{
    private static readonly (CommitmentThing Thing, Regex Words)[] Table =
    [
        (CommitmentThing.Introduction, Introduction()),
        (CommitmentThing.Call, Call()),
        (CommitmentThing.Document, Document()),
        (CommitmentThing.Figures, Figures()),
        (CommitmentThing.Document, Sending()),
    ];

    public static CommitmentThing Of(string sentence)
    {
        foreach (var (thing, words) in Table)
        {
            if (words.IsMatch(sentence)) return thing;
        }

        return CommitmentThing.Answer;
    }

    [GeneratedRegex(
        @"\b(introduc\w*|intros?|put you in touch|connect you|(dich|sie|ihnen|dir|euch) .*\b(vorstellen|bekannt machen)|stelle .*\b(vor|kontakt)|kontakt her\w*|bekannt machen|(vous|te) présente\w*|mett\w* en (relation|contact)|mise en relation|(te|le|os) presenta?\w*|presentar(te|le)|en contacto con)\b",
        CommitmentWords.Options,
        CommitmentWords.PatienceInMilliseconds)]
    private static partial Regex Introduction();

    [GeneratedRegex(
        @"\b((will|'ll|to|and|can) (call|ring|phone)|give you a (call|ring)|anrufen|zurückrufen|rufe|rufen|appeler|appelle|appellerai|rappelle|rappellerai|rappeler|llamar\w*|llamo|llamaré|llamaremos)\b",
        CommitmentWords.Options,
        CommitmentWords.PatienceInMilliseconds)]
    private static partial Regex Call();

    [GeneratedRegex(
        @"\b(deck|slides?|documents?|docs?|files?|contracts?|agreements?|reports?|drafts?|proposals?|presentations?|lists?|papers?|notes|minutes|specs?|plans?|invoices?|forms?|template|cv|photos?|präsentation\w*|folien|vertrag\w*|bericht\w*|entwurf\w*|dokument\w*|unterlagen|liste|protokoll|rechnung\w*|datei\w*|contrats?|rapports?|présentations?|fichiers?|liste|compte rendu|factures?|contratos?|informes?|documentos?|presentación|archivos?|lista|propuestas?|facturas?)\b",
        CommitmentWords.Options,
        CommitmentWords.PatienceInMilliseconds)]
    private static partial Regex Document();

    [GeneratedRegex(
        @"\b(figures|numbers|quotes?|prices?|pricing|budget|estimates?|data|costs?|zahlen|angebot\w*|preis\w*|kosten\w*|daten|chiffres|devis|prix|données|datos|cifras|presupuestos?|precios?|números)\b",
        CommitmentWords.Options,
        CommitmentWords.PatienceInMilliseconds)]
    private static partial Regex Figures();

    [GeneratedRegex(
        @"\b(send|sending|forward|share|upload|schick\w*|send\w*|zusenden|weiterleiten|env\w*|enverr\w*|transmet\w*|mand\w*|reenv\w*|compart\w*)\b",
        CommitmentWords.Options,
        CommitmentWords.PatienceInMilliseconds)]
    private static partial Regex Sending();
}
