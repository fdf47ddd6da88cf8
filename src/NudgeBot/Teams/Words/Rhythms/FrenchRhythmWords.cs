using System.Globalization;

namespace NudgeBot.Teams.Words.Rhythms;

internal sealed class FrenchRhythmWords : RhythmWords
{
    public override string DigestTitle(int count) => count switch { 2 => "Deux pour aujourd’hui", 3 => "Trois pour aujourd’hui", _ => string.Create(CultureInfo.InvariantCulture, $"{count} pour aujourd’hui") };

    public override string DigestSummary(string names) => $"Pour aujourd’hui : {names}";

    public override string Write => "Écrire";

    public override string More => "Plus";

    public override string GoOnTitle => "Dois-je continuer ?";

    public override string GoOnText => "Trois jours de suite, mes suggestions ne vous ont pas servi. Ce n’est pas grave. Je me tais désormais, sauf si vous souhaitez que je continue.";

    public override string GoOnKeep => "Continuer comme avant";

    public override string GoOnLess => "Continuer, mais moins";

    public override string GoOnStop => "Désactiver";

    public override string GoesOn => "Bien. Je continue comme avant, avec le peu qui compte le plus.";

    public override string GoesOnWithLess(int perDay, int perWeek) => string.Create(CultureInfo.InvariantCulture, $"Bien. Désormais, {perDay} par jour au plus, et {perWeek} par semaine.");

    public override string Stopped => "Je suis désactivé. Je ne lis rien et ne dis rien tant que vous n’écrivez pas « start ».";

    public override string QuietTitle(int count) => count == 1 ? "Cette semaine, j’ai gardé une chose pour moi" : string.Create(CultureInfo.InvariantCulture, $"Cette semaine, j’ai gardé {count} choses pour moi");

    public override string QuietRule(int count, string why) => count == 1 ? $"Une fois : {why}" : string.Create(CultureInfo.InvariantCulture, $"{count} fois : {why}");

    public override string QuietSamples => "En voici quelques-unes, au cas où je me serais trompé :";

    public override string QuietBring => "M’en parler";

    public override string QuietBrought => "Je vous en parlerai la prochaine fois, si c’est encore d’actualité.";

    public override string QuietAll => "Tout se trouve dans l’onglet, sous « Passé sous silence ».";

    public override string SettingsTitle => "Comment je travaille pour vous";

    public override string OneDigest => "Une carte par jour";

    public override string SingleCards => "Cartes séparées";

    public override string Fewer => "Moins";

    public override string PauseAWeek => "Pause d’une semaine";

    public override string Resume => "Reprendre";
}
