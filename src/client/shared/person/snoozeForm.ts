import { el } from '../dom.js';
import type { Owner } from '../owner.js';
import { button, once } from '../press.js';
import { say } from '../strings/strings.js';

let forms = 0;

/** Until which day; a week from today unless the owner says otherwise. */
export function snoozeForm(owner: Owner, snooze: (until: string) => Promise<void>, cancel: () => void): HTMLFormElement {
  const id = `snooze-${++forms}`;
  const day = el('input', { type: 'date', id, required: true, min: owner.dayIn(1) });
  day.value = owner.dayIn(7);
  const submit = el('button', { type: 'submit', class: 'button plain' }, say('snooze'));
  const form = el('form', { class: 'snooze' }, el('label', { for: id }, say('snoozeUntil')), day, submit, button(say('cancel'), cancel, 'quiet'));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void once(submit, () => snooze(day.value));
  });
  form.addEventListener('keydown', (event) => { if (event.key === 'Escape') cancel(); });
  return form;
}
