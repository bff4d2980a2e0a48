// Questions about partitions, each of which only the leader's replica can answer: found here by topic and
// partition, or refused with the reason.
import { type TopicImage, topicByName } from '@actorlog/metadata'
import { errorCodes } from '@actorlog/protocol'
import type { ActorRef } from '@actorlog/runtime'
import type { BrokerView } from '../node/broker-view.ts'
import type { PartitionProtocol } from '../partition/partition-protocol.ts'
import { askAll, type Outcome, type RoomAsk } from './api.ts'

/** A replica to ask, or why there is none here. */
export type FoundReplica =
  | { readonly replica: ActorRef<PartitionProtocol>; readonly errorCode: 0 }
  | { readonly replica: undefined; readonly errorCode: number }

/** This broker's replica of a partition: on another broker, or nowhere, are two errors. */
export function replicaOf(
  view: BrokerView,
  topic: TopicImage | undefined,
  index: number,
): FoundReplica {
  if (topic?.partitions[index] === undefined) {
    return { replica: undefined, errorCode: errorCodes.UNKNOWN_TOPIC_OR_PARTITION }
  }
  const replica = view.partition(topic.id, index)
  return replica === undefined
    ? { replica, errorCode: errorCodes.NOT_LEADER_OR_FOLLOWER }
    : { replica, errorCode: errorCodes.NONE }
}

/** A request that asks one thing of each of its partitions. */
export interface Questions<Partition, Reply, Answer> {
  readonly topics: readonly { readonly name: string; readonly partitions: readonly Partition[] }[]
  readonly indexOf: (partition: Partition) => number
  /** An error that needs no replica to be seen; NONE otherwise. */
  readonly refusalOf: (partition: Partition, isRepeated: boolean) => number
  readonly ask: (replica: ActorRef<PartitionProtocol>, partition: Partition) => RoomAsk<Reply>
  readonly answered: (partition: Partition, reply: Reply) => Answer
  readonly refused: (partition: Partition, errorCode: number) => Answer
}

/** What a topic's partitions have to say, in the order of the request. */
export interface TopicAnswers<Answer> {
  readonly name: string
  readonly partitions: readonly Answer[]
}

/** Asks every partition that is here; `answer` makes the response of all that was said. */
export function askLeaders<Partition, Reply, Answer, R>(
  view: BrokerView,
  questions: Questions<Partition, Reply, Answer>,
  answer: (topics: readonly TopicAnswers<Answer>[]) => R,
): Outcome<R> {
  const { indexOf, refusalOf, ask, answered, refused } = questions
  const asks: RoomAsk<Reply>[] = []
  const slots = questions.topics.map(({ name, partitions }) => {
    const topic = topicByName(view.image, name)
    const times = timesOf(partitions.map(indexOf))
    return partitions.map((partition) => {
      const refusal = refusalOf(partition, (times.get(indexOf(partition)) ?? 0) > 1)
      if (refusal !== errorCodes.NONE) return { partition, place: -1, errorCode: refusal }
      const { replica, errorCode } = replicaOf(view, topic, indexOf(partition))
      if (replica === undefined) return { partition, place: -1, errorCode }
      return { partition, place: asks.push(ask(replica, partition)) - 1, errorCode }
    })
  })
  return askAll(asks, (replies) => {
    const topics = questions.topics.map(({ name }, t) => ({
      name,
      partitions: (slots[t] ?? []).map(({ partition, place, errorCode }) => {
        const reply = replies[place]
        if (reply !== undefined) return answered(partition, reply)
        // A replica that does not answer is one that stops or has failed: another will lead.
        return refused(partition, place < 0 ? errorCode : errorCodes.NOT_LEADER_OR_FOLLOWER)
      }),
    }))
    return { answer: answer(topics) }
  })
}

function timesOf(indexes: readonly number[]): ReadonlyMap<number, number> {
  const times = new Map<number, number>()
  for (const index of indexes) times.set(index, (times.get(index) ?? 0) + 1)
  return times
}
