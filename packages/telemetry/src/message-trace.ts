// The last messages of a thread, for post-mortems and the console: a ring that overwrites its
// oldest entry. Recording allocates nothing.
import { assert } from '@actorlog/assert'

/** One message that was delivered. */
export interface TracedMessage {
  /** Counted from 0 since the start. */
  readonly sequence: number
  /** Monotonic time, milliseconds. */
  readonly now: number
  readonly from: string
  readonly to: string
  readonly type: string
}

/** Remembers the newest messages. */
export class MessageTrace {
  readonly #nows: Float64Array
  readonly #froms: string[]
  readonly #tos: string[]
  readonly #types: string[]
  #recorded = 0

  constructor(capacity: number) {
    assert(Number.isInteger(capacity) && capacity > 0, 'a trace holds at least one message')
    this.#nows = new Float64Array(capacity)
    this.#froms = new Array<string>(capacity).fill('')
    this.#tos = new Array<string>(capacity).fill('')
    this.#types = new Array<string>(capacity).fill('')
  }

  get capacity(): number {
    return this.#nows.length
  }

  /** Messages since the start, forgotten ones included. */
  get recorded(): number {
    return this.#recorded
  }

  record(now: number, from: string, to: string, type: string): void {
    const at = this.#recorded % this.#nows.length
    this.#nows[at] = now
    this.#froms[at] = from
    this.#tos[at] = to
    this.#types[at] = type
    this.#recorded += 1
  }

  /** The newest `count` messages, oldest first. */
  newest(count: number = this.capacity): TracedMessage[] {
    const kept = Math.min(count, this.#recorded, this.capacity)
    return Array.from({ length: kept }, (_, i) => {
      const sequence = this.#recorded - kept + i
      const at = sequence % this.capacity
      return {
        sequence,
        now: this.#nows[at] as number,
        from: this.#froms[at] as string,
        to: this.#tos[at] as string,
        type: this.#types[at] as string,
      }
    })
  }
}
