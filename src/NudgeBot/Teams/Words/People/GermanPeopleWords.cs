using NudgeBot.Core.Ties;

namespace NudgeBot.Teams.Words.People;

internal sealed class GermanPeopleWords : PeopleWords
{
    public override string Summary(string name) => $"{name} auf einen Blick";

    public override string Reached(Stage stage) => stage switch
    {
        Stage.Connected => "Erster Kontakt",
        Stage.Conversing => "Im Gespräch",
        Stage.Converted => "In beständigem Kontakt",
        _ => throw new ArgumentOutOfRangeException(nameof(stage), stage, "Every stage needs its own words."),
    };

    public override string Close(Closeness closeness) => closeness switch
    {
        Closeness.New => "neu",
        Closeness.Light => "lose verbunden",
        Closeness.Steady => "fest verbunden",
        Closeness.Close => "eng verbunden",
        _ => throw new ArgumentOutOfRangeException(nameof(closeness), closeness, "Every closeness needs its own words."),
    };

    public override string WhyThisClose => "Was ich sehe";

    public override string YouOwe => "Von Ihnen offen";

    public override string TheyOwe => "An Sie offen";

    public override string YourNotes => "Ihre Notizen";

    public override string CommonGround => "Gemeinsames";

    public override string Late => "überfällig";

    public override string OpenMail => "Mail öffnen";

    public override string OpenMeeting => "Termin öffnen";

    public override string Open => "Öffnen";

    public override string Legend => "Oben: Treffen. Mitte: Ihre Mails. Unten: Mails an Sie.";

    public override string CannotSee => "Anrufe und Chats sehe ich nicht.";

    public override string More(int count) => $"und {count} weitere, in der Registerkarte";

    public override string Note => "Notiz";

    public override string NewNote => "Eine Notiz, in einer Zeile";

    public override string ForYouAlone => "Nur für Sie";

    public override string KeepNote => "Notiz behalten";

    public override string Noted => "Notiert, nur für Sie.";

    public override string NothingToNote => "Noch gibt es nichts zu notieren: Schreiben Sie zuerst etwas.";

    public override string NoteTooLong(int most, int length) => $"Eine Notiz hat höchstens {most} Zeichen; Ihre hat {length}.";

    public override string NoBriefs => "Keine Terminhinweise zur Person";

    public override string PromisedOrLearned => "Haben Sie etwas versprochen oder erfahren?";

    public override string WentWell => "Gut gelaufen";

    public override string NotAFit => "Passt nicht";

    public override string NotThis => "Dies nicht";

    public override string Yes => "Es war ein Ja";

    public override string No => "Es war ein Nein";
}
