// Produce: records for partitions that this broker leads. Version notes: v3 transactional id; v7 zstd;
// v8 record errors; v10 leader hints (KIP-951); v12 transactions join implicitly; v13 topic ids. Served from
// v3, advertised from v0 (KAFKA-18659). acks=0 has no answer; when it fails the connection is closed.
import type { TopicImage } from '@actorlog/metadata'
import { errorCodes } from '@actorlog/protocol'
import {
  type ProduceRequest,
  type ProduceRequestTopicProduceData,
  type ProduceResponseInput,
  type ProduceResponsePartitionProduceResponseInput,
  produceApi,
} from '@actorlog/protocol/client/00-produce'
import { RecordBatch } from '@actorlog/records'
import { type BrokerView, INTERNAL_TOPICS } from '../node/broker-view.ts'
import type { AppendAnswer, AppendRequest } from '../partition/partition-protocol.ts'
import {
  type ApiHandler,
  askAll,
  type Caller,
  handler,
  type Outcome,
  type RoomAsk,
  roomAsk,
} from './api.ts'
import { endpointById } from './cluster-answers.ts'
import { replicaOf } from './leader-questions.ts'
import { topicOf, unknownTopicError } from './topic-identity.ts'
import { NO_TRANSACTIONS } from './transactions.ts'

/** Kafka's own admin client may write internal topics. */
const ADMIN_CLIENT_ID = '__admin_client'
/** On top of the request's own patience: the partition answers REQUEST_TIMED_OUT by itself. */
const GRACE_MS = 5_000
/** The first version that may carry zstd. */
const ZSTD_FROM = 7
/** The first version that tells who leads instead. */
const HINTS_FROM = 10
/** The first version that names topics by id only. */
const IDS_FROM = 13

/** Either an answer that is known already, or the place of the reply to wait for. */
interface Slot {
  /** In the order of the request. */
  readonly topic: number
  readonly index: number
  /** -1 when nobody is asked. */
  readonly place: number
  readonly errorCode: number
}

/** Who leads instead; a leader of -1 says that nobody is known to. */
interface Leader {
  readonly leaderId: number
  readonly leaderEpoch: number
}

export const produceHandler: ApiHandler = handler({
  api: produceApi,
  advertisedFrom: 0,
  scatter(request, view, caller) {
    const asks: RoomAsk<AppendAnswer>[] = []
    const slots: Slot[] = []
    const wholeError = refusalOfAll(request)
    for (const [t, data] of request.topicData.entries()) {
      const topic = topicOf(view.image, data)
      const refusal = wholeError || refusalOf(topic, caller)
      for (const { index, records } of data.partitionData) {
        const found = replicaOf(view, topic, index)
        const errorCode = refusal || found.errorCode
        if (errorCode !== errorCodes.NONE || found.replica === undefined) {
          slots.push({ topic: t, index, place: -1, errorCode })
          continue
        }
        slots.push({ topic: t, index, place: asks.length, errorCode })
        const message = appendMessage(
          request,
          records === null ? null : caller.keep(records),
          caller,
        )
        const timeoutMs = Math.max(0, request.timeoutMs) + GRACE_MS
        asks.push(roomAsk(found.replica, message, timeoutMs))
      }
    }
    return askAll(asks, (replies) => outcomeOf(request, slots, replies, view, caller))
  },
})

function appendMessage(
  { acks, timeoutMs }: ProduceRequest,
  records: Uint8Array | null,
  { apiVersion }: Caller,
): { readonly type: 'append' } & AppendRequest {
  const zstdAllowed = apiVersion >= ZSTD_FROM
  return { type: 'append', records, acks, timeoutMs, zstdAllowed, origin: 'client' }
}

/** What is wrong with the request as a whole; NONE otherwise. */
function refusalOfAll(request: ProduceRequest): number {
  if (request.acks < -1 || request.acks > 1) return errorCodes.INVALID_REQUIRED_ACKS
  const isTransactional =
    request.transactionalId !== null ||
    request.topicData.some(({ partitionData }) =>
      partitionData.some(({ records }) => records !== null && isTransactionalBatch(records)),
    )
  return isTransactional ? NO_TRANSACTIONS.errorCode : errorCodes.NONE
}

/** Nobody could end such a transaction: readers of committed records would wait for ever. */
function isTransactionalBatch(records: Uint8Array): boolean {
  return records.length >= RecordBatch.HEADER_BYTES && RecordBatch.isTransactional(records, 0)
}

function refusalOf(topic: TopicImage | undefined, { apiVersion, clientId }: Caller): number {
  if (topic === undefined) return unknownTopicError(apiVersion >= IDS_FROM)
  const isInternal = INTERNAL_TOPICS.has(topic.name) && clientId !== ADMIN_CLIENT_ID
  return isInternal ? errorCodes.INVALID_TOPIC_EXCEPTION : errorCodes.NONE
}

function outcomeOf(
  { acks, topicData }: ProduceRequest,
  slots: readonly Slot[],
  replies: readonly (AppendAnswer | undefined)[],
  view: BrokerView,
  { apiVersion }: Caller,
): Outcome<ProduceResponseInput> {
  const hints = new Set<number>()
  const answers = topicData.map((): ProduceResponsePartitionProduceResponseInput[] => [])
  let failed: number = errorCodes.NONE
  for (const slot of slots) {
    const answer = partitionAnswer(slot, replies[slot.place])
    if (answer.errorCode !== errorCodes.NONE) failed = answer.errorCode
    const isElsewhere = answer.errorCode === errorCodes.NOT_LEADER_OR_FOLLOWER
    const currentLeader =
      isElsewhere && apiVersion >= HINTS_FROM ? leaderOf(topicData, slot, view) : NOBODY
    if (currentLeader.leaderId >= 0) hints.add(currentLeader.leaderId)
    answers[slot.topic]?.push({ ...answer, currentLeader })
  }
  if (acks === 0) {
    if (failed === errorCodes.NONE) return { answer: null }
    return { close: `produce with acks=0 failed: error ${failed}` }
  }
  const responses = topicData.map(({ name, topicId }, t) => {
    return { name, topicId, partitionResponses: answers[t] ?? [] }
  })
  const nodeEndpoints = [...hints].flatMap((id) => endpointById(view, id) ?? [])
  return { answer: { responses, throttleTimeMs: 0, nodeEndpoints } }
}

const NOBODY: Leader = { leaderId: -1, leaderEpoch: -1 }

/** As the image has it by now; a broker that has refused does not name itself. */
function leaderOf(
  topicData: readonly ProduceRequestTopicProduceData[],
  { topic, index }: Slot,
  { image, brokerId }: BrokerView,
): Leader {
  const data = topicData[topic]
  const partition = data && topicOf(image, data)?.partitions[index]
  if (partition === undefined || partition.leader === brokerId) return NOBODY
  return { leaderId: partition.leader, leaderEpoch: partition.leaderEpoch }
}

function partitionAnswer(
  { index, place, errorCode }: Slot,
  reply: AppendAnswer | undefined,
): ProduceResponsePartitionProduceResponseInput {
  if (reply === undefined) {
    // A replica that does not answer is one that stops or has failed: another will lead.
    const code = place < 0 ? errorCode : errorCodes.NOT_LEADER_OR_FOLLOWER
    return { index, errorCode: code, baseOffset: -1, logAppendTimeMs: -1, logStartOffset: -1 }
  }
  return {
    index,
    errorCode: reply.errorCode,
    baseOffset: reply.baseOffset,
    logAppendTimeMs: reply.logAppendTimeMs,
    logStartOffset: reply.logStartOffset,
    recordErrors: reply.recordErrors.map(({ batchIndex, message }) => ({
      batchIndex,
      batchIndexErrorMessage: message,
    })),
    errorMessage: reply.errorMessage,
  }
}
