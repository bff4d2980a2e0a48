// A record of the metadata log: unsigned varints frame version (1), type and version, then its
// fields.
import { MalformedError, Reader, uvarintSize, Writer } from '@actorlog/bytes'
import type { MessageCodec } from './codec.ts'
import { type MetadataRecords, metadataRecords } from './generated/metadata/records.ts'

const FRAME_VERSION = 1

/** A record of the metadata log: its name, its fields. */
export type FramedMetadataRecord = {
  [Type in keyof MetadataRecords]: {
    readonly type: Type
    readonly version: number
    readonly body: MetadataRecords[Type]
  }
}[keyof MetadataRecords]

const byKey = new Map<number, readonly [name: string, codec: MessageCodec<unknown, never>]>(
  Object.entries(metadataRecords).map(([name, codec]) => [codec.key, [name, codec]]),
)

/** A record as the metadata log keeps it. */
export function encodeMetadataRecord<Type extends keyof MetadataRecords>(
  type: Type,
  body: Parameters<(typeof metadataRecords)[Type]['encode']>[0],
  version: number,
): Uint8Array {
  const codec = metadataRecords[type] as MessageCodec<unknown, unknown>
  const head = 1 + uvarintSize(codec.key) + uvarintSize(version)
  const writer = new Writer(new Uint8Array(head + codec.size(body, version)))
  writer.uvarint(FRAME_VERSION)
  writer.uvarint(codec.key)
  writer.uvarint(version)
  codec.encode(body, version, writer)
  return writer.bytes
}

/** Reads a record; throws MalformedError for a frame, a type or a version nobody here knows. */
export function decodeMetadataRecord(bytes: Uint8Array): FramedMetadataRecord {
  const reader = new Reader(bytes)
  const frame = reader.uvarint()
  if (frame !== FRAME_VERSION) throw new MalformedError(`frame version ${frame}`, 0)
  const key = reader.uvarint()
  const version = reader.uvarint()
  const [type, codec] = byKey.get(key) ?? []
  if (type === undefined || codec === undefined) {
    throw new MalformedError(`metadata record type ${key}`, 1)
  }
  if (version < codec.versions[0] || version > codec.versions[1]) {
    throw new MalformedError(`version ${version} of ${codec.name}`, 2)
  }
  return { type, version, body: codec.decode(reader, version) } as FramedMetadataRecord
}
