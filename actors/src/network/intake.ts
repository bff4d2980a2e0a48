// Where the bytes of one connection land. A quiet connection reads into the scratch that all connections of
// the thread share, and keeps nothing there between two reads. As soon as it sends large frames it reads into
// blocks of the arena of its own, one after the other, so that records stay where the kernel put them:
//
//   scratch ──▶ a whole small frame: used at once, in place
//           └─▶ a part of a frame, or a large one: own memory from here on; what is left is moved there
//   own     ──▶ whole frames, in place; records may be held there for as long as somebody needs them
//           └─▶ full: the next block, twice as large; after a block of small frames only: the scratch
import { assert } from '@actorlog/assert'
import type { Receiver } from '@actorlog/ports'
import { type Frames, splitFrames } from '@actorlog/protocol'
import type { Block, Memory } from '@actorlog/runtime'

/** A read may bring so much at once; every thread has one scratch of this size. */
export const SCRATCH_BYTES: number = 256 * 1024
/** A connection whose frames are this large is given memory of its own. */
const LARGE_FRAME_BYTES = 16 * 1024
/** The first block of a connection that sends large frames, and what it grows to while it goes on: of each
 *  block half a frame is moved to the next one, so a large block makes that little. */
const OWN_BYTES_MIN = 256 * 1024
const OWN_BYTES_MAX = 4 * 1024 * 1024
/** What a partial small frame is moved to, outside the arena. */
const SMALL_OWN_BYTES = 2 * LARGE_FRAME_BYTES
/** With less room than this behind the last frame, reading goes on in a new block. */
const ROOM_BYTES_MIN = 128 * 1024
/** The blocks that all connections of a thread read into, together: an arena has other users too. */
const RECEIVE_BYTES_MAX = 32 * 1024 * 1024

/** How much of one thread's arena its connections read into. */
export class ReceiveSpace {
  #leftBytes = RECEIVE_BYTES_MAX

  /** A block to read into, if there is room for it here and in the arena. */
  take(arena: Memory, sizeBytes: number): Block | undefined {
    if (sizeBytes > this.#leftBytes) return undefined
    const block = arena.allocate(sizeBytes)
    if (block !== undefined) this.#leftBytes -= sizeBytes
    return block
  }

  /** Nothing more is read into `block`; whoever needs records in it holds it. */
  leave(block: Block): void {
    this.#leftBytes += block.bytes.length
    assert(this.#leftBytes <= RECEIVE_BYTES_MAX, 'a block is left once')
    block.release()
  }
}

/** The whole frames that have arrived, and the block they lie in: undefined where they will be overwritten. */
export interface Arrived {
  readonly frames: readonly Uint8Array[]
  readonly block: Block | undefined
}

/** Where bytes may land, and whom to tell. */
export interface IntakeOptions {
  readonly arena: Memory
  readonly scratch: Uint8Array
  readonly space: ReceiveSpace
  /** The largest frame that is taken: `socket.request.max.bytes`. */
  readonly frameBytesMax: number
  /** Bytes are there: `take` is called before this returns, or later. */
  readonly arrived: () => void
}

/** The memory of one connection, and the frames in it. */
export class Intake implements Receiver {
  readonly #options: IntakeOptions
  #memory: Uint8Array
  #block: Block | undefined
  /** What has arrived and was not taken lies in [start, end). */
  #start = 0
  #end = 0
  /** Bytes of the frame under way, its size included; 0 while unknown. */
  #wanted = 0
  /** A large frame has been seen since this memory was begun. */
  #hasLarge = false
  #nextBytes = OWN_BYTES_MIN

  constructor(options: IntakeOptions) {
    this.#options = options
    this.#memory = options.scratch
  }

  buffer(): Uint8Array {
    return this.#end === 0 ? this.#memory : this.#memory.subarray(this.#end)
  }

  received(length: number): void {
    this.#end += length
    this.#options.arrived()
    this.#settle()
  }

  /** The whole frames, in order of arrival; throws MalformedError for a size no frame may have. */
  take(): Arrived {
    const { frames, rest, wanted } = this.#split()
    this.#start = rest
    this.#wanted = wanted
    this.#hasLarge ||= wanted >= LARGE_FRAME_BYTES || frames.some(isLarge)
    return { frames, block: this.#block }
  }

  /** Nothing more arrives. */
  close(): void {
    this.#leave()
  }

  #split(): Frames {
    const { frameBytesMax } = this.#options
    return splitFrames({ bytes: this.#memory, start: this.#start, end: this.#end, frameBytesMax })
  }

  /** Decides where the next bytes go; what was not taken comes along. */
  #settle(): void {
    const left = this.#end - this.#start
    const isShared = this.#memory === this.#options.scratch
    const room = this.#memory.length - this.#start
    if (left > 0) {
      if (isShared || room < this.#needed(left)) this.#move(left)
    } else if (isShared) {
      this.#start = this.#end = 0
      if (this.#hasLarge) this.#move(0)
    } else if (this.#block === undefined || room < ROOM_BYTES_MIN) {
      if (this.#hasLarge) this.#move(0)
      else this.#leave()
    }
  }

  /** Room for the frame under way, and for one more byte at least: a read never has a length of 0. */
  #needed(left: number): number {
    return Math.max(this.#wanted, left + 1)
  }

  #move(left: number): void {
    const from = this.#memory.subarray(this.#start, this.#end)
    const needed = this.#needed(left)
    const block = this.#hasLarge ? this.#nextBlock(needed + ROOM_BYTES_MIN) : undefined
    if (block === undefined && left === 0) return this.#leave()
    // Without room in the arena the frame is read all the same: its records are then copied once more.
    const sizeBytes = this.#hasLarge ? needed : Math.max(SMALL_OWN_BYTES, needed)
    const memory = block?.bytes ?? new Uint8Array(sizeBytes)
    memory.set(from)
    this.#release()
    this.#block = block
    this.#memory = memory
    this.#start = 0
    this.#end = left
    this.#hasLarge = needed >= LARGE_FRAME_BYTES
  }

  #nextBlock(sizeBytesMin: number): Block | undefined {
    const { arena, space } = this.#options
    const wanted = Math.max(this.#nextBytes, sizeBytesMin)
    this.#nextBytes = Math.min(2 * this.#nextBytes, OWN_BYTES_MAX)
    return space.take(arena, wanted) ?? space.take(arena, sizeBytesMin)
  }

  /** Back to the scratch. */
  #leave(): void {
    this.#release()
    this.#memory = this.#options.scratch
    this.#start = this.#end = 0
    this.#hasLarge = false
    this.#nextBytes = OWN_BYTES_MIN
  }

  #release(): void {
    if (this.#block !== undefined) this.#options.space.leave(this.#block)
    this.#block = undefined
  }
}

function isLarge(frame: Uint8Array): boolean {
  return frame.length >= LARGE_FRAME_BYTES
}
