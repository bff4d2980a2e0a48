// The heartbeat of a thread. One turn:
//
//   take the sources' bits ─▶ drain rings (bounded) ─▶ run actors (bounded) ─▶ publish once ─▶ arm, look again
//
// Between turns the thread belongs to the event loop; sockets and timers run a turn at the end of their callback.
import type { Clock, Millis } from '@actorlog/ports'
import type { Sleeper } from 'sharedarraybuffer-ringbuffer'
import type { Mesh } from './mesh.ts'
import type { Vitals } from './vitals.ts'

/** The actors of one thread, as its loop sees them. */
export interface ThreadActors {
  /** Runs what is due and what waits, for a bounded while; true when there is more to run at once. */
  turn(): boolean
  /** When the next turn is needed though nothing comes in; Infinity for never. */
  readonly nextDueAt: Millis
}

/** What a loop turns. */
export interface TurnLoopOptions {
  readonly actors: ThreadActors
  /** The clock of `nextDueAt`. */
  readonly clock: Clock
  readonly mesh: Mesh
  readonly sleeper: Sleeper
  readonly vitals: Vitals
  /** Empty turns before the thread sleeps: more wakes faster and burns a core. 0 unless cores are free. */
  readonly pollTurns?: number
}

const POLL_MS_MAX = 0.05
// What `setTimeout` can wait for; a longer wait is woken early and waits again.
const TIMER_MS_MAX = 2 ** 31 - 1

/** Turns one thread's actors on Node's event loop. */
export class TurnLoop {
  readonly #options: TurnLoopOptions
  readonly #turn: () => void
  readonly #pollTurns: number
  #emptyTurns = 0
  #emptySince: Millis = 0
  #isTurning = false
  #isSoon = false
  #isClosed = false
  #timer: NodeJS.Timeout | undefined
  #timerAt: Millis = Number.POSITIVE_INFINITY
  readonly #laterTimers = new Set<NodeJS.Timeout>()

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
    const isBusy = actors.turn()
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

  /** Does `work` after a while, and runs a turn after it. */
  later(delayMs: Millis, work: () => void): void {
    const timer = setTimeout(() => {
      this.#laterTimers.delete(timer)
      work()
      this.turn()
    }, delayMs)
    this.#laterTimers.add(timer)
  }

  /** No turn begins after this. */
  close(): void {
    this.#isClosed = true
    clearTimeout(this.#timer)
    for (const timer of this.#laterTimers) clearTimeout(timer)
    this.#options.sleeper.close()
  }

  #rest(wasFed: boolean): void {
    this.#emptyTurns = wasFed ? 0 : this.#emptyTurns + 1
    this.#setTimer()
    if (this.#polls() || !this.#options.sleeper.arm(this.#turn)) this.#turnSoon()
  }

  /** Whether to look once more before sleeping: for a number of turns, and not longer than a wake-up takes. */
  #polls(): boolean {
    if (this.#emptyTurns >= this.#pollTurns) return false
    const now = this.#options.clock.now()
    if (this.#emptyTurns <= 1) this.#emptySince = now
    return now - this.#emptySince < POLL_MS_MAX
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
    const { actors, clock } = this.#options
    const { nextDueAt } = actors
    if (nextDueAt >= this.#timerAt || nextDueAt === Number.POSITIVE_INFINITY) return
    clearTimeout(this.#timer)
    this.#timerAt = nextDueAt
    const delayMs = Math.max(0, nextDueAt - clock.now())
    this.#timer = setTimeout(
      () => {
        this.#timerAt = Number.POSITIVE_INFINITY
        this.turn()
      },
      Math.min(Math.ceil(delayMs), TIMER_MS_MAX),
    )
  }
}
