// A record as one line of JSON, and back: what `consume --json` writes, `produce --ndjson` reads, without loss.

import type { ConsumedRecord } from '@actorlog/client'
import { usageError } from '../command-error.ts'
import { fromJson, type JsonBytes, toJson } from './bytes-text.ts'

/** A record of a topic that is read as bytes. */
export type RawConsumedRecord = ConsumedRecord<Uint8Array | null, Uint8Array | null>

/** A record to send. */
export interface RecordToSend {
  readonly key: Uint8Array | null
  readonly value: Uint8Array | null
  readonly headers: readonly (readonly [string, Uint8Array | null])[]
  readonly timestamp?: number
  readonly partition?: number
  readonly topic?: string
}

/** The record's fields for JSON; `metaOnly` leaves key, value and headers out. */
export function recordFields(
  record: RawConsumedRecord,
  metaOnly: boolean,
): Record<string, unknown> {
  const { topic, partition, offset } = record
  const timestamp = record.timestamp.getTime()
  if (metaOnly) return { topic, timestamp, partition, offset }
  const headers = [...record.headers].map(([key, value]) => ({ key, value: toJson(value) }))
  return {
    topic,
    key: toJson(record.key),
    value: toJson(record.value),
    ...(headers.length === 0 ? {} : { headers }),
    timestamp,
    partition,
    offset,
  }
}

/** kcat's envelope (`-J`). */
export function kcatFields(record: RawConsumedRecord): Record<string, unknown> {
  const headers = [...record.headers].flatMap(([name, value]) => [name, toJson(value)])
  return {
    topic: record.topic,
    partition: record.partition,
    offset: record.offset,
    tstype: 'create',
    ts: record.timestamp.getTime(),
    ...(headers.length === 0 ? {} : { headers }),
    key: toJson(record.key),
    payload: toJson(record.value),
  }
}

/** One line → a record to send. The offset, if there is one, says nothing about where it goes. */
export function parseRecordLine(line: string, number: number): RecordToSend {
  const fault = (what: string): Error => usageError(`line ${number}: ${what}`)
  const fields = parsedObject(line, fault)
  const bytes = (name: 'key' | 'value'): Uint8Array | null => {
    const value = fromJson(fields[name] ?? null)
    if (value === undefined) throw fault(`${name} is text, null or {"base64":"…"}`)
    return value
  }
  return {
    key: bytes('key'),
    value: bytes('value'),
    headers: parsedHeaders(fields['headers'], fault),
    ...optional('timestamp', wholeIn(fields, 'timestamp', fault)),
    ...optional('partition', wholeIn(fields, 'partition', fault)),
    ...optional('topic', textIn(fields, 'topic', fault)),
  }
}

type Fault = (what: string) => Error

function parsedObject(line: string, fault: Fault): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(line)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      return value as Record<string, unknown>
    }
  } catch {
    // Told below, like any other value that is no object.
  }
  throw fault('not a JSON object')
}

function parsedHeaders(given: unknown, fault: Fault): RecordToSend['headers'] {
  if (given === undefined) return []
  if (!Array.isArray(given)) throw fault('headers is a list of {"key":…,"value":…}')
  return given.map((each: { key?: unknown; value?: JsonBytes }) => {
    const value = fromJson(each.value ?? null)
    if (typeof each.key !== 'string' || value === undefined) {
      throw fault('a header is {"key":…,"value":…}')
    }
    return [each.key, value] as const
  })
}

function wholeIn(fields: Record<string, unknown>, name: string, fault: Fault): number | undefined {
  const value = fields[name]
  if (value === undefined) return undefined
  if (!Number.isSafeInteger(value)) throw fault(`${name} is a whole number`)
  return value as number
}

function textIn(fields: Record<string, unknown>, name: string, fault: Fault): string | undefined {
  const value = fields[name]
  if (value === undefined) return undefined
  if (typeof value !== 'string') throw fault(`${name} is text`)
  return value
}

function optional<K extends string, V>(name: K, value: V | undefined): { [N in K]?: V } {
  return (value === undefined ? {} : { [name]: value }) as { [N in K]?: V }
}
