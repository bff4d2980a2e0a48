// A counter, as the README shows it: copy from here.
import { counterCodec } from '../generated/counter.codec.ts'
import type { Actor, ActorKind, AnyKind, Context, MessageOf } from '../index.ts'
import { actorKind } from '../index.ts'
import type { CounterProtocol } from './counter.protocol.ts'

class Counter implements Actor<CounterProtocol> {
  #total = 0
  receive(message: MessageOf<CounterProtocol>, context: Context<CounterProtocol>): void {
    if (message.type === 'total') return context.reply(message.replyTo, { total: this.#total })
    if (message.by < 0) context.fail('a counter only grows') // it restarts; its mailbox stays
    this.#total += message.by
  }
}
const create = (): Counter => new Counter()
const parts = { name: 'counter', create, codec: counterCodec }
export const counter: ActorKind<CounterProtocol, undefined> = actorKind(parts)
export const kinds: readonly AnyKind[] = [counter] // what every thread knows
