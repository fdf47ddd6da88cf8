using NudgeBot.Core.Memory;
using NudgeBot.Core.People;

namespace NudgeBot.Core.Ties;

/// <summary>What kind of person somebody is to the owner (I13). A network that lives has many kinds.</summary>
public enum Circle
{
    /// <summary>Met once, or one mail.</summary>
    New,

    Client,

    /// <summary>In the owner's own organisation.</summary>
    Colleague,

    Manager,

    Report,

    Friend,

    Family,

    Candidate,

    Supplier,
}

/// <summary>Which circle a person belongs to.</summary>
public static class Circles
{
    /// <summary>
    /// As the owner said, else as far as the mailbox proves: a colleague by the domain, new by the stage. Whether somebody
    /// outside is a client, a supplier or a friend no header proves, so it stays open until the owner says.
    /// </summary>
    public static Circle? Of(PersonId person, Stage stage, Owner owner, OwnerMemory memory) =>
        memory.CircleOf(person) ?? (owner.IsInside(person.Address) ? Circle.Colleague : stage == Stage.Connected ? Circle.New : null);
}
