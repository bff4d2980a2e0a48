// What each case of the suite plays on: a fresh system with the nodes a and b, a scribe on a, and puppets.
import { equal, ok } from 'node:assert/strict'
import type { ActorRef, AnyRef } from '../actor.ts'
import type { ActorSystem, RootSpawnOptions, SystemEvent } from '../system.ts'
import { puppet, type Step, scribe } from './puppet.ts'
import type { PuppetProtocol, ScribeProtocol } from './suite.protocol.ts'

const TRIES_MAX = 5_000

/** What whoever runs the suite provides: a system started with the suite's `kinds` and the nodes a and b. */
export interface SuiteWorld {
  readonly system: ActorSystem
  /** Lets a little time pass: virtual, or real. */
  pass(ms: number): Promise<void>
}

/** One sentence of SEMANTICS.md, and what shows that it holds. */
export interface SuiteCase {
  readonly name: string
  run(stage: Stage): Promise<void>
}

/** A system and what helps to look at it. */
export class Stage {
  readonly system: ActorSystem
  readonly scribe: ActorRef<ScribeProtocol>
  readonly events: SystemEvent[] = []
  readonly #world: SuiteWorld

  private constructor(world: SuiteWorld, to: ActorRef<ScribeProtocol>) {
    this.#world = world
    this.system = world.system
    this.scribe = to
    world.system.watch((event) => this.events.push(event))
  }

  static async set(world: SuiteWorld): Promise<Stage> {
    const mailbox = { capacity: 100_000 }
    return new Stage(world, await world.system.spawn(scribe, undefined, { on: 'a', mailbox }))
  }

  /** Starts a puppet; on node a unless told otherwise. */
  puppet(name: string, options: RootSpawnOptions = {}): Promise<ActorRef<PuppetProtocol>> {
    const props = { name, scribe: this.scribe }
    return this.system.spawn(puppet, props, { on: 'a', name, ...options })
  }

  act(ref: ActorRef<PuppetProtocol>, ...steps: Step[]): void {
    this.system.tell(ref, { type: 'act', script: JSON.stringify(steps) })
  }

  /** What one puppet, or everybody, has noted so far. */
  async notes(name?: string): Promise<string[]> {
    const { notes } = await this.system.ask(this.scribe, { type: 'notes' })
    if (name === undefined) return [...notes]
    const start = `${name}: `
    return notes.filter((note) => note.startsWith(start)).map((note) => note.slice(start.length))
  }

  /** Waits until a puppet has noted this, and returns the note. */
  async noted(name: string, text: string | RegExp): Promise<string> {
    const fits = (note: string): boolean =>
      typeof text === 'string' ? note === text : text.test(note)
    const found = await this.eventually(
      async () => (await this.notes(name)).find(fits),
      () => this.#missing(name, text),
    )
    return found as string
  }

  /** The first value that is neither undefined nor false. */
  async eventually<Value>(
    look: () => Promise<Value | undefined | false>,
    describe: () => Promise<string> = async () => 'it never came true',
  ): Promise<Value> {
    for (let tries = 0; tries < TRIES_MAX; tries++) {
      const value = await look()
      if (value !== undefined && value !== false) return value
      await this.#world.pass(1)
    }
    throw new Error(await describe())
  }

  /** The ref that a puppet noted for its child. */
  async childOf(parent: string, child: string): Promise<ActorRef<PuppetProtocol>> {
    const note = await this.noted(parent, new RegExp(`^spawned ${child} `))
    return Number(note.split(' ')[2]) as ActorRef<PuppetProtocol>
  }

  async isGone(ref: AnyRef): Promise<boolean> {
    const question = { type: 'question', text: 'alive?' } as const
    const ask = this.system.ask(ref as ActorRef<PuppetProtocol>, question, { timeoutMs: 2_000 })
    return ask.then(
      () => false,
      (error: { readonly code: string }) => {
        ok(error.code === 'ACTOR_DEAD', `a dead actor is known to be dead, not ${error.code}`)
        return true
      },
    )
  }

  async #missing(name: string, text: string | RegExp): Promise<string> {
    return `${name} never noted ${text}; it noted ${JSON.stringify(await this.notes(name))}`
  }
}

/** The numbers in notes like `fails at 12.5`. */
export function timesIn(notes: readonly string[], start: string): number[] {
  return notes
    .filter((note) => note.startsWith(start))
    .map((note) => Number(note.split(' ').at(-1)))
}

/** The notes without those about starts: most cases care for what comes after. */
export function withoutStarts(notes: readonly string[]): string[] {
  return notes.filter((note) => !note.startsWith('started '))
}

export { equal, ok }
