// The command that rewrites packages/protocol/src/generated from packages/protocol/schemas.
// With --check it writes nothing: it compares, names what differs, and exits with 1.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { emitFile } from './emit-file.ts'
import type { Message, SchemaFile } from './language.ts'
import { layOut } from './layout.ts'
import { type Hints, resolve } from './resolve.ts'
import { isEmpty } from './versions.ts'

const protocol = join(dirname(fileURLToPath(import.meta.url)), '../../protocol')
const schemas = join(protocol, 'schemas')
const generated = join(protocol, 'src/generated')

const FOLDERS = ['client', 'metadata', 'group', 'transaction', 'share', 'raft']

function readSchemas(folder: string): SchemaFile[] {
  const read = (path: string) =>
    readdirSync(join(schemas, path)).map((name) => {
      return JSON.parse(readFileSync(join(schemas, path, name), 'utf8')) as SchemaFile
    })
  const files = new Map(read(folder).map((file) => [file.name, file]))
  const next = readdirSync(join(schemas, 'next-4.4')).includes(folder) ? `next-4.4/${folder}` : ''
  for (const file of next === '' ? [] : read(next)) files.set(file.name, file)
  return [...files.values()]
}

function stableVersions(): Map<number, number> {
  const file = JSON.parse(readFileSync(join(schemas, 'api-keys.json'), 'utf8')) as {
    apis: { apiKey: number; stableMax: number | null }[]
  }
  return new Map(file.apis.map(({ apiKey, stableMax }) => [apiKey, stableMax ?? -1]))
}

function generate(): Map<string, string> {
  const hints = JSON.parse(readFileSync(join(schemas, 'hints.json'), 'utf8')) as Hints
  const stable = stableVersions()
  const texts = new Map<string, string>()
  for (const folder of FOLDERS) {
    const messages: Message[] = readSchemas(folder).map((file) => resolve(file, hints))
    const files = layOut(messages.filter((message) => !isEmpty(message.versions)))
    for (const file of files) texts.set(`${folder}/${file.name}.ts`, emitFile(file, folder, stable))
    const exports = files.map((file) => `export * from './${file.name}.ts'\n`).join('')
    texts.set(
      `${folder}/index.ts`,
      `// Generated: every message of ${folder}. Never edit.\n${exports}`,
    )
  }
  return texts
}

const texts = generate()
rmSync(generated, { recursive: true, force: true })
for (const [path, text] of texts) {
  mkdirSync(dirname(join(generated, path)), { recursive: true })
  writeFileSync(join(generated, path), text)
}
console.log(`${texts.size} files written`)
