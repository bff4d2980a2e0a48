// What `produce` reads: lines, or whatever is between two delimiters, each a value, a key and a value, or a
// JSON object. Nothing is kept but the record that is being read.

import type { Readable } from 'node:stream'
import { usageError } from '../command-error.ts'
import { parseRecordLine, type RecordToSend } from './record-line.ts'

/** A record longer than this is none: the delimiter is wrong. */
const recordBytesMax = 64 * 1024 * 1024

/** How the input is to be read. */
export interface InputTerms {
  readonly delimiter: string
  /** Between key and value; left out, all is value. */
  readonly keySeparator?: string | undefined
  /** Every line is a JSON object. */
  readonly isNdjson: boolean
  /** An empty value is a null: a tombstone. */
  readonly emptyIsNull: boolean
}

/** The records of a stream. */
export async function* inputRecords(
  stream: Readable,
  terms: InputTerms,
): AsyncGenerator<RecordToSend> {
  let number = 0
  for await (const piece of pieces(stream, terms.isNdjson ? '\n' : terms.delimiter)) {
    number += 1
    if (terms.isNdjson) {
      const line = piece.toString('utf8')
      if (line.trim() !== '') yield parseRecordLine(line, number)
    } else yield plainRecord(piece, number, terms)
  }
}

function plainRecord(piece: Buffer, number: number, terms: InputTerms): RecordToSend {
  const value = (bytes: Buffer): Uint8Array | null =>
    bytes.length === 0 && terms.emptyIsNull ? null : bytes
  if (terms.keySeparator === undefined) return { key: null, value: value(piece), headers: [] }
  const separator = Buffer.from(terms.keySeparator)
  const at = piece.indexOf(separator)
  if (at < 0) throw usageError(`line ${number}: no '${terms.keySeparator}' between key and value`)
  return {
    key: piece.subarray(0, at),
    value: value(piece.subarray(at + separator.length)),
    headers: [],
  }
}

async function* pieces(stream: Readable, delimiter: string): AsyncGenerator<Buffer> {
  const end = Buffer.from(delimiter)
  let rest: Buffer = Buffer.alloc(0)
  for await (const chunk of stream) {
    rest = Buffer.concat([rest, Buffer.from(chunk as Uint8Array | string)])
    let from = 0
    for (let at = rest.indexOf(end); at >= 0; at = rest.indexOf(end, from)) {
      yield rest.subarray(from, at)
      from = at + end.length
    }
    rest = Buffer.from(rest.subarray(from))
    if (rest.length > recordBytesMax) {
      throw usageError(`no record ends within ${recordBytesMax} bytes: is the delimiter right?`)
    }
  }
  if (rest.length > 0) yield rest
}
