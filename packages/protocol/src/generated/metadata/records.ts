// Generated. Never edit.
import type { MessageCodec } from '../../codec.ts'
import { registerBrokerRecord, type RegisterBrokerRecord, type RegisterBrokerRecordInput } from './00-register-broker.ts'
import { unregisterBrokerRecord, type UnregisterBrokerRecord, type UnregisterBrokerRecordInput } from './01-unregister-broker.ts'
import { topicRecord, type TopicRecord, type TopicRecordInput } from './02-topic.ts'
import { partitionRecord, type PartitionRecord, type PartitionRecordInput } from './03-partition.ts'
import { configRecord, type ConfigRecord, type ConfigRecordInput } from './04-config.ts'
import { partitionChangeRecord, type PartitionChangeRecord, type PartitionChangeRecordInput } from './05-partition-change.ts'
import { fenceBrokerRecord, type FenceBrokerRecord, type FenceBrokerRecordInput } from './07-fence-broker.ts'
import { unfenceBrokerRecord, type UnfenceBrokerRecord, type UnfenceBrokerRecordInput } from './08-unfence-broker.ts'
import { removeTopicRecord, type RemoveTopicRecord, type RemoveTopicRecordInput } from './09-remove-topic.ts'
import { delegationTokenRecord, type DelegationTokenRecord, type DelegationTokenRecordInput } from './10-delegation-token.ts'
import { userScramCredentialRecord, type UserScramCredentialRecord, type UserScramCredentialRecordInput } from './11-user-scram-credential.ts'
import { featureLevelRecord, type FeatureLevelRecord, type FeatureLevelRecordInput } from './12-feature-level.ts'
import { clientQuotaRecord, type ClientQuotaRecord, type ClientQuotaRecordInput } from './14-client-quota.ts'
import { producerIdsRecord, type ProducerIdsRecord, type ProducerIdsRecordInput } from './15-producer-ids.ts'
import { brokerRegistrationChangeRecord, type BrokerRegistrationChangeRecord, type BrokerRegistrationChangeRecordInput } from './17-broker-registration-change.ts'
import { accessControlEntryRecord, type AccessControlEntryRecord, type AccessControlEntryRecordInput } from './18-access-control-entry.ts'
import { removeAccessControlEntryRecord, type RemoveAccessControlEntryRecord, type RemoveAccessControlEntryRecordInput } from './19-remove-access-control-entry.ts'
import { noOpRecord, type NoOpRecord, type NoOpRecordInput } from './20-no-op.ts'
import { zkMigrationStateRecord, type ZkMigrationStateRecord, type ZkMigrationStateRecordInput } from './21-zk-migration-state.ts'
import { removeUserScramCredentialRecord, type RemoveUserScramCredentialRecord, type RemoveUserScramCredentialRecordInput } from './22-remove-user-scram-credential.ts'
import { beginTransactionRecord, type BeginTransactionRecord, type BeginTransactionRecordInput } from './23-begin-transaction.ts'
import { endTransactionRecord, type EndTransactionRecord, type EndTransactionRecordInput } from './24-end-transaction.ts'
import { abortTransactionRecord, type AbortTransactionRecord, type AbortTransactionRecordInput } from './25-abort-transaction.ts'
import { removeDelegationTokenRecord, type RemoveDelegationTokenRecord, type RemoveDelegationTokenRecordInput } from './26-remove-delegation-token.ts'
import { registerControllerRecord, type RegisterControllerRecord, type RegisterControllerRecordInput } from './27-register-controller.ts'
import { clearElrRecord, type ClearElrRecord, type ClearElrRecordInput } from './28-clear-elr.ts'
import { unregisterControllerRecord, type UnregisterControllerRecord, type UnregisterControllerRecordInput } from './29-unregister-controller.ts'

/** What a reader gets for each record of metadata. */
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
  zkMigrationState: ZkMigrationStateRecord
  removeUserScramCredential: RemoveUserScramCredentialRecord
  beginTransaction: BeginTransactionRecord
  endTransaction: EndTransactionRecord
  abortTransaction: AbortTransactionRecord
  removeDelegationToken: RemoveDelegationTokenRecord
  registerController: RegisterControllerRecord
  clearElr: ClearElrRecord
  unregisterController: UnregisterControllerRecord
}

/** The codecs of metadata's records, by name. */
export const metadataRecords: {
  readonly registerBroker: MessageCodec<RegisterBrokerRecord, RegisterBrokerRecordInput>
  readonly unregisterBroker: MessageCodec<UnregisterBrokerRecord, UnregisterBrokerRecordInput>
  readonly topic: MessageCodec<TopicRecord, TopicRecordInput>
  readonly partition: MessageCodec<PartitionRecord, PartitionRecordInput>
  readonly config: MessageCodec<ConfigRecord, ConfigRecordInput>
  readonly partitionChange: MessageCodec<PartitionChangeRecord, PartitionChangeRecordInput>
  readonly fenceBroker: MessageCodec<FenceBrokerRecord, FenceBrokerRecordInput>
  readonly unfenceBroker: MessageCodec<UnfenceBrokerRecord, UnfenceBrokerRecordInput>
  readonly removeTopic: MessageCodec<RemoveTopicRecord, RemoveTopicRecordInput>
  readonly delegationToken: MessageCodec<DelegationTokenRecord, DelegationTokenRecordInput>
  readonly userScramCredential: MessageCodec<UserScramCredentialRecord, UserScramCredentialRecordInput>
  readonly featureLevel: MessageCodec<FeatureLevelRecord, FeatureLevelRecordInput>
  readonly clientQuota: MessageCodec<ClientQuotaRecord, ClientQuotaRecordInput>
  readonly producerIds: MessageCodec<ProducerIdsRecord, ProducerIdsRecordInput>
  readonly brokerRegistrationChange: MessageCodec<BrokerRegistrationChangeRecord, BrokerRegistrationChangeRecordInput>
  readonly accessControlEntry: MessageCodec<AccessControlEntryRecord, AccessControlEntryRecordInput>
  readonly removeAccessControlEntry: MessageCodec<RemoveAccessControlEntryRecord, RemoveAccessControlEntryRecordInput>
  readonly noOp: MessageCodec<NoOpRecord, NoOpRecordInput>
  readonly zkMigrationState: MessageCodec<ZkMigrationStateRecord, ZkMigrationStateRecordInput>
  readonly removeUserScramCredential: MessageCodec<RemoveUserScramCredentialRecord, RemoveUserScramCredentialRecordInput>
  readonly beginTransaction: MessageCodec<BeginTransactionRecord, BeginTransactionRecordInput>
  readonly endTransaction: MessageCodec<EndTransactionRecord, EndTransactionRecordInput>
  readonly abortTransaction: MessageCodec<AbortTransactionRecord, AbortTransactionRecordInput>
  readonly removeDelegationToken: MessageCodec<RemoveDelegationTokenRecord, RemoveDelegationTokenRecordInput>
  readonly registerController: MessageCodec<RegisterControllerRecord, RegisterControllerRecordInput>
  readonly clearElr: MessageCodec<ClearElrRecord, ClearElrRecordInput>
  readonly unregisterController: MessageCodec<UnregisterControllerRecord, UnregisterControllerRecordInput>
} = {
  registerBroker: registerBrokerRecord,
  unregisterBroker: unregisterBrokerRecord,
  topic: topicRecord,
  partition: partitionRecord,
  config: configRecord,
  partitionChange: partitionChangeRecord,
  fenceBroker: fenceBrokerRecord,
  unfenceBroker: unfenceBrokerRecord,
  removeTopic: removeTopicRecord,
  delegationToken: delegationTokenRecord,
  userScramCredential: userScramCredentialRecord,
  featureLevel: featureLevelRecord,
  clientQuota: clientQuotaRecord,
  producerIds: producerIdsRecord,
  brokerRegistrationChange: brokerRegistrationChangeRecord,
  accessControlEntry: accessControlEntryRecord,
  removeAccessControlEntry: removeAccessControlEntryRecord,
  noOp: noOpRecord,
  zkMigrationState: zkMigrationStateRecord,
  removeUserScramCredential: removeUserScramCredentialRecord,
  beginTransaction: beginTransactionRecord,
  endTransaction: endTransactionRecord,
  abortTransaction: abortTransactionRecord,
  removeDelegationToken: removeDelegationTokenRecord,
  registerController: registerControllerRecord,
  clearElr: clearElrRecord,
  unregisterController: unregisterControllerRecord,
}
