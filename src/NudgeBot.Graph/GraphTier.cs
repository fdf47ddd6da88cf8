namespace NudgeBot.Graph;

/// <summary>
/// How much the organisation lets the service do. In every tier the application by itself only reads: there is none in which the
/// server alone could send or change anything (docs/permissions.md).
/// </summary>
public enum GraphTier
{
    /// <summary>Mail.ReadBasic and Calendars.ReadBasic: who wrote to whom, when and under which subject. No text is read, nothing is written (P5).</summary>
    Headers,

    /// <summary>Mail.Read and Calendars.Read: the words are read too. Nothing is written; owners copy what is suggested, or open it in Outlook.</summary>
    Read,

    /// <summary>
    /// As <see cref="Read"/>; and where an owner presses a button, their own token is exchanged for that one act: Mail.ReadWrite and
    /// Mail.Send, and Calendars.ReadWrite for invitations, all delegated.
    /// </summary>
    Act,
}
