// The shared memory of one thread's arena: its bytes, and for each reader thread and block a count of the leases
// that reader has ended. Each word has one writer: the reader. The owner counts what it sent in memory of its
// own; a block is free when both counts agree. A dead reader's leases end by the owner's count alone.

/** What all threads know of one thread's arena; made afresh for every incarnation of its owner. */
export interface ArenaMemory {
  readonly bytes: SharedArrayBuffer
  /** `readersMax` rows of `blocksMax` words. */
  readonly ended: Int32Array
  readonly blocksMax: number
}

/** How large an arena is. */
export interface ArenaOptions {
  /** Default 64 MiB. The system provides pages when they are first touched. */
  readonly sizeBytes?: number
  /** Blocks that may exist at a time. Default 4096. */
  readonly blocksMax?: number
  /** Threads that may hold leases: their indexes are below this. Default 1. */
  readonly readersMax?: number
}

export function createArenaMemory(options: ArenaOptions = {}): ArenaMemory {
  const { sizeBytes = 64 * 1024 * 1024, blocksMax = 4096, readersMax = 1 } = options
  return {
    bytes: new SharedArrayBuffer(sizeBytes),
    ended: new Int32Array(new SharedArrayBuffer(readersMax * blocksMax * 4)),
    blocksMax,
  }
}
