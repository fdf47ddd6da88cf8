namespace NudgeBot.Core.Speech;

internal sealed class SpanishTieWords : TieWords
{
    public override string DaysMet(int days) => days == 1 ? "Un día del último año hubo en su calendario una reunión con ustedes dos." : $"{days} días del último año hubo en su calendario una reunión con ustedes dos.";

    public override string BothWrote(int sent, int received) => $"En el último año usted escribió en {(sent == 1 ? "un día" : $"{sent} días")} y recibió correos en {(received == 1 ? "un día" : $"{received} días")}.";

    public override string BothWroteAtOnce(int sent, int received) => $"En el último año usted escribió en {(sent == 1 ? "un día" : $"{sent} días")} y recibió correos en {(received == 1 ? "un día" : $"{received} días")}, a veces el mismo día.";

    public override string OnlyYouWrote(int days) => $"En el último año solo escribió usted, en {(days == 1 ? "un día" : $"{days} días")}.";

    public override string OnlyTheyWrote(int days) => $"En el último año usted solo recibió correos, en {(days == 1 ? "un día" : $"{days} días")}, y no escribió ninguno.";

    public override string MostlyYou => "Casi siempre escribe usted.";

    public override string MostlyThey => "Casi siempre escribe la otra parte.";

    public override string NoContact => "No veo ningún contacto entre ustedes en el último año.";
}
