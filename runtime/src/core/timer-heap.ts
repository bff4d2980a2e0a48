// Everything on a thread that is due at some time, the earliest first: timers, deadlines of asks, restarts.
// A binary heap whose items know their place, so that most deadlines leave it again long before they are due.
import type { Millis } from '@actorlog/ports'

/** Something that is due. Of two that are due together, the one started first comes first. */
export interface Due {
  dueAt: Millis
  /** Given by the heap. */
  sequence: number
  /** The place in the heap; -1 outside. */
  place: number
}

/** What is due, by time. */
export class TimerHeap<Item extends Due> {
  readonly #items: Item[] = []
  #sequence = 0

  get count(): number {
    return this.#items.length
  }

  /** When the earliest item is due; Infinity when there is none. */
  get nextDueAt(): Millis {
    return this.#items[0]?.dueAt ?? Number.POSITIVE_INFINITY
  }

  add(item: Item): void {
    item.sequence = this.#sequence++
    this.#items.push(item)
    this.#rise(item, this.#items.length - 1)
  }

  /** Takes out an item that is in the heap. */
  remove(item: Item): void {
    const { place } = item
    item.place = -1
    const last = this.#items.pop() as Item
    if (last === item) return
    if (place > 0 && isBefore(last, this.#items[(place - 1) >> 1] as Item)) this.#rise(last, place)
    else this.#sink(last, place)
  }

  /** The earliest item that is due at `now`, taken out. */
  take(now: Millis): Item | undefined {
    const first = this.#items[0]
    if (first === undefined || first.dueAt > now) return undefined
    this.remove(first)
    return first
  }

  clear(): void {
    for (const item of this.#items) item.place = -1
    this.#items.length = 0
  }

  #rise(item: Item, from: number): void {
    const items = this.#items
    let place = from
    while (place > 0) {
      const above = (place - 1) >> 1
      const parent = items[above] as Item
      if (!isBefore(item, parent)) break
      items[place] = parent
      parent.place = place
      place = above
    }
    items[place] = item
    item.place = place
  }

  #sink(item: Item, from: number): void {
    const items = this.#items
    const count = items.length
    let place = from
    for (;;) {
      let below = place * 2 + 1
      if (below >= count) break
      if (below + 1 < count && isBefore(items[below + 1] as Item, items[below] as Item)) below++
      const child = items[below] as Item
      if (!isBefore(child, item)) break
      items[place] = child
      child.place = place
      place = below
    }
    items[place] = item
    item.place = place
  }
}

function isBefore(a: Due, b: Due): boolean {
  return a.dueAt < b.dueAt || (a.dueAt === b.dueAt && a.sequence < b.sequence)
}
