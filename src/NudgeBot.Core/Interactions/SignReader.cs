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

    /// <summary>A rare piece of every pattern below; mail is searched for these in one pass, and the patterns read only the words around a find.</summary>
    private static readonly SearchValues<string> Hints = SearchValues.Create(
        [
            .. """
            no longer|has left|have left|'ve left|am leaving|'m leaving|be leaving|last day|last working day|retired|resigned|verlassen|verlasse|nicht mehr|nicht länger
            letzter tag|letzter arbeitstag|letzte tag|plus partie|a quitté|ai quitté|je quitte|dernier jour|travaille plus|ya no|ha dejado|he dejado|último día|dejo la
            passed away|funeral|condolenc|memoriam|memorial|has died|sad news|mourn|verstorben|gestorben|beileid|trauer|beerdigung|décès|décédé|condoléance|obsèques|nous a quitté|fallec|pésame
            contact|contácte|escríb|llám|write to me|message me|call me again|e-mailing|emailing|messaging|unsubscribe|my list|mailing list|this list|your list|me alone|from your|verteiler|in ruhe|keine weiteren|schreib|écri|sollicit|désinscri|retirez|escrib|llam|vuelv|lista|darme de baja
            interested|no thank|no, thank|decided|i'll pass|i will pass|will pass|we'll pass|good fit|a fit|kein interesse|nein danke|nein, danke|entschieden|nicht in frage|intéressé|non merci|non, merci|pas suite|interesad|no gracias|no, gracias|decidido|no nos interesa
            spring|summer|autumn|in fall|next fall|winter|new year|next year|next month|next quarter|until|not before|frühjahr|frühling|sommer|herbst|neuen jahr|nächstes jahr|nächsten monat|printemps|été|automne|hiver|rentrée|prochain|primavera|verano|otoño|invierno|próximo|que viene
            january|february|april|august|september|october|november|december|in march|until march|in may|in june|in july|januar|februar|im märz|im mai|im juni|im juli|oktober|dezember|janvier|février|en mars|avril|en mai|en juin|juillet|août|septembre|octobre|novembre|décembre|enero|febrero|en marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre
            on hold|let's pause|let's park|leave it at|leave it there|ruhen|auf eis|pausieren|dabei belassen|lassen wir|en pause|en veille|en suspens|en pausa|dejémoslo|dejarlo|pongamos|have to decline|must decline|need to decline|have to pass|say no|can't take this|cannot take this|absagen|ablehnen|décliner|refuser|declinar|rechazar
            unacceptable|disappoint|furious|fed up|how dare|waste of my time|insult|disrespect|stop blaming|stop lying|your attitude|your tone|complaint|inakzeptabel|hinnehmbar|unverschämt|frechheit|enttäuscht|verärgert|wütend|unerhört|beschwer|inacceptable|inadmissible|déçu|furieu|en colère|scandaleux|comment osez|inaceptable|inadmisible|decepcionad|enfadad|furios|falta de respeto|vergüenza|cómo se atreve
            love you|miss you|xoxo|my love|my darling|sweetheart|kisses|liebe dich|mein schatz|vermisse dich|küsse|je t'aime|mon amour|mon chéri|ma chérie|tu me manques|te quiero|te amo|mi amor|te extraño|echo de menos
            introduc|meet my|, meet |to meet|in touch|connecting you|vorstellen|bekannt|in kontakt|in verbindung|présente|présenter|mise en relation|en relation|en contact|presento|presentar|presentarte
            """.Split(['|', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
        ],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>What the words say, each kind once.</summary>
    /// <param name="words">The sender's own new words.</param>
    /// <param name="sentOn">For "in spring": the next one from here.</param>
    /// <param name="isAutomatic">An automatic reply speaks of its mailbox's owner in the third person, and says nothing else of interest.</param>
    public static IReadOnlyList<ReadSign> Read(string words, DateOnly sentOn, bool isAutomatic)
    {
        List<ReadSign>? found = null;
        var text = words.AsSpan();
        for (var at = 0; text[at..].IndexOfAny(Hints) is >= 0 and var next; at++)
        {
            at += next;
            var from = Math.Max(0, at - Reach);
            var nearby = text[from..Math.Min(text.Length, at + Reach)].ToString().Replace('’', '\'').Replace("\r", "", StringComparison.Ordinal).Replace('\n', ' ');
            foreach (var sign in Nearby(nearby, words.Length, sentOn, isAutomatic))
            {
                found ??= [];
                if (!found.Exists(known => known.Kind == sign.Kind && string.Equals(known.Name, sign.Name, StringComparison.Ordinal))) found.Add(sign);
            }
        }

        return found ?? (IReadOnlyList<ReadSign>)[];
    }

    private static IEnumerable<ReadSign> Nearby(string text, int length, DateOnly sentOn, bool isAutomatic)
    {
        if (OwnFarewell().IsMatch(text) || (isAutomatic && Farewell().IsMatch(text))) yield return new ReadSign(SignKind.Left);
        if (isAutomatic) yield break;
        if (Farewell().Match(text) is { Success: true } left && NameIn(left) is { } leaver) yield return new ReadSign(SignKind.Left, Name: leaver);
        if (Mourning().IsMatch(text))
        {
            yield return new ReadSign(SignKind.Mourning);
            if (NameIn(Mourned().Match(text)) is { } mourned) yield return new ReadSign(SignKind.Mourning, Name: mourned);
        }

        if (LeaveMeAlone().IsMatch(text)) yield return new ReadSign(SignKind.LeaveMeAlone);
        if (length <= LongestNo && SaidNo().IsMatch(text)) yield return new ReadSign(SignKind.SaidNo);
        if (Later().Match(text) is { Success: true } later && Season.FirstDay(later.Groups["when"].Value, sentOn) is { } day) yield return new ReadSign(SignKind.AskedLater, day);
        if (Closed().IsMatch(text)) yield return new ReadSign(SignKind.Closed);
        if (Conflict().IsMatch(text)) yield return new ReadSign(SignKind.Conflict);
        if (Romance().IsMatch(text)) yield return new ReadSign(SignKind.Romance);
        if (Introducing().IsMatch(text)) yield return new ReadSign(SignKind.Introduced);
        if (AsksIntroduction().Match(text) is { Success: true } asks && NameIn(asks) is { } wanted) yield return new ReadSign(SignKind.AsksIntroduction, Name: wanted);
    }

    /// <summary>A full name; one word could be anybody.</summary>
    private static string? NameIn(Match match) => match.Groups["name"] is { Success: true, Value: var name } && name.Contains(' ', StringComparison.Ordinal) ? name : null;

    // A name is two or three capitalised words, whatever the case of the words around it.
    private const string Name = @"(?<name>(?-i:\p{Lu}[\p{L}'’-]+(\ (de|da|van|von|del|la))?(\ \p{Lu}[\p{L}'’-]+){1,2}))";

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace;

    [GeneratedRegex(
        """
        \b( (i\ have|i've|i)\ (left|resigned\ from|retired\ from)\ (?-i:the\ (company|firm|bank|organi[sz]ation|team)|\p{Lu})
          | i('m|\ am|'ll\ be|\ will\ be)\ (leaving|retiring\ from)\ (?-i:the\ (company|firm|bank|organi[sz]ation|team)|\p{Lu})
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
        \b( (not|no\ longer)\ interested | no,?\ thank(s|\ you) | (have\ )?decided\ (against|not\ to) | (i'll|i\ will|we'll|we\ will)\ pass\b | not\ a\ (good\ |great\ |right\ )?fit
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
        \b( i\ (do\ )?love\ you\b | miss\ you\ (so|terribly|like\ crazy|every\ (day|night)) | xoxo+ | my\ (love|darling)\b | sweetheart | (hugs\ and\ )?kisses\b | ich\ liebe\ dich | mein\ schatz\b | ich\ vermisse\ dich | 1000\ küsse | küsse\ dich
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
}
