namespace NudgeBot.Teams.Words.Acting;

internal sealed class FrenchActingWords : ActingWords
{
    public override string TurnedOff => "Vous m’avez désactivé avant l’heure, je n’ai donc rien envoyé. Vos mots sont conservés ici.";

    public override string Paused => "Vous m’avez demandé de me taire avant l’heure, je n’ai donc rien envoyé. Vos mots sont conservés ici.";

    public override string CouldNotLook => "Je n’ai pas pu revoir votre boîte avant l’envoi, je n’ai donc rien envoyé. Vos mots sont conservés ici.";

    public override string TheyWrote(string name) => $"Un message de {name} est arrivé avant l’heure, je n’ai donc rien envoyé. Lisez-le d’abord ; vos mots sont conservés ici.";

    public override string YouWrote(string name) => $"Vous avez écrit à {name} avant l’heure, je n’ai donc rien envoyé. Vos mots sont conservés ici.";

    public override string YouMet(string name) => $"Vous avez vu {name} avant l’heure, je n’ai donc rien envoyé. Vos mots sont conservés ici.";

    public override string SeemsSettled => "Cela semble réglé, je n’ai donc rien envoyé. Vos mots sont conservés ici.";

    public override string ItIsTheHour(string name, string time) => $"Il est {time}, l’heure que vous avez choisie pour {name}. Rien ne part sans vous : l’envoyer maintenant ?";

    public override string InvitationNotAllowed => "Je n’ai pas pu répondre à l’invitation, car je n’ai pas le droit de modifier votre agenda. Personne n’a été averti ; répondez dans Outlook.";

    public override string InvitationSignInOver => "Je n’ai pas pu répondre à l’invitation, parce que votre connexion avait expiré entre-temps. Personne n’a été prévenu : appuyez de nouveau.";

    public override string InvitationGone => "Je n’ai pas pu répondre à l’invitation, car elle n’est plus dans votre agenda. Personne n’a été averti.";

    public override string InvitationUnknown => "Outlook n’a pas dit si votre réponse à l’invitation est partie, je n’ai donc pas réessayé. Regardez dans votre agenda.";

    public override string InvitationNotTaken => "Je n’ai pas pu répondre à l’invitation, car Outlook ne l’a pas prise. Personne n’a été averti ; répondez dans Outlook.";

    public override string SendLater => "Envoyer plus tard";

    public override string OfferTimes => "Proposer des créneaux";

    public override string Accept => "Accepter";

    public override string PoliteNo => "Décliner poliment";

    public override string PoliteNoLabel => "Vos mots pour la personne qui invite, ou aucun";

    public override string SendTheNo => "Décliner";

    public override string AnswerInOutlook => "Répondre dans Outlook";

    public override string NoFreeTimes => "Je ne vois aucune demi-heure libre dans les prochains jours ouvrés.";

    public override string OnlyYourCalendar => "Ces créneaux sont libres dans votre agenda ; je ne vois pas l’autre.";

    public override string BothCalendars => "Ces créneaux sont libres dans les deux agendas.";

    public override string TimesNotSeen => "Je n’ai pas pu consulter les agendas à l’instant. Réessayez un peu plus tard.";
}
