export type {
  Admin,
  ApiVersionRange,
  BrokerDescription,
  ClusterDescription,
  ConfigDescription,
  ConfigResource,
  CreatedTopic,
  GroupDescription,
  GroupListing,
  GroupOffset,
  ListedOffset,
  MemberDescription,
  NewTopic,
  PartitionDescription,
  QuorumDescription,
  QuorumReplica,
  TopicDescription,
  TopicListing,
} from './admin/admin.ts'
export { Client } from './client.ts'
export type { Bootstrap, ClientOptions } from './client-options.ts'
export { type Codec, codec } from './codec.ts'
export type {
  ConsumedBatch,
  ConsumedRecord,
  Consumer,
  ConsumerOptions,
  StartOffset,
  TopicPartition,
} from './consumer/consumer.ts'
export type { ClientDoors } from './doors.ts'
export { type CallOptions, type Duration, durationMs } from './duration.ts'
export { ActorlogError, type ErrorDetail } from './errors.ts'
export type {
  Compression,
  Producer,
  ProducerOptions,
  ProducerRecord,
  RawRecord,
  RecordMetadata,
} from './producer/producer.ts'
export { type HeadersInput, RecordHeaders } from './record-headers.ts'
export type { StandardSchemaV1 } from './standard-schema.ts'
export {
  type AnyTopic,
  type KeyOf,
  type RawTopic,
  type Topic,
  topic,
  type ValueOf,
} from './topic.ts'
