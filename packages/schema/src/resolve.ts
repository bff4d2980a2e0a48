// Schema file → message: types resolved, ranges clipped, defaults as values.
import type {
  Default,
  Field,
  FieldEntry,
  FieldType,
  Message,
  ScalarKind,
  SchemaFile,
  Struct,
  StructEntry,
} from './language.ts'
import { FIXED_SIZES } from './language.ts'
import type { VersionRange } from './versions.ts'
import { contains, intersect, isEmpty, NO_VERSIONS, parseVersions, span } from './versions.ts'

/** What only we know of a message: its int64 fields that are no quantities, as `Message.Field`. */
export interface Hints {
  readonly opaque: readonly string[]
}

/** Resolves one schema; the versions are those it is valid in. */
export function resolve(file: SchemaFile, hints: Hints = { opaque: [] }): Message {
  return new Resolver(file, hints).message()
}

class Resolver {
  readonly #file: SchemaFile
  readonly #hints: Hints
  readonly #flexible: VersionRange
  readonly #entries = new Map<string, readonly FieldEntry[]>()
  readonly #ranges = new Map<string, VersionRange>()
  readonly #structs = new Map<string, Struct>()

  constructor(file: SchemaFile, hints: Hints) {
    this.#file = file
    this.#hints = hints
    this.#flexible = parseVersions(file.flexibleVersions)
  }

  message(): Message {
    const file = this.#file
    const versions = parseVersions(file.validVersions)
    for (const struct of file.commonStructs ?? []) this.#collect(struct)
    for (const field of file.fields ?? []) this.#collectNested(field)
    this.#measure(file.fields ?? [], versions)
    const root = this.#struct(file.name, file.fields ?? [], versions)
    return {
      name: file.name,
      type: file.type,
      apiKey: file.apiKey,
      listeners: file.listeners ?? [],
      versions,
      flexible: intersect(this.#flexible, versions),
      latestVersionUnstable: file.latestVersionUnstable ?? false,
      root,
      structs: [...this.#structs.values(), root],
    }
  }

  #collect(struct: StructEntry): void {
    if (this.#entries.has(struct.name)) throw this.#wrong(`struct ${struct.name} twice`)
    this.#entries.set(struct.name, struct.fields)
    for (const field of struct.fields) this.#collectNested(field)
  }

  #collectNested(field: FieldEntry): void {
    if (field.fields !== undefined)
      this.#collect({ name: elementName(field.type), fields: field.fields })
  }

  /** Finds for each struct the versions in which some field uses it. */
  #measure(fields: readonly FieldEntry[], within: VersionRange): void {
    for (const field of fields) {
      const nested = this.#entries.get(elementName(field.type))
      if (nested === undefined) continue
      const name = elementName(field.type)
      const range = intersect(existing(field), within)
      if (isEmpty(range)) continue
      this.#ranges.set(name, span(this.#ranges.get(name) ?? NO_VERSIONS, range))
      this.#measure(nested, range)
    }
  }

  #struct(name: string, entries: readonly FieldEntry[], versions: VersionRange): Struct {
    const fields = entries
      .map((entry) => this.#field(entry, versions))
      .filter((field) => !isEmpty(field.versions))
    return { name, versions, flexible: intersect(this.#flexible, versions), fields }
  }

  #field(entry: FieldEntry, within: VersionRange): Field {
    const versions = intersect(existing(entry), within)
    const tagged = intersect(parseVersions(entry.taggedVersions), versions)
    const type = isEmpty(versions) ? scalar('bool') : this.#type(entry, entry.type)
    const nullable = intersect(parseVersions(entry.nullableVersions), versions)
    const flexible =
      entry.flexibleVersions === undefined ? this.#flexible : parseVersions(entry.flexibleVersions)
    return {
      name: lowerFirst(entry.name),
      type,
      versions,
      inline: this.#inline(entry, versions, tagged),
      tagged,
      tag: entry.tag ?? -1,
      nullable,
      flexible: intersect(flexible, within),
      default: this.#default(entry, type, isEmpty(nullable)),
      hasDefault: entry.default !== undefined && entry.default !== null,
      ignorable: entry.ignorable ?? false,
      mapKey: entry.mapKey ?? false,
      entityType: entry.entityType,
    }
  }

  #inline(entry: FieldEntry, versions: VersionRange, tagged: VersionRange): VersionRange {
    if (isEmpty(tagged)) return versions
    if (tagged.max !== versions.max) throw this.#wrong(`${entry.name} is untagged again`)
    return intersect(versions, { min: versions.min, max: tagged.min - 1 })
  }

  #type(entry: FieldEntry, text: string): FieldType {
    if (text.startsWith('[]')) return { kind: 'array', element: this.#type(entry, text.slice(2)) }
    if (text === 'int64') return scalar(this.#int64(entry))
    if (text === 'bytes') return scalar(entry.zeroCopy ? 'bytesView' : 'bytes')
    if (text in FIXED_SIZES || text === 'string' || text === 'records') return scalar(text)
    return { kind: 'struct', struct: this.#namedStruct(text) }
  }

  #int64(entry: FieldEntry): ScalarKind {
    if (this.#hints.opaque.includes(`${this.#file.name}.${entry.name}`)) return 'int64Opaque'
    return String(entry.default) === '9223372036854775807' ? 'int64OrMax' : 'int64'
  }

  #namedStruct(name: string): Struct {
    const known = this.#structs.get(name)
    if (known !== undefined) return known
    const entries = this.#entries.get(name)
    const versions = this.#ranges.get(name)
    if (entries === undefined || versions === undefined) throw this.#wrong(`no struct ${name}`)
    const struct = this.#struct(typeName(this.#file.name, name), entries, versions)
    this.#structs.set(name, struct)
    return struct
  }

  #default(entry: FieldEntry, type: FieldType, neverNull: boolean): Default {
    const text = entry.default
    if (text === 'null') return null
    if (type.kind !== 'scalar') return undefined
    switch (type.scalar) {
      case 'bool':
        return String(text) === 'true'
      case 'string':
        return text === undefined ? '' : String(text)
      case 'uuid':
        return 'AAAAAAAAAAAAAAAAAAAAAA'
      case 'int64Opaque':
        return BigInt(String(text ?? 0))
      case 'bytes':
      case 'bytesView':
        return undefined
      case 'records':
        return neverNull ? undefined : null
      default:
        return Number(text ?? 0)
    }
  }

  #wrong(what: string): Error {
    return new Error(`${this.#file.name}: ${what}`)
  }
}

/** The versions a field exists in; five upstream fields name only their tagged versions. */
function existing(entry: FieldEntry): VersionRange {
  return parseVersions(entry.versions ?? entry.taggedVersions)
}

function scalar(kind: ScalarKind): FieldType {
  return { kind: 'scalar', scalar: kind }
}

function elementName(type: string): string {
  return type.replaceAll('[]', '')
}

function typeName(message: string, struct: string): string {
  return struct.startsWith(message) ? struct : message + struct
}

/** `ErrorCode` → `errorCode`. */
export function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1)
}

/** The smallest number of bytes a value of `type` takes in `version`. */
export function sizeAtLeast(type: FieldType, version: number, compact: boolean): number {
  if (type.kind === 'array') return compact ? 1 : 4
  if (type.kind === 'scalar') return scalarSizeAtLeast(type.scalar, compact)
  let size = contains(type.struct.flexible, version) ? 1 : 0
  for (const field of type.struct.fields) {
    const fieldCompact = contains(field.flexible, version)
    if (!contains(field.inline, version)) continue
    const nullableStruct = field.type.kind === 'struct' && contains(field.nullable, version)
    size += nullableStruct ? 1 : sizeAtLeast(field.type, version, fieldCompact)
  }
  return size
}

function scalarSizeAtLeast(kind: ScalarKind, compact: boolean): number {
  const fixed = FIXED_SIZES[kind]
  if (fixed !== undefined) return fixed
  if (compact) return 1
  return kind === 'string' ? 2 : 4
}
