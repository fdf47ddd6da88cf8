namespace NudgeBot.Core.Commitments.Words;

internal static class FrenchDays
{
    public static DayWords Words { get; } = new(new DayPatterns
    {
        Weekdays = DayPatterns.DaysOf("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
        Months = DayPatterns.InOrder("janvier janv", "février fevrier févr", "mars", "avril", "mai", "juin", "juillet juil", "août aout", "septembre sept", "octobre oct", "novembre nov", "décembre decembre déc"),
        Numbers = Numbers(),
        Relative = @"\b(?<d2>après-demain|apres-demain)\b|\b(?<d1>demain( (matin|midi|soir|après-midi))?)\b|\b(aujourd'hui|ce (soir|matin|midi)|cet après-midi|(?<part>(la )?fin de (la )?journée))\b",
        RelativePieces = "demain|aujourd'hui|ce |cet |journée",
        Weekday = @"\b(?<this>ce )?\b{day}( (matin|midi|soir|après-midi))?\b(?<week> de la semaine prochaine| en huit)?(?<next> prochain)?",
        Week = @"\b(?<weekend>ce week-?end)\b|\b(?<next>((la )?fin |(?<start>(le )?début )|(?<mid>(le )?milieu ))?(de )?(la )?semaine prochaine)\b|\b((la )?fin |(?<start>(le )?début )|(?<mid>(le )?milieu ))?(de (la |cette )semaine|cette semaine)\b|\ben fin de semaine\b|\b(?<next>en fin de semaine prochaine)\b",
        WeekPieces = "semaine|week",
        Span = @"\b((la )?(fin|(?<start>début)|(?<mid>mi|milieu))( |-)(de |d'|du |de la |de l')?((?<next>mois prochain)|(ce )?mois|{month}|(?<quarter>trimestre)|(?<year>(l')?année|an))|(?<next>le mois prochain)|ce mois-ci)\b",
        SpanPieces = "mois|fin|début|mi-|mi |milieu",
        InSome = @"\b(dans|sous|d'ici)( les)? {n} ((?<working>jours? (ouvrés?|ouvrables?))|(?<weeks>semaines?)|(?<months>mois)|jours?)\b",
        InSomePieces = "jour|semaine|mois",
        Date = @"\b(?<d>\d{1,2})(er)? {month}\b\.?( (?<y>20\d\d))?",
        Numeric = @"\b(?<iso>20\d\d)-(?<m>\d{1,2})-(?<d>\d{1,2})\b|\b(?<a>\d{1,2})[/.](?<b>\d{1,2})[/.](?<y>20\d\d|\d\d)\b|\b(le|au) (?<a>\d{1,2})/(?<b>\d{1,2})\b",
        Deadline = @"(\bd'ici( à)?|\bjusqu'(à|au)|\bpour|\bau plus tard( le)?|\b(?<before>avant))( le| la| ce| au| à la)?",
        NotDue = @"\b(depuis( le)?|après( le)?|dès( le)?|hier|chaque|tous les)",
        NextIsOfNextWeek = false,
        DayComesFirst = true,
    });

    /// <summary>"Huit jours" is a week and "quinze jours" are two, as the French count.</summary>
    private static Dictionary<string, int> Numbers()
    {
        var numbers = DayPatterns.InOrder("un une", "deux", "trois", "quatre", "cinq", "six", "sept", "", "neuf", "dix", "onze", "douze", "treize", "quatorze quinze");
        numbers["huit"] = 7;
        return numbers;
    }
}
