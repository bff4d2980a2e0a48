// The door of a broker for the other brokers: takes Kafka requests that came over a link, gives each to the room
// that answers it, and sends the answer back in the same words. Lives on the broker's thread, spawned by the node.
import type { ControllerRequest } from '@actorlog/metadata'
import { decodeParts, encodeParts, errorCodes, type MessageCodec } from '@actorlog/protocol'
import { fetchApi } from '@actorlog/protocol/client/01-fetch'
import { METADATA_TOPIC, METADATA_TOPIC_ID, type RaftRequest } from '@actorlog/raft'
import {
  type Actor,
  type ActorKind,
  actorKind,
  type Block,
  type Context,
  type MessageOf,
  type ReplyTo,
  type Signal,
} from '@actorlog/runtime'
import type { ControllerProtocol } from '../controller/controller-protocol.ts'
import { gateCodec } from '../generated/gate.codec.ts'
import type { BrokerView } from '../node/broker-view.ts'
import type { GateProtocol } from './gate.protocol.ts'
import { type GateApi, gateApis } from './gate-apis.ts'

/** Requests of all other brokers together; each has only a few under way. */
const MAILBOX_CAPACITY = 16_384
const ASK_TIMEOUT_MS = 30_000

/** What the node gives its gate. */
export interface GateProps {
  readonly view: BrokerView
}

type Parts = { readonly errorCode: number; readonly parts: Uint8Array[] }

interface Carry {
  readonly replyTo: ReplyTo<Parts>
  readonly apiVersion: number
  readonly response: MessageCodec<unknown, never>
  /** What the answer's records lie in; undefined when it is over. */
  blocks: Block[] | undefined
}

interface Own extends GateProtocol {
  fetched(message: { readonly response: unknown; readonly carry: Carry }): void
  decided(message: {
    readonly response: unknown
    readonly errorCode: number
    readonly carry: Carry
  }): void
  quorumAnswered(message: { readonly response: { body: unknown }; readonly carry: Carry }): void
}

/** The one way by which other brokers reach this broker's rooms. */
export class GateActor implements Actor<Own> {
  readonly #view: BrokerView

  constructor({ view }: GateProps) {
    this.#view = view
  }

  // No answer is an answer: the asking broker's deadline tells it, and it asks again.
  signal(signal: Signal<Own>, context: Context<Own>): void {
    if (signal.type !== 'askFailed') return
    context.count('gate.unanswered')
    letGo(signal.carry as Carry)
  }

  receive(message: MessageOf<Own>, context: Context<Own>): void {
    switch (message.type) {
      case 'request':
        return this.#request(message, context)
      case 'fetched':
        if (message.response === undefined) {
          return this.#refuse(message.carry, errorCodes.NOT_CONTROLLER, context)
        }
        return this.#reply(message.carry, message.response, context)
      case 'quorumAnswered':
        return this.#reply(message.carry, message.response.body, context)
      case 'decided': {
        const { response, carry, errorCode } = message
        if (response === undefined) return this.#refuse(carry, errorCode, context)
        return this.#reply(carry, (response as { body: unknown }).body, context)
      }
      default:
        return message satisfies never
    }
  }

  #request(message: MessageOf<Own> & { type: 'request' }, context: Context<Own>): void {
    const { from, apiKey, apiVersion, parts, replyTo } = message
    const api = gateApis.get(apiKey)
    if (api === undefined) return context.count('gate.unknown')
    const body = decodeParts(api.api.request, parts, apiVersion)
    const response = api.api.response as never
    const carry: Carry = { replyTo, apiVersion, response, blocks: undefined }
    if (apiKey === fetchApi.key && !isQuorumFetch(body)) {
      carry.blocks = []
      // The link lends them on to the follower's thread as it takes the answer.
      const hold = (block: Block): boolean => carry.blocks?.push(block) !== undefined
      const fetch = { type: 'fetch' as const, request: body as never, apiVersion, hold }
      const options = { carry: carry as never, timeoutMs: ASK_TIMEOUT_MS }
      return context.ask(this.#view.rooms.fetch, fetch, 'fetched' as never, options)
    }
    this.#askController(api, from, body, carry, context)
  }

  #askController(
    { name, isQuorum }: GateApi,
    from: number,
    body: unknown,
    carry: Carry,
    context: Context<Own>,
  ): void {
    const { controller } = this.#view.rooms
    const options = { carry: carry as never, timeoutMs: ASK_TIMEOUT_MS }
    const request = { api: name, body } as unknown
    if (name === 'describeQuorum') {
      const message = { type: 'describeQuorum' as const, request: body as never, isForwarded: true }
      context.ask<ControllerProtocol, 'describeQuorum'>(
        controller,
        message,
        'fetched' as never,
        options,
      )
    } else if (isQuorum) {
      const message = { type: 'quorum' as const, from, request: request as RaftRequest }
      context.ask<ControllerProtocol, 'quorum'>(
        controller,
        message,
        'quorumAnswered' as never,
        options,
      )
    } else {
      const message = {
        type: 'decide' as const,
        request: request as ControllerRequest,
        isForwarded: true,
      }
      context.ask<ControllerProtocol, 'decide'>(controller, message, 'decided' as never, options)
    }
  }

  #reply(carry: Carry, body: unknown, context: Context<Own>): void {
    const { replyTo, apiVersion, response } = carry
    const parts = encodeParts(response, body as never, apiVersion)
    context.reply(replyTo, { errorCode: errorCodes.NONE, parts })
    letGo(carry)
  }

  /** There is no active controller here: the asking broker looks for it anew. */
  #refuse({ replyTo }: Carry, errorCode: number, context: Context<Own>): void {
    context.reply(replyTo, { errorCode, parts: [] })
  }
}

function letGo(carry: Carry): void {
  for (const block of carry.blocks ?? []) block.release()
  carry.blocks = undefined
}

function isQuorumFetch(body: unknown): boolean {
  const { topics } = body as { topics: readonly { topic: string; topicId: string }[] }
  const first = topics[0]
  return first?.topicId === METADATA_TOPIC_ID || first?.topic === METADATA_TOPIC
}

export const gateKind: ActorKind<GateProtocol, GateProps> = actorKind({
  name: 'gate',
  create: (props: GateProps) => new GateActor(props) as never,
  codec: gateCodec,
  mailbox: { capacity: MAILBOX_CAPACITY },
  supervision: { onFailure: 'escalate' },
})
