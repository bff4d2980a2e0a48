// Test support: the client's doors on virtual time. Nothing waits for real; what is due next runs next.

import { MemorySockets, type Random } from '@actorlog/ports'
import type { ClientDoors } from '../doors.ts'

interface Task {
  readonly at: number
  readonly order: number
  readonly run: () => void
}

/** A seeded generator (mulberry32): the same seed, the same draws. */
export function seeded(seed: number): Random {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = state
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  return {
    next,
    below: (bound) => Math.floor(next() * bound),
    bytes: (length) => Uint8Array.from({ length }, () => Math.floor(next() * 256)),
  }
}

/** Time, chance, timers and a network that belong to one test. */
export class VirtualWorld {
  readonly doors: ClientDoors
  readonly sockets: MemorySockets
  readonly random: Random
  #now = 0
  #order = 0
  #tasks: Task[] = []

  constructor(seed = 1) {
    this.random = seeded(seed)
    this.sockets = new MemorySockets((run) => void this.after(0, run))
    this.doors = {
      clock: { now: () => this.#now, timestamp: () => 1_700_000_000_000 + this.#now },
      random: this.random,
      sockets: this.sockets,
      timer: (afterMs, due) => this.after(afterMs, due),
    }
  }

  get now(): number {
    return this.#now
  }

  /** Tasks and timers that are still to run. */
  get pending(): number {
    return this.#tasks.length
  }

  after(ms: number, run: () => void): () => void {
    const task = { at: this.#now + ms, order: this.#order++, run }
    this.#tasks.push(task)
    return () => {
      this.#tasks = this.#tasks.filter((each) => each !== task)
    }
  }

  sleep(ms: number): Promise<void> {
    return new Promise((resolve) => void this.after(ms, resolve))
  }

  /** Runs until the promise is settled; fails when nothing is left to run, or after `withinMs`. */
  async until<T>(promise: Promise<T>, withinMs = 600_000): Promise<T> {
    let isSettled = false
    const settled = (): void => {
      isSettled = true
    }
    promise.then(settled, settled)
    const end = this.#now + withinMs
    for (;;) {
      await promisesRun()
      if (isSettled) return await promise
      const next = this.#next()
      if (next === undefined) throw new Error('nothing is left to run, and the promise is open')
      if (next.at > end) throw new Error(`still open after ${withinMs} ms`)
      this.#run(next)
    }
  }

  /** Runs everything that is due within `ms`. */
  pass(ms: number): Promise<void> {
    return this.until(this.sleep(ms), ms + 1)
  }

  #next(): Task | undefined {
    let next: Task | undefined
    for (const task of this.#tasks) {
      if (next === undefined || task.at < next.at) next = task
      else if (task.at === next.at && task.order < next.order) next = task
    }
    return next
  }

  #run(task: Task): void {
    this.#tasks = this.#tasks.filter((each) => each !== task)
    this.#now = Math.max(this.#now, task.at)
    task.run()
  }
}

/** Lets every promise that can go on go on. */
function promisesRun(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}
