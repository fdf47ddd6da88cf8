namespace NudgeBot.Core.Drafts;

/// <summary>What makes a machine stay silent, gravest first: where a text touches several, the first of them decides what follows.</summary>
public enum SensitiveMatter
{
    /// <summary>"Please stop writing to me": no nudge about this person again, until the owner lifts that.</summary>
    Unwanted,

    /// <summary>A death and what follows it: every cheerful word rests for a month.</summary>
    Grief,

    /// <summary>Illness, surgery, pregnancy, burn-out (GDPR, article 9): a fortnight of rest.</summary>
    Illness,

    /// <summary>Dismissal, warnings, pay, appraisals.</summary>
    Employment,

    /// <summary>Grievance, harassment, discrimination.</summary>
    Harassment,

    /// <summary>Litigation, legal hold, whistle-blowing.</summary>
    Legal,

    /// <summary>Union, religion, politics, origin, orientation (GDPR, article 9).</summary>
    Belief,

    /// <summary>Fraud, phishing, a security incident.</summary>
    Fraud,

    /// <summary>A mark of confidence that its writer set.</summary>
    Confidence,
}
