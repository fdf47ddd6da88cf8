export const pageNames = ['nudges', 'people', 'promises', 'quiet', 'settings', 'privacy', 'organisation'] as const;

export type PageName = (typeof pageNames)[number];

/** Where in the tab the owner is. */
export interface Place {
  readonly page: PageName;
  /** On the page of people: whose page it is. */
  readonly person?: string;
}

export const hashOf = ({ page, person }: Place): string => (person === undefined ? `#/${page}` : `#/${page}/${encodeURIComponent(person)}`);

/** The place that a hash or a deep link names: `#/people/ana%40x.example`, or just `people`. One that we do not know is the first page. */
export function placeIn(text: string): Place {
  const [page = '', person = ''] = text.replace(/^#?\/?/, '').split('/');
  const known = pageNames.find((name) => name === page);
  if (!known) return { page: 'nudges' };
  const address = known === 'people' ? decoded(person) : '';
  return address === '' ? { page: known } : { page: known, person: address };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
