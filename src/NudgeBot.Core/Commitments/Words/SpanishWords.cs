using System.Text.RegularExpressions;

namespace NudgeBot.Core.Commitments.Words;

internal static partial class SpanishWords
{
    private const string You = "(te|le|os|les|se) (lo |la |los |las )?";

    private const string Future =
        "(enviaré|enviaremos|mandaré|mandaremos|pasaré|pasaremos|reenviaré|haré llegar|haremos llegar|llamaré|llamaremos|confirmaré|confirmaremos|responderé|responderemos|contestaré|contestaremos|avisaré|avisaremos|diré|diremos|daré|daremos|compartiré|compartiremos|presentaré|presentaremos|pondré|pondremos|prepararé|prepararemos|traeré|entregaré|entregaremos|remitiré|remitiremos|informaré|informaremos|facilitaré|escribiré|devolveré|mantendré)";

    private const string Present = "(envío|enviamos|mando|mandamos|paso|reenvío|hago llegar|llamo|llamamos|confirmo|confirmamos|respondo|contesto|aviso|digo|doy|comparto|presento|pongo en contacto|preparo|traigo|entrego|remito|informo|escribo|devuelvo)";

    private const string Infinitive = "(enviar|mandar|pasar|reenviar|llamar|confirmar|responder|contestar|avisar|decir|dar|compartir|presentar|preparar|traer|entregar|remitir|informar|escribir)";

    private const string Days = "para el|para la|mañana|hoy|esta (tarde|noche|semana)|lunes|martes|miércoles|jueves|viernes|sábado|domingo|antes|próxim|semana que viene|fin de|finales|a más tardar|dentro de|en (una|un|dos|tres|cuatro|cinco|quince|\\d+) (día|semana|mes)|el \\d|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|luego|más tarde|el mes que viene|principios";

    public static CommitmentWords Words { get; } = new(new CommitmentPatterns
    {
        Language = "es",
        PromiseHints = " te | le | os | les | se lo| se la|enviar|mandar|voy a|vamos a|tendr|recibir|encargo|ocupo|promet|puede|podr|por favor|necesit|envía|envíe|mánda|pása|díme|dime|avísa|encantar|sería|gusto|quieres|quiere|puedo|confírm",
        Harmless = new(Harmless()),
        Promise = new(Promise()),
        PromiseIfDated = new(PromiseIfDated()),
        Doubt = new(DoubtOfABargain(), Doubt1(), Doubt2(), Doubt3(), Doubt4(), Doubt5()),
        DeliveredHints = "adjunt|aquí|ahí|enviado|mandado|ya está|enlace es|prometí",
        Delivered = new(Delivered()),
        Request = new(Request()),
        NoRequest = new(NoRequest()),
        Offer = new(Offer()),
        Acceptance = new(Acceptance()),
        Dated = new(Dated()),
        LateHints = "retras|demora|tardan|aún|todavía|más de tiempo|olvidado|casi |tardan|tarde",
        Late = new(Late()),
    });

    [GeneratedRegex(
        @"\b(si (te|le|os|les) (va|parece|viene) bien|no (te preocupes|se preocupe|os preocupéis)|sin (ningún )?problema|no hay problema|ningún problema|a más tardar|como (te |le |os )?(dije|prometí|prometido|acordado|hablamos|acordamos|comenté|quedamos|pediste|pidió)|si no antes|no más tarde d\w+)\b",
        CommitmentWords.Options,
        CommitmentWords.PatienceInMilliseconds)]
    private static partial Regex Harmless();

    [GeneratedRegex(
        $@"\b{You}{Future}\b|\b(enviaré|mandaré|prepararé|entregaré|terminaré|revisaré|compartiré|confirmaré|enviaremos|mandaremos|prepararemos) (el|la|los|las|un|una|mi|mis|tu|tus|su|sus|nuestro|nuestra|todo|esto|eso)\b|\b(voy|vamos) a (\w+ )?{Infinitive}(te|le|os|les|telo|tela|selo|sela|telos|selos|telas)\b|\b(te|le|os|les|se) (lo |la |los |las )?(voy|vamos) a {Infinitive}\b|\b(tendrás|tendrá|tendréis|recibirás|recibirá|recibiréis) (el|la|los|las|un|una|mi|noticias|tu|su|respuesta|todo)\b|\b(lo|la|los|las) (tendrás|tendrá|tendréis|recibirás|recibirá)\b|\bquedo en {Infinitive}(te|le|os|telo|selo)\b|\bme (encargo|ocupo|encargaré|ocuparé)\b|\b(te|le|os|se) (lo )?prometo\b|\b(te|le|os) debo (el|la|los|las|un|una|todavía|aún)\b",
        CommitmentWords.Options,
        CommitmentWords.PatienceInMilliseconds)]
    private static partial Regex Promise();

    [GeneratedRegex(
        $@"\b{You}{Present}\b|\b(voy|vamos) a {Infinitive}\b|\b(preparo|termino|reviso|envío|mando) (el|la|los|las)\b",
        CommitmentWords.Options,
        CommitmentWords.PatienceInMilliseconds)]
    private static partial Regex PromiseIfDated();

    [GeneratedRegex(
        @"\b(si|quizá|quizás|quizas|tal vez|podría|podríamos|a lo mejor|intentaré|intento|intentar|intentaremos|trataré|tratar|espero|esperamos|ojalá|probablemente|posiblemente|seguramente|cuando (puedas|pueda|tenga|tengas|usted)|en cuanto (puedas|me|pueda|tenga)|debería|algún día|igual|enviaría|mandaría|haría|según)\b",
        CommitmentWords.Options,
        CommitmentWords.PatienceInMilliseconds)]
    private static partial Regex Doubt1();

    [GeneratedRegex(
        @"\b(no|nunca|jamás|tampoco|imposible|nada|nadie|ni)\b",
        CommitmentWords.Options,
        CommitmentWords.PatienceInMilliseconds)]
    private static partial Regex Doubt2();

    [GeneratedRegex(
        @"creeré cuando|cuando las ranas|(dejo|dejaré|suelto) todo|varita mágica|\bja ?ja|🙄|😂|;-?\)|en otra vida|la lotería|sí,? claro",
        CommitmentWords.Options,
        CommitmentWords.PatienceInMilliseconds)]
    private static partial Regex Doubt3();

    [GeneratedRegex(
        @"\b(dijo|dice|dices|decía|decías|dijiste|prometió|prometiste|había prometido|comentó|escribió|me ha dicho|ha dicho|han dicho|afirma|asegura|aseguró|supuestamente|dicen)\b|\b(él|ella) (te|le|me|lo)\b",
        CommitmentWords.Options,
        CommitmentWords.PatienceInMilliseconds)]
    private static partial Regex Doubt4();

    [GeneratedRegex(
        @"\ba (él|ella|ellos|ellas)\b|\ble \w+ .*\ba (?-i:[A-Z]\w+)\b",
        CommitmentWords.Options,
        CommitmentWords.PatienceInMilliseconds)]
    private static partial Regex Doubt5();

    [GeneratedRegex(
        @"\b(adjunto|adjunta|adjuntos|adjuntas|aquí (tienes|tiene|está|están|va|van|te|le)|ahí (tienes|va)|en el adjunto|te adjunto|le adjunto|como (te |le )?(prometí|prometido),? (el|la|aquí|te)|(te|le|os) (he|lo he|la he) (enviado|mandado|pasado)|ya (está|te lo|se lo) (enviado|hecho|envié|mandé)|ya está|el enlace es)\b",
        CommitmentWords.Options,
        CommitmentWords.PatienceInMilliseconds)]
    private static partial Regex Delivered();

    [GeneratedRegex(
        @"\b(puedes|podrías|puede|podría|podéis|pueden|podrían) (por favor )?(enviar|mandar|pasar|decir|confirmar|revisar|mirar|llamar|echar|firmar|dar|avisar|responder|contestar|compartir|preparar|hacer|ayudar|devolver|indicar|explicar)(me|nos|melo|mela|melos|melas|noslo|nosla|lo|la|los|las)?\b|\bme (puedes|puede|podrías|podría|podéis)\b|\bpor favor\b|\b(envíame|envíeme|envíanos|mándame|mándeme|pásame|páseme|dime (si|qu\w+|cu\w+|d[oó]nde|por|algo)|dígame|avísame|avíseme|confírmame|confírmeme|llámame|llámeme|respóndeme|devuélveme|hazme|dame|deme)\b|\b(necesito|necesitamos|necesitaría) (que|tu|tus|su|sus|el|la|los|las|un|una)\b|\b(te|le|os) (pido|ruego|agradecería|agradezco que)\b|\b(agradecería|agradeceríamos) que\b",
        CommitmentWords.Options,
        CommitmentWords.PatienceInMilliseconds)]
    private static partial Regex Request();

    [GeneratedRegex(
        @"\b(no (dude|dudes|dudéis)|por favor,? (ignor\w*|disculp\w*|no|perdon\w*)|si (tienes|tiene|encuentras|tenéis) (tiempo|alguna|cualquier|un rato|un momento|dudas)|cuando (tengas|puedas|pueda) (un momento|un rato)?|dijo|pidió|pidieron|me pidió|si necesita\w*|darse de baja|no hace falta|no es necesario|ja ?ja)\b|🙄",
        CommitmentWords.Options,
        CommitmentWords.PatienceInMilliseconds)]
    private static partial Regex NoRequest();

    [GeneratedRegex(
        @"\b(quieres|quiere|queréis) que (te|le|os)\b|\bpuedo (enviar|mandar|ayudar|presentar|pasar|poner|dar|echar)(te|le|os|los|telo|selo)?\b|\b(te|le|os) puedo (enviar|mandar|ayudar|presentar|pasar|poner|dar|echar)\b|\bcon (mucho )?gusto (te|le|os)\b|\b(estaré|estaría|estoy) encantad[oa] de\b|\bsi (quieres|quiere|lo deseas|lo desea|queréis),? (te|le|os|puedo|yo)\b|\ben qué puedo ayudar\w*",
        CommitmentWords.Options,
        CommitmentWords.PatienceInMilliseconds)]
    private static partial Regex Offer();

    [GeneratedRegex(
        @"^\W*((hola|querid[oa]|estimad[oa]) \w+\W+)?((gracias|muchas gracias|genial|qué bien|oh)\W+(\w+\W+)?)?(sí,? (por favor|me encantaría|gracias|estaría|sería)|me (encantaría|vendría (muy )?bien|ayudaría)|(eso |esto )?sería (realmente )?(genial|estupendo|fantástico|perfecto|maravilloso|de gran ayuda|muy (útil|amable|bueno))|te lo agradecería|se lo agradecería|con mucho gusto|claro que sí|acepto|encantad[oa],? (sí|gracias|de aceptar))\b",
        CommitmentWords.Options,
        CommitmentWords.PatienceInMilliseconds)]
    private static partial Regex Acceptance();

    [GeneratedRegex(
        $@"\b({Days})",
        CommitmentWords.Options,
        CommitmentWords.PatienceInMilliseconds)]
    private static partial Regex Dated();

    [GeneratedRegex(
        @"\b(retraso|retrasad[oa]|con retraso|disculpa la (demora|tardanza)|perdón por (la demora|el retraso|la tardanza)|demora|aún no|todavía no|todavía (estoy|sigo)|un poco más de tiempo|no (me )?he olvidado|casi (listo|lista|terminado)|tardará|tardo)\b",
        CommitmentWords.Options,
        CommitmentWords.PatienceInMilliseconds)]
    private static partial Regex Late();

    // "Send me the list and I'll print it": bound to what the other does first.
    [GeneratedRegex(
        @"\b(envía|envíe|manda|mande|dame|deme|dime|díga)\w*\b.*\by (yo |te |le |os |lo |la )",
        CommitmentWords.Options,
        CommitmentWords.PatienceInMilliseconds)]
    private static partial Regex DoubtOfABargain();
}
