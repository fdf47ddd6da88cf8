// What each page may cost to fetch: all the JavaScript it can load in one language, gzipped. Run after `vite build --mode pages`.
import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const assets = path.join(import.meta.dirname, 'dist', 'pages', 'assets');

const budgets = [
  { page: 'The task pane', limit: 15_000, scripts: ['shared.js', 'outlook.js'], words: /^words\./ },
  { page: 'The tab', limit: 40_000, scripts: ['shared.js', 'teams.js', 'teams-js.js'], words: /^(teams\.)?words\./ },
];

const size = (name) => gzipSync(fs.readFileSync(path.join(assets, name)), { level: 9 }).length;

/** The largest language counts; English is in the page itself. */
function costOf({ scripts, words }) {
  const byLanguage = {};
  for (const name of fs.readdirSync(assets).filter((file) => words.test(file))) {
    const language = name.split('.').at(-2);
    byLanguage[language] = (byLanguage[language] ?? 0) + size(name);
  }
  return scripts.reduce((sum, name) => sum + size(name), Math.max(0, ...Object.values(byLanguage)));
}

/** A script that no budget counts would be a way around them. */
function uncounted() {
  return fs.readdirSync(assets).filter((name) => name.endsWith('.js') && !budgets.some(({ scripts, words }) => scripts.includes(name) || words.test(name)));
}

if (!fs.existsSync(assets)) {
  console.error('There are no pages to weigh: run `npm run build` first.');
  process.exit(1);
}

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
for (const budget of budgets) {
  const cost = costOf(budget);
  const sentence = `${budget.page} is ${kilobytes(cost)} of JavaScript, gzipped; it may be ${kilobytes(budget.limit)}.`;
  if (cost < budget.limit) console.log(sentence);
  else {
    console.error(`${sentence} Take something out, or load it later.`);
    process.exitCode = 1;
  }
}
for (const name of uncounted()) {
  console.error(`${name} is counted in no page's budget: name it in budgets.mjs.`);
  process.exitCode = 1;
}
for (const page of ['outlook', 'teams']) {
  const html = fs.readFileSync(path.join(assets, '..', page, 'index.html'), 'utf8');
  if (/<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)/i.test(html)) {
    console.error(`${page}/index.html has script or style of its own, which the service's policy refuses: move it to a file.`);
    process.exitCode = 1;
  }
}
