// `-f`: how a record is printed. rpk's letters; a format with `%s` in it is kcat's, where some differ.
//
//   %t topic  %p partition  %o offset  %e leader epoch  %d timestamp  %k key  %v value  %h headers
//   %K %V sizes in bytes  %H number of headers  {hex} {base64} {json} after %k and %v  \n \t \\  %%
//   kcat: %s value  %S value's size  %T timestamp

import { usageError } from '../command-error.ts'
import { jsonLine } from '../output/json.ts'
import { toJson } from './bytes-text.ts'
import type { RawConsumedRecord } from './record-line.ts'

type Piece = (record: RawConsumedRecord) => string | Uint8Array

const none = new Uint8Array()

const letters: Readonly<Record<string, Piece>> = {
  t: (record) => record.topic,
  p: (record) => String(record.partition),
  o: (record) => String(record.offset),
  e: (record) => String(record.leaderEpoch),
  d: (record) => String(record.timestamp.getTime()),
  k: (record) => record.key ?? none,
  v: (record) => record.value ?? none,
  K: (record) => String(record.key?.length ?? -1),
  V: (record) => String(record.value?.length ?? -1),
  H: (record) => String(record.headers.size),
  h: (record) => [...record.headers].map(([name, value]) => `${name}=${text(value)}`).join(','),
}
const kcatLetters: Readonly<Record<string, Piece>> = {
  ...letters,
  s: (record) => record.value ?? none,
  S: (record) => String(record.value?.length ?? -1),
  T: (record) => String(record.timestamp.getTime()),
}
const escapes: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  '0': '\0',
  '\\': '\\',
}

/** A format as a function from a record to the bytes to print. */
export function recordFormat(format: string): (record: RawConsumedRecord) => Uint8Array {
  const known = /%s/.test(format) ? kcatLetters : letters
  const pieces: Piece[] = []
  const token = /%%|%([a-zA-Z])(?:\{(\w+)\})?|\\(.)|[^%\\]+|[%\\]/gs
  for (const match of format.matchAll(token)) {
    const [whole, letter, form, sign] = match
    if (letter !== undefined) pieces.push(pieceFor(known, letter, form))
    else {
      const literal = whole === '%%' ? '%' : sign === undefined ? whole : (escapes[sign] ?? whole)
      pieces.push(() => literal)
    }
  }
  return (record) => Buffer.concat(pieces.map((piece) => Buffer.from(piece(record))))
}

function pieceFor(
  known: Readonly<Record<string, Piece>>,
  letter: string,
  form: string | undefined,
): Piece {
  const piece = known[letter]
  if (piece === undefined) {
    throw usageError(`a format has no %${letter}`, "actorlog consume orders -f '%p %o %k %v\\n'")
  }
  if (form === undefined) return piece
  const bytes = (record: RawConsumedRecord): Uint8Array => Buffer.from(piece(record))
  if (form === 'hex') return (record) => Buffer.from(bytes(record)).toString('hex')
  if (form === 'base64') return (record) => Buffer.from(bytes(record)).toString('base64')
  if (form === 'json') return (record) => jsonLine(toJson(bytes(record))).trimEnd()
  throw usageError(`a format has no {${form}}: hex, base64 or json`)
}

function text(value: Uint8Array | null): string {
  return value === null ? '' : Buffer.from(value).toString()
}
