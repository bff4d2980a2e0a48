// Snappy in the two framings that clients send: a raw block (librdkafka, franz-go, sarama), and
// the stream of snappy-java that Kafka's own clients write:
//
//   82 S N A P P Y 00   int32 version, int32 compatible version   { int32 size, raw block } …
//
// The version words are not checked: implementations differ. We write the stream, 32 KiB a block.
import type * as Snappy from 'snappy'
import { int32At, setInt32 } from '../big-endian.ts'
import { type Codec, CodecFault, corrupt, tooLarge } from './codec.ts'
import { join } from './join.ts'
import { load } from './load.ts'

const STREAM_MAGIC = [0x82, 0x53, 0x4e, 0x41, 0x50, 0x50, 0x59, 0x00] as const
const STREAM_HEADER_BYTES = 16
const BLOCK_BYTES = 32_768

let library: typeof Snappy | undefined

function snappyLibrary(): typeof Snappy {
  library ??= load<typeof Snappy>('snappy')
  return library
}

export const snappy: Codec = { id: 2, name: 'snappy', compress, decompress }

function compress(bytes: Uint8Array): Uint8Array {
  const header = new Uint8Array(STREAM_HEADER_BYTES)
  header.set(STREAM_MAGIC)
  setInt32(header, 8, 1)
  setInt32(header, 12, 1)
  const chunks: Uint8Array[] = [header]
  let size = header.length
  for (let at = 0; at < bytes.length; at += BLOCK_BYTES) {
    const block = snappyLibrary().compressSync(bytes.subarray(at, at + BLOCK_BYTES))
    const prefix = new Uint8Array(4)
    setInt32(prefix, 0, block.length)
    chunks.push(prefix, block)
    size += prefix.length + block.length
  }
  return join(chunks, size)
}

function decompress(bytes: Uint8Array, maxBytes: number): Uint8Array | CodecFault {
  return startsStream(bytes, 0) ? inflateStream(bytes, maxBytes) : inflateBlock(bytes, maxBytes)
}

function inflateStream(bytes: Uint8Array, maxBytes: number): Uint8Array | CodecFault {
  const chunks: Uint8Array[] = []
  let size = 0
  let at = STREAM_HEADER_BYTES
  while (at < bytes.length) {
    // Streams may follow each other: snappy-java writes a header whenever a writer is opened.
    if (startsStream(bytes, at)) {
      at += STREAM_HEADER_BYTES
      continue
    }
    if (bytes.length - at < 4) return corrupt('snappy', 'a block size is cut off')
    const length = int32At(bytes, at)
    at += 4
    if (length < 0 || length > bytes.length - at) return corrupt('snappy', 'a block is cut off')
    const chunk = inflateBlock(bytes.subarray(at, at + length), maxBytes - size)
    if (chunk instanceof CodecFault) return chunk
    chunks.push(chunk)
    size += chunk.length
    at += length
  }
  return join(chunks, size)
}

function inflateBlock(block: Uint8Array, maxBytes: number): Uint8Array | CodecFault {
  // The library allocates what the block's preamble claims, so the claim is checked first. One
  // byte of copy instruction yields at most 64 bytes: a claim beyond that is a lie.
  const claimed = preamble(block)
  if (claimed < 0) return corrupt('snappy', 'no uncompressed size')
  if (claimed > maxBytes) return tooLarge('snappy', maxBytes)
  if (claimed > block.length * 64) return corrupt('snappy', 'it claims more than it can hold')
  try {
    return snappyLibrary().uncompressSync(block, { asBuffer: true }) as Uint8Array
  } catch (error) {
    return corrupt('snappy', (error as Error).message)
  }
}

/** The uncompressed size, an unsigned varint in front of the block; -1 if it is none. */
function preamble(block: Uint8Array): number {
  let value = 0
  for (let i = 0; i < 5 && i < block.length; i++) {
    const byte = block[i] as number
    value += (byte & 0x7f) * 2 ** (7 * i)
    if (byte < 0x80) return value
  }
  return -1
}

function startsStream(bytes: Uint8Array, at: number): boolean {
  return (
    bytes.length - at >= STREAM_HEADER_BYTES &&
    STREAM_MAGIC.every((byte, index) => bytes[at + index] === byte)
  )
}
