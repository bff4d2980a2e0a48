// The command that rewrites packages/protocol/src/generated from packages/protocol/schemas.
// With --check it writes nothing: it names every file that differs, and exits with 1.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { argv, exit, stdout } from 'node:process'
import { fileURLToPath } from 'node:url'
import { generate } from './sources.ts'

const protocol = join(dirname(fileURLToPath(import.meta.url)), '../../protocol')
const target = join(protocol, 'src/generated')

const { texts, problems, schemaCount, messageCount } = generate(join(protocol, 'schemas'))
const counts = `${schemaCount} schemas, ${messageCount} messages with codecs, ${texts.size} files`
if (problems.length > 0) {
  stdout.write(`${problems.join('\n')}\n`)
  exit(1)
}

const there = existsSync(target)
  ? readdirSync(target, { recursive: true, encoding: 'utf8' }).filter((path) =>
      path.endsWith('.ts'),
    )
  : []
const stale = there.filter((path) => !texts.has(path))
const changed = [...texts].filter(([path, text]) => {
  return !there.includes(path) || readFileSync(join(target, path), 'utf8') !== text
})

if (argv.includes('--check')) {
  for (const path of [...stale, ...changed.map(([path]) => path)])
    stdout.write(`differs: ${path}\n`)
  stdout.write(`${counts}: ${stale.length + changed.length} differ\n`)
  exit(stale.length + changed.length === 0 ? 0 : 1)
}
for (const path of stale) rmSync(join(target, path))
for (const [path, text] of changed) {
  mkdirSync(dirname(join(target, path)), { recursive: true })
  writeFileSync(join(target, path), text)
}
stdout.write(`${counts}: ${changed.length} written, ${stale.length} removed\n`)
