using NudgeBot.Core.Ties;

namespace NudgeBot.Teams.Typed.Reading;

/// <inheritdoc />
internal sealed class GermanGrammar : Grammar
{
    public override string Language => "de";

    protected override IReadOnlyDictionary<Circle, string> CircleNames { get; } = new Dictionary<Circle, string>
    {
        [Circle.New] = "neu",
        [Circle.Client] = "kunde kundin kunden kundinnen",
        [Circle.Colleague] = "kollege kollegin kollegen kolleginnen",
        [Circle.Manager] = "chef chefin vorgesetzter vorgesetzte vorgesetzten",
        [Circle.Report] = "mitarbeiter mitarbeiterin mitarbeitende",
        [Circle.Friend] = "freund freundin freunde freunden freundinnen",
        [Circle.Family] = "familie verwandte",
        [Circle.Candidate] = "bewerber bewerberin kandidat kandidatin kandidaten bewerbern",
        [Circle.Supplier] = "lieferant lieferantin lieferanten dienstleister",
    };

    protected override string[] Help => ["hilfe", "befehle", "was (kannst du|kann ich tippen|können sie|kann ich schreiben|kann ich sagen)", "wie (geht das|funktioniert das)"];

    protected override string[] Hello => ["(hallo|hi|servus|moin|grüezi|guten tag|guten morgen|guten abend|guten morgen)", "wie geht's", "wie geht es (dir|ihnen)"];

    protected override string[] Thanks => ["(danke|vielen dank|dankeschön|danke schön|merci|danke dir|herzlichen dank) [sehr]", "(super|prima|perfekt|gut|alles klar|passt)"];

    protected override string[] Annoyed => ["(halt die klappe|halt den mund|lass mich in ruhe|lassen sie mich in ruhe|verpiss dich|hau ab|geh weg|du nervst|sie nerven|du bist blöd|du idiot|blöder bot|dummer bot)"];

    protected override string[] WhatIsOpen => ["(was ist offen|was steht an|liste|offen|offene punkte|was liegt an|was gibt's|was gibt es)", "wem schulde ich [noch] [etwas|was|eine antwort]", "wem muss ich [noch] antworten", "wem muss ich [noch] schreiben", "wer wartet [auf mich|auf antwort]"];

    protected override string[] Why => ["(warum|wieso|weshalb)", "(warum|wieso|weshalb) {name}", "(warum|wieso) sehe ich das"];

    protected override string[] Done =>
    [
        "(erledigt|fertig|gemacht|schon erledigt|schon gemacht|bereits erledigt|ist erledigt|habe ich schon|hab ich schon|hab ich|habe ich gemacht|hab ich gemacht|habe ich schon gemacht|hab ich schon gemacht)", "(erledigt|fertig) (mit|für|bei) {name}", "erledigt {name}", "{name} [ist] [schon|bereits] erledigt", "mit {name} [bin ich] fertig",
        "[ich] [habe|hab] {name} [schon|bereits|gerade] (angerufen|geschrieben|geantwortet|gesprochen|getroffen|erreicht)", "[ich] [habe|hab] [schon|bereits] mit {name} [schon|bereits] (gesprochen|telefoniert|geredet)", "[ich] [habe|hab] [schon|bereits] (angerufen|geschrieben|geantwortet)",
    ];

    protected override string[] NotThis => ["(das nicht|nicht das|diese nicht|nicht dies|nicht diese|das hier nicht|kein interesse|überspringen|verwerfen|weglassen)", "(das nicht|nicht) bei {name}", "{name} (überspringen|verwerfen|weglassen)"];

    protected override string[] Wrong => ["[das ist|das stimmt] (falsch|nicht wahr|nicht richtig|nicht|ein irrtum|ein fehler)", "das stimmt nicht", "stimmt nicht", "(falsch|stimmt nicht) (bei|mit) {name}"];

    protected override string[] DidNotMeet => ["[wir|ich] (haben|habe) [uns] [uns nicht|nicht] (getroffen|gesehen)", "wir haben uns nicht (getroffen|gesehen)", "[wir|ich] (haben|habe) {name} (nicht|nie) (getroffen|gesehen)", "[das treffen|der termin|die besprechung] (fand nicht statt|hat nicht stattgefunden|ist ausgefallen|fiel aus)", "{name} (nicht|nie) getroffen", "nicht getroffen"];

    protected override string[] Never => ["(nie|niemals|nie wieder|nie mehr|stumm|stummschalten)", "(nie|niemals|nie wieder|nie mehr) [zu|über|wegen|mehr zu] {name}", "{name} (stummschalten|stumm|nie|nie wieder|nie mehr)", "nichts mehr (zu|über|von|wegen) {name}"];

    protected override string[] Again => ["{name} (wieder|doch wieder|wieder zeigen|wieder anzeigen|nicht mehr stumm)", "wieder [zu] {name}"];

    protected override string[] Send => ["(senden|sende|sende es|sende das|abschicken|schicke es|schicke das|schick es|schick das|absenden)", "(schick es|schicke es|sende es|schick das|sende das) [ab]", "(sende|schick|schicke) [es|das] an {name}", "an {name} (senden|schicken|abschicken|absenden)", "{name} (senden|schicken|abschicken)"];

    protected override string[] SendLater =>
    [
        "später senden", "(sende|schick|schicke) [es|das] später", "(sende|schick|schicke) [es|das] {day}", "(sende|schick|schicke) [es|das] {day} {time}", "(sende|schick|schicke) [es|das] [an] {name} {day}", "(sende|schick|schicke) [es|das] [an] {name} {day} {time}", "(sende|schick|schicke) [es|das] {day} {time} an {name}", "(sende|schick|schicke) [es|das] {day} an {name}",
        "[es|das] {day} [an] {name} (senden|schicken|abschicken)", "[an] {name} {day} (senden|schicken|abschicken)", "[an] {name} {day} {time} (senden|schicken|abschicken)", "{day} {time} (senden|abschicken)", "{day} (senden|abschicken)", "an {name} später senden",
    ];

    protected override string[] Snooze =>
    [
        "(später|nicht jetzt|verschieben|schlummern|zurückstellen)", "(verschiebe|verschieb|schiebe) {name} (auf|bis) {when}", "(verschiebe|verschieb|schiebe) [es|das] (auf|bis) {when}", "{name} (auf|bis) {when} (verschieben|zurückstellen|schieben)", "{name} (auf|bis) {day} (verschieben|zurückstellen|schieben)", "(auf|bis) {day} (verschieben|zurückstellen)", "{name} (verschieben|zurückstellen|später)",
        "{name} {day} (verschieben|zurückstellen)", "später {name}", "(später|verschieben|schlummern|zurückstellen) (auf|bis) {when}", "erinnere mich {day}", "erinnere mich {day} an {name}", "erinnere mich an {name} {day}", "{name} {day} wieder", "verschiebe {name} {day}", "verschiebe {name}",
    ];

    protected override string[] WriteTo => ["(schreib|schreibe|antworte|maile) [an] {name}", "[an] {name} (schreiben|antworten)", "mail an {name}", "zeig [mir] {name}"];

    protected override string[] AnswerWith => ["(antworte|antworten|sag|sage|schreib|schreibe) [an] {name} {text}"];

    protected override string[] ByDay => ["(sag|sage|versprich|antworte|schreib) {name} [es] bis {when}", "{name} bis {day} (zusagen|versprechen|antworten)"];

    protected override string[] Shorter => ["[bitte|etwas|sag es] kürzer", "[etwas] kürzer (für|an) {name}"];

    protected override string[] Warmer => ["[etwas|sag es] (herzlicher|wärmer|freundlicher)", "[etwas] (herzlicher|wärmer|freundlicher) (für|an) {name}"];

    protected override string[] MoreFormal => ["[etwas|sag es] (förmlicher|formeller)", "[etwas] (förmlicher|formeller) (für|an) {name}"];

    protected override string[] OtherWay => ["[sag es] (anders|anders sagen|umformulieren)", "anders (für|an) {name}"];

    protected override string[] Thank => ["(danke|bedanke dich bei|dank an) {name} [für] {text}"];

    protected override string[] Congratulate => ["(gratuliere|gratulation an|glückwunsch an) {name} [zu|zur|zum] {text}"];

    protected override string[] OfferHelp => ["(hilfe für|biete hilfe an für|hilf) {name} [bei|mit] {text}"];

    protected override string[] Note => ["(notiz|notiere|merke|merk dir|notieren|vermerk) [zu|über|für|bei] {name} {text}"];

    protected override string[] WhoIs => ["(wer ist|wer war|über|wer ist denn|was weißt du über|was wissen sie über) {name}", "wer ist das"];

    protected override string[] MyPromises => ["[meine] (versprechen|zusagen)", "was (habe|hab) ich {name} (versprochen|zugesagt)", "was (habe|hab) ich (versprochen|zugesagt)", "was schulde ich {name}", "was schulde ich [noch]", "meine (versprechen|zusagen) an {name}"];

    protected override string[] OwedToMe => ["wer schuldet mir [noch] [was|etwas]", "was schuldet mir {name}", "was schuldet {name} mir", "was hat [mir] {name} [mir] (versprochen|zugesagt)", "was (schulden sie|schuldet man) mir"];

    protected override string[] Fewer => ["(weniger|seltener|zu viel|zu viele|nicht so viel|nicht so oft|weniger davon|weniger hinweise)"];

    protected override string[] SingleCards => ["(einzeln|einzelne karten|einzelkarten|jede einzeln|karten einzeln)"];

    protected override string[] Digest => ["[eine|eine tägliche|tägliche] (sammelkarte|zusammenfassung|übersicht) [am tag|pro tag|täglich]", "[eine|die|tägliche] (sammelkarte|zusammenfassung|übersicht) {time}", "(alles auf einmal|alles zusammen|gesammelt|einmal am tag)", "einmal am tag {time}"];

    protected override string[] Left => ["{name} (ist weg|ist nicht mehr da|hat gekündigt|arbeitet nicht mehr dort|arbeitet dort nicht mehr|hat die firma verlassen|ist gegangen|ist in rente|ist ausgeschieden)"];

    protected override string[] Died => ["{name} ist (gestorben|verstorben|tot)", "{name} (verstorben|gestorben)"];

    protected override string[] NoContact => ["(kein kontakt mit|keinen kontakt mit|kein kontakt zu|keinen kontakt zu|kein kontakt mehr zu|kein kontakt mehr mit) {name}", "{name} (möchte|will|wünscht) keinen kontakt", "{name} nicht kontaktieren"];

    protected override string[] LetRest => ["(ruhen lassen|lass es ruhen|lass gut sein|gut sein lassen|passt nicht|in ruhe lassen)", "{name} (ruhen lassen|in ruhe lassen|passt nicht)", "lass {name} (ruhen|in ruhe)"];

    protected override string[] InTouch => ["[in] kontakt (mit|zu) {name} {often}", "[mit] {name} {often} [in kontakt|in kontakt bleiben|melden|schreiben]", "[bei] {name} {often} [melden]", "{often} [mit|bei] {name} [melden|in kontakt|sprechen]"];

    protected override string[] CircleInTouch => ["[mit|bei|meine|meinen] {circle} {often} [melden|in kontakt]", "{often} [mit|bei] [meine|meinen] {circle}"];

    protected override string[] InCircle => ["{name} ist [ein|eine|mein|meine|unser|unsere] {circle}", "{name} gehört zu [meinen|den] {circle}"];

    protected override string[] SaidYes => ["{name} (hat ja gesagt|sagt ja|ist einverstanden|hat zugesagt|möchte gern|würde gern)"];

    protected override string[] SaidNo => ["{name} (hat nein gesagt|sagt nein|hat abgelehnt|lehnt ab|möchte nicht|will nicht|ist nicht einverstanden)"];

    protected override string[] GoOn => ["(weiter|weitermachen|weiter so|mach weiter|machen sie weiter|behalten|so lassen|wie bisher)"];

    protected override string[] Pause => ["(pause|pausieren|ruhe|pausiere)", "(pause|pausiere|ruhe|urlaub|abwesend) (bis|bis zum) {when}", "(pause|pausiere) [für] {day}", "bis {day} (pausieren|pause|ruhe)"];

    protected override string[] Resume => ["(fortsetzen|fortfahren|wieder an|pause beenden|ich bin zurück|ich bin wieder da|bin wieder da)"];

    protected override string[] Settings => ["[meine] einstellungen", "was (hast du|haben sie) gelernt"];

    protected override string[] Export => ["[meine] daten (exportieren|herunterladen)", "(exportiere|exportieren sie) meine daten", "(datenschutz|export|exportieren)", "was (weißt du|wissen sie) über mich"];

    protected override string[] Forget => ["(vergiss mich|vergessen sie mich|lösche meine daten|löschen sie meine daten|meine daten löschen|alles löschen|daten löschen)"];

    protected override string[] Undo => ["(rückgängig|zurücknehmen|zurück|widerrufen|rückgängig machen|doch nicht|nimm das zurück|mach das rückgängig)"];

    protected override string[] Start => ["(starten|einschalten|anschalten|anfangen|los)"];

    protected override string[] Stop => ["(stopp|aufhören|ausschalten|abschalten|hör auf|hören sie auf|beenden|abmelden)", "stop"];

    protected override string[] LeaveMeOut => ["(erwähne|erwähnt|erwähnen sie) mich (nicht|nie) [mehr] [gegenüber anderen|bei anderen|vor anderen]", "(sag|sagt|sagen sie) anderen nichts [mehr] über mich", "(ihr sollt|du sollst|sie sollen) anderen nichts [mehr] über mich sagen", "keine hinweise [mehr] über mich [an andere]", "(lass|lasst|lassen sie) mich [bei anderen] (raus|außen vor)"];

    protected override string[] MentionMe => ["(ihr dürft|du darfst|sie dürfen) mich [gegenüber anderen|bei anderen] [wieder] erwähnen", "(erwähne|erwähnt|erwähnen sie) mich wieder"];

    protected override string[] Yes => ["(ja|ja bitte|jawohl|gerne|gern|klar|natürlich)"];

    protected override string[] No => ["(nein|nein danke|nö|lieber nicht)"];
}
