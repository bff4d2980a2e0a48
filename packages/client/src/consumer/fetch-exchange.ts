// Positions → one Fetch request for one broker, and its answer → what came for each partition. Topics go by
// name up to version 12, by id from 13 on.

import { ZERO_UUID } from '@actorlog/bytes'
import type {
  FetchRequestInput,
  FetchResponse,
  FetchResponsePartitionData,
} from '@actorlog/protocol/client/01-fetch'
import { groupBy } from '../group-by.ts'
import type { ClusterView } from '../wire/cluster-view.ts'
import type { PartitionFlow } from './partition-flow.ts'

const firstVersionWithIds = 13
/** Names topics only: for clusters without topic ids. */
export const lastVersionWithNames = 12
const noSession = { sessionId: 0, sessionEpoch: -1 }

/** How much a fetch may bring, and how long it may be held. */
export interface FetchTerms {
  readonly maxWaitMs: number
  readonly minBytes: number
  readonly maxBytes: number
  readonly partitionBytes: number
  readonly isolation: 'read_committed' | 'read_uncommitted'
}

/** A place that was asked for: an answer counts only while the flow is still there. */
export interface Asked {
  readonly flow: PartitionFlow
  readonly round: number
  readonly offset: number
}

/** The request for these places. */
export function fetchRequest(
  asked: readonly Asked[],
  view: ClusterView,
  terms: FetchTerms & { readonly version: number },
): FetchRequestInput {
  const byTopic = groupBy(asked, (each) => each.flow.topic)
  return {
    maxWaitMs: terms.maxWaitMs,
    minBytes: terms.minBytes,
    maxBytes: terms.maxBytes,
    isolationLevel: terms.isolation === 'read_committed' ? 1 : 0,
    ...(terms.version >= 7 ? noSession : {}),
    topics: [...byTopic].map(([name, its]) => {
      const topic = view.topic(name)
      return {
        ...(terms.version < firstVersionWithIds
          ? { topic: name }
          : { topicId: topic?.id ?? ZERO_UUID }),
        partitions: its.map(({ flow, offset }) => ({
          partition: flow.partition,
          ...(terms.version >= 9
            ? { currentLeaderEpoch: topic?.partitions[flow.partition]?.leaderEpoch ?? -1 }
            : {}),
          fetchOffset: offset,
          partitionMaxBytes: terms.partitionBytes,
        })),
      }
    }),
  }
}

/** The answer by place; places that nobody asked for, or that have moved since, are left out. */
export function* answersOf(
  asked: readonly Asked[],
  answer: FetchResponse,
  view: ClusterView,
): Generator<[PartitionFlow, Asked, FetchResponsePartitionData]> {
  const byPlace = new Map(
    asked.map((each) => [placeOf(each.flow.topic, each.flow.partition), each]),
  )
  for (const topic of answer.responses) {
    const name = topic.topic === '' ? view.nameOf(topic.topicId) : topic.topic
    if (name === undefined) continue
    for (const data of topic.partitions) {
      const place = byPlace.get(placeOf(name, data.partitionIndex))
      if (place === undefined || place.round !== place.flow.round) continue
      yield [place.flow, place, data]
    }
  }
}

function placeOf(topic: string, partition: number): string {
  return `${topic}-${partition}`
}
