// Kinds of actors by name and number, so that another thread can spawn one and every ref says whose protocol
// encodes its messages. All threads of a system know the same kinds in the same order.
import { assert } from '@actorlog/assert'
import type { MessageOf } from './actor.ts'
import type { ProtocolCodec } from './codec/codec.ts'
import { ActorError } from './errors.ts'
import type { MailboxOptions, Supervision } from './system.ts'

/** A ref has 8 bits for the kind. */
const KINDS_MAX = 256

/** What an instance must be able to receive; what it tells itself is its own affair. */
export interface Receiver<P> {
  receive: (message: MessageOf<P>, context: never) => void
  signal?: (signal: never, context: never) => void
}

/** What it takes to make actors that speak `P`. */
export interface ActorKind<P, Props> {
  readonly name: string
  /** Makes an instance, at the start and after each failure. Its first message is the signal `started`. */
  readonly create: (props: Props) => Receiver<P>
  /** How its messages cross a thread; without it the kind is reachable on its own thread only. */
  readonly codec?: ProtocolCodec
  readonly mailbox?: MailboxOptions
  readonly supervision?: Supervision
}

/** Any kind, as tables hold it. */
// biome-ignore lint/suspicious/noExplicitAny: a table holds kinds of every protocol and props.
export type AnyKind = ActorKind<any, any>

/** Declares a kind: `actorKind<CounterProtocol, CounterProps>({ name: 'counter', create: … })`. */
export function actorKind<P, Props = undefined>(kind: ActorKind<P, Props>): ActorKind<P, Props> {
  return kind
}

/** The fields of a message or reply that are bytes. */
export type BytesOf = (body: object) => readonly Uint8Array[]

// The number of a message that its codec does not know: an own one, or of a kind without codec.
const NO_METHOD = 255

/** The kinds a system knows, numbered in the order given. */
export class KindTable {
  readonly #kinds: readonly AnyKind[]
  readonly #numbers = new Map<string, number>()
  readonly #bytesOf: readonly (BytesOf | undefined)[]

  constructor(kinds: readonly AnyKind[]) {
    assert(kinds.length <= KINDS_MAX, 'a system has at most 256 kinds', { count: kinds.length })
    this.#kinds = kinds
    this.#bytesOf = kinds.map(bytesOfKind)
    for (const [number, kind] of kinds.entries()) {
      assert(!this.#numbers.has(kind.name), 'kinds have different names', { name: kind.name })
      this.#numbers.set(kind.name, number)
    }
  }

  /** The number of a kind; throws ACTOR_UNKNOWN_KIND when the system was started without it. */
  numberOf(kind: AnyKind): number {
    const number = this.#numbers.get(kind.name)
    if (number === undefined || this.#kinds[number] !== kind)
      throw new ActorError(
        'ACTOR_UNKNOWN_KIND',
        `The kind '${kind.name}' is not in the list of kinds this system was started with.`,
      )
    return number
  }

  at(number: number): AnyKind {
    const kind = this.#kinds[number]
    assert(kind !== undefined, 'a ref names a kind of its system', { number })
    return kind
  }

  /** Kind and message as one number: what a reply to it is encoded by. */
  methodOf(kind: number, type: string): number {
    return kind * 256 + (this.#kinds[kind]?.codec?.numbers[type] ?? NO_METHOD)
  }

  /** The bytes in messages of a kind; undefined when none of its messages has any. */
  bytesOf(kind: number): BytesOf | undefined {
    return this.#bytesOf[kind]
  }

  bytesOfReply(method: number): BytesOf | undefined {
    return this.#kinds[method >>> 8]?.codec?.methods[method & 255]?.reply?.bytesOf
  }

  /** For spawning by name, on another thread. */
  named(name: string): AnyKind {
    const number = this.#numbers.get(name)
    if (number === undefined)
      throw new ActorError('ACTOR_UNKNOWN_KIND', `No kind is called '${name}' in this system.`)
    return this.at(number)
  }
}

function bytesOfKind(kind: AnyKind): BytesOf | undefined {
  const { codec } = kind
  if (codec === undefined) return undefined
  if (!codec.methods.some((method) => method.message.bytesOf !== undefined)) return undefined
  return (message) => {
    const number = codec.numbers[(message as { readonly type: string }).type]
    return number === undefined ? [] : (codec.methods[number]?.message.bytesOf?.(message) ?? [])
  }
}
