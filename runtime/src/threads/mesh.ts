// This thread's links to all others: drained at the start of a turn, published once at its end.
import { assert } from '@actorlog/assert'
import { RingMismatch } from 'sharedarraybuffer-ringbuffer'
import type { Block } from '../arena/block.ts'
import type { ForeignArena } from '../arena/foreign-arena.ts'
import { Link, type LinkCounts, type LinkOptions } from './link.ts'
import type { PeerMemory, ThreadMemory } from './topology.ts'

/** What a mesh is made of. */
export interface MeshOptions extends Omit<LinkOptions, 'peer' | 'self'> {
  readonly memory: ThreadMemory
}

/** The ends of all links of one thread. */
export class Mesh {
  readonly #options: MeshOptions
  readonly #links: (Link | undefined)[] = []
  // The same links by the number of their peer's start: what refs name.
  readonly #byThread = new Map<number, Link>()
  readonly #dirty: Link[] = []
  // Arenas of peers; a dead peer's stays while something of it is held here.
  readonly #arenas: ForeignArena[] = []

  constructor(options: MeshOptions) {
    this.#options = options
    for (const peer of options.memory.peers) this.join(peer)
  }

  /** The link to a living thread; undefined for this thread and for dead ones. */
  link(index: number): Link | undefined {
    return this.#links[index]
  }

  /** The link to the start of a thread that a ref names; undefined when that life is over. */
  linkTo(thread: number): Link | undefined {
    return this.#byThread.get(thread)
  }

  get links(): readonly Link[] {
    return this.#links.filter((link) => link !== undefined)
  }

  /** A thread has started. Undefined when it is dead already and we hear of both only now. */
  join(peer: PeerMemory): Link | undefined {
    assert(this.#links[peer.index] === undefined, 'the predecessor has left', { peer: peer.index })
    const link = openLink({ ...this.#options, peer, self: this.#options.memory.index })
    if (link === undefined) return undefined
    this.#links[peer.index] = link
    this.#byThread.set(peer.thread, link)
    const kept = this.#arenas.filter((arena) => arena.leaseCount > 0 || this.#isAlive(arena))
    this.#arenas.splice(0, this.#arenas.length, ...kept, link.arena)
    return link
  }

  /** A thread is dead: what it had published is still taken, then its link is gone. */
  leave(index: number): void {
    const link = this.#links[index]
    if (link === undefined) return
    while (link.drainControl());
    while (link.drainData());
    link.isGone = true
    this.#links[index] = undefined
    this.#byThread.delete(link.peer.thread)
    const at = this.#dirty.indexOf(link)
    if (at >= 0) this.#dirty.splice(at, 1)
  }

  #isAlive(arena: ForeignArena): boolean {
    return this.#links.some((link) => link?.arena === arena)
  }

  /** Takes what the named sources have sent, control lanes first; the sources that may have more. */
  drain(sources: number): number {
    let more = 0
    for (let left = sources; left !== 0; left &= left - 1) {
      const bit = left & -left
      const link = this.#links[31 - Math.clz32(bit)]
      if (link?.drainControl()) more |= bit
    }
    for (let left = sources; left !== 0; left &= left - 1) {
      const bit = left & -left
      const link = this.#links[31 - Math.clz32(bit)]
      if (link === undefined) continue
      if (link.drainData()) more |= bit
      // It may have rung because it has made room.
      if (link.control.waitingCount + link.data.waitingCount > 0) this.touch(link)
    }
    return more
  }

  /** Marks a link to be published at the end of the turn. */
  touch(link: Link): void {
    if (link.isDirty) return
    link.isDirty = true
    this.#dirty.push(link)
  }

  /** Shows every peer what this turn has sent it: one store per lane. */
  publish(): void {
    for (const link of this.#dirty) link.publish()
    this.#dirty.length = 0
  }

  /** The lease of another thread's memory that `view` lies in, also of a dead thread's. */
  blockOf(view: Uint8Array): Block | undefined {
    for (const arena of this.#arenas) {
      const lease = arena.blockOf(view)
      if (lease !== undefined) return lease
    }
    return undefined
  }

  counts(): Readonly<Record<string, LinkCounts>> {
    return Object.fromEntries(this.links.map((link) => [link.peer.name, link.counts]))
  }
}

/** The link, unless the supervisor has retired its rings meanwhile. */
function openLink(options: LinkOptions): Link | undefined {
  try {
    return new Link(options)
  } catch (error) {
    if (error instanceof RingMismatch) return undefined
    throw error
  }
}
