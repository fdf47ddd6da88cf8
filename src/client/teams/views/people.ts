import { announce } from '../../shared/announce.js';
import type { People, PersonLine, Stage } from '../../shared/api/contract.js';
import { sentenceFor } from '../../shared/api/failure.js';
import { el } from '../../shared/dom.js';
import type { Owner } from '../../shared/owner.js';
import { avatar, nameOf, stageBadge, stageName } from '../../shared/person/head.js';
import { button } from '../../shared/press.js';
import { hashOf } from '../routes.js';
import { tell } from '../strings/strings.js';

const stages: readonly Stage[] = ['connected', 'conversing', 'converted'];
const pause = 250;

/** Everyone the owner deals with; what was searched for is still there when they come back from a person's page. */
export class PeoplePage {
  readonly #owner: Owner;
  readonly #search = el('input', { type: 'search', id: 'search', autocomplete: 'off', dir: 'auto' });
  readonly #stage = el('select', { id: 'stage' });
  readonly #list = el('ul', { class: 'people' });
  readonly #more = el('div', { class: 'more' });
  readonly #count = el('p', { class: 'aloud', role: 'status' });
  #typing: ReturnType<typeof setTimeout> | undefined;
  #turn = 0;

  constructor(owner: Owner) {
    this.#owner = owner;
    this.#search.addEventListener('input', () => {
      clearTimeout(this.#typing);
      this.#typing = setTimeout(() => void this.#again(), pause);
    });
    this.#stage.addEventListener('change', () => void this.#again());
  }

  async show(): Promise<HTMLElement[]> {
    if (this.#stage.length === 0) this.#stage.append(el('option', { value: '' }, tell('everyStage')), ...stages.map((stage) => el('option', { value: stage }, stageName(stage))));
    await this.#read(0);
    const form = el('form', { role: 'search', class: 'search' },
      el('div', { class: 'field' }, el('label', { for: 'search' }, tell('search')), this.#search),
      el('div', { class: 'field' }, el('label', { for: 'stage' }, tell('stage')), this.#stage));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#again();
    });
    return [form, this.#count, this.#list, this.#more];
  }

  #again(): Promise<void> {
    return this.#read(0).catch((failure: unknown) => { announce(sentenceFor(failure), 'error'); });
  }

  async #read(skip: number): Promise<void> {
    const turn = ++this.#turn;
    const answer = await this.#owner.api.people(this.#search.value.trim(), this.#stage.value, skip);
    if (turn === this.#turn) this.#put(answer, skip);
  }

  #put({ people, total, next }: People, skip: number): void {
    const rows = people.map((person) => el('li', {}, line(person)));
    if (skip === 0) this.#list.replaceChildren(...rows);
    else this.#list.append(...rows);
    const nobody = total === 0 ? el('p', { class: 'card calm' }, tell('nobodyFound')) : null;
    const more = next === null ? null : button(tell('showMore'), async () => {
      await this.#read(next);
      rows.at(-1)?.nextElementSibling?.querySelector('a')?.focus();
    });
    this.#more.replaceChildren(...[nobody, more].filter((part) => part !== null));
    this.#count.textContent = tell('found', { count: total });
  }
}

const line = (person: PersonLine): HTMLElement =>
  el('a', { class: 'person-line', href: hashOf({ page: 'people', person: person.address }) },
    avatar(person),
    el('span', { class: 'line-name', dir: 'auto' }, nameOf(person)),
    stageBadge(person.stage),
    el('span', { class: 'line-last', dir: 'auto' }, person.lastText));
