import type { Key } from '../shared/strings/strings.js';

const counted: readonly Key[] = ['nothingOwedTo', 'owesOne', 'owesTwo', 'owesThree'];

/** Which sentence says how much is owed: small numbers are words. */
export const owesSentence = (count: number): Key => counted[count] ?? 'owesMany';
