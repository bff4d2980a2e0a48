// A shard beside a partition that keeps its batches in memory and fails when told to, in virtual time.
import { ZERO_UUID } from '@actorlog/bytes'
import {
  encodeGroupRecord,
  type GroupApiName,
  type GroupRecord,
  type GroupResponses,
} from '@actorlog/groups'
import { errorCodes } from '@actorlog/protocol'
import { BatchBuilder, endTransactionBatch, RecordBatch } from '@actorlog/records'
import {
  type Actor,
  type ActorRef,
  actorKind,
  type Context,
  type MessageOf,
  type ReplyTo,
  SimulatedSystem,
} from '@actorlog/runtime'
import t from 'tap'
import { viewOf } from '../api/fixtures/small-cluster.ts'
import type {
  AppendAnswer,
  PartitionFetched,
  PartitionProtocol,
} from '../partition/partition-protocol.ts'
import { batchOf, GroupLogReader } from './group-log.ts'
import { groupShardKind } from './group-shard.ts'
import type { GroupShardProtocol } from './group-shard-protocol.ts'

/** What becomes of appends, and what the partition holds. */
interface Fate {
  readonly batches: Uint8Array[]
  endOffset: number
  logStartOffset: number
  /** 0, an error, or no answer at all. */
  append: number | 'silent'
  fetch: number
}

type Served = Pick<PartitionProtocol, 'append' | 'fetch'>

class ModelPartition implements Actor<Served> {
  readonly #fate: Fate

  constructor(fate: Fate) {
    this.#fate = fate
  }

  receive(message: MessageOf<Served>, context: Context<Served>): void {
    if (message.type === 'append') this.#append(message.records, message.replyTo, context)
    else context.reply(message.replyTo, this.#fetched(message.fetchOffset))
  }

  #append(
    records: Uint8Array | null,
    replyTo: ReplyTo<AppendAnswer>,
    context: Context<Served>,
  ): void {
    const fate = this.#fate
    if (records === null || fate.append === 'silent') return
    const errorCode = fate.append
    if (errorCode === 0) keep(fate, records)
    const offsets = { baseOffset: -1, endOffset: errorCode === 0 ? fate.endOffset : -1 }
    const answer = { errorMessage: null, recordErrors: [], logAppendTimeMs: -1, logStartOffset: 0 }
    context.reply(replyTo, { ...answer, ...offsets, errorCode, leaderId: 1, leaderEpoch: 5 })
  }

  /** One batch at a time, so that loading takes several turns. */
  #fetched(fetchOffset: number): PartitionFetched {
    const { batches, logStartOffset, fetch } = this.#fate
    const isCutOff = fetchOffset < logStartOffset
    const errorCode = fetch !== 0 ? fetch : isCutOff ? errorCodes.OFFSET_OUT_OF_RANGE : 0
    const next = batches.find((batch) => RecordBatch.nextOffset(batch, 0) > fetchOffset)
    const records = next === undefined || errorCode !== 0 ? [] : [next]
    return {
      errorCode,
      highWatermark: 0,
      lastStableOffset: 0,
      logStartOffset,
      divergingEpoch: { epoch: -1, endOffset: -1 },
      leaderId: 1,
      leaderEpoch: 5,
      abortedTransactions: null,
      records,
      sizeBytes: records[0]?.length ?? 0,
    }
  }
}

const partitionKind = actorKind<PartitionProtocol, Fate>({
  name: 'model-partition',
  create: (fate) => new ModelPartition(fate) as never,
})

function keep(fate: Fate, batch: Uint8Array): void {
  RecordBatch.setBaseOffset(batch, 0, fate.endOffset)
  fate.endOffset = RecordBatch.nextOffset(batch, 0)
  fate.batches.push(batch)
}

function freshFate(): Fate {
  return { batches: [], endOffset: 0, logStartOffset: 0, append: 0, fetch: 0 }
}

/** The world of one test: a partition, and shards that lead it one after the other. */
async function world(fate: Fate = freshFate()) {
  const system = await SimulatedSystem.start({ kinds: [partitionKind, groupShardKind], seed: 7 })
  const partition = await system.spawn(partitionKind, fate)
  const lead = () =>
    system.spawn(groupShardKind, { partition, index: 3, view: viewOf(), leaderEpoch: 5 })
  const call = async <A extends GroupApiName>(
    shard: ActorRef<GroupShardProtocol>,
    api: A,
    request: object,
    apiVersion = 3,
  ): Promise<GroupResponses[A]> => {
    const who = { clientId: 'anna', clientHost: '127.0.0.1' }
    const message = { type: 'call', api, apiVersion, ...who, request } as const
    const { response } = await system.ask(shard, message)
    return response as GroupResponses[A]
  }
  return { system, fate, lead, call }
}

const GROUP = { groupId: 'g' }
const JOIN = {
  ...GROUP,
  sessionTimeoutMs: 10_000,
  rebalanceTimeoutMs: 60_000,
  memberId: '',
  groupInstanceId: null,
  protocolType: 'consumer',
  protocols: [{ name: 'range', metadata: new Uint8Array(0) }],
  reason: null,
}
const FETCH = { ...GROUP, topics: null, groups: [], requireStable: false }

function commit(committedOffset: number, partitionIndex = 0) {
  const partition = { partitionIndex, committedOffset, committedLeaderEpoch: -1 }
  const partitions = [{ ...partition, committedMetadata: null }]
  const topics = [{ name: 'orders', topicId: ZERO_UUID, partitions }]
  const member = { generationIdOrMemberEpoch: -1, memberId: '', groupInstanceId: null }
  return { ...GROUP, ...member, retentionTimeMs: -1, topics }
}

function offsetRecord(offset: number, partition = 0): GroupRecord {
  return {
    type: 'offsetCommit',
    key: { group: 'g', topic: 'orders', partition },
    value: {
      offset,
      leaderEpoch: -1,
      metadata: '',
      commitTimestamp: 0,
      expireTimestamp: -1,
      topicId: ZERO_UUID,
    },
  }
}

t.test('a member joins, syncs, beats, commits, and outlives its coordinator', async (t) => {
  const { system, fate, lead, call } = await world()
  const first = await lead()
  system.run(10)
  const joined = await call(first, 'joinGroup', JOIN)
  t.match(joined, { errorCode: 0, generationId: 1, leader: joined.memberId })
  t.match(joined.memberId, /^anna-[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/)
  const member = { ...GROUP, memberId: joined.memberId, generationId: 1, groupInstanceId: null }
  const assignment = new Uint8Array([1, 2])
  const assignments = [{ memberId: joined.memberId, assignment }]
  const none = { protocolType: null, protocolName: null }
  const synced = await call(first, 'syncGroup', { ...member, ...none, assignments })
  t.same(synced.assignment, assignment)
  t.match(await call(first, 'heartbeat', member), { errorCode: 0 })
  const own = { memberId: joined.memberId, generationIdOrMemberEpoch: 1 }
  const committed = await call(first, 'offsetCommit', { ...commit(7), ...own })
  t.match(committed.topics, [{ partitions: [{ errorCode: 0 }] }])
  t.equal(fate.batches.length, 3, 'one batch for each decision')

  const parked = call(first, 'joinGroup', { ...JOIN, protocols: JOIN.protocols })
  system.run(system.nowMs + 10)
  await system.stop(first)
  t.match(await parked, { errorCode: errorCodes.NOT_COORDINATOR })

  const second = await lead()
  const early = await call(second, 'describeGroups', { groups: ['g'] })
  t.match(early.groups, [{ errorCode: errorCodes.COORDINATOR_LOAD_IN_PROGRESS }])
  system.run(system.nowMs + 10)
  t.match(await call(second, 'heartbeat', member), { errorCode: 0 })
  const { groups } = await call(second, 'describeGroups', { groups: ['g'] })
  t.match(groups, [{ groupState: 'Stable', members: [{ clientHost: '/127.0.0.1' }] }])
  t.match(await call(second, 'offsetFetch', FETCH), {
    topics: [{ name: 'orders', partitions: [{ committedOffset: 7 }] }],
  })
  system.run(system.nowMs + 10_001)
  t.match(await call(second, 'heartbeat', member), { errorCode: errorCodes.UNKNOWN_MEMBER_ID })
  await system.close()
})

t.test('loading: a cut-off log, strange records, transactions', async (t) => {
  const fate = { ...freshFate(), batches: [], endOffset: 100, logStartOffset: 100 }
  const at = { timestamp: 0, codecId: 1 }
  const inTransaction = (producerId: number, record: GroupRecord) => {
    const builder = new BatchBuilder()
    const { key, value } = encodeGroupRecord(record)
    builder.append(0, key, value)
    const fields = { producerId, producerEpoch: 0, baseSequence: 0, transactional: true }
    keep(fate, builder.build(fields))
  }
  const end = (producerId: number, type: 'commit' | 'abort') => {
    const marker = { type, producerId, producerEpoch: 0, coordinatorEpoch: 0, timestamp: 0 }
    keep(fate, endTransactionBatch(marker))
  }
  keep(fate, batchOf([offsetRecord(1), offsetRecord(2)], at))
  const strange = new BatchBuilder()
  strange.append(0, new Uint8Array([0x7f, 0, 1, 2]), null)
  strange.append(0, null, new Uint8Array([1]))
  keep(fate, strange.build())
  inTransaction(9, offsetRecord(11, 1))
  inTransaction(10, offsetRecord(12, 2))
  end(10, 'abort')
  end(9, 'commit')
  const { system, lead, call } = await world(fate)
  const shard = await lead()
  system.run(20)
  const { topics } = await call(shard, 'offsetFetch', FETCH)
  t.same(
    topics?.[0]?.partitions.map(({ partitionIndex, committedOffset }) => [
      partitionIndex,
      committedOffset,
    ]),
    [
      [0, 2],
      [1, 11],
    ],
  )
  await system.close()
})

t.test('loading waits for the partition to lead', async (t) => {
  const { system, fate, lead, call } = await world()
  fate.fetch = errorCodes.UNKNOWN_LEADER_EPOCH
  const shard = await lead()
  system.run(1_000)
  t.match(await call(shard, 'offsetFetch', FETCH), { errorCode: 14 })
  fate.fetch = 0
  system.run(2_000)
  t.match(await call(shard, 'offsetFetch', FETCH), { errorCode: 0 })
  await system.close()
})

t.test('records of a later version: nobody coordinates', async (t) => {
  const fate = freshFate()
  const { key } = encodeGroupRecord(offsetRecord(1))
  const builder = new BatchBuilder()
  builder.append(0, key, new Uint8Array([0, 99]))
  keep(fate, builder.build())
  const { system, lead, call } = await world(fate)
  const shard = await lead()
  system.run(10)
  t.match(await call(shard, 'offsetFetch', FETCH), { errorCode: errorCodes.NOT_COORDINATOR })
  await system.close()
})

t.test('an append that fails, and one whose fate nobody knows', async (t) => {
  const { system, fate, lead, call } = await world()
  const shard = await lead()
  system.run(10)
  const errorOf = async (offset: number) => {
    const { topics } = await call(shard, 'offsetCommit', commit(offset))
    return topics[0]?.partitions[0]?.errorCode
  }
  t.equal(await errorOf(1), 0)
  fate.append = errorCodes.NOT_ENOUGH_REPLICAS
  t.equal(await errorOf(2), errorCodes.COORDINATOR_NOT_AVAILABLE)
  fate.append = 'silent'
  t.equal(await errorOf(3), errorCodes.NOT_COORDINATOR)
  fate.append = 0
  system.run(system.nowMs + 10)
  const { topics } = await call(shard, 'offsetFetch', FETCH)
  t.match(topics, [{ partitions: [{ committedOffset: 1 }] }], 'what the log says')
  t.equal(await errorOf(4), 0)
  system.tell(shard, { type: 'topicsDeleted', topics: ['orders'] })
  system.run(system.nowMs + 10)
  t.same((await call(shard, 'offsetFetch', FETCH)).topics, [])
  await system.close()
})

t.test('a batch that does not inflate is said to be wrong', async (t) => {
  const reader = new GroupLogReader({ replay() {}, endTransaction() {} })
  const batch = batchOf([offsetRecord(1)], { timestamp: 0, codecId: 1 })
  batch.fill(0xff, RecordBatch.HEADER_BYTES)
  t.type(reader.read(batch), 'string')
})
