import { say } from '../strings/strings.js';
import type { Config } from './contract.js';
import { Failure } from './failure.js';

/** What a page must know before anyone has signed in. */
export async function readConfig(): Promise<Config> {
  const response = await fetch('/client/config.json').catch(() => {
    throw new Failure('offline', say('offline'));
  });
  if (!response.ok) throw new Failure('service', say('serviceFailed', { status: response.status }));
  return await response.json() as Config;
}
