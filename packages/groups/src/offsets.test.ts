// Committed offsets: who may commit, what is told, what goes by itself, and the records as Kafka keeps them.
import { ZERO_UUID } from '@actorlog/bytes'
import { type ErrorName, errorCodes } from '@actorlog/protocol'
import { encodeSubscription } from '@actorlog/protocol/consumer-protocol'
import t from 'tap'
import { GroupCoordinator } from './coordinator.ts'
import {
  decodeGroupRecord,
  encodeGroupRecord,
  type GroupRecord,
  offsetRecord,
  offsetTombstone,
} from './group-record.ts'
import {
  committing,
  fetching,
  GROUP,
  joining,
  ShardWorld,
  stableGroup,
  syncing,
  TOPIC_ID,
} from './shard-world.test.kit.ts'

const DAY_MS = 86_400_000
const KEY = { group: GROUP, topic: 'orders', partition: 0 }

function errorOf(world: ShardWorld, changes: Parameters<typeof committing>[0], version = 9) {
  const answer = world.ask('offsetCommit', committing(changes), { version })
  return answer?.topics[0]?.partitions[0]?.errorCode
}

function offsetIn(world: ShardWorld, groupId: string = GROUP): number | undefined {
  const answer = world.ask('offsetFetch', fetching(undefined, { groupId }))
  return answer?.groups?.[0]?.topics[0]?.partitions[0]?.committedOffset
}

t.test('who may commit', async (t) => {
  const world = new ShardWorld()
  t.equal(errorOf(world, { generationIdOrMemberEpoch: 1 }, 8), errorCodes.ILLEGAL_GENERATION)
  t.equal(errorOf(world, { generationIdOrMemberEpoch: 1 }), errorCodes.GROUP_ID_NOT_FOUND)
  t.equal(errorOf(world, {}), 0, 'a simple group is made by its first commit')
  t.equal(errorOf(world, { groupId: '' }), 0, 'even without a name')
  t.equal(errorOf(world, { generationIdOrMemberEpoch: 1 }), errorCodes.UNKNOWN_MEMBER_ID, 'Empty')
  const [anna = ''] = stableGroup(world, 'anna')
  const rows: [Parameters<typeof committing>[0], ErrorName][] = [
    [{}, 'UNKNOWN_MEMBER_ID'],
    [{ memberId: 'x', generationIdOrMemberEpoch: 1 }, 'UNKNOWN_MEMBER_ID'],
    [{ memberId: anna, generationIdOrMemberEpoch: 7 }, 'ILLEGAL_GENERATION'],
    [{ memberId: anna }, 'ILLEGAL_GENERATION'],
    [{ memberId: anna, generationIdOrMemberEpoch: 1 }, 'NONE'],
  ]
  for (const [changes, error] of rows) t.equal(errorOf(world, changes), errorCodes[error], error)
  const member = { memberId: anna, generationIdOrMemberEpoch: 1 }
  world.call('joinGroup', joining(), { version: 3 })
  t.equal(errorOf(world, member), 0, 'Preparing')
  world.call('joinGroup', joining({ memberId: anna }))
  const next = { ...member, generationIdOrMemberEpoch: 2 }
  t.equal(errorOf(world, next), errorCodes.REBALANCE_IN_PROGRESS, 'Completing')
})

t.test('a commit keeps its member alive', async (t) => {
  const world = new ShardWorld()
  const [memberId = ''] = stableGroup(world, 'anna')
  for (let n = 0; n < 3; n += 1) {
    world.after(9_000)
    t.equal(errorOf(world, { memberId, generationIdOrMemberEpoch: 1 }), 0)
  }
})

t.test('each partition has its own error', async (t) => {
  const world = new ShardWorld()
  const partition = { partitionIndex: 0, committedOffset: 1, committedLeaderEpoch: -1 }
  const topics = [
    {
      name: 'orders',
      topicId: ZERO_UUID,
      partitions: [
        { ...partition, committedMetadata: 'x'.repeat(16) },
        { ...partition, committedMetadata: 'x'.repeat(17) },
        { ...partition, partitionIndex: 8, committedMetadata: null },
        { ...partition, partitionIndex: -1, committedMetadata: null },
      ],
    },
    {
      name: 'nowhere',
      topicId: ZERO_UUID,
      partitions: [{ ...partition, committedMetadata: null }],
    },
  ]
  const errors = (version: number, asked = topics) =>
    world
      .ask('offsetCommit', committing({ topics: asked }), { version })
      ?.topics.map(({ partitions }) => partitions.map(({ errorCode }) => errorCode))
  t.same(errors(9), [[0, 12, 3, 3], [3]])
  t.same(
    errors(
      10,
      topics.map((topic) => ({
        ...topic,
        name: '',
        topicId: topic.name === 'orders' ? TOPIC_ID : ZERO_UUID,
      })),
    ),
    [[0, 12, 3, 3], [100]],
  )
  const group = { groupId: 'gone', generationIdOrMemberEpoch: 3 }
  const refused = world.ask('offsetCommit', committing({ ...group, topics }))
  t.match(refused?.topics[0]?.partitions[0], { errorCode: 69 })
  t.match(refused?.topics[1]?.partitions[0], { errorCode: 3 }, 'the topic’s own error comes first')
})

t.test('fetched offsets: what is replicated, and what was never there', async (t) => {
  const world = new ShardWorld()
  world.ask('offsetCommit', committing({ offset: 7, metadata: 'text' }))
  const asked = fetching({ orders: [0, 1], bills: [0] })
  const found = {
    partitionIndex: 0,
    committedOffset: 7,
    committedLeaderEpoch: 3,
    metadata: 'text',
    errorCode: 0,
  }
  const none = { committedOffset: -1, committedLeaderEpoch: -1, metadata: '', errorCode: 0 }
  const expected = [
    { name: 'orders', partitions: [found, { partitionIndex: 1, ...none }] },
    { name: 'bills', partitions: [{ partitionIndex: 0, ...none }] },
  ]
  for (const version of [1, 7]) {
    const answer = world.ask('offsetFetch', asked, { version })
    t.same(answer?.topics, expected, `v${version}`)
    t.equal(answer?.errorCode, 0)
  }
  const answer = world.ask('offsetFetch', asked)
  t.match(answer, { groups: [{ groupId: GROUP, topics: expected }] })
  const all = { topics: [{ name: 'orders', partitions: [found] }] }
  t.match(world.ask('offsetFetch', fetching(null), { version: 7 }), all)
  t.match(world.ask('offsetFetch', fetching(null)), { groups: [all] })
  t.match(world.ask('offsetFetch', fetching(null, { groupId: 'other' })), {
    groups: [{ topics: [] }],
  })
})

t.test('topics by id: an offset of an earlier incarnation is none of this one', async (t) => {
  const world = new ShardWorld()
  world.ask('offsetCommit', committing())
  const topicsOf = (request: ReturnType<typeof fetching>) =>
    world.ask('offsetFetch', request, { version: 10 })?.groups?.[0]?.topics
  t.match(topicsOf(fetching()), [{ topicId: TOPIC_ID, partitions: [{ committedOffset: 7 }] }])
  t.match(topicsOf(fetching(null)), [{ topicId: TOPIC_ID, partitions: [{ committedOffset: 7 }] }])
  t.match(topicsOf(fetching({ gone: [0] })), [{ partitions: [{ errorCode: 100 }] }])
  const earlier = 'AAAAAAAAAAAAAAAAAAAAAw'
  for (const record of world.log) {
    if (record.type === 'offsetCommit' && record.value !== null) {
      Object.assign(record.value, { topicId: earlier })
    }
  }
  world.failover()
  t.match(topicsOf(fetching()), [{ partitions: [{ committedOffset: -1, errorCode: 0 }] }])
})

t.test('a commit counts once it is replicated, and never when it failed', async (t) => {
  const world = new ShardWorld()
  world.isReplicating = false
  const first = world.call('offsetCommit', committing({ offset: 1 }))
  const second = world.call('offsetCommit', committing({ offset: 2 }))
  t.equal(offsetIn(world), -1)
  const stable = world.call('offsetFetch', fetching(undefined, { requireStable: true }))
  t.equal(world.replyTo(stable), undefined, 'stable offsets wait for what is on its way')
  world.fail(errorCodes.REQUEST_TIMED_OUT, true)
  t.match(world.replyTo(first), { topics: [{ partitions: [{ errorCode: 15 }] }] })
  t.equal(offsetIn(world), -1, 'it may yet be replicated, and is not told before')
  world.replicate()
  t.match(world.replyTo(second), { topics: [{ partitions: [{ errorCode: 0 }] }] })
  t.match(world.replyTo(stable), {
    groups: [{ topics: [{ partitions: [{ committedOffset: 2 }] }] }],
  })
  world.call('offsetCommit', committing({ offset: 3 }))
  const failing = world.call('offsetFetch', fetching(undefined, { requireStable: true }))
  const rows: [ErrorName, number][] = [
    ['NOT_ENOUGH_REPLICAS', 15],
    ['KAFKA_STORAGE_ERROR', 16],
    ['MESSAGE_TOO_LARGE', -1],
  ]
  world.fail(errorCodes.NOT_ENOUGH_REPLICAS)
  t.match(world.replyTo(failing), { groups: [{ errorCode: 15 }] })
  for (const [error, shown] of rows) {
    const waiter = world.call('offsetCommit', committing({ offset: 3 }))
    world.fail(errorCodes[error])
    t.match(world.replyTo(waiter), { topics: [{ partitions: [{ errorCode: shown }] }] }, error)
  }
  t.equal(offsetIn(world), 2)
})

t.test('a late write is settled by the next one that is replicated', async (t) => {
  const world = new ShardWorld()
  world.isReplicating = false
  world.call('offsetCommit', committing({ offset: 1 }))
  world.fail(errorCodes.NOT_ENOUGH_REPLICAS_AFTER_APPEND, true)
  world.call('offsetCommit', committing({ offset: 9, groupId: 'other' }))
  world.replicate()
  t.equal(offsetIn(world), 1)
})

t.test('OffsetDelete', async (t) => {
  const world = new ShardWorld()
  const deleting = (groupId: string, partitionIndex = 0) => ({
    groupId,
    topics: [{ name: 'orders', partitions: [{ partitionIndex }] }],
  })
  t.match(world.ask('offsetDelete', deleting('')), { errorCode: 24 })
  t.match(world.ask('offsetDelete', deleting('other')), { errorCode: 69 })
  world.ask('offsetCommit', committing())
  t.match(world.ask('offsetDelete', deleting(GROUP, 9)), {
    topics: [{ partitions: [{ errorCode: 3 }] }],
  })
  t.match(world.ask('offsetDelete', deleting(GROUP)), { errorCode: 0 })
  t.equal(offsetIn(world), -1)
  subscribed(world, 'orders')
  t.match(world.ask('offsetDelete', deleting(GROUP)), {
    topics: [{ partitions: [{ errorCode: 86 }] }],
  })
  world.call('joinGroup', joining({ groupId: 'sinks', protocolType: 'connect' }), { version: 3 })
  t.match(world.ask('offsetDelete', deleting('sinks')), { errorCode: 68 })
})

/** A stable group of one consumer that reads these topics. */
function subscribed(world: ShardWorld, ...topics: string[]): string {
  const metadata = encodeSubscription({ topics, userData: null, ownedPartitions: [] }, 1)
  const protocols = [{ name: 'range', metadata }]
  const waiter = world.call('joinGroup', joining({ protocols }), { version: 3 })
  world.after(0)
  const { memberId = '', generationId = 0 } = world.replyTo<'joinGroup'>(waiter) ?? {}
  world.call('syncGroup', syncing({ memberId, generationId }))
  return memberId
}

t.test('offsets age', async (t) => {
  const days = (count: number) => count * DAY_MS
  const simple = new ShardWorld()
  simple.ask('offsetCommit', committing())
  simple.after(days(7) - 1)
  simple.tick()
  t.equal(offsetIn(simple), 7)
  simple.after(1)
  simple.tick()
  t.equal(offsetIn(simple), -1, 'a simple group: from the commit on')
  t.same([...simple.coordinator.records()], [])

  const empty = new ShardWorld()
  const memberId = subscribed(empty, 'orders')
  empty.ask('offsetCommit', committing({ memberId, generationIdOrMemberEpoch: 1 }))
  empty.after(days(6)) // The member fails on the way, and the group is empty from then on.
  empty.after(days(1))
  empty.tick()
  t.equal(offsetIn(empty), 7, 'not from the commit on')
  empty.after(days(7))
  empty.tick()
  t.equal(offsetIn(empty), -1)
  t.same([...empty.coordinator.records()], [], 'the group goes with its last offset')

  const own = new ShardWorld()
  own.ask('offsetCommit', committing({ retentionTimeMs: 5_000 }), { version: 4 })
  own.after(4_999)
  own.tick()
  t.equal(offsetIn(own), 7)
  own.after(1)
  own.tick()
  t.equal(offsetIn(own), -1, 'with a retention of its own')
})

t.test('a group that reads keeps what it reads', async (t) => {
  const world = new ShardWorld({ offsetsRetentionMs: 1_000, sessionTimeoutMsMin: 1_000 })
  const memberId = subscribed(world, 'orders')
  const topics = ['orders', 'bills'].map((name) => {
    const [topic] = committing().topics
    return { name, topicId: ZERO_UUID, partitions: topic?.partitions ?? [] }
  })
  world.ask('offsetCommit', committing({ memberId, generationIdOrMemberEpoch: 1, topics }))
  world.after(1_000)
  world.tick()
  const left = world.ask('offsetFetch', fetching(null))?.groups?.[0]?.topics
  t.same(
    left?.map(({ name }) => name),
    ['orders'],
  )
  world.call('joinGroup', joining({ memberId }))
  world.tick()
  t.equal(offsetIn(world), 7)
})

t.test('offsets of a deleted topic go', async (t) => {
  const world = new ShardWorld()
  for (const groupId of ['a', 'b']) world.ask('offsetCommit', committing({ groupId }))
  world.topicsDeleted('bills')
  t.equal(offsetIn(world, 'a'), 7)
  world.topicsDeleted('orders')
  t.equal(offsetIn(world, 'a'), -1)
  t.equal(offsetIn(world, 'b'), -1)
})

t.test('transactions: pending until their marker, and never back in time', async (t) => {
  const value = {
    offset: 5,
    leaderEpoch: -1,
    metadata: '',
    commitTimestamp: 1,
    expireTimestamp: -1,
    topicId: ZERO_UUID,
  }
  const at = (offset: number, producerId = -1) => ({ offset, producerId })
  const load = (tell: (loading: GroupCoordinator<string>) => void): ShardWorld => {
    const world = new ShardWorld()
    const topics = { idOf: () => undefined, nameOf: () => undefined, partitionCount: () => 8 }
    world.coordinator = new GroupCoordinator(world.settings, topics)
    tell(world.coordinator)
    world.coordinator.loaded({ now: world.now, timestamp: world.now })
    return world
  }
  const committed = load((loading) => {
    loading.replay(offsetRecord(KEY, value), at(1, 9))
    loading.endTransaction(9, true)
  })
  t.equal(offsetIn(committed), 5)
  const aborted = load((loading) => {
    loading.replay(offsetRecord(KEY, value), at(1, 9))
    loading.endTransaction(9, false)
  })
  t.equal(offsetIn(aborted), -1)
  const overtaken = load((loading) => {
    loading.replay(offsetRecord(KEY, value), at(1, 9))
    loading.replay(offsetRecord(KEY, { ...value, offset: 6 }), at(2))
    loading.endTransaction(9, true)
  })
  t.equal(offsetIn(overtaken), 6)
  const open = load((loading) => loading.replay(offsetRecord(KEY, value), at(1, 9)))
  t.equal(offsetIn(open), -1)
  const stable = fetching(undefined, { requireStable: true })
  t.match(open.ask('offsetFetch', stable), {
    groups: [{ topics: [{ partitions: [{ errorCode: errorCodes.UNSTABLE_OFFSET_COMMIT }] }] }],
  })
  const gone = load((loading) => {
    loading.replay(offsetRecord(KEY, value), at(1, 9))
    loading.replay(offsetTombstone(KEY), at(2))
    loading.endTransaction(9, true)
  })
  t.equal(offsetIn(gone), -1)
})

t.test('records are written as Kafka writes them', async (t) => {
  const versionOf = (record: GroupRecord) => encodeGroupRecord(record).value?.[1]
  const value = {
    offset: 5,
    leaderEpoch: 2,
    metadata: 'm',
    commitTimestamp: 1,
    expireTimestamp: -1,
    topicId: ZERO_UUID,
  }
  t.equal(versionOf(offsetRecord(KEY, value)), 3)
  t.equal(versionOf(offsetRecord(KEY, { ...value, topicId: TOPIC_ID })), 4)
  t.equal(versionOf(offsetRecord(KEY, { ...value, expireTimestamp: 9 })), 1)
  const { key } = encodeGroupRecord(offsetTombstone(KEY))
  const expected = `0001${text16(GROUP)}${text16('orders')}00000000`
  t.equal(Buffer.from(key).toString('hex'), expected)
  t.same(decodeGroupRecord({ key, value: null }), { type: 'offsetCommit', key: KEY, value: null })
  const world = new ShardWorld()
  stableGroup(world, 'anna')
  const [first] = world.log
  if (first === undefined) throw new Error('the first join is written')
  const bytes = encodeGroupRecord(first)
  t.equal(Buffer.from(bytes.key).toString('hex'), `0002${text16(GROUP)}`)
  const timestamp = (1_000_000 + 1_000).toString(16).padStart(16, '0')
  const empty = `0003${text16('')}00000000ffffffff${timestamp}00000000`
  t.equal(Buffer.from(bytes.value ?? []).toString('hex'), empty)
  t.equal(decodeGroupRecord({ key: Buffer.from('7fff0000', 'hex'), value: null }), undefined)
})

function text16(text: string): string {
  const bytes = Buffer.from(text)
  return bytes.length.toString(16).padStart(4, '0') + bytes.toString('hex')
}
