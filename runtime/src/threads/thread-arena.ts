// Memory as the actors of one thread see it: blocks of their own arena, and what other threads have lent them.
import type { Arena } from '../arena/arena.ts'
import type { Block } from '../arena/block.ts'
import type { Memory } from '../context.ts'
import type { Mesh } from './mesh.ts'

/** The arena of a thread together with its leases on others. */
export class ThreadArena implements Memory {
  readonly #own: Arena
  readonly #mesh: Mesh

  constructor(own: Arena, mesh: Mesh) {
    this.#own = own
    this.#mesh = mesh
  }

  allocate(sizeBytes: number): Block | undefined {
    return this.#own.allocate(sizeBytes)
  }

  blockOf(view: Uint8Array): Block | undefined {
    // Most bytes are on the plain heap: told by their buffer alone.
    if (!(view.buffer instanceof SharedArrayBuffer)) return undefined
    return this.#own.blockOf(view) ?? this.#mesh.blockOf(view)
  }
}
