// LZ4 in its frame format, as Kafka reads it: version 1, independent blocks, a correct header
// checksum; checksums of blocks and content may be there and are not checked (the batch has its
// own CRC). The library has one level, so `compression.lz4.level` changes nothing here.
//
//   04 22 4d 18   flags  block size code  [content size 8]  header checksum   { block } …  00000000
//   block: uint32 LE size, top bit = stored as it is   bytes   [checksum 4]
import type * as Lz4 from 'lz4-napi'
import { type Codec, type CodecFault, corrupt, tooLarge } from './codec.ts'
import { join } from './join.ts'
import { load } from './load.ts'
import { xxh32Short } from './xxh32-short.ts'

const FRAME_MAGIC = 0x184d_2204
const STORED_BIT = 0x8000_0000
/** An LZ4 block never inflates more than this many times. */
const MAX_RATIO = 255

let library: typeof Lz4 | undefined

function lz4Library(): typeof Lz4 {
  library ??= load<typeof Lz4>('lz4-napi')
  return library
}

export const lz4: Codec = {
  id: 3,
  name: 'lz4',
  compress: (bytes) => lz4Library().compressFrameSync(bytes as Buffer),
  decompress,
}

interface FrameHeader {
  readonly sizeBytes: number
  readonly maxBlockBytes: number
  readonly blockChecksumBytes: number
}

function decompress(bytes: Uint8Array, maxBytes: number): Uint8Array | CodecFault {
  const header = readHeader(bytes)
  if (typeof header === 'string') return corrupt('lz4', header)
  const chunks: Uint8Array[] = []
  let size = 0
  let at = header.sizeBytes
  for (;;) {
    if (bytes.length - at < 4) return corrupt('lz4', 'the end mark is missing')
    const word = uint32LeAt(bytes, at)
    at += 4
    if (word === 0) return join(chunks, size)
    const stored = word >= STORED_BIT
    const length = stored ? word - STORED_BIT : word
    if (length > header.maxBlockBytes)
      return corrupt('lz4', 'a block is larger than its frame says')
    if (length > bytes.length - at) return corrupt('lz4', 'a block is cut off')
    const block = bytes.subarray(at, at + length)
    const room = Math.min(header.maxBlockBytes, maxBytes - size)
    const chunk = stored ? block : inflateBlock(block, header.maxBlockBytes)
    if (typeof chunk === 'string') return corrupt('lz4', chunk)
    if (chunk.length > room) return tooLarge('lz4', maxBytes)
    chunks.push(chunk)
    size += chunk.length
    at += length + header.blockChecksumBytes
  }
}

function readHeader(bytes: Uint8Array): FrameHeader | string {
  if (bytes.length < 7) return 'the frame header is cut off'
  if (uint32LeAt(bytes, 0) !== FRAME_MAGIC) return 'it is not a frame'
  const flags = bytes[4] as number
  const blockSizes = bytes[5] as number
  if (flags >> 6 !== 1) return `frame version ${flags >> 6}`
  if ((flags & 0x20) === 0) return 'its blocks depend on each other'
  if ((flags & 0x03) !== 0 || (blockSizes & 0x8f) !== 0) return 'reserved bits are set'
  const code = blockSizes >> 4
  if (code < 4) return `block size code ${code}`
  const checksumAt = (flags & 0x08) !== 0 ? 14 : 6
  if (bytes.length <= checksumAt) return 'the frame header is cut off'
  const checksum = (xxh32Short(bytes.subarray(4, checksumAt)) >>> 8) & 0xff
  if (checksum !== bytes[checksumAt]) return 'the header checksum is wrong'
  return {
    sizeBytes: checksumAt + 1,
    maxBlockBytes: 1 << (8 + 2 * code),
    blockChecksumBytes: (flags & 0x10) !== 0 ? 4 : 0,
  }
}

/** The library's block format has the output's size in front: an upper bound is enough for it. */
function inflateBlock(block: Uint8Array, maxBlockBytes: number): Uint8Array | string {
  const bound = Math.min(maxBlockBytes, block.length * MAX_RATIO)
  const sized = new Uint8Array(4 + block.length)
  for (let i = 0; i < 4; i++) sized[i] = bound >> (8 * i)
  sized.set(block, 4)
  try {
    return lz4Library().uncompressSync(sized)
  } catch (error) {
    return (error as Error).message
  }
}

function uint32LeAt(bytes: Uint8Array, at: number): number {
  const low = (bytes[at] as number) | ((bytes[at + 1] as number) << 8)
  return (low | ((bytes[at + 2] as number) << 16) | ((bytes[at + 3] as number) << 24)) >>> 0
}
