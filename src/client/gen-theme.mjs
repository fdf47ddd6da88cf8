// Writes each page's theme.css from @fluentui/tokens (MIT): only the variables that the page uses, for Teams' light, dark and
// high contrast themes. An unknown variable is an error. With --check it only says whether the written files are up to date.
import fs from 'node:fs';
import path from 'node:path';
import { teamsDarkTheme, teamsHighContrastTheme, teamsLightTheme } from '@fluentui/tokens';

const root = import.meta.dirname;

/** The chat page follows the system; the pane and the tab follow their host, which names its theme on the root element. */
const themes = [
  { target: 'sandbox/styles/theme.css', sources: ['sandbox', 'shared/styles/base.css'], css: followingTheSystem },
  { target: 'shared/styles/theme.css', sources: ['shared', 'outlook', 'teams'], css: followingTheHost },
];

const filesUnder = (name) => {
  const full = path.join(root, name);
  if (!fs.statSync(full).isDirectory()) return [full];
  return fs.readdirSync(full, { recursive: true }).map((entry) => path.join(full, String(entry)));
};

// Written out as var(--…), or named in quotes where code builds the var(). Variables of our own begin with --nb-.
const mention = /var\(--(?!nb-)([A-Za-z0-9]+)|'(color[A-Z][A-Za-z0-9]+)'/g;

function usedIn({ target, sources }) {
  const files = sources.flatMap(filesUnder).filter((file) => /\.(css|ts)$/.test(file) && file !== path.join(root, target));
  const used = new Set(files.flatMap((file) => [...fs.readFileSync(file, 'utf8').matchAll(mention)].map((m) => m[1] ?? m[2])));
  const unknown = [...used].filter((name) => !(name in teamsLightTheme));
  if (unknown.length === 0) return [...used].sort();
  console.error(`Fluent 2 has no token named ${unknown.join(', ')}; correct the name or begin your own variables with --nb-.`);
  process.exit(1);
}

const header = '/* Written by gen-theme.mjs from @fluentui/tokens; run `npm run theme` instead of editing. */\n';
const lines = (theme, names, indent) => names.map((name) => `${indent}--${name}: ${theme[name]};`).join('\n');
const differing = (used, theme) => used.filter((name) => teamsLightTheme[name] !== theme[name]);

function followingTheSystem(used) {
  return `${header}:root {
  color-scheme: light dark;
${lines(teamsLightTheme, used, '  ')}
}

@media (prefers-color-scheme: dark) {
  :root {
${lines(teamsDarkTheme, differing(used, teamsDarkTheme), '    ')}
  }
}
`;
}

/** Until a host has spoken the system's preference holds: a dark Teams shows no white flash. */
function followingTheHost(used) {
  const dark = differing(used, teamsDarkTheme);
  const contrast = differing(used, teamsHighContrastTheme);
  return `${header}:root {
  color-scheme: light;
${lines(teamsLightTheme, used, '  ')}
}

@media (prefers-color-scheme: dark) {
  :root:not([data-theme]) {
    color-scheme: dark;
${lines(teamsDarkTheme, dark, '    ')}
  }
}

:root[data-theme='dark'] {
  color-scheme: dark;
${lines(teamsDarkTheme, dark, '  ')}
}

:root[data-theme='contrast'] {
  color-scheme: dark;
${lines(teamsHighContrastTheme, contrast, '  ')}
}
`;
}

for (const theme of themes) {
  const target = path.join(root, theme.target);
  const css = theme.css(usedIn(theme));
  if (!process.argv.includes('--check')) {
    fs.writeFileSync(target, css);
  } else if (!fs.existsSync(target) || fs.readFileSync(target, 'utf8') !== css) {
    console.error(`${theme.target} is not what gen-theme.mjs writes; run \`npm run theme\` and commit the result.`);
    process.exitCode = 1;
  }
}
