import type { Mailbox } from './api/contract.js';

/** What to call a sender or recipient: Graph leaves the name out, empty, or equal to the address where it knows none. */
export const nameOf = ({ name, address }: Mailbox): string => (name?.trim() ? name : address);

/** “Ana Petrova <ana@fabrikam.example>”, and the bare address where there is no name. */
export const nameAndAddress = (one: Mailbox): string => (nameOf(one) === one.address ? one.address : `${nameOf(one)} <${one.address}>`);
