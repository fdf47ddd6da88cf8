namespace NudgeBot.Core.Speech;

internal sealed class FrenchTieWords : TieWords
{
    public override string DaysMet(int days) => days == 1 ? "Un jour de l’année passée, une réunion avec vous deux figurait dans votre calendrier." : $"{days} jours de l’année passée, une réunion avec vous deux figurait dans votre calendrier.";

    public override string BothWrote(int sent, int received) => $"L’année passée, vous avez écrit {(sent == 1 ? "un jour" : $"{sent} jours")} et reçu des mails {(received == 1 ? "un jour" : $"{received} jours")}.";

    public override string BothWroteAtOnce(int sent, int received) => $"L’année passée, vous avez écrit {(sent == 1 ? "un jour" : $"{sent} jours")} et reçu des mails {(received == 1 ? "un jour" : $"{received} jours")}, parfois le même jour.";

    public override string OnlyYouWrote(int days) => $"L’année passée, vous seulement avez écrit, {(days == 1 ? "un jour" : $"{days} jours")}.";

    public override string OnlyTheyWrote(int days) => $"L’année passée, vous avez seulement reçu des mails, {(days == 1 ? "un jour" : $"{days} jours")}, sans en écrire.";

    public override string MostlyYou => "Le plus souvent, c’est vous qui écrivez.";

    public override string MostlyThey => "Le plus souvent, les mails viennent de l’autre côté.";

    public override string NoContact => "Je ne vois aucun contact entre vous l’année passée.";
}
