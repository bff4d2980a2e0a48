// One client's connection. Lives on its broker's thread, spawned by the acceptor; knows its own requests only.
//
//   bytes ─▶ intake ─▶ frames ─▶ header, body ─▶ handler: scatter ─▶ asks ─▶ rooms
//   bytes ◀─ one write a turn ◀─ answers in request order ◀─ gather ◀─ replies
import { MalformedError, Reader } from '@actorlog/bytes'
import type { Socket } from '@actorlog/ports'
import { encodeResponse, type RequestHeader, readRequestHeader } from '@actorlog/protocol'
import { apiVersionsApi } from '@actorlog/protocol/client/18-api-versions'
import type { Actor, AnyRef, Block, Context, MessageOf, Signal } from '@actorlog/runtime'
import { unsupportedApiVersions } from '../api/18-api-versions.ts'
import type { ApiHandler, Caller, Outcome, RoomReply, Scatter } from '../api/api.ts'
import type { BrokerView } from '../node/broker-view.ts'
import { Intake, type ReceiveSpace } from './intake.ts'
import type { Nursery } from './nursery.ts'
import { ResponseQueue } from './response-queue.ts'

/** Requests of one connection that may be under way; beyond it nothing more is read from the socket. */
const REQUESTS_MAX = 512
/** Answers that the peer has not taken; beyond it nothing more is read from the socket. */
const PENDING_BYTES_MAX = 8 * 1024 * 1024
/** How long another room may take where the request itself says nothing. */
const ASK_TIMEOUT_MS = 40_000

/** What a connection is given by its acceptor. */
export interface ConnectionProps {
  readonly socket: Socket
  readonly id: number
  readonly view: BrokerView
  readonly scratch: Uint8Array
  readonly space: ReceiveSpace
  readonly nursery: Nursery
  readonly handlerOf: (apiKey: number) => ApiHandler | undefined
  /** The acceptor counts and logs how connections end. */
  readonly ended: (id: number, reason: string | undefined) => void
}

/** Nobody outside sends a connection anything. */
export type ConnectionProtocol = object

interface Own {
  arrived(message: object): void
  drained(message: object): void
  closed(message: { readonly code: string | undefined }): void
  replied(message: { readonly carry: Awaited }): void
  flushDue(message: object): void
}

/** One request under way. */
interface Call {
  readonly place: number
  readonly header: RequestHeader
  readonly handler: ApiHandler
  /** Blocks that its records lie in: needed until every room has replied. */
  readonly blocks: Block[]
  /** Blocks that the answer's records lie in: needed until it is sent. */
  readonly answerBlocks: Block[]
  scatter: Scatter<unknown>
  replies: RoomReply[]
  awaited: number
}

/** Which reply of which call. */
interface Awaited {
  readonly call: Call
  readonly index: number
}

/** Reads requests, asks the rooms, sends answers in order. */
export class ConnectionActor implements Actor<Own> {
  readonly #props: ConnectionProps
  readonly #socket: Socket
  readonly #queue = new ResponseQueue()
  #intake: Intake | undefined
  readonly #calls = new Set<Call>()
  #out: Uint8Array[] = []
  /** What `#out` lies in, and then what was written: held until the system has taken all of it. */
  readonly #sending: Block[] = []
  #isPaused = false
  #isClosed = false

  constructor(props: ConnectionProps) {
    this.#props = props
    this.#socket = props.socket
  }

  signal(signal: Signal<Own>, context: Context<Own>): void {
    if (signal.type === 'started') this.#start(context)
    else if (signal.type === 'askFailed') this.#take(signal.carry as Awaited, undefined, context)
    else if (signal.type === 'stopping') this.#stop()
  }

  receive(message: MessageOf<Own>, context: Context<Own>): void {
    switch (message.type) {
      case 'arrived':
        return this.#readFrames(context)
      case 'replied':
        return this.#take(message.carry, message, context)
      case 'flushDue':
        return this.#flush()
      case 'drained':
        this.#releaseSent()
        return this.#relieve()
      case 'closed':
        return this.#end(message.code, context)
      default:
        return message satisfies never
    }
  }

  #start(context: Context<Own>): void {
    const arrived = context.device('arrived')
    const drained = context.device('drained')
    const closed = context.device('closed')
    this.#intake = new Intake({
      arena: context.arena,
      scratch: this.#props.scratch,
      space: this.#props.space,
      frameBytesMax: this.#props.view.settings.number('socket.request.max.bytes'),
      arrived: () => void arrived({}),
    })
    this.#socket.start(this.#intake, {
      drained: () => void drained({}),
      closed: (code) => void closed({ code }),
    })
  }

  #readFrames(context: Context<Own>): void {
    if (this.#intake === undefined || this.#isClosed) return
    try {
      const { frames, block } = this.#intake.take()
      for (const frame of frames) {
        if (this.#isClosed) return
        this.#request(frame, block, context)
      }
    } catch (error) {
      if (!(error instanceof MalformedError)) throw error
      this.#cut(error.message, context)
    }
    this.#restrain()
  }

  #request(frame: Uint8Array, block: Block | undefined, context: Context<Own>): void {
    const reader = new Reader(frame)
    const header = readRequestHeader(reader)
    const { apiKey, apiVersion } = header
    const handler = this.#props.handlerOf(apiKey)
    if (handler === undefined || !speaks(handler, apiVersion)) {
      if (handler !== undefined && apiKey === apiVersionsApi.key) {
        return this.#answerOldApiVersions(header, handler, context)
      }
      return this.#cut(`request of API ${apiKey} version ${apiVersion} is not served`, context)
    }
    const request = handler.api.request.decode(reader, apiVersion)
    const call = this.#newCall(header, handler)
    const caller = this.#caller(call, block)
    const outcome = handler.scatter(request as never, this.#props.view, caller)
    this.#perform(call, outcome, context)
  }

  #newCall(header: RequestHeader, handler: ApiHandler): Call {
    const place = this.#queue.enter()
    const scatter: Scatter<unknown> = { asks: [], gather: () => ({ answer: null }) }
    const call: Call = {
      place,
      header,
      handler,
      blocks: [],
      answerBlocks: [],
      scatter,
      replies: [],
      awaited: 0,
    }
    this.#calls.add(call)
    return call
  }

  #caller(call: Call, block: Block | undefined): Caller {
    return {
      apiVersion: call.header.apiVersion,
      clientId: call.header.clientId,
      host: this.#socket.remote.host,
      connectionId: this.#props.id,
      keep: (records) => {
        if (block !== undefined) {
          block.retain()
          call.blocks.push(block)
          return records
        }
        const kept = this.#props.nursery.keep(records)
        if (kept.block !== undefined) call.blocks.push(kept.block)
        return kept.bytes
      },
      hold: (block) => {
        if (this.#isClosed || !this.#calls.has(call)) return false
        call.answerBlocks.push(block)
        return true
      },
    }
  }

  #perform(call: Call, outcome: Outcome<unknown>, context: Context<Own>): void {
    if ('asks' in outcome) {
      call.scatter = outcome
      call.replies = new Array(outcome.asks.length).fill(undefined)
      call.awaited = outcome.asks.length
      for (let index = 0; index < outcome.asks.length; index++) {
        const {
          to,
          message,
          timeoutMs = ASK_TIMEOUT_MS,
        } = outcome.asks[index] as (typeof outcome.asks)[number]
        ask(context, to, message, { timeoutMs, carry: { call, index } })
      }
      if (call.awaited === 0) this.#perform(call, outcome.gather([]), context)
      return
    }
    this.#calls.delete(call)
    releaseAll(call.blocks)
    if ('close' in outcome) {
      releaseAll(call.answerBlocks)
      return this.#cut(outcome.close, context)
    }
    this.#answer(call, outcome.answer, context)
  }

  #answer(call: Call, answer: unknown, context: Context<Own>): void {
    const { place, header, handler, answerBlocks: blocks } = call
    const parts = answer === null ? [] : encodeResponse(handler.api, header, answer as never)
    this.#queue.settle(place, { parts, blocks })
    this.#queue.drainInto(this.#out, this.#sending)
    if (this.#out.length > 0) context.atTurnEnd({ type: 'flushDue' })
    this.#relieve()
  }

  #take({ call, index }: Awaited, reply: RoomReply, context: Context<Own>): void {
    call.replies[index] = reply
    if (--call.awaited > 0) return
    if (this.#isClosed) return this.#drop(call, context)
    this.#perform(call, call.scatter.gather(call.replies), context)
  }

  #answerOldApiVersions(header: RequestHeader, handler: ApiHandler, context: Context<Own>): void {
    const place = this.#queue.enter()
    const response = unsupportedApiVersions(handler.versions)
    const parts = encodeResponse(apiVersionsApi, { ...header, apiVersion: 0 }, response)
    this.#queue.settle(place, { parts, blocks: [] })
    this.#queue.drainInto(this.#out, this.#sending)
    context.atTurnEnd({ type: 'flushDue' })
  }

  #flush(): void {
    if (this.#out.length === 0 || this.#isClosed) return
    const parts = this.#out
    this.#out = []
    this.#socket.write(parts)
    this.#releaseSent()
    this.#restrain()
  }

  #releaseSent(): void {
    if (this.#out.length === 0 && this.#socket.pendingBytes === 0) releaseAll(this.#sending)
  }

  /** A peer that asks faster than it is served, or does not take its answers, is not read from. */
  #restrain(): void {
    if (this.#isPaused || this.#isClosed) return
    const isBusy = this.#queue.length >= REQUESTS_MAX
    if (!isBusy && this.#socket.pendingBytes < PENDING_BYTES_MAX) return
    this.#isPaused = true
    this.#socket.pause()
  }

  #relieve(): void {
    if (!this.#isPaused || this.#isClosed) return
    if (this.#queue.length > REQUESTS_MAX / 2 || this.#socket.pendingBytes > 0) return
    this.#isPaused = false
    this.#socket.resume()
  }

  /** Answers that are due leave first: a client should see what it may. */
  #cut(reason: string, context: Context<Own>): void {
    if (this.#isClosed) return
    this.#flush()
    this.#socket.end()
    this.#end(reason, context)
  }

  /** Rooms may still read records of its requests: it stays until they have replied, or their time is up. */
  #end(reason: string | undefined, context: Context<Own>): void {
    if (this.#isClosed) return
    this.#leave()
    this.#props.ended(this.#props.id, reason)
    if (this.#calls.size === 0) context.stop(context.self as AnyRef)
  }

  /** Nobody is there to hear the answer. */
  #drop(call: Call, context: Context<Own>): void {
    this.#calls.delete(call)
    releaseAll(call.blocks)
    releaseAll(call.answerBlocks)
    if (this.#calls.size === 0) context.stop(context.self as AnyRef)
  }

  #leave(): void {
    this.#isClosed = true
    this.#intake?.close()
    this.#socket.destroy()
    this.#queue.close()
    releaseAll(this.#sending)
  }

  #stop(): void {
    this.#leave()
    for (const { blocks, answerBlocks } of this.#calls) {
      releaseAll(blocks)
      releaseAll(answerBlocks)
    }
    this.#calls.clear()
  }
}

function releaseAll(blocks: Block[]): void {
  for (const block of blocks) block.release()
  blocks.length = 0
}

function speaks({ versions }: ApiHandler, version: number): boolean {
  return version >= versions[0] && version <= versions[1]
}

/** Handlers address many kinds of rooms: the protocol of `to` was checked where the ask was made. */
function ask(
  context: Context<Own>,
  to: AnyRef,
  message: { readonly type: string },
  options: { readonly timeoutMs: number; readonly carry: Awaited },
): void {
  context.ask(to as never, message as never, 'replied' as never, options as never)
}
