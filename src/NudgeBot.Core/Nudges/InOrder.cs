using System.Collections;

namespace NudgeBot.Core.Nudges;

/// <summary>
/// A list that is put in order when it is first looked at: after each new mail a decision is made over thousands of findings, and
/// nearly always only the few that are shown now are looked at.
/// </summary>
internal sealed class InOrder<T>(List<T> items, Comparison<T> order) : IReadOnlyList<T>
{
    private readonly Lock _ordering = new();
    private bool _isOrdered;

    /// <inheritdoc />
    public int Count => items.Count;

    /// <inheritdoc />
    public T this[int index] => Ordered()[index];

    /// <inheritdoc />
    public IEnumerator<T> GetEnumerator() => Ordered().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private List<T> Ordered()
    {
        lock (_ordering)
        {
            if (!_isOrdered) items.Sort(order);
            _isOrdered = true;
            return items;
        }
    }
}
