// The only module that calls the Teams client library.
import { app, authentication } from '@microsoft/teams-js';
import { Failure } from '../shared/api/failure.js';
import type { Tokens } from '../shared/api/ownerApi.js';
import { tell } from './strings/strings.js';

/** The Teams, or Outlook, around the tab. */
export interface TeamsHost {
  readonly language: string;
  /** The place in the tab that a deep link named; empty for none. */
  readonly place: string;
  readonly tokens: Tokens;
}

const patience = 8_000;

/** Null where the page stands in no Teams. */
export async function openTeams(themed: (theme: string) => void): Promise<TeamsHost | null> {
  const context = await Promise.race([connect(), later(patience)]);
  if (!context) return null;
  themed(context.app.theme);
  app.registerOnThemeChangeHandler(themed);
  await app.notifySuccess();
  return { language: context.app.locale, place: context.page.subPageId ?? '', tokens };
}

/** A page in no frame is told so at once; one in a stranger's frame is never answered. */
const connect = (): Promise<app.Context | null> => app.initialize().then(() => app.getContext()).catch(() => null);

/** Teams keeps its tokens fresh itself. */
const tokens: Tokens = () => authentication.getAuthToken().catch(() => {
  throw new Failure('signIn', tell('teamsSignIn'));
});

const later = (milliseconds: number): Promise<null> => new Promise((done) => setTimeout(() => { done(null); }, milliseconds));
