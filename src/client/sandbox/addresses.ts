/** Where the page is: an owner's chat, with a source beside it where a card's link was followed. */
export interface Place {
  readonly ownerId: string;
  readonly source?: { readonly kind: 'mail' | 'event'; readonly id: string };
}

/** Reads `#/{ownerId}`, `#/{ownerId}/mail/{id}` and `#/{ownerId}/event/{id}`; null for anything else. Ids are URI-encoded. */
export function placeIn(hash: string): Place | null {
  const [start, owner, kind, id, ...rest] = hash.split('/');
  if (start !== '#' || !owner || rest.length > 0) return null;
  const ownerId = decoded(owner);
  if (ownerId === null) return null;
  if (kind === undefined) return { ownerId };
  const sourceId = id ? decoded(id) : null;
  if ((kind !== 'mail' && kind !== 'event') || sourceId === null) return null;
  return { ownerId, source: { kind, id: sourceId } };
}

export function hashOf(place: Place): string {
  const chat = `#/${encodeURIComponent(place.ownerId)}`;
  return place.source ? `${chat}/${place.source.kind}/${encodeURIComponent(place.source.id)}` : chat;
}

function decoded(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}

/** Where a link leads: to a place on this page, out of it, or (null) nowhere, because its scheme is not one we follow. */
export type Destination = { readonly place: Place } | { readonly outside: string } | null;

const followed = new Set(['http:', 'https:', 'mailto:']);
const loopback = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Judges a link seen in the bot's words against the page's own address. Loopback's names count as one host. */
export function destinationOf(link: string, page: string): Destination {
  if (!URL.canParse(link, page)) return null;
  const url = new URL(link, page);
  if (!followed.has(url.protocol)) return null;
  const place = sameOrigin(url, new URL(page)) && (url.pathname === '/' || url.pathname === '/index.html') ? placeIn(url.hash) : null;
  return place ? { place } : { outside: url.href };
}

function sameOrigin(a: URL, b: URL): boolean {
  return a.protocol === b.protocol && a.port === b.port && (a.hostname === b.hostname || (loopback.has(a.hostname) && loopback.has(b.hostname)));
}
