// Codec id → codec. A new codec is one file and one line here.
import { type Codec, CodecFault, type CodecName } from './codec.ts'
import { gzip } from './gzip.ts'
import { lz4 } from './lz4.ts'
import { none } from './none.ts'
import { snappy } from './snappy.ts'
import { zstd } from './zstd.ts'

const CODECS: readonly Codec[] = [none, gzip, snappy, lz4, zstd]

/** How far a batch may inflate when nobody names a limit: 128 MiB. */
export const INFLATED_BYTES_MAX = 0x800_0000

/** The codec of a batch's attribute bits, if there is one. */
export function codecOf(id: number): Codec | undefined {
  return CODECS[id]
}

/** The codec of that name. */
export function codecNamed(name: CodecName): Codec {
  return CODECS.find((codec) => codec.name === name) ?? none
}

/** Inflates what codec `id` made. */
export function inflate(id: number, bytes: Uint8Array, maxBytes: number): Uint8Array | CodecFault {
  const codec = codecOf(id)
  if (codec === undefined) return new CodecFault('unknown-codec', `codec ${id} is not known`)
  return codec.decompress(bytes, maxBytes)
}
