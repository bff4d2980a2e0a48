// The rules by which schemas may grow. What is checked is the wire, not the names: in every version
// that both know, the newer schema must lay out the same bytes; only tagged fields may be added.
import type { Field, FieldType, Message, Struct } from './language.ts'
import { contains, covers, isEmpty } from './versions.ts'

/** What is wrong with a message by itself; empty when it is sound. */
export function checkMessage(message: Message): string[] {
  const problems: string[] = []
  for (const struct of message.structs) {
    const tags = new Set<number>()
    const names = new Set<string>()
    for (const field of struct.fields) {
      for (const problem of checkField(field, struct)) problems.push(`${struct.name}: ${problem}`)
      if (names.has(field.name)) problems.push(`${struct.name}: two fields ${field.name}`)
      names.add(field.name)
      if (isEmpty(field.tagged)) continue
      if (tags.has(field.tag)) problems.push(`${struct.name}: tag ${field.tag} is used twice`)
      tags.add(field.tag)
    }
    for (let tag = 0; tag < tags.size; tag++) {
      if (!tags.has(tag)) problems.push(`${struct.name}: tag ${tag} is left out`)
    }
  }
  return problems
}

/** What of `older` the newer schema breaks; empty when old readers and writers stay right. */
export function checkEvolution(older: Message, newer: Message): string[] {
  const problems: string[] = []
  const claim = (holds: boolean, problem: string) => {
    if (!holds) problems.push(`${newer.name}: ${problem}`)
  }
  claim(older.apiKey === newer.apiKey, 'its number changed')
  claim(older.type === newer.type, 'its kind changed')
  claim(newer.versions.max >= older.versions.max, 'versions only grow')
  claim(newer.versions.min >= older.versions.min, 'a removed version came back')
  for (let version = newer.versions.min; version <= older.versions.max; version++) {
    const before = layout(older.root, version)
    const after = layout(newer.root, version)
    claim(before.inline === after.inline, `version ${version} has another layout`)
    for (const [tag, text] of before.tags) {
      claim(after.tags.get(tag) === text, `version ${version} uses tag ${tag} otherwise`)
    }
  }
  return problems
}

function checkField(field: Field, struct: Struct): string[] {
  const problems: string[] = []
  const claim = (holds: boolean, problem: string) => {
    if (!holds) problems.push(`${field.name}: ${problem}`)
  }
  claim(field.tag >= 0 === !isEmpty(field.tagged), 'a tag and its versions belong together')
  claim(covers(struct.flexible, field.tagged), 'only flexible versions have tags')
  claim(covers(field.versions, field.nullable), 'nullable where it does not exist')
  claim(field.default !== null || !isEmpty(field.nullable), 'null by default but never nullable')
  claim(isEmpty(field.nullable) || canBeNull(field.type), 'a number cannot be null')
  return problems
}

function canBeNull(type: FieldType): boolean {
  if (type.kind !== 'scalar') return true
  return ['string', 'bytes', 'bytesView', 'records'].includes(type.scalar)
}

interface Layout {
  readonly inline: string
  readonly tags: ReadonlyMap<string, string>
}

/** The bytes of one version as text: inline fields in order, and each tag by its path. */
function layout(root: Struct, version: number): Layout {
  const tags = new Map<string, string>()
  const inline = structText(root, version, '', tags)
  return { inline, tags }
}

function structText(
  struct: Struct,
  version: number,
  path: string,
  tags: Map<string, string>,
): string {
  const parts: string[] = []
  for (const field of struct.fields) {
    const mark = contains(field.nullable, version) ? '?' : ''
    const compact = contains(field.flexible, version) ? '~' : ''
    if (contains(field.tagged, version)) {
      const tag = `${path}#${field.tag}`
      tags.set(tag, typeText(field.type, version, tag, tags) + mark)
    } else if (contains(field.inline, version)) {
      parts.push(typeText(field.type, version, `${path}.${parts.length}`, tags) + mark + compact)
    }
  }
  return `{${parts.join(' ')}}${contains(struct.flexible, version) ? '+' : ''}`
}

function typeText(
  type: FieldType,
  version: number,
  path: string,
  tags: Map<string, string>,
): string {
  if (type.kind === 'array') return `[${typeText(type.element, version, path, tags)}]`
  if (type.kind === 'struct') return structText(type.struct, version, path, tags)
  return type.scalar.replace(/^int64.*/, 'int64').replace('bytesView', 'bytes')
}
