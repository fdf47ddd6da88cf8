namespace NudgeBot.Core.Speech;

/// <summary>Which of the four languages the owner is spoken to in.</summary>
public static class Spoken
{
    /// <summary>The one of <paramref name="language"/>, a tag of BCP 47 such as "de-CH": its first part decides, and any other than these four is English.</summary>
    public static T In<T>(string language, T english, T german, T french, T spanish) => Primary(language) switch
    {
        "DE" => german,
        "FR" => french,
        "ES" => spanish,
        _ => english,
    };

    private static string Primary(string language) => language.Split('-', '_')[0].ToUpperInvariant();
}
