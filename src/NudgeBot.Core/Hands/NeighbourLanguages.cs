namespace NudgeBot.Core.Hands;

/// <summary>
/// Small words of languages that we have no words in, and that would pass for one we have: Portuguese looks like Spanish, Dutch
/// like German. A text in which they stand is in none of ours. The list of a language that is ours by now is passed over.
/// </summary>
internal static class NeighbourLanguages
{
    public static IReadOnlyList<(string Language, IReadOnlyList<string> Words)> All { get; } =
    [
        ("pt", Split("não uma você vocês obrigado obrigada com em ao aos das na nas pelo pela foi são isso isto também até já muito meu minha seu sua nós eu ele ela bom olá sem tem temos fazer pode amanhã ainda bem às quando que para por como sobre este esta todo toda todos cada antes ser está favor porque desde nos")),
        ("it", Split("di che è per sono della dei delle degli alla gli nel nella anche questo questa ho hai abbiamo grazie ciao buongiorno molto più ti ci io lei noi suo sua mio mia quando domani ancora però può possiamo saluti cordiali sarà essere fare stato una del al con su lo")),
        ("nl", Split("het een van ik niet voor zijn op aan maar om dan nog bij heb hebt heeft ook wij naar uit jij jullie graag groet groeten dag dat deze kan kunnen wat hoe goed vriendelijke bedankt ben bent wordt zou zal geen wel mijn uw is of we was over hier week alle")),
        ("ca", Split("amb els per això però dels també aquest aquesta molt gràcies són hem tinc teniu podem demà fins")),
        ("da", Split("og det jeg på til ikke af har hej tak mig dig skal også vil hvis kunne hilsen venlig godt som med for kan vi at")),
        ("sv", Split("och att det är jag på som för inte av har hej tack mig dig ska ett också så hur till hälsningar vänliga bra kan vi om")),
    ];

    /// <summary>Frequent in two of English, German, French and Spanish ("die", "was", "la", "on"): they tell neither.</summary>
    public static IReadOnlyList<string> Shared { get; } = Split(
        "die das den des es in er so was will an her man hat war am all also on me as no has he come la le un de se a i si te tu mi son sa il do be bin du");

    private static string[] Split(string words) => words.Split(' ');
}
