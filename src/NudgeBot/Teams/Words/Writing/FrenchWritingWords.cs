namespace NudgeBot.Teams.Words.Writing;

internal sealed class FrenchWritingWords : WritingWords
{
    public override string AnswerLabel => "Votre réponse, en une ligne ou deux";

    public override string AnswerHere => "Vous seul savez quoi dire ; j’écris le reste";

    public override string OrTheDay => "Ou le jour où elle sera là";

    public override string NewDay => "Le jour où ce sera fait";

    public override string WriteIt => "Rédiger";

    public override string WriteAllMyself => "Tout écrire moi-même";

    public override string LineOrDay => "Donnez-moi une ligne ou choisissez un jour, et j’écris le reste.";

    public override string DayFirst => "Choisissez un jour, et j’écris le reste.";

    public override string OneOfTheTwo => "Une ligne et un jour donnent deux messages différents : gardez l’un et videz l’autre.";

    public override string DayIsOver => "Le jour cité dans ce message est arrivé ou passé, je n’ai donc rien envoyé. Changez-le, ou recommencez avec un autre jour.";

    public override string AnotherWay => "Autrement";

    public override string Shorter => "Plus court";

    public override string Warmer => "Plus chaleureux";

    public override string MoreFormal => "Plus formel";

    public override string LetRest => "Laisser en paix";

    public override string BackToTheFirst => "Revenir au premier";

    public override string StartOver => "Recommencer";

    public override string SendAsItIs => "Envoyer tel quel";

    public override string CorrectIt => "Corriger";

    public override string EditsAreKept => "Vous avez modifié ces mots, je les ai donc gardés. Videz d’abord le champ pour voir une autre version.";

    public override string Stale(string words, string day) => $"Il y est dit « {words} » : c’était vrai {day}, mais plus au moment de l’envoi. Envoyer tel quel ?";

    public override string OnItsCard => "La carte permet les deux : corrigez-le là, ou envoyez-le tel quel.";

    public override string Became(string was, string now) => $"« {was} » est devenu « {now} ».";

    public override string NoOtherWay(string name) => $"Je n’ai pas d’autre version de ce genre pour {name}.";

    public override string NothingToFill(string name) => $"Mes mots pour {name} n’ont pas de place pour cela. Écrivez plutôt sur la carte.";
}
