// Records into images, images into deltas, records into bytes: what the stories of the controller do not meet.
import { MalformedError, ONE_UUID, uuidFromBytes, ZERO_UUID } from '@actorlog/bytes'
import type { PartitionChangeRecord, PartitionRecord } from '@actorlog/protocol/metadata'
import { controlBatch } from '@actorlog/records'
import t from 'tap'
import { decodeBatch, encodeBatch, versionOf } from './batch.ts'
import { delta, localChanges } from './delta.ts'
import { EMPTY_IMAGE, type MetadataImage, topicByName } from './image.ts'
import type { MetadataRecord } from './metadata-record.ts'
import { replay } from './replay.ts'

const TOPIC = uuidFromBytes(new Uint8Array(16).fill(7))
const DIRECTORY = uuidFromBytes(new Uint8Array(16).fill(9))

function played(records: readonly MetadataRecord[], from: MetadataImage = EMPTY_IMAGE) {
  return replay(from, { records, endOffset: from.endOffset + records.length, epoch: 2 })
}

const topic: MetadataRecord = { type: 'topic', body: { name: 'a.b', topicId: TOPIC } }

function partition(more: Partial<PartitionRecord> = {}): MetadataRecord {
  const body = {
    partitionId: 0,
    topicId: TOPIC,
    replicas: [1, 2],
    isr: [1, 2],
    removingReplicas: [],
    addingReplicas: [],
    leader: 1,
    leaderRecoveryState: 0,
    leaderEpoch: 0,
    partitionEpoch: 0,
    directories: [DIRECTORY, DIRECTORY],
    eligibleLeaderReplicas: null,
    lastKnownElr: null,
    ...more,
  }
  return { type: 'partition', body }
}

function change(more: Partial<PartitionChangeRecord>): MetadataRecord {
  const body = {
    partitionId: 0,
    topicId: TOPIC,
    isr: null,
    leader: -2,
    replicas: null,
    removingReplicas: null,
    addingReplicas: null,
    leaderRecoveryState: -1,
    directories: null,
    eligibleLeaderReplicas: null,
    lastKnownElr: null,
    ...more,
  }
  return { type: 'partitionChange', body }
}

t.test(
  'every change of a partition raises its epoch, every leader set raises the leader epoch',
  async (t) => {
    const image = played([topic, partition(), change({ isr: [1] }), change({ leader: 1 })])
    t.match(topicByName(image, 'a.b')?.partitions[0], {
      isr: [1],
      leader: 1,
      leaderEpoch: 1,
      partitionEpoch: 2,
    })
    t.equal(image.endOffset, 4)
    t.equal(image.epoch, 2)
  },
)

t.test('directories follow their replicas; without any they are unassigned', async (t) => {
  const image = played([topic, partition(), change({ replicas: [3, 1] })])
  t.same(topicByName(image, 'a.b')?.partitions[0]?.directories, [ZERO_UUID, DIRECTORY])
  const old = played([topic, partition({ directories: [] })])
  t.same(topicByName(old, 'a.b')?.partitions[0]?.directories, [ZERO_UUID, ZERO_UUID])
})

t.test('eligible leaders are kept, and cleared for one topic or all', async (t) => {
  const elr = partition({ eligibleLeaderReplicas: [2], lastKnownElr: [1] })
  for (const topicName of ['a.b', '']) {
    const image = played([topic, elr, { type: 'clearElr', body: { topicName } }])
    const cleared = { eligibleLeaderReplicas: [], lastKnownEligible: [], partitionEpoch: 1 }
    t.match(topicByName(image, 'a.b')?.partitions[0], cleared)
  }
  t.match(topicByName(played([topic, elr]), 'a.b')?.partitions[0]?.eligibleLeaderReplicas, [2])
})

t.test(
  'a transaction of records shows nothing until it ends, and leaves nothing when it is aborted',
  async (t) => {
    const begin: MetadataRecord = { type: 'beginTransaction', body: { name: 'all or nothing' } }
    const before = played([{ type: 'featureLevel', body: { name: 'x', featureLevel: 1 } }])
    const during = played([begin, topic, partition()], before)
    t.equal(during.topicIds.size, 1)
    t.equal(during.beforeTransaction?.topicIds.size, 0)
    const ended = played([{ type: 'endTransaction', body: {} }], during)
    t.match([ended.topicIds.size, ended.beforeTransaction], [1, undefined])
    const aborted = played([{ type: 'abortTransaction', body: { reason: null } }], during)
    t.match([aborted.topics.size, aborted.topicIds.size, aborted.features.get('x')], [0, 0, 1])
    t.equal(aborted.endOffset, during.endOffset + 1)
  },
)

t.test('what nothing here decides about is kept, replaced and removed', async (t) => {
  const user = { name: 'anna', mechanism: 1 }
  const secret = new Uint8Array(4)
  const keys = { salt: secret, storedKey: secret, serverKey: secret, iterations: 4096 }
  const quota = { entity: [{ entityType: 'user', entityName: null }], key: 'k', value: 1 }
  const image = played([
    { type: 'userScramCredential', body: { ...user, ...keys } },
    { type: 'clientQuota', body: { ...quota, remove: false } },
    { type: 'clientQuota', body: { ...quota, value: 2, remove: false } },
    { type: 'noOp', body: {} },
  ])
  t.equal(image.kept.size, 2)
  const after = played(
    [
      { type: 'removeUserScramCredential', body: user },
      { type: 'clientQuota', body: { ...quota, remove: true } },
    ],
    image,
  )
  t.equal(after.kept.size, 0)
})

t.test('a log that contradicts itself stops', async (t) => {
  t.throws(() => played([topic, topic]), { name: 'AssertionError' })
  t.throws(() => played([partition()]), { name: 'AssertionError' })
  t.throws(() => played([topic, change({ leader: 1 })]), { name: 'AssertionError' })
  t.throws(() => played([{ type: 'removeTopic', body: { topicId: ONE_UUID } }]), {
    name: 'AssertionError',
  })
})

t.test('what a change means for one broker', async (t) => {
  const before = played([topic, partition(), partition({ partitionId: 1, replicas: [3] })])
  const after = played([change({ leader: 2, replicas: [2, 3], isr: [2] })], before)
  const of = (id: number) => {
    const { lead, follow, delete: gone } = localChanges(delta(before, after), id)
    return [lead, follow, gone].map((list) => list.map(({ partitionId }) => partitionId))
  }
  t.same(of(1), [[], [], [0]])
  t.same(of(2), [[0], [], []])
  t.same(of(3), [[], [0], []])
  const removed = played([{ type: 'removeTopic', body: { topicId: TOPIC } }], after)
  const { delete: gone } = localChanges(delta(after, removed), 3)
  t.match(gone, [{ partitionId: 0, topic: { name: 'a.b' } }, { partitionId: 1 }])
  t.equal(delta(after, after).topics.size, 0)
})

t.test('the version of a record follows from metadata.version', async (t) => {
  const registration = {
    brokerId: 1,
    isMigratingZkBroker: false,
    incarnationId: TOPIC,
    brokerEpoch: 1,
    endPoints: [],
    features: [],
    rack: null,
    fenced: true,
    inControlledShutdown: false,
    logDirs: [],
    cordonedLogDirs: null,
  }
  const broker: MetadataRecord = { type: 'registerBroker', body: registration }
  const versions = (record: MetadataRecord) => [7, 17, 25, 30].map((mv) => versionOf(record, mv))
  t.same(versions(broker), [1, 3, 3, 4])
  t.same(versions(partition()), [0, 1, 2, 2])
  t.same(versions(change({})), [0, 1, 2, 2])
  t.same(versions(topic), [0, 0, 0, 0])
  const of = (more: object) => {
    const body = { brokerId: 1, brokerEpoch: 1, fenced: 1, inControlledShutdown: 0, logDirs: [] }
    const record = { ...body, cordonedLogDirs: null, ...more }
    return versionOf({ type: 'brokerRegistrationChange', body: record }, 25)
  }
  t.same([of({}), of({ inControlledShutdown: 1 }), of({ logDirs: [DIRECTORY] })], [0, 1, 2])
  t.equal(of({ cordonedLogDirs: [] }), 3)
})

t.test('a batch of bytes', async (t) => {
  const bytes = encodeBatch([topic, partition()], 25, 1234)
  t.same(decodeBatch(bytes), { records: [topic, partition()], endOffset: 2, epoch: -1 })
  const value = Uint8Array.of(0, 0, 0, 0, 0, 1, 1, 1, 0)
  const control = controlBatch([{ type: 'leader-change', value }], { timestamp: 1 })
  t.same(decodeBatch(control), { records: [], endOffset: 1, epoch: -1 })
  const level: MetadataRecord = {
    type: 'featureLevel',
    body: { name: 'metadata.version', featureLevel: 27 },
  }
  const encoded = encodeBatch([level], 27, 0)
  const hex = Array.from(encoded, (byte) => byte.toString(16).padStart(2, '0')).join('')
  t.match(hex, /010c00116d657461646174612e76657273696f6e001b00/, 'as Kafka writes it')
  const broken = encodeBatch([topic], 25, 0)
  broken[broken.length - 1] = 9
  t.throws(() => decodeBatch(broken), MalformedError)
})
