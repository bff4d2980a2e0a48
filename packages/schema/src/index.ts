// The language of messages, the rules by which it grows, and the generator of its codecs.
export { checkEvolution, checkMessage } from './check.ts'
export type { Field, FieldType, Message, SchemaFile, Struct } from './language.ts'
export { type Hints, resolve } from './resolve.ts'
export { type Generated, generate } from './sources.ts'
export { contains, formatVersions, parseVersions, type VersionRange } from './versions.ts'
