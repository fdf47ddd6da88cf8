import { hashOf } from '../addresses.js';
import type { Owner } from '../api/contract.js';
import { byId, el } from '../../shared/dom.js';
import { ownerAvatar } from './avatar.js';

/** The list of sample owners: one click on one shows that owner's chat. */
export class OwnerList {
  readonly #list = byId('owner-list');
  readonly #links = new Map<string, HTMLAnchorElement>();

  show(owners: readonly Owner[]): void {
    const madeUp = owners.some(({ story }) => story);
    byId('owners-title').textContent = madeUp ? 'Sample people' : 'Mailboxes';
    byId('owners-hint').textContent = `Choose whose chat you look at. ${madeUp ? 'Everyone and every mail here is made up.' : 'Their mail stays on this machine.'}`;
    this.#list.replaceChildren(...owners.map((owner) => el('li', {}, this.#link(owner))));
  }

  choose(ownerId: string): void {
    for (const [id, link] of this.#links) {
      if (id === ownerId) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
    this.#links.get(ownerId)?.scrollIntoView({ block: 'nearest' });
    this.setUnseen(ownerId, 0);
  }

  /** How many of NudgeBot's messages to this owner were not looked at yet. */
  setUnseen(ownerId: string, count: number): void {
    const badge = this.#links.get(ownerId)?.querySelector('.unseen');
    if (!badge) return;
    badge.replaceChildren(...(count > 0 ? [String(count), el('span', { class: 'aloud' }, count === 1 ? ' new message' : ' new messages')] : []));
  }

  #link(owner: Owner): HTMLAnchorElement {
    const link = el(
      'a',
      { class: 'owner', href: hashOf({ ownerId: owner.id }) },
      ownerAvatar(owner.mail, owner.displayName),
      el('span', { class: 'owner-name' }, owner.displayName),
      el('span', { class: 'unseen' }),
      el('span', { class: 'owner-job' }, owner.jobTitle ?? owner.mail),
      owner.story ? el('span', { class: 'owner-story' }, owner.story) : null,
    );
    this.#links.set(owner.id, link);
    return link;
  }
}
