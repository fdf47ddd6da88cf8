import { announce } from '../announce.js';
import type { ChoiceAnswer, ChoiceMade, Draft, Nudge } from '../api/contract.js';
import { Failure } from '../api/failure.js';
import { el } from '../dom.js';
import { linkOut } from '../links.js';
import type { Owner } from '../owner.js';
import { button } from '../press.js';
import { say } from '../strings/strings.js';
import { snoozeForm } from './snoozeForm.js';

/** Answers a nudge as the page around it can: with words the owner wrote, or with none. */
export type Choose = (made: ChoiceMade) => Promise<void>;

export interface NudgeSurroundings {
  /** The card's own heading: who it is about, or why now. */
  readonly heading: (nudge: Nudge) => HTMLElement;
  /** The suggested words, or room for the owner's own, and what can be done with them here; null for nothing. */
  readonly draft: (draft: Draft, nudge: Nudge, choose: Choose) => HTMLElement | null;
  /** The nudge was answered elsewhere: what stands on the page is old. */
  readonly stale: () => void;
}

/** One nudge: why, its evidence, the suggested words, the answers; afterwards what happened, and the way back. */
export class NudgeCard {
  readonly element: HTMLElement;
  readonly #owner: Owner;
  readonly #around: NudgeSurroundings;
  readonly #nudge: Nudge;
  #revision: number;

  constructor(owner: Owner, nudge: Nudge, around: NudgeSurroundings) {
    this.#owner = owner;
    this.#around = around;
    this.#nudge = nudge;
    this.#revision = nudge.revision;
    this.element = el('article', { class: 'card nudge', 'aria-label': `${nudge.person.name}: ${nudge.reasonText}` });
    this.#open();
  }

  #open(): void {
    const { draft, why, because, evidence } = this.#nudge;
    this.element.replaceChildren(...[
      this.#around.heading(this.#nudge),
      el('p', { class: 'why', dir: 'auto' }, why),
      because.length > 0 ? el('ul', { class: 'facts' }, ...because.map((fact) => el('li', {}, el('span', { dir: 'auto' }, fact)))) : null,
      evidence.length > 0 ? el('p', { class: 'evidence' }, ...evidence.map(({ label, href }) => linkOut(label, href))) : null,
      draft ? this.#around.draft(draft, this.#nudge, (made) => this.#choose(made)) : null,
      this.#answers(),
    ].filter((part) => part !== null));
  }

  #answers(): HTMLElement {
    const name = this.#nudge.person.name;
    const answer = (label: string, pressed: () => Promise<void> | void) => button(label, pressed, 'quiet', say('about', { action: label, what: name }));
    const snooze = answer(say('snooze'), () => {
      const form = snoozeForm(this.#owner, (until) => this.#choose({ choice: 'snooze', until }), () => { form.remove(); snooze.setAttribute('aria-expanded', 'false'); snooze.focus(); });
      if (snooze.getAttribute('aria-expanded') === 'true') return;
      snooze.setAttribute('aria-expanded', 'true');
      this.element.append(form);
      form.querySelector('input')?.focus();
    });
    snooze.setAttribute('aria-expanded', 'false');
    return el('div', { class: 'buttons' },
      answer(say('done'), () => this.#choose({ choice: 'done' })),
      snooze,
      ...(this.#nudge.reason === 'metNotWritten' ? [answer(say('didNotMeet'), () => this.#choose({ choice: 'didNotMeet' }))] : []),
      answer(say('notThis'), () => this.#choose({ choice: 'notThis' })),
      answer(say('never'), () => this.#choose({ choice: 'never' })),
    );
  }

  async #choose(made: ChoiceMade): Promise<void> {
    try {
      const answer = await this.#owner.api.choose(this.#nudge.id, this.#revision, made);
      this.#revision = answer.revision;
      if (answer.settled) this.#closed(answer);
      else this.#reopened(answer);
    } catch (failure) {
      if (failure instanceof Failure && failure.kind === 'changed') this.#around.stale();
      throw failure;
    }
  }

  #reopened(answer: ChoiceAnswer): void {
    if (answer.href) this.element.append(el('p', { class: 'outcome', role: 'status' }, linkOut(answer.sentence, answer.href)));
    else this.#open();
    announce(answer.sentence);
    this.element.querySelector<HTMLElement>('.outcome a, .buttons button')?.focus();
  }

  #closed(answer: ChoiceAnswer): void {
    const sentence = el('p', { class: 'outcome', tabindex: '-1', dir: 'auto' }, answer.href ? linkOut(answer.sentence, answer.href) : answer.sentence);
    const undo = answer.canUndo ? button(say('undo'), () => this.#choose({ choice: 'undo' }), 'quiet', say('about', { action: say('undo'), what: this.#nudge.person.name })) : null;
    this.element.replaceChildren(this.#around.heading(this.#nudge), sentence, ...(undo ? [el('div', { class: 'buttons' }, undo)] : []));
    sentence.focus();
  }
}
