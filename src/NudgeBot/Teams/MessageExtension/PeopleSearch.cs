using System.Text.Json.Nodes;
using NudgeBot.BotFramework.Schema;
using NudgeBot.BotFramework.Schema.Teams;
using NudgeBot.Core.Drafts;
using NudgeBot.Core.Pages;
using NudgeBot.Core.People;
using NudgeBot.Storage.Accounts;
using NudgeBot.Storage.History;
using NudgeBot.Storage.Nudges;
using NudgeBot.Teams.Cards;
using static NudgeBot.Teams.Cards.CardElements;

namespace NudgeBot.Teams.MessageExtension;

/// <summary>
/// Searches a person from the compose box and puts words to them there: a check-in, or, where two names are joined ("Tom and
/// Rosa"), the question whether one would like to meet the other (U5). The owner sees the words, may take them out, and sends.
/// </summary>
internal sealed class PeopleSearch(HistoryStore histories, NudgeStore nudges, TimeProvider time)
{
    private const int MostResults = 8;
    private const int MostOfEach = 3;
    private static readonly string[] Joints = [" and ", " und ", " et ", " y ", " & ", ","];

    public async Task<MessagingExtensionResponse> FindAsync(Account? account, MessagingExtensionQuery query, CancellationToken cancellationToken)
    {
        if (Caller.ReadOwnerOf(account) is not { } owner) return Message(Caller.NotYet);
        var typed = TypedIn(query);
        var now = time.GetUtcNow();
        var history = await histories.LoadAsync(owner, cancellationToken);
        var (pages, suggestions) = (new PersonPages(history, now), new Suggestions(history, now));
        // Nobody is offered whom the owner never wants to hear about, or who asked not to be brought up; asked for by name they are found.
        var muted = typed.Length == 0 ? await nudges.MutedAsync(owner.Id, cancellationToken) : new HashSet<PersonId>();
        var results = CheckIns(pages, suggestions, typed, person => muted.Contains(person) || (typed.Length == 0 && history.Memory.HasDeclined(person))).Take(MostResults).ToList();
        // "Petrova, Ana" is one person; only where nobody is called so are two meant.
        if (results.Count == 0 && Pair(typed) is var (one, other)) results = [.. Introductions(pages, suggestions, one, other).Take(MostResults)];
        return results.Count == 0
            ? Message(typed.Length == 0 ? "Type a name or an address." : "I see nobody by that name to whom a word would be fit just now.")
            : new MessagingExtensionResponse { ComposeExtension = new MessagingExtensionResult { Type = "result", AttachmentLayout = "list", Attachments = results } };
    }

    private static IEnumerable<MessagingExtensionAttachment> CheckIns(PersonPages pages, Suggestions suggestions, string typed, Func<PersonId, bool> isLeftOut) =>
        from line in pages.Find(typed.Length == 0 ? null : typed, null).Take(MostResults * 4)
        where !isLeftOut(line.Person)
        let draft = suggestions.CheckIn(line.Person)
        where draft is not null
        select Result($"Check in with {line.Name}", line.Last, draft);

    private static IEnumerable<MessagingExtensionAttachment> Introductions(PersonPages pages, Suggestions suggestions, string one, string other) =>
        from asked in pages.Find(one, null).Take(MostOfEach)
        from whom in pages.Find(other, null).Take(MostOfEach)
        from pair in new[] { (Asked: asked, Whom: whom), (Asked: whom, Whom: asked) }
        let draft = suggestions.Introduce(pair.Asked.Person, pair.Whom.Person)
        where draft is not null
        select Result($"Ask {pair.Asked.Name} about meeting {pair.Whom.Name}", pair.Asked.Last, draft);

    private static MessagingExtensionAttachment Result(string title, string last, Draft draft) => new()
    {
        ContentType = Attachment.AdaptiveCard,
        Content = CardActivity.ElementOf(Card([.. draft.Text!.Split('\n').Select((words, line) => Paragraph(line == 0 ? "None" : "Small", Run(words.Length == 0 ? "\u00A0" : words)))])),
        Preview = new Attachment
        {
            ContentType = "application/vnd.microsoft.card.thumbnail",
            Content = CardActivity.ElementOf(new JsonObject { ["title"] = title, ["text"] = last }),
        },
    };

    private static MessagingExtensionResponse Message(string sentence) => new() { ComposeExtension = new MessagingExtensionResult { Type = "message", Text = sentence } };

    /// <summary>What was typed; empty when the extension has just been opened.</summary>
    private static string TypedIn(MessagingExtensionQuery query)
    {
        var typed = query.Parameters?.FirstOrDefault(parameter => parameter is { Name: not "initialRun" })?.Value;
        return typed is { ValueKind: System.Text.Json.JsonValueKind.String } text ? text.GetString()!.Trim() : "";
    }

    private static (string One, string Other)? Pair(string typed)
    {
        foreach (var joint in Joints)
        {
            if (typed.Split(joint, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) is [var one, var other]) return (one, other);
        }

        return null;
    }
}
