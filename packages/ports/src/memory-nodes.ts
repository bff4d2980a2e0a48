// What a file system in memory is made of: files and folders, each with what is cached and, where power
// may fail, what is durable and the changes between the two.

import { MemoryBytes } from './memory-bytes.ts'
import type { Random } from './random.ts'

export type MemoryNode = MemoryFile | MemoryFolder

/** A disk writes sectors whole: a torn write ends at a multiple of this. */
const SECTOR_BYTES = 512

type ByteChange =
  | { readonly position: number; readonly bytes: Uint8Array }
  | { readonly sizeBytes: number }

/** A file: the bytes readers see, and those that outlive a power failure. */
export class MemoryFile {
  readonly cached: MemoryBytes
  readonly #durable: MemoryBytes | undefined
  readonly #unsynced: ByteChange[] = []
  modifiedAt: number
  /** False once its last name is gone: handles still work, but it takes no space. */
  linked = true

  constructor(powerLoss: boolean, timestamp: number, survived?: MemoryBytes) {
    this.cached = survived ?? new MemoryBytes()
    this.#durable = powerLoss ? this.cached.copy() : undefined
    this.modifiedAt = timestamp
  }

  write(source: Uint8Array, position: number, timestamp: number): void {
    this.cached.write(source, position)
    this.modifiedAt = timestamp
    if (this.#durable !== undefined) this.#unsynced.push({ position, bytes: source.slice() })
  }

  truncate(sizeBytes: number, timestamp: number): void {
    this.cached.truncate(sizeBytes)
    this.modifiedAt = timestamp
    if (this.#durable !== undefined) this.#unsynced.push({ sizeBytes })
  }

  sync(): void {
    if (this.#durable === undefined) return
    for (const change of this.#unsynced) apply(this.#durable, change)
    this.#unsynced.length = 0
  }

  /** The file after a power failure. */
  survive(random: Random | undefined): MemoryFile {
    const bytes = (this.#durable ?? this.cached).copy()
    if (random !== undefined) {
      for (const change of this.#unsynced) {
        const kept = survivor(change, random)
        if (kept !== undefined) apply(bytes, kept)
      }
    }
    return new MemoryFile(true, this.modifiedAt, bytes)
  }

  /** Its last name is gone; returns the bytes that are free again. */
  unlink(): number {
    this.linked = false
    return this.cached.size
  }

  get sizeBytes(): number {
    return this.cached.size
  }
}

/** Names that come (a node) and go (undefined) together. */
type NameChange = readonly (readonly [name: string, node: MemoryNode | undefined])[]

/** A folder: the names everyone sees, and those that outlive a power failure. */
export class MemoryFolder {
  readonly entries: Map<string, MemoryNode>
  readonly #durable: Map<string, MemoryNode> | undefined
  readonly #unsynced: NameChange[] = []

  constructor(powerLoss: boolean, survived?: Map<string, MemoryNode>) {
    this.entries = survived ?? new Map()
    this.#durable = powerLoss ? new Map(this.entries) : undefined
  }

  change(names: NameChange): void {
    rename(this.entries, names)
    if (this.#durable !== undefined) this.#unsynced.push(names)
  }

  sync(): void {
    if (this.#durable === undefined) return
    for (const change of this.#unsynced) rename(this.#durable, change)
    this.#unsynced.length = 0
  }

  /** The folder and all below it after a power failure: a journal keeps the first changes of each folder. */
  survive(random: Random | undefined): MemoryFolder {
    const names = new Map(this.#durable ?? this.entries)
    const kept = random === undefined ? 0 : random.below(this.#unsynced.length + 1)
    for (const change of this.#unsynced.slice(0, kept)) rename(names, change)
    const survived = new Map<string, MemoryNode>()
    for (const [name, node] of names) survived.set(name, node.survive(random))
    return new MemoryFolder(true, survived)
  }

  /** Its name is gone; returns the bytes that are free again. */
  unlink(): number {
    let freed = 0
    for (const node of this.entries.values()) freed += node.unlink()
    return freed
  }

  get sizeBytes(): number {
    let sum = 0
    for (const node of this.entries.values()) sum += node.sizeBytes
    return sum
  }
}

function apply(bytes: MemoryBytes, change: ByteChange): void {
  if ('bytes' in change) bytes.write(change.bytes, change.position)
  else bytes.truncate(change.sizeBytes)
}

function rename(entries: Map<string, MemoryNode>, names: NameChange): void {
  for (const [name, node] of names) {
    if (node === undefined) entries.delete(name)
    else entries.set(name, node)
  }
}

/** One unsynced change after a power failure: as it was, torn at a sector, or lost. */
function survivor(change: ByteChange, random: Random): ByteChange | undefined {
  const draw = random.below(4)
  if (draw === 0) return undefined
  if (draw === 1 && 'bytes' in change) {
    const sectors = Math.ceil(change.bytes.length / SECTOR_BYTES)
    const end = random.below(sectors + 1) * SECTOR_BYTES
    return { position: change.position, bytes: change.bytes.subarray(0, end) }
  }
  return change
}
