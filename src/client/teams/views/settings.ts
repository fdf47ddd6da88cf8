import { announce } from '../../shared/announce.js';
import type { Learned, Person, Settings } from '../../shared/api/contract.js';
import { el } from '../../shared/dom.js';
import type { Owner } from '../../shared/owner.js';
import { nameOf } from '../../shared/person/head.js';
import { button, once } from '../../shared/press.js';
import { say } from '../../shared/strings/strings.js';
import { tell } from '../strings/strings.js';

/** How often, the pause, and about whom never. `anew` shows the whole tab again where a change shows in all of it. */
export async function settingsPage(owner: Owner, anew: () => Promise<void>): Promise<HTMLElement[]> {
  const settings = await owner.api.settings();
  return [howMuch(owner, settings), pausing(owner, settings, anew), muted(owner, settings.muted), learned(owner, settings.learned, anew)];
}

function howMuch(owner: Owner, settings: Settings): HTMLElement {
  const perDay = number('per-day', settings.perDay, settings.mostPerDay);
  const perWeek = number('per-week', settings.perWeek, settings.mostPerWeek);
  return form(tell('howMuch'), tell('save'), [field(perDay, tell('perDay')), field(perWeek, tell('perWeek'))], async () => {
    await owner.api.changeSettings({ perDay: perDay.valueAsNumber, perWeek: perWeek.valueAsNumber });
    announce(tell('saved'));
  });
}

function pausing(owner: Owner, { paused, pausedUntil }: Settings, anew: () => Promise<void>): HTMLElement {
  const change = async (until: string | null) => {
    await owner.api.changeSettings({ pausedUntil: until });
    announce(until === null ? tell('saved') : say('statePausedUntil', { date: owner.times.date(until) }));
    await anew();
  };
  if (paused) {
    const sentence = pausedUntil ? say('statePausedUntil', { date: owner.times.date(pausedUntil) }) : say('statePaused');
    return el('section', { class: 'card' }, el('h2', {}, tell('pause')), el('p', {}, sentence), button(tell('resume'), () => change(null)));
  }
  const day = el('input', { type: 'date', id: 'pause', required: true, min: owner.dayIn(1) });
  day.value = owner.dayIn(7);
  return form(tell('pause'), tell('pause'), [field(day, tell('pauseUntil')), el('p', { class: 'quiet' }, tell('pauseHint'))], () => change(day.value));
}

function muted(owner: Owner, people: readonly Person[]): HTMLElement {
  const list = el('ul', { class: 'rows' }, ...people.map((person) => {
    const row = el('li', { class: 'row' }, el('span', { class: 'row-words', dir: 'auto' }, nameOf(person)));
    row.append(button(tell('unmute'), async () => {
      await owner.api.change(person.address, { muted: false });
      row.remove();
      announce(tell('saved'));
    }, 'quiet', say('about', { action: tell('unmute'), what: nameOf(person) })));
    return row;
  }));
  return el('section', { class: 'card' }, el('h2', {}, tell('mutedTitle')), people.length > 0 ? list : el('p', { class: 'none' }, tell('noMuted')));
}

/** What was told and taught, each with the way back; taking one back may bring an earlier one to light, so all is read anew. */
function learned(owner: Owner, things: readonly Learned[], anew: () => Promise<void>): HTMLElement {
  const list = el('ul', { class: 'rows' }, ...things.map((thing) => el('li', { class: 'row' },
    el('span', { class: 'row-words', dir: 'auto' }, thing.sentence),
    button(tell('takeBack'), async () => {
      await owner.api.takeBack(thing.id);
      announce(tell('saved'));
      await anew();
    }, 'quiet', say('about', { action: tell('takeBack'), what: thing.sentence })))));
  return el('section', { class: 'card' }, el('h2', {}, tell('learnedTitle')), things.length > 0 ? list : el('p', { class: 'none' }, tell('nothingLearned')));
}

export function form(title: string, label: string, fields: readonly HTMLElement[], saved: () => Promise<void>): HTMLElement {
  const submit = el('button', { type: 'submit', class: 'button plain' }, label);
  const element = el('form', { class: 'fields' }, ...fields, submit);
  element.addEventListener('submit', (event) => {
    event.preventDefault();
    void once(submit, saved);
  });
  return el('section', { class: 'card' }, el('h2', {}, title), element);
}

function number(id: string, value: number, most: number): HTMLInputElement {
  const input = el('input', { type: 'number', id, min: '1', max: String(most), required: true, inputmode: 'numeric' });
  input.value = String(value);
  return input;
}

export const field = (control: HTMLElement, label: string): HTMLElement => el('div', { class: 'field' }, el('label', { for: control.id }, label), control);
