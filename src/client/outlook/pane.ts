import { announce } from '../shared/announce.js';
import type { Person } from '../shared/api/contract.js';
import { byId, el } from '../shared/dom.js';
import type { Owner } from '../shared/owner.js';
import { nameOf, personHead } from '../shared/person/head.js';
import { say } from '../shared/strings/strings.js';
import type { OpenItem, OutlookHost } from './host.js';
import { replyHtml } from './replyHtml.js';
import { ComposeView } from './views/compose.js';
import { failureMessage, message } from '../shared/message.js';
import { personParts } from './views/person.js';

const lookEvery = 400;

/** The pane beside whatever mail or meeting is open; pinned, it follows the owner from one to the next. */
export class Pane {
  readonly #host: OutlookHost;
  readonly #owner: Owner;
  readonly #line: HTMLElement | null;
  #item = 0;
  #watch: ReturnType<typeof setInterval> | undefined;

  /** @param line what is so about the whole of NudgeBot now: still reading, paused. */
  constructor(host: OutlookHost, owner: Owner, line: string | null) {
    this.#host = host;
    this.#owner = owner;
    this.#line = line ? el('p', { class: 'state' }, line) : null;
    host.onItemChanged(() => void this.follow());
  }

  /** Shows what is open now. What still arrives for an item left behind is dropped. */
  async follow(): Promise<void> {
    clearInterval(this.#watch);
    const turn = ++this.#item;
    const { item } = this.#host;
    try {
      if (!item) this.#show(message(say('noItem')));
      else if (item.kind === 'compose') await this.#compose(item, turn);
      else await this.#read(item, turn);
    } catch (failure) {
      if (turn === this.#item) this.#show(failureMessage(failure, () => this.follow()));
    }
  }

  async #read(item: OpenItem, turn: number): Promise<void> {
    const people = await item.people();
    if (turn !== this.#item) return;
    const [first] = people;
    if (!first) {
      this.#show(message(say('nobodyElse')));
      return;
    }
    const place = el('div', { class: 'person' });
    this.#show(people.length > 1 ? this.#chooser(people, place) : null, place);
    await this.#fill(place, first);
  }

  async #fill(place: HTMLElement, person: Person): Promise<void> {
    const turn = this.#item;
    if (place.dataset.address !== person.address) place.replaceChildren(personHead(person, null), el('p', { class: 'quiet', role: 'status' }, say('loading')));
    place.dataset.address = person.address;
    const again = () => this.#fill(place, person);
    const parts = await personParts(this.#owner, person, (text) => { this.#reply(text); }, () => void again())
      .catch((failure: unknown) => [failureMessage(failure, again)]);
    if (turn === this.#item && place.dataset.address === person.address) place.replaceChildren(...parts);
  }

  #chooser(people: readonly Person[], place: HTMLElement): HTMLElement {
    const select = el('select', { id: 'who' }, ...people.map((person) => el('option', { value: person.address }, nameOf(person))));
    select.addEventListener('change', () => {
      const chosen = people.find(({ address }) => address === select.value);
      if (chosen) void this.#fill(place, chosen);
    });
    return el('div', { class: 'field chooser' }, el('label', { for: 'who' }, say('alsoHere')), select);
  }

  async #compose(item: OpenItem, turn: number): Promise<void> {
    const view = new ComposeView(this.#owner, async (text) => {
      await this.#host.insert(text);
      announce(say('inserted'));
    });
    const look = async () => {
      const people = await item.people();
      if (turn === this.#item) view.show(people);
    };
    this.#show(el('h1', { class: 'aloud' }, 'NudgeBot'), view.element);
    // One look that Outlook did not answer leaves what is shown: the next puts it right.
    const lookAgain = () => { look().catch(() => undefined); };
    if (!this.#host.onRecipientsChanged(lookAgain)) this.#watch = setInterval(lookAgain, lookEvery);
    await look();
  }

  #reply(text: string): void {
    this.#host.openReply(replyHtml(text));
    announce(say('inserted'));
  }

  #show(...content: readonly (HTMLElement | null)[]): void {
    byId('pane').replaceChildren(...[this.#line, ...content].filter((part) => part !== null));
  }
}
