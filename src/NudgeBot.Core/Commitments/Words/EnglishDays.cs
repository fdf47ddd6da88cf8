namespace NudgeBot.Core.Commitments.Words;

internal static class EnglishDays
{
    public static DayWords Words { get; } = new(new DayPatterns
    {
        Weekdays = DayPatterns.DaysOf("monday mon", "tuesday tues tue", "wednesday wed", "thursday thurs thur thu", "friday fri", "saturday", "sunday"),
        Months = DayPatterns.InOrder("january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug", "september sept sep", "october oct", "november nov", "december dec"),
        Numbers = DayPatterns.InOrder("one a", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen"),
        Relative = @"\b(?<d2>(the )?day after tomorrow)\b|\b(?<d1>tomorrow)\b|\b(today|tonight|this (morning|afternoon|evening)|(?<part>(the )?end of (the |this |my |your )?(business |working )?day|eod|cob|close of (business|play)))\b",
        RelativePieces = "tomorrow|today|tonight|this |end of|eod|cob|close of",
        Weekday = @"\b(?<next>next |the following )?(?<this>this (coming )?|coming )?\b{day}\b(?<week> week\b)?",
        Week = @"\b(?<weekend>(this|the) weekend)\b|\b((the )?(?<end>end|(?<start>beginning|start)|(?<mid>middle)) of |(?<start>early |beginning )|(?<mid>mid[ -]?)|late |later )?((?<after>the week after next|week after next)|(the )?(?<next>next|following|coming) week|this (coming )?week|the week)\b|\beow\b",
        WeekPieces = "week|eow",
        Span = @"\b(the )?(end|(?<start>beginning|start)|(?<mid>middle)) of ((?<next>next month)|(the |this )?month|{month}|(?<quarter>(the |this )?quarter)|(?<year>(the |this )?year))\b|\b((?<start>early)|(?<mid>mid)|late)[ -]{month}\b|\beom\b|\b(?<next>next month)\b|\bthis month\b|\bmonth[ -]end\b",
        SpanPieces = "month|end of|beginning of|start of|middle of|early|mid|late|eom",
        InSome = @"\b(in|within)( the next)? {n} ((?<working>(working|business) days?)|(?<weeks>weeks?)|(?<months>months?)|days?)('s? time)?\b|\b(in|within) a fortnight\b|\b{n} (?<working>(working|business) days?)\b|\b{n} ((?<weeks>weeks?)|days?) from (now|today)\b",
        InSomePieces = "day|week|month|fortnight",
        Date = @"\b(?<d>\d{1,2})(st|nd|rd|th)? (of )?{month}\b\.?(,? (?<y>20\d\d))?|\b{month}\.? (the )?(?<d>\d{1,2})(st|nd|rd|th)?\b(,? (?<y>20\d\d))?",
        Numeric = @"\b(?<iso>20\d\d)-(?<m>\d{1,2})-(?<d>\d{1,2})\b|\b(?<a>\d{1,2})[/.](?<b>\d{1,2})[/.](?<y>20\d\d|\d\d)\b|\b(by|on|before|until|till|due) (?<a>\d{1,2})/(?<b>\d{1,2})\b",
        Deadline = @"\b(by|until|till|no later than|not later than|due|at the latest|for|(?<before>before))( the| on| this)?",
        NotDue = @"\b(last|since|from|yesterday|past|previous|after|starting|every|each)( the)?",
        NextIsOfNextWeek = true,
        DayComesFirst = false,
    });
}
