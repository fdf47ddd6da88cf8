namespace NudgeBot.Core.Drafts;

/// <summary>
/// The suggested words of a no to an invitation (I11): thanks, no reason that would have to be true, no promise. The owner sees
/// them and may change every one.
/// </summary>
public static class PoliteNo
{
    /// <param name="language">As in <see cref="Draft.Language"/> or a mailbox's settings, for example <c>de-CH</c>; English where there are no words in it.</param>
    public static string In(string language) => language.Split('-')[0].ToUpperInvariant() switch
    {
        "DE" => "Vielen Dank für die Einladung. Diesmal kann ich leider nicht dabei sein; ich wünsche Ihnen ein gutes Gespräch.",
        "FR" => "Merci beaucoup pour votre invitation. Je ne pourrai malheureusement pas être des vôtres cette fois-ci ; je vous souhaite un bon échange.",
        "ES" => "Muchas gracias por la invitación. Lamentablemente esta vez no podré asistir; les deseo una buena reunión.",
        _ => "Thank you for the invitation. I'm afraid I can't make it this time; I hope it goes well.",
    };
}
