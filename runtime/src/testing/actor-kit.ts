// One actor on the test's own call stack: it receives when the test says so, and what it does is data. Nothing
// runs behind its back; time moves by hand. What a whole system does is the systems' business.
import type { Files, Sockets } from '@actorlog/ports'
import type {
  Actor,
  ActorRef,
  AnyRef,
  AskFailure,
  AskOf,
  ReplyOf,
  ReplyTo,
  Sent,
  Signal,
  TellOf,
} from '../actor.ts'
import type { Doors } from '../context.ts'
import { doorsOf } from '../hosting/node-doors.ts'
import { RandomKey } from '../random/keyed-random.ts'
import { KitContext } from './kit-context.ts'
import type { AskedEffect, KitEffect, SeenMessage, SpawnedEffect } from './kit-effects.ts'
import { ManualClock } from './manual-clock.ts'

/** What the actor finds behind its doors, and what its draws begin with. */
export interface ActorKitOptions {
  readonly files?: Files
  readonly sockets?: Sockets
  readonly seed?: number | string
}

interface KitTimer {
  readonly key: string
  readonly dueAt: number
  readonly message: SeenMessage
}

interface Instance {
  receive(message: SeenMessage, context: KitContext): void
  signal?(signal: object, context: KitContext): void
}

/** One actor under test; `P` is all it understands, its own messages included. */
export class ActorKit<P> {
  readonly clock: ManualClock = new ManualClock()
  readonly #instance: Instance
  readonly #context: KitContext
  #effects: KitEffect[] = []
  #timers: KitTimer[] = []
  #turnEnds: SeenMessage[] = []
  // Events of devices that came while the actor was receiving.
  readonly #waiting: SeenMessage[] = []
  // biome-ignore lint/suspicious/noExplicitAny: replies to asks of different types.
  readonly #replies = new Map<number, any[]>()
  #isReceiving = false
  #asks = 0

  /** Takes an instance as it was made, and lets it hear `started`. */
  constructor(actor: Actor<P>, options: ActorKitOptions = {}) {
    const { seed = 1, files, sockets } = options
    const random = RandomKey.ofSeed(seed).child('door').stream()
    const given = { clock: this.clock, random, defer: (run: () => void) => run() }
    const opened: Partial<Doors> = {
      ...(files === undefined ? {} : { files }),
      ...(sockets === undefined ? {} : { sockets }),
    }
    this.#instance = actor as unknown as Instance
    this.#context = new KitContext({
      doors: doorsOf('kit', given, () => opened),
      seed,
      record: (effect) => this.#record(effect),
      deviceEvent: (message) => this.#deviceEvent(message),
    })
    this.signal({ type: 'started', restarts: 0 })
  }

  get self(): ActorRef<P> {
    return this.#context.self
  }

  /** A ref that nobody is behind, to give to the actor. */
  probe<Q>(): ActorRef<Q> {
    return this.#context.newRef() as ActorRef<Q>
  }

  /** Lets the actor receive a message. What it throws comes out here. */
  tell<T extends TellOf<P>>(message: Sent<P, T>): void {
    this.#receive(message as unknown as SeenMessage)
  }

  /** Lets the actor receive an ask; `replies` fills when it replies. */
  ask<T extends AskOf<P>>(message: Sent<P, T>): { readonly replies: ReplyOf<P[T]>[] } {
    const replies: ReplyOf<P[T]>[] = []
    const replyTo: ReplyTo<unknown> = { ask: ++this.#asks, method: 0 }
    this.#replies.set(replyTo.ask, replies)
    this.#receive({ ...(message as unknown as SeenMessage), replyTo })
    return { replies }
  }

  signal(signal: Signal<P>): void {
    this.#during(() => this.#instance.signal?.(signal, this.#context))
  }

  /** What the actor did since the last call. */
  takeEffects(): KitEffect[] {
    const effects = this.#effects
    this.#effects = []
    return effects
  }

  /** The messages it told somebody since the last `takeEffects`. */
  toldTo(ref: AnyRef): SeenMessage[] {
    return this.#effects.flatMap((effect) =>
      effect.type === 'told' && effect.to === ref ? [effect.message] : [],
    )
  }

  /** The asks it made since the last `takeEffects`. */
  get asked(): AskedEffect[] {
    return this.#effects.filter((effect) => effect.type === 'asked')
  }

  get spawned(): SpawnedEffect[] {
    return this.#effects.filter((effect) => effect.type === 'spawned')
  }

  /** Answers an ask of the actor. */
  answer(asked: AskedEffect, reply: object): void {
    this.#receive({ ...reply, type: asked.takenBy, carry: asked.carry })
  }

  /** Lets an ask of the actor fail. */
  failAsk(asked: AskedEffect, reason: AskFailure): void {
    const { takenBy, carry } = asked
    // biome-ignore lint/suspicious/noThenProperty: the name of a message, never a function; nobody awaits signals.
    this.signal({ type: 'askFailed', then: takenBy as TellOf<P>, reason, carry })
  }

  /** Moves time, and lets the timers that are due ring, each at its time. */
  advance(ms: number): void {
    const until = this.clock.now() + ms
    for (;;) {
      const due = this.#timers.filter(({ dueAt }) => dueAt <= until)
      const [first] = due.toSorted((a, b) => a.dueAt - b.dueAt)
      if (first === undefined) break
      this.#timers.splice(this.#timers.indexOf(first), 1)
      this.clock.advance(Math.max(0, first.dueAt - this.clock.now()))
      this.#receive(first.message)
    }
    this.clock.advance(until - this.clock.now())
  }

  /** Ends the turn: lets the actor receive what it asked for then. */
  endTurn(): void {
    for (const message of this.#turnEnds.splice(0)) this.#receive(message)
  }

  get counted(): ReadonlyMap<string, number> {
    return this.#context.counted
  }

  get traced(): readonly string[] {
    return this.#context.traced
  }

  #record(effect: KitEffect): void {
    this.#effects.push(effect)
    if (effect.type === 'replied') {
      this.#replies.get(effect.to.ask)?.push(effect.reply)
    } else if (effect.type === 'timerStarted') {
      const { key, afterMs, message } = effect
      this.#timers = this.#timers.filter((timer) => timer.key !== key)
      this.#timers.push({ key, message, dueAt: this.clock.now() + afterMs })
    } else if (effect.type === 'timerCancelled') {
      this.#timers = this.#timers.filter((timer) => timer.key !== effect.key)
    } else if (effect.type === 'turnEndAsked') {
      const isNew = this.#turnEnds.every(({ type }) => type !== effect.message.type)
      if (isNew) this.#turnEnds.push(effect.message)
    }
  }

  #deviceEvent(message: SeenMessage): boolean {
    if (this.#isReceiving) this.#waiting.push(message)
    else this.#receive(message)
    return true
  }

  #receive(message: SeenMessage): void {
    this.#during(() => this.#instance.receive(message, this.#context))
    for (let next = this.#waiting.shift(); next !== undefined; next = this.#waiting.shift()) {
      const waited = next
      this.#during(() => this.#instance.receive(waited, this.#context))
    }
  }

  #during(work: () => void): void {
    this.#isReceiving = true
    try {
      work()
    } finally {
      this.#isReceiving = false
    }
  }
}
