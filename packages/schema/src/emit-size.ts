// Struct → the function that adds up its bytes. It also refuses what has no place in the version,
// so that encode need not.
import { assert } from '@actorlog/assert'
import { inputName, typeText } from './emit-types.ts'
import {
  differs,
  fixedSize,
  functionName,
  givenText,
  holdsRecords,
  inside,
  local,
  outside,
} from './expressions.ts'
import type { Field, FieldType, Struct } from './language.ts'
import { both, choose, type Lines, type Test } from './lines.ts'
import { covers, isEmpty } from './versions.ts'

/** The size function, and one for each tagged field whose size varies. */
export function emitSize(lines: Lines, struct: Struct): void {
  const { rest, constant } = fold(struct)
  const head = `function ${functionName('sizeOf', struct)}(message: ${inputName(struct)}, version: number): number`
  lines.block(head, () => {
    lines.add(`let size = ${constant}`)
    for (const field of rest) emitField(lines, field, struct)
    emitTags(lines, struct)
    lines.add('return size')
  })
  for (const field of struct.fields) {
    if (!isEmpty(field.tagged) && fixedSize(field.type) === undefined)
      emitTagSize(lines, field, struct)
  }
  if (holdsRecords(struct)) emitRecordsSize(lines, struct)
}

/** The name of the function that sizes a tagged field's value. */
export function tagSizeName(field: Field, struct: Struct): string {
  return `sizeOf${struct.name}Tag${field.tag}`
}

/** Fields of one size in every version become a number; the rest needs code. */
function fold(struct: Struct): { rest: Field[]; constant: number } {
  const rest: Field[] = []
  let constant = 0
  for (const field of struct.fields) {
    const size = fixedSize(field.type)
    if (size !== undefined && covers(field.inline, struct.versions)) constant += size
    else rest.push(field)
  }
  if (tagsOf(struct).length === 0 && covers(struct.flexible, struct.versions)) constant += 1
  return { rest, constant }
}

/** A struct's tagged fields in order of their tags. */
export function tagsOf(struct: Struct): Field[] {
  return struct.fields.filter((field) => !isEmpty(field.tagged)).sort((a, b) => a.tag - b.tag)
}

function emitField(lines: Lines, field: Field, struct: Struct): void {
  const name = local(field)
  lines.add(`const ${name} = ${givenText(field, struct)}`)
  const absent = field.ignorable ? 'never' : outside(field.versions, struct.versions)
  if (absent !== 'never') {
    lines.add(
      `if (${absent} && ${differs(field, name)}) refuseField('${struct.name}.${field.name}', version)`,
    )
  }
  if (!isEmpty(field.nullable) && !covers(field.nullable, field.versions)) {
    const test = both(
      inside(field.versions, struct.versions),
      outside(field.nullable, field.versions),
    )
    lines.add(
      `if (${test} && ${name} === null) refuseNull('${struct.name}.${field.name}', version)`,
    )
  }
  lines.when(inside(field.inline, struct.versions), () => {
    const compact = inside(field.flexible, field.inline)
    emitValue(lines, field.type, name, { compact, nullable: !isEmpty(field.nullable) })
  })
}

interface Shape {
  readonly compact: Test
  readonly nullable: boolean
}

function emitValue(lines: Lines, type: FieldType, name: string, shape: Shape): void {
  if (type.kind !== 'array') {
    lines.add(`size += ${sizeText(type, name, shape)}`)
    return
  }
  const count = shape.nullable ? `${name}?.length ?? -1` : `${name}.length`
  lines.add(`size += ${choose(shape.compact, `compactCountSize(${count})`, '4')}`)
  const each = () => {
    const size = fixedSize(type.element)
    if (size !== undefined) {
      lines.add(`size += ${size === 1 ? '' : `${size} * `}${name}.length`)
      return
    }
    const text = sizeText(type.element, 'element', { compact: shape.compact, nullable: false })
    lines.add(`for (const element of ${name}) size += ${text}`)
  }
  lines.when(shape.nullable ? `${name} !== null` : 'always', each)
}

function sizeText(type: FieldType, name: string, shape: Shape): string {
  assert(type.kind !== 'array', 'no list holds lists')
  if (type.kind === 'struct') {
    const size = `${functionName('sizeOf', type.struct)}(${name}, version)`
    return shape.nullable ? `${name} === null ? 1 : 1 + ${size}` : size
  }
  const fixed = fixedSize(type)
  if (fixed !== undefined) return String(fixed)
  if (type.scalar !== 'string')
    return choose(shape.compact, `compactBytesSize(${name})`, `bytesSize(${name})`)
  return shape.nullable
    ? choose(shape.compact, `compactNullableStringSize(${name})`, `nullableStringSize(${name})`)
    : choose(shape.compact, `compactStringSize(${name})`, `stringSize(${name})`)
}

function emitTags(lines: Lines, struct: Struct): void {
  const fields = tagsOf(struct)
  if (fields.length === 0) {
    const test = inside(struct.flexible, struct.versions)
    if (test !== 'always') lines.when(test, () => lines.add('size += 1'))
    return
  }
  lines.when(inside(struct.flexible, struct.versions), () => {
    lines.add('let tags = 0')
    for (const field of fields) {
      const test = both(inside(field.tagged, struct.flexible), differs(field, local(field)))
      lines.block(`if (${test})`, () => {
        lines.add('tags += 1')
        const fixed = fixedSize(field.type)
        if (fixed !== undefined) {
          lines.add(`size += ${tagPrefix(field.tag) + 1 + fixed}`)
          return
        }
        lines.add(`const inner = ${tagSizeName(field, struct)}(${local(field)}, version)`)
        lines.add(`size += ${tagPrefix(field.tag)} + uvarintSize(inner) + inner`)
      })
    }
    lines.add('size += uvarintSize(tags)')
  })
}

function tagPrefix(tag: number): number {
  assert(tag < 0x80, 'a tag fits one byte')
  return 1
}

function emitTagSize(lines: Lines, field: Field, struct: Struct): void {
  const type = typeText(field.type, true) + (isEmpty(field.nullable) ? '' : ' | null')
  const head = `function ${tagSizeName(field, struct)}(value: ${type}, version: number): number`
  lines.block(head, () => {
    lines.add('let size = 0')
    emitValue(lines, field.type, 'value', { compact: 'always', nullable: !isEmpty(field.nullable) })
    lines.add('return size')
  })
}

function emitRecordsSize(lines: Lines, struct: Struct): void {
  const head = `function ${functionName('recordsSizeOf', struct)}(message: ${inputName(struct)}, version: number): number`
  lines.block(head, () => {
    lines.add('let size = 0')
    for (const field of struct.fields) {
      const { type } = field
      const nested = type.kind === 'array' ? type.element : type
      const records = nested.kind === 'scalar' && nested.scalar === 'records'
      if (!records && !(nested.kind === 'struct' && holdsRecords(nested.struct))) continue
      assert(isEmpty(field.tagged), 'no tagged field holds records', { field: field.name })
      assert(!records || type.kind !== 'array', 'no list holds records', { field: field.name })
      emitRecordsField(lines, field, nested, struct)
    }
    lines.add('return size')
  })
}

function emitRecordsField(lines: Lines, field: Field, nested: FieldType, struct: Struct): void {
  const name = local(field)
  lines.add(`const ${name} = ${givenText(field, struct)}`)
  const present = inside(field.inline, struct.versions)
  lines.when(both(present, isEmpty(field.nullable) ? 'always' : `${name} !== null`), () => {
    if (nested.kind !== 'struct') lines.add(`size += recordsLength(${name})`)
    else if (field.type.kind === 'array') {
      const call = `${functionName('recordsSizeOf', nested.struct)}(element, version)`
      lines.add(`for (const element of ${name}) size += ${call}`)
    } else lines.add(`size += ${functionName('recordsSizeOf', nested.struct)}(${name}, version)`)
  })
}
