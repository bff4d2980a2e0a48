// The kit: what an actor does is data, time moves by hand, and answers are the test's.
import { MemoryFiles } from '@actorlog/ports'
import t from 'tap'
import type { Actor, ActorRef, MessageOf, ReplyTo, Signal } from '../actor.ts'
import type { Context } from '../context.ts'
import { actorKind } from '../kinds.ts'
import { ActorKit } from './actor-kit.ts'

interface ShelfProtocol {
  put(message: { item: string }): void
  count(): { count: number }
  order(message: { item: string }): { price: number }
}
interface Own {
  priced(message: { price: number; carry: ReplyTo<{ price: number }> }): void
  dusted(message: object): void
  swept(message: object): void
  rattled(message: { loudness: number }): void
}
interface PricesProtocol {
  priceOf(message: { item: string }): { price: number }
}
type Understood = ShelfProtocol & Own

const child = actorKind<object, { size: number }>({
  name: 'child',
  create: () => ({ receive() {} }),
})

class Shelf implements Actor<Understood> {
  readonly #prices: ActorRef<PricesProtocol>
  readonly #items: string[] = []
  rattle: ((message: { loudness: number }) => boolean) | undefined

  constructor(prices: ActorRef<PricesProtocol>) {
    this.#prices = prices
  }

  receive(message: MessageOf<Understood>, context: Context<Understood>): void {
    switch (message.type) {
      case 'put':
        if (message.item === '') context.fail('nothing is put')
        this.#items.push(message.item)
        context.startTimer('dust', 10, { type: 'dusted' })
        context.atTurnEnd({ type: 'swept' })
        context.count('put')
        if (message.item === 'rattle') this.rattle?.({ loudness: 1 })
        break
      case 'count':
        context.reply(message.replyTo, { count: this.#items.length })
        break
      case 'order': {
        const question = { type: 'priceOf', item: message.item } as const
        const options = { timeoutMs: 50, carry: message.replyTo }
        context.ask(this.#prices, question, 'priced', options)
        break
      }
      case 'priced':
        context.reply(message.carry, { price: message.price })
        break
      case 'dusted':
        context.trace(`dusted at ${context.now}`)
        context.cancelTimer('other')
        break
      case 'swept':
        context.spawn(child, { size: this.#items.length }, { name: 'broom' })
        break
      case 'rattled':
        context.trace(`rattled ${message.loudness}`)
    }
  }

  signal(signal: Signal<Understood>, context: Context<Understood>): void {
    if (signal.type === 'started') this.rattle = context.device('rattled')
    if (signal.type === 'askFailed') {
      context.reply(signal.carry as ReplyTo<{ price: number }>, { price: -1 })
    }
  }
}

function start(): { kit: ActorKit<Understood>; shelf: Shelf; prices: ActorRef<PricesProtocol> } {
  const prices = new ActorKit<PricesProtocol>({ receive() {} }).probe<PricesProtocol>()
  const shelf = new Shelf(prices)
  return { kit: new ActorKit<Understood>(shelf), shelf, prices }
}

t.test('asks are answered, and the actor’s own asks are the test’s to answer', (t) => {
  const { kit, prices } = start()
  t.same(kit.ask({ type: 'count' }).replies, [{ count: 0 }])
  kit.takeEffects()
  const { replies } = kit.ask({ type: 'order', item: 'cup' })
  t.same(replies, [])
  const [asked] = kit.asked
  t.match(asked, { to: prices, message: { type: 'priceOf', item: 'cup' }, timeoutMs: 50 })
  if (asked === undefined) throw new Error('the shelf asks for the price')
  kit.answer(asked, { price: 3 })
  t.same(replies, [{ price: 3 }])
  kit.failAsk(asked, 'deadline')
  t.same(replies, [{ price: 3 }, { price: -1 }])
  t.end()
})

t.test('timers ring at their time, turns end when the test says so, children are data', (t) => {
  const { kit } = start()
  kit.tell({ type: 'put', item: 'cup' })
  kit.advance(4)
  kit.tell({ type: 'put', item: 'plate' })
  kit.advance(9)
  t.same(kit.traced, [])
  kit.advance(100)
  t.same(kit.traced, ['dusted at 14'])
  t.equal(kit.clock.now(), 113)
  kit.takeEffects()
  kit.endTurn()
  t.match(kit.spawned, [{ kind: 'child', props: { size: 2 }, options: { name: 'broom' } }])
  kit.endTurn()
  t.equal(kit.spawned.length, 1)
  t.equal(kit.counted.get('put'), 2)
  t.end()
})

t.test('a device called while the actor receives waits; failures come out', (t) => {
  const { kit, shelf } = start()
  kit.tell({ type: 'put', item: 'rattle' })
  shelf.rattle?.({ loudness: 2 })
  t.same(kit.traced, ['rattled 1', 'rattled 2'])
  t.throws(() => kit.tell({ type: 'put', item: '' }), { code: 'ACTOR_FAILED' })
  t.same(
    kit.takeEffects().map(({ type }) => type),
    ['timerStarted', 'turnEndAsked'],
  )
  t.same(kit.toldTo(kit.self), [])
  t.end()
})

t.test('doors that are not given say so', (t) => {
  const actor = {
    receive: (_: object, context: Context<object>) => void context.doors.files.list(''),
  }
  t.throws(() => new ActorKit<{ go(): void }>(actor).tell({ type: 'go' }), {
    code: 'ACTOR_NO_DOOR',
  })
  new ActorKit<{ go(): void }>(actor, { files: new MemoryFiles() }).tell({ type: 'go' })
  t.end()
})
