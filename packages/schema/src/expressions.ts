// The small expressions that size, encode and decode share: version tests, defaults, values.

import { isOptional } from './emit-types.ts'
import type { Default, Field, FieldType, Struct } from './language.ts'
import { FIXED_SIZES } from './language.ts'
import type { Test } from './lines.ts'
import type { VersionRange } from './versions.ts'
import { covers, intersect, isEmpty } from './versions.ts'

/** Whether `version`, known to lie in `within`, lies in `range`. */
export function inside(range: VersionRange, within: VersionRange): Test {
  const common = intersect(range, within)
  if (isEmpty(common)) return 'never'
  if (covers(range, within)) return 'always'
  const tests: string[] = []
  if (common.min > within.min) tests.push(`version >= ${common.min}`)
  if (common.max < within.max) tests.push(`version <= ${common.max}`)
  return tests.join(' && ')
}

/** Whether `version`, known to lie in `within`, lies outside `range`. */
export function outside(range: VersionRange, within: VersionRange): Test {
  const common = intersect(range, within)
  if (isEmpty(common)) return 'always'
  if (covers(range, within)) return 'never'
  const tests: string[] = []
  if (common.min > within.min) tests.push(`version < ${common.min}`)
  if (common.max < within.max) tests.push(`version > ${common.max}`)
  return tests.length === 1 ? (tests[0] as string) : `(${tests.join(' || ')})`
}

const RESERVED = new Set(
  'reader writer message version size tags tag left end count inner elements element value default delete new in package'.split(
    ' ',
  ),
)

/** A field's local variable. */
export function local(field: Field): string {
  return RESERVED.has(field.name) ? `${field.name}_` : field.name
}

/** A function's name for a struct: `sizeOfProduceRequest`. */
export function functionName(verb: string, struct: Struct): string {
  return verb + struct.name
}

/** The size of a type that takes the same room everywhere. */
export function fixedSize(type: FieldType): number | undefined {
  return type.kind === 'scalar' ? FIXED_SIZES[type.scalar] : undefined
}

/** A field's default as an expression. */
export function defaultText(field: Field): string {
  if (field.default === null) return 'null'
  if (field.type.kind === 'array') return 'NONE'
  if (field.type.kind === 'struct') return `DEFAULT_${field.type.struct.name}`
  if (field.type.scalar === 'uuid') return 'ZERO_UUID'
  if (field.type.scalar === 'int64OrMax') return 'LONG_MAX'
  return field.default === undefined ? 'new Uint8Array(0)' : literal(field.default)
}

function literal(value: Exclude<Default, null | undefined>): string {
  if (typeof value === 'string') return `'${value}'`
  return typeof value === 'bigint' ? `${value}n` : String(value)
}

/** What a writer was given for a field, its default where it was left out. */
export function givenText(field: Field, struct: Struct): string {
  const member = `message.${field.name}`
  if (!isOptional(field, struct)) return member
  if (isEmpty(field.nullable) || field.default === null) return `${member} ?? ${defaultText(field)}`
  return `${member} === undefined ? ${defaultText(field)} : ${member}`
}

/** Whether the value in `name` differs from its field's default. */
export function differs(field: Field, name: string): string {
  if (field.default === null) return `${name} !== null`
  const orNull = isEmpty(field.nullable) ? '' : `${name} === null || `
  const parenthesised = (test: string) => (orNull === '' ? test : `(${orNull}${test})`)
  if (field.type.kind === 'array') return parenthesised(`${name}.length > 0`)
  if (field.type.kind === 'struct') {
    return parenthesised(`!isDefault${field.type.struct.name}(${name})`)
  }
  if (field.default === undefined) return parenthesised(`${name}.length > 0`)
  return `${name} !== ${defaultText(field)}`
}

/** Whether records lie somewhere in a struct. */
export function holdsRecords(struct: Struct): boolean {
  return struct.fields.some((field) => typeHoldsRecords(field.type))
}

function typeHoldsRecords(type: FieldType): boolean {
  if (type.kind === 'array') return typeHoldsRecords(type.element)
  return type.kind === 'struct' ? holdsRecords(type.struct) : type.scalar === 'records'
}
