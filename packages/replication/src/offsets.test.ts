// Which offsets a reader may know, and where it had better read.
import { errorCodes } from '@actorlog/protocol'
import t from 'tap'
import { foundOffset, type ListedOffset, ListedTimestamp, listOffset } from './list-offsets.ts'
import { preferredReadReplica } from './preferred-replica.ts'
import { CONSUMER_ID, fetchOffsetError, leaderEpochError, readBound } from './read-bounds.ts'

t.test('who may read how far', async (t) => {
  const offsets = { logStartOffset: 2, endOffset: 10, highWatermark: 8, lastStableOffset: 5 }
  t.equal(readBound({ replicaId: CONSUMER_ID, readCommitted: false }, offsets), 8)
  t.equal(readBound({ replicaId: CONSUMER_ID, readCommitted: true }, offsets), 5)
  t.equal(readBound({ replicaId: 3, readCommitted: false }, offsets), 10)
  t.equal(fetchOffsetError(1, offsets), errorCodes.OFFSET_OUT_OF_RANGE)
  t.equal(fetchOffsetError(2, offsets), 0)
  t.equal(fetchOffsetError(9, offsets), 0, 'above the bound there is nothing yet')
  t.equal(fetchOffsetError(11, offsets), errorCodes.OFFSET_OUT_OF_RANGE)
  t.equal(leaderEpochError(-1, 5), 0)
  t.equal(leaderEpochError(4, 5), errorCodes.FENCED_LEADER_EPOCH)
  t.equal(leaderEpochError(6, 5), errorCodes.UNKNOWN_LEADER_EPOCH)
})

t.test('ListOffsets', async (t) => {
  const replica = {
    logStartOffset: 2,
    endOffset: 10,
    highWatermark: 8,
    lastStableOffset: 5,
    isLeader: true,
    leaderEpoch: 3,
    epochStartOffset: 7,
    earliestEpoch: 1,
  }
  const query = { replicaId: CONSUMER_ID, readCommitted: false, apiVersion: 11, timestamp: -1 }
  const offset = (it: unknown) => it as ListedOffset
  t.match(listOffset(query, replica), { offset: 8, leaderEpoch: 3, timestamp: -1 })
  t.match(listOffset({ ...query, readCommitted: true }, replica), { offset: 5 })
  t.match(listOffset({ ...query, replicaId: 2 }, replica), { offset: 10 })
  t.match(listOffset({ ...query, timestamp: ListedTimestamp.earliest }, replica), {
    offset: 2,
    leaderEpoch: 1,
  })
  t.same(listOffset({ ...query, timestamp: -3 }, replica), { search: 'maxTimestamp' })
  t.same(listOffset({ ...query, timestamp: 5 }, replica), { search: 'timestamp', timestamp: 5 })
  t.match(listOffset({ ...query, timestamp: -5 }, replica), { offset: -1, errorCode: 0 })
  t.match(listOffset({ ...query, timestamp: -9 }, replica), { errorCode: 35 })
  t.match(listOffset({ ...query, timestamp: -3, apiVersion: 6 }, replica), { errorCode: 35 })
  t.match(listOffset(query, { ...replica, isLeader: false }), { errorCode: 6 })
  t.match(listOffset({ ...query, replicaId: 2 }, { ...replica, isLeader: false }), { offset: 10 })

  const elected = { ...replica, epochStartOffset: 9 }
  t.equal(offset(listOffset(query, elected)).errorCode, errorCodes.OFFSET_NOT_AVAILABLE)
  t.equal(
    offset(listOffset({ ...query, apiVersion: 4 }, elected)).errorCode,
    errorCodes.LEADER_NOT_AVAILABLE,
  )
  t.match(listOffset({ ...query, replicaId: 2 }, elected), { offset: 10, errorCode: 0 })

  const record = { timestamp: 50, offset: 8, leaderEpoch: 3 }
  t.match(foundOffset({ ...record, offset: 7 }, query, replica), { offset: 7, timestamp: 50 })
  t.match(foundOffset(record, query, replica), { offset: -1, errorCode: 0 })
  t.match(foundOffset(record, query, elected), { errorCode: errorCodes.OFFSET_NOT_AVAILABLE })
  t.match(foundOffset(undefined, query, elected), { offset: -1, errorCode: 0 })
})

t.test('the replica to read from', async (t) => {
  const replica = (brokerId: number, rack: string, endOffset: number) => {
    return { brokerId, rack, logStartOffset: 0, endOffset }
  }
  const replicas = [replica(1, 'a', 20), replica(2, 'b', 10), replica(3, 'b', 15)]
  const choose = (rack: string, fetchOffset: number) =>
    preferredReadReplica({ leaderId: 1, rack, fetchOffset, replicas })
  t.equal(choose('', 5), 1)
  t.equal(choose('a', 5), 1)
  t.equal(choose('b', 5), 3, 'who has most')
  t.equal(choose('b', 16), 1, 'nobody near has it')
  t.equal(choose('c', 5), 1)
})
