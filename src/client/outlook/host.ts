// The only module that calls Office.js.
import type { Person } from '../shared/api/contract.js';
import { Failure } from '../shared/api/failure.js';
import { say } from '../shared/strings/strings.js';
import { ssoFailure } from './sso.js';
import { isDark } from './theme.js';

/** What stands open beside the pane: whose it is, and whether it is being read or written. */
export interface OpenItem {
  readonly kind: 'read' | 'compose';
  /** Everyone in it but the owner, each once: the sender or organizer first. @throws {Failure} where Outlook does not say. */
  readonly people: () => Promise<Person[]>;
}

const patience = 8_000;

type Details = Pick<Office.EmailAddressDetails, 'displayName' | 'emailAddress'>;
type Field = readonly Details[] | Pick<Office.Recipients, 'getAsync'>;

/** The Outlook around the pane. */
export class OutlookHost {
  /** Null where the page stands in no Outlook; a {@link Failure} where Office.js cannot be fetched. */
  static async open(officeJs: string): Promise<OutlookHost | null> {
    await fetchScript(officeJs);
    const info = await Promise.race([Office.onReady(), later(patience)]);
    return info?.host === Office.HostType.Outlook ? new OutlookHost() : null;
  }

  get language(): string {
    return Office.context.displayLanguage;
  }

  get owner(): string {
    return Office.context.mailbox.userProfile.emailAddress;
  }

  get dark(): boolean | null {
    return isDark(Office.context.officeTheme);
  }

  get item(): OpenItem | null {
    const item = Office.context.mailbox.item as Office.MessageRead | Office.MessageCompose | Office.AppointmentRead | Office.AppointmentCompose | null | undefined;
    if (!item) return null;
    const message: string = Office.MailboxEnums.ItemType.Message;
    const fields = () => (item.itemType === message ? mailFields(item as Office.MessageRead) : meetingFields(item as Office.AppointmentRead));
    const kind = Array.isArray(fields().at(-1)) ? 'read' : 'compose';
    return { kind, people: async () => this.#others((await Promise.all(fields().map(peopleIn))).flat()) };
  }

  /** An SSO token for NudgeBot's own service. @throws {Failure} with one sentence for each of Office's codes. */
  token(): Promise<string> {
    return Office.auth.getAccessToken({ allowSignInPrompt: true, allowConsentPrompt: true }).catch((failure: unknown) => {
      throw ssoFailure((failure as { code?: unknown }).code);
    });
  }

  onItemChanged(changed: () => void): void {
    if (supports('1.5')) Office.context.mailbox.addHandlerAsync(Office.EventType.ItemChanged, changed);
  }

  onThemeChanged(changed: () => void): void {
    if (supports('1.14')) Office.context.mailbox.addHandlerAsync(Office.EventType.OfficeThemeChanged, changed);
  }

  /** False where this Outlook does not tell, so that the pane must look for itself. */
  onRecipientsChanged(changed: () => void): boolean {
    if (!supports('1.7')) return false;
    (Office.context.mailbox.item as Office.MessageCompose).addHandlerAsync(Office.EventType.RecipientsChanged, changed);
    return true;
  }

  /** Opens a reply with these words in it, in HTML already. Nothing is sent. */
  openReply(html: string): void {
    (Office.context.mailbox.item as Office.MessageRead).displayReplyForm(html);
  }

  /** Puts words where the owner's cursor stands in the mail being written. */
  insert(text: string): Promise<void> {
    return new Promise((done, failed) => {
      (Office.context.mailbox.item as Office.MessageCompose).body.setSelectedDataAsync(text, { coercionType: Office.CoercionType.Text }, ({ status }) => {
        if (status === Office.AsyncResultStatus.Succeeded) done();
        else failed(new Failure('refused', say('insertFailed')));
      });
    });
  }

  #others(people: readonly Details[]): Person[] {
    const owner = this.owner.toLowerCase();
    const byAddress = new Map<string, Person>();
    for (const { displayName, emailAddress } of people) {
      const address = emailAddress.toLowerCase();
      if (address !== '' && address !== owner && !byAddress.has(address)) byAddress.set(address, { name: displayName || emailAddress, address: emailAddress });
    }
    return [...byAddress.values()];
  }
}

const supports = (version: string): boolean => Office.context.requirements.isSetSupported('Mailbox', version);

/** A mail being written has no sender yet: its `to` is asked for, not read. */
function mailFields(item: Office.MessageRead): Field[] {
  return Array.isArray(item.to) ? [[item.from], item.to, item.cc] : [item.to, item.cc];
}

function meetingFields(item: Office.AppointmentRead): Field[] {
  const { requiredAttendees, optionalAttendees } = item;
  return Array.isArray(requiredAttendees) ? [[item.organizer], requiredAttendees, optionalAttendees] : [requiredAttendees, optionalAttendees];
}

function peopleIn(field: Field): Promise<readonly Details[]> {
  if (!('getAsync' in field)) return Promise.resolve(field);
  return new Promise((found, failed) => {
    field.getAsync(({ status, value }) => {
      if (status === Office.AsyncResultStatus.Succeeded) found(value);
      else failed(new Failure('refused', say('peopleFailed')));
    });
  });
}

function fetchScript(address: string): Promise<void> {
  if ('Office' in globalThis) return Promise.resolve();
  return new Promise((fetched, failed) => {
    const script = document.createElement('script');
    script.src = address;
    script.addEventListener('load', () => { fetched(); });
    script.addEventListener('error', () => { failed(new Failure('offline', say('officeUnreachable'))); });
    document.head.append(script);
  });
}

const later = (milliseconds: number): Promise<null> => new Promise((done) => setTimeout(() => { done(null); }, milliseconds));
