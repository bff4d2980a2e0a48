// The cluster as everyone sees it, and the decisions of the active controller.

export { decodeBatch, encodeBatch } from './batch.ts'
export { Controller, type ControllerOptions } from './controller/controller.ts'
export type {
  ControllerApis,
  ControllerRequest,
  ControllerResponse,
  Decision,
  Moment,
} from './controller/decision.ts'
export { metadataVersionOf, SUPPORTED_FEATURES } from './controller/features.ts'
export {
  type Change,
  delta,
  type LocalChanges,
  localChanges,
  type MetadataDelta,
  type ReplicaChange,
} from './delta.ts'
export {
  type BrokerImage,
  type ConfigImage,
  ConfigResource,
  type ControllerImage,
  configOf,
  EMPTY_IMAGE,
  type ListenerImage,
  type MetadataImage,
  NO_LEADER,
  type PartitionImage,
  type SupportedFeature,
  type TopicImage,
  topicByName,
  topicConfig,
} from './image.ts'
export type { MetadataBatch, MetadataRecord } from './metadata-record.ts'
export { PersistentMap } from './persistent-map.ts'
export { replay } from './replay.ts'
