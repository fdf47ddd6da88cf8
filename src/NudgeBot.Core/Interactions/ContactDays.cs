using System.Runtime.InteropServices;

namespace NudgeBot.Core.Interactions;

/// <summary>How the two were in contact on a day. Several may hold.</summary>
[Flags]
public enum ContactKinds
{
    None = 0,
    Sent = 1,
    Received = 2,
    Met = 4,

    /// <summary>The owner wrote to this person and to nobody else.</summary>
    SentAlone = 8,

    /// <summary>They wrote to the owner and to nobody else.</summary>
    ReceivedAlone = 16,

    /// <summary>The owner's mail to them was an answer, by its subject ("Re:").</summary>
    Answered = 32,

    /// <summary>Their mail to the owner was an answer, by its subject.</summary>
    WasAnswered = 64,

    /// <summary>They asked the owner for something, in a mail whose words were read.</summary>
    Asked = 128,
}

/// <summary>One day of contact.</summary>
/// <param name="DayNumber">Days since 0001-01-01 in the owner's zone, as <see cref="DateOnly.DayNumber"/> counts them.</param>
public readonly record struct ContactDay(int DayNumber, ContactKinds Kinds)
{
    public DateOnly Day => DateOnly.FromDayNumber(DayNumber);
}

/// <summary>The days on which two people were in contact, oldest first. Adding the same day twice changes nothing.</summary>
public sealed class ContactDays
{
    private readonly List<ContactDay> _days;

    public ContactDays() => _days = [];

    /// <summary>Puts back what <see cref="ToArray"/> gave.</summary>
    internal ContactDays(IReadOnlyList<ContactDay> days) => _days = [.. days];

    public int Count => _days.Count;

    public ContactDay this[int index] => _days[index];

    /// <summary>Notes a day; true where it said something new.</summary>
    public bool Add(int dayNumber, ContactKinds kinds)
    {
        // Mail mostly comes newest first or oldest first, so look at the ends before searching.
        var at = _days.Count == 0 || dayNumber > _days[^1].DayNumber ? ~_days.Count
            : dayNumber < _days[0].DayNumber ? ~0
            : Find(dayNumber);
        if (at < 0)
        {
            _days.Insert(~at, new ContactDay(dayNumber, kinds));
            return true;
        }

        var merged = _days[at].Kinds | kinds;
        if (merged == _days[at].Kinds) return false;
        _days[at] = new ContactDay(dayNumber, merged);
        return true;
    }

    /// <summary>Takes these kinds off a day, and the day away where nothing is left of it; true where there was something to take.</summary>
    public bool Remove(int dayNumber, ContactKinds kinds)
    {
        var at = Find(dayNumber);
        if (at < 0 || (_days[at].Kinds & kinds) == ContactKinds.None) return false;
        var left = _days[at].Kinds & ~kinds;
        if (left == ContactKinds.None) _days.RemoveAt(at);
        else _days[at] = new ContactDay(dayNumber, left);
        return true;
    }

    /// <summary>How many days had contact of any of these kinds.</summary>
    public int CountOf(ContactKinds kinds)
    {
        var count = 0;
        foreach (var day in _days)
        {
            if ((day.Kinds & kinds) != ContactKinds.None) count++;
        }

        return count;
    }

    /// <summary>The last day with contact of any of these kinds, at or before <paramref name="upTo"/>; null where there is none.</summary>
    public DateOnly? Last(ContactKinds kinds, DateOnly upTo)
    {
        for (var i = _days.Count - 1; i >= 0; i--)
        {
            if ((_days[i].Kinds & kinds) != ContactKinds.None && _days[i].DayNumber <= upTo.DayNumber) return _days[i].Day;
        }

        return null;
    }

    internal ReadOnlySpan<ContactDay> AsSpan() => CollectionsMarshal.AsSpan(_days);

    public ContactDay[] ToArray() => [.. _days];

    private int Find(int dayNumber)
    {
        int low = 0, high = _days.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var found = _days[middle].DayNumber;
            if (found == dayNumber) return middle;
            if (found < dayNumber) low = middle + 1;
            else high = middle - 1;
        }

        return ~low;
    }
}
