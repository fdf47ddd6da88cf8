import type { AdaptiveCard, Input } from 'adaptivecards';

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** What the owner changed on the card, by input id. */
export function typedIn(card: AdaptiveCard): Map<string, string> {
  const typed = new Map<string, string>();
  for (const input of inputsOf(card)) {
    const field = fieldOf(input);
    if (input.id && field && input.isDirty()) typed.set(input.id, field.value);
  }
  return typed;
}

/** Puts it back where the card still asks for it. */
export function restoreTyped(card: AdaptiveCard, typed: ReadonlyMap<string, string>): void {
  for (const input of inputsOf(card)) {
    const field = fieldOf(input);
    const value = input.id ? typed.get(input.id) : undefined;
    if (field && value !== undefined) field.value = value;
  }
}

// A card behind a “show card” button that was never opened is not drawn, so nothing was typed there.
const inputsOf = (card: AdaptiveCard): Input[] => card.getAllInputs(true);

function fieldOf(input: Input): Field | null {
  return input.renderedElement?.querySelector<Field>('textarea, select, input:not([type=checkbox], [type=radio])') ?? null;
}
