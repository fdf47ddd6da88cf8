import { byId } from '../../shared/dom.js';
import { icon } from '../icons.js';

const nearEnd = 160;
const above = 12;

/**
 * Where the reader is in the chat. Who follows the newest is kept there, from the first that is new to the last, as far as it
 * fits; who reads above is left in peace, with a button that leads to the newest.
 */
export class ReadingPlace {
  static readonly here = new ReadingPlace();
  readonly #scroll = byId('chat-scroll');
  readonly #newest = byId('newest');
  #first: HTMLElement | null = null;
  #placedAt = 0;
  #expecting = false;

  private constructor() {
    this.#newest.prepend(icon('down'));
    this.#newest.addEventListener('click', () => {
      this.toEnd();
      this.#scroll.focus({ preventScroll: true });
    });
    this.#scroll.addEventListener('scroll', () => { this.#scrolled(); });
    for (const touch of ['pointerdown', 'keydown']) this.#scroll.addEventListener(touch, () => { this.#expecting = false; });
    new ResizeObserver(() => { this.#draw(); }).observe(byId('log'));
  }

  get expecting(): boolean {
    return this.#expecting;
  }

  /** The reader asked for what comes next: it is shown wherever they read now. */
  expect(): void {
    this.#first = null;
    this.#expecting = true;
  }

  /** Makes a change that the reader sees if they follow. */
  change(make: () => HTMLElement | null): void {
    const follows = this.#expecting || this.#toTheEnd() < nearEnd || this.#isAsPlaced();
    const changed = make();
    if (!follows) return;
    this.#first ??= changed;
    this.#place();
  }

  /** Begins at an element, and at the end where there is none. */
  startAt(first: HTMLElement | null): void {
    this.#first = first;
    this.#expecting = false;
    this.#place();
  }

  toEnd(): void {
    this.startAt(null);
  }

  #place(): void {
    const end = this.#scroll.scrollHeight;
    const top = this.#first ? this.#first.offsetTop - this.#scroll.offsetTop - above : end;
    this.#scroll.scrollTop = Math.min(top, end);
    this.#placedAt = this.#scroll.scrollTop;
    this.#draw();
  }

  /** A scroll that is not our own is the reader's. */
  #scrolled(): void {
    if (!this.#isAsPlaced()) {
      this.#first = null;
      this.#expecting = false;
    }
    this.#draw();
  }

  #draw(): void {
    this.#newest.hidden = this.#toTheEnd() < nearEnd;
  }

  #isAsPlaced(): boolean {
    return Math.abs(this.#scroll.scrollTop - this.#placedAt) < 2;
  }

  #toTheEnd(): number {
    return this.#scroll.scrollHeight - this.#scroll.scrollTop - this.#scroll.clientHeight;
  }
}
