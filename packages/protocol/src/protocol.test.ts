// Frames, headers, parts and framed records; what writers refuse; what hostile bytes do: a value or
// MalformedError, in bounded time.

import { readFileSync } from 'node:fs'
import { MalformedError, murmur2, partitionOfId, partitionOfKey, Reader } from '@actorlog/bytes'
import fc from 'fast-check'
import t from 'tap'
import type { AnyApi, MessageCodec } from './codec.ts'
import {
  decodeAssignment,
  decodeSubscription,
  encodeAssignment,
  encodeSubscription,
} from './consumer-protocol.ts'
import {
  decodeControlBody,
  decodeEndTxnMarker,
  encodeControlBody,
  encodeEndTxnMarker,
  leaderChangeMessage,
} from './control-bodies.ts'
import { CoordinatorFrame } from './coordinator-frame.ts'
import { apis } from './generated/apis.ts'
import { produceApi, produceRequest } from './generated/client/00-produce.ts'
import { fetchApi, fetchRequest, fetchResponse } from './generated/client/01-fetch.ts'
import { metadataApi } from './generated/client/03-metadata.ts'
import { apiVersionsApi } from './generated/client/18-api-versions.ts'
import { type GroupRecords, groupRecords } from './generated/group/records.ts'
import { metadataRecords } from './generated/metadata/records.ts'
import {
  API_KEYS,
  apiKeyOf,
  decodeMessage,
  decodeParts,
  encodeMessage,
  encodeParts,
  encodeRequest,
  encodeResponse,
  errorCodes,
  errorOf,
  FRAME_BYTES_MAX,
  KAFKA_ERRORS,
  readRequestHeader,
  readResponseHeader,
  requestHeaderVersion,
  responseHeaderVersion,
  splitFrames,
  UnwritableError,
} from './index.ts'
import { decodeMetadataRecord, encodeMetadataRecord } from './metadata-frame.ts'

const vectors = (file: string) =>
  readFileSync(new URL(`../vectors/${file}.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')

function joined(parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts))
}

const batches = [new Uint8Array(300).fill(1), new Uint8Array(70).fill(2)] as const
const fetched = (records: Uint8Array | readonly Uint8Array[] | null) => ({
  responses: [
    {
      topicId: 'AAAAAAAAAAAAAAAAAAAAAg',
      partitions: [
        { partitionIndex: 0, errorCode: 0, highWatermark: 9, abortedTransactions: null, records },
        {
          partitionIndex: 1,
          errorCode: 3,
          highWatermark: -1,
          abortedTransactions: null,
          records: null,
        },
      ],
    },
  ],
})

t.test('records travel by reference and arrive as views', async (t) => {
  const whole = encodeMessage(fetchResponse, fetched(batches), 16)
  const parts = encodeParts(fetchResponse, fetched(batches), 16)
  t.same(joined(parts), whole, 'parts are the same bytes')
  t.equal(parts.length, 4)
  t.equal(parts[1], batches[0])
  t.equal(parts[2], batches[1])
  t.equal(parts[0]?.buffer, parts[3]?.buffer, 'all field bytes are one allocation')

  const read = decodeMessage(fetchResponse, whole, 16)
  const records = read.responses[0]?.partitions[0]?.records
  t.equal(records?.buffer, whole.buffer, 'a view, not a copy')
  t.same(decodeParts(fetchResponse, parts, 16), read)
  const single = decodeParts(fetchResponse, encodeParts(fetchResponse, fetched(batches[0]), 16), 16)
  t.equal(single.responses[0]?.partitions[0]?.records, batches[0], 'the very view')
  const seen: Uint8Array[] = []
  const first = decodeParts(fetchResponse, parts, 16, (views, length) => {
    t.equal(length, 370)
    seen.push(...views)
    return views[0] as Uint8Array
  })
  t.equal(first.responses[0]?.partitions[0]?.records, batches[0], 'what the fold has made of them')
  t.same(seen, [...batches], 'the very views, not joined')
  const empty = encodeParts(fetchResponse, fetched(new Uint8Array(0)), 16)
  t.equal(empty.length, 1)
  t.equal(decodeParts(fetchResponse, empty, 16).responses[0]?.partitions[0]?.records?.length, 0)
})

t.test('messages are read out of memory that threads share', async (t) => {
  const whole = encodeMessage(fetchResponse, fetched(batches), 16)
  const memory = new Uint8Array(new SharedArrayBuffer(whole.length))
  memory.set(whole)
  const read = decodeMessage(fetchResponse, memory, 16)
  t.same(read, decodeMessage(fetchResponse, whole, 16))
  t.equal(read.responses[0]?.partitions[0]?.records?.buffer, memory.buffer)
  const name = 'größe of a topic that is long'
  const request = { topics: [{ topicId: 'AAAAAAAAAAAAAAAAAAAAAg', name }] }
  const metadata = encodeMessage(metadataApi.request, request, 12)
  const shared = new Uint8Array(new SharedArrayBuffer(metadata.length))
  shared.set(metadata)
  t.match(decodeMessage(metadataApi.request, shared, 12), request)
})

t.test('whole frames', async (t) => {
  const request = {
    acks: -1,
    timeoutMs: 30_000,
    topicData: [{ name: 'orders', partitionData: [{ index: 2, records: batches[0] }] }],
  }
  for (const apiVersion of [3, 8, 9, 12]) {
    const terms = { apiVersion, correlationId: 77, clientId: 'tests' }
    const bytes = joined(encodeRequest(produceApi, terms, request))
    const { frames, rest } = splitFrames({ bytes, start: 0, end: bytes.length })
    t.equal(rest, bytes.length)
    const reader = new Reader(frames[0] as Uint8Array)
    t.same(readRequestHeader(reader), { apiKey: 0, ...terms })
    const body = produceApi.request.decode(reader, apiVersion)
    t.match(body, { transactionalId: null, acks: -1, topicData: [{ name: 'orders' }] })
    t.equal(reader.remaining, 0)
  }
  const answer = joined(
    encodeResponse(fetchApi, { apiVersion: 16, correlationId: 78 }, fetched(batches)),
  )
  const reader = new Reader(answer, 4)
  t.equal(readResponseHeader(reader, responseHeaderVersion(1, 16)), 78)
  t.equal(fetchApi.response.decode(reader, 16).responses.length, 1)
  t.equal(reader.remaining, 0)
})

t.test('frames come out of any cut of the stream', async (t) => {
  const sizes = fc.array(fc.nat(40), { maxLength: 8 })
  fc.assert(
    fc.property(sizes, fc.nat(400), (lengths, cut) => {
      const bytes = joined(
        lengths.flatMap((length) => [
          Uint8Array.of(0, 0, 0, length),
          new Uint8Array(length).fill(length),
        ]),
      )
      const first = splitFrames({ bytes, start: 0, end: Math.min(cut, bytes.length) })
      const second = splitFrames({ bytes, start: first.rest, end: bytes.length })
      const found = [...first.frames, ...second.frames]
      t.same(
        found.map((frame) => frame.length),
        lengths,
      )
      t.ok(first.wanted === 0 || first.rest + first.wanted > cut)
      t.equal(second.rest, bytes.length)
    }),
    { numRuns: 100 },
  )
  const split = (bytes: Uint8Array) => splitFrames({ bytes, start: 0, end: bytes.length })
  t.throws(() => split(Uint8Array.of(0xff, 0, 0, 0)), MalformedError)
  t.throws(() => split(Uint8Array.of(0x7f, 0, 0, 0)), /where 104857600 are allowed/)
  t.same(split(Uint8Array.of(0, 0, 0, 9, 1)), { frames: [], rest: 0, wanted: 13 })
  t.equal(FRAME_BYTES_MAX, 104_857_600)
})

t.test('headers', async (t) => {
  t.equal(requestHeaderVersion(18, 2), 1)
  t.equal(requestHeaderVersion(18, 9), 2, 'a version to come is flexible too')
  t.equal(responseHeaderVersion(18, 4), 0, 'ApiVersions answers in header v0')
  t.equal(apiVersionsApi.responseHeaderVersion(4), 0)
  t.equal(responseHeaderVersion(0, 9), 1)
  t.equal(requestHeaderVersion(9_999, 3), 1, 'an unknown API')
  for (const api of apis.values() as Iterable<AnyApi>) {
    const row = apiKeyOf(api.key)
    t.equal(row?.name, api.name)
    t.same(row?.versions, api.versions)
    t.same(api.request.versions, api.response.versions, `${api.name}: one range`)
    for (let version = api.versions[0]; version <= api.versions[1]; version++) {
      t.equal(api.requestHeaderVersion(version), requestHeaderVersion(api.key, version))
      t.equal(api.responseHeaderVersion(version), responseHeaderVersion(api.key, version))
    }
  }
  t.equal(apis.size, API_KEYS.length)
  t.same(apiKeyOf(0)?.advertised, [0, 13])
  t.equal(apiKeyOf(22)?.latestStable, 5, 'two-phase commit is unfinished')
  t.equal(apiKeyOf(94)?.latestStable, -1, 'younger than 4.3')
  t.equal(apiKeyOf(4), undefined, 'removed')
})

t.test('error codes', async (t) => {
  for (const error of KAFKA_ERRORS) {
    t.equal(errorOf(error.code), error)
    t.equal((errorCodes as Readonly<Record<string, number>>)[error.name], error.code)
  }
  t.ok(errorOf(errorCodes.NOT_LEADER_OR_FOLLOWER).refreshMetadata)
  t.match(errorOf(9_999), { code: 9_999, name: 'UNKNOWN_SERVER_ERROR', retriable: false })
})

t.test('a writer is told what a version cannot say', async (t) => {
  const topics = [{ topic: 'a', partitions: [] }]
  const fetch = { maxWaitMs: 1, minBytes: 1, topics }
  t.ok(encodeMessage(fetchRequest, fetch, 4))
  const rejected = {
    field: 'FetchRequest.forgottenTopicsData',
    version: 4,
    code: 'UNWRITABLE_FIELD',
  }
  const forgotten = { ...fetch, forgottenTopicsData: [{ topic: 'a', partitions: [1] }] }
  t.throws(() => encodeMessage(fetchRequest, forgotten, 4), rejected)
  t.ok(encodeMessage(fetchRequest, { ...fetch, rackId: 'ignorable' }, 4))
  t.throws(() => encodeMessage(fetchRequest, fetch, 3), /a codec is used in a version it has/)
  t.throws(() => decodeMessage(produceRequest, new Uint8Array(9), 99), /in a version it has/)
  t.throws(
    () =>
      encodeMessage(apis.get(3)?.request as MessageCodec<unknown, unknown>, { topics: null }, 0),
    UnwritableError,
    'null topics mean all from v1 on',
  )
})

t.test('records of the metadata log', async (t) => {
  const topic = { name: 'orders', topicId: 'AAAAAAAAAAAAAAAAAAAAAg' }
  const bytes = encodeMetadataRecord('topic', topic, 0)
  t.same([...bytes.subarray(0, 3)], [1, 2, 0], 'frame version, type, version')
  t.same(decodeMetadataRecord(bytes), { type: 'topic', version: 0, body: topic })
  t.throws(() => decodeMetadataRecord(Uint8Array.of(2, 2, 0)), MalformedError)
  t.throws(() => decodeMetadataRecord(Uint8Array.of(1, 99, 0)), MalformedError)
  t.throws(() => decodeMetadataRecord(Uint8Array.of(1, 2, 9)), MalformedError)
  t.equal(Object.keys(metadataRecords).length, 27)
})

t.test("records of the coordinators' topics", async (t) => {
  const frame = new CoordinatorFrame<GroupRecords>(groupRecords)
  const key = { group: 'g', topic: 'orders', partition: 3 }
  const value = {
    offset: 42,
    leaderEpoch: 1,
    metadata: '',
    commitTimestamp: 5,
    expireTimestamp: -1,
    topicId: 'AAAAAAAAAAAAAAAAAAAAAg',
  }
  const bytes = frame.encode({ type: 'offsetCommit', key, value }, 4)
  t.same([...bytes.key.subarray(0, 5)], [0, 1, 0, 1, 0x67], 'type, then the group')
  t.same([...(bytes.value as Uint8Array).subarray(0, 2)], [0, 4])
  t.match(frame.decode(bytes), { type: 'offsetCommit', key, value: { offset: 42, metadata: '' } })
  const tombstone = frame.encode({ type: 'offsetCommit', key, value: null }, 4)
  t.same(frame.decode(tombstone), { type: 'offsetCommit', key, value: null })
  t.equal(frame.decode({ key: Uint8Array.of(0, 99), value: null }), undefined, 'a type to come')
  t.throws(() => frame.decode({ key: bytes.key, value: Uint8Array.of(0, 9) }), MalformedError)
})

t.test('what consumers and control records carry', async (t) => {
  const subscription = { topics: ['a'], generationId: 4, rackId: 'r' }
  t.match(decodeSubscription(encodeSubscription(subscription, 3)), subscription)
  const later = encodeSubscription(subscription, 3)
  later[1] = 9
  t.match(decodeSubscription(later), subscription, 'later versions only append')
  const assignment = { assignedPartitions: [{ topic: 'a', partitions: [0, 1] }] }
  t.match(decodeAssignment(encodeAssignment(assignment, 1)), assignment)
  t.throws(() => decodeAssignment(Uint8Array.of(0xff, 0xff)), MalformedError)
  const change = { version: 0, leaderId: 2, voters: [{ voterId: 2 }], grantingVoters: [] }
  t.match(
    decodeControlBody(leaderChangeMessage, encodeControlBody(leaderChangeMessage, change)),
    change,
  )
  t.throws(() => decodeControlBody(leaderChangeMessage, Uint8Array.of(0, 7)), MalformedError)
  t.same([...encodeEndTxnMarker({ coordinatorEpoch: 5 })], [0, 0, 0, 0, 0, 5])
  t.same(decodeEndTxnMarker(Uint8Array.of(0, 0, 0, 0, 0, 5)), { coordinatorEpoch: 5 })
})

t.test('hashes, as Kafka computes them', async (t) => {
  for (const line of vectors('hashes')) {
    const { name, key, hash, partitionOf, partitionOf50 } = JSON.parse(line)
    if (name === 'murmur2') {
      const bytes = new TextEncoder().encode(key)
      t.equal(murmur2(bytes), hash)
      for (const [count, partition] of Object.entries(partitionOf)) {
        t.equal(partitionOfKey(bytes, Number(count)), partition)
      }
    } else t.equal(partitionOfId(key, 50), partitionOf50)
  }
})

t.test('mutated bytes end in a value or in MalformedError', async (t) => {
  const codecs = new Map<string, MessageCodec<unknown, never>>()
  for (const { request, response } of apis.values()) {
    codecs.set(request.name, request)
    codecs.set(response.name, response)
  }
  const messages = vectors('client')
    .map((line) => JSON.parse(line) as { name: string; version: number; hex: string })
    .filter(({ name }) => codecs.has(name))
  const byte = fc.oneof(fc.nat(255), fc.constantFrom(0, 0x7f, 0x80, 0xff))
  const edits = fc.array(fc.tuple(fc.nat(), byte), { minLength: 1, maxLength: 4 })
  let refused = 0
  let read = 0
  for (const { name, version, hex } of messages) {
    const codec = codecs.get(name) as MessageCodec<unknown, never>
    const source = new Uint8Array(Buffer.from(hex, 'hex'))
    const attempt = (bytes: Uint8Array) => {
      try {
        codec.decode(new Reader(bytes), version)
        read += 1
      } catch (error) {
        if (!(error instanceof MalformedError)) throw error
        refused += 1
      }
    }
    fc.assert(
      fc.property(edits, fc.nat(), (changes, cut) => {
        const bytes = source.slice()
        for (const [at, value] of changes) if (bytes.length > 0) bytes[at % bytes.length] = value
        attempt(bytes)
        attempt(source.subarray(0, cut % (source.length + 1)))
      }),
      { numRuns: 12, seed: 7 },
    )
  }
  t.comment(`${read} read, ${refused} refused`)
  t.ok(read > 1000 && refused > 1000, 'both happened')
})
