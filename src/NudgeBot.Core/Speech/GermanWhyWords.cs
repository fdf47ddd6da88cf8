namespace NudgeBot.Core.Speech;

internal sealed class GermanWhyWords : WhyWords
{
    public override string Met(string name, string when) => $"In Ihrem Kalender stand {when} ein Termin mit {name}. Seitdem sehe ich keine Mail zwischen Ihnen beiden; Anrufe und Chats sehe ich nicht.";

    public override string MetFirst(string name, string when) => $"In Ihrem Kalender stand {when} ein Termin mit {name}, der erste, soweit ich sehe. Seitdem sehe ich keine Mail zwischen Ihnen beiden; Anrufe und Chats sehe ich nicht.";

    public override string AskedYou(string name, string when) => $"{name} hat Sie {when} gefragt";

    public override string WroteToYou(string name, string when) => $"{name} hat {when} geschrieben";

    public override string YouAsked(string name, string when) => $"Sie haben {name} {when} gefragt";

    public override string YouWroteTo(string name, string when) => $"Sie haben {name} {when} geschrieben";

    protected override string Said(string who, string words) => $"{who}: „{words}“";

    public override string NoAnswerFromYou => "In Ihrem Postfach sehe ich keine Antwort von Ihnen.";

    public override string NoAnswer => "In Ihrem Postfach sehe ich keine Antwort.";

    public override string Late => "Es ist spät und noch immer der Mühe wert.";

    public override string WishedRhythm(string name, string often, string lastContact) => $"Sie wollten mit {name} {often} in Kontakt sein. Das Letzte, was ich sehe, ist {lastContact}; Anrufe und Chats sehe ich nicht.";

    public override string UsualRhythm(string name, string often, string lastContact) => $"Sie und {name} waren {often} in Kontakt. Das Letzte, was ich sehe, ist {lastContact}; Anrufe und Chats sehe ich nicht.";

    public override string Often => "oft";

    public override string Dormant(string name, string lastContact) => $"Sie und {name} hatten einmal regelmäßig Kontakt. Das Letzte, was ich sehe, ist {lastContact}; Anrufe und Chats sehe ich nicht.";

    public override string LastMeeting(string when) => $"ein Termin {when}";

    public override string LastMail(string when) => $"eine Mail {when}";

    public override string LastMailAbout(string when, string topic) => $"eine Mail {when} zu „{topic}“";

    public override string Invited(string name, string what, string onDay) => $"{name} hat Sie eingeladen: {what} {onDay}. Soweit ich sehe, kennen Sie sich noch nicht, und die Einladung wartet auf eine Antwort.";

    public override string InvitedWith(string name, string what, string onDay, string whom) => $"{name} hat Sie eingeladen: {what} {onDay}, mit {whom}. Soweit ich sehe, kennen Sie sich noch nicht, und die Einladung wartet auf eine Antwort.";

    public override string Titled(string title) => $"„{title}“";

    public override string UntitledMeeting => "ein Termin";

    public override string CommonThread(string name, string topic, string when, string whom, string theirTopic, string theirWhen) => $"{name} hat Ihnen {when} zu „{topic}“ geschrieben, {whom} {theirWhen} zu „{theirTopic}“. Vielleicht verbindet die beiden etwas; ich sehe nichts, was zeigt, dass sie sich kennen. Soll ich zuerst {name} fragen?";

    public override string WouldLikeToMeet(string whom, string name, string when) => $"{whom} möchte {name} kennenlernen (Mail {when}).";

    public override string LastWrote(string name, string day) => $"Die letzte Mail zwischen Ihnen und {name}: {day}.";

    public override string NeverWrote(string name) => $"Zwischen Ihnen und {name} sehe ich keine Mails.";

    public override string AskFirst(string name) => $"Soll ich zuerst {name} fragen?";

    public override string Somebody => "Jemand";

    public override string Introduced(string name, string whom, string when, string metWhen) => $"{name} hat Sie {when} mit {whom} bekannt gemacht, und {metWhen} stand ein Termin in Ihrem Kalender. Seitdem sehe ich kein Wort an {name}.";

    public override string OneWay(string name, int favours, int questions) => $"Nur für Sie: {name} hat Sie in den letzten zwei Monaten an {favours} Tagen um etwas gebeten, und von Ihren eigenen Fragen {(questions == 1 ? "ist eine" : $"sind {questions}")} offen. Sie dürfen Nein sagen.";

    public override string BackSince(string day) => $"Sie sind seit {day} zurück.";

    public override string NothingIsLate => "Nichts davon ist verspätet; ein Wort ist ein guter Anfang.";

    public override string AskedOfYou(string name, string when) => $"{name} hat Sie {when} gebeten";

    public override string YouOffered(string name, string when) => $"Sie haben {name} {when} etwas angeboten, und es wurde angenommen";

    public override string WasDue(string by) => $"Fällig war es {by}.";

    public override string IsDue(string by) => $"Fällig ist es {by}.";

    public override string IsDueToday => "Fällig ist es heute.";

    public override string IsDueTomorrow => "Fällig ist es morgen.";

    public override string NoSignYet => "In Ihrem Postfach sehe ich noch nichts davon.";

    public override string NoSign => "In Ihrem Postfach sehe ich nichts davon.";

    public override string NoSignItWent => "Ich sehe nicht, dass es hinausgegangen ist.";

    public override string NoMeetingSince => "Seitdem sehe ich keinen Termin; Anrufe und Chats sehe ich nicht.";

    public override string Meeting => "Ein Termin";

    public override string Mail => "Eine Mail";

    public override string LastContact(string day) => $"Letzter Kontakt: {day}";
}
