import { Failure } from '../shared/api/failure.js';
import { say, type Key } from '../shared/strings/strings.js';

// learn.microsoft.com/office/dev/add-ins/develop/troubleshoot-sso-in-office-add-ins
const sentences: Readonly<Record<number, Key>> = {
  13001: 'ssoNotSignedIn',
  13002: 'ssoStopped',
  13003: 'ssoWrongAccount',
  13004: 'ssoSetUp',
  13005: 'ssoSetUp',
  13006: 'ssoRestart',
  13007: 'ssoBusy',
  13008: 'ssoBusy',
  13009: 'ssoSetUp',
  13012: 'ssoUnsupported',
  13013: 'ssoBusy',
  50001: 'ssoRestart',
};

/** Which sentence answers a code of `Office.auth.getAccessToken`; one we do not know is an Outlook that cannot do it. */
export const ssoSentence = (code: unknown): Key => sentences[Number(code)] ?? 'ssoUnsupported';

export const ssoFailure = (code: unknown): Failure => new Failure('signIn', say(ssoSentence(code)));
