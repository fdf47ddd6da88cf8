using NudgeBot.Core.Hands;

namespace NudgeBot.Core.Tests.Hands;

/// <summary>Enough of four languages to read them by.</summary>
internal static class Signs
{
    public static HandReader Reader { get; } = new(
    [
        new LanguageSigns(
            "en",
            ["Hi {first},", "Hey {first},", "Hello {first},", "Dear {first},", "Dear {first} {last},", "Hi {first}!", "Hi, {first},", "Good morning {first},", "{first},", "Hi {first} -"],
            ["Dear Mr. {last},", "Dear Ms. {last},"],
            ["Best", "Best regards", "Kind regards", "Cheers", "Thanks", "Many thanks", "Take care"],
            [],
            [],
            Words("the and that have it for not with you this but from they we her she or an will my one all would there their what so up out if about who get which go when make can like time no just know your good some could them see other than then now only come over think also back after how our work first well new want because any these day us been has had were are was of to is by at should very here much thanks please where why")),
        new LanguageSigns(
            "de",
            ["Guten Tag {first} {last},", "Guten Tag {first},", "Guten Morgen {first},", "Hallo {first},", "Hallo {first}!", "Hallo,", "Hallo zusammen,", "Hi {first},", "Moin {first},", "{first},"],
            ["Liebe {first},", "Lieber {first},", "Sehr geehrte Frau {last},", "Sehr geehrter Herr {last},"],
            ["Viele Grüße", "Freundliche Grüße", "Mit freundlichen Grüßen", "Herzliche Grüße", "Beste Grüße", "Danke", "LG"],
            ["Sie", "Ihnen", "Ihr", "Ihre*"],
            ["du", "dir", "dich", "dein*", "euch"],
            Words("der und ist nicht ich wir sie mit für auf zu von dem ein eine einen einem einer auch bei wie wenn dass oder aber noch nur schon sehr haben habe wird werden kann können sind ihr ihre ihnen mir mich dir dich uns nach vor über ohne zum zur vom beim im aus mehr gern danke bitte hallo guten heute morgen woche diese kein alle jetzt dann hier immer wieder gut etwas weil doch sich unser bis")),
        new LanguageSigns(
            "fr",
            ["Bonjour {first} {last},", "Bonjour {first},", "Bonjour {first} !", "Salut {first},", "Bonjour,", "{first},"],
            ["Cher {first},", "Chère {first},", "Cher Monsieur {last},"],
            ["Cordialement", "Bien cordialement", "Bien à vous", "Amicalement", "À bientôt", "Merci"],
            ["vous", "votre", "vos", "dites-moi"],
            ["tu", "toi", "ton", "ta", "tes", "t'", "s'il te plaît"],
            Words("les une du et est sont dans pour pas ne qui ce cette ces cela ça avec sur vous votre vos nous notre nos je j'ai toi moi mon elle ils leur mais ou où donc plus moins très bien aussi encore déjà comme quand comment être avoir avez avons ont suis faire fait peut peux pouvez merci bonjour au aux c'est n'est d'un d'une chez sans avant après depuis beaucoup voici tout tous même")),
        new LanguageSigns(
            "es",
            ["Hola, {first}:", "Hola {first}:", "Hola {first},", "Buenos días, {first}:", "{first}:", "Hola:"],
            ["Estimado {first}:", "Estimada {first}:", "Querido {first}:"],
            ["Un saludo", "Saludos", "Un cordial saludo", "Atentamente", "Gracias", "Un abrazo"],
            ["usted", "le", "su", "sus", "dígame", "conocerle"],
            ["tú", "te", "ti", "tu", "tus", "contigo", "puedes", "tienes"],
            Words("el los las una unos del al que para por con como cómo pero más muy también ya cuando donde porque desde hasta sobre sin su sus lo nos está están estoy estamos hay tiene tengo hace hoy ahora aquí esto esta este eso todo algo nada gracias hola puedo puede puedes quiero usted yo tú qué fue ser han hemos sí mañana semana mucho muchas otra otro así antes después día cada siempre nunca favor y")),
    ]);

    private static string[] Words(string words) => words.Split(' ');
}
