// A stand-in for Office.js in browser tests. It has what host.ts calls and throws at anything else, so that a test fails when the
// pane begins to use what no test has looked at. Served as a plain script in Office.js' place. What it pretends is read from
// `globalThis.officeScenario`, or from `?office=NAME` in the page's own address; tests speak to it as `globalThis.officeMock`.

/** What Outlook is made to look like. */
export interface OfficeScenario {
  readonly item?: 'read' | 'compose' | 'meeting' | 'none' | undefined;
  readonly host?: 'Outlook' | 'none' | undefined;
  readonly owner?: string | undefined;
  readonly from?: Mailbox | undefined;
  readonly to?: readonly Mailbox[] | undefined;
  readonly dark?: boolean | undefined;
  readonly language?: string | undefined;
  /** Office's code, 13001 and the like: the sign-in fails with it until {@link OfficeMock.signIn}. */
  readonly ssoError?: number | undefined;
  /** The newest requirement set that this Outlook has; below 1.7 it does not tell of recipients. */
  readonly mailbox?: number | undefined;
  readonly insertFails?: boolean | undefined;
}

export interface Mailbox {
  readonly name: string;
  readonly address: string;
}

type Handler = (event: { readonly type: string }) => void;
type Callback<T> = (result: { readonly status: `${Office.AsyncResultStatus}`; readonly value: T }) => void;
type Details = Pick<Office.EmailAddressDetails, 'displayName' | 'emailAddress'>;

const presets: Readonly<Record<string, OfficeScenario>> = {
  read: {},
  unknown: { from: { name: 'Nia Stranger', address: 'nia@elsewhere.example' } },
  several: { to: [{ name: 'Ben Okoro', address: 'ben.okoro@harbour.example' }] },
  compose: { item: 'compose', to: [] },
  meeting: { item: 'meeting' },
  noItem: { item: 'none' },
  dark: { dark: true },
  sso13001: { ssoError: 13001 },
  sso13006: { ssoError: 13006 },
  outside: { host: 'none' },
  old: { item: 'compose', to: [], mailbox: 1.5 },
};

const ana: Mailbox = { name: 'Ana Rossi', address: 'ana.rossi@harbour.example' };
const succeeded: `${Office.AsyncResultStatus.Succeeded}` = 'succeeded';
const failed: `${Office.AsyncResultStatus.Failed}` = 'failed';

const strict = <T extends object>(name: string, parts: T): T =>
  new Proxy(parts, {
    get(target, key) {
      // A promise looks for `then` on whatever it is given.
      if (typeof key === 'symbol' || key === 'then' || key in target) return Reflect.get(target, key);
      throw new Error(`The Office mock has no ${name}.${key}: host.ts began to call it, so give the mock its behaviour and a test.`);
    },
  });

const detailsOf = ({ name, address }: Mailbox): Details => ({ displayName: name, emailAddress: address });

/** Tests' own handle on the mock. */
class OfficeMock {
  readonly scenario: OfficeScenario;
  /** What the pane did, in order: `reply:` and the HTML, `insert:` and the text. */
  readonly done: string[] = [];
  readonly #handlers = new Map<string, Handler[]>();
  #item: OfficeScenario;
  #dark: boolean;
  #ssoError: number | undefined;

  constructor(scenario: OfficeScenario) {
    this.scenario = scenario;
    this.#item = scenario;
    this.#dark = scenario.dark ?? false;
    this.#ssoError = scenario.ssoError;
  }

  /** The owner opens another item beside a pinned pane. */
  open(item: OfficeScenario): void {
    this.#item = { ...item };
    this.#fire('olkItemSelectedChanged');
  }

  /** The owner changes who the mail goes to. */
  address(...to: readonly Mailbox[]): void {
    this.#item = { ...this.#item, to };
    this.#fire('olkRecipientsChanged');
  }

  turn(theme: 'light' | 'dark'): void {
    this.#dark = theme === 'dark';
    this.#fire('officeThemeChanged');
  }

  signIn(): void {
    this.#ssoError = undefined;
  }

  office() {
    return strict('Office', {
      onReady: () => Promise.resolve({ host: this.scenario.host === 'none' ? null : 'Outlook', platform: 'OfficeOnline' }),
      HostType: strict('HostType', { Outlook: 'Outlook' }),
      AsyncResultStatus: strict('AsyncResultStatus', { Succeeded: succeeded }),
      CoercionType: strict('CoercionType', { Text: 'text' }),
      MailboxEnums: strict('MailboxEnums', { ItemType: strict('ItemType', { Message: 'message' }) }),
      EventType: strict('EventType', { ItemChanged: 'olkItemSelectedChanged', RecipientsChanged: 'olkRecipientsChanged', OfficeThemeChanged: 'officeThemeChanged' }),
      auth: strict<Pick<Office.Auth, 'getAccessToken'>>('auth', { getAccessToken: () => this.#token() }),
      context: this.#context(),
    });
  }

  #context() {
    const theme = () => strict<Pick<Office.OfficeTheme, 'isDarkTheme'>>('officeTheme', { isDarkTheme: this.#dark });
    const item = () => this.#shown();
    const mailbox = strict('mailbox', {
      get item() { return item(); },
      userProfile: strict<Pick<Office.UserProfile, 'emailAddress'>>('userProfile', { emailAddress: this.scenario.owner ?? 'ada@northwind.example' }),
      addHandlerAsync: (type: string, handler: Handler) => { this.#listen(type, handler); },
    });
    return strict('context', {
      displayLanguage: this.scenario.language ?? 'en-US',
      get officeTheme() { return theme(); },
      requirements: strict('requirements', { isSetSupported: (name: string, version?: string) => name === 'Mailbox' && setNumber(version) <= setNumber(String(this.scenario.mailbox ?? 1.14)) }),
      mailbox,
    });
  }

  #shown() {
    switch (this.#item.item) {
      case 'none': return null;
      case 'compose': return this.#written();
      case 'meeting': return this.#meeting();
      default: return this.#read();
    }
  }

  #read() {
    return strict<Pick<Office.MessageRead, 'displayReplyForm'> & { readonly itemType: string; readonly from: Details; readonly to: Details[]; readonly cc: Details[] }>('item', {
      itemType: 'message',
      from: detailsOf(this.#item.from ?? ana),
      to: [...(this.#item.to ?? []), { name: 'Ada Berger', address: this.scenario.owner ?? 'ada@northwind.example' }].map(detailsOf),
      cc: [],
      displayReplyForm: (html) => { this.done.push(`reply:${typeof html === 'string' ? html : html.htmlBody ?? ''}`); },
    });
  }

  #written() {
    return strict('item', {
      itemType: 'message',
      to: strict('to', { getAsync: (callback: Callback<Details[]>) => { answer(callback, (this.#item.to ?? []).map(detailsOf)); } }),
      cc: strict('cc', { getAsync: (callback: Callback<Details[]>) => { answer(callback, []); } }),
      body: strict('body', { setSelectedDataAsync: (text: string, _options: Office.AsyncContextOptions, callback: Callback<void>) => { this.#insert(text, callback); } }),
      addHandlerAsync: (type: string, handler: Handler) => { this.#listen(type, handler); },
    });
  }

  #meeting() {
    return strict('item', {
      itemType: 'appointment',
      organizer: detailsOf(this.#item.from ?? ana),
      requiredAttendees: (this.#item.to ?? []).map(detailsOf),
      optionalAttendees: [],
      displayReplyForm: (html: string) => { this.done.push(`reply:${html}`); },
    });
  }

  #insert(text: string, callback: Callback<void>): void {
    if (this.scenario.insertFails) {
      callback({ status: failed, value: undefined });
      return;
    }
    this.done.push(`insert:${text}`);
    answer(callback, undefined);
  }

  #token(): Promise<string> {
    if (this.#ssoError === undefined) return Promise.resolve('office-mock-token');
    return Promise.reject(Object.assign(new Error('The Office mock was told to refuse the sign-in.'), { code: this.#ssoError }));
  }

  #listen(type: string, handler: Handler): void {
    this.#handlers.set(type, [...(this.#handlers.get(type) ?? []), handler]);
  }

  #fire(type: string): void {
    for (const handler of this.#handlers.get(type) ?? []) handler({ type });
  }
}

/** Outlook answers later, never within the call. */
function answer<T>(callback: Callback<T>, value: T): void {
  setTimeout(() => { callback({ status: succeeded, value }); }, 5);
}

const setNumber = (version = '1.1'): number => Number(version.split('.')[1] ?? 0);

const given = globalThis as { officeScenario?: OfficeScenario };
const named = presets[new URLSearchParams(location.search).get('office') ?? 'read'];
const mock = new OfficeMock({ ...named, ...given.officeScenario });
Object.assign(globalThis, { Office: mock.office(), officeMock: mock });
