import type { Tokens } from './api/ownerApi.js';
import { Failure } from './api/failure.js';
import { say } from './strings/strings.js';

/** The sample owner that a page's address names: `?owner=ADDRESS`. */
export const sandboxOwner = (search: string): string => new URLSearchParams(search).get('owner') ?? '';

/** Signs in as a sample owner. Only a local run's sandbox answers it. */
export function sandboxTokens(owner: string): Tokens {
  let token: Promise<string> | null = null;
  return async (anew) => {
    if (anew) token = null;
    token ??= fetchToken(owner);
    return token.catch((failure: unknown) => {
      token = null;
      throw failure;
    });
  };
}

async function fetchToken(owner: string): Promise<string> {
  const response = await fetch(`/sandbox/token?owner=${encodeURIComponent(owner)}`, { method: 'POST' }).catch(() => {
    throw new Failure('offline', say('offline'));
  });
  if (!response.ok) throw new Failure('signIn', say('sandboxOwner'));
  return (await response.json() as { accessToken: string }).accessToken;
}
