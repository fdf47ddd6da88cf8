using Microsoft.Kiota.Abstractions;

namespace NudgeBot.Graph.SignIn;

/// <summary>What an owner's press lets be done in their name. Each asks for the permissions it needs and no more.</summary>
public enum DelegatedAct
{
    /// <summary>Lay words into a draft: Mail.ReadWrite.</summary>
    MakeDraft,

    /// <summary>Send a mail by way of a draft: Mail.ReadWrite and Mail.Send.</summary>
    SendMail,

    /// <summary>Accept or decline an invitation: Calendars.ReadWrite.</summary>
    AnswerInvitation,
}

/// <summary>
/// A token of Graph that acts in an owner's name and in their mailbox alone. It comes from the owner's own sign-in at a press and
/// is held for that one act; nothing that writes can be called without one.
/// </summary>
public sealed class DelegatedToken
{
    private readonly string _value;

    internal DelegatedToken(string value) => _value = value;

    /// <summary>Signs a request in the owner's place; the application's own token is then not put on it.</summary>
    internal void Sign(RequestHeaders headers) => headers.Add("Authorization", $"Bearer {_value}");

    /// <summary>Never the token: this may end in a log.</summary>
    public override string ToString() => "a delegated token";
}
