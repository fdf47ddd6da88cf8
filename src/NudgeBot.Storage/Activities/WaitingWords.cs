using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace NudgeBot.Storage.Activities;

/// <summary>
/// Seals waiting activities. By Data Protection itself and not by a mailbox's key: an activity may come before there is a mailbox
/// for its sender, and there are few of them, for a short time (docs/decisions/0002-words-at-rest.md).
/// </summary>
internal sealed class WaitingWords(IDataProtectionProvider protection)
{
    private const string Purpose = "NudgeBot.Storage.WaitingActivity";

    /// <summary>Seals an activity for its own row; it opens in no other.</summary>
    public byte[] Seal(ReadOnlySpan<byte> json, byte[] name) => ProtectorOf(name).Protect(json.ToArray());

    /// <exception cref="DataFolderException">The keys beside the database are not those that sealed it, or it was damaged.</exception>
    public byte[] Open(byte[] words, byte[] name)
    {
        try
        {
            return ProtectorOf(name).Unprotect(words);
        }
        catch (CryptographicException e)
        {
            throw new DataFolderException(
                "The keys folder does not open an activity that waits in the database: put back the keys folder that belongs to this database, or name an empty data folder.", e);
        }
    }

    private IDataProtector ProtectorOf(byte[] name) => protection.CreateProtector(Purpose, Convert.ToHexString(name));
}
