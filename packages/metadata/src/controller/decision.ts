// What the active controller is asked, and what a decision is: records to be written, and a reply that
// becomes true with them. A decision changes nothing.
import type {
  AllocateProducerIdsRequest,
  AllocateProducerIdsResponse,
  AlterConfigsRequest,
  AlterConfigsResponse,
  AlterPartitionRequest,
  AlterPartitionResponse,
  BrokerHeartbeatRequest,
  BrokerHeartbeatResponse,
  BrokerRegistrationRequest,
  BrokerRegistrationResponse,
  CreatePartitionsRequest,
  CreatePartitionsResponse,
  CreateTopicsRequest,
  CreateTopicsResponse,
  DeleteTopicsRequest,
  DeleteTopicsResponse,
  ElectLeadersRequest,
  ElectLeadersResponse,
  IncrementalAlterConfigsRequest,
  IncrementalAlterConfigsResponse,
  UnregisterBrokerRequest,
  UnregisterBrokerResponse,
} from '@actorlog/protocol/client'
import type { MetadataRecord } from '../metadata-record.ts'

/** The APIs that the active controller decides. */
export interface ControllerApis {
  createTopics: { request: CreateTopicsRequest; response: CreateTopicsResponse }
  deleteTopics: { request: DeleteTopicsRequest; response: DeleteTopicsResponse }
  createPartitions: { request: CreatePartitionsRequest; response: CreatePartitionsResponse }
  alterPartition: { request: AlterPartitionRequest; response: AlterPartitionResponse }
  electLeaders: { request: ElectLeadersRequest; response: ElectLeadersResponse }
  brokerRegistration: { request: BrokerRegistrationRequest; response: BrokerRegistrationResponse }
  brokerHeartbeat: { request: BrokerHeartbeatRequest; response: BrokerHeartbeatResponse }
  unregisterBroker: { request: UnregisterBrokerRequest; response: UnregisterBrokerResponse }
  allocateProducerIds: {
    request: AllocateProducerIdsRequest
    response: AllocateProducerIdsResponse
  }
  alterConfigs: { request: AlterConfigsRequest; response: AlterConfigsResponse }
  incrementalAlterConfigs: {
    request: IncrementalAlterConfigsRequest
    response: IncrementalAlterConfigsResponse
  }
}

/** A request to the active controller, every field filled. */
export type ControllerRequest = {
  [Api in keyof ControllerApis]: {
    readonly api: Api
    readonly body: ControllerApis[Api]['request']
  }
}[keyof ControllerApis]

/** The answer to a `ControllerRequest` of the same `api`. */
export type ControllerResponse = {
  [Api in keyof ControllerApis]: {
    readonly api: Api
    readonly body: ControllerApis[Api]['response']
  }
}[keyof ControllerApis]

/** Records to be written as one batch, and the reply that is true once they are committed. */
export interface Decision<Reply = ControllerResponse> {
  readonly records: readonly MetadataRecord[]
  readonly reply: Reply
}

/** When a decision is made: monotonic time, and the offset that its batch will have. */
export interface Moment {
  readonly now: number
  readonly nextOffset: number
}
