// Message → TypeScript interfaces: what a reader gets (every field), and what a writer must give
// (a field with a default of its own, or one that some version lacks, may be left out).
import type { Field, FieldType, Message, ScalarKind, Struct } from './language.ts'
import { covers, formatVersions, isEmpty } from './versions.ts'

const SCALAR_TYPES: Readonly<Record<string, string>> = {
  bool: 'boolean',
  int64Opaque: 'bigint',
  string: 'string',
  uuid: 'Uuid',
  bytes: 'Uint8Array',
  bytesView: 'Uint8Array',
  records: 'Uint8Array',
}

/** The interfaces of a message, the root first. */
export function emitTypes(message: Message): string {
  const structs = [...message.structs].reverse()
  return structs.map((struct) => emitStruct(message, struct)).join('\n')
}

/** What a writer calls a struct's type. */
export function inputName(struct: Struct): string {
  return `${struct.name}Input`
}

/** Whether a writer may leave the field out. */
export function isOptional(field: Field, struct: Struct): boolean {
  return (
    field.hasDefault ||
    field.ignorable ||
    !isEmpty(field.tagged) ||
    !covers(field.versions, struct.versions)
  )
}

function emitStruct(message: Message, struct: Struct): string {
  const title =
    struct === message.root
      ? `${message.name}, versions ${formatVersions(message.versions)}.`
      : `Part of {@link ${message.name}}.`
  const fields = struct.fields.map((field) => {
    return `${comment(field, struct)}  readonly ${field.name}: ${valueType(field, false)}\n`
  })
  const inputs = struct.fields.map((field) => {
    const type = valueType(field, true)
    return isOptional(field, struct)
      ? `  readonly ${field.name}?: ${type} | undefined\n`
      : `  readonly ${field.name}: ${type}\n`
  })
  return [
    `/** ${title} */\nexport interface ${struct.name} {\n${fields.join('')}}\n`,
    `/** {@link ${struct.name}} to be written. */\n`,
    `export interface ${inputName(struct)} {\n${inputs.join('')}}\n`,
  ].join('')
}

function comment(field: Field, struct: Struct): string {
  const notes: string[] = []
  if (!covers(field.versions, struct.versions)) notes.push(`v${formatVersions(field.versions)}`)
  const isLongMax = field.type.kind === 'scalar' && field.type.scalar === 'int64OrMax'
  if (field.hasDefault) notes.push(`default ${isLongMax ? 'LONG_MAX' : String(field.default)}`)
  if (field.entityType !== undefined) notes.push(`a ${field.entityType}`)
  if (field.mapKey) notes.push('unique in its list')
  return notes.length === 0 ? '' : `  /** ${notes.join('; ')} */\n`
}

function valueType(field: Field, input: boolean): string {
  const type = typeText(field.type, input)
  return isEmpty(field.nullable) ? type : `${type} | null`
}

/** A type's TypeScript text. */
export function typeText(type: FieldType, input: boolean): string {
  switch (type.kind) {
    case 'array':
      return `readonly ${typeText(type.element, input)}[]`
    case 'struct':
      return input ? inputName(type.struct) : type.struct.name
    case 'scalar':
      return input && type.scalar === 'records' ? 'RecordsInput' : scalarType(type.scalar)
  }
}

function scalarType(scalar: ScalarKind): string {
  return SCALAR_TYPES[scalar] ?? 'number'
}
