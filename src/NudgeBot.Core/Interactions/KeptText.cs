namespace NudgeBot.Core.Interactions;

/// <summary>Words that lie where they were kept: bytes that hold many texts, each read only when somebody asks for it.</summary>
public abstract class KeptWords
{
    /// <summary>The text at a place that these words gave out.</summary>
    public abstract string At(int place);

    /// <summary>True where the texts at two places are equal.</summary>
    public virtual bool AreSame(int one, int other) => one == other || string.Equals(At(one), At(other), StringComparison.Ordinal);
}

/// <summary>
/// A text, or the place where it is kept. A decision looks at few of all the ids, links and sentences of a mailbox; making a string
/// of each would cost more than the decision itself.
/// </summary>
public readonly struct KeptText : IEquatable<KeptText>
{
    private readonly object? _source;
    private readonly int _place;

    public KeptText(string? text) => _source = text;

    public KeptText(KeptWords words, int place) => (_source, _place) = (words, place);

    /// <summary>There is no text, not even an empty one.</summary>
    public bool IsNone => _source is null;

    /// <summary>Read anew each time where it is kept; null where there is none.</summary>
    public string? Value => _source is KeptWords words ? words.At(_place) : (string?)_source;

    public static bool operator ==(KeptText left, KeptText right) => left.Equals(right);

    public static bool operator !=(KeptText left, KeptText right) => !left.Equals(right);

    /// <summary>Equal texts, wherever they are kept.</summary>
    public bool Equals(KeptText other) =>
        _source is KeptWords words && ReferenceEquals(words, other._source) ? words.AreSame(_place, other._place) : string.Equals(Value, other.Value, StringComparison.Ordinal);

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is KeptText other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => Value is { } text ? string.GetHashCode(text, StringComparison.Ordinal) : 0;

    /// <inheritdoc />
    public override string ToString() => Value ?? "";
}

/// <summary>A link to a page, or the place where its text is kept: taking an address apart costs more than reading it.</summary>
public readonly struct KeptLink : IEquatable<KeptLink>
{
    private readonly Uri? _link;
    private readonly KeptText _kept;

    public KeptLink(Uri? link) => _link = link;

    public KeptLink(KeptText kept) => _kept = kept;

    /// <summary>Null where there is none.</summary>
    public Uri? Value => _link ?? (_kept.Value is { } text ? new Uri(text, UriKind.RelativeOrAbsolute) : null);

    /// <summary>As it was written; null where there is none.</summary>
    public string? Text => _link?.OriginalString ?? _kept.Value;

    public static bool operator ==(KeptLink left, KeptLink right) => left.Equals(right);

    public static bool operator !=(KeptLink left, KeptLink right) => !left.Equals(right);

    public bool Equals(KeptLink other) => string.Equals(Text, other.Text, StringComparison.Ordinal);

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is KeptLink other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => Text is { } text ? string.GetHashCode(text, StringComparison.Ordinal) : 0;

    /// <inheritdoc />
    public override string ToString() => Text ?? "";
}
