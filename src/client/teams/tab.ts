import { el } from '../shared/dom.js';
import { consentMessage, failureMessage } from '../shared/message.js';
import type { Owner } from '../shared/owner.js';
import { stateSentence } from '../shared/state.js';
import { say } from '../shared/strings/strings.js';
import { hashOf, pageNames, placeIn, type PageName, type Place } from './routes.js';
import { tell } from './strings/strings.js';
import { nudgesPage } from './views/nudges.js';
import { organisationPage } from './views/organisation.js';
import { PeoplePage } from './views/people.js';
import { personPage } from './views/person.js';
import { privacyPage } from './views/privacy.js';
import { promisesPage } from './views/promises.js';
import { quietPage } from './views/quiet.js';
import { settingsPage } from './views/settings.js';

/** What there is to see and to do also while nothing of the owner's is read. */
const withoutMailbox: readonly PageName[] = ['settings', 'privacy', 'organisation'];

/** The tab: its pages in a row, and the one in front. */
export class Tab {
  readonly element: HTMLElement;
  readonly #owner: Owner;
  readonly #main = el('main', { id: 'main' });
  readonly #links = new Map<PageName, HTMLAnchorElement>();
  /** Asks anew how things stand with the owner: they have erased everything, or changed their language. */
  readonly #anew: () => Promise<void>;
  readonly #people: PeoplePage;
  #turn = 0;

  constructor(owner: Owner, anew: () => Promise<void>) {
    this.#owner = owner;
    this.#anew = anew;
    this.#people = new PeoplePage(owner);
    this.element = el('div', { class: 'frame' }, this.#navigation(), this.#main);
    onhashchange = () => void this.#show(true);
    void this.#show(false);
  }

  #navigation(): HTMLElement {
    const pages = pageNames.filter((page) => page !== 'organisation' || this.#owner.me.administrator);
    for (const page of pages) this.#links.set(page, el('a', { href: hashOf({ page }) }, tell(page)));
    return el('nav', { 'aria-label': tell('navigation') }, el('ul', {}, ...[...this.#links.values()].map((link) => el('li', {}, link))));
  }

  /** Answers that come after the owner has gone on are dropped. Who has walked here by key or click starts at the page's heading. */
  async #show(moved: boolean): Promise<void> {
    const turn = ++this.#turn;
    const place = placeIn(location.hash);
    this.#mark(place.page);
    const waiting = setTimeout(() => { this.#put(place, el('p', { class: 'quiet', role: 'status' }, say('loading'))); }, 250);
    const content = await this.#content(place).catch((failure: unknown) => [failureMessage(failure, () => this.#show(moved))]);
    clearTimeout(waiting);
    if (turn !== this.#turn) return;
    this.#put(place, ...content);
    if (moved) this.#main.querySelector<HTMLElement>('h1')?.focus();
  }

  #put(place: Place, ...content: readonly HTMLElement[]): void {
    const sentence = stateSentence(this.#owner.me, this.#owner.times);
    const heading = content.some((part) => part.matches('h1') || part.querySelector('h1')) ? null : el('h1', { tabindex: '-1' }, tell(place.page));
    this.#main.replaceChildren(...[sentence ? el('p', { class: 'state' }, sentence) : null, heading, ...content].filter((part) => part !== null));
    document.title = `${this.#main.querySelector('h1')?.textContent ?? ''} · NudgeBot`;
  }

  #mark(shown: PageName): void {
    for (const [page, link] of this.#links) {
      if (page === shown) link.setAttribute('aria-current', 'page');
      else link.removeAttribute('aria-current');
    }
    this.#links.get(shown)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  async #content({ page, person }: Place): Promise<HTMLElement[]> {
    const again = () => void this.#show(false);
    if (this.#owner.me.state === 'off' && !withoutMailbox.includes(page)) return [consentMessage(async () => { await this.#owner.api.consent(); await this.#anew(); })];
    switch (page) {
      case 'nudges': return nudgesPage(this.#owner, again);
      case 'people': return person === undefined ? this.#people.show() : personPage(this.#owner, person, again);
      case 'promises': return promisesPage(this.#owner);
      case 'quiet': return quietPage(this.#owner);
      case 'settings': return settingsPage(this.#owner, this.#anew);
      case 'privacy': return privacyPage(this.#owner, this.#anew);
      case 'organisation': return organisationPage(this.#owner, again);
    }
  }
}
