// Every message vector, byte for byte, in both directions. The vectors hold extreme int64s, so the
// cursors here read and write those exactly, under the same generated code.
import { readFileSync } from 'node:fs'
import { LONG_MAX, Reader, Writer } from '@actorlog/bytes'
import t from 'tap'
import type { MessageCodec } from './codec.ts'
import * as client from './generated/client/index.ts'
import * as group from './generated/group/index.ts'
import * as metadata from './generated/metadata/index.ts'
import * as raft from './generated/raft/index.ts'
import * as share from './generated/share/index.ts'
import * as transaction from './generated/transaction/index.ts'

interface Vector {
  readonly name: string
  readonly version: number
  readonly kind: string
  readonly hex: string
  readonly json: Json
}
type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json }
type AnyCodec = MessageCodec<object, never>

/** Any int64, as a number where one can hold it and as a bigint where not. */
class ExactReader extends Reader {
  override int64(): number {
    const exact = this.int64Opaque()
    const number = Number(exact)
    return Number.isSafeInteger(number) ? number : (exact as unknown as number)
  }

  override int64OrMax(): number {
    const value = this.int64()
    return (value as unknown) === 0x7fff_ffff_ffff_ffffn ? LONG_MAX : value
  }
}

class ExactWriter extends Writer {
  override int64(value: number): void {
    this.int64Opaque(BigInt(value))
  }

  override int64OrMax(value: number): void {
    if (value === LONG_MAX) super.int64OrMax(value)
    else this.int64Opaque(BigInt(value))
  }
}

const folders = { client, metadata, group, transaction, share, raft }
const LONG_MAX_TEXT = '9223372036854775807'

/** Fields that 4.4 renamed: the vectors are of 4.3.1, the schemas here know both. */
const RENAMED: Readonly<Record<string, readonly [from: string, to: string]>> = {
  TxnOffsetCommitRequest: ['"generationId":', '"generationIdOrMemberEpoch":'],
  StreamsGroupHeartbeatResponse: ['"acceptableRecoveryLag":', '"acceptableRecoveryLagLegacy":'],
}

/** What was decoded, written as the vectors write it, with the fields that `like` has. */
function asJson(value: unknown, like: Json): Json {
  if (value === null || typeof value === 'boolean') return value
  if (value instanceof Uint8Array) return Buffer.from(value).toString('hex')
  if (Array.isArray(value)) {
    return value.map((element, index) => asJson(element, (like as readonly Json[])[index] ?? null))
  }
  if (typeof value === 'object') {
    const fields = like as { readonly [name: string]: Json }
    const members = value as Readonly<Record<string, unknown>>
    const names = Object.keys(fields)
    return Object.fromEntries(
      names.map((name) => [name, asJson(members[name], fields[name] ?? null)]),
    )
  }
  if (value === LONG_MAX) return LONG_MAX_TEXT
  return typeof like === 'string' ? String(value) : (value as Json)
}

/** A vector's JSON as a message, guided by a decoded one: int64 is text there, bytes are hex. */
function fromJson(json: Json, like: unknown): unknown {
  if (json === null || typeof json === 'boolean' || typeof json === 'number') return json
  if (Array.isArray(json)) {
    return json.map((element, index) => fromJson(element, (like as unknown[])[index]))
  }
  if (typeof json === 'object') {
    const members = like as Readonly<Record<string, unknown>>
    const fields = Object.entries(json).map(([name, value]) => {
      return [name, fromJson(value as Json, members[name])]
    })
    return Object.fromEntries(fields)
  }
  if (like instanceof Uint8Array) return new Uint8Array(Buffer.from(json as string, 'hex'))
  if (like === LONG_MAX && json === LONG_MAX_TEXT) return LONG_MAX
  if (typeof like === 'bigint') return BigInt(json as string)
  return typeof like === 'number' ? Number(json) : json
}

function encodeExact(codec: AnyCodec, message: never, version: number): string {
  const bytes = new Uint8Array(codec.size(message, version))
  const writer = new ExactWriter(bytes)
  codec.encode(message, version, writer)
  if (writer.position !== bytes.length) return `size ${bytes.length}, wrote ${writer.position}`
  return Buffer.from(bytes).toString('hex')
}

function readVectors(file: string): Vector[] {
  const url = new URL(`../vectors/${file}.jsonl`, import.meta.url)
  const lines = readFileSync(url, 'utf8').split('\n')
  return lines
    .filter((line) => line !== '')
    .map((line) => {
      const vector = JSON.parse(line) as Vector
      const renamed = RENAMED[vector.name]
      return renamed === undefined ? vector : (JSON.parse(line.replace(...renamed)) as Vector)
    })
}

let total = 0
for (const [folder, codecs] of Object.entries(folders)) {
  const byName = new Map<string, AnyCodec>()
  for (const value of Object.values(codecs) as { name?: string }[]) {
    if ('decode' in value) byName.set(value.name ?? '', value as AnyCodec)
  }
  const vectors = readVectors(folder)
  const named = new Set<string>()
  for (const { name, version, kind, hex, json } of vectors) {
    const codec = byName.get(name)
    const title = `${name} v${version} ${kind}`
    if (codec === undefined) {
      t.fail(`no codec for ${title}`)
      continue
    }
    named.add(name)
    const reader = new ExactReader(new Uint8Array(Buffer.from(hex, 'hex')))
    const message = codec.decode(reader, version)
    const read = JSON.stringify(asJson(message, json))
    const wrote = encodeExact(codec, message as never, version)
    const rewrote = encodeExact(codec, fromJson(json, message) as never, version)
    if (reader.remaining !== 0 || read !== JSON.stringify(json))
      t.same(asJson(message, json), json, title)
    if (wrote !== hex || rewrote !== hex)
      t.same({ wrote, rewrote }, { wrote: hex, rewrote: hex }, title)
  }
  total += vectors.length
  const without = [...byName.keys()].filter((name) => !named.has(name))
  t.comment(
    `${folder}: ${vectors.length} vectors of ${named.size} messages; none: ${without.join(' ') || '-'}`,
  )
  t.pass(`${folder}: ${vectors.length} vectors`)
}
t.equal(total, 2136, 'all message vectors were read')
