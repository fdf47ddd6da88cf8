import type { Person, PersonPage } from '../../shared/api/contract.js';
import { Failure } from '../../shared/api/failure.js';
import { el } from '../../shared/dom.js';
import type { Owner } from '../../shared/owner.js';
import { groundSection } from '../../shared/person/ground.js';
import { firstNameOf, nameOf, personHead } from '../../shared/person/head.js';
import { owedList } from '../../shared/person/owed.js';
import { say } from '../../shared/strings/strings.js';
import { owesSentence } from '../owes.js';
import { draftBox } from './draft.js';
import { failureLine } from '../../shared/message.js';
import type { Insert } from './person.js';

const most = 8;

/** While the owner writes: what is already open with each of those addressed, kept up as they come and go. */
export class ComposeView {
  readonly element = el('div', { class: 'composing' });
  readonly #owner: Owner;
  readonly #insert: Insert;
  readonly #sections = new Map<string, HTMLElement>();

  constructor(owner: Owner, insert: Insert) {
    this.#owner = owner;
    this.#insert = insert;
    this.show([]);
  }

  /** Whoever is there already stays untouched: the owner may be reading, or have the focus there. */
  show(people: readonly Person[]): void {
    const first = people.slice(0, most);
    const addresses = new Set(first.map(({ address }) => address.toLowerCase()));
    for (const gone of [...this.#sections.keys()].filter((address) => !addresses.has(address))) this.#forget(gone);
    if (first.length === 0) {
      this.element.replaceChildren(el('p', { class: 'nobody', role: 'status' }, say('nobodyYet')));
      return;
    }
    this.element.querySelector('.nobody')?.remove();
    for (const person of first) this.#add(person);
  }

  #forget(address: string): void {
    this.#sections.get(address)?.remove();
    this.#sections.delete(address);
  }

  #add(person: Person): void {
    const key = person.address.toLowerCase();
    if (this.#sections.has(key)) return;
    const aloud = el('p', { class: 'aloud', role: 'status' });
    const parts = el('div', { class: 'addressed' });
    const section = el('section', { 'aria-label': nameOf(person) }, aloud, parts);
    this.#sections.set(key, section);
    this.element.append(section);
    void this.#fill(parts, aloud, person);
  }

  /** Only what is owed is said aloud: the owner is writing. */
  async #fill(parts: HTMLElement, aloud: HTMLElement, person: Person): Promise<void> {
    parts.replaceChildren(personHead(person, null, 'h2'), el('p', { class: 'quiet' }, say('loading')));
    try {
      const page = await this.#owner.api.person(person.address);
      const sentence = say(owesSentence(page.youOwe.length), { name: firstNameOf(page.person), count: page.youOwe.length });
      parts.replaceChildren(...this.#parts(page, sentence));
      aloud.textContent = page.youOwe.length > 0 ? sentence : '';
    } catch (failure) {
      const unknown = failure instanceof Failure && failure.kind === 'unknownPerson';
      parts.replaceChildren(personHead(person, null, 'h2'), unknown
        ? el('p', {}, say('unknownPerson', { name: nameOf(person) }))
        : failureLine(failure, () => this.#fill(parts, aloud, person)));
    }
  }

  #parts(page: PersonPage, sentence: string): HTMLElement[] {
    const name = firstNameOf(page.person);
    const draft = page.nudge?.draft ?? page.draft;
    return [
      personHead(page.person, page.stage, 'h2'),
      page.youOwe.length === 0
        ? el('p', { dir: 'auto' }, page.nudge?.why ?? sentence)
        : el('section', { class: 'card owing' }, el('h3', {}, sentence), owedList(this.#owner, page.youOwe)),
      page.theyOwe.length === 0 ? null : el('section', { class: 'card' }, el('h3', {}, say('theyOwe', { name })), owedList(this.#owner, page.theyOwe)),
      draft?.text ? el('section', { class: 'card' }, el('h3', {}, say('draftTitle')), draftBox(draft, say('insertHere'), this.#insert)) : null,
      groundSection(page),
    ].filter((part) => part !== null);
  }
}
