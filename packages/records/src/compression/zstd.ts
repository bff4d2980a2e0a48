// Zstandard (RFC 8878), one frame or several, with or without a content size. Node compresses where
// it can (22.15 on). Inflating is the reference library's, as WebAssembly, everywhere: Node's own
// stops silently behind the first frame, and gives no error for a frame that is cut off (22.23).
import type * as Zlib from 'node:zlib'
import { type Codec, type CodecFault, corrupt, tooLarge } from './codec.ts'
import { load } from './load.ts'
import { type ZstdLibrary, zstdWasm } from './zstd-wasm.ts'

/** Kafka's default for `compression.zstd.level`. */
const DEFAULT_LEVEL = 3

/** The part of newer Nodes' zlib that is used; Node 20's types do not know it. */
interface ZlibWithZstd {
  readonly constants: { readonly ZSTD_c_compressionLevel: number }
  zstdCompressSync(bytes: Uint8Array, options: object): Uint8Array
}

let wasm: ZstdLibrary | undefined
let compressor: ZstdLibrary['compress'] | undefined

function wasmLibrary(): ZstdLibrary {
  wasm ??= zstdWasm()
  return wasm
}

function chooseCompressor(): ZstdLibrary['compress'] {
  const zlib = load<typeof Zlib & Partial<ZlibWithZstd>>('node:zlib')
  if (zlib.zstdCompressSync === undefined) return wasmLibrary().compress
  const { constants, zstdCompressSync } = zlib as unknown as ZlibWithZstd
  return (bytes, level) =>
    zstdCompressSync(bytes, { params: { [constants.ZSTD_c_compressionLevel]: level } })
}

export const zstd: Codec = {
  id: 4,
  name: 'zstd',
  compress(bytes, level = DEFAULT_LEVEL) {
    compressor ??= chooseCompressor()
    return compressor(bytes, level)
  },
  decompress(bytes, maxBytes): Uint8Array | CodecFault {
    if (bytes.length === 0) return corrupt('zstd', 'no frame')
    const inflated = wasmLibrary().decompress(bytes, maxBytes)
    if (typeof inflated !== 'string') return inflated
    return inflated === 'too-large' ? tooLarge('zstd', maxBytes) : corrupt('zstd', inflated)
  },
}
