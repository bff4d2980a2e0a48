// How soon a cluster in this process can be used: three brokers in memory, from nothing to the first record read
// back by a group. Warm: the first start of a process compiles, the rounds that count do not.
import { Cluster, type Consumer, codec, topic } from 'actorlog'
import { bench, type Figure } from './bench.ts'

const Orders = topic('orders', { key: codec.string, value: codec.string, partitions: 3 })

type Step = 'started' | 'created' | 'produced' | 'consumed' | 'closed'

/** Milliseconds from the beginning to the end of each step. */
async function firstMinute(): Promise<Record<Step, number>> {
  const begun = performance.now()
  const since = (): number => performance.now() - begun
  const cluster = await Cluster.start({ brokers: 3 })
  const started = since()
  await cluster.admin.createTopics(Orders)
  const created = since()
  const producer = cluster.producer()
  await producer.send(Orders, { key: 'cart-1', value: 'a' })
  const produced = since()
  await first(cluster.consumer({ group: 'billing', topics: Orders, from: 'earliest' }))
  const consumed = since()
  await cluster.close()
  return { started, created, produced, consumed, closed: since() }
}

async function first(consumer: Consumer<string, string>): Promise<void> {
  for await (const { value } of consumer) {
    if (value === 'a') return
  }
}

let taken: Record<Step, number> | undefined

/** All figures of a round are of one cluster: the first of them runs it. */
function figure(step: Step): Figure {
  const round = async (): Promise<number> => {
    if (step === 'started' || taken === undefined) taken = await firstMinute()
    return taken[step]
  }
  return { unit: 'ms', round }
}

await bench({
  name: 'in-process',
  figures: {
    started: figure('started'),
    created: figure('created'),
    produced: figure('produced'),
    consumed: figure('consumed'),
    closed: figure('closed'),
  },
  warmUpRounds: 3,
  rounds: 15,
})
