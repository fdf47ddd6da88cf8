import '../shared/styles/theme.css';
import '../shared/styles/base.css';
import '../shared/styles/pages.css';
import './tab.css';
import './tab.person.css';
import { readConfig } from '../shared/api/config.js';
import type { Me } from '../shared/api/contract.js';
import { OwnerApi, type Tokens } from '../shared/api/ownerApi.js';
import { byId, el } from '../shared/dom.js';
import { Owner } from '../shared/owner.js';
import { consentMessage, failureMessage, message } from '../shared/message.js';
import { sandboxOwner, sandboxTokens } from '../shared/sandboxSignIn.js';
import { say } from '../shared/strings/strings.js';
import { hashOf, placeIn } from './routes.js';
import { speakTab, tell } from './strings/strings.js';
import { Tab } from './tab.js';

async function start(): Promise<void> {
  await speakTab(navigator.language);
  show(message(say('loading')));
  try {
    const tokens = (await readConfig()).sandbox ? sandboxTokens(sandboxOwner(location.search)) : await teamsTokens();
    if (tokens) await greet(new OwnerApi(tokens));
    else show(message(tell('outsideTeams')));
  } catch (failure) {
    show(failureMessage(failure, start));
  } finally {
    document.body.setAttribute('aria-busy', 'false');
  }
}

/** The Teams library is fetched only where there may be a Teams: it calls on Microsoft's servers as soon as it is there. */
async function teamsTokens(): Promise<Tokens | null> {
  const { openTeams } = await import('./teams.js');
  const host = await openTeams((theme) => { document.documentElement.dataset.theme = theme; });
  if (!host) return null;
  await speakTab(host.language);
  if (host.place && !location.hash) history.replaceState(null, '', hashOf(placeIn(host.place)));
  return host.tokens;
}

async function greet(api: OwnerApi): Promise<void> {
  await welcome(api, await api.me());
}

async function welcome(api: OwnerApi, me: Me): Promise<void> {
  const owner = new Owner(api, me, await speakTab(me.language));
  if (me.state === 'notConsented') show(consentMessage(async () => welcome(api, await api.consent())));
  else byId('tab').replaceChildren(new Tab(owner, () => greet(api)).element);
}

const show = (content: HTMLElement): void => { byId('tab').replaceChildren(el('main', {}, content)); };

const asked = new URLSearchParams(location.search).get('page');
if (asked && !location.hash) history.replaceState(null, '', `${location.search}${hashOf(placeIn(asked))}`);
void start();
