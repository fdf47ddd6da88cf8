// Drives NudgeBot in Microsoft's Teams-like client, in a real browser. See README.md beside this file.
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'

const here = dirname(fileURLToPath(import.meta.url))
const out = join(here, 'out')
const children = []
let failed = false

function start (command, args, options = {}) {
  const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'inherit'], ...options })
  children.push(child)
  return child
}

async function freePort () {
  const probe = createServer().listen(0, '127.0.0.1')
  await new Promise(resolve => probe.once('listening', resolve))
  const { port } = probe.address()
  await new Promise(resolve => probe.close(resolve))
  return port
}

async function until (what, look, seconds = 60) {
  for (const end = Date.now() + 1000 * seconds; Date.now() < end;) {
    const seen = await look().catch(() => undefined)
    if (seen) return seen
    await new Promise(resolve => setTimeout(resolve, 100))
  }
  throw new Error(`It did not come about within ${seconds} s that ${what}.`)
}

async function step (what, act) {
  try {
    await act()
    console.log(`pass  ${what}`)
  } catch (error) {
    failed = true
    console.log(`FAIL  ${what}: ${error.message.split('\n')[0]}`)
  }
}

async function startNudgeBot () {
  const program = join(here, '../../src/NudgeBot/bin/Debug/net10.0/nudgebot.dll')
  if (!existsSync(program)) throw new Error('NudgeBot is not built: run "dotnet build" first.')
  const port = await freePort()
  start('dotnet', [program, 'run', '--port', String(port), '--data', join(out, 'data')])
  const page = await until('the bot leads to its page', async () =>
    (await fetch(`http://127.0.0.1:${port}/`, { redirect: 'manual' })).headers.get('location'))
  return new URL(page).origin
}

/** The client's people: the owner is a sample owner, so that the bot knows their mailbox; it wants five others. */
function configuration (tenantId, appId, owner) {
  const person = (id, name, mail, entraId) =>
    `  id: 29:1${id}\n  name: ${name}\n  userPrincipleName: ${mail}\n  aadObjectId: ${entraId}\n  givenName: ${name.split(' ')[0]}\n  surname: ${name.split(' ').at(-1)}\n  email: ${mail}\n`
  const others = ['Adams', 'Brown', 'Clark', 'Davis', 'Evans'].map((name, n) => person(name, `Alex ${name}`, `${name.toLowerCase()}@contoso.example`, `00000000-0000-4000-8000-00000000000${n}`).replace(/^ {2}/, '  - ').replaceAll('\n  ', '\n    '))
  return `version: "0.1.1"
tenantId: ${tenantId}
bot:
  id: 28:${appId}
  name: NudgeBot
currentUser:
${person('owner', owner.displayName, owner.mail, owner.id)}users:
${others.join('')}personalChat:
  id: a:1playground
groupChat:
  id: 19:0123456789abcdef0123456789abcdef@thread.v2
  name: Project group
team:
  id: 19:team0123456789@thread.tacv2
  name: Project team
  aadGroupId: 00000000-0000-4000-8000-000000000031
  channels:
    - id: 19:announcements0123@thread.tacv2
      name: Announcements
`
}

async function startClient (sandbox, owner) {
  const identity = await (await fetch(`${sandbox}/sandbox/identity`)).json()
  writeFileSync(join(out, '.m365agentsplayground.yml'), configuration(identity.tenantId, identity.appId, owner))
  const port = await freePort()
  start(process.execPath, [join(here, 'node_modules/@microsoft/m365agentsplayground/cli.js'), 'start',
    '-e', `${sandbox}/sandbox/channel/api/messages`, '-c', 'msteams', '--disable-telemetry', '--port', String(port)], { cwd: out })
  const address = `http://127.0.0.1:${port}/`
  await until(`the client listens (why not: ${join(out, 'devTools/m365agentsplayground.log')})`, async () => (await fetch(address)).ok)
  return address
}

async function drive (address, sandbox) {
  const browser = await chromium.launch({ executablePath: process.env.NUDGEBOT_CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] })
  const page = await browser.newPage({ viewport: { width: 1440, height: 1000 } })
  // Its fonts come from the internet; nothing leaves this machine.
  await page.route(url => !['127.0.0.1', 'localhost'].includes(url.hostname), route => route.abort())
  await page.goto(address)
  const box = page.locator('[role=textbox][contenteditable=true]').first()
  await box.waitFor()
  const say = async text => {
    await box.click()
    await page.keyboard.type(text)
    await page.getByRole('button', { name: 'Send Message' }).click()
  }
  const sees = text => page.getByText(text).last().waitFor({ timeout: 20000 })
  // A digest carries several nudges, each with buttons of its own: the last is meant.
  const button = name => page.getByRole('button', { name, exact: true }).last()
  const picture = name => page.screenshot({ path: join(out, `${name}.png`) })

  await step('chat: help is answered', async () => { await say('help'); await sees(/who do I owe/i) })
  await step('chat: a question is answered', async () => { await say('who do I owe?'); await sees(/waits? for|nobody|owe/i) })
  await picture('chat')
  await step('card: the next morning brings a nudge', async () => {
    const moved = await fetch(`${sandbox}/sandbox/clock`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"to":"nextMorning"}' })
    if (!moved.ok) throw new Error(`the sandbox answered ${moved.status}`)
    await button('More').waitFor({ timeout: 20000 })
  })
  await picture('card')
  await step('button: More unfolds, and Not this changes the card', async () => {
    await button('More').click()
    await button('Not this').click()
    await button('Undo').waitFor({ timeout: 20000 })
  })
  await picture('answered')
  await step('button: Undo brings the open nudge back', async () => {
    await button('Undo').click()
    await button('Undo').waitFor({ state: 'detached', timeout: 20000 })
    await button('More').waitFor({ timeout: 20000 })
  })
  await picture('undone')
  await browser.close()
}

mkdirSync(out, { recursive: true })
try {
  const sandbox = await startNudgeBot()
  const owners = await until('the sandbox has owners', async () => (await fetch(`${sandbox}/sandbox/owners`)).json())
  await drive(await startClient(sandbox, owners[0]), sandbox)
} catch (error) {
  failed = true
  console.log(`FAIL  ${error.message}`)
} finally {
  for (const child of children) child.kill()
}
process.exitCode = failed ? 1 : 0
