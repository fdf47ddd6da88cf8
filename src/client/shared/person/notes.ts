import { announce } from '../announce.js';
import type { Note, PersonPage } from '../api/contract.js';
import { el } from '../dom.js';
import type { Owner } from '../owner.js';
import { button, once } from '../press.js';
import { say } from '../strings/strings.js';
import { firstNameOf } from './head.js';

/** The owner's own notes about a person, with a field for the next one. */
export function notesSection(owner: Owner, { person, notes }: PersonPage): HTMLElement {
  const list = el('ul', { class: 'rows' }, ...notes.map((note) => row(owner, person.address, note)));
  const field = el('textarea', { id: 'note', rows: '2', maxlength: '1000', dir: 'auto', 'aria-describedby': 'note-hint' });
  const save = el('button', { type: 'submit', class: 'button plain' }, say('noteSave'));
  const form = el(
    'form',
    { class: 'field' },
    el('label', { for: 'note' }, say('noteLabel', { name: firstNameOf(person) })),
    field,
    el('p', { class: 'quiet', id: 'note-hint' }, say('noteHint')),
    save,
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void once(save, async () => {
      const text = field.value.trim();
      if (text === '') { field.focus(); return; }
      list.append(row(owner, person.address, await owner.api.addNote(person.address, text)));
      field.value = '';
      announce(say('noteSaved'));
    });
  });
  return el('section', { class: 'card' }, el('h2', {}, say('notes')), list, form);
}

function row(owner: Owner, address: string, note: Note): HTMLElement {
  const item = el('li', { class: 'row' });
  const remove = button(say('noteRemove'), async () => {
    await owner.api.removeNote(address, note.id);
    item.closest('section')?.querySelector<HTMLElement>('textarea')?.focus();
    item.remove();
    announce(say('noteRemoved'));
  }, 'quiet', say('about', { action: say('noteRemove'), what: note.text }));
  item.append(
    el('div', { class: 'row-words' },
      el('p', { dir: 'auto', class: 'as-written' }, note.text),
      el('p', { class: 'quiet' }, el('time', { datetime: note.at }, owner.times.date(owner.times.dayOf(new Date(note.at))))),
    ),
    remove,
  );
  return item;
}
