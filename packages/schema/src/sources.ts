// Where schemas are and what is made of them: all texts of packages/protocol/src/generated, and what
// the rules of evolution say against the schemas.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkEvolution, checkMessage } from './check.ts'
import { emitFile } from './emit-file.ts'
import {
  type ApiKeyRow,
  type ErrorRow,
  emitApiKeys,
  emitApis,
  emitErrors,
  emitRecords,
} from './emit-tables.ts'
import type { Message, SchemaFile } from './language.ts'
import { layOut } from './layout.ts'
import { type Hints, resolve } from './resolve.ts'
import { isEmpty } from './versions.ts'

const FOLDERS = ['client', 'metadata', 'group', 'transaction', 'share', 'raft']
const NEXT = 'next-4.4'
const RECORD_FOLDERS = new Set(['metadata', 'group', 'transaction', 'share'])

/** What the schemas give: the generated files by path, and what is wrong. */
export interface Generated {
  readonly texts: ReadonlyMap<string, string>
  readonly problems: readonly string[]
  readonly schemaCount: number
  readonly messageCount: number
}

/** Makes every generated file from the schemas in `folder`. */
export function generate(folder: string): Generated {
  const hints = readJson<Hints>(folder, 'hints.json')
  const { apis } = readJson<{ apis: ApiKeyRow[] }>(folder, 'api-keys.json')
  const stable = new Map(apis.map(({ apiKey, stableMax }) => [apiKey, stableMax ?? -1]))
  const texts = new Map<string, string>()
  const problems: string[] = []
  let schemaCount = 0
  let messageCount = 0
  for (const name of FOLDERS) {
    const current = readMessages(folder, name, hints)
    const next = readMessages(folder, join(NEXT, name), hints)
    schemaCount += current.size + next.size
    const messages = new Map([...current, ...next])
    for (const message of messages.values()) problems.push(...checkMessage(message))
    for (const [title, message] of next) {
      const older = current.get(title)
      if (older !== undefined) problems.push(...checkEvolution(older, message))
    }
    const files = layOut([...messages.values()].filter(({ versions }) => !isEmpty(versions)))
    for (const file of files) {
      messageCount += file.messages.length
      texts.set(`${name}/${file.name}.ts`, emitFile(file, name, stable))
    }
    const exports = files.map((file) => `export * from './${file.name}.ts'\n`)
    if (RECORD_FOLDERS.has(name)) {
      texts.set(`${name}/records.ts`, emitRecords(name, files))
      exports.push("export * from './records.ts'\n")
    }
    texts.set(`${name}/index.ts`, `// Generated. Never edit.\n${exports.join('')}`)
    if (name !== 'client') continue
    texts.set('api-keys.ts', emitApiKeys(files, apis))
    texts.set('apis.ts', emitApis(files))
  }
  texts.set('errors.ts', emitErrors(readErrors(folder)))
  return { texts, problems, schemaCount, messageCount }
}

function readErrors(folder: string): ErrorRow[] {
  const current = readJson<{ errors: ErrorRow[] }>(folder, 'errors.json').errors
  return [...current, ...readJson<{ errors: ErrorRow[] }>(folder, `${NEXT}/errors.json`).errors]
}

function readMessages(folder: string, name: string, hints: Hints): Map<string, Message> {
  const path = join(folder, name)
  const names = existsSync(path) ? readdirSync(path).sort() : []
  return new Map(
    names.map((file) => {
      const message = resolve(readJson<SchemaFile>(path, file), hints)
      return [message.name, message]
    }),
  )
}

function readJson<T>(folder: string, name: string): T {
  return JSON.parse(readFileSync(join(folder, name), 'utf8')) as T
}
