// Messages of actors as records of a link, both ways. The record's tag says what it is, and for a message which
// method of which protocol; kinds and their methods have the same numbers on all threads.
//
//   tell     f64 to, the message
//   ask      f64 to, f64 ask, f64 deadline, the message
//   reply    f64 ask, the reply
//   control  see control-codec.ts; its own lane
import { assert } from '@actorlog/assert'
import type { AnyRef, ReplyTo } from '../actor.ts'
import type { MethodCodec, ProtocolCodec } from '../codec/codec.ts'
import type {
  Admission,
  AnyMessage,
  AskEnvelope,
  ControlMessage,
  Outbound,
} from '../core/control.ts'
import { ActorError } from '../errors.ts'
import type { KindTable } from '../kinds.ts'
import { askerOf, kindOf, threadOf } from '../refs.ts'
import type { InMemory } from './codec-memory.ts'
import { CONTROL_BYTES, controlCode, readControl, writeControl } from './control-codec.ts'
import type { Arrivals, Link } from './link.ts'
import type { Mesh } from './mesh.ts'
import { PARCEL, type RecordParts, type RecordWriter } from './record-writer.ts'

const TELL = 1
const ASK = 2
const REPLY = 3
const CONTROL = 4

const TELL_HEADER_BYTES = 8
const ASK_HEADER_BYTES = 24
const REPLY_HEADER_BYTES = 8

/** What came from other threads goes here; its bytes are held already, once for each field. */
export interface Inbound {
  accept(to: AnyRef, message: AnyMessage, ask: AskEnvelope | undefined): Admission
  acceptReply(to: ReplyTo<unknown>, reply: object): void
  acceptControl(message: ControlMessage): void
}

/** What a wire is made of. */
export interface WireOptions {
  readonly kinds: KindTable
  readonly writer: RecordWriter
  /** A control lane is full: its peer takes nothing any more and has to go. */
  readonly peerFailed: (index: number) => void
}

/** Encodes what leaves a thread and decodes what arrives. */
export class Wire implements Outbound, Arrivals {
  readonly #options: WireOptions
  #mesh: Mesh | undefined
  #inbound: Inbound | undefined

  constructor(options: WireOptions) {
    this.#options = options
  }

  /** Called once, before anything is sent or drained: both are made with this wire in hand. */
  attach(mesh: Mesh, inbound: Inbound): void {
    this.#mesh = mesh
    this.#inbound = inbound
  }

  deliver(to: AnyRef, message: AnyMessage, ask: AskEnvelope | undefined): Admission {
    const link = this.#mesh?.linkTo(threadOf(to))
    if (link === undefined) return 'dead'
    const { numbers, methods, protocol } = this.#protocolOf(kindOf(to))
    const number = numbers[message.type]
    const codec = number === undefined ? undefined : methods[number]?.message
    if (number === undefined || codec === undefined) {
      throw new ActorError('ACTOR_NOT_ENCODABLE', `'${protocol}' has no message '${message.type}'.`)
    }
    const kind = ask === undefined ? TELL : ASK
    const headerBytes = ask === undefined ? TELL_HEADER_BYTES : ASK_HEADER_BYTES
    const parts = { link, tag: kind | (number << 8), headerBytes, codec, body: message }
    if (link.faulty === undefined) return this.#send(parts, to, ask)
    return link.faulty.pass(codec.bytesOf?.(message), () => this.#send(parts, to, ask))
  }

  reply(to: ReplyTo<unknown>, reply: object): void {
    const link = this.#mesh?.linkTo(askerOf(to.ask))
    if (link === undefined) return
    const codec = this.#methodOf(to.method).reply
    assert(codec !== undefined, 'only an ask has a reply', { method: to.method })
    const tag = REPLY | (to.method << 8)
    const parts = { link, tag, headerBytes: REPLY_HEADER_BYTES, codec, body: reply }
    const admission =
      link.faulty === undefined
        ? this.#sendReply(parts, to.ask)
        : link.faulty.pass(codec.bytesOf?.(reply), () => this.#sendReply(parts, to.ask))
    // Sooner than its deadline, and by the lane that has room.
    if (admission === 'full')
      this.control(askerOf(to.ask), { type: 'askFailed', ask: to.ask, reason: 'overloaded' })
  }

  control(thread: number, message: ControlMessage): void {
    const link = this.#mesh?.linkTo(thread)
    if (link === undefined) {
      // Nobody there will ever say so.
      if (message.type === 'watch') this.#inbound?.acceptControl({ ...message, type: 'terminated' })
      return
    }
    const at = link.control.claim(CONTROL_BYTES, CONTROL | (controlCode(message) << 8))
    if (at < 0) {
      if (!link.isCondemned) this.#options.peerFailed(link.peer.index)
      link.isCondemned = true
      return
    }
    writeControl(message, link.control.memory, at)
    link.control.commit(CONTROL_BYTES)
    this.#mesh?.touch(link)
  }

  arrived(link: Link, memory: InMemory, offset: number, tag: number): void {
    const inbound = this.#inbound
    assert(inbound !== undefined, 'a wire is attached before it is used')
    const numbers = memory.float64
    const at = offset >> 3
    const detail = tag >>> 8
    switch (tag & 255) {
      case TELL: {
        const to = numbers[at] as AnyRef
        const { message } = this.#methodOf((kindOf(to) << 8) | detail)
        const decoded = message.decode(memory, offset + TELL_HEADER_BYTES) as AnyMessage
        inbound.accept(to, decoded, undefined)
        break
      }
      case ASK: {
        const to = numbers[at] as AnyRef
        const method = (kindOf(to) << 8) | detail
        const replyTo = { ask: numbers[at + 1] as number, method }
        const { message } = this.#methodOf(replyTo.method)
        const decoded = message.decode(memory, offset + ASK_HEADER_BYTES) as AnyMessage
        inbound.accept(to, decoded, { replyTo, deadline: numbers[at + 2] as number })
        break
      }
      case REPLY: {
        const codec = this.#methodOf(detail).reply
        assert(codec !== undefined, 'only an ask has a reply', { method: detail })
        const replyTo = { ask: numbers[at] as number, method: detail }
        inbound.acceptReply(replyTo, codec.decode(memory, offset + REPLY_HEADER_BYTES))
        break
      }
      case CONTROL:
        inbound.acceptControl(readControl(detail, memory, offset))
        break
      case PARCEL:
        this.#unpack(link, memory, offset)
        break
      default:
        assert(false, 'records have a known tag', { tag })
    }
  }

  #unpack(link: Link, memory: InMemory, offset: number): void {
    const [slot, start, tag] = memory.int32.subarray(offset >> 2, (offset >> 2) + 3)
    assert(slot !== undefined && start !== undefined && tag !== undefined, 'a parcel is whole')
    const lease = link.arena.accept(slot, start, 1)
    this.arrived(link, link.parcels, start, tag)
    lease.release()
  }

  #send(parts: RecordParts, to: AnyRef, ask: AskEnvelope | undefined): Admission {
    if (parts.link.isGone) return 'dead'
    const { writer } = this.#options
    const at = writer.open(parts)
    if (at < 0) return 'full'
    const numbers = writer.memory.float64
    numbers[at >> 3] = to
    if (ask !== undefined) {
      numbers[(at >> 3) + 1] = ask.replyTo.ask
      numbers[(at >> 3) + 2] = ask.deadline
    }
    return this.#close(parts, at)
  }

  #sendReply(parts: RecordParts, ask: number): Admission {
    if (parts.link.isGone) return 'dead'
    const { writer } = this.#options
    const at = writer.open(parts)
    if (at < 0) return 'full'
    writer.memory.float64[at >> 3] = ask
    return this.#close(parts, at)
  }

  #close(parts: RecordParts, at: number): Admission {
    if (!this.#options.writer.close(parts, at)) return 'full'
    this.#mesh?.touch(parts.link)
    return 'taken'
  }

  #protocolOf(kind: number): ProtocolCodec {
    const { name, codec } = this.#options.kinds.at(kind)
    if (codec !== undefined) return codec
    const text = `The kind '${name}' has no codec: its actors are reachable on their own thread only.`
    throw new ActorError('ACTOR_NO_CODEC', text)
  }

  #methodOf(method: number): MethodCodec {
    const found = this.#protocolOf(method >>> 8).methods[method & 255]
    assert(found !== undefined, 'both threads know the same protocols', { method })
    return found
  }
}
