using System.Text;
using NudgeBot.Core.Drafts;
using NudgeBot.Core.People;

namespace NudgeBot.Core.Hands;

/// <summary>The names by which a mail may greet one person.</summary>
internal sealed class GreetedName
{
    /// <summary>A shorter name is no nickname of a longer one: "Al" begins too many names.</summary>
    private const int ShortestNickname = 3;

    private readonly string? _given;
    private readonly string _full;
    private readonly string? _family;

    private GreetedName(string? given, string full)
    {
        (_given, _full) = (given, full);
        _family = given is not null && full.Length > given.Length + 1 && full.StartsWith(given + " ", StringComparison.Ordinal) ? full[(given.Length + 1)..] : null;
    }

    public static GreetedName Of(NamedAddress person)
    {
        var name = PersonName.Of(person.Name, person.Address);
        return new GreetedName(Folded(name.Given) ?? FirstPieceOf(person.Address), Folded(name.Full)!);
    }

    /// <summary>"Hey Ana" as "Hey {first}"; as it came where it names nobody by these names.</summary>
    public string WithSlots(string greeting)
    {
        var folded = Folded(greeting)!;
        if (_family is not null && Put(greeting, folded, _full, "{first} {last}") is { } inFull) return inFull;
        if (Put(greeting, folded, _given, "{first}") is { } byGiven) return byGiven;
        return Put(greeting, folded, _family, "{last}") ?? ByNickname(greeting, folded) ?? greeting;
    }

    /// <summary>"Hi Alex" to Alexander; "Man," alone greets no Manfred.</summary>
    private string? ByNickname(string greeting, string folded)
    {
        var last = folded.LastIndexOf(' ') + 1;
        if (last == 0 || _given is null || folded.Length - last < ShortestNickname || !char.IsUpper(folded[last])) return null;
        return _given.AsSpan().StartsWith(folded.AsSpan(last), StringComparison.OrdinalIgnoreCase) ? greeting[..last] + "{first}" : null;
    }

    private static string? Put(string greeting, string folded, string? name, string slot)
    {
        if (string.IsNullOrEmpty(name) || folded.Length != greeting.Length) return null;
        var at = folded.IndexOf(name, StringComparison.OrdinalIgnoreCase);
        if (at < 0 || (at > 0 && char.IsLetter(folded[at - 1])) || (at + name.Length < folded.Length && char.IsLetter(folded[at + name.Length]))) return null;
        return string.Concat(greeting.AsSpan(0, at), slot, greeting.AsSpan(at + name.Length));
    }

    /// <summary>"ana" of ana.petrova@: all there is where no name stands beside the address, or none that greets.</summary>
    private static string? FirstPieceOf(EmailAddress address)
    {
        var local = address.LocalPart;
        var end = local.IndexOfAny('.', '_', '-');
        var piece = end < 0 ? local : local[..end];
        return piece.Length > 1 ? piece.ToString() : null;
    }

    /// <summary>Without accents, letter for letter: who is called José is greeted as Jose too.</summary>
    private static string? Folded(string? text)
    {
        if (text is null || Ascii.IsValid(text)) return text;
        return string.Create(text.Length, text, static (folded, whole) =>
        {
            for (var i = 0; i < whole.Length; i++) folded[i] = char.IsAscii(whole[i]) || char.IsSurrogate(whole[i]) ? whole[i] : whole[i].ToString().Normalize(NormalizationForm.FormD)[0];
        });
    }
}
