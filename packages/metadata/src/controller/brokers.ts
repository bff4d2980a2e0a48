// The life of a broker as the controller sees it: registered and fenced, unfenced once it has caught up,
// fenced when it falls silent, moved out of the way before it shuts down.
import { ONE_UUID, type Uuid, ZERO_UUID } from '@actorlog/bytes'
import { errorCodes } from '@actorlog/protocol'
import type {
  BrokerHeartbeatRequest,
  BrokerHeartbeatResponse,
  BrokerRegistrationRequest,
  BrokerRegistrationResponse,
  UnregisterBrokerRequest,
  UnregisterBrokerResponse,
} from '@actorlog/protocol/client'
import type { RegisterBrokerRecord } from '@actorlog/protocol/metadata'
import type { BrokerImage, MetadataImage } from '../image.ts'
import type { MetadataRecord } from '../metadata-record.ts'
import { brokerEpochError } from './broker-epoch.ts'
import type { Decision, Moment } from './decision.ts'
import { unsupportedFeatures } from './features.ts'
import { isActive } from './partition-change.ts'
import { hasLeaderships, partitionsWith, partitionsWithout } from './partitions.ts'
import type { Sessions } from './sessions.ts'
import { clusterSettings, type View } from './settings.ts'

type Registration = Decision<BrokerRegistrationResponse>
type Heartbeat = Decision<BrokerHeartbeatResponse>

/** A broker asks to be known. Its epoch is the base offset of the batch that says so. */
export function registerBroker(
  view: View,
  request: BrokerRegistrationRequest,
  sessions: Sessions,
  { now, nextOffset }: Moment,
): Registration {
  const { image } = view
  const existing = image.brokers.get(request.brokerId)
  const isSame = existing?.incarnationId === request.incarnationId
  if (request.clusterId !== view.clusterId) return refused(errorCodes.INCONSISTENT_CLUSTER_ID)
  if (existing !== undefined && !isSame && sessions.isAlive(existing, now, sessionMs(view))) {
    return refused(errorCodes.DUPLICATE_BROKER_REGISTRATION)
  }
  if (request.isMigratingZkBroker) return refused(errorCodes.BROKER_ID_NOT_REGISTERED)
  if (!areDirectoriesSound(image, request)) return refused(errorCodes.INVALID_REGISTRATION)
  if (unsupportedFeatures(image, request.features).length > 0) {
    return refused(errorCodes.UNSUPPORTED_VERSION)
  }
  sessions.heard(request.brokerId, request.incarnationId, now)
  const brokerEpoch = isSame ? existing.epoch : nextOffset
  const body: RegisterBrokerRecord = {
    brokerId: request.brokerId,
    isMigratingZkBroker: false,
    incarnationId: request.incarnationId,
    brokerEpoch,
    endPoints: request.listeners,
    features: request.features,
    rack: request.rack,
    fenced: isSame ? existing.fenced : true,
    inControlledShutdown: isSame && existing.inControlledShutdown,
    logDirs: request.logDirs,
    cordonedLogDirs: null,
  }
  const reply = { throttleTimeMs: 0, errorCode: errorCodes.NONE, brokerEpoch }
  if (isSame && isUnchanged(existing, body)) return { records: [], reply }
  // The earlier incarnation leads nothing any more: whatever it had in memory is gone.
  const left = isSame || existing === undefined ? [] : partitionsWithout(view, existing.id)
  return { records: [...left, { type: 'registerBroker', body }], reply }
}

/** A broker says that it lives, what it has read, and what it wants to be. */
export function heartbeat(
  view: View,
  request: BrokerHeartbeatRequest,
  sessions: Sessions,
  shutdowns: ReadonlyMap<number, number>,
  { now }: Moment,
): Heartbeat {
  const errorCode = brokerEpochError(view.image, request.brokerId, request.brokerEpoch)
  const broker = view.image.brokers.get(request.brokerId)
  if (errorCode !== errorCodes.NONE || broker === undefined) {
    const reply = {
      throttleTimeMs: 0,
      errorCode,
      isCaughtUp: false,
      isFenced: true,
      shouldShutDown: false,
    }
    return { records: [], reply }
  }
  sessions.heard(broker.id, broker.incarnationId, now, request.currentMetadataOffset)
  const next = nextState(view, broker, request, sessions, shutdowns)
  const reply = {
    throttleTimeMs: 0,
    errorCode,
    isCaughtUp: request.currentMetadataOffset >= broker.epoch,
    isFenced: next === 'fenced' || next === 'shutDown',
    shouldShutDown: next === 'shutDown',
  }
  return { records: transition(view, broker, next), reply }
}

/** Forgets a broker that will not come back. */
export function unregisterBroker(
  view: View,
  { brokerId }: UnregisterBrokerRequest,
): Decision<UnregisterBrokerResponse> {
  const broker = view.image.brokers.get(brokerId)
  if (broker === undefined) {
    const errorCode = errorCodes.BROKER_ID_NOT_REGISTERED
    const errorMessage = `Broker ID ${brokerId} is not currently registered`
    return { records: [], reply: { throttleTimeMs: 0, errorCode, errorMessage } }
  }
  const body = { brokerId, brokerEpoch: broker.epoch }
  return {
    records: [...partitionsWithout(view, brokerId), { type: 'unregisterBroker', body }],
    reply: { throttleTimeMs: 0, errorCode: errorCodes.NONE, errorMessage: null },
  }
}

/** Fences one broker that has fallen silent: one at a time, so that the next one sees it gone. */
export function fenceSilent(view: View, sessions: Sessions, now: number): MetadataRecord[] {
  const timeoutMs = sessionMs(view)
  for (const broker of view.image.brokers.values()) {
    if (!broker.fenced && !sessions.isAlive(broker, now, timeoutMs)) {
      return transition(view, broker, 'fenced')
    }
  }
  return []
}

type BrokerState = 'fenced' | 'unfenced' | 'controlledShutdown' | 'shutDown'

function nextState(
  view: View,
  broker: BrokerImage,
  request: BrokerHeartbeatRequest,
  sessions: Sessions,
  shutdowns: ReadonlyMap<number, number>,
): BrokerState {
  const { image } = view
  const { wantFence, wantShutDown, currentMetadataOffset } = request
  if (broker.fenced) {
    // An incarnation that has begun to shut down does not come back: the next one registers.
    if (wantShutDown || broker.inControlledShutdown) return 'shutDown'
    return !wantFence && currentMetadataOffset >= broker.epoch ? 'unfenced' : 'fenced'
  }
  if (broker.inControlledShutdown) {
    if (hasLeaderships(image, broker.id)) return 'controlledShutdown'
    // The others must know that it leads nothing, or they would still send clients there.
    const others = [...image.brokers.values()].filter(isActive)
    const movedAt = shutdowns.get(broker.id) ?? 0
    return sessions.leastMetadataOffset(others) >= movedAt ? 'shutDown' : 'controlledShutdown'
  }
  if (wantFence) return wantShutDown ? 'shutDown' : 'fenced'
  if (!wantShutDown) return 'unfenced'
  return hasLeaderships(image, broker.id) ? 'controlledShutdown' : 'shutDown'
}

/** The records on the way to `next`. Fencing comes after the partitions have left, unfencing before they come. */
function transition(view: View, broker: BrokerImage, next: BrokerState): MetadataRecord[] {
  switch (next) {
    case 'unfenced':
      return broker.fenced
        ? [registrationChange(broker, { fenced: -1 }), ...partitionsWith(view, broker.id)]
        : []
    case 'controlledShutdown': {
      const change = registrationChange(broker, { inControlledShutdown: 1 })
      const marks = broker.inControlledShutdown ? [] : [change]
      return [...marks, ...partitionsWithout(view, broker.id)]
    }
    case 'fenced':
    case 'shutDown':
      return broker.fenced
        ? []
        : [...partitionsWithout(view, broker.id), registrationChange(broker, { fenced: 1 })]
  }
}

function registrationChange(
  { id, epoch }: BrokerImage,
  change: { readonly fenced?: number; readonly inControlledShutdown?: number },
): MetadataRecord {
  const body = {
    brokerId: id,
    brokerEpoch: epoch,
    fenced: change.fenced ?? 0,
    inControlledShutdown: change.inControlledShutdown ?? 0,
    logDirs: [],
    cordonedLogDirs: null,
  }
  return { type: 'brokerRegistrationChange', body }
}

/** A directory has one broker, and a real id. */
function areDirectoriesSound(
  image: MetadataImage,
  { brokerId, logDirs }: BrokerRegistrationRequest,
): boolean {
  const isReserved = (id: Uuid) => id === ZERO_UUID || id === ONE_UUID
  if (logDirs.length === 0 || logDirs.some(isReserved)) return false
  if (new Set(logDirs).size !== logDirs.length) return false
  for (const broker of image.brokers.values()) {
    const isOther = broker.id !== brokerId
    if (isOther && broker.directories.some((id) => logDirs.includes(id))) return false
  }
  return true
}

function isUnchanged(broker: BrokerImage, record: RegisterBrokerRecord): boolean {
  const is = (value: unknown) => JSON.stringify(value)
  const ranges = broker.features.map(({ name, minVersion, maxVersion }) => [
    name,
    minVersion,
    maxVersion,
  ])
  const wanted = record.features.map((feature) => [
    feature.name,
    feature.minSupportedVersion,
    feature.maxSupportedVersion,
  ])
  return (
    broker.rack === record.rack &&
    is(broker.listeners) === is(record.endPoints) &&
    is(broker.directories) === is(record.logDirs) &&
    is(ranges) === is(wanted)
  )
}

function sessionMs(view: View): number {
  return clusterSettings(view).number('broker.session.timeout.ms')
}

function refused(errorCode: number): Registration {
  return { records: [], reply: { throttleTimeMs: 0, errorCode, brokerEpoch: -1 } }
}
