// Batches → one Produce request, and its answer → a verdict for each batch. Topics go by name up to
// version 12, by id from 13 on.

import { ZERO_UUID } from '@actorlog/bytes'
import { errorCodes } from '@actorlog/protocol'
import type { ProduceRequestInput, ProduceResponse } from '@actorlog/protocol/client/00-produce'
import { ActorlogError } from '../errors.ts'
import { groupBy } from '../group-by.ts'
import type { ClusterView, LeaderHint } from '../wire/cluster-view.ts'
import type { OutgoingBatch } from './outgoing-batch.ts'

const firstVersionWithIds = 13

/** What a broker says of one batch. */
export interface Verdict {
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly baseOffset: number
  readonly logAppendTimeMs: number
  readonly currentLeader: LeaderHint
  /** What the sender of one record hears when only some records of the batch were at fault. */
  errorOfRecord(index: number, whole: ActorlogError): ActorlogError
}

/** The request that carries these batches, one for each partition. */
export function produceRequest(
  batches: readonly OutgoingBatch[],
  view: ClusterView,
  terms: { readonly acks: number; readonly version: number; readonly timeoutMs: number },
): ProduceRequestInput {
  const byTopic = groupBy(batches, (batch) => batch.topic)
  return {
    transactionalId: null,
    acks: terms.acks,
    timeoutMs: terms.timeoutMs,
    topicData: [...byTopic].map(([topic, its]) => ({
      ...(terms.version < firstVersionWithIds
        ? { name: topic }
        : { topicId: view.topic(topic)?.id ?? ZERO_UUID }),
      partitionData: its.map((batch) => ({ index: batch.partition, records: batch.bytes })),
    })),
  }
}

/** Each batch with its verdict; a batch that the answer forgot is one that failed for no known reason. */
export function* verdictsOf(
  batches: readonly OutgoingBatch[],
  answer: ProduceResponse,
  view: ClusterView,
): Generator<[OutgoingBatch, Verdict]> {
  const left = new Set(batches)
  for (const topic of answer.responses) {
    const name = topic.name === '' ? view.nameOf(topic.topicId) : topic.name
    for (const each of topic.partitionResponses) {
      const batch = batches.find((one) => one.topic === name && one.partition === each.index)
      if (batch === undefined || !left.delete(batch)) continue
      const atFault = new Map(
        each.recordErrors.map((error) => [error.batchIndex, error.batchIndexErrorMessage]),
      )
      yield [
        batch,
        {
          ...each,
          errorOfRecord: (index, whole) => {
            if (atFault.size === 0) return whole
            const message = atFault.get(index)
            return inCompany(whole, message ?? undefined, atFault.has(index))
          },
        },
      ]
    }
  }
  for (const batch of left) yield [batch, forgotten]
}

const forgotten: Verdict = {
  errorCode: errorCodes.UNKNOWN_SERVER_ERROR,
  errorMessage: 'the broker did not answer for this partition',
  baseOffset: -1,
  logAppendTimeMs: -1,
  currentLeader: { leaderId: -1, leaderEpoch: -1 },
  errorOfRecord: (_index, whole) => whole,
}

function inCompany(
  whole: ActorlogError,
  message: string | undefined,
  isAtFault: boolean,
): ActorlogError {
  const detail = {
    ...(whole.errno === undefined ? {} : { errno: whole.errno }),
    ...(whole.topic === undefined ? {} : { topic: whole.topic }),
    ...(whole.partition === undefined ? {} : { partition: whole.partition }),
  }
  if (isAtFault) return new ActorlogError(whole.code, message ?? whole.message, detail)
  return new ActorlogError(
    whole.code,
    'not written, because another record of its batch was refused',
    { ...detail, retriable: true, hint: 'send this record again' },
  )
}
