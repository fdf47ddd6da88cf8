// Stands in for the service while working on the task pane and the tab: serves dist/pages with the service's policy, a few invented
// people, and the Office mock in the place of Office.js. What is changed lasts until it ends.
// The owner in the token steers it: ?owner=new@… has not consented, off@…, paused@…, reading@…, broken@… gets errors, de@…, fr@…, es@… another language.
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import * as sample from './people.mjs';

const dist = path.join(import.meta.dirname, '..', 'dist');
const port = Number(process.env.PORT ?? 4610);
const types = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml' };
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

const consented = new Set();
const notes = structuredClone(Object.fromEntries(Object.entries(sample.pages).map(([address, { notes: kept }]) => [address, kept])));
const changed = {};
const revisions = {};
let settings = sample.settings;
let lastNote = 100;

const ok = (body) => ({ code: 200, body });
const problem = (code, type, detail) => ({ code, type: 'application/problem+json', body: { type: `urn:nudgebot:${type}`, title: type, status: code, detail } });

const states = { new: 'notConsented', off: 'off', paused: 'paused', reading: 'reading' };

function me(owner) {
  const name = owner.split('@')[0];
  const state = consented.has(owner) ? 'reading' : states[name] ?? 'on';
  return { ...sample.me, address: owner, state, pausedUntil: state === 'paused' ? '2026-03-20' : null, language: ['de', 'fr', 'es'].includes(name) ? name : 'en', administrator: name !== 'plain' };
}

const sentences = { done: 'Noted: you already did.', snooze: 'Snoozed. I will come back to it then.', notThis: 'Noted: not this one.', didNotMeet: 'I no longer count that meeting.', never: 'I will not nudge you about them again.', send: 'Sent.', draft: 'The draft is in Outlook.', undo: 'It is open again.' };

/** A nudge as it stands after what was answered so far. */
const current = (nudge) => nudge && { ...nudge, revision: revisions[nudge.id] ?? nudge.revision };

function choose(id, { choice, revision, text }) {
  const now = revisions[id] ?? sample.nudges[id]?.revision;
  if (now === undefined) return problem(404, 'not-found', 'This nudge is gone: it was settled elsewhere.');
  if (revision !== now) return problem(409, 'changed', 'This nudge was answered elsewhere in the meantime.');
  if (choice === 'send' && !text?.trim()) return problem(400, 'bad-request', 'There are no words to send: write some first.');
  revisions[id] = now + 1;
  const open = choice === 'undo' || choice === 'draft';
  return ok({ id, revision: now + 1, settled: !open, sentence: sentences[choice], canUndo: choice !== 'send', href: choice === 'draft' ? 'https://outlook.office.com/mail/deeplink/compose/1' : null });
}

function person(address, method, [kind, id], body) {
  const page = sample.pages[address];
  if (!page) return problem(404, 'unknown-person', 'Nothing is known about this person yet.');
  if (kind === 'notes' && method === 'POST') {
    const note = { id: `o${++lastNote}`, text: body.text, at: sample.me.now };
    notes[address].push(note);
    return { code: 201, body: note };
  }
  if (kind === 'notes') {
    notes[address] = notes[address].filter((note) => note.id !== id);
    return { code: 204 };
  }
  if (method === 'PUT') changed[address] = { ...changed[address], ...body, ...('circle' in body ? { circleIsYours: body.circle !== null, circle: body.circle ?? page.circle } : {}) };
  return ok({ ...page, ...changed[address], nudge: current(page.nudge), notes: notes[address] });
}

function people(query) {
  const found = sample.people.filter(({ name, stage }) => name.toLowerCase().includes((query.get('search') ?? '').toLowerCase()) && (!query.get('stage') || stage === query.get('stage')));
  const skip = Number(query.get('skip') ?? 0);
  const size = 10;
  return ok({ people: found.slice(skip, skip + size), total: found.length, next: skip + size < found.length ? skip + size : null });
}

function owners(owner, method, [kind, id, ...rest], query, body) {
  if (kind === undefined) return method === 'DELETE' ? { code: 204 } : ok(me(owner));
  if (kind === 'consent') {
    consented.add(owner);
    return ok(me(owner));
  }
  if (me(owner).state === 'notConsented') return problem(403, 'not-consented', 'You have not said yes yet, so nothing is read.');
  switch (kind) {
    case 'nudges': return id ? choose(id, body) : ok(owner.startsWith('calm') ? { open: [], waiting: [] } : { open: Object.values(sample.nudges).map(current), waiting: sample.waiting });
    case 'people': return id ? person(id.toLowerCase(), method, rest, body) : people(query);
    case 'promises': return id ? { code: 204 } : ok(sample.promises);
    case 'quiet': return ok(sample.quiet);
    case 'settings':
      if (method === 'PUT') settings = { ...settings, ...body, paused: Boolean(body.pausedUntil ?? settings.pausedUntil) && body.pausedUntil !== null };
      return ok(settings);
    case 'privacy': return ok(sample.privacy);
    case 'records': return ok({ records: [], total: 0, next: null });
    case 'export': return ok({ note: 'The mock keeps nothing.' });
    default: return problem(404, 'not-found', 'The mock has no such address.');
  }
}

function api(request, url, body) {
  const owner = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1]?.replace('office-mock-token', sample.me.address);
  if (!owner) return { code: 401, body: {} };
  if (owner.startsWith('broken')) return problem(503, 'busy', 'Your mailbox did not answer. Nothing was changed; try again in a minute.');
  const [, , kind, ...parts] = url.pathname.split('/').map(decodeURIComponent);
  if (kind === 'organisation' && parts[0] === 'holds') return request.method === 'GET' ? ok({ holds: sample.holds }) : { code: 204, body: null };
  if (kind === 'organisation') return me(owner).administrator ? ok(sample.figures) : problem(403, 'administrators-only', 'Only administrators see the organisation’s figures.');
  return owners(owner, request.method, parts, url.searchParams, body);
}

/** The tab is looked at in a browser; the pane with the Office mock, whose own sign-in is part of what is looked at unless an owner is named. */
const config = (request) => {
  const from = new URL(request.headers.referer ?? 'http://mock/teams/');
  const sandbox = from.searchParams.has('owner') || (from.pathname.startsWith('/teams/') && !from.searchParams.has('live'));
  return ok({ clientId: 'mock', tenantId: null, authority: 'https://login.microsoftonline.com/organizations', scope: 'api://mock/access_as_user', sandbox, officeJs: '/mock/office.js' });
};

function file(pathname, response) {
  const inMock = pathname.startsWith('/mock/');
  const wanted = path.join(dist, inMock ? '' : 'pages', path.normalize(pathname.endsWith('/') ? `${pathname}index.html` : pathname));
  if (!wanted.startsWith(dist) || !fs.existsSync(wanted)) return response.writeHead(404).end();
  return response.writeHead(200, { 'content-type': types[path.extname(wanted)] ?? 'text/plain', 'cache-control': 'no-cache', 'content-security-policy': policy }).end(fs.readFileSync(wanted));
}

const server = http.createServer(async (request, response) => {
  const url = new URL(request.url, 'http://mock');
  const text = (await request.toArray()).join('');
  const answer = (() => {
    if (url.pathname === '/client/config.json') return config(request);
    if (url.pathname === '/sandbox/token') return ok({ accessToken: url.searchParams.get('owner') || sample.me.address });
    if (url.pathname.startsWith('/api/')) return api(request, url, text ? JSON.parse(text) : null);
    return null;
  })();
  if (!answer) return file(url.pathname, response);
  return response.writeHead(answer.code, { 'content-type': answer.type ?? 'application/json' }).end(answer.body === undefined ? undefined : JSON.stringify(answer.body));
});

server.listen(port, '127.0.0.1', () => {
  const origin = `http://127.0.0.1:${server.address().port}`;
  console.log(`${origin}/teams/\n${origin}/outlook/?office=read`);
});
