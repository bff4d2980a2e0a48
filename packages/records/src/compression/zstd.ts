// Zstandard (RFC 8878), one frame or several, with or without a content size. Node's own codec
// where it has one (22.15 on); a WebAssembly build of the reference library where not.
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
  zstdDecompressSync(bytes: Uint8Array, options: object): Uint8Array
}

let library: ZstdLibrary | undefined

function zstdLibrary(): ZstdLibrary {
  library ??= chooseLibrary()
  return library
}

function chooseLibrary(): ZstdLibrary {
  const zlib = load<typeof Zlib & Partial<ZlibWithZstd>>('node:zlib')
  return zlib.zstdCompressSync === undefined ? zstdWasm() : ofNode(zlib as unknown as ZlibWithZstd)
}

export const zstd: Codec = {
  id: 4,
  name: 'zstd',
  compress: (bytes, level = DEFAULT_LEVEL) => zstdLibrary().compress(bytes, level),
  decompress(bytes, maxBytes): Uint8Array | CodecFault {
    if (bytes.length === 0) return corrupt('zstd', 'no frame')
    const inflated = zstdLibrary().decompress(bytes, maxBytes)
    if (typeof inflated !== 'string') return inflated
    return inflated === 'too-large' ? tooLarge('zstd', maxBytes) : corrupt('zstd', inflated)
  },
}

function ofNode(zlib: ZlibWithZstd): ZstdLibrary {
  return {
    compress: (bytes, level) =>
      zlib.zstdCompressSync(bytes, { params: { [zlib.constants.ZSTD_c_compressionLevel]: level } }),
    decompress(bytes, maxBytes) {
      try {
        return zlib.zstdDecompressSync(bytes, { maxOutputLength: Math.max(maxBytes, 1) })
      } catch (error) {
        const { code, message } = error as NodeJS.ErrnoException
        return code === 'ERR_BUFFER_TOO_LARGE' ? 'too-large' : message
      }
    },
  }
}
