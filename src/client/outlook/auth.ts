import type { Config } from '../shared/api/contract.js';
import type { Tokens } from '../shared/api/ownerApi.js';
import { sandboxOwner, sandboxTokens } from '../shared/sandboxSignIn.js';
import type { OutlookHost } from './host.js';

/** Outlook's single sign-on, which keeps its own tokens fresh; in a local run the sandbox's, for the owner of the mailbox. */
export function tokensIn(config: Config, host: OutlookHost): Tokens {
  if (config.sandbox) return sandboxTokens(sandboxOwner(location.search) || host.owner);
  return () => host.token();
}
