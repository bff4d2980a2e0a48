// What the wire costs: a Produce v9 request read from its frame, a Fetch v12 response written as
// parts; a small request both ways. Ten partitions of 16 KiB each, as a busy client sends them.
import { Reader } from '@actorlog/bytes'
import { encodeMessage, encodeParts } from '@actorlog/protocol'
import { produceApi } from '@actorlog/protocol/client/00-produce'
import { fetchApi } from '@actorlog/protocol/client/01-fetch'
import { metadataApi } from '@actorlog/protocol/client/03-metadata'
import { heartbeatApi } from '@actorlog/protocol/client/12-heartbeat'
import { bench } from './bench.ts'

const PARTITIONS = 10
const TIMES = 20_000
const records = new Uint8Array(16 * 1024)
const indexes = Array.from({ length: PARTITIONS }, (_, index) => index)

const produced = encodeMessage(
  produceApi.request,
  {
    acks: -1,
    timeoutMs: 30_000,
    topicData: [
      { name: 'orders-by-customer', partitionData: indexes.map((index) => ({ index, records })) },
    ],
  },
  9,
)
const single = encodeMessage(
  produceApi.request,
  {
    acks: -1,
    timeoutMs: 30_000,
    topicData: [{ name: 'orders-by-customer', partitionData: [{ index: 0, records }] }],
  },
  9,
)
const fetched = {
  sessionId: 7,
  responses: [
    {
      topic: 'orders-by-customer',
      partitions: indexes.map((partitionIndex) => ({
        partitionIndex,
        errorCode: 0,
        highWatermark: 1_000_000,
        lastStableOffset: 1_000_000,
        logStartOffset: 0,
        abortedTransactions: null,
        records,
      })),
    },
  ],
}
const fetchBytes = encodeMessage(fetchApi.response, fetched, 12)
const heartbeat = {
  groupId: 'billing',
  generationId: 4,
  memberId: 'consumer-1-0f3c5bd9',
  groupInstanceId: null,
}
const heartbeatBytes = encodeMessage(heartbeatApi.request, heartbeat, 4)
const topic = {
  errorCode: 0,
  name: 'orders-by-customer',
  topicId: 'AAAAAAAAAAAAAAAAAAAAAg',
  partitions: indexes.map((partitionIndex) => ({
    errorCode: 0,
    partitionIndex,
    leaderId: 1,
    leaderEpoch: 3,
    replicaNodes: [1, 2, 3],
    isrNodes: [1, 2, 3],
    offlineReplicas: [],
  })),
}
const metadata = {
  brokers: [{ nodeId: 1, host: 'localhost', port: 9092 }],
  clusterId: 'AAAAAAAAAAAAAAAAAAAAAg',
  controllerId: 1,
  topics: [topic, topic, topic],
}

let kept: unknown

/** Nanoseconds one call of `work` takes. */
function nanoseconds(work: () => unknown): { unit: string; round: () => number } {
  return {
    unit: 'ns',
    round: () => {
      const begin = performance.now()
      for (let i = 0; i < TIMES; i++) kept = work()
      return Math.round(((performance.now() - begin) * 1e6) / TIMES)
    },
  }
}

await bench({
  name: 'protocol',
  figures: {
    'Produce v9 request, 1 partition, decode': nanoseconds(() =>
      produceApi.request.decode(new Reader(single), 9),
    ),
    'Produce v9 request, 10 partitions, decode': nanoseconds(() =>
      produceApi.request.decode(new Reader(produced), 9),
    ),
    'Fetch v12 response, 10 partitions, encode as parts': nanoseconds(() =>
      encodeParts(fetchApi.response, fetched, 12),
    ),
    'Fetch v12 response, 10 partitions, decode': nanoseconds(() =>
      fetchApi.response.decode(new Reader(fetchBytes), 12),
    ),
    'Heartbeat v4 request, encode': nanoseconds(() =>
      encodeMessage(heartbeatApi.request, heartbeat, 4),
    ),
    'Heartbeat v4 request, decode': nanoseconds(() =>
      heartbeatApi.request.decode(new Reader(heartbeatBytes), 4),
    ),
    'Metadata v12 response, 30 partitions, encode': nanoseconds(() =>
      encodeMessage(metadataApi.response, metadata, 12),
    ),
  },
})
if (kept === undefined) throw new Error('the work was not done')
