// Where the bytes of one connection land. A quiet connection reads into the scratch that all connections of
// the thread share, and keeps nothing there between two reads. As soon as a large frame is under way it reads
// into a block of the arena of its own, so that records stay where the kernel put them:
//
//   scratch ──▶ a whole small frame: used at once, in place
//           └─▶ a part of a frame: moved to own memory, sized for the frame; the rest arrives behind it
//   own     ──▶ whole frames, in place; records may be held there for as long as somebody needs them
import type { Receiver } from '@actorlog/ports'
import { type Frames, splitFrames } from '@actorlog/protocol'
import type { Block, Memory } from '@actorlog/runtime'

/** A read may bring so much at once; every thread has one scratch of this size. */
export const SCRATCH_BYTES: number = 256 * 1024
/** A connection whose frames are this large is given memory of its own. */
const LARGE_FRAME_BYTES = 16 * 1024
/** The block of a connection that sends large frames: a few of them, so that little is moved. */
const OWN_BYTES = 1024 * 1024
/** What a partial small frame is moved to, outside the arena. */
const SMALL_OWN_BYTES = 2 * LARGE_FRAME_BYTES
/** With less room than this behind the last frame, reading goes on in a new block. */
const ROOM_BYTES_MIN = 128 * 1024

/** The whole frames that have arrived, and the block they lie in: undefined where they will be overwritten. */
export interface Arrived {
  readonly frames: readonly Uint8Array[]
  readonly block: Block | undefined
}

/** Where bytes may land, and whom to tell. */
export interface IntakeOptions {
  readonly arena: Memory
  readonly scratch: Uint8Array
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
    if (left === 0 && isShared) this.#start = this.#end = 0
    else if (left === 0) this.#settleEmpty()
    else if (isShared || this.#memory.length - this.#start < this.#needed(left)) this.#move(left)
  }

  #settleEmpty(): void {
    if (this.#block === undefined) this.#leave()
    else if (this.#memory.length - this.#end < ROOM_BYTES_MIN) {
      // Whoever needs the records in the old block holds it.
      this.#leave()
    }
  }

  /** Room for the frame under way, and for one more byte at least: a read never has a length of 0. */
  #needed(left: number): number {
    return Math.max(this.#wanted, left + 1)
  }

  #move(left: number): void {
    const from = this.#memory.subarray(this.#start, this.#end)
    const needed = this.#needed(left)
    const isLarge = needed >= LARGE_FRAME_BYTES
    const block = isLarge
      ? this.#options.arena.allocate(Math.max(OWN_BYTES, needed + ROOM_BYTES_MIN))
      : undefined
    // Without room in the arena the frame is read all the same: its records are then copied once more.
    const memory =
      block?.bytes ?? new Uint8Array(isLarge ? needed : Math.max(SMALL_OWN_BYTES, needed))
    memory.set(from)
    this.#block?.release()
    this.#block = block
    this.#memory = memory
    this.#start = 0
    this.#end = left
  }

  #leave(): void {
    this.#block?.release()
    this.#block = undefined
    this.#memory = this.#options.scratch
    this.#start = this.#end = 0
  }
}
