// npm test: compiles, then runs every test file as the program it is, as many at a time as there
// are cores. Tap's own runner does the same with a loader hook in every process, which costs three
// times the CPU (1.2 s a file against 0.4); it is used where the hook is needed: `npm run coverage`.
//
//   npm test                    all tests
//   npm test -- records raft    those whose path contains one of the words
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { argv, execPath, exit, stdout } from 'node:process'
import { filesUnder, ROOT, ready, workspaceFolders } from './ready.mjs'

/** A test file that takes longer hangs. */
const TIMEOUT_MS = 180_000
const OUTPUT_BYTES_MAX = 4_194_304

ready('test', 'bench')
const words = argv.slice(2).filter((word) => !word.startsWith('-'))
const queue = workspaceFolders()
  .flatMap((folder) => [...filesUnder(`${folder}/src`)])
  .filter((path) => path.endsWith('.test.ts') && !path.includes('/fixtures/'))
  .filter((path) => words.length === 0 || words.some((word) => path.includes(word)))
  .map((path) => path.replace('/src/', '/dist/').replace(/\.ts$/, '.js'))
  .filter((path) => existsSync(join(ROOT, path)))
const files = queue.length
const startedMs = Date.now()
const sum = { pass: 0, fail: 0, skip: 0, todo: 0 }

await Promise.all(Array.from({ length: availableParallelism() }, work))
const seconds = ((Date.now() - startedMs) / 1000).toFixed(1)
const aside = [sum.skip && `${sum.skip} skipped`, sum.todo && `${sum.todo} to do`].filter(Boolean)
stdout.write(`${files} files in ${seconds} s${aside.map((text) => `, ${text}`).join('')}\n`)
stdout.write(`${sum.pass} passed, ${sum.fail} failed\n`)
exit(sum.fail === 0 && files > 0 ? 0 : 1)

async function work() {
  for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
    report(file, await runFile(file))
  }
}

/** Runs one file; resolves to its exit code, how long it took and what it printed. */
function runFile(file) {
  return new Promise((resolve) => {
    const begin = Date.now()
    const child = spawn(execPath, ['--enable-source-maps', file], {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const timer = setTimeout(() => child.kill('SIGKILL'), TIMEOUT_MS)
    let output = ''
    const take = (chunk) => {
      if (output.length < OUTPUT_BYTES_MAX) output += chunk
    }
    child.stdout.on('data', take)
    child.stderr.on('data', take)
    child.on('close', (code, signal) => {
      clearTimeout(timer)
      resolve({ code, signal, output, tookMs: Date.now() - begin })
    })
  })
}

/** Adds up the counts that the file printed last; a file that says nothing has failed once. */
function report(file, { code, signal, output, tookMs }) {
  const counts = /^# \{ total: \d+[^}]*\}$/gm
  const last = output.match(counts)?.at(-1)
  const count = (name) => Number(new RegExp(`${name}: (\\d+)`).exec(last ?? '')?.[1] ?? 0)
  const failed = Math.max(count('fail'), code === 0 && last !== undefined ? 0 : 1)
  sum.pass += count('pass')
  sum.fail += failed
  sum.skip += count('skip')
  sum.todo += count('todo')
  const took = `${(tookMs / 1000).toFixed(1)} s`.padStart(7)
  stdout.write(
    `${failed === 0 ? 'ok    ' : 'not ok'} ${took}  ${file.replace('/dist/', '/src/')}\n`,
  )
  if (failed > 0)
    stdout.write(`${failures(output)}${signal === null ? '' : `ended by ${signal}\n`}`)
}

/** The output without the cases that passed. */
function failures(output) {
  const lines = output.split('\n').filter((line) => !/^\s*(ok \d|#|1\.\.|TAP version|$)/.test(line))
  return lines.map((line) => `    ${line}\n`).join('')
}
