using System.Text.RegularExpressions;
using static NudgeBot.Core.Drafts.SensitiveMatter;

namespace NudgeBot.Core.Drafts;

/// <summary>The Spanish words of <see cref="SensitiveWords"/>, in <see cref="PlainLetters"/>.</summary>
internal static partial class SpanishSensitiveWords
{
    private const RegexOptions Plain = RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace;

    public static IReadOnlyList<SensitivePhrases> All { get; } =
    [
        new(
            Unwanted,
            "deje de|deja de|dejen de|dejad de|dejar de|no me vuelva|no me escrib|no me contact|no me llam|no me mand|no me envi|no vuelva|no quiero|no deseo|en paz|me de su|me de la|me de tu|me de esta|orden de alejam|cese de|cese todo|cese el|cese contacto", Stop()),
        new(
            Grief,
            "fallec|pesame|condolencia|funeral|entierro|sepelio|velatorio|tanatorio|de luto|en luto|por luto|duelo|muerte|murio|muerto|morir|perdida|perdi_|perdio|perdimos|perdieron|perdido|nos dejo|nos ha dejado|descanse|d.e|q.e.p.d|qepd|acompan|partida de", Death()),
        new(
            Illness,
            "medico|baja m|baja l|baja p|de baja|licencia medica|licencia por|incapacidad|enfermedad|enferm|diagnosti|cancer|quimio|radioter|tumor|biopsia|cirug|cirujan|operacion|operan|operar|operad|quirofano|embarazo|embarazada|aborto|hospital|depresi|infarto|ictus|derrame cereb|la uci|cuidados intens|suicid|salud mental|psiquiatr|terap",
            Health()),
        new(
            Employment,
            "despido|despedid|despidieron|echado del|echado de|echaron del|echaron de|un ere|el ere|del ere|regulacion de empleo|finiquito|indemnizac|amonestac|perdi_|perdio|perdido|perder|disciplinari|falta grave|falta muy grave|del rendimiento|del desempeno|de desempeno|salario|sueldo|mi nomina|su nomina|recorte|sin trabajo|en el paro|en paro"
            + "|el trabajo|mi trabajo|su trabajo|mi empleo|su empleo|el empleo|entrevista de|carta de cese",
            Work()),
        new(Harassment, "acos|discrimin|hostig|abuso|agresion|maltrat|insinuacion|queja", Wrong()),
        new(Legal, "demanda|litigio|pleito|querella|denuncia|juzgado|judicial|acciones legales|medidas legales|juicio|burofax", Law()),
        new(Belief, "sindica|comite de empresa|de huelga|religi|o politico|os politico|afiliacion|asilo|de residencia|migratori|refugiad|orientacion sexual", Conviction()),
        new(
            Fraud,
            "bancari|iban|numero de cuenta|de banco|tarjetas regalo|tarjeta regalo|tarjetas de regalo|tarjeta de regalo|su cuenta|tu cuenta|su identidad|tu identidad|su contrasena|tu contrasena|contrasena|urgente|de seguridad|de datos|ciberataque|hackea|comprometid|robad|estafa|suplantacion|fraude",
            Deceit()),
        new(
            Confidence,
            "confidencial|no difundir|no reenvi|no compart|no divulg|no distribu|no copiar|no lo compart|no lo reenv|no lo difund|no lo divulg|no lo distrib|no la distrib|no la divulg|no la reenv|no la difund|no la compart|no difund|entre nosotros|informacion privilegiada|secreto", Mark()),
    ];

    [GeneratedRegex("""
        destinatari[oa]s?\b | (?:recibido|recibe|recibiese|recibio)\s+(?:\w+\s+){0,3}por\s+error | (?:exclusivamente|unicamente|solo)\s+(?:a\s|al\s|para|dirigid) | dirigid[oa]s?\s+(?:exclusiva|unica)mente | (?:puede|pueden|pudiera|podria)\s+contener | (?:contiene|contienen)\s+(?:\w+\s+){0,4}confidencial
        | uso\s+exclusivo | (?:queda|esta|estrictamente)\s+(?:\w+\s+)?prohibid[oa] | aviso\s+(?:legal|de\s+confidencialidad) | clausula\s+de\s+confidencialidad
        """, Plain)]
    public static partial Regex Disclaimer();

    [GeneratedRegex("""
        \b(?:
          (?:deje|deja|dejen|dejad|dejar)\s+de\s+(?:escribir|contactar|llamar|mandar|enviar|molestar|acosar)(?:me|nos) | no\s+me\s+(?:vuelva|vuelvas|vuelvan)\s+a\s+(?:escribir|contactar|llamar|molestar|mandar|enviar) | no\s+(?:vuelva|vuelvas|vuelvan)\s+a\s+(?:escribir|contactar|llamar|molestar|mandar|enviar)me
        | no\s+me\s+(?:escriba|contacte|llame|mande|envie)[sn]?\s+(?:\w+\s+)?mas\b | no\s+(?:quiero|deseo)\s+(?:\w+\s+){0,2}(?:que\s+me\s+(?:escriba|contacte|llame|moleste)[sn]?|mas\s+contacto|recibir\s+(?:mas\s+)?(?:sus\s+)?(?:correos|mensajes|emails))
        | (?:dejeme|dejame|dejenme)\s+en\s+paz | (?:borre|quite|elimine|saque|borra|quita)me\s+de\s+(?:su|la|tu|esta)\s+(?:\w+\s+)?lista | orden\s+de\s+alejamiento | cese\s+(?:de\s+|el\s+)?(?:todo\s+|el\s+)?contacto
        )\b
        """, Plain)]
    private static partial Regex Stop();

    [GeneratedRegex("""
        \b(?:
          fallec(?:io|e|er|ido|ida|idos|imiento|ieron) | pesames? | condolencias? | funeral(?:es)? | entierro | sepelio | velatorio | tanatorio | (?:de|en|por)\s+luto | (?:en|por|mi|su|tu|de)\s+duelo | nos\s+(?:ha\s+dejado|dejo)\b(?!\s+(?:un|una|unos|unas|el|la|los|las|de|sin|con|claro|ver|algo|todo|muy|a)\b)
        | descansen?\s+en\s+paz | (?:en\s+paz|que)\s+descanse | d\.e\.p\.?(?=\W|$) | q\.e\.p\.d | qepd | (?:siento|sentimos|lamento|lamentamos)\s+(?:\w+\s+)?(?:tu|su|la|vuestra)\s+(?:\w+\s+)?perdida | acompan\w+\s+en\s+(?:el|su|tu)\s+(?:sentimiento|dolor)
        | (?:muerte|perdida|partida)\s+de\s+(?:mi|su|tu|nuestr[oa]|vuestr[oa])\s+(?:\w+\s+)?(?:padre|madre|papa|mama|espos[oa]|marido|mujer|pareja|hij[oa]|herman[oa]|abuel[oa]|padres|suegr[oa]|ti[oa]|prim[oa]|amig[oa]|companer[oa]|colega|bebe)
        | (?:perdi|perdio|perdimos|perdieron|perdido)\s+a\s+(?:mi|su|tu|nuestr[oa])\s+(?:\w+\s+)?(?:padre|madre|papa|mama|espos[oa]|marido|mujer|pareja|hij[oa]|herman[oa]|abuel[oa]|padres|suegr[oa]|amig[oa]|bebe)
        | (?:padre|madre|papa|mama|espos[oa]|marido|mujer|pareja|hij[oa]|herman[oa]|abuel[oa]|suegr[oa]|ti[oa]|prim[oa]|amig[oa]|companer[oa]|colega|bebe)\s+(?:\w+\s+){0,2}(?:murio|ha\s+muerto|acaba\s+de\s+morir) | (?:el|ella)\s+(?:murio|ha\s+muerto)
        )\b
        """, Plain)]
    private static partial Regex Death();

    // "Darse de baja" leaves a list, "a la baja" falls, "embarazoso" only embarrasses, and a house is "en rehabilitación".
    [GeneratedRegex("""
        \b(?:
          (?:al|en\s+el|del|con\s+el)\s+medico\b | cita\s+medica | baja\s+(?:medica|laboral|por\s+(?:enfermedad|maternidad|paternidad|depresion|ansiedad|incapacidad|embarazo)) | (?:estoy|esta|estaba|estuve|estuvo|estara|estare|sigo|sigue|continua)\s+(?:\w+\s+)?de\s+baja\b(?!\s+(?:en|del)\b) | licencia\s+(?:medica|por\s+enfermedad) | incapacidad\s+(?:temporal|laboral|permanente|medica)
        | enfermedad(?:es)?\s+(?:grave|terminal|cronica|rara) | (?:gravemente|muy)\s+enferm[oa] | enferm[oa]\s+terminal | diagnostic(?:ado|ada|aron)\b | mi\s+diagnostico | diagnostico\s+(?:medico|de\s+cancer) | cancer | quimio(?:terapia)? | radioterapia | tumor(?:es)? | biopsia | cirugias? | cirujan[oa]s?
        | operacion\s+(?:quirurgica|de\s+(?:corazon|rodilla|cadera|espalda|urgencia)|del\s+corazon) | (?:me|le|la|lo|te)\s+(?:\w+\s+)?oper(?:an|aron|aran)\b | (?:fue|fui|sido|ser)\s+operad[oa] | quirofano | embaraz(?:o|os|ada|adas) | aborto\s+espontaneo | hospitaliza(?:do|da|cion|ron)
        | (?:en|desde)\s+el\s+hospital\b(?!\s+(?:de|del|general|clinico|universitario|san|santa)\b) | ingresad[oa]\s+(?:\w+\s+){0,2}hospital | depresion | depresiv[oa] | infarto | ictus | derrame\s+cerebral | (?:en|a)\s+la\s+uci | cuidados\s+intensivos | suicid(?:io|arse|a|o) | salud\s+mental | psiquiatr(?:a|ia|ico) | psicoterapia | terapeuta | en\s+terapia
        )\b
        """, Plain)]
    private static partial Regex Health();

    // "Me despido atentamente" and "nos hemos despedido" only take leave.
    [GeneratedRegex("""
        \b(?:
          (?<!\b(?:me|y)\s)despidos?\b(?!\s+(?:de\s+(?:usted|ti|vosotros)|atentamente|cordialmente)) | (?:sido|fue|fui|fueron|ser|(?<!\b(?:se|nos|os)\s)han)\s+despedid[oa]s? | (?:me|te|le|la|lo|les|los|las)\s+despidieron | (?:echado|echaron)\s+(?:del\s+trabajo|de\s+la\s+empresa) | (?:un|el|del)\s+ere | regulacion\s+de\s+empleo | finiquito
        | indemnizacion\s+por\s+(?:despido|cese) | amonestacion(?:es)? | (?:sancion|expediente|medida|procedimiento|falta|sanciones)\s+disciplinari[oa]s? | falta\s+(?:muy\s+)?grave | plan\s+de\s+mejora\s+del\s+rendimiento | evaluacion\s+(?:de|del)\s+desempeno | salarios? | sueldos? | (?:mi|su)\s+nomina
        | recortes?\s+de\s+(?:personal|plantilla) | (?:quedado|quedo|quede)\s+(?:sin\s+trabajo|en\s+(?:el\s+)?paro) | perd(?:i|io|ido|er)\s+(?:mi|su|el)\s+(?:trabajo|empleo|puesto\s+de\s+trabajo) | entrevista\s+de\s+(?:salida|trabajo) | carta\s+de\s+cese
        )\b
        """, Plain)]
    private static partial Regex Work();

    [GeneratedRegex("""
        \b(?:
          acos(?:o|ar|ado|ada|ador|an|aron|ando|andome) | discrimin(?:acion|ad[oa]s?|atori[oa]s?) | hostigamiento | abusos?\s+(?:sexual|sexuales|de\s+autoridad|laboral) | agresion(?:es)?\s+(?:sexual|fisica|verbal)(?:es)? | maltrato | insinuaciones\s+(?:\w+\s+)?sexuales
        | queja\s+(?:formal\s+)?(?:contra|sobre)\s+(?:un|una|mi|el|la)\s+(?:companer|jef|colega|superior|responsable)\w*
        )\b
        """, Plain)]
    private static partial Regex Wrong();

    // Not "la demanda del mercado" nor "a mi juicio".
    [GeneratedRegex("""
        \b(?:
          demandas?\s+(?:judicial|contra|laboral|civil|penal)(?:es)? | litigios? | pleitos? | querella | denuncia\s+(?:penal|contra|interna|policial) | canal\s+de\s+denuncias | denunciantes? | juzgado | (?:citacion|procedimiento|orden|requerimiento|proceso)\s+judicial | (?:acciones|medidas)\s+legales
        | juicio\s+(?:oral|penal|civil|laboral|contra) | burofax
        )\b
        """, Plain)]
    private static partial Regex Law();

    [GeneratedRegex("""
        \b(?:
          sindica(?:to|tos|l|les|lista|listas|cion|do|da) | (?:elecciones\s+al\s+)comite\s+de\s+empresa | (?:convocatoria|votacion|derecho|voto)\s+de\s+huelga | religi(?:on|ones|os[oa]s?) | partidos?\s+politicos? | afiliacion\s+(?:politica|sindical|religiosa) | (?:solicitud|solicitante|derecho)s?\s+de\s+asilo | asilo\s+politico
        | permiso\s+de\s+residencia | (?:estatus|situacion)\s+migratori[oa] | refugiad[oa]s? | orientacion\s+sexual
        )\b
        """, Plain)]
    private static partial Regex Conviction();

    [GeneratedRegex("""
        \b(?:
          (?:cambio|modificacion|actualizacion)\s+(?:de|del|en)\s+(?:\w+\s+){0,2}(?:cuenta\s+bancaria|datos\s+bancarios|iban|numero\s+de\s+cuenta) | nuev[oa]s?\s+(?:cuenta\s+bancaria|datos\s+bancarios|iban|numero\s+de\s+cuenta) | (?:datos\s+bancarios|cuenta\s+bancaria)\s+(?:han|ha)\s+cambiado | cambiado\s+de\s+banco
        | tarjetas?\s+(?:de\s+)?regalo | (?:verifique|verificar|verifica|confirme|confirma|actualice)\s+(?:su|tu)\s+(?:cuenta|identidad|contrasena) | contrasenas?\s+(?:\w+\s+){0,2}(?:caduc|expir|comprometid|robad)\w+ | (?:transferencia|pago)s?\s+(?:\w+\s+)?urgentes? | (?:brecha|incidente)\s+de\s+seguridad
        | (?:fuga|filtracion|robo)\s+de\s+datos | ciberataque | hackead[oa]s? | (?:cuenta|credenciales)\s+(?:\w+\s+){0,3}(?:comprometid|robad)[oa]s? | estafa | suplantacion\s+de\s+identidad | fraude\s+del\s+ceo
        )\b
        """, Plain)]
    private static partial Regex Deceit();

    [GeneratedRegex("""
        (?:estrictamente|altamente|muy|personal\s+y|privado\s+y|totalmente)\s+confidencial(?:es)?\b | [\[(]\s*confidencial\b | (?:^|\n)\W*confidencial\b | \bconfidencial\s*(?:[:\])–—!]|-\s|$) | \bno\s+(?:difundir|reenviar|compartir|divulgar|distribuir|copiar)\b | \bno\s+(?:lo\s+|la\s+)?(?:comparta|compartas|reenvie|reenvies|difunda|difundas|divulgue|divulgues|distribuya)\b
        | \b(?:quede|queda|quedar)\s+(?:\w+\s+)?entre\s+nosotros\b | \binformacion\s+privilegiada\b | \bsecreto\s+(?:profesional|comercial|de\s+sumario)\b
        """, Plain)]
    private static partial Regex Mark();
}
