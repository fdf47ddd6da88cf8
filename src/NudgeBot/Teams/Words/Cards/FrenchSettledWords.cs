namespace NudgeBot.Teams.Words.Cards;

internal sealed class FrenchSettledWords : SettledWords
{
    public override string Declined => "Chacun ici peut demander à ne pas faire l’objet de rappels. C’est le cas, je l’ai donc fermé.";

    protected override string YouWrote(string name) => $"Depuis, vous avez écrit à {name} ou vous vous êtes vus. Plus rien n’est en attente ici.";

    protected override string TheyWrote(string name) => $"Depuis, {name} a écrit ou vous vous êtes vus. Plus rien n’est en attente ici.";

    protected override string InTouch(string name) => $"Vous et {name} avez été en contact depuis.";

    protected override string Unreachable(string name) => $"Les mails n’arrivent plus à {name} à cette adresse ; j’ai donc clos ce rappel.";

    protected override string AskedForNoMore(string name) => $"{name} ne souhaite plus de mails à ce sujet ; j’ai donc clos ce rappel.";

    protected override string NotTheMoment => "Ce n’est pas le moment pour un rappel ; je l’ai donc clos.";

    protected override string PromiseWentOut(string name) => $"Ce que vous aviez promis à {name} est parti, pour autant que je puisse voir.";

    protected override string TheyCameBack(string name) => $"Une réponse de {name} vous est parvenue à ce sujet.";

    protected override string DayPassed => "Le jour est passé ; j’ai donc clos ce rappel.";

    protected override string PutAway => "Vous avez classé cela dans votre boîte aux lettres ; j’ai fait de même.";

    protected override string AnswerInMail(string name) => $"Une réponse à {name} se trouve dans vos mails. Plus rien n’est en attente ici.";

    protected override string ThreadMovedOn(string name) => $"L’échange avec {name} a avancé. Plus rien n’est en attente ici.";

    protected override string NotCurrent => "Ce n’est plus d’actualité ; j’ai donc clos ce rappel.";

    protected override string MeetingBegan => "La réunion a commencé.";

    protected override string AskedHowItWent => "J’avais demandé comment cela s’était passé, et j’en reste là.";

    protected override string YouSaidDone => "Vous avez dit que c’est fait, ou abandonné.";
}
