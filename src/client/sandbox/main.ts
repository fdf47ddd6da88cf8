import './styles/theme.css';
import '../shared/styles/base.css';
import './styles/page.css';
import './styles/clock.css';
import './styles/owners.css';
import './styles/chat.css';
import './styles/card.css';
import './styles/panel.css';
import { destinationOf, hashOf, placeIn, type Place } from './addresses.js';
import type { Owner } from './api/contract.js';
import { Sandbox, sentenceFor } from './api/sandbox.js';
import { byId, el } from '../shared/dom.js';
import { icon, nudgeBotMark, type IconName } from './icons.js';
import { Unseen } from './unseen.js';
import { ChatView } from './views/chat.js';
import { ClockView } from './views/clock.js';
import { OwnerList } from './views/owners.js';
import { PanelView } from './views/panel.js';
import { ReadingPlace } from './views/readingPlace.js';
import { toast } from './views/toasts.js';

/** What is in front where there is no room for all: the list of owners, the chat or the panel. */
type Front = 'people' | 'chat' | 'mail';

const sandbox = new Sandbox();
const unseen = new Unseen(sandbox);
const ownerList = new OwnerList();
const clock = new ClockView(sandbox, { begins: () => { ReadingPlace.here.expect(); }, ended: () => void afterMove() });
const panel = new PanelView(sandbox, clock);
let owners: readonly Owner[] = [];
let shown: Owner | null = null;
let chat: ChatView | null = null;

async function start(): Promise<void> {
  for (const mark of document.querySelectorAll('[data-mark]')) mark.append(nudgeBotMark());
  for (const place of document.querySelectorAll<HTMLElement>('[data-icon]')) place.prepend(icon(place.dataset.icon as IconName));
  for (const button of document.querySelectorAll<HTMLElement>('.rail [data-front]')) button.addEventListener('click', () => { bringFront(button.dataset.front as Front); });
  byId('panel-close').addEventListener('click', closePanel);
  byId('panel').addEventListener('keydown', (event) => { if (event.key === 'Escape') closePanel(); });
  document.addEventListener('click', followLink);
  addEventListener('hashchange', show);

  try {
    const [people, now] = await Promise.all([sandbox.owners(), sandbox.clock()]);
    owners = people;
    clock.start(now);
  } catch (failure) {
    fatal(sentenceFor(failure));
    return;
  }
  if (owners.length === 0) {
    fatal('The sandbox has no owner to show. Start it with the sample organisation or with --mailbox and a mailbox folder.');
    return;
  }
  ownerList.show(owners);
  document.body.classList.add('ready');
  show();
  await countUnseen();
}

function show(): void {
  const place = placeIn(location.hash) ?? { ownerId: owners[0]?.id ?? '' };
  const owner = owners.find(({ id }) => id === place.ownerId) ?? owners[0];
  if (!owner) return;
  if (owner !== shown) showOwner(owner);
  panel.show(owner, place.source ?? null);
  bringFront(place.source ? 'mail' : 'chat');
}

function showOwner(owner: Owner): void {
  chat?.close();
  shown = owner;
  document.title = `${owner.displayName} · NudgeBot sandbox`;
  ownerList.choose(owner.id);
  chat = new ChatView(sandbox, owner, clock, { botActed, open });
  unseen.see(owner.id).catch(() => undefined);
}

function botActed(): void {
  panel.refresh();
  if (shown) unseen.see(shown.id).catch(() => undefined);
}

async function afterMove(): Promise<void> {
  panel.refresh();
  await countUnseen();
}

/** A chat that cannot be read now is counted after the next move; the open chat itself says when the sandbox is gone. */
async function countUnseen(): Promise<void> {
  await Promise.allSettled(owners.filter((owner) => owner !== shown).map(async (owner) => {
    const count = await unseen.count(owner);
    if (owner !== shown) ownerList.setUnseen(owner.id, count);
  }));
}

/** Links to this page's own places open in place; others open a new tab; a scheme we do not know leads nowhere. */
function open(link: string): void {
  const destination = destinationOf(link, location.href);
  if (destination === null) toast('This link is not a web or mail address, so it was not opened.', 'error');
  else if ('place' in destination) go(destination.place);
  else window.open(destination.outside, '_blank', 'noopener,noreferrer');
}

function go(place: Place): void {
  if (location.hash === hashOf(place)) show();
  else location.hash = hashOf(place);
}

function followLink(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
  if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  open((link as HTMLAnchorElement).href);
}

function bringFront(front: Front): void {
  document.body.dataset.front = front;
  for (const button of document.querySelectorAll<HTMLElement>('.rail [data-front]')) button.setAttribute('aria-pressed', String(button.dataset.front === front));
}

function closePanel(): void {
  if (shown && placeIn(location.hash)?.source) go({ ownerId: shown.id });
  else bringFront('chat');
}

function fatal(sentence: string): void {
  byId('log').replaceChildren(el('p', { class: 'failed', role: 'alert' }, icon('error'), el('span', {}, sentence)));
}

void start();
