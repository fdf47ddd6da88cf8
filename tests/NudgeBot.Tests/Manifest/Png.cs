using System.Buffers.Binary;
using System.IO.Compression;
using System.Runtime.InteropServices;

namespace NudgeBot.Tests.Manifest;

/// <summary>
/// A picture of 8-bit RGBA pixels, read from the one kind of PNG that manifest/icons.mjs writes: not interlaced, rows unfiltered.
/// </summary>
/// <remarks>Source: PNG specification, third edition, sections 5 and 11.2.</remarks>
internal sealed record Png(int Width, int Height, IReadOnlyList<Pixel> Pixels)
{
    private static ReadOnlySpan<byte> Signature => [137, 80, 78, 71, 13, 10, 26, 10];

    internal static Png Read(string path)
    {
        byte[] bytes = File.ReadAllBytes(path);
        if (!bytes.AsSpan().StartsWith(Signature))
            throw new InvalidDataException($"{path} is not a PNG file.");

        byte[] header = [];
        using var packed = new MemoryStream();
        for (int at = Signature.Length; at < bytes.Length;)
        {
            int length = BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(at));
            ReadOnlySpan<byte> type = bytes.AsSpan(at + 4, 4);
            ReadOnlySpan<byte> data = bytes.AsSpan(at + 8, length);
            if (type.SequenceEqual("IHDR"u8))
                header = data.ToArray();
            else if (type.SequenceEqual("IDAT"u8))
                packed.Write(data);
            at += length + 12;
        }

        if (header is not [_, _, _, _, _, _, _, _, 8, 6, 0, 0, 0])
            throw new InvalidDataException($"{path} is not 8-bit RGBA without interlacing; write it with manifest/icons.mjs.");
        int width = BinaryPrimitives.ReadInt32BigEndian(header);
        int height = BinaryPrimitives.ReadInt32BigEndian(header.AsSpan(4));
        return new Png(width, height, Unpack(packed, width, height, path));
    }

    private static List<Pixel> Unpack(MemoryStream packed, int width, int height, string path)
    {
        packed.Position = 0;
        using var rows = new ZLibStream(packed, CompressionMode.Decompress);
        var row = new byte[1 + (width * 4)];
        var pixels = new List<Pixel>(width * height);
        for (int y = 0; y < height; y++)
        {
            rows.ReadExactly(row);
            if (row[0] != 0)
                throw new InvalidDataException($"{path} has filtered rows; write it with manifest/icons.mjs.");
            for (int x = 1; x < row.Length; x += 4)
                pixels.Add(new Pixel(row[x], row[x + 1], row[x + 2], row[x + 3]));
        }

        return pixels;
    }
}

/// <summary>One pixel; alpha 0 is transparent.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Pixel(byte Red, byte Green, byte Blue, byte Alpha);
