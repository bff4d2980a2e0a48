// One number for a whole run: FNV-1a of 64 bits over every delivery, in two halves of 32. Two runs that differ
// in any delivery, its time or its plain fields differ here.
import type { AnyRef } from '../actor.ts'
import type { AnyMessage } from '../core/control.ts'

const OFFSET_HIGH = 0xcbf2_9ce4
const OFFSET_LOW = 0x8422_2325
// The prime is 2^40 + 0x1b3.
const PRIME_LOW = 0x1b3
const TWO_32 = 2 ** 32
// Of a text or of bytes; the rest counts by its length.
const ELEMENTS_MAX = 64

/** The hash so far. */
export class EventHash {
  #high = OFFSET_HIGH
  #low = OFFSET_LOW
  readonly #double = new Float64Array(1)
  readonly #words = new Int32Array(this.#double.buffer)

  /** 16 hexadecimal digits. */
  get text(): string {
    const half = (word: number): string => (word >>> 0).toString(16).padStart(8, '0')
    return half(this.#high) + half(this.#low)
  }

  delivery(at: number, to: AnyRef, message: AnyMessage): void {
    this.#number(at)
    this.#number(to)
    for (const [name, value] of Object.entries(message)) {
      this.#text(name)
      this.#value(value)
    }
  }

  #value(value: unknown): void {
    if (typeof value === 'number') this.#number(value)
    else if (typeof value === 'string') this.#text(value)
    else if (typeof value === 'boolean') this.#word(value ? 1 : 2)
    else if (value instanceof Uint8Array) this.#bytes(value)
    else if (Array.isArray(value)) this.#word(value.length)
    else this.#word(value === undefined ? 3 : value === null ? 4 : 5)
  }

  #number(value: number): void {
    this.#double[0] = value
    this.#word(this.#words[0] as number)
    this.#word(this.#words[1] as number)
  }

  #text(text: string): void {
    this.#word(text.length)
    const { length } = text
    for (let i = 0; i < length && i < ELEMENTS_MAX; i++) this.#word(text.charCodeAt(i))
  }

  #bytes(bytes: Uint8Array): void {
    this.#word(bytes.length)
    for (const byte of bytes.subarray(0, ELEMENTS_MAX)) this.#word(byte)
  }

  #word(word: number): void {
    const low = (this.#low ^ word) >>> 0
    const product = low * PRIME_LOW
    this.#high = (Math.imul(this.#high, PRIME_LOW) + Math.floor(product / TWO_32) + (low << 8)) | 0
    this.#low = product >>> 0
  }
}
