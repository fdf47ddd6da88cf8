using NudgeBot.Core.Ties;

namespace NudgeBot.Teams.Typed.Reading;

/// <inheritdoc />
internal sealed class SpanishGrammar : Grammar
{
    public override string Language => "es";

    protected override IReadOnlyDictionary<Circle, string> CircleNames { get; } = new Dictionary<Circle, string>
    {
        [Circle.New] = "nuevo nueva nuevos nuevas",
        [Circle.Client] = "cliente clienta clientes clientas",
        [Circle.Colleague] = "colega colegas compañero compañera compañeros compañeras",
        [Circle.Manager] = "jefe jefa jefes responsable",
        [Circle.Report] = "colaborador colaboradora colaboradores",
        [Circle.Friend] = "amigo amiga amigos amigas",
        [Circle.Family] = "familia familiar familiares",
        [Circle.Candidate] = "candidato candidata candidatos",
        [Circle.Supplier] = "proveedor proveedora proveedores",
    };

    protected override string[] Help => ["(ayuda|ayúdame|comandos|qué puedo escribir|qué puedo decir|qué puedes hacer|qué sabe hacer|cómo funciona)"];

    protected override string[] Hello => ["(hola|buenos días|buenas tardes|buenas noches|buenas)", "(qué tal|cómo estás|cómo está)", "hola (qué tal|buenos días)"];

    protected override string[] Thanks => ["(gracias|muchas gracias|mil gracias)", "(perfecto|genial|vale|muy bien|de acuerdo|bien)"];

    protected override string[] Annoyed => ["(cállate|cállese|déjame en paz|déjeme en paz|vete a la mierda|lárgate|eres un pesado|eres tonto|eres inútil|qué pesado|eres idiota)"];

    protected override string[] WhatIsOpen => ["(lista|abierto|pendientes|qué hay|qué hay pendiente|qué está abierto|qué tengo pendiente)", "a quién (debo|le debo|tengo que) [algo|una respuesta|responder|escribir|contestar]", "quién (espera|está esperando) [respuesta|mi respuesta]"];

    protected override string[] Why => ["(por qué|porqué|porque)", "(por qué|porqué) {name}", "por qué (veo|me muestras|me enseñas) esto"];

    protected override string[] Done =>
    [
        "(hecho|ya está|listo|ya lo hice|ya hecho|terminado|ya está hecho|lo hice)", "(hecho|listo|terminado|ya está) (con|lo de|para) {name}", "hecho {name}", "{name} (hecho|listo|ya está|está hecho)", "lo de {name} (ya está|hecho|está hecho)",
        "ya (llamé a|he llamado a|escribí a|le escribí a|he escrito a|respondí a|contesté a|hablé con|he hablado con) {name}", "ya (la llamé|lo llamé|le llamé|le escribí|le respondí|llamé|escribí|respondí|contesté|la he llamado|lo he llamado)", "he (llamado a|escrito a|hablado con) {name}",
    ];

    protected override string[] NotThis => ["(esto no|esta no|este no|no esto|descartar|omitir|saltar|no me interesa)", "(descartar|omitir|descarta|omite|saltar) [a|lo de] {name}", "lo de {name} no"];

    protected override string[] Wrong => ["(falso|es falso|no es verdad|no es cierto|incorrecto|está mal|es un error|error|no es así)", "(error|falso) (con|sobre) {name}"];

    protected override string[] DidNotMeet => ["(no nos vimos|no nos reunimos|no nos hemos visto|no hubo reunión|la reunión no tuvo lugar|la reunión se canceló|no hubo cita)", "(no vi a|no me reuní con|no nos reunimos con|no he visto a|nunca vi a) {name}", "no nos vimos con {name}"];

    protected override string[] Never => ["(nunca|nunca más|jamás|silenciar)", "(nunca|nunca más|jamás|nada más) [sobre|de|con] {name}", "(silenciar|silencia) a {name}", "(silenciar|silencia) {name}", "no me avises (de|sobre) {name}"];

    protected override string[] Again => ["{name} (otra vez|de nuevo)", "(otra vez|de nuevo|reactivar|reactiva) [a] {name}"];

    protected override string[] Send => ["(enviar|envía|envíalo|envíe|mandar|mándalo|manda)", "(enviar|envía|envíalo|envíe|mandar|mándalo|manda) a {name}", "enviárselo a {name}"];

    protected override string[] SendLater =>
    [
        "(enviar|envía|envíalo|mándalo) (más tarde|luego|después)", "(enviar|envía|envíalo|mándalo|mandar) a {name} (más tarde|después)", "(enviar|envía|envíalo|envíe|mándalo|mandar) {day}", "(enviar|envía|envíalo|envíe|mándalo|mandar) {day} {time}", "(enviar|envía|envíalo|envíe|mándalo|mandar) a {name} {day}",
        "(enviar|envía|envíalo|envíe|mándalo|mandar) a {name} {day} {time}", "(enviar|envía|envíalo|envíe|mándalo|mandar) {day} {time} a {name}", "(enviar|envía|envíalo|envíe|mándalo|mandar) {day} a {name}", "(enviar|envía|envíalo) {time}",
    ];

    protected override string[] Snooze =>
    [
        "(más tarde|ahora no|posponer|aplazar|pospón|aplaza|después)", "(posponer|pospón|posponga|aplazar|aplaza|aplace) [a|lo de] {name}", "(posponer|pospón|posponga|aplazar|aplaza|aplace) [a|lo de] {name} (hasta|para|a|al) {when}", "(posponer|pospón|posponga|aplazar|aplaza) [a|lo de] {name} {day}", "(posponer|pospón|posponga|aplazar|aplaza) {day}", "(posponer|pospón|posponga|aplazar|aplaza) (hasta|para|al) {when}",
        "{name} más tarde", "recuérdame {day}", "recuérdame [a|lo de] {name} {day}", "(recuérdamelo|recuérdemelo) {day}",
    ];

    protected override string[] WriteTo => ["(escribir|escribe|escribirle|responder|responde|contestar|contesta) a {name}", "(muéstrame|enséñame) [a] {name}"];

    protected override string[] AnswerWith => ["(responde|responder|contesta|contestar|dile|di|escribe) a {name} {text}"];

    protected override string[] ByDay => ["(dile|di|promete|promételo|responde|contesta) a {name} [para|antes de] {when}", "(dile|di|promete|responde|contesta) a {name} a más tardar {when}"];

    protected override string[] Shorter => ["más (corto|breve)", "más (corto|breve) para {name}"];

    protected override string[] Warmer => ["más (cálido|cercano|amable)", "más (cálido|cercano|amable) para {name}"];

    protected override string[] MoreFormal => ["más formal", "más formal para {name}"];

    protected override string[] OtherWay => ["[dilo] de (otra forma|otra manera)", "de otra (forma|manera) para {name}"];

    protected override string[] Thank => ["(agradece a|agradecer a|da las gracias a) {name} [por] {text}"];

    protected override string[] Congratulate => ["(felicita a|felicitar a) {name} [por] {text}"];

    protected override string[] OfferHelp => ["(ofrece ayuda a|ofrecer ayuda a|ayuda para) {name} [con] {text}"];

    protected override string[] Note => ["(nota|anota|anotar|apunta|apuntar) [sobre|de|para|a] {name} {text}"];

    protected override string[] WhoIs => ["(quién es|quién era|háblame de|qué sabes de|qué sabe de|sobre) {name}", "quién es"];

    protected override string[] MyPromises => ["[mis] (promesas|compromisos)", "mis (promesas|compromisos) (a|con) {name}", "qué (prometí|he prometido|debo)", "qué [le] (prometí|he prometido|debo) a {name}"];

    protected override string[] OwedToMe => ["(quién me debe|quién me debe algo|qué me deben)", "qué me debe {name}", "qué me (prometió|ha prometido) {name}", "qué (prometió|ha prometido) {name}"];

    protected override string[] Fewer => ["(menos|menos avisos|con menos frecuencia|demasiado|demasiados|menos mensajes|no tanto)"];

    protected override string[] SingleCards => ["(una por una|tarjetas sueltas|tarjetas separadas|una a una|de una en una)"];

    protected override string[] Digest => ["[un|el] resumen [diario|al día|por día]", "[un|el] resumen [diario] {time}", "(todo junto|todo de una vez|una vez al día)"];

    protected override string[] Left => ["{name} (se fue|se ha ido|ya no trabaja ahí|ya no trabaja allí|dejó la empresa|ha dejado la empresa|se jubiló|ya no está)"];

    protected override string[] Died => ["{name} (murió|ha muerto|falleció|ha fallecido)"];

    protected override string[] NoContact => ["(sin contacto con|ningún contacto con|no contactar con|no contactar a) {name}", "{name} no quiere contacto"];

    protected override string[] LetRest => ["(dejarlo estar|déjalo estar|déjalo|dejarlo|no encaja|dejarlo descansar)", "(dejar|deja|deje) [a] {name} (en paz|descansar|tranquilo|tranquila)", "{name} no encaja"];

    protected override string[] InTouch => ["[estar|seguir] [en] contacto con {name} {often}", "(escribir a|ver a|hablar con) {name} {often}", "{name} {often}"];

    protected override string[] CircleInTouch => ["[en contacto con] [mis|los|las] {circle} {often}"];

    protected override string[] InCircle => ["{name} es [un|una|mi|nuestro|nuestra] {circle}", "{name} es de (mi|mis|la) {circle}"];

    protected override string[] SaidYes => ["{name} (dijo que sí|dijo sí|dice que sí|aceptó|acepta|ha aceptado|está de acuerdo|quiere)"];

    protected override string[] SaidNo => ["{name} (dijo que no|dijo no|dice que no|rechazó|no acepta|no quiere|prefiere que no)"];

    protected override string[] GoOn => ["(seguir|sigue|siga|continuar|continúa|como antes|así está bien|mantener)"];

    protected override string[] Pause => ["(pausa|pausar|silencio|descanso)", "(pausa|pausar|silencio|descanso|ausente) hasta {when}", "(pausa|pausar|silencio) {day}"];

    protected override string[] Resume => ["(reanudar|reanuda|ya estoy de vuelta|he vuelto|ya volví|fin de la pausa)"];

    protected override string[] Settings => ["[mis|los] (ajustes|preferencias)", "(configuración|qué has aprendido)"];

    protected override string[] Export => ["(exportar|exporta|descargar) [mis datos|todo]", "(privacidad|mis datos)", "qué (sabes|sabe) de mí"];

    protected override string[] Forget => ["(olvídame|olvídeme|borrar mis datos|borra mis datos|borre mis datos|eliminar mis datos|elimina mis datos|bórralo todo)"];

    protected override string[] Undo => ["(deshacer|deshaz|deshágalo|anular|revertir|atrás|vuelve atrás)"];

    protected override string[] Start => ["(empezar|empieza|comenzar|activar|encender|iniciar)"];

    protected override string[] Stop => ["(parar|para ya|detener|detente|desactivar|apagar|basta|darme de baja)", "stop"];

    protected override string[] LeaveMeOut => ["no me (menciones|mencione|mencionen) [más] [a otros|a los demás|a nadie|a mis colegas]", "no (hables|hable|hablen) [más] de mí [a otros|a los demás|a nadie|con otros|con nadie]", "(ningún aviso|no más avisos) sobre mí", "no (digas|diga|digan) nada [de|sobre] mí [a otros|a los demás|a nadie]"];

    protected override string[] MentionMe => ["(puedes|puede|pueden) (volver a mencionarme|mencionarme otra vez|mencionarme de nuevo|volver a hablar de mí) [a otros|a los demás]"];

    protected override string[] Yes => ["(sí|sí por favor|claro|por supuesto)"];

    protected override string[] No => ["(no gracias)", "no"];
}
