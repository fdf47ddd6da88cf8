namespace NudgeBot.Core.Commitments.Words;

internal static class GermanDays
{
    public static DayWords Words { get; } = new(new DayPatterns
    {
        Weekdays = DayPatterns.DaysOf("montag montagmittag montagabend montagmorgen montagnachmittag", "dienstag dienstagmittag dienstagabend dienstagmorgen dienstagnachmittag", "mittwoch mittwochmittag mittwochabend mittwochmorgen mittwochnachmittag", "donnerstag donnerstagmittag donnerstagabend donnerstagmorgen donnerstagnachmittag", "freitag freitagmittag freitagabend freitagmorgen freitagnachmittag", "samstag sonnabend", "sonntag sonntagabend"),
        Months = DayPatterns.InOrder("januar jänner jan", "februar feber feb", "märz mrz", "april apr", "mai", "juni jun", "juli jul", "august aug", "september sept sep", "oktober okt", "november nov", "dezember dez"),
        Numbers = DayPatterns.InOrder("einem einer ein eine", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf", "dreizehn", "vierzehn"),
        Relative = @"\b(?<d2>übermorgen)\b|\b(?<d1>morgen( (früh|vormittag|mittag|nachmittag|abend))?)\b|\b(heute( (vormittag|mittag|nachmittag|abend|noch))?|(?<part>ende des tages|dienstschluss|feierabend))\b",
        RelativePieces = "morgen|heute|ende des tages|dienstschluss|feierabend",
        Weekday = @"\b(?<next>nächste[nrsm]? )?(?<this>diese[nrsm]? |kommende[nrsm]? )?\b{day}s?\b(?<week> (in einer woche))?",
        Week = @"\b((ende|zum ende|(?<start>anfang|beginn)|(?<mid>mitte)) )?((der |die |in der )?(?<after>übernächste[rn]? woche)|(der |die |in der )?(?<next>nächste[rn]?|kommende[rn]?) woche|(der |die |in )?(dieser|diese|laufende[rn]?) woche|der woche)\b|\b(?<weekend>wochenende)\b|\bende (?<next>nächste[rn]?) woche\b",
        WeekPieces = "woche",
        Span = @"\b(?<edge>ende|zum ende|(?<start>anfang)|(?<mid>mitte)) ((?<next>(des )?nächsten monats|nächsten monat)|(des |dieses |diesen )?(monats|monat)|{month}|(?<quarter>(des )?quartals)|(?<year>(des |dieses )?jahres))\b|\bmonatsende\b|\b(?<quarter>quartalsende)\b|\b(?<year>jahresende)\b|\b(?<next>nächsten monat)\b|\bdiesen monat\b",
        SpanPieces = "monat|quartal|jahres|ende |anfang |mitte ",
        InSome = @"\b(in|innerhalb von|binnen)( den nächsten)? {n} ((?<working>(arbeits|werk)tag(en?)?)|(?<weeks>wochen?)|(?<months>monat(en?)?)|tag(en?)?)\b",
        InSomePieces = "tag|woche|monat",
        Date = @"\b(?<d>\d{1,2})\. ?{month}\b\.?( (?<y>20\d\d))?",
        Numeric = @"\b(?<iso>20\d\d)-(?<m>\d{1,2})-(?<d>\d{1,2})\b|\b(?<a>\d{1,2})\. ?(?<b>\d{1,2})\.((?<y>20\d\d|\d\d)\b)?|\b(bis|am|zum) (?<a>\d{1,2})/(?<b>\d{1,2})\b",
        Deadline = @"\b(bis( (spätestens|einschließlich))?( zum)?|spätestens( (bis|zum|am))?|zum|(?<before>vor( dem)?))( den| dem| der)?",
        NotDue = @"\b(letzte[nrsm]?|vergangene[nrsm]?|vorige[nrsm]?|seit( dem)?|vom|gestern|nach( dem)?|jede[nrsm]?|ab( dem)?)",
        NextIsOfNextWeek = true,
        DayComesFirst = true,
    });
}
