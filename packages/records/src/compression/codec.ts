// What a compression codec is. Compressing and inflating are synchronous: a batch is small, and a
// decision that waits is no decision.

/** Kafka's names, as `compression.type` has them (there, `none` is spelt `uncompressed`). */
export type CodecName = 'none' | 'gzip' | 'snappy' | 'lz4' | 'zstd'

/** Why bytes could not be inflated: a peer's fault, so a value. */
export class CodecFault {
  readonly reason: 'corrupt' | 'too-large' | 'unknown-codec'
  readonly message: string

  constructor(reason: CodecFault['reason'], message: string) {
    this.reason = reason
    this.message = message
  }
}

/** One codec; its library is loaded at the first use. */
export interface Codec {
  /** Bits 0 to 2 of a batch's attributes. */
  readonly id: number
  readonly name: CodecName
  /** `level` is the codec's own scale; a codec without levels ignores it. */
  compress(bytes: Uint8Array, level?: number): Uint8Array
  /** Inflates to at most `maxBytes`; bytes that say otherwise, or say nonsense, are a fault. */
  decompress(bytes: Uint8Array, maxBytes: number): Uint8Array | CodecFault
}

/** The fault of bytes that would inflate beyond the limit. */
export function tooLarge(name: CodecName, maxBytes: number): CodecFault {
  return new CodecFault('too-large', `the ${name} block inflates to more than ${maxBytes} bytes`)
}

/** The fault of bytes that are not in the codec's format. */
export function corrupt(name: CodecName, why: string): CodecFault {
  return new CodecFault('corrupt', `the ${name} block is corrupt: ${why}`)
}
