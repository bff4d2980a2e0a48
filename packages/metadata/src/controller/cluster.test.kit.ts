// A controller with its log, for stories: every decision's records go through their bytes and back, are
// replayed and committed at once. Not part of the package.
import { assert } from '@actorlog/assert'
import { type Uuid, uuidFromBytes, ZERO_UUID } from '@actorlog/bytes'
import type {
  AlterPartitionResponsePartitionData,
  BrokerHeartbeatResponse,
  CreateTopicsRequestCreatableTopic,
  CreateTopicsResponseCreatableTopicResult,
} from '@actorlog/protocol/client'
import { decodeBatch, encodeBatch } from '../batch.ts'
import { type MetadataImage, type PartitionImage, topicByName } from '../image.ts'
import type { MetadataBatch, MetadataRecord } from '../metadata-record.ts'
import { Controller } from './controller.ts'
import type { ControllerApis, ControllerRequest } from './decision.ts'
import { metadataVersionOf, SUPPORTED_FEATURES } from './features.ts'

/** A cluster that consists of its controller and a log. */
export class Cluster {
  readonly controller: Controller
  readonly log: MetadataBatch[] = []
  now = 1000
  offset = 1
  #incarnation = 0

  constructor(seed = 1) {
    let state = seed
    const next = () => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
      return state >>> 8
    }
    this.controller = new Controller({
      clusterId: 'cluster',
      draw: {
        below: (bound) => next() % bound,
        bytes: (length) => Uint8Array.from({ length }, () => next() & 255),
      },
    })
    this.write(this.controller.activate(this))
  }

  get nextOffset(): number {
    return this.offset
  }

  get image(): MetadataImage {
    return this.controller.committed
  }

  ask<Api extends keyof ControllerApis>(
    api: Api,
    body: ControllerApis[Api]['request'],
  ): ControllerApis[Api]['response'] {
    const before = this.image
    const { records, reply } = this.controller.decide({ api, body } as ControllerRequest, this)
    assert(this.image === before && reply.api === api, 'a decision changes nothing')
    this.write(records)
    return reply.body as ControllerApis[Api]['response']
  }

  tick(ms: number): readonly MetadataRecord[] {
    this.now += ms
    const records = this.controller.tick(this)
    this.write(records)
    return records
  }

  write(records: readonly MetadataRecord[]): void {
    if (records.length === 0) return
    const level = metadataVersionOf(this.controller.image)
    const decoded = decodeBatch(encodeBatch(records, level, 7))
    assert(
      JSON.stringify(decoded.records) === JSON.stringify(records.map(ordered(decoded.records))),
      'bytes say what was decided',
    )
    this.offset += records.length
    const batch = { records: decoded.records, endOffset: this.offset, epoch: 1 }
    this.log.push(batch)
    this.controller.replay(batch)
    this.controller.commit(this.offset)
  }

  register(id: number, rack: string | null = null): number {
    this.#incarnation += 1
    const { brokerEpoch, errorCode } = this.ask('brokerRegistration', {
      brokerId: id,
      clusterId: 'cluster',
      incarnationId: uuid(id, this.#incarnation),
      listeners: [{ name: 'PLAINTEXT', host: 'localhost', port: 9000 + id, securityProtocol: 0 }],
      features: SUPPORTED_FEATURES.map((feature) => ({
        name: feature.name,
        minSupportedVersion: feature.minVersion,
        maxSupportedVersion: feature.maxVersion,
      })),
      rack,
      isMigratingZkBroker: false,
      logDirs: [directoryOf(id)],
      previousBrokerEpoch: -1,
    })
    return errorCode === 0 ? brokerEpoch : -errorCode
  }

  beat(
    id: number,
    wants: { fence?: boolean; shutDown?: boolean; offset?: number } = {},
  ): BrokerHeartbeatResponse {
    return this.ask('brokerHeartbeat', {
      brokerId: id,
      brokerEpoch: this.image.brokers.get(id)?.epoch ?? -1,
      currentMetadataOffset: wants.offset ?? this.offset - 1,
      wantFence: wants.fence ?? false,
      wantShutDown: wants.shutDown ?? false,
      offlineLogDirs: [],
      cordonedLogDirs: null,
    })
  }

  start(...ids: number[]): this {
    for (const id of ids) {
      this.register(id)
      this.beat(id)
    }
    return this
  }

  create(
    name: string,
    more: Partial<CreateTopicsRequestCreatableTopic> = {},
    validateOnly = false,
  ): CreateTopicsResponseCreatableTopicResult {
    const topic = {
      name,
      numPartitions: more.assignments === undefined ? 1 : -1,
      replicationFactor: more.assignments === undefined ? 1 : -1,
      assignments: [],
      configs: [],
      ...more,
    }
    const { topics } = this.ask('createTopics', { topics: [topic], timeoutMs: 1000, validateOnly })
    return topics[0] as (typeof topics)[0]
  }

  placed(name: string, ...assignments: number[][]): this {
    const listed = assignments.map((brokerIds, partitionIndex) => ({ partitionIndex, brokerIds }))
    const { errorCode } = this.create(name, { assignments: listed })
    assert(errorCode === 0, 'the topic is created', { errorCode })
    return this
  }

  partition(name: string, partitionId = 0): PartitionImage {
    return topicByName(this.image, name)?.partitions[partitionId] as PartitionImage
  }

  alterIsr(
    name: string,
    isr: number[],
    change: Partial<AlterFields> = {},
  ): Partial<AlterPartitionResponsePartitionData> {
    const topic = topicByName(this.image, name)
    const partition = this.partition(name)
    const brokerId = change.brokerId ?? partition.leader
    const { errorCode, topics } = this.ask('alterPartition', {
      brokerId,
      brokerEpoch: change.brokerEpoch ?? this.image.brokers.get(brokerId)?.epoch ?? -1,
      topics: [
        {
          topicId: topic?.id ?? ZERO_UUID,
          partitions: [
            {
              partitionIndex: change.partitionIndex ?? 0,
              leaderEpoch: change.leaderEpoch ?? partition.leaderEpoch,
              newIsr: [],
              newIsrWithEpochs: isr.map((id) => ({
                brokerId: id,
                brokerEpoch: change.memberEpoch ?? this.image.brokers.get(id)?.epoch ?? -1,
              })),
              leaderRecoveryState: change.leaderRecoveryState ?? 0,
              partitionEpoch: change.partitionEpoch ?? partition.partitionEpoch,
            },
          ],
        },
      ],
    })
    const answer = topics[0]?.partitions[0]
    return { ...answer, errorCode: errorCode === 0 ? (answer?.errorCode ?? -1) : errorCode }
  }
}

/** What an AlterPartition may say otherwise than the truth. */
export interface AlterFields {
  brokerId: number
  brokerEpoch: number
  memberEpoch: number
  partitionIndex: number
  leaderEpoch: number
  partitionEpoch: number
  leaderRecoveryState: number
}

/** Gives a record the order of fields that decoding gives it. */
function ordered(decoded: readonly MetadataRecord[]) {
  return ({ type, body }: MetadataRecord, index: number) => {
    const keys = Object.keys(decoded[index]?.body ?? {})
    const fields = body as unknown as Record<string, unknown>
    assert(keys.length === Object.keys(fields).length, 'a record has all fields', { type })
    return { type, body: Object.fromEntries(keys.map((key) => [key, fields[key]])) }
  }
}

/** A uuid that begins with these bytes. */
export function uuid(...bytes: number[]): Uuid {
  return uuidFromBytes(Uint8Array.from({ length: 16 }, (_, index) => bytes[index] ?? 200))
}

/** The one directory of a broker. */
export function directoryOf(id: number): Uuid {
  return uuid(id, 99)
}
