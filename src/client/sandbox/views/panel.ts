import { hashOf, type Place } from '../addresses.js';
import type { Folder, MailSummary, Owner } from '../api/contract.js';
import { sentenceFor, type Sandbox } from '../api/sandbox.js';
import { byId, el } from '../../shared/dom.js';
import { icon } from '../icons.js';
import { nameOf } from '../names.js';
import type { ClockView } from './clock.js';
import { mailPage, meetingPage } from './source.js';

const tabs = ['sent', 'inbox', 'source'] as const;
export type PanelTab = (typeof tabs)[number];

/** The panel beside the chat: what left, what arrived, and the mail or meeting that a card points to. */
export class PanelView {
  readonly #sandbox: Sandbox;
  readonly #clock: ClockView;
  #owner: Owner | null = null;
  #tab: PanelTab = 'sent';
  #source: Place['source'] | null = null;
  #request = 0;

  constructor(sandbox: Sandbox, clock: ClockView) {
    this.#sandbox = sandbox;
    this.#clock = clock;
    for (const tab of tabs) {
      tabButton(tab).addEventListener('click', () => { this.#choose(tab); });
      tabButton(tab).addEventListener('keydown', (event) => { this.#step(event, tab); });
    }
  }

  show(owner: Owner, source: Place['source'] | null): void {
    const sourceChanged = owner.id !== this.#owner?.id || JSON.stringify(source) !== JSON.stringify(this.#source);
    this.#owner = owner;
    this.#source = source;
    if (source) this.#choose('source');
    else if (sourceChanged && this.#tab === 'source') this.#choose('sent');
    else this.refresh();
  }

  /** Reads the shown list anew. An open source stays as it is, with its place in the text. */
  refresh(): void {
    if (this.#tab !== 'source') void this.#fill();
  }

  #choose(tab: PanelTab): void {
    this.#tab = tab;
    for (const other of tabs) {
      const chosen = other === tab;
      tabButton(other).setAttribute('aria-selected', String(chosen));
      tabButton(other).tabIndex = chosen ? 0 : -1;
      pane(other).hidden = !chosen;
    }
    void this.#fill();
  }

  #step(event: KeyboardEvent, from: PanelTab): void {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = tabs[(tabs.indexOf(from) + step + tabs.length) % tabs.length] ?? from;
    this.#choose(next);
    tabButton(next).focus();
  }

  /** Answers that come after a newer request are dropped. */
  async #fill(): Promise<void> {
    if (!this.#owner) return;
    const request = ++this.#request;
    const target = pane(this.#tab);
    const content = await this.#content(this.#owner, this.#tab).catch((failure: unknown) => [failed(sentenceFor(failure))]);
    if (request === this.#request) replaceKeepingFocus(target, content);
  }

  async #content(owner: Owner, tab: PanelTab): Promise<HTMLElement[]> {
    switch (tab) {
      case 'sent': return this.#sent(owner);
      case 'inbox': return [this.#list(owner, await this.#mails(owner, 'inbox'), 'inbox', 'Nothing has arrived yet.')];
      case 'source': return this.#source ? this.#sourcePage(owner, this.#source) : [nothingChosen()];
    }
  }

  async #sent(owner: Owner): Promise<HTMLElement[]> {
    const [sent, drafts] = await Promise.all([this.#mails(owner, 'sentitems'), this.#mails(owner, 'drafts')]);
    const waiting = drafts.length === 0 ? [] : [
      el('h3', { class: 'group' }, 'Drafts, not sent'),
      this.#list(owner, drafts, 'drafts', ''),
      el('h3', { class: 'group' }, 'Sent'),
    ];
    return [...waiting, this.#list(owner, sent, 'sentitems', 'Nothing was sent yet.')];
  }

  async #sourcePage(owner: Owner, source: NonNullable<Place['source']>): Promise<HTMLElement[]> {
    if (source.kind === 'event') return [meetingPage(await this.#sandbox.meeting(owner.id, source.id), this.#clock)];
    const mail = await this.#sandbox.mail(owner.id, source.id);
    const folders = await Promise.all((['inbox', 'sentitems', 'drafts'] as const).map((folder) => this.#mails(owner, folder)));
    const thread = folders.flat().filter((other) => mail.threadId && other.threadId === mail.threadId && other.id !== mail.id);
    thread.sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
    const page = mailPage(mail, folders[2]?.some((draft) => draft.id === mail.id) === true, this.#clock);
    return thread.length === 0 ? [page] : [page, el('h3', { class: 'group' }, 'In the same thread'), this.#list(owner, thread, 'inbox', '')];
  }

  #mails(owner: Owner, folder: Folder): Promise<MailSummary[]> {
    return this.#sandbox.mails(owner.id, folder);
  }

  #list(owner: Owner, mails: readonly MailSummary[], folder: Folder, none: string): HTMLElement {
    if (mails.length === 0) return el('p', { class: 'none' }, none);
    return el('ul', { class: 'mails' }, ...mails.map((mail) => el('li', {}, this.#row(owner, mail, folder))));
  }

  #row(owner: Owner, mail: MailSummary, folder: Folder): HTMLElement {
    const others = folder === 'inbox' ? [mail.from] : mail.to;
    const names = others.map((one) => (one ? nameOf(one) : 'Unknown sender')).join(', ');
    return el(
      'a',
      { class: 'mail', href: hashOf({ ownerId: owner.id, source: { kind: 'mail', id: mail.id } }) },
      el('span', { class: 'mail-who' }, folder === 'inbox' ? names : `To ${names === '' ? 'nobody yet' : names}`),
      el('time', { class: 'mail-at', datetime: mail.at }, this.#clock.times.short(new Date(mail.at), this.#clock.now)),
      el('span', { class: 'mail-subject' }, mail.subject ?? '(no subject)'),
      mail.sentByNudgeBot ? el('span', { class: 'badge' }, 'Sent by NudgeBot') : null,
      el('span', { class: 'mail-preview' }, mail.preview ?? ''),
    );
  }
}

const tabButton = (tab: PanelTab): HTMLElement => byId(`tab-${tab}`);
const pane = (tab: PanelTab): HTMLElement => byId(`pane-${tab}`);
const failed = (sentence: string): HTMLElement => el('p', { class: 'failed', role: 'alert' }, icon('error'), el('span', {}, sentence));

/** A list drawn anew gives the focus back to the mail that had it. */
function replaceKeepingFocus(target: HTMLElement, content: readonly HTMLElement[]): void {
  const focused = target.contains(document.activeElement) ? document.activeElement?.getAttribute('href') : null;
  target.replaceChildren(...content);
  if (focused) target.querySelector<HTMLElement>(`a[href="${CSS.escape(focused)}"]`)?.focus({ preventScroll: true });
}

function nothingChosen(): HTMLElement {
  return el('p', { class: 'none' }, 'Each card says why it came and links to the mail or meeting behind it. Follow such a link, and it opens here.');
}
