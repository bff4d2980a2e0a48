// The controller as a whole: what it begins with, what it may show, and what holds whatever happens.
import { assert } from '@actorlog/assert'
import fc from 'fast-check'
import t from 'tap'
import { delta, localChanges } from '../delta.ts'
import { EMPTY_IMAGE, type MetadataImage, topicByName } from '../image.ts'
import type { MetadataRecord } from '../metadata-record.ts'
import { replay } from '../replay.ts'
import { Cluster, uuid } from './cluster.test.kit.ts'

t.test('the first leader writes the levels of features', async (t) => {
  const { image, controller, now, nextOffset } = new Cluster()
  t.same(Object.fromEntries(image.features), {
    'metadata.version': 25,
    'group.version': 1,
    'transaction.version': 2,
  })
  t.same(controller.activate({ now, nextOffset }), [], 'and no other one does')
})

t.test(
  'what is not committed is decided upon, not shown, and forgotten with the office',
  async (t) => {
    const { controller, image, now, nextOffset } = new Cluster().start(1)
    const records: MetadataRecord[] = [{ type: 'topic', body: { name: 'a', topicId: uuid(1) } }]
    controller.replay({ records, endOffset: nextOffset + 1, epoch: 1 })
    t.equal(controller.image.topicIds.has('a'), true)
    t.equal(controller.commit(nextOffset), image)
    controller.deactivate()
    t.equal(controller.image, image)
    t.doesNotThrow(() => controller.activate({ now, nextOffset }))
  },
)

t.test('whatever happens, partitions stay sound and the log tells all', async () => {
  const step = fc.tuple(fc.nat(9), fc.integer({ min: 1, max: 4 }), fc.nat(7))
  fc.assert(
    fc.property(fc.nat(1000), fc.array(step, { minLength: 20, maxLength: 80 }), (seed, steps) => {
      const cluster = new Cluster(seed).start(1, 2, 3)
      cluster.create('t0', { numPartitions: 3, replicationFactor: 2 })
      for (const [kind, id, x] of steps) {
        const before = cluster.image
        random(cluster, kind, id, x)
        checkPartitions(before, cluster.image)
        checkDelta(before, cluster.image)
      }
      const all = cluster.log.reduce(replay, EMPTY_IMAGE)
      assert(print(all) === print(cluster.image), 'the log tells all')
    }),
    { numRuns: 100 },
  )
})

function random(cluster: Cluster, kind: number, id: number, x: number): void {
  const name = `t${x % 4}`
  const topic = topicByName(cluster.image, name)
  const partition = topic?.partitions[0]
  if (kind === 0) cluster.start(id)
  else if (kind === 1) cluster.controller.lost(id)
  else if (kind === 2) cluster.create(name, { numPartitions: 1 + (x % 3), replicationFactor: 2 })
  else if (kind === 3) cluster.ask('deleteTopics', { topics: [], topicNames: [name], timeoutMs: 1 })
  else if (kind === 4) cluster.beat(id, { shutDown: true })
  else if (kind === 5) cluster.tick(x * 1000)
  else if (kind === 6)
    cluster.ask('electLeaders', { electionType: x % 2, topicPartitions: null, timeoutMs: 1 })
  else if (kind === 7) cluster.ask('unregisterBroker', { brokerId: id })
  else if (partition !== undefined && partition.leader !== -1) {
    cluster.alterIsr(name, kind === 8 ? [...partition.replicas] : [partition.leader])
  } else cluster.beat(id)
}

function checkPartitions(before: MetadataImage, { topics, brokers }: MetadataImage): void {
  for (const { id, partitions } of topics.values()) {
    for (const [partitionId, { isr, leader, replicas, ...is }] of partitions.entries()) {
      const was = before.topics.get(id)?.partitions[partitionId]
      assert(isr.length > 0 && isr.every((it) => replicas.includes(it)), 'the ISR is of replicas')
      assert(leader === -1 || isr.includes(leader), 'a leader is in sync')
      const active = isr.filter((it) => {
        const broker = brokers.get(it)
        return broker !== undefined && !broker.fenced && !broker.inControlledShutdown
      })
      assert(leader === -1 || active.includes(leader), 'a leader is active', { leader })
      assert(leader !== -1 || active.length === 0, 'who can lead leads')
      const isRaised = is.leaderEpoch > (was?.leaderEpoch ?? -1)
      assert(was === undefined || was.leader === leader || isRaised, 'a new leader, a new epoch')
    }
  }
}

function checkDelta(before: MetadataImage, after: MetadataImage): void {
  const changes = delta(before, after)
  let { topics } = before
  for (const [id, change] of changes.topics) {
    topics = change.after === undefined ? topics.delete(id) : topics.set(id, change.after)
  }
  assert(print({ ...after, topics }) === print(after), 'a delta, applied, is the other image')
  for (const id of after.brokers.keys()) {
    const { lead, follow, delete: gone } = localChanges(changes, id)
    assert(
      lead.every(({ partition }) => partition.leader === id),
      'what it leads',
    )
    assert(
      follow.every(({ partition }) => partition.leader !== id),
      'what it follows',
    )
    assert(
      gone.every(({ before: was }) => was?.replicas.includes(id)),
      'what it had',
    )
  }
}

function print(image: MetadataImage): string {
  const { topics, brokers, configs, topicIds, ...rest } = image
  const lists = [[...topics], [...brokers], [...configs.keys()], [...topicIds]]
  return JSON.stringify([lists, [...rest.features], rest.nextProducerId, rest.endOffset])
}
