// The real disk passes the suite; the folder lock keeps a second process out; clock and random.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import os from 'node:os'
import { Worker } from 'node:worker_threads'
import { filesSuite } from '@actorlog/ports'
import t from 'tap'
import { NodeRandom, nodeClock, nodeFiles } from './index.ts'

const root = fs.mkdtempSync(`${os.tmpdir()}/actorlog-files-`)
t.teardown(() => fs.rmSync(root, { recursive: true, force: true }))

function folder(name: string): string {
  const path = `${root}/${name}`
  fs.mkdirSync(path)
  return path
}

t.test('the disk passes the suite', async (t) => {
  let count = 0
  for (const { name, run } of filesSuite) {
    t.test(name, async () => run(nodeFiles, folder(`case-${count++}`)))
  }
})

t.test('links to folders count as folders', async (t) => {
  const path = folder('links')
  fs.mkdirSync(`${path}/there`)
  fs.symlinkSync(`${path}/there`, `${path}/here`)
  fs.symlinkSync(`${path}/nowhere`, `${path}/dangling`)
  t.same(nodeFiles.list(path), { files: ['dangling'], folders: ['here', 'there'] })
})

const HOLD = `
  import { nodeFiles } from ${JSON.stringify(new URL('./files.js', import.meta.url).href)}
  nodeFiles.lock(process.argv[1])
  console.log('held')
  setInterval(() => {}, 1000)
`

t.test('a second process stays out until the first is gone, however it went', async (t) => {
  const path = folder('two-processes')
  const holder = spawn(process.execPath, ['--input-type=module', '-e', HOLD, path], {
    env: { PATH: process.env['PATH'] },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const exited = once(holder, 'exit')
  t.teardown(() => holder.kill('SIGKILL'))
  await once(holder.stdout, 'data')
  t.throws(() => nodeFiles.lock(path), { code: 'EBUSY' })
  holder.kill('SIGKILL')
  await exited
  t.ok(fs.existsSync(`${path}/.lock`), 'a killed holder leaves its file')
  const lock = nodeFiles.lock(path)
  t.throws(() => nodeFiles.lock(path), { code: 'EBUSY' })
  t.same(fs.readdirSync(path), ['.lock'], 'no drafts are left')
  lock.release()
  t.same(fs.readdirSync(path), [])
})

t.test('stale files are taken over', async (t) => {
  const self = { pid: process.pid, started: 'another boot/1', threadId: 0, nonce: 'x' }
  const parent = { ...self, pid: process.ppid }
  for (const [name, content] of [
    ['the empty file of a killed Kafka broker', ''],
    ['no work of ours', 'null'],
    ['a pid that was given to us later', JSON.stringify(self)],
    ['a pid that was given to somebody else later', JSON.stringify(parent)],
    ['a pid that is free', JSON.stringify({ ...self, pid: 2 ** 30 })],
  ] as const) {
    const path = folder(name)
    fs.writeFileSync(`${path}/.lock`, content)
    const lock = nodeFiles.lock(path)
    t.match(fs.readFileSync(`${path}/.lock`, 'utf8'), `"pid":${process.pid}`, name)
    lock.release()
  }
})

t.test('files work in a worker, and its lock passes to its successor', async (t) => {
  const path = folder('worker')
  const worker = new Worker(new URL(`data:text/javascript,${encodeURIComponent(WORK)}`), {
    workerData: path,
    execArgv: [],
    env: {},
  })
  await once(worker, 'message')
  await worker.terminate()
  const lock = nodeFiles.lock(path)
  t.equal(fs.readFileSync(`${path}/a`, 'utf8'), 'abc')
  lock.release()
})

const WORK = `
  import { parentPort, workerData } from 'node:worker_threads'
  import { nodeFiles } from ${JSON.stringify(new URL('./files.js', import.meta.url).href)}
  nodeFiles.lock(workerData)
  nodeFiles.open(workerData + '/a', 'create').write(new TextEncoder().encode('abc'), 0)
  parentPort.postMessage('done')
  setInterval(() => {}, 1000)
`

t.test('time goes forward, the wall clock tells the date', async (t) => {
  const now = nodeClock.now()
  t.ok(nodeClock.now() >= now)
  t.ok(nodeClock.timestamp() > Date.UTC(2024, 0))
})

t.test('draws stay in their range and differ', async (t) => {
  const random = new NodeRandom()
  const seen = new Set<number>()
  for (let i = 0; i < 3000; i++) {
    const value = random.next()
    if (value < 0 || value >= 1) t.fail(`${value} is out of range`)
    seen.add(random.below(10))
  }
  t.same([...seen].sort(), [0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
  t.equal(random.bytes(16).length, 16)
  t.notSame(random.bytes(16), random.bytes(16))
  t.throws(() => random.below(0), /a bound is an integer/)
})
