// The tables over all messages: API keys without codecs (cheap to load), APIs with codecs, records
// by name, error codes.

import { inputName } from './emit-types.ts'
import type { Message } from './language.ts'
import { type GeneratedFile, pairName } from './layout.ts'
import { Lines } from './lines.ts'
import { lowerFirst } from './resolve.ts'
import { isEmpty, VERSION_MAX } from './versions.ts'

/** One row of schemas/api-keys.json, as far as it is used. */
export interface ApiKeyRow {
  readonly apiKey: number
  readonly stableMax: number | null
  readonly clusterAction: boolean
  readonly forwardedToController: boolean
  readonly advertised: { readonly min: number; readonly max: number } | null
}

/** One row of schemas/errors.json. */
export interface ErrorRow {
  readonly code: number
  readonly name: string
  readonly retriable: boolean
  readonly refreshMetadata: boolean
}

const NEVER_EDIT = 'Generated. Never edit.'

/** What a broker must know of every API before it has loaded any codec. */
export function emitApiKeys(files: readonly GeneratedFile[], rows: readonly ApiKeyRow[]): string {
  const lines = new Lines()
  lines.add(`// ${NEVER_EDIT}`, "import type { ApiKey } from '../api-keys.ts'", '')
  lines.add('/** Every API that has a version left, by key. */')
  lines.add('export const API_KEYS: readonly ApiKey[] = [')
  for (const request of requests(files)) {
    const row = rows.find(({ apiKey }) => apiKey === request.apiKey)
    const range = (versions: { readonly min: number; readonly max: number }) =>
      `[${versions.min}, ${versions.max}]`
    const listeners = request.listeners.map((listener) => `'${listener}'`).join(', ')
    const cells = [
      `key: ${request.apiKey}`,
      `name: '${pairName(request)}'`,
      `versions: ${range(request.versions)}`,
      `latestStable: ${row?.stableMax ?? -1}`,
      `flexibleFrom: ${isEmpty(request.flexible) ? VERSION_MAX + 1 : request.flexible.min}`,
      `listeners: [${listeners}]`,
      `advertised: ${row?.advertised ? range(row.advertised) : 'undefined'}`,
      `clusterAction: ${row?.clusterAction ?? false}`,
      `forwardedToController: ${row?.forwardedToController ?? false}`,
    ]
    lines.add(`  { ${cells.join(', ')} },`)
  }
  lines.add(']')
  return lines.toString()
}

/** All APIs with their codecs, for those who speak them all. */
export function emitApis(files: readonly GeneratedFile[]): string {
  const lines = new Lines()
  lines.add(`// ${NEVER_EDIT} Loads every codec: import single APIs where a few are enough.`)
  lines.add("import type { AnyApi } from '../codec.ts'")
  const names: string[] = []
  for (const file of files) {
    const [request] = requests([file])
    if (request === undefined) continue
    const name = `${lowerFirst(pairName(request))}Api`
    names.push(name)
    lines.add(`import { ${name} } from './client/${file.name}.ts'`)
  }
  lines.add('', '/** Every API, by key. */')
  lines.add('export const apis: ReadonlyMap<number, AnyApi> = new Map<number, AnyApi>(')
  lines.add(`  [${names.join(', ')}].map((api) => [api.key, api]),`, ')')
  return lines.toString()
}

/** A folder's records by name, and the interface that names their types. */
export function emitRecords(folder: string, files: readonly GeneratedFile[]): string {
  const lines = new Lines()
  const title = folder.charAt(0).toUpperCase() + folder.slice(1)
  lines.add(`// ${NEVER_EDIT}`, "import type { MessageCodec } from '../../codec.ts'")
  for (const { name, messages } of files) {
    const imports = messages.flatMap((message) => {
      return [lowerFirst(message.name), `type ${message.name}`, `type ${inputName(message.root)}`]
    })
    lines.add(`import { ${imports.join(', ')} } from './${name}.ts'`)
  }
  const rows = files.map(({ messages }) => ({ name: recordName(messages), messages }))
  lines.add('', `/** What a reader gets for each record of ${folder}. */`)
  lines.block(`export interface ${title}Records`, () => {
    for (const { name, messages } of rows) lines.add(`${name}: ${rowText(messages, (m) => m.name)}`)
  })
  lines.add('', `/** The codecs of ${folder}'s records, by name. */`)
  const type = rows.map(({ name, messages }) => {
    const codec = (m: Message) => `MessageCodec<${m.name}, ${inputName(m.root)}>`
    return `  readonly ${name}: ${rowText(messages, codec)}\n`
  })
  lines.add(`export const ${lowerFirst(title)}Records: {\n${type.join('')}} = {`)
  for (const { name, messages } of rows) {
    lines.add(`  ${name}: ${rowText(messages, (m) => lowerFirst(m.name))},`)
  }
  lines.add('}')
  return lines.toString()
}

function recordName(messages: readonly Message[]): string {
  return lowerFirst(pairName(messages[0] as Message))
}

/** A record is one message in the metadata log, a key and a value in a coordinator's topic. */
function rowText(messages: readonly Message[], text: (message: Message) => string): string {
  const [first, second] = messages as [Message, Message | undefined]
  return second === undefined ? text(first) : `{ key: ${text(first)}, value: ${text(second)} }`
}

function requests(files: readonly GeneratedFile[]): Message[] {
  return files
    .flatMap(({ messages }) => messages.filter(({ type }) => type === 'request'))
    .sort((a, b) => (a.apiKey ?? 0) - (b.apiKey ?? 0))
}

/** Names to codes, and what each code means for a client. */
export function emitErrors(rows: readonly ErrorRow[]): string {
  const lines = new Lines()
  lines.add(`// ${NEVER_EDIT}`, "import type { KafkaError } from '../error-codes.ts'", '')
  lines.add('/** Codes by name. */', 'export const errorCodes = {')
  for (const { code, name } of rows) lines.add(`  ${name}: ${code},`)
  lines.add('} as const', '', '/** Every error, in order of its code, from -1. */')
  lines.add('export const KAFKA_ERRORS: readonly KafkaError[] = [')
  for (const { code, name, retriable, refreshMetadata } of rows) {
    lines.add(
      `  { code: ${code}, name: '${name}', retriable: ${retriable}, refreshMetadata: ${refreshMetadata} },`,
    )
  }
  lines.add(']')
  return lines.toString()
}
