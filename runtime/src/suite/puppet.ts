// The actor that the suite pulls the strings of: it does the steps it is told, and notes with a scribe what
// happens to it. The scribe outlives it, so that its ends are known too.
import type { Actor, ActorRef, AnyRef, MessageOf, ReplyTo, Signal } from '../actor.ts'
import type { Block } from '../arena/block.ts'
import type { Context } from '../context.ts'
import { puppetCodec, scribeCodec } from '../generated/suite.codec.ts'
import { type ActorKind, type AnyKind, actorKind } from '../kinds.ts'
import type { SpawnOptions } from '../system.ts'
import type { PuppetProtocol, ScribeProtocol } from './suite.protocol.ts'

/** What a puppet can be told. Texts of steps end up as its notes. */
export type Step =
  | readonly ['note', string]
  | readonly ['say', AnyRef, string]
  /** Says 0, 1, … to somebody, and notes how many were refused. */
  | readonly ['flood', AnyRef, number]
  | readonly ['ask', AnyRef, string, { timeoutMs?: number; carry?: string }?]
  | readonly ['spawn', string, SpawnOptions?]
  | readonly ['stop' | 'watch' | 'unwatch', AnyRef]
  | readonly ['timer', string, number, string]
  | readonly ['cancel', string]
  | readonly ['turnEnd', string]
  | readonly ['callDevice', string]
  | readonly ['fail' | 'escalate', string]
  /** From now on questions wait, until `release`. */
  | readonly ['hold']
  | readonly ['release', string]
  /** From now on questions are answered twice, or by somebody else. */
  | readonly ['answerTwice']
  | readonly ['delegate', AnyRef]
  | readonly ['serve', AnyRef]
  | readonly ['draw']
  /** Sends bytes of a block to somebody and lets go of them at once. */
  | readonly ['lend', AnyRef, number, boolean]
  | readonly ['askSum', AnyRef, number]
  /** Notes the sum of the bytes it kept, and lets go of them. */
  | readonly ['kept']

/** What a puppet is made with. */
export interface PuppetProps {
  readonly name: string
  readonly scribe: ActorRef<ScribeProtocol>
}

interface Own {
  answered(message: { text: string; carry: string }): void
  summed(message: { sum: number; bytes: Uint8Array }): void
  rang(message: { text: string }): void
  turnEnded(message: { text: string }): void
  called(message: { text: string }): void
}

type Understood = PuppetProtocol & Own
type Puppets = ActorRef<PuppetProtocol>
type Waiter = ReplyTo<{ readonly text: string }>

class Puppet implements Actor<Understood> {
  readonly #props: PuppetProps
  readonly #waiters: Waiter[] = []
  #mode: 'once' | 'twice' | 'hold' = 'once'
  #delegate: Puppets | undefined
  #device: ((message: { text: string }) => boolean) | undefined
  #kept: Uint8Array | undefined
  #keptBlock: Block | undefined
  #isReceiving = false

  constructor(props: PuppetProps) {
    this.#props = props
  }

  receive(message: MessageOf<Understood>, context: Context<Understood>): void {
    if (this.#isReceiving) this.#note(context, 'received two messages at a time')
    this.#isReceiving = true
    this.#take(message, context)
    this.#isReceiving = false
  }

  signal(signal: Signal<Understood>, context: Context<Understood>): void {
    switch (signal.type) {
      case 'started':
        this.#device = context.device('called')
        return this.#note(context, `started ${signal.restarts} at ${context.now}`)
      case 'stopping':
        return this.#note(context, 'stopping')
      case 'terminated':
        return this.#note(context, `terminated ${signal.ref}`)
      case 'askFailed':
        return this.#note(context, `failed ${signal.then} ${signal.reason} ${signal.carry}`)
    }
  }

  #take(message: MessageOf<Understood>, context: Context<Understood>): void {
    switch (message.type) {
      case 'act':
        for (const step of JSON.parse(message.script) as Step[]) this.#perform(step, context)
        return
      case 'question':
        return this.#answer(message.text, message.replyTo, context)
      case 'answerFor':
        return context.reply(message.waiter, { text: message.text })
      case 'ball':
        context.tell(message.from, { type: 'ball', from: context.self })
        return
      case 'take':
        this.#note(context, `took ${sumOf(message.bytes)}`)
        if (message.keeps) this.#keep(message.bytes, context)
        return
      case 'add':
        return context.reply(message.replyTo, { sum: sumOf(message.bytes), bytes: message.bytes })
      case 'answered':
        return this.#note(context, `answered ${message.text} ${message.carry}`)
      case 'summed':
        return this.#note(context, `summed ${message.sum} of ${message.bytes.length}`)
      default:
        return this.#note(context, `${message.type} ${message.text}`)
    }
  }

  #answer(text: string, waiter: Waiter, context: Context<Understood>): void {
    if (this.#delegate !== undefined) {
      context.tell(this.#delegate, { type: 'answerFor', waiter, text })
    } else if (this.#mode === 'hold') {
      this.#note(context, `holds ${text}`)
      this.#waiters.push(waiter)
    } else {
      context.reply(waiter, { text })
      if (this.#mode === 'twice') context.reply(waiter, { text: 'again' })
    }
  }

  #perform(step: Step, context: Context<Understood>): void {
    switch (step[0]) {
      case 'note':
        return this.#note(context, step[1])
      case 'say':
        context.tell(step[1] as Puppets, { type: 'say', text: step[2] })
        return
      case 'flood':
        return this.#flood(step[1] as Puppets, step[2], context)
      case 'ask': {
        const { timeoutMs, carry } = step[3] ?? {}
        const question = { type: 'question', text: step[2] } as const
        const options = timeoutMs === undefined ? {} : { timeoutMs }
        return context.ask(step[1] as Puppets, question, 'answered', {
          ...options,
          carry: carry ?? 'nothing',
        })
      }
      case 'spawn': {
        const props = { ...this.#props, name: step[1] }
        const ref = context.spawn(puppet, props, { name: step[1], ...step[2] })
        return this.#note(context, `spawned ${step[1]} ${ref}`)
      }
      case 'stop':
        return context.stop(step[1])
      case 'watch':
        return context.watch(step[1])
      case 'unwatch':
        return context.unwatch(step[1])
      case 'timer': {
        this.#note(context, `begins at ${context.now}`)
        return context.startTimer(step[1], step[2], { type: 'rang', text: step[3] })
      }
      case 'cancel':
        return context.cancelTimer(step[1])
      case 'turnEnd':
        return context.atTurnEnd({ type: 'turnEnded', text: step[1] })
      case 'callDevice':
        return this.#note(context, `device took it: ${this.#device?.({ text: step[1] })}`)
      case 'fail':
        this.#note(context, `fails at ${context.now}`)
        return context.fail(step[1])
      case 'escalate':
        return context.escalate(step[1])
      default:
        return this.#performMore(step, context)
    }
  }

  #performMore(step: Step, context: Context<Understood>): void {
    switch (step[0]) {
      case 'hold':
        this.#mode = 'hold'
        return
      case 'answerTwice':
        this.#mode = 'twice'
        return
      case 'release':
        for (const waiter of this.#waiters.splice(0)) context.reply(waiter, { text: step[1] })
        return
      case 'delegate':
        this.#delegate = step[1] as Puppets
        return
      case 'serve':
        context.tell(step[1] as Puppets, { type: 'ball', from: context.self })
        return
      case 'draw':
        return this.#note(context, `drew ${context.random.next()}`)
      case 'lend':
        return this.#lend(step[1] as Puppets, step[2], step[3], context)
      case 'askSum': {
        const bytes = new Uint8Array(step[2]).fill(1)
        return context.ask(step[1] as Puppets, { type: 'add', bytes }, 'summed')
      }
      case 'kept':
        this.#note(context, `kept ${sumOf(this.#kept ?? new Uint8Array())}`)
        this.#keptBlock?.release()
    }
  }

  #flood(to: Puppets, count: number, context: Context<Understood>): void {
    let refused = 0
    for (let i = 0; i < count; i++)
      if (!context.tell(to, { type: 'say', text: String(i) })) refused++
    this.#note(context, `refused ${refused}`)
  }

  #lend(to: Puppets, sizeBytes: number, keeps: boolean, context: Context<Understood>): void {
    const block = context.arena.allocate(sizeBytes)
    if (block === undefined) return this.#note(context, 'the arena is full')
    block.bytes.fill(1)
    context.tell(to, { type: 'take', bytes: block.bytes, keeps })
    block.release()
  }

  #keep(bytes: Uint8Array, context: Context<Understood>): void {
    this.#kept = bytes
    this.#keptBlock = context.arena.blockOf(bytes)
    this.#keptBlock?.retain()
  }

  #note(context: Context<Understood>, text: string): void {
    context.tell(this.#props.scribe, { type: 'note', text: `${this.#props.name}: ${text}` })
  }
}

/** Remembers. */
class Scribe implements Actor<ScribeProtocol> {
  readonly #notes: string[] = []

  receive(message: MessageOf<ScribeProtocol>, context: Context<ScribeProtocol>): void {
    switch (message.type) {
      case 'note':
        this.#notes.push(message.text)
        return
      case 'notes':
        return context.reply(message.replyTo, { notes: [...this.#notes] })
      case 'everything': {
        const { type: _type, replyTo, ...body } = message
        return context.reply(replyTo, body)
      }
    }
  }
}

function sumOf(bytes: Uint8Array): number {
  return bytes.reduce((sum, byte) => sum + byte, 0)
}

/** The kind of the puppets. */
export const puppet: ActorKind<PuppetProtocol, PuppetProps> = actorKind<
  PuppetProtocol,
  PuppetProps
>({ name: 'puppet', create: (props) => new Puppet(props), codec: puppetCodec })

/** The kind of the scribe. */
export const scribe: ActorKind<ScribeProtocol, undefined> = actorKind<ScribeProtocol>({
  name: 'scribe',
  create: () => new Scribe(),
  codec: scribeCodec,
})

/** What a system of the suite is started with; a worker imports them from this module. */
export const kinds: readonly AnyKind[] = [puppet, scribe]
