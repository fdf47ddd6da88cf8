namespace NudgeBot.Core.Speech;

internal sealed class GermanTieWords : TieWords
{
    public override string DaysMet(int days) => days == 1 ? "An einem Tag des letzten Jahres stand ein Termin mit Ihnen beiden in Ihrem Kalender." : $"An {days} Tagen des letzten Jahres stand ein Termin mit Ihnen beiden in Ihrem Kalender.";

    public override string BothWrote(int sent, int received) => $"Im letzten Jahr haben Sie an {(sent == 1 ? "einem Tag" : $"{sent} Tagen")} geschrieben und an {(received == 1 ? "einem Tag" : $"{received} Tagen")} Mails bekommen.";

    public override string BothWroteAtOnce(int sent, int received) => $"Im letzten Jahr haben Sie an {(sent == 1 ? "einem Tag" : $"{sent} Tagen")} geschrieben und an {(received == 1 ? "einem Tag" : $"{received} Tagen")} Mails bekommen, manchmal am selben Tag.";

    public override string OnlyYouWrote(int days) => $"Im letzten Jahr haben nur Sie geschrieben, an {(days == 1 ? "einem Tag" : $"{days} Tagen")}.";

    public override string OnlyTheyWrote(int days) => $"Im letzten Jahr haben Sie nur Mails bekommen, an {(days == 1 ? "einem Tag" : $"{days} Tagen")}, und keine geschrieben.";

    public override string MostlyYou => "Meist schreiben Sie.";

    public override string MostlyThey => "Meist kommen die Mails von der anderen Seite.";

    public override string NoContact => "Im letzten Jahr sehe ich keinen Kontakt zwischen Ihnen beiden.";
}
