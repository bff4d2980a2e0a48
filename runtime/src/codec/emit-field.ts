// The lines that one field adds to the functions of its body.
import type { Layout, Placed } from './layout.ts'
import type { FieldType } from './protocol-model.ts'

/** A field and the names its lines use. */
export interface FieldText {
  readonly field: Placed
  readonly layout: Layout
  /** Its type without null and undefined, as an expression over the protocol. */
  readonly type: string
  /** The stem of the functions of the object, or of the list's objects, that it holds. */
  readonly inner: string
  /** The room of such an object when all of them take the same; else -1. */
  readonly innerBytes: number
}

type Kind = FieldType['kind']
// Elements of a list that take a word or a double each.
const WORDS: readonly Kind[] = ['int32', 'boolean', 'words']
const DOUBLES: readonly Kind[] = ['int64', 'float64', 'ref']

/** Adds the room that the field takes behind the fixed part. */
export function emitSize(text: FieldText): string[] {
  const { field } = text
  const value = `body.${field.name}`
  const lines = sizeLines(text, field.type, value)
  return lines.length === 0 ? [] : whenThere(text, value, lines)
}

/** Writes the field, or marks that it is not there. */
export function emitWrite(text: FieldText): string[] {
  const { field } = text
  const value = `body.${field.name}`
  const lines = writeLines(text, value)
  if (!field.isUndefinable && !field.isNullable) return lines
  const marked: string[] = []
  if (field.isUndefinable) marked.push(`if (${value} !== undefined) ${setBit(field.presentBit)}`)
  if (field.isNullable) marked.push(`if (${value} === null) ${setBit(field.nullBit)}`)
  return [...marked, ...whenThere(text, value, lines)]
}

/** Reads into a constant called like the field with `_` before. */
export function emitRead(text: FieldText): string[] {
  const { field, type } = text
  const name = `_${field.name}`
  if (!field.isUndefinable && !field.isNullable) return readLines(text, `const ${name}`)
  const conditions: string[] = []
  if (field.isUndefinable) conditions.push(isBitSet(field.presentBit))
  if (field.isNullable) conditions.push(`!(${isBitSet(field.nullBit)})`)
  const absent = field.isUndefinable ? 'undefined' : 'null'
  const declared = `let ${name}: ${type}${field.isNullable ? ' | null' : ''}${field.isUndefinable ? ' | undefined' : ''} = ${absent}`
  const isNull = `if (${isBitSet(field.nullBit)}) ${name} = null`
  const marked = field.isUndefinable && field.isNullable ? [isNull] : []
  return [
    declared,
    ...marked,
    `if (${conditions.join(' && ')}) {`,
    ...inset(readLines(text, name)),
    '}',
  ]
}

/** Adds its bytes, or those inside it, to the list. */
export function emitViews(text: FieldText): string[] {
  const { field, inner } = text
  const value = `body.${field.name}`
  const each = (kind: Kind, item: string): string =>
    kind === 'bytes' ? `views.push(${item})` : `bytesIn${inner}(${item}, views)`
  const { type } = field
  const lines =
    type.kind === 'list'
      ? [`for (const item of ${value}) ${each(type.of.kind, 'item')}`]
      : [each(type.kind, value)]
  return whenThere(text, value, lines)
}

function sizeLines(text: FieldText, type: FieldType, value: string): string[] {
  const label = `'${text.field.name}'`
  switch (type.kind) {
    case 'string':
      return [`size += textSizeMax(${value}, ${label})`]
    case 'bytes':
      return [`size += bytesSize(${value}, ${label})`]
    case 'struct':
      if (text.innerBytes >= 0) return [`size += ${text.innerBytes}`]
      return [`size += size${text.inner}(inner(${value}, ${label}))`]
    case 'list':
      return listSizeLines(text, type.of.kind, value)
    default:
      return []
  }
}

function listSizeLines(text: FieldText, of: Kind, value: string): string[] {
  const length = `listLength(${value}, '${text.field.name}')`
  if (WORDS.includes(of)) return [`size += aligned(${length} * 4)`]
  if (DOUBLES.includes(of)) return [`size += ${length} * 8`]
  if (of === 'replyTo') return [`size += ${length} * 16`]
  if (of === 'struct' && text.innerBytes >= 0) return [`size += ${length} * ${text.innerBytes}`]
  const label = `'${text.field.name}'`
  // A text in a list stands behind its length.
  if (of === 'string')
    return [
      `size += ${length} * 8`,
      `for (const item of ${value}) size += textSizeMax(item, ${label})`,
    ]
  if (of === 'bytes')
    return [
      `listLength(${value}, ${label})`,
      `for (const item of ${value}) size += bytesSize(item, ${label})`,
    ]
  return [
    `listLength(${value}, ${label})`,
    `for (const item of ${value}) size += size${text.inner}(inner(item, ${label}))`,
  ]
}

function writeLines(text: FieldText, value: string): string[] {
  const { field } = text
  const label = `'${field.name}'`
  const double = `memory.float64[d + ${field.double}]`
  const word = `memory.int32[i + ${field.word}]`
  switch (field.type.kind) {
    case 'int32':
      return [`${word} = int32(${value}, ${label})`]
    case 'float64':
      return [`${double} = float64(${value}, ${label})`]
    case 'int64':
    case 'ref':
      return [`${double} = int64(${value}, ${label})`]
    case 'boolean':
      return [`${flagsOf(field.valueBit)} |= flag(${value}, ${maskOf(field.valueBit)}, ${label})`]
    case 'words':
      return [`${word} = wordNumber(${listOf(field.type.words)}, ${value}, ${label})`]
    case 'replyTo':
      return [
        `${double} = int64(inner(${value}, ${label}).ask, ${label})`,
        `${word} = int32(${value}.method, ${label})`,
      ]
    case 'string':
      return [
        `const ${field.name}Size = putText(memory, ${value}, end)`,
        `${word} = ${field.name}Size`,
        `end = aligned(end + ${field.name}Size)`,
      ]
    case 'bytes':
      return [`end = memory.putBytes(${value}, end)`]
    case 'struct':
      return [`end = write${text.inner}(${innerOf(text, value)}, memory, end)`]
    case 'list':
      return [`${word} = ${value}.length`, ...listWriteLines(text, field.type.of, value)]
  }
}

function listWriteLines(text: FieldText, of: FieldType, value: string): string[] {
  const label = `'${text.field.name}'`
  const at = `${text.field.name}At`
  const walk = (first: string, put: string): string[] => [
    `let ${at} = ${first}`,
    `for (const item of ${value}) ${put}`,
  ]
  switch (of.kind) {
    case 'int32':
    case 'boolean':
    case 'words': {
      const puts = {
        int32: `int32(item, ${label})`,
        boolean: `flag(item, 1, ${label})`,
        words: `wordNumber(${listOf(of.kind === 'words' ? of.words : [])}, item, ${label})`,
      }
      const lines = walk('end >> 2', `memory.int32[${at}++] = ${puts[of.kind]}`)
      return [...lines, `end = aligned(${at} << 2)`]
    }
    case 'int64':
    case 'ref':
    case 'float64': {
      const put = `${of.kind === 'float64' ? 'float64' : 'int64'}(item, ${label})`
      return [...walk('end >> 3', `memory.float64[${at}++] = ${put}`), `end = ${at} << 3`]
    }
    case 'replyTo':
      return [
        `for (const item of ${value}) {`,
        `  memory.float64[end >> 3] = int64(inner(item, ${label}).ask, ${label})`,
        `  memory.int32[(end >> 2) + 2] = int32(item.method, ${label})`,
        '  end += 16',
        '}',
      ]
    case 'string':
      return [
        `for (const item of ${value}) {`,
        '  const size = putText(memory, item, end + 4)',
        '  memory.int32[end >> 2] = size',
        '  end = aligned(end + 4 + size)',
        '}',
      ]
    case 'bytes':
      return [`for (const item of ${value}) end = memory.putBytes(item, end)`]
    default:
      return [
        `for (const item of ${value}) end = write${text.inner}(${innerOf(text, 'item')}, memory, end)`,
      ]
  }
}

function readLines(text: FieldText, target: string): string[] {
  const { field, type } = text
  const double = `memory.float64[d + ${field.double}]`
  const word = `memory.int32[i + ${field.word}]`
  switch (field.type.kind) {
    case 'int32':
      return [`${target} = ${word} as number`]
    case 'float64':
    case 'int64':
      return [`${target} = ${double} as number`]
    case 'ref':
      return [`${target} = ${double} as ${type}`]
    case 'boolean':
      return [`${target} = ${isBitSet(field.valueBit)}`]
    case 'words':
      return [`${target} = ${listOf(field.type.words)}[${word} as number] as ${type}`]
    case 'replyTo':
      return [`${target}: ${type} = { ask: ${double} as number, method: ${word} as number }`].map(
        (line) => (target.startsWith('const') ? line : line.replace(`: ${type} =`, ' =')),
      )
    case 'string':
      return [
        `${target} = takeText(memory, end, ${word} as number)`,
        `end = aligned(end + (${word} as number))`,
      ]
    case 'bytes':
      return [`${target} = memory.takeBytes(end)`, 'end = memory.position']
    case 'struct':
      return [`${target} = read${text.inner}(memory, end)`, 'end = memory.position']
    case 'list': {
      const items = `${field.name}Items`
      return [
        `const ${items}: ${type}[number][] = []`,
        `for (let n = memory.int32[i + ${field.word}] as number; n > 0; n--) {`,
        ...inset(listReadLines(text, field.type.of, items)),
        '}',
        ...(WORDS.includes(field.type.of.kind) ? ['end = aligned(end)'] : []),
        `${target} = ${items}`,
      ]
    }
  }
}

function listReadLines(text: FieldText, of: FieldType, items: string): string[] {
  const push = (item: string): string => `${items}.push(${item})`
  const word = 'memory.int32[end >> 2] as number'
  switch (of.kind) {
    case 'int32':
      return [push(word), 'end += 4']
    case 'boolean':
      return [push('memory.int32[end >> 2] === 1'), 'end += 4']
    case 'words':
      return [push(`${listOf(of.words)}[${word}] as ${text.type}[number]`), 'end += 4']
    case 'int64':
    case 'float64':
    case 'ref':
      return [push(`memory.float64[end >> 3] as ${text.type}[number]`), 'end += 8']
    case 'replyTo':
      return [
        push(
          '{ ask: memory.float64[end >> 3] as number, method: memory.int32[(end >> 2) + 2] as number }',
        ),
        'end += 16',
      ]
    case 'string':
      return [
        `const size = ${word}`,
        push('takeText(memory, end + 4, size)'),
        'end = aligned(end + 4 + size)',
      ]
    case 'bytes':
      return [push('memory.takeBytes(end)'), 'end = memory.position']
    default:
      return [push(`read${text.inner}(memory, end)`), 'end = memory.position']
  }
}

/** An object to be written; where sizes differ its shape has been looked at already. */
function innerOf({ field, innerBytes }: FieldText, value: string): string {
  return innerBytes < 0 ? value : `inner(${value}, '${field.name}')`
}

/** Lines that are for a field that is there. */
function whenThere(text: FieldText, value: string, lines: readonly string[]): string[] {
  const { isUndefinable, isNullable } = text.field
  if (!isUndefinable && !isNullable) return [...lines]
  const conditions: string[] = []
  if (isUndefinable) conditions.push(`${value} !== undefined`)
  if (isNullable) conditions.push(`${value} !== null`)
  return [`if (${conditions.join(' && ')}) {`, ...inset(lines), '}']
}

function inset(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`)
}

function listOf(words: readonly string[]): string {
  return `[${words.map((word) => `'${word}'`).join(', ')}]`
}

function flagsOf(bit: number): string {
  return `flags${bit >> 5}`
}

function maskOf(bit: number): string {
  return String(1 << (bit & 31))
}

function setBit(bit: number): string {
  return `${flagsOf(bit)} |= ${maskOf(bit)}`
}

function isBitSet(bit: number): string {
  return `(${flagsOf(bit)} & ${maskOf(bit)}) !== 0`
}
