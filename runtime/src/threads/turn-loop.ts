// The heartbeat of a thread. One turn:
//
//   take the sources' bits ─▶ drain rings (bounded) ─▶ run actors (bounded) ─▶ publish once ─▶ arm, look again
//
// Between turns the thread belongs to the event loop; sockets and timers run a turn at the end of their callback.
import type { Millis } from '@actorlog/ports'
import type { Sleeper } from 'sharedarraybuffer-ringbuffer'
import type { Mesh } from './mesh.ts'
import type { Vitals } from './vitals.ts'

/** The actors of one thread, as its loop sees them. */
export interface ThreadActors {
  /** Runs due timers and ready actors for a bounded while; true when some are still ready. */
  run(): boolean
  /** Milliseconds until the next timer is due; undefined when there is none. */
  nextTimerMs(): Millis | undefined
}

/** What a loop turns. */
export interface TurnLoopOptions {
  readonly actors: ThreadActors
  readonly mesh: Mesh
  readonly sleeper: Sleeper
  readonly vitals: Vitals
  /** Empty turns before the thread sleeps: more wakes faster and burns a core. 0 unless cores are free. */
  readonly pollTurns?: number
}

/** Turns one thread's actors on Node's event loop. */
export class TurnLoop {
  readonly #options: TurnLoopOptions
  readonly #turn: () => void
  readonly #pollTurns: number
  #emptyTurns = 0
  #isTurning = false
  #isSoon = false
  #isClosed = false
  #timer: NodeJS.Timeout | undefined
  #timerAt: Millis = Number.POSITIVE_INFINITY

  constructor(options: TurnLoopOptions) {
    this.#options = options
    this.#pollTurns = options.pollTurns ?? 0
    this.#turn = () => this.turn()
  }

  /** Runs a turn now; inside a turn it does nothing, because that turn will see to everything. */
  turn(): void {
    if (this.#isTurning || this.#isClosed) return
    this.#isTurning = true
    const { actors, mesh, sleeper, vitals } = this.#options
    vitals.beat()
    const sources = sleeper.take()
    const unread = sources === 0 ? 0 : mesh.drain(sources)
    if (unread !== 0) sleeper.putBack(unread)
    const isBusy = actors.run()
    mesh.publish()
    this.#isTurning = false
    if (isBusy || unread !== 0) {
      this.#emptyTurns = 0
      this.#turnSoon()
      return
    }
    this.#rest(sources !== 0)
  }

  /** Asks for a turn after the callbacks that are already waiting. */
  turnSoon(): void {
    if (!this.#isTurning) this.#turnSoon()
  }

  /** No turn begins after this. */
  close(): void {
    this.#isClosed = true
    clearTimeout(this.#timer)
    this.#options.sleeper.close()
  }

  #rest(wasFed: boolean): void {
    this.#emptyTurns = wasFed ? 0 : this.#emptyTurns + 1
    this.#setTimer()
    if (this.#emptyTurns < this.#pollTurns || !this.#options.sleeper.arm(this.#turn)) {
      this.#turnSoon()
    }
  }

  #turnSoon(): void {
    if (this.#isSoon || this.#isClosed) return
    this.#isSoon = true
    setImmediate(() => {
      this.#isSoon = false
      this.turn()
    })
  }

  // One timer of Node's for all timers of actors, moved only when an earlier one is set.
  #setTimer(): void {
    const dueMs = this.#options.actors.nextTimerMs()
    if (dueMs === undefined) return
    const at = performance.now() + dueMs
    if (this.#timerAt <= at + 0.5) return
    clearTimeout(this.#timer)
    this.#timerAt = at
    this.#timer = setTimeout(() => {
      this.#timerAt = Number.POSITIVE_INFINITY
      this.turn()
    }, Math.ceil(dueMs))
  }
}
