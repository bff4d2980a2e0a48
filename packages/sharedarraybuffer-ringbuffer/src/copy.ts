// Copying bytes to and from shared memory. V8 copies shared memory word by word when source and target are
// congruent modulo 8, else byte by byte (Node 20: 2 GB/s instead of 17); newer Nodes copy natively either way.

// Below this a loop is cheaper than the call.
const LOOP_BYTES_MAX = 24

/** Copies all of `source` to `target` at `offset`. */
export function copyBytes(source: Uint8Array, target: Uint8Array, offset: number): void {
  if (source.length <= LOOP_BYTES_MAX) {
    for (let i = 0; i < source.length; i++) target[offset + i] = source[i] as number
    return
  }
  Buffer.prototype.copy.call(source, target, offset)
}
