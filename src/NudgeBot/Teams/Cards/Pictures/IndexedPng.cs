using System.Buffers.Binary;
using System.IO.Compression;

namespace NudgeBot.Teams.Cards.Pictures;

/// <summary>One colour of a palette; alpha 0 is transparent.</summary>
internal readonly record struct Colour(byte Red, byte Green, byte Blue, byte Alpha = 255);

/// <summary>A picture of few colours, written as a PNG of one byte a pixel.</summary>
/// <param name="palette">At most 256 colours; the first is the ground.</param>
/// <remarks>Source: PNG specification, third edition (w3.org/TR/png-3), sections 5, 9 and 11.</remarks>
internal sealed class IndexedPng(int width, int height, IReadOnlyList<Colour> palette)
{
    private const byte BitsAPixel = 8;
    private const byte IndexedColour = 3;
    private const byte FilterUp = 2;

    private readonly byte[] _pixels = new byte[width * height];

    private static ReadOnlySpan<byte> Signature => [137, 80, 78, 71, 13, 10, 26, 10];

    /// <summary>Paints a rectangle; what lies beyond the edge is left out.</summary>
    public void Fill(int left, int top, int wide, int high, byte colour)
    {
        for (var y = Math.Max(0, top); y < Math.Min(height, top + high); y++)
        {
            for (var x = Math.Max(0, left); x < Math.Min(width, left + wide); x++) _pixels[(y * width) + x] = colour;
        }
    }

    public byte[] ToBytes()
    {
        using var png = new MemoryStream();
        png.Write(Signature);
        Write(png, "IHDR"u8, Header());
        Write(png, "PLTE"u8, [.. palette.SelectMany(colour => new[] { colour.Red, colour.Green, colour.Blue })]);
        Write(png, "tRNS"u8, [.. palette.Select(colour => colour.Alpha)]);
        Write(png, "IDAT"u8, Packed());
        Write(png, "IEND"u8, []);
        return png.ToArray();
    }

    private byte[] Header()
    {
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        header[8] = BitsAPixel;
        header[9] = IndexedColour;
        return header;
    }

    /// <summary>Each row as its difference to the one above: rows of a drawing are mostly alike, and nothing packs better than zeros.</summary>
    private byte[] Packed()
    {
        using var packed = new MemoryStream();
        using (var rows = new ZLibStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            for (var y = 0; y < height; y++)
            {
                rows.WriteByte(FilterUp);
                for (var x = 0; x < width; x++) rows.WriteByte((byte)(_pixels[(y * width) + x] - (y == 0 ? 0 : _pixels[((y - 1) * width) + x])));
            }
        }

        return packed.ToArray();
    }

    private static void Write(MemoryStream png, ReadOnlySpan<byte> type, ReadOnlySpan<byte> data)
    {
        Span<byte> number = stackalloc byte[sizeof(uint)];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        png.Write(number);
        png.Write(type);
        png.Write(data);
        BinaryPrimitives.WriteUInt32BigEndian(number, ~Crc(Crc(uint.MaxValue, type), data));
        png.Write(number);
    }

    /// <summary>CRC-32 as annex D of the specification defines it, bit by bit: a picture has a few thousand bytes.</summary>
    private static uint Crc(uint crc, ReadOnlySpan<byte> data)
    {
        foreach (var one in data)
        {
            crc ^= one;
            for (var bit = 0; bit < 8; bit++) crc = (crc >> 1) ^ ((crc & 1) == 0 ? 0 : 0xEDB88320);
        }

        return crc;
    }
}
