// A first-in-first-out queue over a ring of slots that doubles when full. Its users bound what they put in.

const FIRST_SLOTS = 16

/** A queue of anything but undefined. */
export class Fifo<Item> {
  #slots: (Item | undefined)[] = new Array(FIRST_SLOTS).fill(undefined)
  #head = 0
  #count = 0

  get count(): number {
    return this.#count
  }

  push(item: Item): void {
    if (this.#count === this.#slots.length) this.#grow()
    this.#slots[(this.#head + this.#count++) & (this.#slots.length - 1)] = item
  }

  shift(): Item | undefined {
    if (this.#count === 0) return undefined
    const item = this.#slots[this.#head]
    this.#slots[this.#head] = undefined
    this.#head = (this.#head + 1) & (this.#slots.length - 1)
    this.#count--
    return item
  }

  /** Takes the item `index` places behind the next one; the rest keeps its order. */
  removeAt(index: number): Item | undefined {
    const mask = this.#slots.length - 1
    const item = this.#slots[(this.#head + index) & mask]
    for (let i = index; i > 0; i--)
      this.#slots[(this.#head + i) & mask] = this.#slots[(this.#head + i - 1) & mask]
    this.shift()
    return item
  }

  clear(): void {
    while (this.#count > 0) this.shift()
  }

  #grow(): void {
    const old = this.#slots
    const slots: (Item | undefined)[] = new Array(old.length * 2).fill(undefined)
    for (let i = 0; i < old.length; i++) slots[i] = old[(this.#head + i) & (old.length - 1)]
    this.#slots = slots
    this.#head = 0
  }
}
