// Struct → the function that reads it: every field gets a value, its default where the version
// lacks it.

import { assert } from '@actorlog/assert'
import { tagsOf } from './emit-size.ts'
import { typeText } from './emit-types.ts'
import { defaultText, fixedSize, functionName, inside, local } from './expressions.ts'
import type { Field, FieldType, Struct } from './language.ts'
import { choose, type Lines, type Test } from './lines.ts'
import { sizeAtLeast } from './resolve.ts'
import type { VersionRange } from './versions.ts'
import { contains, isEmpty } from './versions.ts'

/** The decode function. */
export function emitDecode(lines: Lines, struct: Struct): void {
  const head = `function ${functionName('decode', struct)}(reader: Reader, version: number): ${struct.name}`
  lines.block(head, () => {
    for (const field of struct.fields) emitField(lines, field, struct)
    lines.when(inside(struct.flexible, struct.versions), () => emitTags(lines, struct))
    const members = struct.fields.map((field) => {
      return local(field) === field.name ? field.name : `${field.name}: ${local(field)}`
    })
    lines.add(`return { ${members.join(', ')} }`)
  })
}

function emitField(lines: Lines, field: Field, struct: Struct): void {
  const name = local(field)
  const present = inside(field.inline, struct.versions)
  const type = typeText(field.type, false) + (isEmpty(field.nullable) ? '' : ' | null')
  if (present === 'never') {
    lines.add(`let ${name}: ${type} = ${defaultText(field)}`)
  } else if (field.type.kind === 'array') {
    emitArrayField(lines, field, field.type.element, present)
  } else {
    const text = readText(field.type, shapeOf(field, field.inline), 'present')
    const declared = isEmpty(field.tagged) ? 'const' : 'let'
    const value = choose(present, parenthesised(present, text), defaultText(field))
    lines.add(`${declared} ${name}: ${type} = ${value}`)
  }
}

function emitArrayField(lines: Lines, field: Field, element: FieldType, present: Test): void {
  const shape = shapeOf(field, field.inline)
  const name = local(field)
  if (present === 'always' && shape.nullable === 'never') {
    lines.add(`const ${name}: ${mutable(element)} = []`)
    emitLoop(lines, element, name, { ...shape, count: arrayLength(element, shape) })
    return
  }
  const type = typeText(field.type, false) + (isEmpty(field.nullable) ? '' : ' | null')
  lines.add(`let ${name}: ${type} = ${defaultText(field)}`)
  lines.when(present, () => emitArray(lines, element, field, shape))
}

interface Shape {
  readonly compact: Test
  readonly nullable: Test
  readonly within: VersionRange
  readonly flexible: VersionRange
}

function shapeOf(field: Field, within: VersionRange): Shape {
  return {
    compact: inside(field.flexible, within),
    nullable: inside(field.nullable, within),
    within,
    flexible: field.flexible,
  }
}

function emitArray(lines: Lines, element: FieldType, field: Field, shape: Shape): void {
  const name = local(field)
  const fill = (count: string) => {
    lines.add(`const elements: ${mutable(element)} = []`)
    emitLoop(lines, element, 'elements', { ...shape, count })
    lines.add(`${name} = elements`)
  }
  const length = arrayLength(element, shape)
  if (shape.nullable === 'never') {
    fill(length)
    return
  }
  lines.add(`const ${name}Count = ${length}`)
  lines.block(`if (${name}Count >= 0)`, () => fill(`${name}Count`))
  if (field.default !== null) lines.add(`else ${name} = null`)
}

function emitLoop(
  lines: Lines,
  element: FieldType,
  target: string,
  shape: Shape & { readonly count: string },
): void {
  const read = readText(element, { ...shape, nullable: 'never' }, 'present')
  lines.add(`for (let left = ${shape.count}; left > 0; left--) ${target}.push(${read})`)
}

function mutable(element: FieldType): string {
  return `${typeText(element, false)}[]`
}

function arrayLength(element: FieldType, shape: Shape): string {
  return pick('ArrayLength', shape, `(${smallest(element, shape)})`)
}

/** The least an element takes in any version: what a count is checked against. */
function smallest(element: FieldType, shape: Shape): number {
  let least = Number.POSITIVE_INFINITY
  for (let version = shape.within.min; version <= shape.within.max; version++) {
    least = Math.min(least, sizeAtLeast(element, version, contains(shape.flexible, version)))
  }
  assert(least > 0, 'an element takes room, or its list has no bound')
  return least
}

/** A reader's method by compact and nullable, as one expression. */
function pick(noun: string, shape: Shape, call: string): string {
  const method = (prefix: string) => {
    const name = prefix + noun
    return `reader.${name.charAt(0).toLowerCase()}${name.slice(1)}${call}`
  }
  const compact = choose(shape.nullable, method('compactNullable'), method('compact'))
  const plain = choose(shape.nullable, method('nullable'), method(''))
  return choose(
    shape.compact,
    parenthesised(shape.compact, compact),
    parenthesised(shape.compact, plain),
  )
}

function readText(type: FieldType, shape: Shape, marker: 'present' | 'tagged'): string {
  assert(type.kind !== 'array', 'no list holds lists')
  if (type.kind === 'scalar') {
    if (fixedSize(type) !== undefined) return `reader.${type.scalar}()`
    const noun = type.scalar.charAt(0).toUpperCase() + type.scalar.slice(1)
    return pick(noun, shape, '()')
  }
  const read = `${functionName('decode', type.struct)}(reader, version)`
  if (shape.nullable === 'never') return read
  const present = marker === 'present' ? 'reader.present()' : 'reader.uvarint() !== 0'
  const test = shape.nullable === 'always' ? present : `!(${shape.nullable}) || ${present}`
  return `${test} ? ${read} : null`
}

function parenthesised(test: Test, text: string): string {
  return text.includes('?') && test !== 'always' && test !== 'never' ? `(${text})` : text
}

function emitTags(lines: Lines, struct: Struct): void {
  const fields = tagsOf(struct)
  if (fields.length === 0) {
    lines.add('reader.skipTags()')
    return
  }
  lines.add('let tag = -1')
  lines.block('for (let left = reader.tagCount(); left > 0; left--)', () => {
    lines.add('tag = reader.tag(tag)', 'const end = reader.tagEnd()')
    for (const [index, field] of fields.entries()) {
      const version = inside(field.tagged, struct.flexible)
      const test = `tag === ${field.tag}${version === 'always' ? '' : ` && ${version}`}`
      lines.block(`${index === 0 ? '' : 'else '}if (${test})`, () => emitTagged(lines, field))
    }
    lines.add('else reader.skipTo(end)')
    lines.add('reader.expectEnd(end)')
  })
}

function emitTagged(lines: Lines, field: Field): void {
  const shape = shapeOf(field, field.tagged)
  if (field.type.kind === 'array') emitArray(lines, field.type.element, field, shape)
  else lines.add(`${local(field)} = ${readText(field.type, shape, 'tagged')}`)
}

/** The value of a struct nobody wrote: a reader's default for a field of that type. */
export function emitDefault(lines: Lines, struct: Struct): void {
  lines.block(`const DEFAULT_${struct.name}: ${struct.name} =`, () => {
    for (const field of struct.fields) lines.add(`${field.name}: ${defaultText(field)},`)
  })
}
