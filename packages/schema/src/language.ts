// The language of schemas: Kafka's message files as they are written, and as the emitters use
// them, resolved: every field with its type, versions, default and struct.
import type { VersionRange } from './versions.ts'

/** A schema file as JSON.parse gives it. */
export interface SchemaFile {
  readonly apiKey?: number
  readonly type: string
  readonly name: string
  readonly listeners?: readonly string[]
  readonly validVersions: string
  readonly flexibleVersions?: string
  readonly latestVersionUnstable?: boolean
  readonly fields?: readonly FieldEntry[]
  readonly commonStructs?: readonly StructEntry[]
}

/** One field as written. */
export interface FieldEntry {
  readonly name: string
  readonly type: string
  readonly versions?: string
  readonly nullableVersions?: string
  readonly taggedVersions?: string
  readonly flexibleVersions?: string
  readonly tag?: number
  readonly default?: string | number | boolean | null
  readonly ignorable?: boolean
  readonly mapKey?: boolean
  readonly entityType?: string
  readonly zeroCopy?: boolean
  readonly fields?: readonly FieldEntry[]
}

/** A struct that several fields use, as written. */
export interface StructEntry {
  readonly name: string
  readonly versions?: string
  readonly fields: readonly FieldEntry[]
}

/** Types that take the same room in every message. */
export const FIXED_SIZES: Readonly<Record<string, number>> = {
  bool: 1,
  int8: 1,
  int16: 2,
  uint16: 2,
  int32: 4,
  uint32: 4,
  int64: 8,
  int64OrMax: 8,
  int64Opaque: 8,
  float64: 8,
  uuid: 16,
}

/** int64OrMax has a default of Long.MAX_VALUE; int64Opaque is no quantity and stays a bigint. */
export type ScalarKind = keyof typeof FIXED_SIZES | 'string' | 'bytes' | 'bytesView' | 'records'

/** A resolved type. */
export type FieldType =
  | { readonly kind: 'scalar'; readonly scalar: ScalarKind }
  | { readonly kind: 'array'; readonly element: FieldType }
  | { readonly kind: 'struct'; readonly struct: Struct }

/** A literal, null, or undefined for the empty struct, list or bytes. */
export type Default = number | bigint | boolean | string | null | undefined

/** A resolved field. Its ranges are clipped to the versions its struct exists in. */
export interface Field {
  /** The name in TypeScript: the schema's with a small first letter. */
  readonly name: string
  readonly type: FieldType
  /** Where it exists at all. */
  readonly versions: VersionRange
  /** Where it lies among the fields, in order. */
  readonly inline: VersionRange
  /** Where it is an entry of the tag section. */
  readonly tagged: VersionRange
  readonly tag: number
  readonly nullable: VersionRange
  /** Where its lengths are compact. */
  readonly flexible: VersionRange
  readonly default: Default
  readonly hasDefault: boolean
  readonly ignorable: boolean
  readonly mapKey: boolean
  readonly entityType: string | undefined
}

/** A resolved struct; the message's root is one. */
export interface Struct {
  /** The name of its TypeScript interface: message name + Kafka's struct name. */
  readonly name: string
  readonly versions: VersionRange
  /** Where a tag section ends it. */
  readonly flexible: VersionRange
  readonly fields: readonly Field[]
}

/** A resolved message. */
export interface Message {
  readonly name: string
  readonly type: string
  readonly apiKey: number | undefined
  readonly listeners: readonly string[]
  readonly versions: VersionRange
  readonly flexible: VersionRange
  readonly latestVersionUnstable: boolean
  readonly root: Struct
  /** All structs, the root last, each after those it uses. */
  readonly structs: readonly Struct[]
}
