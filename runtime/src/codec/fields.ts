// How single fields are written and read by generated codecs, and what each of them refuses. A number that does
// not fit is an error at its sender, never a rounded number at its receiver.
import { ActorError } from '../errors.ts'
import type { CodecMemory } from './codec.ts'

// Below this many characters a loop is faster than a call into Node.
const LOOP_CHARACTERS_MAX = 24

/** Passes an integer of 32 bits. */
export function int32(value: number, field: string): number {
  if ((value | 0) !== value) refuse(field, 'an integer of 32 bits', value)
  return value
}

/** Passes a safe integer: refs, offsets, timestamps. */
export function int64(value: number, field: string): number {
  if (!Number.isSafeInteger(value)) refuse(field, 'a safe integer', value)
  return value
}

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
  return (value.length * 3 + 7) & ~7
}

/** A field of bytes, by its length; how it travels is the memory's affair. */
export function bytesSize(value: Uint8Array, field: string): number {
  if (!(value instanceof Uint8Array)) refuse(field, 'bytes', value)
  return (value.length + 7) & ~7
}

export function listLength(value: readonly unknown[], field: string): number {
  if (!Array.isArray(value)) refuse(field, 'an array', value)
  return value.length
}

/** Writes UTF-8 at `at` and returns its length in bytes. */
export function putText(memory: CodecMemory, value: string, at: number): number {
  const { bytes } = memory
  const { length } = value
  if (length > LOOP_CHARACTERS_MAX) return bytes.write(value, at, 'utf8')
  for (let i = 0; i < length; i++) {
    const unit = value.charCodeAt(i)
    if (unit > 127) return bytes.write(value, at, 'utf8')
    bytes[at + i] = unit
  }
  return length
}

export function takeText(memory: CodecMemory, at: number, sizeBytes: number): string {
  const { bytes } = memory
  if (sizeBytes > LOOP_CHARACTERS_MAX) return bytes.toString('utf8', at, at + sizeBytes)
  let text = ''
  for (let i = 0; i < sizeBytes; i++) {
    const unit = bytes[at + i] as number
    if (unit > 127) return bytes.toString('utf8', at, at + sizeBytes)
    text += String.fromCharCode(unit)
  }
  return text
}

/** The next multiple of 8. */
export function aligned(position: number): number {
  return (position + 7) & ~7
}

function refuse(field: string, wanted: string, value: unknown): never {
  const seen = typeof value === 'object' && value !== null ? 'an object' : String(value)
  throw new ActorError('ACTOR_NOT_ENCODABLE', `The field '${field}' takes ${wanted}, not ${seen}.`)
}
