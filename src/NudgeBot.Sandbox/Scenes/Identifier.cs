using System.Buffers.Binary;
using System.Buffers.Text;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace NudgeBot.Sandbox.Scenes;

/// <summary>Identifiers that look like Exchange's and are the same on every run: a 128-bit FNV-1a of what they name.</summary>
internal static class Identifier
{
    /// <summary>An item's id, unique to one mailbox.</summary>
    public static string OfItem(string mailbox, string key) => "AAMkAG" + Base64(mailbox, key) + "AAA=";

    /// <summary>A thread's id: another one in each mailbox that holds the thread (graph.md 1.5).</summary>
    public static string OfThread(string mailbox, string key) => "AAQkAG" + Base64(mailbox, key) + "=";

    /// <summary>A meeting's id, the same in every mailbox.</summary>
    public static string OfMeeting(string key) => "040000008200E00074C5B7101A82E008" + Hex(key).ToUpperInvariant();

    public static string Hex(string text)
    {
        var (high, low) = Hash(text, "");
        return high.ToString("x16", CultureInfo.InvariantCulture) + low.ToString("x16", CultureInfo.InvariantCulture);
    }

    /// <summary>A seed for <see cref="Background.Dice"/>.</summary>
    public static ulong Seed(string text) => Hash(text, "").High;

    private static string Base64(string mailbox, string key)
    {
        Span<byte> bytes = stackalloc byte[16];
        var (high, low) = Hash(mailbox, key);
        BinaryPrimitives.WriteUInt64BigEndian(bytes, high);
        BinaryPrimitives.WriteUInt64BigEndian(bytes[8..], low);
        return Base64Url.EncodeToString(bytes);
    }

    // Runs a million times at the very start, before the runtime has had a chance to optimise it.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static (ulong High, ulong Low) Hash(string first, string second)
    {
        const ulong Prime = 0x100000001b3;
        ulong high = 0xcbf29ce484222325, low = 0x6c62272e07bb0142;
        foreach (var part in (ReadOnlySpan<string>)[first, "|", second])
        {
            foreach (var letter in part)
            {
                high = (high ^ letter) * Prime;
                low = (low ^ letter ^ (high >> 47)) * Prime;
            }
        }

        return (high, low);
    }
}
