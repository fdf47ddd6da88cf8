import type { Owed } from '../../shared/api/contract.js';
import { el } from '../../shared/dom.js';
import type { Owner } from '../../shared/owner.js';
import { owedList } from '../../shared/person/owed.js';
import { tell, type TabKey } from '../strings/strings.js';

/** What was promised and asked for, both ways. */
export async function promisesPage(owner: Owner): Promise<HTMLElement[]> {
  const { yours, theirs } = await owner.api.promises();
  return [side(owner, 'yourPromises', yours, 'noneYours'), side(owner, 'theirPromises', theirs, 'noneTheirs')];
}

const side = (owner: Owner, title: TabKey, owed: readonly Owed[], none: TabKey): HTMLElement =>
  el('section', { class: 'card' }, el('h2', {}, tell(title)), owed.length > 0 ? owedList(owner, owed, true) : el('p', { class: 'none' }, tell(none)));
