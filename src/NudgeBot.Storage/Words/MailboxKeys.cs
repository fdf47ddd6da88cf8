using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using NudgeBot.Storage.Rows;

namespace NudgeBot.Storage.Words;

/// <summary>Makes a mailbox's secret, and opens it again: at rest it is protected by the framework's Data Protection.</summary>
internal sealed class MailboxKeys(IDataProtectionProvider protection)
{
    private const string Purpose = "NudgeBot.Storage.MailboxKey";

    public byte[] NewProtectedSecret(string ownerId)
    {
        var secret = RandomNumberGenerator.GetBytes(MailboxKey.SecretSize);
        var wrapped = protection.CreateProtector(Purpose, ownerId).Protect(secret);
        CryptographicOperations.ZeroMemory(secret);
        return wrapped;
    }

    /// <exception cref="DataFolderException">The keys beside the database are not those that protected this mailbox's secret.</exception>
    public MailboxKey Open(MailboxRow mailbox) => Open(mailbox.OwnerId, mailbox.ProtectedSecret);

    public MailboxKey Open(string ownerId, byte[] protectedSecret)
    {
        try
        {
            var secret = protection.CreateProtector(Purpose, ownerId).Unprotect(protectedSecret);
            var key = new MailboxKey(secret);
            CryptographicOperations.ZeroMemory(secret);
            return key;
        }
        catch (CryptographicException e)
        {
            throw new DataFolderException(
                $"The keys folder does not open the mailbox of owner {ownerId}: put back the keys folder that belongs to this database, or name an empty data folder.", e);
        }
    }
}
