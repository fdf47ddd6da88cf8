using System.Security.Cryptography;
using System.Text;

namespace NudgeBot.Storage.Words;

/// <summary>
/// The secret of one mailbox: seals what is written about it (AES-256-GCM) and turns addresses and keys into names that say
/// nothing (HMAC-SHA256). Why not Data Protection for every row: docs/decisions/0002-words-at-rest.md. Not for several threads at once.
/// </summary>
internal sealed class MailboxKey : IDisposable
{
    /// <summary>Bytes of the secret itself.</summary>
    public const int SecretSize = 32;

    private const int NonceSize = 12;
    private const int TagSize = 16;

    private readonly AesGcm _cipher;
    private readonly byte[] _nameKey;

    public MailboxKey(ReadOnlySpan<byte> secret)
    {
        // One secret, two uses, two derived keys (RFC 5869): no output of one says anything about the other.
        Span<byte> cipherKey = stackalloc byte[SecretSize];
        _nameKey = new byte[SecretSize];
        HKDF.Expand(HashAlgorithmName.SHA256, secret, cipherKey, "payload"u8);
        HKDF.Expand(HashAlgorithmName.SHA256, secret, _nameKey, "name"u8);
        _cipher = new AesGcm(cipherKey, TagSize);
        CryptographicOperations.ZeroMemory(cipherKey);
    }

    /// <summary>Seals bytes for one place (a table and a row): nonce, tag, then the ciphertext. They open nowhere else.</summary>
    public byte[] Seal(ReadOnlySpan<byte> plain, string place)
    {
        var bytes = new byte[NonceSize + TagSize + plain.Length];
        var nonce = bytes.AsSpan(0, NonceSize);
        RandomNumberGenerator.Fill(nonce);
        _cipher.Encrypt(nonce, plain, bytes.AsSpan(NonceSize + TagSize), bytes.AsSpan(NonceSize, TagSize), Encoding.UTF8.GetBytes(place));
        return bytes;
    }

    /// <summary>Opens what <see cref="Seal"/> gave for the same place.</summary>
    /// <exception cref="DataFolderException">The bytes were damaged, or moved here from another row or another mailbox.</exception>
    public ReadOnlySpan<byte> Open(ReadOnlySpan<byte> sealedBytes, string place) => OpenInPlace(sealedBytes.ToArray(), place).Span;

    /// <summary>As <see cref="Open"/>, and the plain bytes take the ciphertext's room: for big pages that nobody else holds.</summary>
    /// <exception cref="DataFolderException">The bytes were damaged, or moved here from another row or another mailbox.</exception>
    public ReadOnlyMemory<byte> OpenInPlace(byte[] sealedBytes, string place)
    {
        if (sealedBytes.Length < NonceSize + TagSize) throw Damaged(place, null);
        var content = sealedBytes.AsSpan(NonceSize + TagSize);
        try
        {
            _cipher.Decrypt(sealedBytes.AsSpan(0, NonceSize), content, sealedBytes.AsSpan(NonceSize, TagSize), content, Encoding.UTF8.GetBytes(place));
        }
        catch (AuthenticationTagMismatchException e)
        {
            throw Damaged(place, e);
        }

        return sealedBytes.AsMemory(NonceSize + TagSize);
    }

    /// <summary>A name for a text: always the same for this mailbox, and meaningless without its secret.</summary>
    public byte[] NameOf(string text) => NameOf(_nameKey, text);

    /// <summary>Names as <see cref="NameOf(string)"/> does, for longer than this key is open.</summary>
    public Func<string, byte[]> Names()
    {
        var key = _nameKey.ToArray();
        return text => NameOf(key, text);
    }

    private static byte[] NameOf(byte[] key, string text) => HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(text))[..16];

    public void Dispose()
    {
        _cipher.Dispose();
        CryptographicOperations.ZeroMemory(_nameKey);
    }

    private static DataFolderException Damaged(string place, Exception? inner) =>
        new($"What the database holds at {place} is damaged: restore the data folder from a backup, or erase this mailbox and let it be read anew.", inner);
}
