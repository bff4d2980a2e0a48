// Every interleaving of the publication, back-pressure and wake-up protocol, on small models; and the proof
// that the models are the code: both perform the same atomic operations.
import t from 'tap'
import { Consumer } from './consumer.ts'
import { explore, type Scenario } from './fixtures/explore.ts'
import { consumer, MUTATIONS, type Mutation, producer } from './fixtures/protocol-model.ts'
import {
  disagreement,
  type Naming,
  type Operation,
  traceAtomics,
} from './fixtures/trace-atomics.ts'
import { createRing } from './layout.ts'
import { Producer } from './producer.ts'
import { createStateWord, Sleeper, Waker } from './wake.ts'

const A = { name: 'A', bit: 1, capacity: 2 }
const B = { name: 'B', bit: 2, capacity: 2 }

const SCENARIOS: Readonly<Record<string, (mutation?: Mutation) => Scenario>> = {
  'a blocking consumer, a ring that fills up': (mutation) => ({
    threads: {
      producer: producer(A, [1, 2, 1], mutation),
      consumer: consumer({ rings: [A], total: 4, limit: 8, sleeps: 'blocking' }, mutation),
    },
  }),
  'an event-loop consumer that timers turn as well, one record a turn': (mutation) => ({
    threads: {
      producer: producer(A, [2, 1], mutation),
      consumer: consumer({ rings: [A], total: 3, limit: 1, sleeps: 'event loop' }, mutation),
    },
    timers: 2,
  }),
  'two producers that share a consumer': (mutation) => ({
    threads: {
      'producer A': producer(A, [1, 1], mutation),
      'producer B': producer(B, [1], mutation),
      consumer: consumer({ rings: [A, B], total: 3, limit: 8, sleeps: 'event loop' }, mutation),
    },
    timers: 1,
  }),
}

for (const [name, scenario] of Object.entries(SCENARIOS)) {
  t.test(`${name}: every order delivers everything`, async (t) => {
    const verdict = explore(scenario())
    t.equal(verdict.broken, undefined)
    t.comment(`${verdict.states} states`)
    t.ok(verdict.states > 100)
  })
}

for (const mutation of MUTATIONS) {
  t.test(`found when broken: ${mutation}`, async (t) => {
    let broken: string | undefined
    for (const scenario of Object.values(SCENARIOS)) broken ??= explore(scenario(mutation)).broken
    t.ok(broken, 'some order loses a record, tears one, or sleeps for ever')
    t.comment(broken?.split('\n').at(-1))
  })
}

t.test('the code performs the same atomic operations as the models', async (t) => {
  const recordBytes = 32
  const payload = new Uint8Array(recordBytes - 8)
  const ring = createRing({ capacityBytes: 256 })
  const model = { name: 'A', bit: 1, capacity: 256 / recordBytes }
  const [wordW, wordP] = [createStateWord(), createStateWord()]
  const writer = new Producer(ring, { waker: new Waker(wordW, 0) })
  const reader = new Consumer(ring, { waker: new Waker(wordP, 0) })
  const [writerSleep, readerSleep] = [new Sleeper(wordP), new Sleeper(wordW)]
  const names: Readonly<Record<number, string>> = { 0: 'A.TAIL', 32: 'A.HEAD', 96: 'A.WAITING' }
  const naming: Naming = {
    name: (array, index) => {
      if (array === wordW) return 'W'
      return array === wordP ? 'P' : (names[index] ?? `?${index}`)
    },
    unitOf: (word) => (word === 'A.TAIL' || word === 'A.HEAD' ? recordBytes : 1),
  }
  const traces = { producer: [] as Operation[], consumer: [] as Operation[] }
  let side: keyof typeof traces = 'producer'
  const turn = (): void => {
    side = 'consumer'
    const sources = readerSleep.take()
    if ((sources & 1) !== 0) {
      const count = reader.poll(() => {}, 5)
      reader.release()
      if (count === 5) readerSleep.putBack(1)
    }
    readerSleep.arm(() => {})
    side = 'producer'
  }
  const batches = [1, 3, 12, 2, 9]
  traceAtomics(
    naming,
    (operation) => traces[side].push(operation),
    turn,
    () => {
      turn()
      for (const batch of batches) {
        for (let i = 0; i < batch; i++) {
          while (!writer.write(payload)) {
            writerSleep.wait()
            writerSleep.take()
          }
        }
        writer.publish()
      }
      turn()
    },
  )
  t.ok(
    traces.producer.some(({ op }) => op === 'wait'),
    'the ring was full at times',
  )
  t.ok(
    traces.producer.some(({ op }) => op === 'notify'),
    'the consumer slept at times',
  )
  t.equal(disagreement(producer(model, batches), traces.producer), undefined)
  const consuming = { rings: [model], total: 99, limit: 5, sleeps: 'event loop' } as const
  t.equal(disagreement(consumer(consuming), traces.consumer), undefined)
  t.match(disagreement(producer(model, batches, 'ring before publishing'), traces.producer), /step/)
  readerSleep.close()
})
