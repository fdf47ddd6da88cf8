using Microsoft.AspNetCore.Http.HttpResults;
using NudgeBot.Privacy;

namespace NudgeBot.Api;

/// <summary>What is kept of an owner, as one file: JSON for programs, or a page for reading (R9). It is made in memory and lies nowhere.</summary>
internal sealed class OwnerExport(OwnerArchive archive)
{
    private const string Name = "nudgebot-export";

    /// <param name="format">json (also where nothing is said) or html.</param>
    public async Task<Results<FileContentHttpResult, ProblemHttpResult>> WriteAsync(CurrentOwner owner, string? format, CancellationToken cancellationToken)
    {
        if (format is not (null or "json" or "html")) return Problems.Bad("The export comes as format=json or format=html.");
        var data = await archive.OfAsync(owner.Account, cancellationToken);
        if (format is not "html") return TypedResults.File(PersonalData.Utf8(data), "application/json", $"{Name}.json");
        var page = new DataPage(DataPageWords.Of(owner.Account.LanguageOr(null)));
        return TypedResults.File(page.Draw(PersonalData.Element(data)), "text/html; charset=utf-8", $"{Name}.html");
    }
}
