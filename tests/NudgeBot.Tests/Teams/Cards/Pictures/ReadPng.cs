using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace NudgeBot.Tests.Teams.Cards.Pictures;

/// <summary>A PNG of one byte a pixel, read strictly: every chunk's check sum, the order of chunks, the filters of rows.</summary>
/// <remarks>Source: PNG specification, third edition, sections 5.3, 5.6, 9.2 and 11.2; the check sums by the table of annex D.</remarks>
internal sealed record ReadPng(int Width, int Height, IReadOnlyList<string> Chunks, byte[] Palette, byte[] Alpha, byte[][] Rows)
{
    private static readonly uint[] Table = [.. Enumerable.Range(0, 256).Select(n => Enumerable.Range(0, 8).Aggregate((uint)n, (c, _) => (c & 1) != 0 ? 0xEDB88320 ^ (c >> 1) : c >> 1))];

    public static ReadPng Of(byte[] bytes)
    {
        if (!bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[137, 80, 78, 71, 13, 10, 26, 10])) throw new InvalidDataException("It does not begin as a PNG does.");
        var chunks = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        for (var at = 8; at < bytes.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(at));
            var name = Encoding.ASCII.GetString(bytes, at + 4, 4);
            if (BinaryPrimitives.ReadUInt32BigEndian(bytes.AsSpan(at + 8 + length)) != Sum(bytes.AsSpan(at + 4, length + 4))) throw new InvalidDataException($"The check sum of {name} is wrong.");
            chunks.Add(name, bytes[(at + 8)..(at + 8 + length)]);
            at += 12 + length;
        }

        var header = chunks["IHDR"];
        if (header[8..] is not [8, 3, 0, 0, 0]) throw new InvalidDataException("It is not of 8-bit indexed colour without interlacing.");
        var (width, height) = (BinaryPrimitives.ReadInt32BigEndian(header), BinaryPrimitives.ReadInt32BigEndian(header.AsSpan(4)));
        return new ReadPng(width, height, [.. chunks.Keys], chunks["PLTE"], chunks["tRNS"], RowsOf(chunks["IDAT"], width, height));
    }

    /// <summary>The colour's place in the palette.</summary>
    public byte At(int x, int y) => Rows[y][x];

    private static byte[][] RowsOf(byte[] packed, int width, int height)
    {
        using var rows = new ZLibStream(new MemoryStream(packed), CompressionMode.Decompress);
        var above = new byte[width];
        var read = new byte[height][];
        for (var y = 0; y < height; y++)
        {
            var filter = rows.ReadByte();
            var row = new byte[width];
            rows.ReadExactly(row);
            read[y] = above = filter switch
            {
                0 => row,
                2 => [.. row.Zip(above, (one, before) => (byte)(one + before))],
                _ => throw new InvalidDataException($"Row {y} has filter {filter}, which a picture of ours does not use."),
            };
        }

        if (rows.ReadByte() >= 0) throw new InvalidDataException("More is packed than the picture has rows.");
        return read;
    }

    private static uint Sum(ReadOnlySpan<byte> data)
    {
        var sum = uint.MaxValue;
        foreach (var one in data) sum = Table[(sum ^ one) & 0xFF] ^ (sum >> 8);
        return ~sum;
    }
}
