import { defineConfig, type Plugin } from 'vite';

/** The page's own policy: its scripts and styles come from the sandbox and from nowhere else. Left out of `vite dev`, which inlines styles. */
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

export default defineConfig({
  root: 'sandbox',
  base: './',
  plugins: [contentSecurityPolicy],
  build: {
    target: 'es2022',
    outDir: process.env.NUDGEBOT_CLIENT_OUT ?? '../dist/sandbox',
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 600,
    // Plain names: a rebuild leaves no stale file behind in an output folder, and the sandbox serves them uncached.
    rolldownOptions: {
      output: {
        entryFileNames: 'assets/[name].js',
        chunkFileNames: 'assets/[name].js',
        assetFileNames: 'assets/[name][extname]',
      },
    },
  },
  server: {
    proxy: { '/sandbox': process.env.NUDGEBOT_SANDBOX ?? 'http://127.0.0.1:4600' },
  },
});
