// One replica over a real log on files in memory: when what it says is durable, who is woken, what followers take.
import { NO_LAYERS, topicConfig } from '@actorlog/config'
import type { PartitionImage } from '@actorlog/metadata'
import { faultyFiles, MemoryFiles } from '@actorlog/ports'
import { errorCodes } from '@actorlog/protocol'
import { BatchBuilder } from '@actorlog/records'
import { ActorKit } from '@actorlog/runtime/testing'
import { Log } from '@actorlog/storage'
import t from 'tap'
import { FETCH, IMAGE, ME, ORDERS, OTHER, viewOf } from '../api/fixtures/small-cluster.ts'
import { PartitionActor } from './partition.ts'
import type { LeaderNews, PartitionFetch, PartitionProtocol } from './partition-protocol.ts'
import { ReadSpace } from './read-space.ts'

const LED = IMAGE.topics.get(ORDERS)?.partitions[0] as PartitionImage
/** Led here, and nobody follows. */
const ALONE: PartitionImage = { ...LED, replicas: [ME], isr: [ME] }
const FOLLOWED: PartitionImage = { ...LED, leader: OTHER }

/** A replica whose disk can be told to fail. */
function replica(partition: PartitionImage, overrides: Readonly<Record<string, string>> = {}) {
  let isBroken = false
  let syncs = 0
  const files = faultyFiles(new MemoryFiles(), ({ operation }) => {
    if (operation === 'sync') syncs++
    return isBroken ? { code: 'EIO' } : undefined
  })
  const config = topicConfig(new Map(Object.entries(overrides)), NO_LAYERS)
  const { log } = Log.open(files, {
    folder: '/orders-0',
    topicId: ORDERS,
    config: { ...config, rollJitterMs: 0, producerIdExpirationMs: 1000 },
    recoveryPoint: 0,
    cleanShutdown: true,
    timestamp: 0,
  })
  const failed: unknown[] = []
  const actor = new PartitionActor({
    topicId: ORDERS,
    topicName: 'orders',
    index: 0,
    log,
    view: viewOf({ topicConfig: () => config }),
    partition,
    readSpace: new ReadSpace(),
    storageFailed: (error) => failed.push(error),
  })
  const kit = new ActorKit<PartitionProtocol>(actor as never)
  syncs = 0
  const append = (acks: number) =>
    kit.ask({
      type: 'append',
      records: batch(),
      acks,
      timeoutMs: 1000,
      zstdAllowed: true,
      origin: 'client',
    }).replies
  const wokenBy = (work: () => void): number => {
    kit.takeEffects()
    work()
    return kit.toldTo(FETCH).length
  }
  const breakDisk = (): void => {
    isBroken = true
  }
  return { kit, log, append, failed, breakDisk, wokenBy, syncs: () => syncs }
}

function batch(): Uint8Array {
  const builder = new BatchBuilder()
  builder.append(0, null, new Uint8Array(100))
  return builder.build()
}

function read(replicaId: number, fetchOffset: number, minBytes = 1): PartitionFetch {
  return {
    replicaId,
    brokerEpoch: -1,
    currentLeaderEpoch: -1,
    fetchOffset,
    lastFetchedEpoch: -1,
    logStartOffset: 0,
    maxBytes: 10_000,
    minOneBatch: true,
    minBytes,
    readCommitted: false,
  }
}

t.test('nothing is synced unless it is asked for', async (t) => {
  const { kit, append, log, syncs } = replica(ALONE)
  t.equal(append(1).length, 1)
  t.equal(append(-1).length, 1)
  kit.endTurn()
  kit.advance(100_000)
  t.equal(log.recoveryPoint, 0)
  t.equal(syncs(), 0)
})

t.test('flush.messages: the append that fills it is durable before it is answered', async (t) => {
  const { append, log } = replica(ALONE, { 'flush.messages': '2' })
  t.match(append(1), [{ errorCode: 0 }])
  t.equal(log.recoveryPoint, 0)
  t.match(append(1), [{ errorCode: 0 }])
  t.equal(log.recoveryPoint, 2)
})

t.test('flush.ms 0: one sync for the whole turn, then its answers', async (t) => {
  for (const acks of [1, -1]) {
    const { kit, append, log, syncs } = replica(ALONE, { 'flush.ms': '0' })
    const answers = [append(acks), append(acks), append(acks)]
    t.same(answers, [[], [], []])
    t.equal(syncs(), 0)
    kit.endTurn()
    t.equal(log.recoveryPoint, 3)
    for (const [baseOffset, answer] of answers.entries()) {
      t.match(answer, [{ errorCode: 0, baseOffset }])
    }
    const before = syncs()
    kit.endTurn()
    t.equal(syncs(), before)
  }
})

t.test('flush.ms 0: a disk that fails says so to everybody who waits', async (t) => {
  const { kit, append, failed, breakDisk } = replica(ALONE, { 'flush.ms': '0' })
  const answers = [append(1), append(1)]
  breakDisk()
  kit.endTurn()
  const refused = [{ errorCode: errorCodes.KAFKA_STORAGE_ERROR, baseOffset: -1 }]
  for (const answer of answers) t.match(answer, refused)
  t.equal(failed.length, 1)
})

t.test('flush.ms: on disk after that time, and nobody waits for it', async (t) => {
  const { kit, append, log } = replica(ALONE, { 'flush.ms': '100' })
  t.equal(append(1).length, 1)
  kit.advance(60)
  t.equal(append(1).length, 1)
  t.equal(log.recoveryPoint, 0)
  kit.advance(40)
  t.equal(log.recoveryPoint, 2)
  append(1)
  kit.advance(99)
  t.equal(log.recoveryPoint, 2)
  kit.advance(1)
  t.equal(log.recoveryPoint, 3)
})

/** What the leader would send: its batches as views. */
function news(records: readonly Uint8Array[], highWatermark = 0): LeaderNews {
  const leader = replica(ALONE)
  for (const view of records) {
    leader.log.append(view, { leaderEpoch: FOLLOWED.leaderEpoch, timestamp: 0 })
  }
  return {
    errorCode: 0,
    leaderEpoch: FOLLOWED.leaderEpoch,
    asked: { fetchOffset: 0, lastFetchedEpoch: -1 },
    highWatermark,
    logStartOffset: 0,
    divergingEpoch: { epoch: -1, endOffset: -1 },
    records,
  }
}

t.test('a follower appends view by view, and acknowledges what is durable', async (t) => {
  const { kit, log } = replica(FOLLOWED, { 'flush.ms': '0' })
  const { replies } = kit.ask({ type: 'follow', ...news([batch(), batch(), batch()], 2) })
  t.equal(log.endOffset, 3)
  t.equal(log.highWatermark, 2)
  t.equal(replies.length, 0)
  kit.endTurn()
  t.equal(log.recoveryPoint, 3)
  t.match(replies, [{ fetchOffset: 3 }])
  const { replies: late } = kit.ask({ type: 'follow', ...news([batch()]) })
  t.match(late, [{ fetchOffset: 3 }], 'an answer from where it stood before changes nothing')
})

t.test('who has read all there is, is told once when there is more', async (t) => {
  const { kit, append, wokenBy } = replica(LED)
  const appends = () => wokenBy(() => append(1))
  const follows = (offset: number) =>
    wokenBy(() => kit.ask({ type: 'fetch', ...read(OTHER, offset) }))
  const consumes = (offset: number, minBytes = 1) =>
    wokenBy(() => kit.ask({ type: 'fetch', ...read(-1, offset, minBytes) }))
  t.equal(appends(), 0, 'nobody has read')
  t.equal(follows(1), 0, 'the high watermark has moved, and nobody waits for it')
  t.equal(appends(), 1, 'a follower has')
  t.equal(appends(), 0)
  t.equal(consumes(1), 0)
  t.equal(appends(), 0, 'a consumer waits for the high watermark')
  t.equal(follows(4), 1)
  t.equal(follows(4), 0)
  t.equal(consumes(0, 100_000), 0)
  t.equal(consumes(0, 10), 0)
  t.equal(appends(), 1, 'the follower again')
  t.equal(consumes(0, 100_000), 0)
  t.equal(follows(5), 1, 'who waits for more bytes than there were')
})

t.test('whoever waits at a replica that goes is told', async (t) => {
  const { kit, wokenBy } = replica(LED)
  kit.ask({ type: 'fetch', ...read(-1, 0) })
  t.equal(
    wokenBy(() => kit.tell({ type: 'remove' })),
    1,
  )
})
