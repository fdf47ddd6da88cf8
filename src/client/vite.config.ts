import { defineConfig, type Plugin, type UserConfig } from 'vite';

/** The chat page's own policy: its scripts and styles come from the sandbox and from nowhere else. Left out of `vite dev`, which inlines styles. */
const contentSecurityPolicy: Plugin = {
  name: 'content-security-policy',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      injectTo: 'head-prepend',
      attrs: {
        'http-equiv': 'Content-Security-Policy',
        content:
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'",
      },
    },
  ],
};

const out = (folder: string): string => process.env.NUDGEBOT_CLIENT_OUT ?? `${import.meta.dirname}/dist/${folder}`;

/** Plain names: a rebuild leaves no stale file behind in an output folder, and the server decides what is cached. */
const plainNames = {
  entryFileNames: 'assets/[name].js',
  chunkFileNames: 'assets/[name].js',
  assetFileNames: 'assets/[name][extname]',
};

const everywhere = {
  target: 'es2022',
  emptyOutDir: true,
  modulePreload: { polyfill: false },
  assetsInlineLimit: 0,
  chunkSizeWarningLimit: 600,
} as const;

const [paneWords, tabWords] = [/shared\/strings\/(\w+)\.ts$/, /teams\/strings\/(\w+)\.ts$/];

/** What both pages need is `shared`; each language, and the Teams library, is a file of its own. */
function chunkName(module: string | null | undefined): string {
  const [pane, tab] = [paneWords.exec(module ?? '')?.[1], tabWords.exec(module ?? '')?.[1]];
  if (pane) return `assets/words.${pane}.js`;
  if (tab) return `assets/teams.words.${tab}.js`;
  return module?.endsWith('/teams/teams.ts') ? 'assets/teams-js.js' : 'assets/shared.js';
}

const pageNames = {
  ...plainNames,
  chunkFileNames: ({ facadeModuleId }: { readonly facadeModuleId?: string | null }) => chunkName(facadeModuleId),
  assetFileNames: ({ names }: { readonly names: readonly string[] }) => (/^(?!outlook|teams).*\.css$/.test(names[0] ?? '') ? 'assets/shared.css' : 'assets/[name][extname]'),
};

/** The local run's chat page: `dist/sandbox`. */
const sandbox: UserConfig = {
  root: 'sandbox',
  base: './',
  plugins: [contentSecurityPolicy],
  build: { ...everywhere, outDir: out('sandbox'), rolldownOptions: { output: plainNames } },
  server: { proxy: { '/sandbox': process.env.NUDGEBOT_SANDBOX ?? 'http://127.0.0.1:4600' } },
};

/** Outlook's task pane and Teams' tab: `dist/pages`. Their policy is a header of the service's. */
const pages: UserConfig = {
  base: './',
  publicDir: false,
  build: {
    ...everywhere,
    outDir: out('pages'),
    rolldownOptions: { input: { outlook: 'outlook/index.html', teams: 'teams/index.html' }, output: pageNames },
  },
  server: { proxy: { '^/(api|client|mock)/|^/sandbox/token': process.env.NUDGEBOT_SERVICE ?? 'http://127.0.0.1:4610' } },
};

/** The stand-in for Office.js, one plain script as the real one is: `dist/mock/office.js`. Tests only; never served by the service. */
const officeMock: UserConfig = {
  publicDir: false,
  build: {
    ...everywhere,
    minify: false,
    outDir: out('mock'),
    lib: { entry: 'mock/office-mock.ts', formats: ['iife'], name: 'officeMockScript', fileName: () => 'office.js' },
  },
};

const builds: Readonly<Record<string, UserConfig>> = { pages, 'office-mock': officeMock };

export default defineConfig(({ mode }) => builds[mode] ?? sandbox);
