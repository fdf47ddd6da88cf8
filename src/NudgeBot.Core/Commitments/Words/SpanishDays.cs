namespace NudgeBot.Core.Commitments.Words;

internal static class SpanishDays
{
    public static DayWords Words { get; } = new(new DayPatterns
    {
        Weekdays = DayPatterns.DaysOf("lunes", "martes", "miércoles miercoles", "jueves", "viernes", "sábado sabado", "domingo"),
        Months = DayPatterns.InOrder("enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre setiembre", "octubre", "noviembre", "diciembre"),
        Numbers = DayPatterns.InOrder("un una", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez", "once", "doce", "trece", "catorce", "quince"),
        Relative = @"\b(?<d2>pasado mañana)\b|\b(?<d1>mañana( por la (mañana|tarde|noche))?)\b|\b(hoy( mismo)?|esta (tarde|noche|mañana)|(?<part>(al )?(fin|final) del día))\b",
        RelativePieces = "mañana|hoy|esta |del día",
        Weekday = @"\b(?<next>próximo |proximo )?(?<this>este |esta )?\b{day}( (por la (mañana|tarde)|al mediodía))?\b(?<week> de la (próxima semana|semana que viene|semana próxima))?(?<next> próximo| que viene)?",
        Week = @"\b(?<weekend>(este|el) fin de semana)\b|\b(?<next>((el |a )?(fin|final|finales) |(?<start>(a )?(principios|comienzos|inicios) )|(?<mid>(a )?mediados ))?(de )?(la )?(próxima semana|semana que viene|semana próxima))\b|\b((el |a )?(fin|final|finales) |(?<start>(a )?(principios|comienzos) )|(?<mid>(a )?mediados ))?(de (la |esta )semana|esta semana)\b",
        WeekPieces = "semana",
        Span = @"\b((el )?(fin|final|finales)|(?<start>principios|comienzos|inicios)|(?<mid>mediados)) (de |del )((?<next>próximo mes|mes que viene|mes próximo)|(este )?mes|{month}|(?<quarter>trimestre)|(?<year>(este )?año))\b|\b(?<next>(el )?(próximo mes|mes que viene|mes próximo))\b|\beste mes\b",
        SpanPieces = "mes|fin|principios|comienzos|inicios|mediados",
        InSome = @"\b(en|dentro de)( los próximos)? {n} ((?<working>días? (hábil(es)?|laborables?))|(?<weeks>semanas?)|(?<months>mes(es)?)|días?|dias?)\b",
        InSomePieces = "día|dia|semana|mes",
        Date = @"\b(?<d>\d{1,2}) de {month}\b( (de|del) (?<y>20\d\d))?|\b(?<d>\d{1,2}) {month}\b( (?<y>20\d\d))?",
        Numeric = @"\b(?<iso>20\d\d)-(?<m>\d{1,2})-(?<d>\d{1,2})\b|\b(?<a>\d{1,2})[/.](?<b>\d{1,2})[/.](?<y>20\d\d|\d\d)\b|\b(el|del|al) (?<a>\d{1,2})/(?<b>\d{1,2})\b",
        Deadline = @"\b(para( el| la)?|hasta( el)?|a más tardar( el)?|como muy tarde( el)?|(?<before>antes (del|de)))( la| el| este| próximo)?",
        NotDue = @"\b(desde( el)?|después (del|de)|ayer|cada|todos los|pasado)",
        NextIsOfNextWeek = false,
        DayComesFirst = true,
    });
}
