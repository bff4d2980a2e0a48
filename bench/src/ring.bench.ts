// Messages of 64 bytes from one thread to another: the ring against postMessage, in one run.
import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { createRing, createStateWord, Producer, Sleeper, Waker } from 'sharedarraybuffer-ringbuffer'
import { bench } from './bench.ts'
import type { RingThreadOptions } from './ring-thread.ts'

const MESSAGE_BYTES = 64
const PUBLISH_EVERY = 32
const RING_MESSAGES = 1_000_000
const PORT_MESSAGES = 50_000

const [toThread, toUs] = [createStateWord(), createStateWord()]
const ring = createRing({ capacityBytes: 256 * 1024 })
const producer = new Producer(ring, { waker: new Waker(toThread, 0) })
const sleeper = new Sleeper(toUs)

function startThread(via: RingThreadOptions['via'], perRound: number): Worker {
  const workerData: RingThreadOptions = { via, ring, ownWord: toThread, peerWord: toUs, perRound }
  return new Worker(new URL('./ring-thread.js', import.meta.url), { workerData })
}

function sendByRing(): void {
  const { doubles } = producer
  for (let n = 0; n < RING_MESSAGES; n++) {
    let offset = producer.claim(MESSAGE_BYTES)
    while (offset < 0) {
      sleeper.wait()
      sleeper.take()
      offset = producer.claim(MESSAGE_BYTES)
    }
    for (let i = 0; i < MESSAGE_BYTES / 8; i++) doubles[(offset >> 3) + i] = n
    producer.commit()
    if (n % PUBLISH_EVERY === PUBLISH_EVERY - 1) producer.publish()
  }
  producer.publish()
}

function sendByPort(thread: Worker): void {
  const message = new Float64Array(MESSAGE_BYTES / 8)
  for (let n = 0; n < PORT_MESSAGES; n++) thread.postMessage(message.fill(n))
}

async function perSecond(thread: Worker, count: number, send: () => void): Promise<number> {
  const finished = once(thread, 'message')
  const begin = performance.now()
  send()
  await finished
  return (count / (performance.now() - begin)) * 1000
}

const ringThread = startThread('ring', RING_MESSAGES)
const portThread = startThread('port', PORT_MESSAGES)
await Promise.all([once(ringThread, 'online'), once(portThread, 'online')])
await bench({
  name: 'ring',
  figures: {
    ring: {
      unit: 'messages/s',
      round: () => perSecond(ringThread, RING_MESSAGES, sendByRing),
    },
    postMessage: {
      unit: 'messages/s',
      round: () => perSecond(portThread, PORT_MESSAGES, () => sendByPort(portThread)),
    },
  },
  gates: ({ ring: byRing, postMessage }) => [
    { name: 'ring / postMessage', value: byRing.median / postMessage.median, atLeast: 20 },
  ],
})
await Promise.all([ringThread.terminate(), portThread.terminate()])
