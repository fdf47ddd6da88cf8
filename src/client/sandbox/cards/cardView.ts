import { Action, AdaptiveCard, ExecuteAction, GlobalSettings, OpenUrlAction, SubmitAction } from 'adaptivecards';
import type { CardAction, CardJson } from '../api/contract.js';
import { sentenceFor } from '../api/sandbox.js';
import { el } from '../../shared/dom.js';
import { icon } from '../icons.js';
import { htmlOf } from '../markdown.js';
import type { CardOutcome } from './answers.js';
import { teamsHostConfig } from './hostConfig.js';
import { restoreTyped, typedIn } from './typedText.js';

AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = htmlOf(text);
  result.didProcess = true;
};
GlobalSettings.setTabIndexAtCardRoot = false;

/** What a card asks of the page when one of its buttons is pressed. */
export interface CardButtons {
  execute(action: CardAction): Promise<CardOutcome>;
  submit(data: unknown): Promise<void>;
  open(link: string): void;
  toast(text: string): void;
}

/** One adaptive card, from state to state. One button at a time is under way; a failure leaves what the owner typed as it was. */
export class CardView {
  readonly element = el('div', { class: 'card', role: 'group', 'aria-label': 'Card from NudgeBot', tabindex: '-1' });
  readonly #buttons: CardButtons;
  readonly #drawn = el('div', { class: 'card-drawn' });
  readonly #failure = el('p', { class: 'card-failure', role: 'alert', hidden: true });
  #card: AdaptiveCard | null = null;
  #json = '';
  #underWay = false;

  constructor(json: CardJson, buttons: CardButtons) {
    this.#buttons = buttons;
    this.element.append(this.#drawn, this.#failure);
    this.show(json);
  }

  /** Draws the card's new state. The same state again changes nothing; text typed before a change from outside is kept. */
  show(json: CardJson): void {
    const text = JSON.stringify(json);
    if (text === this.#json) return;
    const typed = this.#card && !this.#underWay ? typedIn(this.#card) : new Map<string, string>();
    const hadFocus = this.#json !== '' && this.element.contains(document.activeElement);
    this.#json = text;
    this.#say(null);
    this.#draw(json);
    if (this.#card) restoreTyped(this.#card, typed);
    if (hadFocus) this.element.focus({ preventScroll: true });
  }

  #draw(json: CardJson): void {
    const card = new AdaptiveCard();
    card.hostConfig = teamsHostConfig;
    card.onExecuteAction = (action) => { this.#pressed(action); };
    this.element.classList.toggle('wide', (json.msteams as { width?: string } | undefined)?.width === 'Full');
    try {
      card.parse(json);
      const drawn = card.render();
      this.#card = drawn ? card : null;
      this.#drawn.replaceChildren(drawn ?? '');
      if (!drawn) this.#say('NudgeBot sent a card with nothing in it.');
    } catch {
      this.#card = null;
      this.#drawn.replaceChildren();
      this.#say('NudgeBot sent a card that cannot be drawn here.');
    }
  }

  #pressed(action: Action): void {
    if (action instanceof OpenUrlAction) {
      if (action.url) this.#buttons.open(action.url);
    } else if (action instanceof ExecuteAction) {
      void this.#run(action, () => this.#execute(action));
    } else if (action instanceof SubmitAction) {
      void this.#run(action, () => this.#buttons.submit(action.data));
    }
  }

  /** A second press while one is under way is passed over. */
  async #run(action: Action, work: () => Promise<void>): Promise<void> {
    if (this.#underWay) return;
    this.#setUnderWay(action, true);
    this.#say(null);
    try {
      await work();
    } catch (failure) {
      this.#say(sentenceFor(failure));
    } finally {
      this.#setUnderWay(action, false);
    }
  }

  async #execute(action: ExecuteAction): Promise<void> {
    const pressedOn = this.#json;
    const outcome = await this.#buttons.execute({
      type: 'Action.Execute',
      ...(action.id ? { id: action.id } : {}),
      ...(action.verb ? { verb: action.verb } : {}),
      data: action.data ?? {},
    });
    switch (outcome.kind) {
      // The chat's own stream may have brought this state already, and a later one after it.
      case 'card': if (this.#json === pressedOn) this.show(outcome.card); break;
      case 'toast': this.#buttons.toast(outcome.text); break;
      case 'failed': this.#say(outcome.sentence); break;
      case 'nothing': break;
    }
  }

  #setUnderWay(action: Action, underWay: boolean): void {
    this.#underWay = underWay;
    this.element.setAttribute('aria-busy', String(underWay));
    action.renderedElement?.classList.toggle('under-way', underWay);
  }

  #say(sentence: string | null): void {
    this.#failure.hidden = sentence === null;
    this.#failure.replaceChildren(...(sentence === null ? [] : [icon('error'), el('span', {}, sentence)]));
    if (sentence !== null) this.#failure.scrollIntoView({ block: 'nearest' });
  }
}
