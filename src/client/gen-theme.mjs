// Writes sandbox/styles/theme.css from @fluentui/tokens (MIT): only the variables that the page uses, for Teams' light
// and dark themes. An unknown variable is an error. With --check it only says whether the written file is up to date.
import fs from 'node:fs';
import path from 'node:path';
import { teamsDarkTheme, teamsLightTheme } from '@fluentui/tokens';

const root = path.join(import.meta.dirname, 'sandbox');
const target = path.join(root, 'styles', 'theme.css');

const sources = fs
  .readdirSync(root, { recursive: true })
  .map((name) => path.join(root, String(name)))
  .filter((file) => /\.(css|ts)$/.test(file) && file !== target)
  .map((file) => fs.readFileSync(file, 'utf8'));

// Written out as var(--…), or named in quotes where code builds the var(). Variables of our own begin with --nb-.
const mention = /var\(--(?!nb-)([A-Za-z0-9]+)|'(color[A-Z][A-Za-z0-9]+)'/g;
const used = [...new Set(sources.flatMap((text) => [...text.matchAll(mention)].map((m) => m[1] ?? m[2])))].sort();

const unknown = used.filter((name) => !(name in teamsLightTheme));
if (unknown.length > 0) {
  console.error(`Fluent 2 has no token named ${unknown.join(', ')}; correct the name or begin your own variables with --nb-.`);
  process.exit(1);
}

const lines = (theme, names, indent) => names.map((name) => `${indent}--${name}: ${theme[name]};`).join('\n');
const differing = used.filter((name) => teamsLightTheme[name] !== teamsDarkTheme[name]);
const css = `/* Written by gen-theme.mjs from @fluentui/tokens; run \`npm run theme\` instead of editing. */
:root {
  color-scheme: light dark;
${lines(teamsLightTheme, used, '  ')}
}

@media (prefers-color-scheme: dark) {
  :root {
${lines(teamsDarkTheme, differing, '    ')}
  }
}
`;

if (!process.argv.includes('--check')) {
  fs.writeFileSync(target, css);
} else if (!fs.existsSync(target) || fs.readFileSync(target, 'utf8') !== css) {
  console.error('sandbox/styles/theme.css is not what gen-theme.mjs writes; run `npm run theme` and commit the result.');
  process.exit(1);
}
