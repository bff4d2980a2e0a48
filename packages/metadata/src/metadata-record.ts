// A record of the metadata log as a value: its kind and its fields. What `replay` takes in and what every
// decision gives out.
import type {
  AbortTransactionRecord,
  AccessControlEntryRecord,
  BeginTransactionRecord,
  BrokerRegistrationChangeRecord,
  ClearElrRecord,
  ClientQuotaRecord,
  ConfigRecord,
  DelegationTokenRecord,
  EndTransactionRecord,
  FeatureLevelRecord,
  FenceBrokerRecord,
  NoOpRecord,
  PartitionChangeRecord,
  PartitionRecord,
  ProducerIdsRecord,
  RegisterBrokerRecord,
  RegisterControllerRecord,
  RemoveAccessControlEntryRecord,
  RemoveDelegationTokenRecord,
  RemoveTopicRecord,
  RemoveUserScramCredentialRecord,
  TopicRecord,
  UnfenceBrokerRecord,
  UnregisterBrokerRecord,
  UserScramCredentialRecord,
} from '@actorlog/protocol/metadata'

/** Every kind of record that a log or a snapshot of Kafka 4 may hold. */
export interface MetadataRecords {
  registerBroker: RegisterBrokerRecord
  unregisterBroker: UnregisterBrokerRecord
  topic: TopicRecord
  partition: PartitionRecord
  config: ConfigRecord
  partitionChange: PartitionChangeRecord
  fenceBroker: FenceBrokerRecord
  unfenceBroker: UnfenceBrokerRecord
  removeTopic: RemoveTopicRecord
  delegationToken: DelegationTokenRecord
  userScramCredential: UserScramCredentialRecord
  featureLevel: FeatureLevelRecord
  clientQuota: ClientQuotaRecord
  producerIds: ProducerIdsRecord
  brokerRegistrationChange: BrokerRegistrationChangeRecord
  accessControlEntry: AccessControlEntryRecord
  removeAccessControlEntry: RemoveAccessControlEntryRecord
  noOp: NoOpRecord
  removeUserScramCredential: RemoveUserScramCredentialRecord
  beginTransaction: BeginTransactionRecord
  endTransaction: EndTransactionRecord
  abortTransaction: AbortTransactionRecord
  removeDelegationToken: RemoveDelegationTokenRecord
  registerController: RegisterControllerRecord
  clearElr: ClearElrRecord
}

/** One record: its kind and its fields, every field filled. */
export type MetadataRecord = {
  [Type in keyof MetadataRecords]: { readonly type: Type; readonly body: MetadataRecords[Type] }
}[keyof MetadataRecords]

/** The records of one batch: they take effect together or not at all. */
export interface MetadataBatch {
  readonly records: readonly MetadataRecord[]
  /** The offset after the batch. */
  readonly endOffset: number
  /** The quorum epoch in which it was written. */
  readonly epoch: number
}
