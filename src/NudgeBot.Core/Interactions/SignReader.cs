using System.Buffers;
using System.Text.RegularExpressions;

namespace NudgeBot.Core.Interactions;

/// <summary>Something a text says of its sender, or of somebody it names.</summary>
/// <param name="Until">For <see cref="SignKind.AskedLater"/>: the first day on which it may come up again.</param>
/// <param name="Name">Whom it is said of; null where it is the sender.</param>
public readonly record struct ReadSign(SignKind Kind, DateOnly? Until = null, string? Name = null);

/// <summary>
/// Reads a mail's own new words, in English, German, French and Spanish, for what makes silence the only decent answer: a no, a
/// "not before spring", a farewell, mourning, anger, love. The lists are short and plain on purpose; each wrong find costs one nudge.
/// </summary>
public static partial class SignReader
{
    /// <summary>No pattern reaches farther from its hint than this, in characters.</summary>
    private const int Reach = 110;

    /// <summary>A no that stands in more words than this is an argument about something else.</summary>
    private const int LongestNo = 700;

    private const int PatienceInMilliseconds = 1000;

    /// <summary>
    /// Rare pieces of the patterns below, a set for each. Mail is searched for all of them in one pass, the words around a find for
    /// each set, and only then does a pattern read: eleven patterns over every find would take ten times as long. Accents stand
    /// apart, because one of them slows the search for all.
    /// </summary>
    private static readonly RarePieces Farewells = new(
        """
        no longer|has left|have left|'ve left|am leaving|'m leaving|be leaving|last day|last working day|retired|resigned|verlassen|verlasse|nicht mehr|letzter tag|letzter arbeitstag
        plus partie|je quitte|dernier jour|travaille plus|ya no|ha dejado|he dejado|dejo la
        """,
        "nicht länger|a quitté|ai quitté|último día");

    private static readonly RarePieces Griefs = new(
        """
        passed away|funeral|condolenc|memoriam|memorial service|has died|had died|sadly died|suddenly died|passing of|death of|loss of|mourning|verstorben|gestorben|beileid|trauer|beerdigung|ableben|tod von|nous a quitt|fallec
        """,
        "décès|décédé|condoléance|obsèques|pésame|falleció|quittée");

    private static readonly RarePieces Refusals = new(
        """
        contacting|t contact|not contact|write to me|message me|call me again|e-mailing|emailing|messaging|unsubscribe|list, |my list|mailing list|this list|your list|me alone|further e|further contact|further messages|no more e|verteiler|in ruhe|keine weiteren
        sie mir|sie mich|sie uns|schreib mir|schreibe mir|contactez|contacter|recontact|sollicit|retirez|contacte|escrib|llame|vuelva|de contactar|de llamar|darme de baja
        """,
        "écrivez|désinscri|quíteme|sáqueme|escríb|llám");

    private static readonly RarePieces Noes = new(
        """
        not interested|no longer interested|no thank|no, thank|decided against|decided not|i'll pass|i will pass|we will pass|we'll pass|good fit|great fit|right fit|kein interesse|keinerlei interesse|nein danke|nein, danke|nein, vielen|entschieden|nicht in frage|non merci|non, merci|pas suite|interesad|no gracias|no, gracias|no, muchas|decidido|no nos interesa|no me interesa
        """,
        "intéressé");

    private static readonly RarePieces Delays = new(
        """
        get back|reach out|come back|circle back|check back|follow up|call me|call us|call back|talk again|speak again|meet again|touch base|revisit|up again|pick this up|pick it up|try again|try me|ping me|contact me|contact us|can talk|can speak|can discuss|let's talk|let's speak|reconnect|not before|not until|wait until|wait till|wait for|busy until|nothing before|nothing until
        im sommer|im herbst|im winter|im neuen jahr|im januar|im februar|im april|im mai|im juni|im juli|im august|im september|im oktober|im november|im dezember|ab januar|ab februar|ab april|ab mai|ab juni|ab juli|ab august|ab september|ab oktober|ab november|ab dezember|nicht vor|im nächsten|bis zum
        printemps|automne|en hiver|rentr|prochain|janvier|en mars|en avril|juillet|en juin|septembre|octobre|pas avant|avant juin|avant septembre|avant janvier
        primavera|verano|invierno|que viene|enero|febrero|a partir de|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre
        """,
        "frühjahr|frühling|märz|été|février|août|décembre|otoño|próximo|année|escríb|llám|écriv");

    private static readonly RarePieces Closings = new(
        """
        on hold|let's pause|let's park|leave it at|leave it there|leave this at|leave it for now|ruhen|auf eis|pausieren|dabei belassen|lassen wir|en pause|en veille|en suspens|en pausa|pongamos|dejarlo|have to decline|must decline|need to decline|have to pass|to say no|t take this on|cannot take this|absagen|ablehnen|refuser|declinar|rechazar
        """,
        "dejémoslo|pongámoslo|décliner");

    private static readonly RarePieces Angers = new(
        """
        unacceptable|disappointed|furious|fed up|upset with|angry|how dare|waste of my time|insult|disrespect|stop blaming|stop lying|your attitude|your tone|formal complaint|inakzeptabel|hinnehmbar|frechheit|beschwer|inacceptable|inadmissible|furieu|scandaleux|comment osez|inaceptable|inadmisible|decepcionad|enfadad|furios|falta de respeto
        """,
        "unverschämt|enttäuscht|verärgert|wütend|unerhört|déçu|en colère|vergüenza|cómo se atreve");

    private static readonly RarePieces Loves = new(
        """
        love you|miss you|xoxo|my love|my darling|sweetheart|kisses|liebe dich|mein schatz|vermisse dich|t'aime|mon amour|mon ch|ma ch|me manques|te quiero|te amo|mi amor|echo de menos
        """,
        "mon chéri|ma chérie|te extraño|küsse");

    private static readonly RarePieces Meetings = new(
        """
        introduc|meet my|, meet |should meet|to meet|touch with|in touch|connecting you|vorstellen|bekannt machen|bekanntmachen|in kontakt|in verbindung|mise en relation|en relation|en contact|presento|presentar
        """,
        "présente|présenter");

    private static readonly RarePieces Orders = new(
        """
        ignore all|ignore any|ignore previous|ignore prior|disregard all|disregard previous|system prompt|previous instructions|nudgebot|language model|ai assistant|vorherigen anweisungen|alle anweisungen|les instructions|las instrucciones
        """,
        "précédentes instructions");

    private static readonly RarePieces All = RarePieces.Of(Orders, Farewells, Griefs, Refusals, Noes, Delays, Closings, Angers, Loves, Meetings);

    /// <summary>What the words say, each kind once.</summary>
    /// <param name="words">The sender's own new words.</param>
    /// <param name="sentOn">For "in spring": the next one from here.</param>
    /// <param name="isAutomatic">An automatic reply speaks of its mailbox's owner in the third person, and says nothing else of interest.</param>
    public static IReadOnlyList<ReadSign> Read(string words, DateOnly sentOn, bool isAutomatic)
    {
        List<ReadSign>? found = null;
        Search(words, All.Plain, sentOn, isAutomatic, ref found);
        if (All.MayHoldAccents(words)) Search(words, All.Accented, sentOn, isAutomatic, ref found);
        return found ?? (IReadOnlyList<ReadSign>)[];
    }

    private static void Search(string words, SearchValues<string> hints, DateOnly sentOn, bool isAutomatic, ref List<ReadSign>? found)
    {
        var text = words.AsSpan();
        var read = 0;
        for (var at = 0; text[at..].IndexOfAny(hints) is >= 0 and var next; at++)
        {
            at += next;
            // Words that the last reading covered with room to spare say nothing new.
            if (at + (Reach / 2) < read) continue;
            var from = Math.Max(0, at - Reach);
            read = Math.Min(text.Length, at + Reach);
            var nearby = text[from..read].ToString().Replace('’', '\'').Replace("\r", "", StringComparison.Ordinal).Replace('\n', ' ');
            foreach (var sign in Nearby(nearby, words.Length, sentOn, isAutomatic))
            {
                found ??= [];
                if (!found.Exists(known => known.Kind == sign.Kind && string.Equals(known.Name, sign.Name, StringComparison.Ordinal))) found.Add(sign);
            }
        }
    }

    private static IEnumerable<ReadSign> Nearby(string text, int length, DateOnly sentOn, bool isAutomatic)
    {
        if (Farewells.StandIn(text))
        {
            if (OwnFarewell().IsMatch(text) || (isAutomatic && Farewell().IsMatch(text))) yield return new ReadSign(SignKind.Left);
            else if (!isAutomatic && NameIn(Farewell().Match(text)) is { } leaver) yield return new ReadSign(SignKind.Left, Name: leaver);
        }

        if (isAutomatic) yield break;
        if (Griefs.StandIn(text) && Mourning().IsMatch(text))
        {
            yield return new ReadSign(SignKind.Mourning);
            if (NameIn(Mourned().Match(text)) is { } mourned) yield return new ReadSign(SignKind.Mourning, Name: mourned);
        }

        if (Refusals.StandIn(text) && LeaveMeAlone().IsMatch(text)) yield return new ReadSign(SignKind.LeaveMeAlone);
        if (length <= LongestNo && Noes.StandIn(text) && SaidNo().IsMatch(text)) yield return new ReadSign(SignKind.SaidNo);
        if (Delays.StandIn(text) && Later().Match(text) is { Success: true } later && Season.FirstDay(later.Groups["when"].Value, sentOn) is { } day) yield return new ReadSign(SignKind.AskedLater, day);
        if (Closings.StandIn(text) && Closed().IsMatch(text)) yield return new ReadSign(SignKind.Closed);
        if (Angers.StandIn(text) && Conflict().IsMatch(text)) yield return new ReadSign(SignKind.Conflict);
        if (Loves.StandIn(text) && Romance().IsMatch(text)) yield return new ReadSign(SignKind.Romance);
        if (Orders.StandIn(text) && Instructs().IsMatch(text)) yield return new ReadSign(SignKind.Instructs);
        if (!Meetings.StandIn(text)) yield break;
        if (Introducing().IsMatch(text)) yield return new ReadSign(SignKind.Introduced);
        if (NameIn(AsksIntroduction().Match(text)) is { } wanted) yield return new ReadSign(SignKind.AsksIntroduction, Name: wanted);
    }

    /// <summary>A full name; one word could be anybody.</summary>
    private static string? NameIn(Match match) => match.Groups["name"] is { Success: true, Value: var name } && name.Contains(' ', StringComparison.Ordinal) ? name : null;

    // A name is two or three capitalised words, whatever the case of the words around it.
    private const string Name = @"(?<name>(?-i:\p{Lu}[\p{L}'’-]+(\ (de|da|van|von|del|la))?(\ \p{Lu}[\p{L}'’-]+){1,2}))";

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace;

    [GeneratedRegex(
        """
        \b( (i\ have|i've|i)\ (left|resigned\ from|retired\ from)\ (the\ (company|firm|bank|organi[sz]ation) | (?-i:\p{Lu}[\w&]+)(?=[.,;!]|\ (after|to\ (pursue|join|take|start|work))\b|$))
          | i('m|\ am|'ll\ be|\ will\ be)\ (leaving|retiring\ from)\ (the\ (company|firm|bank|organi[sz]ation) | (?-i:\p{Lu}[\w&]+)\ (after|effective|to\ (pursue|join|take|start|work))\b)
          | (i'm|i\ am)\ no\ longer\ (with|at|working|employed)
          | my\ last\ (working\ )?day\ (at|with|here|is|was|will)
          | ich\ (verlasse|habe)\ (das\ unternehmen|die\ firma)(\ verlassen|\ zum|\b) | mein\ letzter\ (arbeits)?tag | ich\ bin\ nicht\ (mehr|länger)\ (bei|für|im\ unternehmen)
          | je\ quitte\ (la\ société|l'entreprise) | j'ai\ quitté\ (la\ société|l'entreprise) | mon\ dernier\ jour | je\ ne\ (travaille|fais)\ plus\ (partie|chez|pour)?
          | (mi\ último\ día) | dejo\ la\ (empresa|compañía) | he\ dejado\ la\ (empresa|compañía) | ya\ no\ (trabajo|formo\ parte)
        )
        """, Options, PatienceInMilliseconds)]
    private static partial Regex OwnFarewell();

    [GeneratedRegex(
        "(" + Name + @"\ )?" + """
        ( (is|are|has)?\ ?no\ longer\ (with|at|works?|working|employed|part\ of) | has\ (left|retired\ from|resigned\ from)\ (the\ (company|firm|bank|organi[sz]ation|team)|us\b|(?-i:\p{Lu}))
        | (ist\ )?nicht\ (mehr|länger)\ (bei|für|im\ unternehmen|in\ unserem\ unternehmen|tätig) | hat\ (das\ unternehmen|die\ firma|uns)\ (zum\ \S+\ \S+\ )?verlassen
        | ne\ fait\ plus\ partie | a\ quitté\ (la\ société|l'entreprise|notre|(?-i:\p{Lu})) | ne\ travaille\ plus
        | ya\ no\ (trabaja|forma\ parte) | ha\ dejado\ (la\ empresa|la\ compañía|nuestra)
        )
        """, Options, PatienceInMilliseconds)]
    private static partial Regex Farewell();

    [GeneratedRegex(
        """
        \b( passed\ away | (has|have|had|just|sadly|suddenly|unexpectedly)\ died | died\ (on|last|this|yesterday|peacefully|suddenly) | (the\ )?(passing|death|loss)\ of\ (our|my|his|her|(?-i:\p{Lu}))
          | verstorben | gestorben | trauern\ um | (tod|ableben)\ von | beileid | trauerfeier | trauerfall | beerdigung
          | décédée? | nous\ a\ quittée?s? | décès\ de | condoléances | obsèques | fallecid[oa] | falleció | fallecimiento | pésame
          | condolences | funeral\b | memorial\ service | in\ mourning | in\ memoriam
        )
        """, Options, PatienceInMilliseconds)]
    private static partial Regex Mourning();

    [GeneratedRegex(
        Name + @"[,\ ]+(has|have|had|sadly|suddenly|unexpectedly|peacefully|passed|died|ist|ha|falleció|est|nous)\b | \b(passing|death|loss|memoriam|tod|ableben|décès|fallecimiento)(:|\ of|\ von|\ de)?\ (our\ |my\ |unserer?s?\ |notre\ |nuestr[oa]\ )?(dear\ )?(colleague|friend|kollegin|kollegen|collègue|compañer[oa])?\ ?" + Name,
        Options, PatienceInMilliseconds)]
    private static partial Regex Mourned();

    [GeneratedRegex(
        """
        \b( (please\ )?(stop|quit)\ (contacting|e-?mailing|writing(\ to)?|messaging|calling)\ (me|us) | (do\ not|don't|never)\ (ever\ )?(contact|e-?mail|write(\ to)?|message|call)\ (me|us)(\ again|\ any\s?more|\b(?!\ (until|before|on|at|between|if)))
          | (take|remove)\ (me|us)\ (off|from)\ (your|this|the)\ (\w+\ )?list | unsubscribe\ me | leave\ me\ alone | no\ (further|more)\ (e-?mails|contact|messages)
          | (kontaktieren|schreiben|rufen|mailen)\ sie\ (mich|mir|uns)\ (bitte\ )?nicht\ (mehr|wieder) | schreib(e|t)?\ mir\ (bitte\ )?nicht\ mehr | bitte\ keine\ (weiteren\ )?(e-?mails|mails|anfragen|nachrichten|kontaktaufnahmen?) | verteiler\ (nehmen|streichen) | (aus|von)\ (dem|ihrem|eurem)\ verteiler | in\ ruhe\ lassen | lass(en\ sie|t)?\ mich\ (bitte\ )?in\ ruhe
          | ne\ (plus\ )?(me\ |m'|nous\ )?(plus\ )?(contactez|écrivez|appelez|recontactez|contacter|écrire|appeler|solliciter|recontacter)(\ plus)?\b(?!\ (avant|que)) | désinscri(vez|re)-?\ ?moi | me\ désinscrire | retirez-moi
          | no\ (me|nos)\ (contacte|contactes|contacten|escriba|escribas|escriban|llame|llames|llamen)\ (más|de\ nuevo) | no\ (me\ |nos\ )?vuelvas?n?\ a\ (escribir|contactar|llamar)(me|nos)? | deje?n?\ de\ (escribir|contactar|llamar)(me|nos) | (quíteme|sáqueme|bórreme)\ de | darme\ de\ baja
        )
        """, Options, PatienceInMilliseconds)]
    private static partial Regex LeaveMeAlone();

    [GeneratedRegex(
        """
        \b( (not|no\ longer)\ interested | no,?\ thank(s|\ you) | (have\ )?decided\ (against|not\ to) | (i'll|i\ will|we'll|we\ will)\ pass\b(?!\ (it|this|that|them|along|on|you|your)\b) | not\ a\ (good\ |great\ |right\ )?fit
          | (kein|keinerlei)\ interesse | nein,?\ (vielen\ )?danke | (dagegen|anders|gegen)\ (\w+\ ){0,4}entschieden | (kommt|kommen)\ (\w+\ ){0,4}nicht\ in\ frage
          | pas\ intéressée?s? | non,?\ merci | décidé\ de\ ne\ pas | (ne\ )?(donnerons|donnons|donnerai|souhaitons)\ pas\ (suite|donner) | pas\ donner\ suite
          | no\ (estoy|estamos)\ interesad[oa]s? | no,?\ (muchas\ )?gracias | decidido\ (que\ no|no) | no\ (me|nos)\ interesa
        )
        """, Options, PatienceInMilliseconds)]
    private static partial Regex SaidNo();

    // "Get back to me", and then when: the words between may be anything, but no other sentence.
    [GeneratedRegex(
        """
        \b( (get\ back|reach\ out|come\ back|circle\ back|check\ back|check\ in|follow\ up|write\ (to\ )?(me|us)|ping|contact\ (me|us)|call\ (me|us|back|again)|(let's|can)\ (we\ )?(talk|speak|discuss)|(talk|speak|meet|connect)\ again|reconnect|touch\ base|pick\ (this|it)\ up|revisit|try\ (me\ )?again|(this|it)\ up\ again)\b[^.!?]{0,60}?\b(in|until|till|after|from|next)\ (?<when>(early\ |late\ |the\ )?(spring|summer|autumn|fall|winter|new\ year|year|month|quarter|january|february|march|april|may|june|july|august|september|october|november|december)\b)
          | (not\ (before|until|till)|wait\ (until|till|for)|(busy|swamped|booked)\ (until|till)|nothing\ (before|until|till))\ (?<when>(early\ |late\ |the\ |next\ )?(spring|summer|autumn|fall|winter|new\ year|year|month|quarter|january|february|march|april|may|june|july|august|september|october|november|december)\b)
          | (meld|kontakt|sprech|schreib|komm|ruf|reden|wieder|nicht\ vor|erst|warten|zurück)[^.!?]{0,60}?\b(im|ab|nach\ dem|vor\ dem|in|bis\ zum|bis|vor)\ (?<when>(nächsten?\ )?(frühjahr|frühling|sommer|herbst|winter|neuen\ jahr|jahr|monat|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)\b)
          | (recontact|contactez|contacte-|reven|rappel|reparl|repren|écriv|attendre|attendez|pas\ avant|relanc)[^.!?]{0,60}?\b(au|en|à\ l'|à\ la|avant\ le|avant|d'ici)\ ?(?<when>(printemps|été|automne|hiver|rentrée|année\ prochaine|mois\ prochain|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)\b)
          | (recontact|reven|rappel|reparl|repren)[^.!?]{0,60}?\bl'(?<when>année\ prochaine)
          | (escríb|escrib|contácte|contacte|hablamos|hablemos|retom|vuelv|volver|volvamos|llám|llame|esperar|espere|no\ antes)[^.!?]{0,60}?\b(en|hasta|antes\ de|a\ partir\ de|de|el|para)\ (la\ |el\ )?(?<when>(primavera|verano|otoño|invierno|próximo\ año|año\ que\ viene|próximo\ mes|mes\ que\ viene|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)\b)
        )
        """, Options, PatienceInMilliseconds)]
    private static partial Regex Later();

    [GeneratedRegex(
        """
        \b( let's\ (pause|park|leave\ (it|this)\ (at\ that|there|for\ now)|put\ (this|it)\ on\ hold) | (is|are|put\ (this|it))\ on\ hold\ for\ now | (i|we)\ (have\ to|must|need\ to|will\ have\ to)\ (decline|pass\b|say\ no) | (can't|cannot)\ take\ this\ on
          | (erst\ ?mal|vorerst|fürs\ erste)\ (ruhen|auf\ eis|pausieren) | lassen\ wir\ (es|das|die\ sache)\ (\w+\ ){0,2}(ruhen|dabei) | auf\ eis\ legen | pausieren\ wir | (muss|müssen|möchte)\ (\w+\ ){0,4}(absagen|ablehnen)
          | mett(ons|re)\ (\w+\ ){0,3}(en\ pause|en\ veille|en\ suspens) | (dois|devons|suis\ obligée?\ de|préfère)\ (\w+\ ){0,2}(décliner|refuser)
          | (pongamos|ponerlo|pongámoslo|dejémoslo|dejarlo)\ (\w+\ ){0,3}(en\ pausa|aquí|por\ ahora|así) | (tengo\ que|debo|prefiero|tenemos\ que)\ (\w+\ ){0,2}(declinar|rechazar)
        )
        """, Options, PatienceInMilliseconds)]
    private static partial Regex Closed();

    [GeneratedRegex(
        """
        \b( (is|was|are|were|simply|completely|totally|absolutely)\ (\w+\ )?unacceptable | (i\ am|i'm|we\ are|we're)\ (very\ |extremely\ |deeply\ |really\ |so\ )?(disappointed|furious|fed\ up|angry|upset)\ (with|by|at|that|about|in) | how\ dare\ you | waste\ of\ my\ time | an\ insult\b | insult(ed|ing)\b | disrespect\w* | stop\ (blaming|lying) | your\ (attitude|tone)\b | formal\ complaint
          | inakzeptabel | nicht\ (länger\ )?hinnehmbar | unverschämt\w* | frechheit | (ich\ bin|wir\ sind)\ (\w+\ ){0,3}(enttäuscht|verärgert|wütend) | unerhört | beschwere?\ (mich|einlegen) | beschwerde\ ein
          | inacceptable | inadmissible | (je\ suis|nous\ sommes)\ (\w+\ ){0,2}(déçue?s?|furieux|furieuse|en\ colère) | scandaleux | comment\ osez
          | inaceptable | inadmisible | (estoy|estamos)\ (\w+\ ){0,2}(decepcionad|enfadad|furios)[oa]s? | falta\ de\ respeto | una\ vergüenza | cómo\ se\ atreve
        )
        """, Options, PatienceInMilliseconds)]
    private static partial Regex Conflict();

    [GeneratedRegex(
        """
        \b( i\ (do\ )?love\ you\b | miss\ you\ (so|terribly|like\ crazy|every\ (day|night)) | xoxo+ | my\ darling\b | (hello|hi|good\ night),?\ my\ love\b | sweetheart | (hugs\ and\ )?kisses\b | ich\ liebe\ dich | mein\ schatz\b | ich\ vermisse\ dich | 1000\ küsse | küsse\ dich
          | je\ t'aime | mon\ amour | mon\ chéri | ma\ chérie | tu\ me\ manques | te\ quiero\b(?!\ (decir|preguntar|pedir|enviar|mandar)) | te\ amo\b | mi\ amor\b | te\ extraño | te\ echo\ de\ menos
        )
        """, Options, PatienceInMilliseconds)]
    private static partial Regex Romance();

    [GeneratedRegex(
        """
        \b( (i'd\ like|i\ would\ like|i\ want|let\ me|happy|allow\ me|wanted|pleasure|pleased)\ (you\ )?to\ (introduce|meet|connect) | let\ me\ introduce | (introduc|connect)ing\ (you|the\ two\ of\ you) | introduce\ you\ to | (please\ |you\ should\ )?meet\ (my\ (friend|colleague|former)|(?-i:\p{Lu})) | put(ting)?\ (you|the\ two\ of\ you)\ in\ touch
          | (möchte|darf|will)\ (\w+\ ){0,6}vorstellen | stelle\ (dir|ihnen|euch)\ (\w+\ ){0,5}vor\b | (miteinander|euch|sie\ beide)\ bekannt\ ?machen | bringe\ (\w+\ ){0,3}in\ (kontakt|verbindung)
          | (je\ (te|vous)\ présente|(te|vous)\ présenter|mise\ en\ relation|mets\ en\ (relation|contact)|mettre\ en\ (relation|contact))
          | ((te|os|le|les)\ presento\ a|presentar(te|os|le|les)\ a|(pongo|ponerte|ponerlos|poneros)\ en\ contacto)
        )
        """, Options, PatienceInMilliseconds)]
    private static partial Regex Introducing();

    [GeneratedRegex(
        @"\b( (introduce|connect)\ (me|us)\ (to|with)\ (\w+\ ){0,3}" + Name + @" | put\ (me|us)\ in\ touch\ with\ (\w+\ ){0,3}" + Name + @" | (i'll|i\ will|happy\ to|let\ me|i\ can|glad\ to)\ (introduce|connect)\ you\ (to|with)\ (\w+\ ){0,3}" + Name
        + @" | (mich|uns)\ (\w+\ ){0,2}(mit\ )?" + Name + @"\ (bekannt|vorstellen|in\ kontakt|zusammen) | me\ (présenter|mettre\ en\ (relation|contact))\ (à|avec)\ " + Name + @" | (presentarme\ a|ponerme\ en\ contacto\ con|presentarnos\ a)\ " + Name + " )", Options, PatienceInMilliseconds)]
    private static partial Regex AsksIntroduction();

    [GeneratedRegex(
        """
        \b( (ignore|disregard|forget)\ (all\ |any\ |the\ |your\ )*(previous|prior|above|earlier)\ (instructions|rules|prompts) | system\ prompt | you\ are\ (now\ )?(a|an)\ (helpful\ )?(ai|language\ model|assistant) | (dear|hey|attention)\ (ai|assistant|nudgebot) | nudgebot[,:]
          | ignorier(e|en\ sie)?\ (alle\ |die\ )*(vorherigen|bisherigen)\ anweisungen | ignorez?\ (toutes\ )?les\ (précédentes\ )?instructions | ignor(a|e)\ (todas\ )?las\ instrucciones
        )
        """, Options, PatienceInMilliseconds)]
    private static partial Regex Instructs();
}
