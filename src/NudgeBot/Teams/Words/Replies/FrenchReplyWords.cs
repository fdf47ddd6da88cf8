using NudgeBot.Core.Memory;
using NudgeBot.Core.Ties;

namespace NudgeBot.Teams.Words.Replies;

/// <inheritdoc />
internal sealed class FrenchReplyWords : ReplyWords
{
    public override string Off => "Je suis désactivé et ne sais rien de votre boîte. Tapez « start » pour m’activer, ou « aide ».";

    public override string OnAlready => "Je suis déjà activé.";

    public override string Started => "Merci. Je lis maintenant vos messages et votre agenda, et ne me manifeste que s’il y a quelqu’un à qui écrire.";

    public override string Stopped => "Je suis désactivé. Je ne lis rien et ne dis rien jusqu’à ce que vous tapiez « start ».";

    public override string KeepLessOrStop => "Que préférez-vous : « continuer », « moins » ou « stop » ?";

    public override string GoesOn => "Bien, je continue comme avant.";

    public override string GoesOnAnyway => "Je continue comme maintenant.";

    public override string NothingOpen => "Rien n’est en attente. Je vous préviendrai quand il y aura quelqu’un à qui écrire.";

    public override string NoOpenNudge => "Il n’y a aucun rappel ouvert pour l’instant.";

    public override string NothingOpenAbout(string? name) => name is null ? "Je n’ai rien d’ouvert à ce nom. Tapez « liste » pour voir ce qui l’est." : $"Je n’ai rien d’ouvert au sujet de « {name} ». Tapez « liste » pour voir ce qui l’est.";

    public override string TooLate => "Cela a changé entre-temps, je n’ai donc rien fait. La carte montre où cela en est.";

    public override string Done(string name) => $"Bien. Je ne reviendrai plus sur ce point avec {name}.";

    public override string NotThis(string name) => $"D’accord, pas celui-ci au sujet de {name}.";

    public override string Wrong(string name) => $"Merci de me le dire. C’est fermé, et je serai plus prudent sur ce genre de chose avec {name}.";

    public override string NotMet(string name) => $"Merci. Je ne compte plus cette réunion avec {name}.";

    public override string Never(string name) => $"Je ne vous dirai plus rien au sujet de {name}.";

    public override string Again(string name) => $"Je pourrai de nouveau vous parler de {name}.";

    public override string WasNotMuted(string name) => $"{name} n’était pas en sourdine ; rien ne change.";

    public override string LiesInDraft(string name) => $"Vos mots à {name} sont dans un brouillon d’Outlook ; je ne les ai donc pas envoyés aussi : envoyez-les de là.";

    public override string NoTextYet(string name) => $"Il n’y a pas encore de texte pour {name}, car vous seul connaissez la réponse. Écrivez-la sur la carte et appuyez sur Envoyer.";

    public override string Sending(string name) => $"J’envoie à {name}, mot pour mot comme sur la carte.";

    public override string WriteTo(string name, string words) => $"À {name}, comme sur la carte ; « envoyer » l’envoie :\n{words}";

    public override string WriteToInTab(string name) => $"Je n’ai pas de carte sur {name} pour l’instant. Sa page, dans l’onglet NudgeBot, propose un brouillon.";

    public override string UnknownDay(string? day) => $"Je ne sais pas quel jour est {(day is null ? "cela" : $"« {day} »")}. Essayez « demain », « vendredi », « la semaine prochaine », « 5 janvier » ou « 2026-03-20 ».";

    public override string UnknownPauseDay(string? day) => $"Je ne sais pas quel jour est {(day is null ? "cela" : $"« {day} »")}. Essayez « pause jusqu’au 5 janvier ».";

    public override string NotAhead(string day) => $"{day} n’est pas devant nous, ou à plus d’un an ; je n’ai rien changé.";

    public override string Snoozed(string name, string day) => $"Je vous reparlerai de {name} {day}.";

    public override string NothingToUndo => "Il n’y a rien à annuler.";

    public override string OpenAgain(string name) => $"Annulé : {name} est de nouveau ouvert.";

    public override string TakenBack(string what) => $"Annulé : {what}";

    public override string Paused(string day) => $"Je me tais jusqu’à {day}, et reprendrai tout seul. Tapez « reprendre » pour reprendre plus tôt.";

    public override string Listening => "Je suis de nouveau à l’écoute.";

    public override string WhichOne(IReadOnlyList<string> labels) => $"Qui voulez-vous dire : {string.Join(" ou ", labels)} ?";

    public override string NotUnderstood => "Je n’ai pas compris. Essayez « liste », « reporter Ana à vendredi », « fait », ou « aide » pour tout ce que je sais faire.";

    public override string NotUnderstoodInPart => "Je n’ai pas compris le reste : je n’ai rien fait à ce sujet, ni rien envoyé. « aide » montre ce que je sais faire.";

    public override string TooLong(int length, int most) => $"Cela fait {length} caractères ; je lis des lignes de {most} au plus et n’ai donc rien fait. Une note peut être plus longue : « note Ana : … ».";

    public override string Sorry => "Désolé de vous déranger. « moins » réduit, « pause jusqu’à lundi » vous laisse tranquille, « stop » me désactive ; tout prend effet aussitôt.";

    public override string Hello => "Bonjour. Je vous préviens quand il y a quelqu’un à qui écrire. « liste » montre ce qui est ouvert, « aide » tout ce que vous pouvez taper.";

    public override string Welcome => "Je vous en prie.";

    public override string NoteTooLong(int most, int length) => $"Une note a au plus {most} caractères ; la vôtre en a {length}.";

    public override string NoteKept(string name) => $"Noté au sujet de {name}, pour vous seul. C’est sur sa page dans l’onglet.";

    public override string TooMuchTold(int most) => $"Vous m’avez déjà dit {most} choses : supprimez d’abord quelques notes dans l’onglet.";

    public override string NobodyCalled(string? name) => name is null ? "Je ne connais personne de ce nom dans vos messages ou votre agenda." : $"Je ne connais personne du nom de « {name} » dans vos messages ou votre agenda.";

    public override string NotRead => "Je lis encore votre boîte pour la première fois ; redemandez-moi dans quelques minutes.";

    public override string WordsFor(string name, string words) => $"Une suggestion pour {name}, à copier et à modifier. Rien n’a été envoyé.\n\n{words}";

    public override string NoWordsFor(string name) => $"Je n’ai pas de mots qui conviennent pour {name} en ce moment.";

    public override string NoContactSeen(string name) => $"Je ne vois aucun contact avec {name}.";

    public override string YouOwe(string sentence, string due) => $"Vous devez : « {sentence} » {due}".TrimEnd();

    public override string TheyOwe(string sentence, string due) => $"On vous doit : « {sentence} » {due}".TrimEnd();

    public override string YourNote(string text) => $"Votre note : {text}";

    public override string CannotSee => "Je ne vois ni les appels ni les conversations.";

    public override string NothingYouOwe(string name) => $"Je ne vois rien que vous deviez encore à {name}.";

    public override string NothingTheyOwe(string name) => $"Je ne vois rien que {name} vous doive encore.";

    public override string NothingOwed => "Je ne vois aucune promesse ni demande datée de votre côté.";

    public override string NothingOwedToYou => "Je ne vois rien d’ouvert que d’autres vous aient promis.";

    public override string OwedLine(string name, string sentence, string due, bool isLate) => $"{name} : « {sentence} » {due}{(isLate ? ", en retard" : "")}".TrimEnd();

    public override string MorePromises(int count) => $"et {count} de plus, dans l’onglet, sous Promesses";

    public override string FewestAlready => "C’est déjà un seul par semaine. « pause jusqu’au 5 janvier » vous laisse tranquille, « stop » me désactive.";

    public override string Fewer(int perDay, int perWeek) => $"Désormais {perDay} par jour au plus, et {perWeek} par semaine. Les paramètres de l’onglet permettent d’y revenir.";

    public override string Noted(string told) => $"Noté : {told} « annuler » revient en arrière.";

    public override string NoIntroduction => "Je n’ai aucune mise en relation en cours avec cette personne ; je n’ai rien retenu.";

    public override string PausedUntil(string day) => $"En pause jusqu’à {day}.";

    public override string NotPaused => "Pas de pause.";

    public override string MutedPeople(IReadOnlyList<string> names, int count) => $"Jamais au sujet de : {string.Join(", ", names)}{(count > names.Count ? $" et {count - names.Count} autres" : "")}.";

    public override string SettingsTab => "Pour modifier ou annuler, ouvrez l’onglet NudgeBot à côté de cette conversation, sous Paramètres : il montre ce qui va se passer.";

    public override string ExportTab => "Pour exporter vos données, ouvrez l’onglet NudgeBot à côté de cette conversation, sous Confidentialité : il montre ce qui va se passer.";

    public override string ForgetTab => "Pour être oublié, ouvrez l’onglet NudgeBot à côté de cette conversation, sous Confidentialité : il montre ce qui va se passer.";

    public override string HelpInOne => "Tapez seulement « aide » pour voir tout ce que vous pouvez écrire.";

    public override string ToldNote(string name, string text) => $"Votre note sur {name} : {text}";

    public override string ToldCircle(string name, string circle) => $"{name} : {circle}.";

    public override string ToldCadence(string name, string often) => $"En contact avec {name} {often}.";

    public override string ToldCircleCadence(string circle, string often) => $"En contact avec tout le cercle « {circle} » {often}.";

    public override string ToldAtMost(int perDay, int perWeek) => $"Au plus {perDay} par jour et {perWeek} par semaine.";

    public override string ToldNotMet => "Une réunion de votre agenda n’a pas eu lieu.";

    public override string ToldNotOwed => "Une promesse ou une demande est réglée, ou abandonnée.";

    public override string ToldFlag(string name, PersonFlag flag) => flag switch
    {
        PersonFlag.NoContact => $"{name} : pas de contact ; je n’en parlerai plus.",
        PersonFlag.Left => $"{name} n’est plus là ; je n’en parlerai plus.",
        PersonFlag.Deceased => $"{name} nous a quittés. J’en suis désolé ; je n’en parlerai plus.",
        _ => throw NoSuch(flag),
    };

    public override string ToldRest(string name) => $"Le lien avec {name} peut se reposer ; seul ce qui est dû sera encore dit.";

    public override string ToldRhythm(Rhythm rhythm, TimeOnly? time) => rhythm switch
    {
        Rhythm.SingleCards => "Chaque rappel arrive sur sa propre carte.",
        Rhythm.Digest => time is null ? "Tout ce qui concerne la journée arrive sur une seule carte." : $"Tout ce qui concerne la journée arrive sur une seule carte, à {Time(time.Value)}.",
        _ => throw NoSuch(rhythm),
    };

    public override string ToldUnhushed => "Une chose que je taisais peut finalement être dite.";

    public override string ToldOfIntroduction(string asked, string toMeet, bool agreed) => agreed ? $"{asked} aimerait rencontrer {toMeet}." : $"{asked} préfère ne pas rencontrer {toMeet}.";

    public override string Taught(string name, string why, int times) => times == 1 ? $"Pas ceci, au sujet de {name} : {why}" : $"Pas ceci, {times} fois, au sujet de {name} : {why}";

    public override string Circle(Circle circle) => circle switch
    {
        Core.Ties.Circle.New => "nouveau contact",
        Core.Ties.Circle.Client => "client",
        Core.Ties.Circle.Colleague => "collègue",
        Core.Ties.Circle.Manager => "responsable",
        Core.Ties.Circle.Report => "collaborateur",
        Core.Ties.Circle.Friend => "ami",
        Core.Ties.Circle.Family => "famille",
        Core.Ties.Circle.Candidate => "candidat",
        Core.Ties.Circle.Supplier => "fournisseur",
        _ => throw NoSuch(circle),
    };

    public override string Often(int days) => days switch
    {
        1 => "chaque jour",
        7 => "chaque semaine",
        14 => "toutes les deux semaines",
        30 => "chaque mois",
        91 => "tous les trois mois",
        365 => "une fois par an",
        _ => $"tous les {days} jours",
    };

    public override string HelpTitle => "Ce que vous pouvez taper";

    public override string HelpHint => "Une réponse concerne la carte la plus récente ; ajoutez un nom pour une autre.";

    public override IReadOnlyList<(string Typed, string Does)> Commands { get; } =
    [
        ("liste", "ce qui est ouvert"),
        ("pourquoi", "pourquoi vous voyez une carte"),
        ("fait", "vous l’avez déjà fait"),
        ("reporter à vendredi", "la revoir ce jour-là"),
        ("pas ça", "fermer celle-ci"),
        ("pas rencontré", "la réunion n’a pas eu lieu"),
        ("jamais Ana", "plus rien sur une personne ; « Ana à nouveau » l’annule"),
        ("envoyer", "envoyer les mots de la carte"),
        ("qui est Ana ?", "ce que je sais d’une personne"),
        ("réponds à Ana : oui, volontiers", "je rédige et je montre d’abord ; aussi « dis à Ana pour vendredi », « plus court », « autrement »"),
        ("note Ana : grimpe", "garder une note, pour vous seul"),
        ("qu’ai-je promis à Ana ?", "ce que vous devez ; « qui me doit » l’inverse"),
        ("Ana toutes les deux semaines", "le rythme que vous souhaitez"),
        ("elle est partie", "plus rien sur elle ; aussi « laisser reposer »"),
        ("moins", "moins de rappels désormais"),
        ("résumé à 8h30", "comment ils arrivent ; ou « une par une »"),
        ("annuler", "revenir sur la dernière réponse"),
        ("pause jusqu’au 5 janvier", "se taire jusque-là"),
        ("paramètres", "ce qui vaut maintenant"),
        ("stop", "désactiver NudgeBot pour vous"),
    ];

    public override string Day(DateOnly day, DateOnly today) => Format(day, today, "fr-FR", "dddd d MMMM");
}
