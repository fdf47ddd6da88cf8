using System.Buffers.Binary;
using System.Buffers.Text;

namespace NudgeBot.Benchmarks.Mailboxes;

/// <summary>Ids as long as Exchange's immutable ones, and like those alike for most of their length.</summary>
internal static class Ids
{
    private const string OfMailbox = "AAkALgAAAAAAHYQDEapmEc2byACqAC-EWg0Aq0pN3mT1kUiT0Iy4QU2jfAACmK";
    private const string OfConversation = "AAQkADUzMDJmNDQ4LTk2MGYtNGI5OS1iOGU3LTRkMTNmZTk2N2NjMwAQA";

    public static string Item(int number)
    {
        Span<byte> bytes = stackalloc byte[6];
        BinaryPrimitives.WriteInt32BigEndian(bytes[1..], number);
        return $"{OfMailbox}{Base64Url.EncodeToString(bytes)}AA==";
    }

    public static string Thread(Random dice)
    {
        Span<byte> bytes = stackalloc byte[15];
        dice.NextBytes(bytes);
        return $"{OfConversation}{Base64Url.EncodeToString(bytes)}=";
    }
}
