namespace NudgeBot.Teams.Words.Cards;

internal sealed class FrenchSummaryWords : SummaryWords
{
    protected override string MetNotWritten(string name) => $"Vous avez rencontré {name} : un mot ?";

    protected override string AwaitingYourReply(string name) => $"{name} attend votre réponse";

    protected override string AwaitingTheirReply(string name) => $"{name} ne vous a pas encore répondu";

    protected override string PromiseDue(string name) => $"Une promesse faite à {name} arrive à échéance";

    protected override string PromiseOverdue(string name) => $"Une promesse faite à {name} reste à tenir";

    protected override string RequestDue(string name) => $"Une demande de {name} arrive à échéance";

    protected override string FadingTie(string name) => $"C’est calme entre vous et {name}";

    protected override string DormantTie(string name) => $"Vous et {name} étiez autrefois en contact";

    protected override string Invitation(string name) => $"{name} vous a envoyé une invitation";

    protected override string Introduction(string name) => $"Une mise en relation : demander d’abord à {name} ?";

    protected override string Thanks(string name) => $"Un mot de remerciement à {name} ?";

    protected override string Restart(string name) => $"Bon retour : un mot à {name} ?";

    protected override string OneWay(string name) => $"{name} demande souvent";

    protected override string BeforeMeeting(string name) => $"Bientôt : votre réunion avec {name}";

    protected override string HowDidItGo(string name) => $"Comment cela s’est-il passé avec {name} ?";
}
