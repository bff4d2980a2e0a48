// No compression: the bytes as they are, not copied.
import { type Codec, tooLarge } from './codec.ts'

export const none: Codec = {
  id: 0,
  name: 'none',
  compress: (bytes) => bytes,
  decompress: (bytes, maxBytes) => (bytes.length > maxBytes ? tooLarge('none', maxBytes) : bytes),
}
