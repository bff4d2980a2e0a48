// Producer ids of one broker, out of blocks that the controller gives. Pure: it performs nothing, it returns
// effects.
//
//   allocate ──▶ answer, while a block lasts            granted ──▶ answer those who wait
//           └──▶ wait ──▶ requestBlock ──▶ controller ──┤
//                                                       refused ──▶ answer them an error, retry later
import { assert } from '@actorlog/assert'
import { errorCodes } from '@actorlog/protocol'

/** Producers that may wait for a block at once; more are told to come again. */
export const WAITING_MAX = 1000
/** The next block is asked for when this share of the present one is left. */
export const PREFETCH_SHARE = 0.1
/** The pause after a block was refused, as in Kafka. */
export const RETRY_MS = 50

/** What follows from a call. */
export type ProducerIdEffect<Waiter> =
  | {
      readonly type: 'answer'
      readonly waiter: Waiter
      readonly errorCode: number
      readonly producerId: number
    }
  | { readonly type: 'requestBlock' }
  | { readonly type: 'retryLater'; readonly afterMs: number }

/** Ids from `start` on, `length` of them. */
export interface ProducerIdBlock {
  readonly start: number
  readonly length: number
}

/** Hands out every id of its blocks once. */
export class ProducerIdBlocks<Waiter> {
  #next = 0
  #end = 0
  #length = 0
  /** The block after the present one, already granted. */
  #spare: ProducerIdBlock | undefined
  /** A block is asked for, or will be when the retry is due. */
  #isExpecting = false
  #waiting: Waiter[] = []

  /** An id for somebody, now or with the next block. */
  allocate(waiter: Waiter): ProducerIdEffect<Waiter>[] {
    const producerId = this.#take()
    if (producerId !== undefined) return [answer(waiter, producerId), ...this.#expect()]
    if (this.#waiting.length >= WAITING_MAX) return [refusal(waiter)]
    this.#waiting.push(waiter)
    return this.#expect()
  }

  /** The controller has given a block that nobody else was or will be given. */
  granted(block: ProducerIdBlock): ProducerIdEffect<Waiter>[] {
    assert(this.#isExpecting && this.#spare === undefined, 'a block comes only when asked for')
    assert(block.length > 0, 'a block has ids', { length: block.length })
    this.#isExpecting = false
    this.#spare = block
    const effects: ProducerIdEffect<Waiter>[] = []
    const waiting = this.#waiting
    this.#waiting = []
    for (const waiter of waiting) effects.push(...this.allocate(waiter))
    return effects
  }

  /** No block: who waits is told to come again, and the controller is asked again after a pause. */
  refused(): ProducerIdEffect<Waiter>[] {
    assert(this.#isExpecting, 'only what was asked for is refused')
    const answers = this.#waiting.map(refusal)
    this.#waiting = []
    return [...answers, { type: 'retryLater', afterMs: RETRY_MS }]
  }

  /** The pause after a refusal is over. */
  retryDue(): ProducerIdEffect<Waiter>[] {
    assert(this.#isExpecting, 'a retry follows a refusal')
    return [{ type: 'requestBlock' }]
  }

  #take(): number | undefined {
    if (this.#next === this.#end && this.#spare !== undefined) {
      this.#next = this.#spare.start
      this.#end = this.#spare.start + this.#spare.length
      this.#length = this.#spare.length
      this.#spare = undefined
    }
    return this.#next === this.#end ? undefined : this.#next++
  }

  #expect(): ProducerIdEffect<Waiter>[] {
    const isLow = this.#end - this.#next <= this.#length * PREFETCH_SHARE
    if (!isLow || this.#isExpecting || this.#spare !== undefined) return []
    this.#isExpecting = true
    return [{ type: 'requestBlock' }]
  }
}

function answer<Waiter>(waiter: Waiter, producerId: number): ProducerIdEffect<Waiter> {
  return { type: 'answer', waiter, errorCode: errorCodes.NONE, producerId }
}

/** Retriable for every client, as when Kafka waits for its next block. */
function refusal<Waiter>(waiter: Waiter): ProducerIdEffect<Waiter> {
  const errorCode = errorCodes.COORDINATOR_LOAD_IN_PROGRESS
  return { type: 'answer', waiter, errorCode, producerId: -1 }
}
