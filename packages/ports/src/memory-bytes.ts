// A file's bytes in memory: chunks, so that growing never copies what is there. Only the first chunk
// starts small and doubles, since most files (checkpoints, indexes) never outgrow it.

const CHUNK_BYTES = 256 * 1024
const SMALLEST_BYTES = 512

/** A growable run of bytes; what lies between the end and a write beyond it is zero. */
export class MemoryBytes {
  size = 0
  readonly #chunks: Uint8Array[] = []

  /** Fills `target` from `position`; returns the count, smaller only at the end. */
  read(target: Uint8Array, position: number): number {
    const count = Math.max(0, Math.min(target.length, this.size - position))
    let done = 0
    while (done < count) {
      const at = position + done
      const within = at % CHUNK_BYTES
      const length = Math.min(count - done, CHUNK_BYTES - within)
      const chunk = this.#chunks[(at - within) / CHUNK_BYTES] as Uint8Array
      target.set(chunk.subarray(within, within + length), done)
      done += length
    }
    return count
  }

  write(source: Uint8Array, position: number): void {
    const end = position + source.length
    if (source.length === 0) return
    this.#reserve(end)
    let done = 0
    while (done < source.length) {
      const at = position + done
      const within = at % CHUNK_BYTES
      const length = Math.min(source.length - done, CHUNK_BYTES - within)
      const chunk = this.#chunks[(at - within) / CHUNK_BYTES] as Uint8Array
      const whole = done === 0 && length === source.length
      chunk.set(whole ? source : source.subarray(done, done + length), within)
      done += length
    }
    if (end > this.size) this.size = end
  }

  truncate(sizeBytes: number): void {
    if (sizeBytes < this.size) {
      this.#chunks.length = Math.ceil(sizeBytes / CHUNK_BYTES)
      // Bytes behind the end must read as zeros when the file grows again.
      const within = sizeBytes % CHUNK_BYTES
      if (within !== 0) this.#chunks[this.#chunks.length - 1]?.fill(0, within)
    } else {
      this.#reserve(sizeBytes)
    }
    this.size = sizeBytes
  }

  copy(): MemoryBytes {
    const copy = new MemoryBytes()
    copy.size = this.size
    for (const chunk of this.#chunks) copy.#chunks.push(chunk.slice())
    return copy
  }

  #reserve(end: number): void {
    const count = Math.ceil(end / CHUNK_BYTES)
    if (count === 1) {
      const first = this.#chunks[0]
      if (first !== undefined && first.length >= end) return
      this.#chunks[0] = grown(first, end)
      return
    }
    const first = this.#chunks[0]
    if (first !== undefined && first.length < CHUNK_BYTES) {
      this.#chunks[0] = grown(first, CHUNK_BYTES)
    }
    while (this.#chunks.length < count) this.#chunks.push(new Uint8Array(CHUNK_BYTES))
  }
}

function grown(chunk: Uint8Array | undefined, needed: number): Uint8Array {
  let length = chunk?.length ?? SMALLEST_BYTES
  while (length < needed) length *= 2
  const larger = new Uint8Array(length)
  if (chunk !== undefined) larger.set(chunk)
  return larger
}
