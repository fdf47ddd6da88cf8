import { announce } from '../../shared/announce.js';
import type { Privacy } from '../../shared/api/contract.js';
import { el } from '../../shared/dom.js';
import type { Owner } from '../../shared/owner.js';
import { button } from '../../shared/press.js';
import { say } from '../../shared/strings/strings.js';
import { tell, type TabKey } from '../strings/strings.js';
import { recordsCard } from './records.js';

/** What is read, what is kept and for how long, who sees what, and the owner's own data to take along or to erase. */
export async function privacyPage(owner: Owner, anew: () => Promise<void>): Promise<HTMLElement[]> {
  const privacy = await owner.api.privacy();
  return [
    list('reads', privacy.reads),
    kept(privacy.keeps),
    list('neverDone', privacy.never),
    list('administratorSees', privacy.administratorSees),
    recordsCard(owner),
    yourData(owner, privacy, anew),
  ];
}

const list = (title: TabKey, sentences: readonly string[]): HTMLElement =>
  el('section', { class: 'card' }, el('h2', {}, tell(title)), el('ul', { class: 'facts' }, ...sentences.map((sentence) => el('li', {}, el('span', { dir: 'auto' }, sentence)))));

const kept = (keeps: Privacy['keeps']): HTMLElement =>
  el('section', { class: 'card' }, el('h2', {}, tell('keeps')),
    el('dl', { class: 'kept' }, ...keeps.flatMap(({ what, why, howLong }) => [el('dt', { dir: 'auto' }, what), el('dd', { class: 'quiet' }, tell('keptFor', { why, howLong }))])));

function yourData(owner: Owner, { consentedAt, turnedOnBy }: Privacy, anew: () => Promise<void>): HTMLElement {
  const { times } = owner;
  const date = consentedAt ? times.date(times.dayOf(new Date(consentedAt))) : '';
  const consent = turnedOnBy ? tell('turnedOnBy', { name: turnedOnBy, date }) : tell('consentedOn', { date });
  return el('section', { class: 'card' },
    el('h2', {}, tell('yourData')),
    date ? el('p', {}, consent) : null,
    el('p', { class: 'quiet' }, tell('yourDataHint')),
    el('div', { class: 'buttons' },
      button(tell('export'), () => download(owner, 'json')),
      button(tell('exportPage'), () => download(owner, 'html')),
      button(tell('erase'), () => { askToErase(owner, anew); })));
}

async function download(owner: Owner, format: 'json' | 'html'): Promise<void> {
  const file = `nudgebot-export.${format}`;
  const address = URL.createObjectURL(await owner.api.export(format));
  el('a', { href: address, download: file }).click();
  URL.revokeObjectURL(address);
  announce(tell('exported', { file }));
}

/** The second yes. The focus begins on the way back, and returns to where it was. */
function askToErase(owner: Owner, anew: () => Promise<void>): void {
  const erase = button(tell('eraseYes'), async () => {
    await owner.api.erase();
    dialog.close();
    announce(tell('erased'));
    await anew();
  });
  erase.classList.add('danger');
  const dialog = el('dialog', { 'aria-labelledby': 'erase-title', 'aria-describedby': 'erase-text' },
    el('h2', { id: 'erase-title' }, tell('eraseTitle')),
    el('p', { id: 'erase-text' }, tell('eraseText')),
    el('div', { class: 'buttons' }, button(say('cancel'), () => { dialog.close(); }), erase));
  dialog.addEventListener('close', () => { dialog.remove(); });
  document.body.append(dialog);
  dialog.showModal();
}
