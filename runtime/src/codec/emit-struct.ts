// Writes the functions of one body, and before them those of the bodies inside it.

import { emitRead, emitSize, emitViews, emitWrite, type FieldText } from './emit-field.ts'
import { type Layout, layoutOf, type Placed } from './layout.ts'
import type { Field, FieldType } from './protocol-model.ts'

/** What a body is emitted from. */
export interface StructParts {
  /** The functions are called `size…`, `write…`, `read…` and `bytesIn…`. */
  readonly stem: string
  /** Its type, as an expression over the protocol. */
  readonly type: string
  readonly fields: readonly Field[]
  /** The `type` that a message carries. */
  readonly tag?: string
}

/** Collects the functions of all bodies of a file. */
export class StructEmitter {
  readonly texts: string[] = []

  emit(parts: StructParts): { readonly hasBytes: boolean } {
    const layout = layoutOf(parts.fields)
    const texts = layout.fields.map((field) => this.#fieldText(parts, field, layout))
    const hasBytes = parts.fields.some(({ type }) => holdsBytes(type))
    const functions = [
      emitWriteFunction(parts, layout, texts),
      emitReadFunction(parts, layout, texts),
    ]
    if (!this.isFixed(parts.fields)) functions.unshift(emitSizeFunction(parts, layout, texts))
    if (hasBytes) functions.push(emitViewsFunction(parts, texts))
    this.texts.push(functions.join('\n\n'))
    return { hasBytes }
  }

  /** Whether every value takes the same room. */
  isFixed(fields: readonly Field[]): boolean {
    return fields.every(({ type }) => !['string', 'bytes', 'list', 'struct'].includes(type.kind))
  }

  fixedBytes(fields: readonly Field[]): number {
    return layoutOf(fields).fixedBytes
  }

  #fieldText(parts: StructParts, field: Placed, layout: Layout): FieldText {
    const type = `NonNullable<${parts.type}['${field.name}']>`
    const inner = innerStruct(field.type)
    const stem = `${capital(parts.stem)}${capital(field.name)}`
    if (inner !== undefined) {
      const innerType = field.type.kind === 'list' ? `${type}[number]` : type
      this.emit({ stem, type: innerType, fields: inner.fields })
      const isFixed = this.isFixed(inner.fields)
      const innerBytes = isFixed ? this.fixedBytes(inner.fields) : -1
      return { field, layout, type, inner: stem, innerBytes }
    }
    return { field, layout, type, inner: stem, innerBytes: -1 }
  }
}

function innerStruct(type: FieldType): (FieldType & { readonly kind: 'struct' }) | undefined {
  if (type.kind === 'struct') return type
  if (type.kind !== 'list') return undefined
  return type.of.kind === 'struct' ? type.of : undefined
}

/** Whether a value of this type may hold bytes. */
export function holdsBytes(type: FieldType): boolean {
  if (type.kind === 'list') return holdsBytes(type.of)
  if (type.kind === 'struct') return type.fields.some((field) => holdsBytes(field.type))
  return type.kind === 'bytes'
}

function emitSizeFunction(
  { stem, type }: StructParts,
  layout: Layout,
  texts: readonly FieldText[],
): string {
  const lines = texts.flatMap((text) => emitSize(text))
  return `function size${capital(stem)}(body: ${type}): number {
  let size = ${layout.fixedBytes}
${indent(lines)}
  return size
}`
}

function emitWriteFunction(
  { stem, type }: StructParts,
  layout: Layout,
  texts: readonly FieldText[],
): string {
  const lines = texts.flatMap((text) => emitWrite(text))
  for (let word = 0; word < layout.flagWords; word++) {
    lines.unshift(`let flags${word} = 0`)
    lines.push(`memory.int32[i + ${word}] = flags${word}`)
  }
  lines.unshift(...places(lines, layout))
  const hasEnd = lines.some((line) => /\bend\b/.test(line))
  if (hasEnd) lines.unshift(`let end = at + ${layout.fixedBytes}`)
  lines.push(hasEnd ? 'return end' : `return at + ${layout.fixedBytes}`)
  const body = texts.length === 0 ? '_body' : 'body'
  const memory = texts.length === 0 ? '_memory' : 'memory'
  return `function write${capital(stem)}(${body}: ${type}, ${memory}: CodecMemory, at: number): number {
${indent(lines)}
}`
}

function emitReadFunction(
  { stem, type, tag }: StructParts,
  layout: Layout,
  texts: readonly FieldText[],
): string {
  const lines: string[] = []
  for (let word = 0; word < layout.flagWords; word++)
    lines.push(`const flags${word} = memory.int32[i + ${word}] as number`)
  lines.push(...texts.flatMap((text) => emitRead(text)))
  lines.unshift(...places(lines, layout))
  const hasEnd = lines.some((line) => /\bend\b/.test(line))
  if (hasEnd) lines.unshift(`let end = at + ${layout.fixedBytes}`)
  lines.push(`memory.position = ${hasEnd ? 'end' : `at + ${layout.fixedBytes}`}`)
  const always = texts.filter(({ field }) => !field.isOptional)
  const members = always.map(({ field }) => `${field.name}: _${field.name}`)
  if (tag !== undefined) members.unshift(`type: '${tag}'`)
  const literal = members.length === 0 ? '{}' : `{ ${members.join(', ')} }`
  if (always.length === texts.length) {
    lines.push(`return ${literal}`)
  } else {
    lines.push(`const body: Mutable<${type}> = ${literal}`)
    for (const { field } of texts)
      if (field.isOptional)
        lines.push(`if (_${field.name} !== undefined) body.${field.name} = _${field.name}`)
    lines.push('return body')
  }
  return `function read${capital(stem)}(memory: CodecMemory, at: number): ${type} {
${indent(lines)}
}`
}

function emitViewsFunction({ stem, type }: StructParts, texts: readonly FieldText[]): string {
  const lines = texts.flatMap((text) => (holdsBytes(text.field.type) ? emitViews(text) : []))
  return `function bytesIn${capital(stem)}(body: ${type}, views: Uint8Array[]): void {
${indent(lines)}
}`
}

/** Indexes of the fixed part, where they are used. */
function places(lines: readonly string[], layout: Layout): string[] {
  const uses = (pattern: RegExp): boolean => lines.some((line) => pattern.test(line))
  const declared: string[] = []
  if (uses(/\[d \+/)) declared.push('const d = at >> 3')
  if (uses(/\[i \+/)) {
    const first = layout.doubles === 0 ? 'at >> 2' : `(at >> 2) + ${layout.doubles * 2}`
    declared.push(`const i = ${first}`)
  }
  return declared
}

function indent(lines: readonly string[]): string {
  return lines.map((line) => `  ${line}`).join('\n')
}

/** A name with its first letter in upper case. */
export function capital(name: string): string {
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`
}
