/** The sandbox's page API, as it comes over the wire. Instants are ISO 8601 text. */

export interface Owner {
  readonly id: string;
  readonly displayName: string;
  readonly mail: string;
  readonly jobTitle?: string | null;
  /** One line that says what to watch for; empty for a mailbox folder. */
  readonly story?: string | null;
  /** Where the bot serves this owner's tab; Teams would show it beside the chat. */
  readonly tab?: string | null;
}

export interface Clock {
  readonly now: string;
  readonly timeZone: string;
}

export type ClockMove = { readonly by: string } | { readonly to: string };

export interface ChatMessage {
  readonly id: string;
  readonly from: 'bot' | 'owner';
  readonly at: string;
  readonly text?: string | null;
  readonly textFormat?: string | null;
  readonly card?: CardJson | null;
  readonly edited?: boolean;
}

export type CardJson = Readonly<Record<string, unknown>>;

export type ChatEvent =
  | { readonly kind: 'posted' | 'updated'; readonly message: ChatMessage }
  | { readonly kind: 'deleted'; readonly message: Pick<ChatMessage, 'id'> }
  | { readonly kind: 'clock'; readonly now: string }
  | { readonly kind: 'typing' };

export interface CardAction {
  readonly type: 'Action.Execute';
  readonly id?: string;
  readonly verb?: string;
  readonly data: unknown;
}

/** What Teams would get from the bot: the HTTP status, and the adaptive card answer where there is one. */
export interface InvokeAnswer {
  readonly status: number;
  readonly body?: { readonly statusCode?: number; readonly type?: string; readonly value?: unknown } | null;
}

export type Folder = 'inbox' | 'sentitems' | 'drafts';

export interface Mailbox {
  readonly name?: string | null;
  readonly address: string;
}

export interface MailSummary {
  readonly id: string;
  readonly subject?: string | null;
  readonly from?: Mailbox | null;
  readonly to: readonly Mailbox[];
  readonly at: string;
  readonly preview?: string | null;
  readonly threadId?: string | null;
  readonly sentByNudgeBot?: boolean;
}

export interface Mail extends MailSummary {
  readonly text?: string | null;
  readonly cc?: readonly Mailbox[];
}

export interface Attendee extends Mailbox {
  readonly response?: string | null;
  readonly type?: string | null;
}

export interface Meeting {
  readonly id: string;
  readonly subject?: string | null;
  readonly start: string;
  readonly end: string;
  readonly organizer?: Mailbox | null;
  readonly attendees?: readonly Attendee[];
  readonly location?: string | null;
}
