namespace NudgeBot.Core.Speech;

internal sealed class FrenchWhyWords : WhyWords
{
    public override string Met(string name, string when) => $"Une réunion avec {name} figurait dans votre calendrier {when}. Je ne vois aucun mail entre vous depuis ; les appels et les chats m’échappent.";

    public override string MetFirst(string name, string when) => $"Une réunion avec {name} figurait dans votre calendrier {when}, la première pour autant que je puisse voir. Je ne vois aucun mail entre vous depuis ; les appels et les chats m’échappent.";

    public override string AskedYou(string name, string when) => $"{name} vous a posé une question {when}";

    public override string WroteToYou(string name, string when) => $"{name} vous a écrit {when}";

    public override string YouAsked(string name, string when) => $"Vous avez posé une question à {name} {when}";

    public override string YouWroteTo(string name, string when) => $"Vous avez écrit à {name} {when}";

    protected override string Said(string who, string words) => $"{who} : « {words} »";

    public override string NoAnswerFromYou => "Je ne vois pas de réponse de votre part dans vos mails.";

    public override string NoAnswer => "Je ne vois pas de réponse dans vos mails.";

    public override string Late => "C’est tard, mais cela vaut encore la peine.";

    public override string WishedRhythm(string name, string often, string lastContact) => $"Vous souhaitiez être en contact avec {name} {often}. Le dernier contact que je vois est {lastContact} ; les appels et les chats m’échappent.";

    public override string UsualRhythm(string name, string often, string lastContact) => $"Vous et {name} étiez en contact {often}. Le dernier contact que je vois est {lastContact} ; les appels et les chats m’échappent.";

    public override string Often => "souvent";

    public override string Dormant(string name, string lastContact) => $"Vous et {name} étiez autrefois en contact. Le dernier contact que je vois est {lastContact} ; les appels et les chats m’échappent.";

    public override string LastMeeting(string when) => $"une réunion {when}";

    public override string LastMail(string when) => $"un mail {when}";

    public override string LastMailAbout(string when, string topic) => $"un mail {when}, à propos de « {topic} »";

    public override string Invited(string name, string what, string onDay) => $"{name} vous a envoyé une invitation : {what} {onDay}. Pour autant que je puisse voir, ce serait une première rencontre, et l’invitation attend une réponse.";

    public override string InvitedWith(string name, string what, string onDay, string whom) => $"{name} vous a envoyé une invitation : {what} {onDay}, avec {whom}. Pour autant que je puisse voir, ce serait une première rencontre, et l’invitation attend une réponse.";

    public override string Titled(string title) => $"« {title} »";

    public override string UntitledMeeting => "une réunion";

    public override string CommonThread(string name, string topic, string when, string whom, string theirTopic, string theirWhen) => $"{name} vous a écrit à propos de « {topic} » {when}, et {whom} à propos de « {theirTopic} » {theirWhen}. Un fil commun les relie peut-être ; rien ne montre que ces deux personnes se connaissent. Dois-je d’abord demander à {name} ?";

    public override string WouldLikeToMeet(string whom, string name, string when) => $"{whom} aimerait rencontrer {name} (mail {when}).";

    public override string LastWrote(string name, string day) => $"Votre dernier échange de mails avec {name} : {day}.";

    public override string NeverWrote(string name) => $"Je ne vois pas de mail entre vous et {name}.";

    public override string AskFirst(string name) => $"Dois-je d’abord demander à {name} ?";

    public override string Somebody => "Quelqu’un";

    public override string Introduced(string name, string whom, string when, string metWhen) => $"{name} vous a présenté {whom} {when}, et une réunion figurait dans votre calendrier {metWhen}. Depuis, je ne vois pas de mot à {name}.";

    public override string OneWay(string name, int favours, int questions) => $"Pour vous seulement : {name} vous a demandé quelque chose {favours} jours au cours des deux derniers mois, et {(questions == 1 ? "une de vos propres questions reste ouverte" : $"{questions} de vos propres questions restent ouvertes")}. Vous pouvez dire non.";

    public override string BackSince(string day) => $"Vous êtes de retour depuis le {day}.";

    public override string NothingIsLate => "Rien ici n’est en retard ; un mot est un bon début.";

    public override string AskedOfYou(string name, string when) => $"{name} vous a demandé {when}";

    public override string YouOffered(string name, string when) => $"Vous avez proposé quelque chose à {name} {when}, et la proposition a été acceptée";

    public override string WasDue(string by) => $"C’était attendu {by}.";

    public override string IsDue(string by) => $"C’est attendu {by}.";

    public override string IsDueToday => "C’est attendu aujourd’hui.";

    public override string IsDueTomorrow => "C’est attendu demain.";

    public override string NoSignYet => "Je n’en vois pas encore trace dans vos mails.";

    public override string NoSign => "Je n’en vois pas trace dans vos mails.";

    public override string NoSignItWent => "Rien ne montre que c’est parti.";

    public override string NoMeetingSince => "Je ne vois pas de réunion depuis ; les appels et les chats m’échappent.";

    public override string Meeting => "Une réunion";

    public override string Mail => "Un mail";

    public override string LastContact(string day) => $"Dernier contact : {day}";
}
