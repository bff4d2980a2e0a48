// The receiving thread of ring.bench: counts messages that come by the ring or by postMessage, sums what is in
// them, and tells the main thread when it has all.
import { parentPort, workerData } from 'node:worker_threads'
import { Consumer, Sleeper, Waker } from 'sharedarraybuffer-ringbuffer'

/** What the bench hands over; `via` says how the messages come. */
export interface RingThreadOptions {
  readonly via: 'ring' | 'port'
  readonly ring: SharedArrayBuffer
  readonly ownWord: Int32Array
  readonly peerWord: Int32Array
  readonly perRound: number
}

const options = workerData as RingThreadOptions
let count = 0
let sum = 0

function received(own: number): void {
  sum = (sum + own) | 0
  if (++count % options.perRound === 0) parentPort?.postMessage({ count, sum })
}

function receiveByRing(): void {
  const consumer = new Consumer(options.ring, { waker: new Waker(options.peerWord, 0) })
  const sleeper = new Sleeper(options.ownWord)
  const { doubles } = consumer
  const onRecord = (offset: number, sizeBytes: number): void => {
    const first = offset >> 3
    let own = 0
    for (let i = first; i < first + (sizeBytes >> 3); i++) own += doubles[i] as number
    received(own)
  }
  for (;;) {
    if (sleeper.take() !== 0) {
      while (consumer.poll(onRecord, 256) === 256) consumer.release()
      consumer.release()
    }
    sleeper.wait()
  }
}

function receiveByPort(): void {
  parentPort?.on('message', (message: Float64Array) => {
    let own = 0
    for (let i = 0; i < message.length; i++) own += message[i] as number
    received(own)
  })
}

if (options.via === 'ring') receiveByRing()
else receiveByPort()
