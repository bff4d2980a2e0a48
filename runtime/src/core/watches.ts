// Death watch: who on this thread wants to know of whose end, and what happens when a whole thread is lost.
import type { AnyRef } from '../actor.ts'
import { threadOf } from '../refs.ts'
import type { Cell } from './cell.ts'
import type { ThreadCore } from './thread-core.ts'

/** The watches of one thread. */
export class Watches {
  readonly #core: ThreadCore
  // Watched actors of other threads, and who watches them here: to be told when their thread is lost.
  readonly #abroad = new Map<AnyRef, Set<Cell>>()

  constructor(core: ThreadCore) {
    this.#core = core
  }

  watch(watcher: Cell, target: AnyRef): void {
    watcher.watched ??= new Set()
    if (watcher.watched.has(target)) return
    watcher.watched.add(target)
    if (threadOf(target) === this.#core.thread) {
      this.watchedFrom(watcher.ref, target)
      return
    }
    const watchers = this.#abroad.get(target) ?? new Set()
    this.#abroad.set(target, watchers.add(watcher))
    this.#core.host.control(threadOf(target), { type: 'watch', target, watcher: watcher.ref })
  }

  unwatch(watcher: Cell, target: AnyRef): void {
    if (!watcher.watched?.delete(target)) return
    this.#core.cellOf(target)?.watchers?.delete(watcher.ref)
    if (threadOf(target) === this.#core.thread) return
    this.#forgetAbroad(watcher, target)
    this.#core.host.control(threadOf(target), { type: 'unwatch', target, watcher: watcher.ref })
  }

  unwatchAll(watcher: Cell): void {
    for (const target of [...(watcher.watched ?? [])]) this.unwatch(watcher, target)
  }

  /** Somebody, here or elsewhere, watches an actor of this thread. */
  watchedFrom(watcher: AnyRef, target: AnyRef): void {
    const cell = this.#core.cellOf(target)
    if (cell === undefined) {
      this.#tell(watcher, target)
    } else {
      cell.watchers ??= new Set()
      cell.watchers.add(watcher)
    }
  }

  /** An actor of this thread is gone. */
  gone(cell: Cell): void {
    for (const watcher of cell.watchers ?? []) this.#tell(watcher, cell.ref)
    cell.watchers = undefined
  }

  /** An actor that `watcher` watches is gone. */
  terminated(watcher: AnyRef, target: AnyRef): void {
    const cell = this.#core.cellOf(watcher)
    if (cell === undefined || !cell.watched?.delete(target)) return
    this.#forgetAbroad(cell, target)
    this.#core.signal(cell, { type: 'terminated', ref: target })
  }

  /** All actors of a thread are gone at once. */
  threadLost(thread: number): void {
    for (const [target, watchers] of [...this.#abroad]) {
      if (threadOf(target) !== thread) continue
      for (const watcher of [...watchers]) this.terminated(watcher.ref, target)
    }
  }

  #tell(watcher: AnyRef, target: AnyRef): void {
    if (threadOf(watcher) === this.#core.thread) this.terminated(watcher, target)
    else this.#core.host.control(threadOf(watcher), { type: 'terminated', watcher, target })
  }

  #forgetAbroad(watcher: Cell, target: AnyRef): void {
    const watchers = this.#abroad.get(target)
    if (watchers?.delete(watcher) && watchers.size === 0) this.#abroad.delete(target)
  }
}
