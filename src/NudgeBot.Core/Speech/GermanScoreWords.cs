namespace NudgeBot.Core.Speech;

internal sealed class GermanScoreWords : ScoreWords
{
    public override string Others(int count) => $"{count} andere wurden angeschrieben";

    public override string NotAddressed => "sie ging nicht unmittelbar an Sie";

    public override string Question => "sie enthält eine Frage";

    public override string Request => "sie enthält eine Bitte";

    public override string OnlyThanks => "sie sagt nur Danke";

    public override string NothingAsked => "es wurde nichts gefragt";

    public override string ForInformation => "sie ist nur zur Information";

    public override string GreetsYou => "sie grüßt Sie mit Namen";

    public override string GreetsAnother => "sie grüßt jemand anderen";

    public override string IsShort => "sie ist kurz";

    public override string LikeMailToMany => "sie liest sich wie eine Mail an viele";

    public override string NoOnePerson => "hinter der Adresse steht kein einzelner Mensch";

    public override string AnswersEarlier => "sie antwortet auf eine frühere Mail";

    public override string PassedOn => "sie wurde weitergeleitet";

    public override string YouWroteInThread => "Sie haben hier schon geschrieben";

    public override string Colleague => "Sie arbeiten in derselben Organisation";

    public override string FromOutside => "die Person ist von außerhalb";

    public override string YouAnswerMost => "Sie antworten dieser Person meistens";

    public override string YouAnswerSeldom => "Sie antworten dieser Person selten";

    public override string WellKnown => "Sie kennen sich gut aus Mails";

    public override string TheyWriteOften => "diese Person schreibt oft";

    public override string YouNeverWrote => "Sie haben dieser Person nie geschrieben";

    public override string YouWroteThisWeek => "Sie haben dieser Person in dieser Woche geschrieben";

    public override string MostlyYouAlone => "die Mails gehen meist an Sie allein";

    public override string YouJustWrote => "Sie hatten dieser Person gerade geschrieben";

    public override string SubjectAsks => "der Betreff fragt etwas";

    public override string Link => "sie enthält einen Link";

    public override string CameLongAgo => "sie kam vor einer Weile";

    public override string CameJustNow => "sie kam gerade erst";

    public override string YouWroteSince => "Sie haben dieser Person seitdem geschrieben";

    public override string TheyWroteSince => "seitdem kam wieder eine Mail";

    public override string OthersWroteSince => "andere haben seitdem hier geschrieben";

    public override string YouWroteInThreadSince => "Sie haben seitdem hier geschrieben";

    public override string MetSince => "Sie haben sich seitdem getroffen";

    public override string IsLong => "sie ist lang";

    public override string YouWroteLately => "Sie haben dieser Person kürzlich geschrieben";

    public override string YouWriteALot => "Sie schreiben dieser Person viel";

    public override string YouLongWrote => "Sie schreiben dieser Person seit Langem";

    public override string TheyWroteLately => "kürzlich kam eine Mail";

    public override string TheyLongWrote => "diese Person schreibt Ihnen seit Langem";

    public override string YouWriteAlone => "Sie schreiben dieser Person allein";

    public override string TheyWriteAlone => "diese Person schreibt Ihnen allein";

    public override string YouAnswer => "Sie antworten auf die Mails";

    public override string TheyAnswer => "Ihre Mails werden beantwortet";

    public override string YouSilentForLong => "Sie haben lange nicht geschrieben";

    public override string TheySilentForLong => "lange kam keine Mail";

    public override string KnownForOverAYear => "Sie kennen sich seit über einem Jahr";

    public override string YouWriteMostWeeks => "Sie schreiben fast jede Woche";

    public override string YouWriteLess => "Sie schreiben seltener als früher";

    public override string SilentForLongerThanUsual => "es ist länger still als sonst";

    public override string TheyWroteAfterYou => "die letzte Mail kam nach Ihrer letzten";

    public override string TheyWroteYouAfterYou => "nach Ihrer letzten Mail kam eine an Sie";

    public override string YouBothWrite => "Sie schreiben sich gegenseitig";

    public override string OthersWriteToBoth => "andere schreiben Ihnen beiden";

    public override string YouMeet => "Sie treffen sich";

    public override string MeetingAhead => "ein Termin steht in Ihrem Kalender";
}
