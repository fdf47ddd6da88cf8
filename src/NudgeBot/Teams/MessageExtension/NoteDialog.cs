using System.Text.Json;
using System.Text.Json.Nodes;
using NudgeBot.BotFramework.Schema;
using NudgeBot.BotFramework.Schema.Teams;
using NudgeBot.Core.Memory;
using NudgeBot.Core.Pages;
using NudgeBot.Core.People;
using NudgeBot.Storage.Accounts;
using NudgeBot.Storage.History;
using NudgeBot.Storage.Memory;
using NudgeBot.Teams.Cards;
using static NudgeBot.Teams.Cards.CardElements;

namespace NudgeBot.Teams.MessageExtension;

/// <summary>
/// "Note about this person", on a message in Teams: a small form, then a note for the owner alone (R3). A message names its
/// sender without an address, so the owner chooses among the people of that name, or gives the address.
/// </summary>
internal sealed class NoteDialog(HistoryStore histories, MemoryStore memory, TimeProvider time)
{
    private const int MostPeople = 12;
    private const string Address = "address";
    private const string Text = "note";

    public async Task<MessagingExtensionActionResponse> OpenAsync(Account? account, MessagingExtensionAction action, CancellationToken cancellationToken)
    {
        if (Caller.ReadOwnerOf(account) is not { } owner) return Say(Caller.NotYet);
        var name = action.MessagePayload?.From?.User?.DisplayName ?? "";
        var pages = new PersonPages(await histories.LoadAsync(owner, cancellationToken), time.GetUtcNow());
        // A message gives a whole name: "Ana" is not Diana.
        var people = name.Length == 0 ? [] : pages.Find(name, null).Where(line => IsCalled(line, name)).Take(MostPeople).ToList();
        return Form(name, people, null, null);
    }

    public async Task<MessagingExtensionActionResponse> KeepAsync(Account? account, MessagingExtensionAction action, CancellationToken cancellationToken)
    {
        if (Caller.ReadOwnerOf(account) is not { } owner) return Say(Caller.NotYet);
        var (address, note) = (ValueOf(action, Address), ValueOf(action, Text).Trim());
        if (EmailAddress.Parse(address) is not { } person) return Form("", [], "Give the mail address of the person the note is about.", note);
        if (note.Length is 0 or > MemoryFact.LongestNote) return Form("", [], $"A note has 1 to {MemoryFact.LongestNote} characters.", note, address);
        var fact = new MemoryFact.Note(new PersonId(person), note) { Id = Guid.NewGuid(), At = time.GetUtcNow() };
        return await memory.PutAsync(owner.Id, fact, cancellationToken)
            ? Say("Noted, for you alone. You find it on their page in the NudgeBot tab.")
            : Say($"You have told me {MemoryStore.MostFacts} things already: delete some notes first.");
    }

    private static MessagingExtensionActionResponse Form(string name, IReadOnlyList<PersonLine> people, string? problem, string? note, string? address = null) => new()
    {
        Task = new TaskModuleContinueResponse
        {
            Value = new TaskModuleTaskInfo
            {
                Title = "Note about a person",
                Height = "small",
                Width = "medium",
                Card = new Attachment { ContentType = Attachment.AdaptiveCard, Content = CardActivity.ElementOf(Draw(name, people, problem, note, address)) },
            },
        },
    };

    private static JsonObject Draw(string name, IReadOnlyList<PersonLine> people, string? problem, string? note, string? address)
    {
        var card = Card(
            problem is null ? null : Paragraph("None", Coloured(Run(problem, bold: true), "Attention")),
            people.Count > 0 ? Choice(people) : AddressInput(name, address),
            new JsonObject { ["type"] = "Input.Text", ["id"] = Text, ["label"] = "Your note", ["isMultiline"] = true, ["maxLength"] = MemoryFact.LongestNote, ["isRequired"] = true, ["errorMessage"] = "Write something first.", ["value"] = note ?? "" });
        card["actions"] = CardElements.Array(new JsonObject { ["type"] = "Action.Submit", ["title"] = "Keep the note" });
        return card;
    }

    private static JsonObject Choice(IReadOnlyList<PersonLine> people) => new()
    {
        ["type"] = "Input.ChoiceSet",
        ["id"] = Address,
        ["label"] = "About",
        ["value"] = people.Count == 1 ? people[0].Person.Address.Value : "",
        ["isRequired"] = true,
        ["errorMessage"] = "Choose whom the note is about.",
        ["choices"] = new JsonArray([.. people.Select(line => new JsonObject { ["title"] = $"{line.Name} ({line.Person.Address})", ["value"] = line.Person.Address.Value })]),
    };

    private static JsonObject AddressInput(string name, string? address) => new()
    {
        ["type"] = "Input.Text",
        ["id"] = Address,
        ["label"] = name.Length > 0 ? $"The mail address of {name}, whom I don't know from your mail" : "The person's mail address",
        ["style"] = "Email",
        ["isRequired"] = true,
        ["errorMessage"] = "Give their mail address.",
        ["value"] = address ?? "",
    };

    private static bool IsCalled(PersonLine line, string name) =>
        System.Globalization.CultureInfo.InvariantCulture.CompareInfo.Compare(line.Name, name, System.Globalization.CompareOptions.IgnoreCase | System.Globalization.CompareOptions.IgnoreNonSpace) == 0;

    private static MessagingExtensionActionResponse Say(string sentence) => new() { Task = new TaskModuleMessageResponse { Value = sentence } };

    private static string ValueOf(MessagingExtensionAction action, string name) =>
        action.Data is { ValueKind: JsonValueKind.Object } data && data.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
}
