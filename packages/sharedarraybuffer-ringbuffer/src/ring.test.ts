// One thread plays both ends: bounds, cursors, back-pressure, epochs, and a model queue in property tests.
import fc from 'fast-check'
import t from 'tap'
import {
  Consumer,
  createRing,
  createStateWord,
  Producer,
  RingCorrupt,
  RingMismatch,
  retireRing,
  Sleeper,
  Waker,
} from './index.ts'

function pair(capacityBytes = 1024): { producer: Producer; consumer: Consumer } {
  const ring = createRing({ capacityBytes })
  return { producer: new Producer(ring), consumer: new Consumer(ring) }
}

function pollAll(consumer: Consumer): string[] {
  const found: string[] = []
  consumer.poll((offset, sizeBytes, tag) => {
    found.push(`${tag}:${consumer.bytes.toString('latin1', offset, offset + sizeBytes)}`)
  }, 1000)
  return found
}

t.test('what is committed is seen after publication, in order, with its tag', async (t) => {
  const { producer, consumer } = pair()
  t.ok(producer.write(Buffer.from('one'), 1))
  t.ok(producer.write(Buffer.from(''), 2))
  t.equal(producer.pendingBytes, 24)
  t.same(pollAll(consumer), [])
  producer.publish()
  t.equal(producer.pendingBytes, 0)
  t.equal(consumer.isEmpty, false)
  t.same(pollAll(consumer), ['1:one', '2:'])
  t.equal(consumer.isEmpty, true)
})

t.test('a claim is written in place, trimmed at commit, or forgotten', async (t) => {
  const { producer, consumer } = pair()
  const offset = producer.claim(16, 7)
  t.equal(offset % 8, 0)
  producer.doubles[offset >> 3] = 0.5
  producer.words[(offset >> 2) + 2] = 42
  producer.commit(12)
  t.equal(producer.pendingBytes, 24)
  producer.claim(100, 8)
  const kept = producer.claim(1, 9)
  producer.bytes[kept] = 65
  producer.commit()
  producer.publish()
  const seen: number[][] = []
  consumer.poll((at, sizeBytes, tag) => {
    seen.push([tag, sizeBytes])
    if (tag === 7) seen.push([consumer.doubles[at >> 3] ?? 0, consumer.words[(at >> 2) + 2] ?? 0])
  }, 10)
  t.same(seen, [
    [7, 12],
    [0.5, 42],
    [9, 1],
  ])
  producer.claim(4)
  t.throws(() => producer.commit(5), RangeError)
})

t.test('a payload can be congruent to its source', async (t) => {
  const { producer } = pair()
  for (let congruentTo = 0; congruentTo < 20; congruentTo++) {
    const offset = producer.claim(10, 0, congruentTo)
    t.equal(offset & 7, congruentTo & 7)
    producer.commit()
  }
})

t.test('a full ring refuses, and rings the producer when half of it is free', async (t) => {
  const ring = createRing({ capacityBytes: 256 })
  const [consumerWord, producerWord] = [createStateWord(), createStateWord()]
  const producer = new Producer(ring, { waker: new Waker(consumerWord, 0) })
  const consumer = new Consumer(ring, { waker: new Waker(producerWord, 3) })
  const sleeper = new Sleeper(producerWord)
  let written = 0
  while (producer.write(Buffer.alloc(24), written)) written++
  t.equal(written, 8)
  t.equal(new Sleeper(consumerWord).take(), 1, 'the refused claim has published the rest')
  consumer.poll(() => {}, 3)
  consumer.release()
  t.equal(sleeper.take(), 0, 'more than half is taken')
  consumer.poll(() => {}, 1)
  consumer.release()
  t.equal(sleeper.take(), 8)
  t.ok(producer.write(Buffer.alloc(24)))
})

t.test('bytes stay until they are released', async (t) => {
  const { producer, consumer } = pair(256)
  for (let i = 0; i < 8; i++) producer.write(Buffer.alloc(24, i))
  producer.publish()
  let first = -1
  consumer.poll((offset) => {
    first = offset
  }, 1)
  const afterFirst = consumer.position
  consumer.poll(() => {}, 7)
  t.notOk(producer.write(Buffer.alloc(24)))
  consumer.release(afterFirst)
  t.ok(producer.write(Buffer.alloc(24, 99)))
  t.equal(consumer.bytes[first], 99, 'what was released is overwritten')
  t.throws(() => consumer.release(afterFirst + 4000), RangeError)
  consumer.release()
  t.throws(() => consumer.release(afterFirst), RangeError)
})

t.test('epochs: an end opens only on its own incarnation of a ring', async (t) => {
  const ring = createRing({ capacityBytes: 256, epoch: 4 })
  t.throws(() => new Producer(ring), RingMismatch)
  t.throws(() => new Consumer(ring, { epoch: 3 }), { message: /epoch 3 .* epoch 4/ })
  t.doesNotThrow(() => new Producer(ring, { epoch: 4 }))
  retireRing(ring)
  t.throws(() => new Consumer(ring, { epoch: 4 }), { message: /retired/ })
  t.throws(() => new Consumer(new SharedArrayBuffer(1024)), { message: /no ring/ })
})

t.test('what cannot be is refused', async (t) => {
  for (const capacityBytes of [0, 100, 128, 768, 2 ** 29]) {
    t.throws(() => createRing({ capacityBytes }), RangeError)
  }
  t.throws(() => createRing({ capacityBytes: 256, epoch: -1 }), RangeError)
  t.throws(() => new Waker(createStateWord(), 30), RangeError)
  const { producer, consumer } = pair()
  t.throws(() => producer.claim(producer.payloadBytesMax + 1), RangeError)
  t.throws(() => producer.claim(-1), RangeError)
  producer.write(Buffer.from('x'))
  producer.publish()
  producer.words[0] = 999 << 3
  t.throws(() => consumer.poll(() => {}, 1), RingCorrupt)
})

t.test('a reader that throws has read the record', async (t) => {
  const { producer, consumer } = pair()
  producer.write(Buffer.from('bad'), 1)
  producer.write(Buffer.from('good'), 2)
  producer.publish()
  t.throws(() =>
    consumer.poll(() => {
      throw new Error('refused')
    }, 5),
  )
  t.same(pollAll(consumer), ['2:good'])
})

t.test('positions wrap at 2^32', async (t) => {
  const ring = createRing({ capacityBytes: 256 })
  const control = new Int32Array(ring)
  control[0] = control[32] = -64
  const [producer, consumer] = [new Producer(ring), new Consumer(ring)]
  for (let i = 0; i < 20; i++) {
    t.ok(producer.write(Buffer.from(`number ${i}`), i))
    producer.publish()
    t.same(pollAll(consumer), [`${i}:number ${i}`])
    consumer.release()
  }
})

type Command =
  | { readonly do: 'write'; readonly sizeBytes: number; readonly shift: number }
  | { readonly do: 'publish' }
  | { readonly do: 'poll'; readonly limit: number }
  | { readonly do: 'release'; readonly isPartial: boolean }

const command: fc.Arbitrary<Command> = fc.oneof(
  fc.record({
    do: fc.constant('write' as const),
    sizeBytes: fc.integer({ min: 0, max: 112 }),
    shift: fc.integer({ min: 0, max: 7 }),
  }),
  fc.record({ do: fc.constant('publish' as const) }),
  fc.record({ do: fc.constant('poll' as const), limit: fc.integer({ min: 1, max: 6 }) }),
  fc.record({ do: fc.constant('release' as const), isPartial: fc.boolean() }),
)

t.test('property: a ring is a bounded queue of whole records', async (t) => {
  const source = new Uint8Array(128)
  fc.assert(
    fc.property(fc.array(command, { maxLength: 200, size: 'max' }), (commands) => {
      const { producer, consumer } = pair(512)
      const committed: number[][] = []
      const published: number[][] = []
      let earlier = consumer.position
      let tag = 0
      for (const step of commands) {
        if (step.do === 'write') {
          const bytes = source.subarray(step.shift, step.shift + step.sizeBytes).fill(++tag)
          if (producer.write(bytes, tag)) committed.push([tag, step.sizeBytes])
          // A refused write publishes what was committed.
          else published.push(...committed.splice(0))
        } else if (step.do === 'publish') {
          producer.publish()
          published.push(...committed.splice(0))
        } else if (step.do === 'poll') {
          const expected = published.splice(0, step.limit)
          const found: number[][] = []
          earlier = consumer.position
          consumer.poll((offset, sizeBytes, found_tag) => {
            const isWhole = consumer.bytes
              .subarray(offset, offset + sizeBytes)
              .every((byte) => byte === (found_tag & 0xff))
            found.push([isWhole ? found_tag : -1, sizeBytes])
          }, step.limit)
          if (JSON.stringify(found) !== JSON.stringify(expected)) return false
        } else {
          consumer.release(step.isPartial ? earlier : consumer.position)
          earlier = consumer.position
        }
      }
      return true
    }),
    { numRuns: 300 },
  )
  t.pass('held')
})

t.test(
  'property: an emptied ring takes the longest record, wherever its positions are',
  async (t) => {
    const { producer, consumer } = pair(512)
    const longest = new Uint8Array(producer.payloadBytesMax)
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 112 }), (sizeBytes) => {
        for (const length of [sizeBytes, producer.payloadBytesMax]) {
          if (!producer.write(longest.subarray(0, length))) return false
          producer.publish()
          consumer.poll(() => {}, 10)
          consumer.release()
        }
        return true
      }),
    )
    t.pass('held')
  },
)
