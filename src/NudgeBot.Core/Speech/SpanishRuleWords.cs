namespace NudgeBot.Core.Speech;

internal sealed class SpanishRuleWords : RuleWords
{
    protected override string MetNotWritten => "Encuentro sin escribir después";

    protected override string AwaitingYourReply => "Espera su respuesta";

    protected override string AwaitingTheirReply => "Usted espera respuesta";

    protected override string PromiseDue => "Promesa por vencer";

    protected override string PromiseOverdue => "Promesa aún pendiente";

    protected override string RequestDue => "Petición por vencer";

    protected override string FadingTie => "Silencio prolongado";

    protected override string DormantTie => "Un año o más en silencio";

    protected override string Invitation => "Invitación pendiente";

    protected override string Introduction => "Una presentación";

    protected override string Thanks => "Unas palabras de agradecimiento";

    protected override string Restart => "Un comienzo tras la pausa";

    protected override string OneWay => "Pide a menudo";

    protected override string BeforeMeeting => "Antes de una reunión";

    protected override string HowDidItGo => "¿Cómo fue?";

    protected override string Gone => "Esa persona ya no está ahí, o el correo no le llega.";

    protected override string Conflict => "Ha habido palabras de enfado entre ustedes: no es momento para un aviso.";

    protected override string Sensitive => "Toca algo privado o delicado.";

    protected override string Bulk => "Se envió a muchas personas, o venía de una lista o de una máquina.";

    protected override string LargeMeeting => "Demasiadas personas para unas palabras a cada una: un público, una reunión diaria o una emisión.";

    protected override string Asked => "Se pidió no recibir correos sobre esto, o usted me pidió no mencionarlo.";

    protected override string AlreadyInContact => "Han estado en contacto desde entonces, o pronto lo estarán.";

    protected override string EndedWell => "Terminó bien, o usted lo archivó.";

    protected override string Resting => "Escribió dos veces sin respuesta: el vínculo puede descansar.";

    protected override string Unsure => "No sé con suficiente certeza quién es, ni si se desea una respuesta.";

    protected override string FirstDay => "Es de antes de que usted me activara.";

    protected override string Away => "Usted o la otra persona están ausentes.";

    protected override string QuietHours => "Está fuera de su horario de trabajo.";

    protected override string Cap => "Más serían demasiados para un día o una semana.";

    protected override string Connected => "Contacto: el primero, o en una sola dirección.";

    protected override string Conversing => "En conversación: han tenido contacto en varios días.";

    protected override string Converted => "En contacto: lo mantienen las dos partes desde hace tres meses o más.";

    protected override string NoCircle => "Aún en ningún círculo";

    protected override string NewCircle => "Contacto nuevo";

    protected override string ClientCircle => "Clientela";

    protected override string ColleagueCircle => "Colega";

    protected override string ManagerCircle => "Jefatura";

    protected override string ReportCircle => "En su equipo";

    protected override string FriendCircle => "Amistad";

    protected override string FamilyCircle => "Familia";

    protected override string CandidateCircle => "Candidatura";

    protected override string SupplierCircle => "Empresa proveedora";
}
