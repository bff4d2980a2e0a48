// Blobs that carry their own version: int16, then the fields in that version.
import { MalformedError, Reader, Writer } from '@actorlog/bytes'
import type { MessageCodec } from './codec.ts'

/** The message behind its version. */
export function encodeVersioned<T, I>(
  codec: MessageCodec<T, I>,
  message: I,
  version: number,
): Uint8Array {
  const writer = new Writer(new Uint8Array(2 + codec.size(message, version)))
  writer.int16(version)
  codec.encode(message, version, writer)
  return writer.bytes
}

/** Reads what `encodeVersioned` wrote; throws MalformedError for a version the codec lacks. */
export function decodeVersioned<T, I>(codec: MessageCodec<T, I>, bytes: Uint8Array): T {
  const reader = new Reader(bytes)
  const version = reader.int16()
  if (version < codec.versions[0] || version > codec.versions[1]) {
    throw new MalformedError(`version ${version} of ${codec.name}`, 0)
  }
  return codec.decode(reader, version)
}
