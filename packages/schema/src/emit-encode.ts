// Struct → the function that writes it, field after field, then its tag section.

import { tagSizeName, tagsOf } from './emit-size.ts'
import { inputName } from './emit-types.ts'
import { differs, fixedSize, functionName, givenText, inside, local } from './expressions.ts'
import type { Field, FieldType, ScalarKind, Struct } from './language.ts'
import { both, type Lines, type Test } from './lines.ts'
import { isEmpty } from './versions.ts'

/** The encode function; `size` has been asked before and has refused what cannot be written. */
export function emitEncode(lines: Lines, struct: Struct): void {
  const head = `function ${functionName('encode', struct)}(message: ${inputName(struct)}, version: number, writer: Writer): void`
  lines.block(head, () => {
    for (const field of struct.fields) emitField(lines, field, struct)
    lines.when(inside(struct.flexible, struct.versions), () => emitTags(lines, struct))
  })
}

function emitField(lines: Lines, field: Field, struct: Struct): void {
  const name = local(field)
  lines.add(`const ${name} = ${givenText(field, struct)}`)
  lines.when(inside(field.inline, struct.versions), () => {
    const compact = inside(field.flexible, field.inline)
    emitValue(lines, field.type, name, {
      compact,
      nullable: !isEmpty(field.nullable),
      marker: 'int8',
    })
  })
}

interface Shape {
  readonly compact: Test
  readonly nullable: boolean
  /** What leads a nullable struct: an int8 among the fields, an unsigned varint in a tag. */
  readonly marker: 'int8' | 'uvarint'
}

function emitValue(lines: Lines, type: FieldType, name: string, shape: Shape): void {
  switch (type.kind) {
    case 'scalar':
      emitEither(lines, shape.compact, ...scalarCalls(type.scalar, name, shape.nullable))
      return
    case 'struct': {
      const call = `${functionName('encode', type.struct)}(${name}, version, writer)`
      if (!shape.nullable) lines.add(call)
      else {
        const none = shape.marker === 'int8' ? -1 : 0
        lines.add(`writer.${shape.marker}(${name} === null ? ${none} : 1)`)
        lines.add(`if (${name} !== null) ${call}`)
      }
      return
    }
    case 'array': {
      const count = shape.nullable ? `(${name}?.length ?? -1)` : `${name}.length`
      emitEither(lines, shape.compact, `writer.uvarint(${count} + 1)`, `writer.int32(${count})`)
      lines.when(shape.nullable ? `${name} !== null` : 'always', () => {
        lines.block(`for (const element of ${name})`, () => {
          emitValue(lines, type.element, 'element', { ...shape, nullable: false })
        })
      })
    }
  }
}

function emitEither(lines: Lines, test: Test, yes: string, no: string): void {
  if (test === 'always' || yes === no) lines.add(yes)
  else if (test === 'never') lines.add(no)
  else lines.add(`if (${test}) ${yes}`, `else ${no}`)
}

/** The writer's calls for a scalar: in flexible versions, and in the others. */
function scalarCalls(scalar: ScalarKind, name: string, nullable: boolean): [string, string] {
  if (fixedSize({ kind: 'scalar', scalar }) !== undefined) {
    const call = `writer.${scalar}(${name})`
    return [call, call]
  }
  if (scalar === 'string' && !nullable) {
    return [`writer.compactString(${name})`, `writer.string(${name})`]
  }
  const kind = scalar === 'string' ? 'String' : scalar === 'records' ? 'Records' : 'Bytes'
  return [`writer.compactNullable${kind}(${name})`, `writer.nullable${kind}(${name})`]
}

function emitTags(lines: Lines, struct: Struct): void {
  const fields = tagsOf(struct)
  if (fields.length === 0) {
    lines.add('writer.uvarint(0)')
    return
  }
  lines.add('let tags = 0')
  for (const field of fields) lines.add(`if (${isWritten(field, struct)}) tags += 1`)
  lines.add('writer.uvarint(tags)')
  for (const field of fields) {
    lines.block(`if (${isWritten(field, struct)})`, () => {
      const name = local(field)
      const size = fixedSize(field.type) ?? `${tagSizeName(field, struct)}(${name}, version)`
      lines.add(`writer.uvarint(${field.tag})`, `writer.uvarint(${size})`)
      const nullable = !isEmpty(field.nullable)
      emitValue(lines, field.type, name, { compact: 'always', nullable, marker: 'uvarint' })
    })
  }
}

function isWritten(field: Field, struct: Struct): Test {
  return both(inside(field.tagged, struct.flexible), differs(field, local(field)))
}
