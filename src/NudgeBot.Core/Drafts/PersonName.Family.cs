namespace NudgeBot.Core.Drafts;

public sealed partial record PersonName
{
    /// <summary>What stands behind the given name, with its particles ("de Vries"); null where the two cannot be told apart.</summary>
    public string? Family => Given is { } given && Full.Length > given.Length + 1 && Full.StartsWith(given, StringComparison.Ordinal) && Full[given.Length] == ' ' ? Full[(given.Length + 1)..] : null;
}
