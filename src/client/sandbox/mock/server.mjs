// A stand-in for the sandbox while working on the page alone: its page API on one port, three owners, no bot. Run
// `npm run mock` beside `npm run dev`, or after `npm run build` open the mock's own address. It keeps everything in memory.
// "fail" typed in the chat fails as a stopped bot would; "Already did" fails as a bot's error does.
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { events, mail, nudgeCard, owners, settledCard, welcome } from './scenes.mjs';

const port = Number(process.env.PORT ?? 4600);
const pause = Number(process.env.PAUSE ?? 500);
const built = path.join(import.meta.dirname, '../../dist/sandbox');
const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml' };
const wait = () => new Promise((done) => setTimeout(done, pause));

let now = Date.parse('2026-03-09T08:10:00Z');
let lastId = 0;
let origin = '';
const chats = Object.fromEntries(owners.map(({ id }) => [id, { messages: [], streams: new Set() }]));

const at = () => new Date(now).toISOString();
const tell = (ownerId, event) => chats[ownerId].streams.forEach((stream) => stream.write(`data: ${JSON.stringify(event)}\n\n`));

function post(ownerId, message) {
  const posted = { id: String(++lastId), at: at(), edited: false, ...message };
  chats[ownerId].messages.push(posted);
  tell(ownerId, { kind: 'posted', message: posted });
  return posted;
}

function nudge(ownerId) {
  post(ownerId, { from: 'bot', card: nudgeCard(origin) });
}

function replaceCard(ownerId, message, card) {
  Object.assign(message, { card, edited: true });
  tell(ownerId, { kind: 'updated', message });
  return { status: 200, body: { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: card } };
}

const answers = {
  send(ownerId, message, data) {
    mail.ada.sentitems.unshift({ id: `AAMkS${++lastId}`, subject: 'Re: Spring campaign', from: { name: 'Ada Berger', address: 'ada@contoso.example' }, to: [{ name: 'Ana Petrova', address: 'ana@fabrikam.example' }], at: at(), threadId: 't1', text: data.text, sentByNudgeBot: true });
    return replaceCard(ownerId, message, settledCard('Sent to Ana today at 09:10.'));
  },
  draft(ownerId, message, data) {
    mail.ada.drafts.unshift({ id: `AAMkD${++lastId}`, subject: 'Re: Spring campaign', from: { name: 'Ada Berger', address: 'ada@contoso.example' }, to: [{ name: 'Ana Petrova', address: 'ana@fabrikam.example' }], at: at(), threadId: 't1', text: data.text });
    return replaceCard(ownerId, message, settledCard(`The draft is in Outlook. [Open it](${origin}/#/ada/mail/AAMkD${lastId})`));
  },
  snooze: (ownerId, message) => replaceCard(ownerId, message, settledCard('I ask you again tomorrow morning.')),
  mute: (ownerId, message) => replaceCard(ownerId, message, settledCard('I no longer nudge you about Ana.')),
  undo: (ownerId, message) => replaceCard(ownerId, message, nudgeCard(origin)),
  dismiss: () => ({ status: 200, body: { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: 'Noted: not this one.' } }),
  done: () => ({ status: 200, body: { statusCode: 500, type: 'application/vnd.microsoft.error', value: { code: 'Unknown', message: 'Your mailbox did not answer, so nothing was changed. Try again in a minute.' } } }),
};

const failure = (message) => ({ code: 502, body: { error: { message } } });

async function say(ownerId, text) {
  const { id } = post(ownerId, { from: 'owner', text });
  tell(ownerId, { kind: 'typing' });
  await wait();
  if (text === 'fail') return failure('NudgeBot does not answer. Your words are kept; send them again in a moment.');
  if (/owe/.test(text)) nudge(ownerId);
  else post(ownerId, { from: 'bot', text: `You said “${text.replace(/[*_[\]`]/g, '\\$&')}”. Try **who do I owe?**` });
  return { code: 202, body: { id } };
}

async function moveClock(move) {
  if (move.by === 'PT1H') now += 3_600_000;
  else now = Date.parse(`${new Date(now + 86_400_000).toISOString().slice(0, 10)}T08:05:00Z`);
  await wait();
  owners.forEach(({ id }, index) => { if (move.to && (lastId + index) % 2 === 0) nudge(id); });
  owners.forEach(({ id }) => { tell(id, { kind: 'clock', now: at() }); });
  return { body: { now: at() } };
}

const shown = ({ text, ...summary }) => ({ ...summary, preview: text.slice(0, 90).replaceAll('\n', ' '), sentByNudgeBot: summary.sentByNudgeBot === true });
const folder = (ownerId, name) => (mail[ownerId]?.[name] ?? []).map(shown).sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
const found = (body) => (body ? { body } : { code: 404, body: { error: { message: 'The sandbox has no such mail or meeting; it may not have arrived yet.' } } });

async function answer(method, [kind, ownerId, ...rest], query, body) {
  if (kind === 'owners') return { body: owners };
  if (kind === 'clock') return method === 'POST' ? moveClock(body) : { body: { now: at(), timeZone: 'Europe/Berlin' } };
  if (kind === 'chats' && rest.length === 0) return { body: { messages: chats[ownerId].messages } };
  if (kind === 'chats' && rest[0] === 'messages') return say(ownerId, body.text);
  if (kind === 'chats' && rest[0] === 'invoke') {
    await wait();
    const message = chats[ownerId].messages.find(({ id }) => id === body.messageId);
    return { body: answers[body.action.verb](ownerId, message, body.action.data) };
  }
  if (kind === 'mail' && rest.length === 0) return { body: folder(ownerId, query.get('folder')) };
  if (kind === 'mail') return found(Object.values(mail[ownerId] ?? {}).flat().find(({ id }) => id === rest[0]));
  if (kind === 'events') return found((events[ownerId] ?? []).find(({ id }) => id === rest[0]));
  return { code: 404, body: { error: { message: 'The mock has no such address.' } } };
}

function stream(ownerId, response) {
  const { streams } = chats[ownerId];
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  response.write(': open\n\n');
  streams.add(response);
  response.on('close', () => streams.delete(response));
}

function page(pathname, response) {
  const file = path.join(built, pathname === '/' ? 'index.html' : path.normalize(pathname));
  if (!file.startsWith(built) || !fs.existsSync(file)) return response.writeHead(404).end();
  return response.writeHead(200, { 'content-type': types[path.extname(file)] ?? 'text/plain', 'cache-control': 'no-cache' }).end(fs.readFileSync(file));
}

const server = http.createServer(async (request, response) => {
  const url = new URL(request.url, 'http://mock');
  const parts = url.pathname.split('/').slice(1).map(decodeURIComponent);
  if (parts[0] !== 'sandbox') return page(url.pathname, response);
  if (parts[3] === 'events' && parts[1] === 'chats') return stream(parts[2], response);
  const text = (await request.toArray()).join('');
  const { code = 200, body } = await answer(request.method, parts.slice(1), url.searchParams, text ? JSON.parse(text) : null);
  return response.writeHead(code, { 'content-type': 'application/json' }).end(JSON.stringify(body));
});

server.listen(port, '127.0.0.1', () => {
  origin = `http://127.0.0.1:${server.address().port}`;
  owners.forEach(({ id }) => post(id, { from: 'bot', text: welcome, textFormat: 'markdown' }));
  nudge('ada');
  console.log(origin);
});
