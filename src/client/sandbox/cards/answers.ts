import type { CardJson, InvokeAnswer } from '../api/contract.js';

/** What a card does next, after the bot answered a button. */
export type CardOutcome =
  | { readonly kind: 'card'; readonly card: CardJson }
  | { readonly kind: 'toast'; readonly text: string }
  | { readonly kind: 'failed'; readonly sentence: string }
  | { readonly kind: 'nothing' };

const unexplained = 'NudgeBot could not do that, and did not say why. Your text is still here; try again.';

/**
 * Reads an answer to `adaptiveCard/action` as Teams does: a card replaces the card, a message is a toast, everything else failed.
 * Source: learn.microsoft.com, Universal Actions for Adaptive Cards, “Response format”.
 */
export function outcomeOf(answer: InvokeAnswer): CardOutcome {
  const { type, value } = answer.body ?? {};
  switch (type) {
    case 'application/vnd.microsoft.card.adaptive':
      return isCard(value) ? { kind: 'card', card: value } : failed();
    case 'application/vnd.microsoft.activity.message':
      return typeof value === 'string' ? { kind: 'toast', text: value } : failed();
    case 'application/vnd.microsoft.activity.loginRequest':
      return failed('NudgeBot asks you to sign in, which the sandbox has no way to do.');
    case undefined:
      return answer.status === 200 ? { kind: 'nothing' } : failed();
    default:
      return failed(messageIn(value));
  }
}

const failed = (sentence?: string | null): CardOutcome => ({ kind: 'failed', sentence: sentence ?? unexplained });

const isCard = (value: unknown): value is CardJson =>
  typeof value === 'object' && value !== null && (value as CardJson).type === 'AdaptiveCard';

function messageIn(value: unknown): string | null {
  const message = (value as { message?: unknown } | null)?.message;
  return typeof message === 'string' && message.trim() !== '' ? message : null;
}
