// The asks of one thread that wait for an answer. An ask's number leads straight to its place in a table, so
// that asking and answering look nothing up and allocate nothing but the entry, which is used again.
import type { AnyRef } from '../actor.ts'
import { ASKS_MAX } from '../refs.ts'
import type { Cell } from './cell.ts'

/** How many asks of one thread may be open at a time. */
export const OPEN_ASKS_MAX: number = 2 ** 17
const FIRST_PLACES = 64

/** One ask that waits. In the timer heap by its deadline. */
export class OpenAsk {
  readonly task = 'ask'
  dueAt = 0
  sequence = 0
  place = -1
  ask = 0
  target: AnyRef = 0 as AnyRef
  // What was asked: kind and method, to know the reply's codec.
  method = 0
  // undefined while the entry rests in the pool.
  asker: Cell | undefined
  /** Which life of the asker asked; an answer to a former one is nobody's. */
  life = 0
  /** The own message that takes the answer. */
  answer = ''
  carry: unknown
}

/** Open asks by number. */
export class OpenAsks {
  readonly #first: number
  #next = 0
  #count = 0
  #places: (OpenAsk | undefined)[] = new Array(FIRST_PLACES).fill(undefined)
  readonly #pool: OpenAsk[] = []

  constructor(thread: number) {
    this.#first = thread * ASKS_MAX
  }

  get count(): number {
    return this.#count
  }

  /** An entry with a fresh number, for the caller to fill; undefined when too many are open. */
  open(): OpenAsk | undefined {
    if (this.#count >= OPEN_ASKS_MAX) return undefined
    if (this.#count * 2 >= this.#places.length) this.#grow()
    const mask = this.#places.length - 1
    // At most half of the places are taken: a free one is near.
    while (this.#places[this.#next & mask] !== undefined) this.#next = (this.#next + 1) % ASKS_MAX
    const entry = this.#pool.pop() ?? new OpenAsk()
    entry.ask = this.#first + this.#next
    this.#places[this.#next & mask] = entry
    this.#next = (this.#next + 1) % ASKS_MAX
    this.#count++
    return entry
  }

  /** Closes the ask of this number; undefined when it is not open any more. */
  take(ask: number): OpenAsk | undefined {
    const at = (ask >>> 0) & (this.#places.length - 1)
    const entry = this.#places[at]
    if (entry === undefined || entry.ask !== ask) return undefined
    this.#places[at] = undefined
    this.#count--
    return entry
  }

  /** Gives back an entry that was taken and read. */
  recycle(entry: OpenAsk): void {
    entry.asker = undefined
    entry.carry = undefined
    if (this.#pool.length < FIRST_PLACES * 16) this.#pool.push(entry)
  }

  /** The open asks in the order they were asked. */
  all(): OpenAsk[] {
    const open = this.#places.filter((entry) => entry !== undefined)
    return open.sort((a, b) => a.sequence - b.sequence)
  }

  #grow(): void {
    const old = this.#places
    const size = old.length * 2
    // Two that shared a place before have numbers a multiple of the old size apart: doubling keeps all apart.
    const places: (OpenAsk | undefined)[] = new Array(size).fill(undefined)
    for (const entry of old) if (entry !== undefined) places[(entry.ask >>> 0) & (size - 1)] = entry
    this.#places = places
  }
}
