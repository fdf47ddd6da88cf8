/** The owner's API, as it comes over the wire. Instants are ISO 8601 text in UTC, days are `yyyy-MM-dd`. */

export type Language = 'en' | 'de' | 'fr' | 'es';

export interface Config {
  readonly clientId: string;
  readonly tenantId?: string | null;
  readonly authority: string;
  readonly scope: string;
  readonly sandbox: boolean;
  /** Where Office.js is fetched from; none where there is no Outlook to speak to. */
  readonly officeJs?: string | null;
}

export interface Person {
  readonly name: string;
  readonly address: string;
}

export interface Me {
  readonly name: string;
  readonly address: string;
  readonly timeZone: string;
  readonly language: Language;
  readonly state: 'on' | 'reading' | 'paused' | 'off' | 'notConsented';
  readonly pausedUntil: string | null;
  readonly readUntil: string | null;
  readonly administrator: boolean;
  readonly headersOnly: boolean;
  /** The service's clock, which a local run may have moved; without it this machine's clock holds. */
  readonly now?: string;
}

export type Stage = 'connected' | 'conversing' | 'converted';
export type Circle = 'client' | 'colleague' | 'manager' | 'report' | 'friend' | 'family' | 'candidate' | 'supplier' | 'new';
export type Strength = 'new' | 'light' | 'steady' | 'close';

export interface Evidence {
  readonly kind: 'message' | 'meeting';
  readonly label: string;
  readonly href: string | null;
}

/** The suggested words; empty where only the owner knows what to say. */
export interface Draft {
  readonly language: string;
  readonly reply: boolean;
  readonly threadId: string | null;
  readonly subject: string | null;
  readonly text: string;
}

export interface Nudge {
  readonly id: string;
  readonly revision: number;
  readonly person: Person;
  readonly reason: string;
  readonly reasonText: string;
  readonly why: string;
  readonly because: readonly string[];
  readonly stage: Stage;
  readonly evidence: readonly Evidence[];
  readonly draft: Draft | null;
  readonly shownAt: string | null;
}

export interface WaitingNudge {
  readonly person: Person;
  readonly reason: string;
  readonly reasonText: string;
  readonly heldUntil: string | null;
  readonly rule: string;
  readonly ruleText: string;
}

export interface Nudges {
  readonly open: readonly Nudge[];
  readonly waiting: readonly WaitingNudge[];
}

export type Choice = 'done' | 'snooze' | 'notThis' | 'didNotMeet' | 'never' | 'undo' | 'send' | 'draft';

export interface ChoiceMade {
  readonly choice: Choice;
  readonly until?: string;
  readonly text?: string;
}

export interface ChoiceAnswer {
  readonly id: string;
  readonly revision: number;
  readonly settled: boolean;
  readonly sentence: string;
  readonly canUndo: boolean;
  readonly href: string | null;
}

export interface PersonLine extends Person {
  readonly stage: Stage;
  readonly stageText: string;
  readonly lastOn: string | null;
  readonly lastText: string;
  readonly circle: Circle;
  readonly strength: Strength;
}

export interface People {
  readonly people: readonly PersonLine[];
  readonly total: number;
  readonly next: number | null;
}

export interface Owed {
  readonly id: string;
  readonly person: Person;
  readonly what: string;
  readonly dueOn: string | null;
  readonly dueText: string | null;
  readonly late: boolean;
  readonly href: string | null;
  readonly kind: 'promise' | 'request';
}

export interface Note {
  readonly id: string;
  readonly text: string;
  readonly at: string;
}

export interface TimelineDay {
  readonly on: string;
  readonly sent: boolean;
  readonly received: boolean;
  readonly met: boolean;
}

export interface Timeline {
  readonly from: string;
  readonly to: string;
  readonly days: readonly TimelineDay[];
  readonly text: string;
}

export interface PersonPage {
  readonly person: Person;
  readonly stage: Stage;
  readonly stageText: string;
  readonly circle: Circle;
  readonly circleText: string;
  readonly circleIsYours: boolean;
  readonly strength: Strength;
  readonly strengthReasons: readonly string[];
  readonly lastOn: string | null;
  readonly lastText: string;
  readonly youOwe: readonly Owed[];
  readonly theyOwe: readonly Owed[];
  readonly notes: readonly Note[];
  readonly commonGround: readonly { readonly text: string; readonly href: string | null }[];
  readonly timeline: Timeline;
  readonly cadenceText: string | null;
  readonly muted: boolean;
  readonly nudge: Nudge | null;
  readonly draft: Draft | null;
  readonly cannotSee: string;
}

/** Only what is named is changed; a circle or cadence of null gives the choice back to NudgeBot. */
export interface PersonChange {
  readonly circle?: Circle | null;
  readonly muted?: boolean;
  readonly cadenceDays?: number | null;
}

export interface Promises {
  readonly yours: readonly Owed[];
  readonly theirs: readonly Owed[];
}

export interface Quiet {
  readonly quiet: readonly (Pick<WaitingNudge, 'person' | 'reason' | 'reasonText' | 'rule' | 'ruleText'> & { readonly evidence: readonly Evidence[] })[];
  readonly total: number;
}

/** What a nudge rested on, and what became of it; its words are gone some time after it closed. */
export interface NudgeRecord {
  readonly id: string;
  readonly person: Person;
  readonly reasonText: string;
  readonly why: string | null;
  readonly outcome: string;
  readonly sources: readonly { readonly kind: 'message' | 'meeting'; readonly label: string; readonly at: string | null; readonly href: string | null }[];
  readonly because: readonly string[];
  readonly against: readonly string[];
  readonly overruled: string | null;
  readonly shownAt: string | null;
}

export interface NudgeRecords {
  readonly records: readonly NudgeRecord[];
  readonly total: number;
  readonly next: number | null;
}

export interface Settings {
  readonly paused: boolean;
  readonly pausedUntil: string | null;
  readonly perDay: number;
  readonly perWeek: number;
  /** What the organisation allows: the owner may have fewer, never more. */
  readonly mostPerDay: number;
  readonly mostPerWeek: number;
  readonly muted: readonly Person[];
  /** Newest first. */
  readonly learned: readonly Learned[];
}

/** Something the owner told or taught NudgeBot, as a sentence in their language. */
export interface Learned {
  readonly id: string;
  readonly sentence: string;
  readonly at: string;
}

export type SettingsChange = Partial<Pick<Settings, 'pausedUntil' | 'perDay' | 'perWeek'>>;

export interface Privacy {
  readonly reads: readonly string[];
  readonly keeps: readonly { readonly what: string; readonly why: string; readonly howLong: string }[];
  readonly never: readonly string[];
  readonly administratorSees: readonly string[];
  readonly turnedOnBy: string | null;
  readonly consentedAt: string | null;
}

/** A number of people; the value is left out where the group is too small to be shown. */
export interface Figure {
  readonly value: number | null;
  readonly text: string;
}

export const figureNames = ['people', 'consented', 'reached', 'paused', 'off', 'failed', 'nudgesThisWeek'] as const;

export type Figures = Readonly<Record<(typeof figureNames)[number], Figure>> & {
  readonly note: string;
  readonly publishedOn: string;
  readonly delivery: readonly { readonly state: string; readonly people: Figure }[];
  readonly reasons: readonly { readonly reason: string; readonly people: Figure }[];
};

export type HoldKind = 'person' | 'group' | 'organisation';

/** What an administrator turned off. */
export interface Hold {
  readonly kind: HoldKind;
  /** An object id; empty for everybody. */
  readonly subject: string;
  readonly by: string;
  readonly setAt: string;
}

/** RFC 9457; `detail` is one sentence for the owner. */
export interface Problem {
  readonly type?: string;
  readonly title?: string;
  readonly status?: number;
  readonly detail?: string;
}
