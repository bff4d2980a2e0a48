// Real threads: a producer killed in the middle of a write leaves whole records only; and no wake-up is lost
// between an event loop and a thread that blocks.
import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import t from 'tap'
import type { ThreadOptions } from './fixtures/thread.ts'
import {
  Consumer,
  createRing,
  createStateWord,
  Producer,
  retireRing,
  Sleeper,
  Waker,
} from './index.ts'

const THREAD = new URL('./fixtures/thread.js', import.meta.url)

function startThread(workerData: ThreadOptions): Worker {
  const { NODE_OPTIONS: _, ...env } = process.env
  return new Worker(THREAD, { workerData, execArgv: [], env })
}

t.test('a producer killed mid-write leaves only whole records', async (t) => {
  for (let epoch = 1; epoch <= 4; epoch++) {
    const out = createRing({ capacityBytes: 4096, epoch })
    const [ownWord, peerWord] = [createStateWord(), createStateWord()]
    const unused = createRing({ capacityBytes: 256 })
    const thread = startThread({ role: 'write', epoch, out, in: unused, ownWord, peerWord })
    const consumer = new Consumer(out, { epoch, waker: new Waker(ownWord, 0) })
    const sleeper = new Sleeper(peerWord)
    let expected = 0
    let broken = 0
    const drain = (): void => {
      consumer.poll((offset, sizeBytes, tag) => {
        if (tag !== expected++ || sizeBytes !== 4 * (2 + (tag % 50))) broken++
        for (let at = offset; at < offset + sizeBytes; at += 4) {
          if (consumer.words[at >> 2] !== tag) broken++
        }
      }, 1000)
      consumer.release()
    }
    await new Promise<void>((resolve) => {
      const turn = (): void => {
        if (expected > 20_000) return resolve()
        if (sleeper.take() !== 0) drain()
        if (!sleeper.arm(turn)) setImmediate(turn)
      }
      turn()
    })
    await thread.terminate()
    drain()
    retireRing(out)
    sleeper.close()
    t.equal(broken, 0, `epoch ${epoch}: ${expected} records, all whole and in order`)
    t.throws(() => new Producer(out, { epoch }), 'nobody writes to a ring whose producer died')
  }
})

t.test('no wake-up is lost between an event loop and a blocking thread', async (t) => {
  const [toThread, fromThread] = [1, 2].map(() => createRing({ capacityBytes: 4096 }))
  const [ownWord, peerWord] = [createStateWord(), createStateWord()]
  if (toThread === undefined || fromThread === undefined) throw new Error('two rings were made')
  const rings = { out: fromThread, in: toThread }
  const thread = startThread({ role: 'echo', epoch: 0, ...rings, ownWord, peerWord })
  const waker = new Waker(ownWord, 0)
  const producer = new Producer(toThread, { waker })
  const consumer = new Consumer(fromThread, { waker })
  const sleeper = new Sleeper(peerWord)
  const total = 30_000
  let sent = 0
  let received = 0
  const send = (): void => {
    // Bursts of one to four, so that the threads sleep and race in many rhythms.
    for (let n = 1 + (sent % 4); n > 0 && sent < total; n--) {
      const offset = producer.claim(4)
      producer.words[offset >> 2] = sent++
      producer.commit()
    }
    producer.publish()
  }
  await once(thread, 'online')
  const keepAlive = setInterval(() => {}, 1000)
  await new Promise<void>((resolve, reject) => {
    const turn = (): void => {
      if (sleeper.take() !== 0) {
        consumer.poll((offset) => {
          if (consumer.words[offset >> 2] !== received++) reject(new Error('out of order'))
        }, 64)
        consumer.release()
        if (received === total) return resolve()
        if (received === sent) send()
      }
      if (!sleeper.arm(turn)) setImmediate(turn)
    }
    send()
    turn()
  })
  t.equal(received, total)
  t.ok(waker.wokenCount > 0, `the thread was asleep ${waker.wokenCount} times`)
  clearInterval(keepAlive)
  sleeper.close()
  await thread.terminate()
})
