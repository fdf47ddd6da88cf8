using System.Buffers;
using System.IO.Pipelines;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace NudgeBot.Graph.Folders;

/// <summary>A file of a mailbox folder, plain or packed, whose every fault is told with its line.</summary>
internal sealed class FolderFile
{
    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    private readonly string _path;
    private readonly string _name;

    private FolderFile(string path)
    {
        _path = path;
        _name = Path.GetFileName(path);
    }

    /// <summary>The file or its <c>.gz</c>; null where there is neither and it may be missing.</summary>
    public static FolderFile? Find(string directory, string name, bool required)
    {
        var path = Path.Combine(directory, name);
        if (File.Exists(path)) return new FolderFile(path);
        if (File.Exists(path + ".gz")) return new FolderFile(path + ".gz");
        if (!required) return null;
        throw new MailboxFolderException(Path.Exists(directory)
            ? $"The mailbox folder {directory} has no {name}."
            : $"There is no mailbox folder {directory}.");
    }

    public async Task<T> ReadAsync<T>(JsonTypeInfo<T> shape, CancellationToken cancellationToken)
        where T : class
    {
        try
        {
            await using var stream = Open();
            return await JsonSerializer.DeserializeAsync(stream, shape, cancellationToken) ?? throw new MailboxFolderException($"{_name} says null where an object should be.");
        }
        catch (JsonException broken)
        {
            throw new MailboxFolderException($"{_name} line {(broken.LineNumber ?? 0) + 1} {Fault(broken)}.", broken);
        }
        catch (InvalidDataException unpackable)
        {
            throw Unpackable(unpackable);
        }
        catch (IOException unreadable)
        {
            throw Unreadable(unreadable);
        }
        catch (UnauthorizedAccessException forbidden)
        {
            throw Unreadable(forbidden);
        }
    }

    /// <summary>Reads one object a line; blank lines are passed over. <paramref name="read"/> throws FormatException to complain of its line.</summary>
    public async Task ReadLinesAsync<T>(JsonTypeInfo<T> shape, Action<T> read, CancellationToken cancellationToken)
        where T : class
    {
        try
        {
            await using var stream = Open();
            await LinesAsync(PipeReader.Create(stream, new StreamPipeReaderOptions(bufferSize: 64 * 1024, leaveOpen: true)), shape, read, cancellationToken);
        }
        catch (InvalidDataException unpackable)
        {
            throw Unpackable(unpackable);
        }
        catch (IOException unreadable)
        {
            throw Unreadable(unreadable);
        }
        catch (UnauthorizedAccessException forbidden)
        {
            throw Unreadable(forbidden);
        }
    }

    private async Task LinesAsync<T>(PipeReader pipe, JsonTypeInfo<T> shape, Action<T> read, CancellationToken cancellationToken)
        where T : class
    {
        var number = 0;
        while (true)
        {
            var got = await pipe.ReadAsync(cancellationToken);
            var rest = got.Buffer;
            while (rest.PositionOf((byte)'\n') is { } end)
            {
                Line(rest.Slice(0, end), ++number, shape, read);
                rest = rest.Slice(rest.GetPosition(1, end));
            }

            if (got.IsCompleted)
            {
                Line(rest, ++number, shape, read);
                return;
            }

            pipe.AdvanceTo(rest.Start, got.Buffer.End);
        }
    }

    private void Line<T>(ReadOnlySequence<byte> line, int number, JsonTypeInfo<T> shape, Action<T> read)
        where T : class
    {
        if (number == 1 && line.Length >= 3 && line.Slice(0, 3).ToArray().AsSpan().SequenceEqual(ByteOrderMark)) line = line.Slice(3);
        if (IsBlank(line)) return;
        try
        {
            var json = new Utf8JsonReader(line);
            var wire = JsonSerializer.Deserialize(ref json, shape) ?? throw new FormatException("says null where an object should be");
            if (json.Read()) throw new FormatException("holds more than one object");
            read(wire);
        }
        catch (JsonException broken)
        {
            throw new MailboxFolderException($"{_name} line {number} {Fault(broken)}.", broken);
        }
        catch (FormatException broken)
        {
            throw new MailboxFolderException($"{_name} line {number} {broken.Message}.", broken);
        }
    }

    private static bool IsBlank(ReadOnlySequence<byte> line)
    {
        foreach (var part in line)
        {
            if (part.Span.ContainsAnyExcept((byte)' ', (byte)'\t', (byte)'\r')) return false;
        }

        return true;
    }

    /// <summary>Names the place and the kind of fault, and none of the content.</summary>
    private static string Fault(JsonException broken)
    {
        var where = broken.Path is { Length: > 2 } path ? $" at {path[2..]}" : "";
        // The reader's own complaint comes wrapped; without one the JSON is sound and the value is not what belongs there.
        return broken.InnerException is JsonException || broken.Path is null
            ? $"is not valid JSON{where}, byte {(broken.BytePositionInLine ?? 0) + 1}"
            : where.Length > 0 ? $"has a value of the wrong kind{where}" : "is not an object";
    }

    private Stream Open()
    {
        var file = new FileStream(_path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 64 * 1024, FileOptions.Asynchronous | FileOptions.SequentialScan);
        return _path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? new UnpackedMail(file) : file;
    }

    private MailboxFolderException Unpackable(InvalidDataException cause) =>
        new($"{_name} {(string.Equals(cause.Message, UnpackedMail.TooMuch, StringComparison.Ordinal) ? UnpackedMail.TooMuch : "is not a whole gzip file")}.", cause);

    private MailboxFolderException Unreadable(Exception cause) =>
        new($"{_name} cannot be read; check that this account may open it.", cause);
}
