using NudgeBot.Core.Memory;
using NudgeBot.Core.Ties;

namespace NudgeBot.Teams.Words.Replies;

/// <inheritdoc />
internal sealed class GermanReplyWords : ReplyWords
{
    public override string Off => "Ich bin ausgeschaltet und weiß nichts über Ihr Postfach. Tippen Sie „start“, um mich einzuschalten, oder „hilfe“.";

    public override string OnAlready => "Ich bin schon eingeschaltet.";

    public override string Started => "Danke. Ich lese jetzt Ihre Mails und Ihren Kalender und melde mich nur, wenn es jemanden gibt, dem Sie schreiben möchten.";

    public override string Stopped => "Ich bin aus. Ich lese nichts und sage nichts, bis Sie „start“ tippen.";

    public override string KeepLessOrStop => "Wie soll es sein: „weiter“, „weniger“ oder „stopp“?";

    public override string GoesOn => "Gut, ich mache weiter wie bisher.";

    public override string GoesOnAnyway => "Ich mache weiter wie jetzt.";

    public override string NothingOpen => "Es ist nichts offen. Ich melde mich, wenn es jemanden gibt, dem Sie schreiben könnten.";

    public override string NoOpenNudge => "Im Moment ist kein Hinweis offen.";

    public override string NothingOpenAbout(string? name) => name is null ? "Zu diesem Namen ist nichts offen. „Was ist offen“ zeigt, was es ist." : $"Zu „{name}“ ist nichts offen. „Was ist offen“ zeigt, was es ist.";

    public override string TooLate => "Das hat sich inzwischen geändert, deshalb habe ich nichts getan. Die Karte zeigt den Stand.";

    public override string Done(string name) => $"Gut. Darauf komme ich bei {name} nicht mehr zurück.";

    public override string NotThis(string name) => $"In Ordnung, dies zu {name} nicht.";

    public override string Wrong(string name) => $"Danke für den Hinweis. Ich habe es geschlossen und melde so etwas zu {name} künftig zurückhaltender.";

    public override string NotMet(string name) => $"Danke. Das Treffen mit {name} zähle ich nicht mehr.";

    public override string Never(string name) => $"Zu {name} melde ich mich nicht mehr.";

    public override string Again(string name) => $"Zu {name} melde ich mich wieder.";

    public override string WasNotMuted(string name) => $"{name} war nicht stumm; es ändert sich nichts.";

    public override string LiesInDraft(string name) => $"Ihre Worte an {name} liegen als Entwurf in Outlook, deshalb habe ich sie nicht auch noch gesendet: Senden Sie sie dort.";

    public override string NoTextYet(string name) => $"Für {name} gibt es noch keinen Text, denn die Antwort kennen nur Sie. Schreiben Sie sie auf die Karte und drücken Sie Senden.";

    public override string Sending(string name) => $"Ich sende an {name}, Wort für Wort wie auf der Karte.";

    public override string WriteTo(string name, string words) => $"An {name}, wie auf der Karte; „senden“ schickt es ab:\n{words}";

    public override string WriteToInTab(string name) => $"Zu {name} gibt es gerade keine Karte. Auf der Personenseite im NudgeBot-Tab finden Sie einen Entwurf.";

    public override string UnknownDay(string? day) => $"Ich weiß nicht, welcher Tag {(day is null ? "das" : $"„{day}“")} ist. Versuchen Sie „morgen“, „Freitag“, „nächste Woche“, „5. Januar“ oder „2026-03-20“.";

    public override string UnknownPauseDay(string? day) => $"Ich weiß nicht, welcher Tag {(day is null ? "das" : $"„{day}“")} ist. Versuchen Sie „Pause bis 5. Januar“.";

    public override string NotAhead(string day) => $"{day} liegt nicht vor uns oder über ein Jahr entfernt; ich habe nichts geändert.";

    public override string Snoozed(string name, string day) => $"Ich bringe {name} am {day} wieder.";

    public override string NothingToUndo => "Es gibt nichts zurückzunehmen.";

    public override string OpenAgain(string name) => $"Zurückgenommen: {name} ist wieder offen.";

    public override string TakenBack(string what) => $"Zurückgenommen: {what}";

    public override string Paused(string day) => $"Ich bin still bis {day} und fange dann von selbst wieder an. „Fortsetzen“ beginnt früher.";

    public override string Listening => "Ich bin wieder da.";

    public override string WhichOne(IReadOnlyList<string> labels) => $"Wen meinen Sie: {string.Join(" oder ", labels)}?";

    public override string NotUnderstood => "Das habe ich nicht verstanden. Versuchen Sie „was ist offen“, „Ana auf Freitag verschieben“, „erledigt“, oder „hilfe“ für alles, was ich kann.";

    public override string NotUnderstoodInPart => "Den Rest habe ich nicht verstanden; dazu habe ich nichts getan und nichts gesendet. „Hilfe“ zeigt, was ich kann.";

    public override string TooLong(int length, int most) => $"Das sind {length} Zeichen; ich lese Zeilen bis {most} und habe nichts getan. Eine Notiz darf länger sein: „Notiz Ana: …“.";

    public override string Sorry => "Es tut mir leid, dass ich störe. „Weniger“ macht es weniger, „Pause bis Montag“ gibt Ruhe, „stopp“ schaltet mich aus; alles gilt sofort.";

    public override string Hello => "Guten Tag. Ich melde mich, wenn es jemanden gibt, dem Sie schreiben könnten. „Was ist offen“ zeigt den Stand, „hilfe“ alles, was Sie tippen können.";

    public override string Welcome => "Gern geschehen.";

    public override string NoteTooLong(int most, int length) => $"Eine Notiz hat höchstens {most} Zeichen; Ihre hat {length}.";

    public override string NoteKept(string name) => $"Zu {name} notiert, nur für Sie. Es steht auf der Personenseite im Tab.";

    public override string TooMuchTold(int most) => $"Sie haben mir schon {most} Dinge gesagt: Löschen Sie zuerst einige Notizen im Tab.";

    public override string NobodyCalled(string? name) => name is null ? "Unter diesem Namen kenne ich niemanden aus Ihren Mails oder Ihrem Kalender." : $"Ich kenne niemanden namens „{name}“ aus Ihren Mails oder Ihrem Kalender.";

    public override string NotRead => "Ich lese Ihr Postfach gerade zum ersten Mal; fragen Sie mich in ein paar Minuten noch einmal.";

    public override string WordsFor(string name, string words) => $"Ein Vorschlag an {name}, zum Kopieren und Ändern. Es wurde nichts gesendet.\n\n{words}";

    public override string NoWordsFor(string name) => $"Für {name} habe ich gerade keine passenden Worte.";

    public override string NoContactSeen(string name) => $"Ich sehe keinen Kontakt mit {name}.";

    public override string YouOwe(string sentence, string due) => $"Von Ihnen offen: „{sentence}“ {due}".TrimEnd();

    public override string TheyOwe(string sentence, string due) => $"Ihnen zugesagt: „{sentence}“ {due}".TrimEnd();

    public override string YourNote(string text) => $"Ihre Notiz: {text}";

    public override string CannotSee => "Anrufe und Chats sehe ich nicht.";

    public override string NothingYouOwe(string name) => $"Ich sehe nichts, was Sie {name} noch schulden.";

    public override string NothingTheyOwe(string name) => $"Ich sehe nichts, was {name} Ihnen noch schuldet.";

    public override string NothingOwed => "Ich sehe keine offene Zusage und keine Bitte mit Termin, die bei Ihnen liegt.";

    public override string NothingOwedToYou => "Ich sehe nichts Offenes, was andere Ihnen zugesagt haben.";

    public override string OwedLine(string name, string sentence, string due, bool isLate) => $"{name}: „{sentence}“ {due}{(isLate ? ", überfällig" : "")}".TrimEnd();

    public override string MorePromises(int count) => $"und {count} weitere, im Tab unter Zusagen";

    public override string FewestAlready => "Es ist schon nur einer pro Woche. „Pause bis 5. Januar“ gibt Ruhe, „stopp“ schaltet mich aus.";

    public override string Fewer(int perDay, int perWeek) => $"Ab jetzt höchstens {perDay} am Tag und {perWeek} pro Woche. Die Einstellungen im Tab nehmen das zurück.";

    public override string Noted(string told) => $"Notiert: {told} „Rückgängig“ nimmt es zurück.";

    public override string NoIntroduction => "Ich habe keine offene Frage, ob Sie sie vorstellen; ich habe nichts festgehalten.";

    public override string PausedUntil(string day) => $"Pause bis {day}.";

    public override string NotPaused => "Keine Pause.";

    public override string MutedPeople(IReadOnlyList<string> names, int count) => $"Nie zu: {string.Join(", ", names)}{(count > names.Count ? $" und {count - names.Count} weiteren" : "")}.";

    public override string SettingsTab => "Zum Ändern oder Zurücknehmen öffnen Sie den NudgeBot-Tab neben diesem Chat, unter Einstellungen: Er zeigt vorher, was geschieht.";

    public override string ExportTab => "Ihre Daten erhalten Sie im NudgeBot-Tab neben diesem Chat, unter Datenschutz: Er zeigt vorher, was geschieht.";

    public override string ForgetTab => "Um vergessen zu werden, öffnen Sie den NudgeBot-Tab neben diesem Chat, unter Datenschutz: Er zeigt vorher, was geschieht.";

    public override string HelpInOne => "Tippen Sie nur „hilfe“, um alles zu sehen, was Sie tippen können.";

    public override string ToldNote(string name, string text) => $"Ihre Notiz zu {name}: {text}";

    public override string ToldCircle(string name, string circle) => $"{name} im Kreis „{circle}“.";

    public override string ToldCadence(string name, string often) => $"Kontakt mit {name} {often}.";

    public override string ToldCircleCadence(string circle, string often) => $"Kontakt mit allen im Kreis „{circle}“ {often}.";

    public override string ToldAtMost(int perDay, int perWeek) => $"Höchstens {perDay} am Tag und {perWeek} pro Woche.";

    public override string ToldNotMet => "Ein Treffen in Ihrem Kalender fand nicht statt.";

    public override string ToldNotOwed => "Eine Zusage oder Bitte ist erledigt oder aufgegeben.";

    public override string ToldFlag(string name, PersonFlag flag) => flag switch
    {
        PersonFlag.NoContact => $"{name}: kein Kontakt; ich erwähne die Person nicht mehr.",
        PersonFlag.Left => $"{name} ist nicht mehr dort; ich erwähne die Person nicht mehr.",
        PersonFlag.Deceased => $"{name} ist verstorben. Das tut mir leid; ich erwähne die Person nicht mehr.",
        _ => throw NoSuch(flag),
    };

    public override string ToldRest(string name) => $"Der Kontakt mit {name} darf ruhen; nur Offenes wird noch erwähnt.";

    public override string ToldRhythm(Rhythm rhythm, TimeOnly? time) => rhythm switch
    {
        Rhythm.SingleCards => "Jeder Hinweis kommt auf einer eigenen Karte.",
        Rhythm.Digest => time is null ? "Alles eines Tages kommt auf einer Karte." : $"Alles eines Tages kommt auf einer Karte, um {Time(time.Value)} Uhr.",
        _ => throw NoSuch(rhythm),
    };

    public override string ToldUnhushed => "Etwas, das ich verschwiegen hatte, darf doch erwähnt werden.";

    public override string ToldOfIntroduction(string asked, string toMeet, bool agreed) => agreed ? $"{asked} möchte {toMeet} gern kennenlernen." : $"{asked} möchte {toMeet} lieber nicht kennenlernen.";

    public override string Taught(string name, string why, int times) => times == 1 ? $"Nicht dies, zu {name}: {why}" : $"Nicht dies, {times}-mal, zu {name}: {why}";

    public override string Circle(Circle circle) => circle switch
    {
        Core.Ties.Circle.New => "neu",
        Core.Ties.Circle.Client => "Kundschaft",
        Core.Ties.Circle.Colleague => "Kollegium",
        Core.Ties.Circle.Manager => "Führungskraft",
        Core.Ties.Circle.Report => "Mitarbeitende",
        Core.Ties.Circle.Friend => "Freunde",
        Core.Ties.Circle.Family => "Familie",
        Core.Ties.Circle.Candidate => "Bewerbung",
        Core.Ties.Circle.Supplier => "Lieferant",
        _ => throw NoSuch(circle),
    };

    public override string Often(int days) => days switch
    {
        1 => "jeden Tag",
        7 => "jede Woche",
        14 => "alle zwei Wochen",
        30 => "jeden Monat",
        91 => "alle drei Monate",
        365 => "einmal im Jahr",
        _ => $"alle {days} Tage",
    };

    public override string HelpTitle => "Was Sie tippen können";

    public override string HelpHint => "Eine Antwort gilt der neuesten Karte; mit einem Namen einer anderen.";

    public override IReadOnlyList<(string Typed, string Does)> Commands { get; } =
    [
        ("was ist offen", "was offen ist"),
        ("warum", "warum Sie eine Karte sehen"),
        ("erledigt", "Sie haben es schon getan"),
        ("auf Freitag verschieben", "dann kommt es wieder"),
        ("das nicht", "diese Karte schließen"),
        ("nicht getroffen", "das Treffen fand nicht statt"),
        ("nie Ana", "nichts mehr zu einer Person; „Ana wieder“ hebt es auf"),
        ("senden", "die Worte auf der Karte senden"),
        ("wer ist Ana?", "was ich über jemanden weiß"),
        ("antworte Ana: ja, gern", "ich schreibe es aus und zeige es zuerst; auch „sag Ana bis Freitag“, „kürzer“, „anders“"),
        ("Notiz Ana: klettert", "eine Notiz, nur für Sie"),
        ("was habe ich Ana versprochen?", "was Sie schulden; „wer schuldet mir was“ umgekehrt"),
        ("Ana alle zwei Wochen", "wie oft Sie Kontakt möchten"),
        ("sie ist weg", "nichts mehr zu dieser Person; auch „ruhen lassen“"),
        ("weniger", "ab jetzt weniger Hinweise"),
        ("Sammelkarte um 8:30", "wie Hinweise kommen; oder „einzeln“"),
        ("rückgängig", "die letzte Antwort zurücknehmen"),
        ("Pause bis 5. Januar", "bis dahin still sein"),
        ("Einstellungen", "was jetzt gilt"),
        ("stopp", "NudgeBot für Sie ausschalten"),
    ];

    public override string Day(DateOnly day, DateOnly today) => Format(day, today, "de-DE", "dddd, d. MMMM");
}
