// What a message costs inside a thread: told from actor to actor, asked and answered. A thousand actors, so
// that no call stays in one cache line.
import {
  type Actor,
  type ActorRef,
  actorKind,
  type Context,
  LocalSystem,
  type MessageOf,
  type ReplyTo,
} from '@actorlog/runtime'
import { bench } from './bench.ts'

const ACTORS = 1000
const HOPS = 400_000
const ASKS = 200_000

interface RingProtocol {
  join(message: { next: ActorRef<RingProtocol> }): void
  token(message: { hops: number }): void
  /** Sends tokens round, and answers when all of them have made their hops. */
  race(message: { tokens: number; hops: number }): { hops: number }
  arrived(message: { hops: number }): void
  echo(message: { n: number }): { n: number }
  /** Asks the next one over and over. */
  question(message: { asks: number }): { asks: number }
}
interface Own {
  echoed(message: { n: number }): void
}
type Understood = RingProtocol & Own

class RingActor implements Actor<Understood> {
  readonly #first: ActorRef<RingProtocol> | undefined
  #next: ActorRef<RingProtocol> | undefined
  #waiter: ReplyTo<{ hops: number }> | undefined
  #inquirer: ReplyTo<{ asks: number }> | undefined
  #left = 0
  #total = 0

  constructor(first: ActorRef<RingProtocol> | undefined) {
    this.#first = first
  }

  receive(message: MessageOf<Understood>, context: Context<Understood>): void {
    const next = this.#next as ActorRef<RingProtocol>
    switch (message.type) {
      case 'join':
        this.#next = message.next
        break
      case 'token':
        if (message.hops > 0) context.tell(next, { type: 'token', hops: message.hops - 1 })
        else context.tell(this.#first ?? context.self, { type: 'arrived', hops: 1 })
        break
      case 'race':
        this.#waiter = message.replyTo
        this.#left = message.tokens
        for (let i = 0; i < message.tokens; i++)
          context.tell(next, { type: 'token', hops: message.hops })
        break
      case 'arrived':
        if (--this.#left === 0 && this.#waiter !== undefined)
          context.reply(this.#waiter, { hops: message.hops })
        break
      case 'echo':
        context.reply(message.replyTo, { n: message.n })
        break
      case 'question':
        this.#inquirer = message.replyTo
        this.#total = message.asks
        this.#left = message.asks
        for (let i = 0; i < 16; i++) context.ask(next, { type: 'echo', n: i }, 'echoed')
        break
      case 'echoed':
        if (--this.#left > 0) context.ask(next, { type: 'echo', n: message.n }, 'echoed')
        else if (this.#left === 0 && this.#inquirer !== undefined)
          context.reply(this.#inquirer, { asks: this.#total })
        break
    }
  }
}

const ring = actorKind<RingProtocol, { first: ActorRef<RingProtocol> | undefined }>({
  name: 'ring',
  create: ({ first }) => new RingActor(first),
})

await using system = await LocalSystem.start({ kinds: [ring] })
const first = await system.spawn(ring, { first: undefined })
const refs = [first]
for (let i = 1; i < ACTORS; i++) refs.push(await system.spawn(ring, { first }))
for (const [i, ref] of refs.entries())
  system.tell(ref, { type: 'join', next: refs[(i + 1) % ACTORS] as ActorRef<RingProtocol> })

async function nsPerHop(tokens: number): Promise<number> {
  const start = performance.now()
  await system.ask(first, { type: 'race', tokens, hops: HOPS / tokens })
  return ((performance.now() - start) * 1e6) / HOPS
}

async function nsPerAsk(): Promise<number> {
  const start = performance.now()
  await system.ask(first, { type: 'question', asks: ASKS })
  return ((performance.now() - start) * 1e6) / ASKS
}

await bench({
  name: 'dispatch',
  figures: {
    'tell, 1 token': { unit: 'ns', round: () => nsPerHop(1) },
    'tell, 100 tokens': { unit: 'ns', round: () => nsPerHop(100) },
    'tell, 1000 tokens': { unit: 'ns', round: () => nsPerHop(1000) },
    'ask and answer': { unit: 'ns', round: nsPerAsk },
  },
})
