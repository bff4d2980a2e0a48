// gzip (RFC 1952), several members allowed. Level 1 to 9; -1 is zlib's default.
import type * as Zlib from 'node:zlib'
import { type Codec, corrupt, tooLarge } from './codec.ts'
import { load } from './load.ts'

let zlib: typeof Zlib | undefined

function library(): typeof Zlib {
  zlib ??= load<typeof Zlib>('node:zlib')
  return zlib
}

export const gzip: Codec = {
  id: 1,
  name: 'gzip',
  compress: (bytes, level = -1) => library().gzipSync(bytes, { level }),
  decompress(bytes, maxBytes) {
    try {
      return library().gunzipSync(bytes, { maxOutputLength: Math.max(maxBytes, 1) })
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException
      return code === 'ERR_BUFFER_TOO_LARGE' ? tooLarge('gzip', maxBytes) : corrupt('gzip', message)
    }
  },
}
