import { say } from '../strings/strings.js';
import type { Problem } from './contract.js';

/** What went wrong, told apart by what a page can do about it. */
export type FailureKind = 'offline' | 'signIn' | 'notConsented' | 'unknownPerson' | 'changed' | 'refused' | 'service';

/** A failure with its one sentence for the owner. */
export class Failure extends Error {
  readonly kind: FailureKind;

  constructor(kind: FailureKind, sentence: string) {
    super(sentence);
    this.kind = kind;
  }
}

const kinds: Readonly<Record<string, FailureKind>> = {
  'urn:nudgebot:not-consented': 'notConsented',
  'urn:nudgebot:unknown-person': 'unknownPerson',
  'urn:nudgebot:changed': 'changed',
};

/** Reads an answer that is not a success: the service's own sentence, or ours where it sent none. */
export function failureOf(status: number, body: unknown): Failure {
  const problem = (body ?? {}) as Problem;
  if (status === 401) return new Failure('signIn', say('signInRefused'));
  const kind = kinds[problem.type ?? ''] ?? (status >= 500 ? 'service' : 'refused');
  const sentence = typeof problem.detail === 'string' && problem.detail !== '' ? problem.detail : say('serviceFailed', { status });
  return new Failure(kind, sentence);
}

/** The sentence to show for any failure. */
export const sentenceFor = (failure: unknown): string => (failure instanceof Failure ? failure.message : say('unexpected'));
