using System.Buffers;
using System.Collections.Frozen;
using NudgeBot.Core.Drafts;
using NudgeBot.Core.Interactions;
using NudgeBot.Core.People;

namespace NudgeBot.Core.Nudges;

/// <summary>What somebody wrote to the owner of, and what another wrote of the same rare thing, each in a conversation of two.</summary>
internal sealed record CommonThread(MailThread Mine, PersonId Other, MailThread Theirs);

/// <summary>
/// Finds people with a common thread. Two rare words must be shared ("measuring loading bays", "loading bays, measured"), by these two
/// people and by nobody else the owner writes with: a word that three people use is the business of the house, not a thread between
/// two of them.
/// </summary>
internal sealed class CommonThreads(MailboxHistory history)
{
    private static readonly TimeSpan Reach = TimeSpan.FromDays(45);

    private const int FewestShared = 2;
    private const int ShortestWord = 5;

    /// <summary>A word of more conversations than these is no rare one.</summary>
    private const int MostThreads = 6;

    /// <summary>So many letters stand for a word and its forms: "measure", "measuring", "measurements".</summary>
    private const int StemLength = 5;

    /// <summary>Stems of words that any two business mails may share.</summary>
    private static readonly FrozenSet<string> Commonplace = """
        agend agree angeb annua appro april augus besuc betre budge calen cance chang compa confi conta contr copie costs custo dates datos decem deliv detai dezem
        docum draft entre entwu estim event febru feedb figur final first forma forwa frage group inter invoi janua kunde lette liefe liste march margi
        minut month monat natio novem numbe octob offer offre onlin optio order organ packa paper perso phase plann plans preis prese price proce produ
        progr proje propo quart quest quote reche recor regar regis renew repor reque respo resul retou revie revis sales sched secon septe servi signe somme start
        state stati suppo table termi third ticke timel train trans trave updat urgen versi visit vorsc weeks works years
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> CommonplaceStems = Commonplace.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly SearchValues<char> BetweenWords = SearchValues.Create(" ,:/-–().?!'");

    private readonly Dictionary<string, HashSet<ThreadId>> _threadsByStem = new(StringComparer.Ordinal);
    private readonly Dictionary<ThreadId, TopicWords> _topics = [];
    private readonly Dictionary<PersonId, HashSet<ThreadId>> _threadsByPerson = [];

    /// <summary>Forgets what was taken before, and takes every thread in.</summary>
    public void TakeAll(DateTimeOffset now)
    {
        _threadsByStem.Clear();
        _topics.Clear();
        _threadsByPerson.Clear();
        foreach (var thread in history.Threads.Values) Take(thread, now);
    }

    /// <summary>Takes a thread in as it stands now, or lets it go.</summary>
    /// <param name="touched">Gains everybody who shared a word with it before, or does now.</param>
    public void TakeAgain(ThreadId id, DateTimeOffset now, HashSet<PersonId> touched)
    {
        if (_topics.TryGetValue(id, out var before))
        {
            Sharers(before.Stems, touched);
            _topics.Remove(id);
            _threadsByPerson[before.Person].Remove(id);
            foreach (var stem in before.Stems) _threadsByStem[stem].Remove(id);
        }

        if (!history.Threads.TryGetValue(id, out var thread)) return;
        Take(thread, now);
        if (_topics.TryGetValue(id, out var after)) Sharers(after.Stems, touched);
    }

    private void Take(MailThread thread, DateTimeOffset now)
    {
        if (now - thread.LastAt >= Reach || (thread.LastReceived ?? thread.LastSent)?.With is not { } person) return;
        var stems = StemsOf(thread.Topic);
        if (stems.Length < FewestShared) return;
        _topics[thread.Id] = new TopicWords(person, stems, IsOfTheTwo(thread));
        Add(_threadsByPerson, person, thread.Id);
        foreach (var stem in stems) Add(_threadsByStem, stem, thread.Id);
    }

    /// <summary>Everybody with whom this person has a common thread.</summary>
    public IEnumerable<CommonThread> With(PersonId person)
    {
        if (!_threadsByPerson.TryGetValue(person, out var threads)) yield break;
        var told = new HashSet<PersonId>();
        foreach (var id in threads.OrderBy(thread => thread.Value, StringComparer.Ordinal))
        {
            if (!_topics[id].IsOfTheTwo) continue;
            foreach (var other in Sharing(id, person))
            {
                if (told.Add(_topics[other].Person)) yield return new CommonThread(history.Threads[id], _topics[other].Person, history.Threads[other]);
            }
        }
    }

    private IEnumerable<ThreadId> Sharing(ThreadId id, PersonId person) => _topics[id].Stems
        .Select(stem => _threadsByStem[stem])
        .Where(IsOfTwo)
        .SelectMany(threads => threads)
        .Where(other => _topics[other] is { IsOfTheTwo: true, Person: var theirs } && theirs != person && !theirs.Address.Domain.SequenceEqual(person.Address.Domain))
        .GroupBy(other => other)
        .Where(shared => shared.Count() >= FewestShared)
        .Select(shared => shared.Key)
        .OrderBy(other => other.Value, StringComparer.Ordinal);

    private bool IsOfTwo(HashSet<ThreadId> threads)
    {
        if (threads.Count is < 2 or > MostThreads) return false;
        return threads.Select(thread => _topics[thread].Person).Distinct().Take(3).Count() == 2;
    }

    private void Sharers(string[] stems, HashSet<PersonId> people)
    {
        // A word of more threads than these joins nobody, with one more or one less.
        foreach (var thread in stems.Select(stem => _threadsByStem[stem]).Where(threads => threads.Count <= MostThreads + 1).SelectMany(threads => threads)) people.Add(_topics[thread].Person);
    }

    /// <summary>
    /// A conversation of two humans that went both ways, with somebody outside. Colleagues of the owner meet their partners without
    /// being introduced.
    /// </summary>
    private bool IsOfTheTwo(MailThread thread) =>
        thread is { IsSensitive: false, LastReceived: { Others: 0, Direct: true, IsPrivate: false, Marks: null or MailMarks.None } received, LastSent: { Others: 0 } sent }
        && received.With == sent.With && AddressKinds.Of(received.With.Address) == AddressKind.Human && !history.Owner.IsInside(received.With.Address);

    // Run over every thread at each decision, so nothing is made of a word that does not count.
    private static string[] StemsOf(string topic)
    {
        Span<char> stem = stackalloc char[StemLength];
        List<string>? stems = null;
        var rest = topic.AsSpan();
        foreach (var range in rest.SplitAny(BetweenWords))
        {
            var word = rest[range];
            if (word.Length < ShortestWord || !IsOfLetters(word) || TopicLine.IsEmptyWord(word)) continue;
            word[..StemLength].ToLowerInvariant(stem);
            if (CommonplaceStems.Contains(stem)) continue;
            var found = stem.ToString();
            if (stems?.Contains(found, StringComparer.Ordinal) != true) (stems ??= []).Add(found);
        }

        return stems is null ? [] : [.. stems];
    }

    private static bool IsOfLetters(ReadOnlySpan<char> word)
    {
        foreach (var letter in word) if (!char.IsLetter(letter)) return false;
        return true;
    }

    private static void Add<TKey>(Dictionary<TKey, HashSet<ThreadId>> index, TKey key, ThreadId thread)
        where TKey : notnull
    {
        if (!index.TryGetValue(key, out var threads)) threads = index[key] = [];
        threads.Add(thread);
    }

    private sealed record TopicWords(PersonId Person, string[] Stems, bool IsOfTheTwo);
}
