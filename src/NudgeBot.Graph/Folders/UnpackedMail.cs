using System.IO.Compression;

namespace NudgeBot.Graph.Folders;

/// <summary>
/// A packed file, unpacked. Mail packs to a tenth or so; what unpacks to hundreds of times its size is no mail, and is refused before it
/// fills the memory. The fault is an <see cref="InvalidDataException"/>, as any other of a packed file.
/// </summary>
internal sealed class UnpackedMail(FileStream packed) : GZipStream(packed, CompressionMode.Decompress)
{
    public const string TooMuch = "unpacks to more than 200 times its size, which mail does not";
    private const int MostTimes = 200;
    private const long Freely = 32 * 1024 * 1024;

    private readonly long _most = Math.Max(Freely, packed.Length * MostTimes);
    private long _read;

    /// <inheritdoc />
    public override int Read(Span<byte> buffer) => Counted(base.Read(buffer));

    /// <inheritdoc />
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => Counted(await base.ReadAsync(buffer, cancellationToken));

    private int Counted(int read) => (_read += read) <= _most ? read : throw new InvalidDataException(TooMuch);
}
