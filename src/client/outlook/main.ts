import '../shared/styles/theme.css';
import '../shared/styles/base.css';
import '../shared/styles/pages.css';
import './pane.css';
import { readConfig } from '../shared/api/config.js';
import type { Me } from '../shared/api/contract.js';
import { OwnerApi } from '../shared/api/ownerApi.js';
import { byId } from '../shared/dom.js';
import { Owner } from '../shared/owner.js';
import { stateSentence } from '../shared/state.js';
import { say, speak } from '../shared/strings/strings.js';
import { tokensIn } from './auth.js';
import { OutlookHost } from './host.js';
import { Pane } from './pane.js';
import { consentMessage, failureMessage, message } from '../shared/message.js';

async function start(): Promise<void> {
  await speak(navigator.language);
  show(message(say('loading')));
  try {
    const config = await readConfig();
    const host = config.officeJs ? await OutlookHost.open(config.officeJs) : null;
    if (!host) {
      show(message(say('outsideOutlook')));
      return;
    }
    followTheme(host);
    await speak(host.language);
    const api = new OwnerApi(tokensIn(config, host));
    await greet(host, api);
  } catch (failure) {
    show(failureMessage(failure, start));
  } finally {
    byId('pane').setAttribute('aria-busy', 'false');
  }
}

async function greet(host: OutlookHost, api: OwnerApi): Promise<void> {
  try {
    await welcome(host, api, await api.me());
  } catch (failure) {
    show(failureMessage(failure, () => greet(host, api)));
  }
}

async function welcome(host: OutlookHost, api: OwnerApi, me: Me): Promise<void> {
  const owner = new Owner(api, me, await speak(me.language));
  const line = stateSentence(me, owner.times);
  if (me.state === 'notConsented' || me.state === 'off') show(consentMessage(async () => welcome(host, api, await api.consent()), line));
  else await new Pane(host, owner, line).follow();
}

function followTheme(host: OutlookHost): void {
  const apply = () => {
    const { dark } = host;
    if (dark !== null) document.documentElement.dataset.theme = dark ? 'dark' : 'light';
  };
  apply();
  host.onThemeChanged(apply);
}

const show = (content: HTMLElement): void => { byId('pane').replaceChildren(content); };

void start();
