using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace NudgeBot.Evaluation.Learning;

/// <summary>The measures of <c>evaluate.py</c>: average precision per cut, and the pooled area under the ROC curve.</summary>
/// <param name="AveragePrecision">Mean over the cuts with a positive; equal scores in the order of a fixed hash.</param>
/// <param name="Auc">Over all candidates of all cuts; equal scores count half.</param>
internal sealed record Ranked(double AveragePrecision, double Auc)
{
    public static Ranked Of(IReadOnlyList<Label> labels, IReadOnlyList<double> scores, Func<Label, bool>? only = null)
    {
        var chosen = Enumerable.Range(0, labels.Count).Where(i => only?.Invoke(labels[i]) ?? true).ToList();
        var cuts = chosen.GroupBy(i => (labels[i].Mailbox, labels[i].Group));
        var precisions = cuts.Select(cut => PrecisionOf(cut.ToList(), labels, scores)).Where(p => !double.IsNaN(p)).ToList();
        return new Ranked(precisions.Count == 0 ? double.NaN : precisions.Average(), AucOf(chosen, labels, scores));
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"AP per cut {AveragePrecision:0.000}  AUC {Auc:0.000}");

    private static double PrecisionOf(List<int> cut, IReadOnlyList<Label> labels, IReadOnlyList<double> scores)
    {
        if (!cut.Exists(i => labels[i].Holds)) return double.NaN;
        var order = cut.OrderByDescending(i => scores[i]).ThenBy(i => Hash(labels[i])).ToList();
        double found = 0, sum = 0;
        for (var rank = 0; rank < order.Count; rank++)
        {
            if (labels[order[rank]].Holds) sum += ++found / (rank + 1);
        }

        return sum / found;
    }

    private static double AucOf(List<int> chosen, IReadOnlyList<Label> labels, IReadOnlyList<double> scores)
    {
        var order = chosen.OrderBy(i => scores[i]).ToList();
        double ranks = 0, positives = order.Count(i => labels[i].Holds);
        for (int first = 0, next; first < order.Count; first = next)
        {
            next = first;
            while (next < order.Count && scores[order[next]].Equals(scores[order[first]])) next++;
            for (var k = first; k < next; k++) if (labels[order[k]].Holds) ranks += (first + 1 + next) / 2.0;
        }

        return (ranks - (positives * (positives + 1) / 2)) / (positives * (order.Count - positives));
    }

    // MD5 keeps no secret here: evaluate.py orders equal scores by it.
#pragma warning disable CA5351
    private static long Hash(Label label)
    {
        var text = string.Join('|', label.Mailbox, label.Group, label.MessageId ?? label.Contact);
        return Convert.ToInt64(Convert.ToHexString(MD5.HashData(Encoding.UTF8.GetBytes(text)))[..12], 16);
    }
#pragma warning restore CA5351
}
