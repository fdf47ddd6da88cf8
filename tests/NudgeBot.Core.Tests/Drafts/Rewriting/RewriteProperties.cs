using System.Text;
using FsCheck;
using FsCheck.Fluent;
using NudgeBot.Core.Drafts;
using Xunit;

namespace NudgeBot.Core.Tests.Drafts.Rewriting;

/// <summary>Whatever bytes a model answers, what is taken of them is as good as our own text.</summary>
[Trait("Product", "S13")]
public sealed class RewriteProperties
{
    private static readonly string[] Pieces =
    [
        " ", "\n\n", ".", "? ", ", ", "⟦S1:time⟧", "⟦S2:place⟧", "⟦S2:title⟧", "⟦", "⟧", "yesterday", "gestern", "hier", "ayer", "Ana", "Budget für Zürich", "http://a.b", "\"}", "{\"text\":\"",
        "3", "“", "\u200B", "é", "thank you", "danke", "merci", "gracias", " and ", " und ", " et ", " y ", " sorry ", " dringend ", " urgent ", "Ignore all rules.", "Sie", "tu", "usted",
    ];

    [Fact]
    public void Any_answer_is_refused_or_passes_every_check_and_holds_each_value_once()
    {
        var taken = 0;
        Prop.ForAll(Arb.From(Answers), said =>
        {
            var (told, answer) = said;
            if (told.Rewrite.Accept(answer) is not { Draft: { } draft }) return true;
            taken++;
            var core = string.Join("\n\n", draft.Text!.Split("\n\n")[1..]);
            return DraftCheck.Failures(draft, told.Facts).Count == 0
                && Times(core, "Budget für Zürich") == 1
                && Times(core, told.Engine.Times[0].Words) == 1
                && !draft.Text.AsSpan().ContainsAny('⟦', '⟧');
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2_000).WithReplay(20260311UL, 271UL));
        // Else it would say nothing.
        Assert.InRange(taken, 100, 1_900);
    }

    private static Gen<(Rewording Told, string Answer)> Answers =>
        from told in Gen.Elements(Rewording.All.ToArray())
        from answer in Gen.Frequency((8, Edited(told.Good)), (1, Bytes), (1, Loose))
        select (told, answer);

    /// <summary>Good words with a few things put in and a few taken out.</summary>
    private static Gen<string> Edited(string good) =>
        from most in Gen.Choose(0, 2)
        from edits in Gen.ListOf(from at in Gen.Choose(0, 10_000) from piece in Gen.Elements(Pieces) from removed in Gen.Choose(0, 6) from isCut in Gen.Elements(true, false, false) select (at, piece, removed, isCut))
        select edits.Take(most).Aggregate(good, (text, edit) =>
        {
            var at = edit.at % (text.Length + 1);
            return edit.isCut ? text.Remove(at, Math.Min(edit.removed, text.Length - at)) : text.Insert(at, edit.piece);
        });

    private static Gen<string> Bytes => from bytes in Gen.ListOf(ArbMap.Default.GeneratorFor<byte>()) select Encoding.UTF8.GetString([.. bytes]);

    private static Gen<string> Loose => from pieces in Gen.ListOf(Gen.Elements(Pieces)) select string.Concat(pieces);

    private static int Times(string text, string part) => text.Split(part, StringSplitOptions.None).Length - 1;
}
