// Producer ids: no id twice, nobody forgotten, no more than one block on its way.
import { errorCodes } from '@actorlog/protocol'
import { type Actor, actorKind, type Context, LocalSystem, type MessageOf } from '@actorlog/runtime'
import fc from 'fast-check'
import t from 'tap'
import type { ControllerAnswer, ControllerProtocol } from '../controller/controller-protocol.ts'
import type { Rooms } from '../node/broker-view.ts'
import {
  ProducerIdBlocks,
  type ProducerIdEffect,
  RETRY_MS,
  WAITING_MAX,
} from './producer-id-blocks.ts'
import { producerIdsKind } from './producer-ids.ts'

type Effect = ProducerIdEffect<string>

const LOADING = errorCodes.COORDINATOR_LOAD_IN_PROGRESS
const id = (waiter: string, producerId: number): Effect => {
  return { type: 'answer', waiter, errorCode: 0, producerId }
}
const refusal = (waiter: string): Effect => {
  return { type: 'answer', waiter, errorCode: LOADING, producerId: -1 }
}
const REQUEST: Effect = { type: 'requestBlock' }

t.test('the first waits for a block, the next do not', async (t) => {
  const blocks = new ProducerIdBlocks<string>()
  t.same(blocks.allocate('anna'), [REQUEST])
  t.same(blocks.allocate('bert'), [])
  t.same(blocks.granted({ start: 5000, length: 1000 }), [id('anna', 5000), id('bert', 5001)])
  t.same(blocks.allocate('cleo'), [id('cleo', 5002)])
})

t.test('the next block is there before the present one ends', async (t) => {
  const blocks = new ProducerIdBlocks<string>()
  blocks.allocate('anna')
  blocks.granted({ start: 0, length: 20 })
  for (let n = 1; n < 17; n++) t.same(blocks.allocate('x'), [id('x', n)])
  t.same(blocks.allocate('x'), [id('x', 17), REQUEST])
  t.same(blocks.allocate('x'), [id('x', 18)])
  t.same(blocks.granted({ start: 100, length: 20 }), [])
  t.same(blocks.allocate('x'), [id('x', 19)])
  t.same(blocks.allocate('x'), [id('x', 100)])
})

t.test('without a block who waits comes again, and the controller is asked again', async (t) => {
  const blocks = new ProducerIdBlocks<string>()
  blocks.allocate('anna')
  t.same(blocks.refused(), [refusal('anna'), { type: 'retryLater', afterMs: RETRY_MS }])
  t.same(blocks.allocate('bert'), [], 'the pause is not cut short')
  t.same(blocks.retryDue(), [REQUEST])
  t.same(blocks.granted({ start: 7, length: 10 }), [id('bert', 7)])
})

t.test('the queue is bounded', async (t) => {
  const blocks = new ProducerIdBlocks<string>()
  for (let n = 0; n < WAITING_MAX; n++) blocks.allocate(`${n}`)
  t.same(blocks.allocate('late'), [refusal('late')])
  const answered = blocks.granted({ start: 0, length: WAITING_MAX / 2 })
  t.equal(answered.filter(({ type }) => type === 'answer').length, WAITING_MAX / 2)
  t.equal(answered.filter(({ type }) => type === 'requestBlock').length, 1)
})

t.test('a block comes only when asked for', async (t) => {
  const blocks = new ProducerIdBlocks<string>()
  t.throws(() => blocks.granted({ start: 0, length: 1 }))
  t.throws(() => blocks.refused())
})

t.test('whatever happens, ids differ and everybody is answered', async () => {
  const step = fc.constantFrom('allocate', 'allocate', 'allocate', 'granted', 'refused')
  fc.assert(
    fc.property(
      fc.array(step, { maxLength: 200 }),
      fc.integer({ min: 1, max: 5 }),
      (steps, length) => {
        const blocks = new ProducerIdBlocks<number>()
        const given = new Set<number>()
        const answered = new Set<number>()
        let asked = 0
        let open = 0
        let start = 0
        const take = (effects: readonly ProducerIdEffect<number>[]): void => {
          for (const effect of effects) {
            if (effect.type === 'requestBlock') open += 1
            else if (effect.type === 'retryLater') take(blocks.retryDue())
            else {
              if (answered.has(effect.waiter)) throw new Error('answered twice')
              answered.add(effect.waiter)
              if (effect.errorCode === 0 && given.has(effect.producerId))
                throw new Error('id twice')
              if (effect.errorCode === 0) given.add(effect.producerId)
            }
          }
        }
        for (const next of [...steps, ...Array(300).fill('granted')]) {
          if (next === 'allocate') take(blocks.allocate(asked++))
          else if (open > 0) {
            open -= 1
            if (next === 'granted') {
              take(blocks.granted({ start, length }))
              start += length
            } else take(blocks.refused())
          }
          if (open > 1) return false
        }
        return answered.size === asked
      },
    ),
    { numRuns: 200 },
  )
})

/** A controller that has its answers ready, one for each ask; undefined is silence for ever. */
interface Script {
  readonly answers: (ControllerAnswer | undefined)[]
  readonly asked: unknown[]
}

class ScriptedController implements Actor<Pick<ControllerProtocol, 'decide'>> {
  readonly #script: Script

  constructor(script: Script) {
    this.#script = script
  }

  receive(
    message: MessageOf<Pick<ControllerProtocol, 'decide'>>,
    context: Context<Pick<ControllerProtocol, 'decide'>>,
  ): void {
    this.#script.asked.push(message.request)
    const answer = this.#script.answers.shift()
    if (answer !== undefined) context.reply(message.replyTo, answer)
  }
}

const controllerKind = actorKind<Pick<ControllerProtocol, 'decide'>, Script>({
  name: 'controller',
  create: (script) => new ScriptedController(script),
})

function granted(errorCode: number, producerIdStart: number): ControllerAnswer {
  const body = { throttleTimeMs: 0, errorCode, producerIdStart, producerIdLen: 1000 }
  return { errorCode: 0, response: { api: 'allocateProducerIds', body } }
}

t.test('the actor asks the controller in the name of its incarnation', async (t) => {
  const system = await LocalSystem.start({ kinds: [controllerKind, producerIdsKind] })
  t.teardown(() => system.close())
  const script: Script = {
    answers: [
      granted(errorCodes.STALE_BROKER_EPOCH, 0),
      { errorCode: errorCodes.NOT_CONTROLLER, response: undefined },
      granted(0, 2000),
    ],
    asked: [],
  }
  const controller = await system.spawn(controllerKind, script)
  const rooms = { controller } as unknown as Rooms
  const view = { brokerId: 3, brokerEpoch: 12, rooms }
  const ids = await system.spawn(producerIdsKind, { view })
  const allocate = () => system.ask(ids, { type: 'allocate' })
  t.same(await allocate(), { errorCode: LOADING, producerId: -1 }, 'not registered yet')
  t.same(await allocate(), { errorCode: LOADING, producerId: -1 }, 'no controller')
  t.same(await allocate(), { errorCode: 0, producerId: 2000 })
  t.same(await allocate(), { errorCode: 0, producerId: 2001 })
  const request = { api: 'allocateProducerIds', body: { brokerId: 3, brokerEpoch: 12 } }
  t.same(script.asked, [request, request, request])
})

t.test('a controller that is gone is asked again', async (t) => {
  const system = await LocalSystem.start({ kinds: [controllerKind, producerIdsKind] })
  t.teardown(() => system.close())
  const gone = await system.spawn(controllerKind, { answers: [], asked: [] })
  await system.stop(gone)
  const view = { brokerId: 3, brokerEpoch: 12, rooms: { controller: gone } as unknown as Rooms }
  const ids = await system.spawn(producerIdsKind, { view })
  t.same(await system.ask(ids, { type: 'allocate' }), { errorCode: LOADING, producerId: -1 })
  const controller = await system.spawn(controllerKind, { answers: [granted(0, 7000)], asked: [] })
  view.rooms = { controller } as unknown as Rooms
  t.same(await system.ask(ids, { type: 'allocate' }), { errorCode: 0, producerId: 7000 })
})
