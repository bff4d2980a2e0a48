// How single fields are written and read by generated codecs, and what each of them refuses. A number that does
// not fit is an error at its sender, never a rounded number at its receiver.
import { ActorError } from '../errors.ts'
import type { CodecMemory } from './codec.ts'

// Up to so many characters a loop is faster than a call into Node. When reading it is fewer: longer texts that are
// put together from pieces are chains of them, and whoever looks at one pays for it again.
const WRITE_LOOP_MAX = 24
const READ_LOOP_MAX = 12
// From here it is cheaper to count bytes than to keep three for each character.
const COUNTED_CHARACTERS = 256

/** Passes an integer of 32 bits. */
export function int32(value: number, field: string): number {
  if (typeof value !== 'number' || (value | 0) !== value)
    refuse(field, 'an integer of 32 bits', value)
  return value
}

/** Passes a safe integer: refs, offsets, timestamps. */
export function int64(value: number, field: string): number {
  if (!Number.isSafeInteger(value)) refuse(field, 'a safe integer', value)
  return value
}

/** Passes any number. */
export function float64(value: number, field: string): number {
  if (typeof value !== 'number') refuse(field, 'a number', value)
  return value
}

/** One bit of a word of flags. */
export function flag(value: boolean, bit: number, field: string): number {
  if (value === true) return bit
  if (value !== false) refuse(field, 'a boolean', value)
  return 0
}

/** The number of a word in a list of words. */
export function wordNumber(words: readonly string[], value: string, field: string): number {
  const number = words.indexOf(value)
  if (number < 0) refuse(field, `one of ${words.join(', ')}`, value)
  return number
}

/** No text takes more bytes than this, padding included. */
export function textSizeMax(value: string, field: string): number {
  if (typeof value !== 'string') refuse(field, 'a string', value)
  const { length } = value
  return aligned(length < COUNTED_CHARACTERS ? length * 3 : Buffer.byteLength(value))
}

/** A field of bytes, by its length; how it travels is the memory's affair. */
export function bytesSize(value: Uint8Array, field: string): number {
  if (!(value instanceof Uint8Array)) refuse(field, 'bytes', value)
  return (value.length + 7) & ~7
}

/** Passes an array, as its length. */
export function listLength(value: readonly unknown[], field: string): number {
  if (!Array.isArray(value)) refuse(field, 'an array', value)
  return value.length
}

/** Passes an object: one inside a message, or in a list. */
export function inner<Value extends object>(value: Value, field: string): Value {
  if (typeof value !== 'object' || value === null) refuse(field, 'an object', value)
  return value
}

/** Writes UTF-8 at `at` and returns its length in bytes. Half a surrogate pair is no text: it arrives as U+FFFD. */
export function putText(memory: CodecMemory, value: string, at: number): number {
  const { bytes } = memory
  const { length } = value
  if (length > WRITE_LOOP_MAX) return bytes.write(value, at, 'utf8')
  for (let i = 0; i < length; i++) {
    const unit = value.charCodeAt(i)
    if (unit > 127) return bytes.write(value, at, 'utf8')
    bytes[at + i] = unit
  }
  return length
}

/** Reads what `putText` wrote. */
export function takeText(memory: CodecMemory, at: number, sizeBytes: number): string {
  const { bytes } = memory
  const end = at + sizeBytes
  if (sizeBytes > READ_LOOP_MAX) return bytes.toString('utf8', at, end)
  let text = ''
  let next = at
  for (; next + 4 <= end; next += 4) {
    const a = bytes[next] as number
    const b = bytes[next + 1] as number
    const c = bytes[next + 2] as number
    const d = bytes[next + 3] as number
    if ((a | b | c | d) > 127) return bytes.toString('utf8', at, end)
    text += String.fromCharCode(a, b, c, d)
  }
  for (; next < end; next++) {
    const unit = bytes[next] as number
    if (unit > 127) return bytes.toString('utf8', at, end)
    text += String.fromCharCode(unit)
  }
  return text
}

/** The next multiple of 8. */
export function aligned(position: number): number {
  return (position + 7) & ~7
}

function refuse(field: string, wanted: string, value: unknown): never {
  const seen =
    typeof value === 'object' && value !== null ? 'an object' : String(value).slice(0, 40)
  throw new ActorError('ACTOR_NOT_ENCODABLE', `The field '${field}' takes ${wanted}, not ${seen}.`)
}
