using NudgeBot.Core.Memory;
using NudgeBot.Core.Ties;

namespace NudgeBot.Teams.Words.Replies;

/// <inheritdoc />
internal sealed class SpanishReplyWords : ReplyWords
{
    public override string Off => "Estoy apagado y no sé nada de su buzón. Escriba «start» para encenderme, o «ayuda».";

    public override string OnAlready => "Ya estoy encendido.";

    public override string Started => "Gracias. Ahora leo su correo y su calendario, y solo hablaré cuando haya alguien a quien escribir.";

    public override string Stopped => "Estoy apagado. No leo ni digo nada hasta que escriba «start».";

    public override string KeepLessOrStop => "¿Qué prefiere: «seguir», «menos» o «parar»?";

    public override string GoesOn => "Bien, sigo como antes.";

    public override string GoesOnAnyway => "Sigo como ahora.";

    public override string NothingOpen => "No hay nada pendiente. Le avisaré cuando haya alguien a quien escribir.";

    public override string NoOpenNudge => "Ahora mismo no hay ningún aviso abierto.";

    public override string NothingOpenAbout(string? name) => name is null ? "No tengo nada abierto con ese nombre. Escriba «pendientes» para ver lo que hay." : $"No tengo nada abierto sobre «{name}». Escriba «pendientes» para ver lo que hay.";

    public override string TooLate => "Eso ha cambiado entretanto, así que no hice nada. La tarjeta muestra cómo está.";

    public override string Done(string name) => $"Bien. No volveré a mencionar esto de {name}.";

    public override string NotThis(string name) => $"De acuerdo, esto de {name} no.";

    public override string Wrong(string name) => $"Gracias por decírmelo. Lo he cerrado y seré más prudente con algo así sobre {name}.";

    public override string NotMet(string name) => $"Gracias. Ya no cuento esa reunión con {name}.";

    public override string Never(string name) => $"No volveré a avisarle sobre {name}.";

    public override string Again(string name) => $"Vuelvo a avisarle sobre {name}.";

    public override string WasNotMuted(string name) => $"{name} no estaba en silencio; nada cambia.";

    public override string LiesInDraft(string name) => $"Sus palabras para {name} están en un borrador de Outlook, así que no las envié también: envíelas desde allí.";

    public override string NoTextYet(string name) => $"Aún no hay texto para {name}, porque solo usted sabe la respuesta. Escríbala en la tarjeta y pulse Enviar.";

    public override string Sending(string name) => $"Envío a {name}, palabra por palabra como en la tarjeta.";

    public override string WriteTo(string name, string words) => $"Para {name}, como en la tarjeta; «enviar» lo envía:\n{words}";

    public override string WriteToInTab(string name) => $"Ahora no tengo ninguna tarjeta sobre {name}. En su página, en la pestaña de NudgeBot, hay un borrador.";

    public override string UnknownDay(string? day) => $"No sé qué día es {(day is null ? "ese" : $"«{day}»")}. Pruebe «mañana», «viernes», «la próxima semana», «5 de enero» o «2026-03-20».";

    public override string UnknownPauseDay(string? day) => $"No sé qué día es {(day is null ? "ese" : $"«{day}»")}. Pruebe «pausa hasta el 5 de enero».";

    public override string NotAhead(string day) => $"{day} no está por delante, o a más de un año, así que no cambié nada.";

    public override string Snoozed(string name, string day) => $"Volveré a mencionar a {name} el {day}.";

    public override string NothingToUndo => "No hay nada que deshacer.";

    public override string OpenAgain(string name) => $"Deshecho: {name} vuelve a estar abierto.";

    public override string TakenBack(string what) => $"Deshecho: {what}";

    public override string Paused(string day) => $"Guardo silencio hasta el {day} y vuelvo solo. Escriba «reanudar» para empezar antes.";

    public override string Listening => "Vuelvo a estar atento.";

    public override string WhichOne(IReadOnlyList<string> labels) => $"¿A quién se refiere: {string.Join(" o ", labels)}?";

    public override string NotUnderstood => "No lo he entendido. Pruebe «pendientes», «posponer Ana hasta el viernes», «hecho», o «ayuda» para todo lo que sé.";

    public override string NotUnderstoodInPart => "El resto no lo he entendido, así que no hice nada con ello ni envié nada. «ayuda» muestra lo que sé.";

    public override string TooLong(int length, int most) => $"Son {length} caracteres; leo líneas de hasta {most}, así que no hice nada. Una nota puede ser más larga: «nota Ana: …».";

    public override string Sorry => "Siento molestar. «menos» lo reduce, «pausa hasta el lunes» le da un descanso, «parar» me apaga; todo vale al instante.";

    public override string Hello => "Hola. Aviso cuando hay alguien a quien escribir. «pendientes» muestra lo abierto, «ayuda» todo lo que puede escribir.";

    public override string Welcome => "De nada.";

    public override string NoteTooLong(int most, int length) => $"Una nota tiene como mucho {most} caracteres; la suya tiene {length}.";

    public override string NoteKept(string name) => $"Anotado sobre {name}, solo para usted. Está en su página en la pestaña.";

    public override string TooMuchTold(int most) => $"Ya me ha contado {most} cosas: borre antes algunas notas en la pestaña.";

    public override string NobodyCalled(string? name) => name is null ? "No conozco a nadie con ese nombre por su correo o calendario." : $"No conozco a nadie llamado «{name}» por su correo o calendario.";

    public override string NotRead => "Todavía estoy leyendo su buzón por primera vez; vuelva a preguntarme en unos minutos.";

    public override string WordsFor(string name, string words) => $"Una sugerencia para {name}, para copiar y cambiar. No se ha enviado nada.\n\n{words}";

    public override string NoWordsFor(string name) => $"No tengo palabras adecuadas para {name} en este momento.";

    public override string NoContactSeen(string name) => $"No veo ningún contacto con {name}.";

    public override string YouOwe(string sentence, string due) => $"Usted debe: «{sentence}» {due}".TrimEnd();

    public override string TheyOwe(string sentence, string due) => $"Le deben: «{sentence}» {due}".TrimEnd();

    public override string YourNote(string text) => $"Su nota: {text}";

    public override string CannotSee => "No veo llamadas ni chats.";

    public override string NothingYouOwe(string name) => $"No veo nada pendiente que le deba a {name}.";

    public override string NothingTheyOwe(string name) => $"No veo nada pendiente que {name} le deba.";

    public override string NothingOwed => "No veo ninguna promesa ni petición con fecha pendiente de usted.";

    public override string NothingOwedToYou => "No veo nada pendiente que otros le hayan prometido.";

    public override string OwedLine(string name, string sentence, string due, bool isLate) => $"{name}: «{sentence}» {due}{(isLate ? ", con retraso" : "")}".TrimEnd();

    public override string MorePromises(int count) => $"y {count} más, en la pestaña, en Promesas";

    public override string FewestAlready => "Ya es uno por semana. «pausa hasta el 5 de enero» le da un descanso, «parar» me apaga.";

    public override string Fewer(int perDay, int perWeek) => $"Desde ahora, como mucho {perDay} al día y {perWeek} por semana. Los ajustes de la pestaña lo revierten.";

    public override string Noted(string told) => $"Anotado: {told} «deshacer» lo revierte.";

    public override string NoIntroduction => "No tengo ninguna presentación pendiente con esa persona, así que no guardé nada.";

    public override string PausedUntil(string day) => $"En pausa hasta el {day}.";

    public override string NotPaused => "Sin pausa.";

    public override string MutedPeople(IReadOnlyList<string> names, int count) => $"Nunca sobre: {string.Join(", ", names)}{(count > names.Count ? $" y {count - names.Count} más" : "")}.";

    public override string SettingsTab => "Para cambiar o revertir algo, abra la pestaña de NudgeBot junto a este chat, en Ajustes: muestra qué ocurrirá antes de hacerlo.";

    public override string ExportTab => "Para exportar sus datos, abra la pestaña de NudgeBot junto a este chat, en Privacidad: muestra qué ocurrirá antes de hacerlo.";

    public override string ForgetTab => "Para que le olvide, abra la pestaña de NudgeBot junto a este chat, en Privacidad: muestra qué ocurrirá antes de hacerlo.";

    public override string HelpInOne => "Escriba solo «ayuda» para ver todo lo que puede escribir.";

    public override string ToldNote(string name, string text) => $"Su nota sobre {name}: {text}";

    public override string ToldCircle(string name, string circle) => $"{name}, en el círculo «{circle}».";

    public override string ToldCadence(string name, string often) => $"En contacto con {name} {often}.";

    public override string ToldCircleCadence(string circle, string often) => $"En contacto con todo el círculo «{circle}» {often}.";

    public override string ToldAtMost(int perDay, int perWeek) => $"Como mucho {perDay} al día y {perWeek} por semana.";

    public override string ToldNotMet => "Una reunión de su calendario no tuvo lugar.";

    public override string ToldNotOwed => "Una promesa o petición está cumplida, o descartada.";

    public override string ToldFlag(string name, PersonFlag flag) => flag switch
    {
        PersonFlag.NoContact => $"{name}: sin contacto; no volveré a mencionarlo.",
        PersonFlag.Left => $"{name} ya no está allí; no volveré a mencionarlo.",
        PersonFlag.Deceased => $"{name} ha fallecido. Lo siento; no volveré a mencionarlo.",
        _ => throw NoSuch(flag),
    };

    public override string ToldRest(string name) => $"El contacto con {name} puede descansar; solo se menciona lo pendiente.";

    public override string ToldRhythm(Rhythm rhythm, TimeOnly? time) => rhythm switch
    {
        Rhythm.SingleCards => "Cada aviso llega en su propia tarjeta.",
        Rhythm.Digest => time is null ? "Todo lo del día llega en una sola tarjeta." : $"Todo lo del día llega en una sola tarjeta, a las {Time(time.Value)}.",
        _ => throw NoSuch(rhythm),
    };

    public override string ToldUnhushed => "Algo que callaba puede mencionarse después de todo.";

    public override string ToldOfIntroduction(string asked, string toMeet, bool agreed) => agreed ? $"{asked} quiere conocer a {toMeet}." : $"{asked} prefiere no conocer a {toMeet}.";

    public override string Taught(string name, string why, int times) => times == 1 ? $"Esto no, sobre {name}: {why}" : $"Esto no, {times} veces, sobre {name}: {why}";

    public override string Circle(Circle circle) => circle switch
    {
        Core.Ties.Circle.New => "contacto nuevo",
        Core.Ties.Circle.Client => "cliente",
        Core.Ties.Circle.Colleague => "colega",
        Core.Ties.Circle.Manager => "responsable",
        Core.Ties.Circle.Report => "colaborador",
        Core.Ties.Circle.Friend => "amistad",
        Core.Ties.Circle.Family => "familia",
        Core.Ties.Circle.Candidate => "candidatura",
        Core.Ties.Circle.Supplier => "proveedor",
        _ => throw NoSuch(circle),
    };

    public override string Often(int days) => days switch
    {
        1 => "cada día",
        7 => "cada semana",
        14 => "cada dos semanas",
        30 => "cada mes",
        91 => "cada tres meses",
        365 => "una vez al año",
        _ => $"cada {days} días",
    };

    public override string HelpTitle => "Lo que puede escribir";

    public override string HelpHint => "Una respuesta se refiere a la tarjeta más reciente; añada un nombre para otra.";

    public override IReadOnlyList<(string Typed, string Does)> Commands { get; } =
    [
        ("pendientes", "lo que está abierto"),
        ("por qué", "por qué ve una tarjeta"),
        ("hecho", "ya lo hizo"),
        ("posponer hasta el viernes", "volver a verla ese día"),
        ("esto no", "cerrar esta"),
        ("no nos vimos", "la reunión no tuvo lugar"),
        ("nunca Ana", "nada más sobre una persona; «Ana otra vez» lo revierte"),
        ("enviar", "enviar las palabras de la tarjeta"),
        ("¿quién es Ana?", "lo que sé de una persona"),
        ("responde a Ana: sí, con gusto", "lo redacto y lo muestro antes; también «dile a Ana para el viernes», «más corto», «de otra forma»"),
        ("nota Ana: escala", "guardar una nota, solo para usted"),
        ("¿qué prometí a Ana?", "lo que debe; «quién me debe» lo contrario"),
        ("Ana cada dos semanas", "cada cuánto desea contacto"),
        ("se fue Ana", "nada más sobre ella; también «dejarlo estar»"),
        ("menos", "menos avisos desde ahora"),
        ("resumen a las 8:30", "cómo llegan; o «una por una»"),
        ("deshacer", "revertir la última respuesta"),
        ("pausa hasta el 5 de enero", "guardar silencio hasta entonces"),
        ("ajustes", "lo que vale ahora"),
        ("parar", "apagar NudgeBot para usted"),
    ];

    public override string Day(DateOnly day, DateOnly today) => Format(day, today, "es-ES", "dddd d 'de' MMMM");
}
