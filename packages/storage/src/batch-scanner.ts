// Walks over the batches of a log file through a buffer. Only headers are read, unless the bodies happen
// to lie between them in the buffer or are asked for.

import type { File } from '@actorlog/ports'
import { RecordBatch, stepBatch } from '@actorlog/records'

/** Enough for a few dozen headers of small batches: for lookups. */
export const LOOKUP_BUFFER_BYTES: number = 8 * 1024
/** For walks over whole segments. */
export const SCAN_BUFFER_BYTES: number = 1024 * 1024

/** Where to walk; `buffer` is used by nobody else meanwhile. */
export interface ScanRange {
  readonly start: number
  readonly end: number
  readonly buffer: Uint8Array
}

/** A cursor over batches: call `next` until it says false. */
export class BatchScanner {
  /** Holds the batch's header, from `at` on. Another array after `next` or `loadWhole`. */
  bytes: Uint8Array
  at = 0
  /** Position of the batch in the file. */
  position: number
  /** Bytes of the batch; 0 before the first `next`. */
  sizeBytes = 0
  /** Why the walk ended before `end`: a partial batch, or bytes that are no batch. */
  fault: 'torn' | 'length' | 'magic' | 'number-too-large' | undefined
  readonly #file: File
  #end: number
  #bufferStart = 0
  #bufferEnd = 0

  constructor(file: File, range: ScanRange) {
    this.#file = file
    this.bytes = range.buffer
    this.position = range.start
    this.#end = range.end
  }

  next(): boolean {
    if (this.fault !== undefined) return false
    this.position += this.sizeBytes
    this.sizeBytes = 0
    if (this.position >= this.#end) return false
    if (this.position + RecordBatch.HEADER_BYTES > this.#bufferEnd) this.#fill(this.bytes)
    this.at = this.position - this.#bufferStart
    const step = stepBatch(this.bytes, this.at, this.at + this.#end - this.position)
    if (typeof step === 'number') {
      this.sizeBytes = step
      return true
    }
    this.fault = step === 'end' ? 'torn' : step.reason
    return false
  }

  /** Brings the whole batch into `bytes`. A batch is no larger than the file, so the buffer may grow to it. */
  loadWhole(): void {
    if (this.position + this.sizeBytes > this.#bufferEnd) {
      const fits = this.sizeBytes <= this.bytes.length
      this.#fill(fits ? this.bytes : new Uint8Array(this.sizeBytes))
    }
    this.at = this.position - this.#bufferStart
  }

  #fill(buffer: Uint8Array): void {
    if (this.#bufferEnd >= this.#end && buffer === this.bytes && this.#holdsPosition()) return
    const length = Math.min(buffer.length, this.#end - this.position)
    const read = this.#file.read(buffer.subarray(0, length), this.position)
    // The file is shorter than was said: what is missing is a torn tail.
    if (read < length) this.#end = this.position + read
    this.bytes = buffer
    this.#bufferStart = this.position
    this.#bufferEnd = this.position + read
  }

  #holdsPosition(): boolean {
    return this.position >= this.#bufferStart && this.position < this.#bufferEnd
  }
}
