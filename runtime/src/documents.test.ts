// What the documents say is so: the README shows the example that runs, and SEMANTICS.md lists what is tested.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { execPath } from 'node:process'
import { fileURLToPath } from 'node:url'
import t from 'tap'
import { systemSuite } from './suite/system-suite.ts'

function read(path: string): string {
  return readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')
}

t.test('the README shows the example, line by line', (t) => {
  const readme = read('README.md')
  for (const name of ['counter.protocol.ts', 'counter.ts', 'main.ts']) {
    const lines = read(`src/example/${name}`).trim().split('\n')
    const code = lines.filter((line) => !line.startsWith('//') && !line.startsWith('/**'))
    const text = code.join('\n').replaceAll("'../index.ts'", "'@actorlog/runtime'")
    t.ok(readme.includes(text), name)
  }
  t.end()
})

t.test('the example runs and does what it says', (t) => {
  const main = fileURLToPath(new URL('./example/main.js', import.meta.url))
  t.equal(execFileSync(execPath, [main], { encoding: 'utf8', timeout: 20_000 }), '{ total: 2 }\n')
  t.end()
})

t.test('SEMANTICS.md lists the sentences of the suite, and no others', (t) => {
  const listed = read('SEMANTICS.md').matchAll(/^- (.*)$/gm)
  const tested = systemSuite.map(({ name }) => name.replace(/ \([^)]*\)$/, ''))
  t.same([...new Set(tested)].sort(), [...listed].map(([, sentence]) => sentence).sort())
  t.end()
})
