// Fetch requests of one topic, for the tests of sessions.
import type { FetchRequest, FetchRequestFetchPartition } from '@actorlog/protocol/client/01-fetch'
import type { FetchFinding, FetchSession, FetchTarget } from './fetch-session.ts'
import type { FetchTerms, OpenedFetch } from './fetch-sessions.ts'

/** The topic of all partitions here. */
export const TOPIC = 'AAAAAAAAAAAAAAAAAAAAAQ'
/** A read that finds nothing. */
export const NOTHING: FetchFinding = {
  errorCode: 0,
  highWatermark: 0,
  logStartOffset: 0,
  sizeBytes: 0,
  divergingEpoch: { epoch: -1, endOffset: -1 },
}

function keyOf(_: { readonly topicId: string }, partition: number): string {
  return `t-${partition}`
}

let nextId = 1

/** The terms of a follower's fetch. */
export function terms(overrides: Partial<FetchTerms> = {}): FetchTerms {
  return {
    now: 0,
    apiVersion: 18,
    isReplica: true,
    id: () => nextId++,
    targetOf: ({ topic, topicId }, want) => {
      return { key: keyOf({ topicId }, want.partition), topicId, topicName: topic, want }
    },
    keyOf,
    ...overrides,
  }
}

/** A follower at this offset. */
export function want(
  partition: number,
  fetchOffset = 0,
  highWatermark = 0,
): FetchRequestFetchPartition {
  return {
    partition,
    currentLeaderEpoch: 1,
    fetchOffset,
    lastFetchedEpoch: 1,
    logStartOffset: 0,
    partitionMaxBytes: 1000,
    replicaDirectoryId: 'AAAAAAAAAAAAAAAAAAAAAA',
    highWatermark,
  }
}

/** A Fetch request of one topic. */
export function request(
  session: [id: number, epoch: number],
  wants: readonly FetchRequestFetchPartition[],
  forgotten: readonly number[] = [],
): FetchRequest {
  const [sessionId, sessionEpoch] = session
  const topic = { topic: 't', topicId: TOPIC }
  return {
    clusterId: null,
    replicaId: -1,
    replicaState: { replicaId: 2, replicaEpoch: 1 },
    maxWaitMs: 500,
    minBytes: 1,
    maxBytes: 1000,
    isolationLevel: 0,
    sessionId,
    sessionEpoch,
    topics: wants.length === 0 ? [] : [{ ...topic, partitions: wants }],
    forgottenTopicsData: forgotten.length === 0 ? [] : [{ ...topic, partitions: forgotten }],
    rackId: '',
  }
}

/** The session of a request that is not refused. */
export function opened(it: OpenedFetch): {
  session: FetchSession
  targets: readonly FetchTarget[]
  isIncremental: boolean
} {
  if (it.session === undefined) throw new Error(`refused with ${it.errorCode}`)
  return it
}

/** The names of the partitions. */
export function keys(targets: readonly FetchTarget[]): string[] {
  return targets.map(({ key }) => key)
}
