using System.Text.Json;
using System.Text.Json.Serialization;

namespace NudgeBot.BrowserTests.Pages;

/// <summary>What the Office mock is made to look like (src/client/mock/office-mock.ts): an Outlook with a mail from Ana open, unless said otherwise.</summary>
internal sealed record OutlookScene
{
    private static readonly JsonSerializerOptions Written = new(JsonSerializerDefaults.Web) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    public string Owner { get; init; } = Sample.Hanna.Address;

    public SamplePerson From { get; init; } = Sample.Ana;

    public IReadOnlyList<SamplePerson> To { get; init; } = [];

    /// <summary><c>read</c>, <c>compose</c>, <c>meeting</c> or <c>none</c>.</summary>
    public string Item { get; init; } = "read";

    /// <summary><c>none</c> outside of any Outlook.</summary>
    public string Host { get; init; } = "Outlook";

    public bool Dark { get; init; }

    /// <summary>Office's code of a sign-in that fails; null for one that succeeds.</summary>
    public int? SsoError { get; init; }

    public string ToJson() => JsonSerializer.Serialize(this, Written);
}
