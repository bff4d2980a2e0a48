// The active controller, or a standby: its image, and everything it decides. Decisions change nothing; records
// do, when they are replayed. What is committed may be shown, the rest only decided upon.
import { assert, unreachable } from '@actorlog/assert'
import { BrokerSettings, NO_LAYERS } from '@actorlog/config'
import { EMPTY_IMAGE, type MetadataImage } from '../image.ts'
import type { MetadataBatch, MetadataRecord } from '../metadata-record.ts'
import { replay } from '../replay.ts'
import { fenceSilent, heartbeat, registerBroker, unregisterBroker } from './brokers.ts'
import { alterConfigs, incrementalAlterConfigs } from './configs.ts'
import { createTopics } from './create-topics.ts'
import type { ControllerRequest, Decision, Moment } from './decision.ts'
import { electLeaders } from './elect-leaders.ts'
import { bootstrapRecords } from './features.ts'
import { alterPartition, preferredLeaders, uncleanLeaders } from './partitions.ts'
import { allocateProducerIds } from './producer-ids.ts'
import { Sessions } from './sessions.ts'
import { clusterSettings, type Draw, type View } from './settings.ts'
import { createPartitions, deleteTopics } from './topics.ts'

/** Leaders that are moved home in one pass, as in Kafka. */
export const BALANCED_PER_PASS_MAX = 1000

/** Appended but not committed images; more is a quorum that has stopped, and a bug of who goes on appending. */
export const UNCOMMITTED_MAX = 100_000

/** Leaderless partitions of topics that allow it are looked for so often. */
const UNCLEAN_CHECK_MS = 300_000

/** Who the controller is. */
export interface ControllerOptions {
  readonly clusterId: string
  /** The controller's own stream of chance: topic ids, and where placement begins. */
  readonly draw: Draw
  /** Its properties file; Kafka's defaults when left out. */
  readonly settings?: BrokerSettings
  /** What a snapshot held; empty when left out. */
  readonly image?: MetadataImage
}

/** One controller's image and decisions. */
export class Controller {
  readonly #clusterId: string
  readonly #draw: Draw
  readonly #settings: BrokerSettings
  readonly #sessions: Sessions = new Sessions()
  /** Where each broker's controlled shutdown was written: others must have read that before it may go. */
  readonly #shutdowns: Map<number, number> = new Map()
  #image: MetadataImage
  #committed: MetadataImage
  /** Images after `#committed`, oldest first, the newest of them `#image`. */
  #uncommitted: MetadataImage[] = []
  #balanceAt = 0
  #uncleanCheckAt = 0

  constructor(options: ControllerOptions) {
    this.#clusterId = options.clusterId
    this.#draw = options.draw
    this.#settings = options.settings ?? new BrokerSettings(NO_LAYERS)
    this.#image = options.image ?? EMPTY_IMAGE
    this.#committed = this.#image
  }

  /** With all that was replayed, committed or not: what decisions are made on. */
  get image(): MetadataImage {
    return this.#image
  }

  /** With all that is committed: what may be shown. */
  get committed(): MetadataImage {
    return this.#committed.beforeTransaction ?? this.#committed
  }

  /** The only way the image changes. The active controller replays what it appends, a standby what is committed. */
  replay(batch: MetadataBatch): MetadataImage {
    assert(this.#uncommitted.length < UNCOMMITTED_MAX, 'replayed records are committed in the end')
    this.#image = replay(this.#image, batch)
    this.#uncommitted.push(this.#image)
    for (const { type, body } of batch.records) {
      if (type === 'brokerRegistrationChange' && body.inControlledShutdown === 1) {
        this.#shutdowns.set(body.brokerId, batch.endOffset - 1)
      } else if (type === 'registerBroker') this.#shutdowns.delete(body.brokerId)
    }
    return this.#image
  }

  /** Everything below `highWatermark` is committed. Returns the image that may be shown. */
  commit(highWatermark: number): MetadataImage {
    let count = 0
    for (const image of this.#uncommitted) {
      if (image.endOffset > highWatermark) break
      this.#committed = image
      count += 1
    }
    this.#uncommitted.splice(0, count)
    return this.committed
  }

  /** This replica is the active controller now. Returns what must be written first, if anything. */
  activate({ now }: Moment): MetadataRecord[] {
    assert(
      this.#image === this.#committed,
      'a controller is active when it knows all that is committed',
    )
    this.#sessions.begin(this.#image, now)
    this.#balanceAt = now + this.#balanceMs()
    this.#uncleanCheckAt = now + UNCLEAN_CHECK_MS
    return bootstrapRecords(this.#image)
  }

  /** It is not any more: what was not committed may never be. */
  deactivate(): void {
    this.#uncommitted = []
    this.#image = this.#committed
  }

  /** Decides a request. The reply is true once the records are committed, or, without records, all before. */
  decide(request: ControllerRequest, at: Moment): Decision {
    const view = this.#view(this.#image)
    switch (request.api) {
      case 'createTopics':
        return answered(request.api, createTopics(view, request.body))
      case 'deleteTopics':
        return answered(request.api, deleteTopics(view, request.body))
      case 'createPartitions':
        return answered(request.api, createPartitions(view, request.body))
      case 'alterPartition':
        return answered(request.api, alterPartition(view, request.body))
      case 'electLeaders':
        return answered(request.api, electLeaders(view, request.body))
      case 'brokerRegistration':
        return answered(request.api, registerBroker(view, request.body, this.#sessions, at))
      case 'brokerHeartbeat':
        return answered(
          request.api,
          heartbeat(view, request.body, this.#sessions, this.#shutdowns, at),
        )
      case 'unregisterBroker':
        return answered(request.api, unregisterBroker(view, request.body))
      case 'allocateProducerIds':
        return answered(request.api, allocateProducerIds(view, request.body))
      case 'alterConfigs':
        return answered(request.api, alterConfigs(view, request.body))
      case 'incrementalAlterConfigs':
        return answered(request.api, incrementalAlterConfigs(view, request.body))
      default:
        return unreachable(request)
    }
  }

  /** A broker is known to be dead: the next `tick` fences it without waiting for its session to end. */
  lost(brokerId: number): void {
    this.#sessions.lost(brokerId)
  }

  /** What time brings: brokers that fell silent are fenced, leaders move home. Called a few times a second. */
  tick({ now }: Moment): MetadataRecord[] {
    const records: MetadataRecord[] = []
    let image = this.#image
    for (;;) {
      const fenced = fenceSilent(this.#view(image), this.#sessions, now)
      if (fenced.length === 0) break
      records.push(...fenced)
      const { endOffset, epoch } = image
      image = replay(image, { records: fenced, endOffset, epoch })
    }
    // What follows looks at partitions as they are: it waits until nobody is being fenced.
    if (records.length > 0) return records
    const view = this.#view(image)
    if (now >= this.#uncleanCheckAt) {
      this.#uncleanCheckAt = now + UNCLEAN_CHECK_MS
      records.push(...uncleanLeaders(view))
      if (records.length > 0) return records
    }
    if (now >= this.#balanceAt) {
      this.#balanceAt = now + this.#balanceMs()
      const isEnabled = clusterSettings(view).flag('auto.leader.rebalance.enable')
      if (isEnabled) records.push(...preferredLeaders(view, BALANCED_PER_PASS_MAX))
    }
    return records
  }

  #view(image: MetadataImage): View {
    return { image, clusterId: this.#clusterId, settings: this.#settings, draw: this.#draw }
  }

  #balanceMs(): number {
    const settings = clusterSettings(this.#view(this.#image))
    return settings.number('leader.imbalance.check.interval.seconds') * 1000
  }
}

function answered<Api extends ControllerRequest['api'], Body>(
  api: Api,
  { records, reply }: Decision<Body>,
): { readonly records: readonly MetadataRecord[]; readonly reply: { api: Api; body: Body } } {
  return { records, reply: { api, body: reply } }
}
