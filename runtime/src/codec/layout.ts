// Where each field of a body lies. The fixed part is doubles, then words of flags, then other words of 32 bits;
// strings, bytes, lists and inner objects follow in the order they are declared, each 8-aligned.
import type { Field } from './protocol-model.ts'

const WORD_BITS = 32

/** One field with its places; those it does not need are -1. */
export interface Placed extends Field {
  /** Of the doubles. */
  readonly double: number
  /** Of the words, flags included. */
  readonly word: number
  /** Bits, counted through all flag words. */
  readonly presentBit: number
  readonly nullBit: number
  readonly valueBit: number
}

/** All fields of a body with their places. */
export interface Layout {
  readonly fields: readonly Placed[]
  readonly doubles: number
  readonly flagWords: number
  /** The fixed part, 8-aligned. */
  readonly fixedBytes: number
}

/** Places the fields of one body. */
export function layoutOf(fields: readonly Field[]): Layout {
  let doubles = 0
  let bits = 0
  const take = (isNeeded: boolean): number => (isNeeded ? bits++ : -1)
  const flagged = fields.map((field) => ({
    ...field,
    double: takesDouble(field) ? doubles++ : -1,
    presentBit: take(field.isUndefinable),
    nullBit: take(field.isNullable),
    valueBit: take(field.type.kind === 'boolean'),
  }))
  const flagWords = Math.ceil(bits / WORD_BITS)
  let words = flagWords
  const placed = flagged.map((field) => ({ ...field, word: takesWord(field) ? words++ : -1 }))
  const fixedBytes = (doubles * 8 + words * 4 + 7) & ~7
  return { fields: placed, doubles, flagWords, fixedBytes }
}

function takesDouble({ type }: Field): boolean {
  return ['int64', 'float64', 'ref', 'replyTo'].includes(type.kind)
}

function takesWord({ type }: Field): boolean {
  return ['int32', 'words', 'string', 'list', 'replyTo'].includes(type.kind)
}
