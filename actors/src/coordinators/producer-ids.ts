// The producer ids of one broker: `ProducerIdBlocks` decides, this actor performs. Lives on its broker's thread,
// spawned by the node; what it knows dies with the broker, and the rest of its block is never used.
import { unreachable } from '@actorlog/assert'
import type { ControllerResponse } from '@actorlog/metadata'
import { errorCodes } from '@actorlog/protocol'
import {
  type Actor,
  type ActorKind,
  actorKind,
  type Context,
  type MessageOf,
  type ReplyTo,
  type Signal,
} from '@actorlog/runtime'
import type { ControllerAnswer } from '../controller/controller-protocol.ts'
import type { BrokerView } from '../node/broker-view.ts'
import { ProducerIdBlocks, type ProducerIdEffect } from './producer-id-blocks.ts'
import type { ProducerIdsProtocol } from './producer-ids-protocol.ts'

interface Own {
  decided(message: ControllerAnswer): void
  retryDue(message: object): void
}
type Understood = ProducerIdsProtocol & Own
type Waiter = ReplyTo<{ readonly errorCode: number; readonly producerId: number }>
type Effect = ProducerIdEffect<Waiter>

/** A block is asked for anew when the controller is silent for so long. */
const ASK_TIMEOUT_MS = 5_000

/** What the actor is given by its node. */
export interface ProducerIdsProps {
  readonly view: Pick<BrokerView, 'brokerId' | 'brokerEpoch' | 'rooms'>
}

/** Hands out producer ids, a block of the controller's at a time. */
export class ProducerIdsActor implements Actor<Understood> {
  readonly #view: ProducerIdsProps['view']
  readonly #blocks = new ProducerIdBlocks<Waiter>()

  constructor({ view }: ProducerIdsProps) {
    this.#view = view
  }

  receive(message: MessageOf<Understood>, context: Context<Understood>): void {
    for (const effect of this.#decide(message)) this.#perform(effect, context)
  }

  signal(signal: Signal<Understood>, context: Context<Understood>): void {
    if (signal.type !== 'askFailed') return
    for (const effect of this.#blocks.refused()) this.#perform(effect, context)
  }

  #decide(message: MessageOf<Understood>): Effect[] {
    switch (message.type) {
      case 'allocate':
        return this.#blocks.allocate(message.replyTo)
      case 'decided':
        return this.#decided(message.response)
      case 'retryDue':
        return this.#blocks.retryDue()
      default:
        return unreachable(message)
    }
  }

  #decided(response: ControllerResponse | undefined): Effect[] {
    // Also when the controller does not know this incarnation yet: it will after the next heartbeats.
    const isGranted =
      response?.api === 'allocateProducerIds' && response.body.errorCode === errorCodes.NONE
    if (!isGranted) return this.#blocks.refused()
    const { producerIdStart, producerIdLen } = response.body
    return this.#blocks.granted({ start: producerIdStart, length: producerIdLen })
  }

  #perform(effect: Effect, context: Context<Understood>): void {
    switch (effect.type) {
      case 'answer': {
        const { errorCode, producerId } = effect
        context.reply(effect.waiter, { errorCode, producerId })
        break
      }
      case 'requestBlock':
        this.#requestBlock(context)
        break
      case 'retryLater':
        context.startTimer('retry', effect.afterMs, { type: 'retryDue' })
        break
      default:
        unreachable(effect)
    }
  }

  #requestBlock(context: Context<Understood>): void {
    const { rooms, brokerId, brokerEpoch } = this.#view
    const request = { api: 'allocateProducerIds', body: { brokerId, brokerEpoch } } as const
    const options = { timeoutMs: ASK_TIMEOUT_MS }
    context.ask(rooms.controller, { type: 'decide', request }, 'decided', options)
  }
}

/** The kind of actor that hands out producer ids: one per broker. */
export const producerIdsKind: ActorKind<ProducerIdsProtocol, ProducerIdsProps> = actorKind<
  ProducerIdsProtocol,
  ProducerIdsProps
>({
  name: 'producer-ids',
  create: (props) => new ProducerIdsActor(props),
})
