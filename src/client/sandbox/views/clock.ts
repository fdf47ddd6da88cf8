import type { Clock, ClockMove } from '../api/contract.js';
import type { Sandbox } from '../api/sandbox.js';
import { sentenceFor } from '../api/sandbox.js';
import { byId, isPressable, setPressable } from '../../shared/dom.js';
import { icon, type IconName } from '../icons.js';
import { Times } from '../../shared/times.js';
import { toast } from './toasts.js';

const nextMorning: ClockMove = { to: 'nextMorning' };

/** Told at each step of a move: a week is seven. */
export interface ClockSteps {
  begins(): void;
  ended(): void;
}

/** The sandbox's day and time, and the buttons that move it forward: one move at a time, a week as seven mornings. */
export class ClockView {
  times = new Times('UTC');
  readonly #sandbox: Sandbox;
  readonly #steps: ClockSteps;
  readonly #time = byId('clock-time') as HTMLTimeElement;
  readonly #progress = byId('clock-progress');
  readonly #bar = byId('clock-bar') as HTMLProgressElement;
  readonly #stop = byId('clock-stop') as HTMLButtonElement;
  readonly #buttons: HTMLButtonElement[];
  #known = 0;
  #knownSince = 0;
  #moving = false;
  #stopping = false;

  constructor(sandbox: Sandbox, steps: ClockSteps) {
    this.#sandbox = sandbox;
    this.#steps = steps;
    this.#buttons = [
      this.#button('clock-hour', 'clock', 1, { by: 'PT1H' }),
      this.#button('clock-morning', 'sunny', 1, nextMorning),
      this.#button('clock-week', 'week', 7, nextMorning),
    ];
    this.#stop.prepend(icon('stop'));
    this.#stop.addEventListener('click', () => { this.#stopping = true; setPressable(this.#stop, false); });
    setInterval(() => { this.#draw(); }, 1_000);
  }

  /** The sandbox's clock now: the last instant it told, and what has passed here since. */
  get now(): Date {
    return new Date(this.#known + (performance.now() - this.#knownSince));
  }

  start(clock: Clock): void {
    this.times = new Times(clock.timeZone);
    this.tell(clock.now);
    this.#buttons.forEach((button) => { setPressable(button, true); });
  }

  tell(now: string): void {
    const instant = Date.parse(now);
    if (Number.isNaN(instant)) return;
    this.#known = instant;
    this.#knownSince = performance.now();
    this.#draw();
  }

  #button(id: string, picture: IconName, steps: number, move: ClockMove): HTMLButtonElement {
    const button = byId(id) as HTMLButtonElement;
    button.prepend(icon(picture));
    setPressable(button, false);
    button.addEventListener('click', () => { if (isPressable(button)) void this.#run(steps, move); });
    return button;
  }

  async #run(steps: number, move: ClockMove): Promise<void> {
    if (this.#moving) return;
    this.#setMoving(true, steps);
    try {
      for (let step = 1; step <= steps && !this.#stopping; step++) {
        this.#say(steps === 1 ? 'NudgeBot is at work…' : `Day ${step} of ${steps}: NudgeBot is at work…`);
        this.#steps.begins();
        const { now } = await this.#sandbox.moveClock(move);
        this.tell(now);
        this.#bar.value = step;
        this.#steps.ended();
      }
    } catch (failure) {
      toast(sentenceFor(failure), 'error');
    } finally {
      this.#setMoving(false, steps);
    }
  }

  #setMoving(moving: boolean, steps: number): void {
    const hadFocus = document.activeElement === this.#stop;
    this.#moving = moving;
    this.#stopping = false;
    document.body.classList.toggle('clock-moving', moving);
    this.#buttons.forEach((button) => { setPressable(button, !moving); });
    setPressable(this.#stop, true);
    this.#stop.hidden = !moving || steps === 1;
    this.#bar.hidden = !moving;
    if (steps === 1) this.#bar.removeAttribute('value');
    else this.#bar.value = 0;
    this.#bar.max = steps;
    this.#say(moving ? 'NudgeBot is at work…' : '');
    if (hadFocus && !moving) this.#buttons.at(-1)?.focus();
  }

  #say(words: string): void {
    this.#progress.textContent = words;
  }

  #draw(): void {
    if (this.#known === 0) return;
    const { now } = this;
    const words = `${this.times.day(now)}, ${this.times.time(now)}`;
    if (this.#time.textContent === words) return;
    this.#time.textContent = words;
    this.#time.dateTime = now.toISOString();
  }
}
