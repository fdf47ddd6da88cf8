// Builds what client.targets names: `sandbox`, the local run's chat page, into dist/sandbox; or `pages`, the task pane and the tab,
// into dist/pages, with the tests' Office mock in dist/mock. Safe to run twice at once (two `dotnet` commands in one tree): the
// second waits for the first and then finds the work done. Packages are installed only when package-lock.json changed, so after
// the first time nothing is fetched.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

const root = import.meta.dirname;
const inRoot = (...parts) => path.join(root, ...parts);
const lock = inRoot('dist', 'building');
const log = inRoot('dist', 'build.log');
const longestWait = 5 * 60 * 1000;

const always = ['package-lock.json', 'vite.config.ts', 'tsconfig.json', 'shared'];
const builds = {
  sandbox: { title: 'The chat page', sources: [...always, 'sandbox'], steps: [vite('sandbox')] },
  pages: { title: 'The task pane and the tab', sources: [...always, 'outlook', 'teams', 'sandbox/public', 'mock/office-mock.ts', 'budgets.mjs'], steps: [vite('pages'), vite('office-mock'), ['budgets.mjs']] },
};

class BuildFailure extends Error {}

function vite(mode) {
  return ['node_modules/vite/bin/vite.js', 'build', '--mode', mode, '--logLevel', 'warn'];
}

/** One hash over names and contents: times differ after a checkout, contents do not. */
function hashOf(...paths) {
  const hash = createHash('sha256');
  for (const file of paths.flatMap(filesUnder).sort()) hash.update(path.relative(root, file)).update('\0').update(fs.readFileSync(file)).update('\0');
  return hash.digest('hex');
}

function filesUnder(name) {
  const full = inRoot(name);
  if (!fs.statSync(full).isDirectory()) return [full];
  return fs.readdirSync(full, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name));
}

const written = (file) => (fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : null);

function run(command, args, sentence) {
  const done = spawnSync(command, args, { cwd: root, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' }, shell: process.platform === 'win32' });
  if (done.status === 0) return;
  fs.writeFileSync(log, [done.error?.message, done.stdout, done.stderr].filter(Boolean).join('\n'));
  throw new BuildFailure(`${sentence} What it said is in ${log}.`);
}

function install() {
  const installed = inRoot('node_modules', '.installed');
  const wanted = hashOf('package-lock.json');
  if (written(installed) === wanted) return;
  run('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts', '--prefer-offline'], 'The pages’ packages could not be installed (npm ci failed): check the network and npm’s registry setting, then build again.');
  fs.writeFileSync(installed, wanted);
}

function bundle(name, { title, sources, steps }) {
  const stamp = inRoot('dist', name, '.stamp');
  const wanted = hashOf(...sources);
  if (written(stamp) !== wanted) {
    for (const [script, ...options] of steps) run(process.execPath, [inRoot(script), ...options], `${title} could not be built: ${path.basename(script)} failed.`);
  }
  // Written also when nothing changed: its new time tells MSBuild that the pages are up to date.
  fs.writeFileSync(stamp, wanted);
}

/** Holds the lock while working. One left behind by a build that was ended is taken over. */
async function alone(work) {
  const until = Date.now() + longestWait;
  while (!take()) {
    if (Date.now() > until) throw new BuildFailure(`Another build has held ${lock} for five minutes; end it, or delete that file, and build again.`);
    await new Promise((done) => setTimeout(done, 200));
  }
  try {
    work();
  } finally {
    fs.rmSync(lock, { force: true });
  }
}

function take() {
  fs.mkdirSync(path.dirname(lock), { recursive: true });
  try {
    fs.writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (failure) {
    if (failure.code !== 'EEXIST') throw failure;
    const holder = Number(written(lock));
    if (holder > 0 && !runs(holder)) fs.rmSync(lock, { force: true });
    return false;
  }
}

function runs(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (failure) {
    return failure.code === 'EPERM';
  }
}

const [name = 'sandbox'] = process.argv.slice(2);
try {
  const build = builds[name];
  if (!build) throw new BuildFailure(`There is no build named ${name}; there are ${Object.keys(builds).join(' and ')}.`);
  await alone(() => {
    install();
    bundle(name, build);
  });
} catch (failure) {
  console.error(failure instanceof BuildFailure ? failure.message : `The pages could not be built: ${failure.message}`);
  process.exitCode = 1;
}
