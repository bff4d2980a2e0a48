// Generated from schemas/client/ConsumerGroupDescribeRequest.json and schemas/client/ConsumerGroupDescribeResponse.json. Never edit.
import { compactCountSize, compactNullableStringSize, compactStringSize, type Reader, type Uuid, type Writer } from '@actorlog/bytes'
import { type Api, type MessageCodec, noRecords } from '../../codec.ts'

/** ConsumerGroupDescribeRequest, versions 0-1. */
export interface ConsumerGroupDescribeRequest {
  /** a groupId */
  readonly groupIds: readonly string[]
  readonly includeAuthorizedOperations: boolean
}
/** {@link ConsumerGroupDescribeRequest} to be written. */
export interface ConsumerGroupDescribeRequestInput {
  readonly groupIds: readonly string[]
  readonly includeAuthorizedOperations: boolean
}

function sizeOfConsumerGroupDescribeRequest(message: ConsumerGroupDescribeRequestInput, _version: number): number {
  let size = 2
  const groupIds = message.groupIds
  size += compactCountSize(groupIds.length)
  for (const element of groupIds) size += compactStringSize(element)
  return size
}
function encodeConsumerGroupDescribeRequest(message: ConsumerGroupDescribeRequestInput, _version: number, writer: Writer): void {
  const groupIds = message.groupIds
  writer.uvarint(groupIds.length + 1)
  for (const element of groupIds) {
    writer.compactString(element)
  }
  const includeAuthorizedOperations = message.includeAuthorizedOperations
  writer.bool(includeAuthorizedOperations)
  writer.uvarint(0)
}
function decodeConsumerGroupDescribeRequest(reader: Reader, _version: number): ConsumerGroupDescribeRequest {
  const groupIds: string[] = []
  for (let left = reader.compactArrayLength(1); left > 0; left--) groupIds.push(reader.compactString())
  const includeAuthorizedOperations: boolean = reader.bool()
  reader.skipTags()
  return { groupIds, includeAuthorizedOperations }
}
/** Reads and writes {@link ConsumerGroupDescribeRequest}. */
export const consumerGroupDescribeRequest: MessageCodec<ConsumerGroupDescribeRequest, ConsumerGroupDescribeRequestInput> = {
  name: 'ConsumerGroupDescribeRequest',
  key: 69,
  versions: [0, 1],
  flexibleFrom: 0,
  size: sizeOfConsumerGroupDescribeRequest,
  recordsSize: noRecords,
  encode: encodeConsumerGroupDescribeRequest,
  decode: decodeConsumerGroupDescribeRequest,
}

/** ConsumerGroupDescribeResponse, versions 0-1. */
export interface ConsumerGroupDescribeResponse {
  readonly throttleTimeMs: number
  readonly groups: readonly ConsumerGroupDescribeResponseDescribedGroup[]
}
/** {@link ConsumerGroupDescribeResponse} to be written. */
export interface ConsumerGroupDescribeResponseInput {
  readonly throttleTimeMs: number
  readonly groups: readonly ConsumerGroupDescribeResponseDescribedGroupInput[]
}

/** Part of {@link ConsumerGroupDescribeResponse}. */
export interface ConsumerGroupDescribeResponseDescribedGroup {
  readonly errorCode: number
  /** default null */
  readonly errorMessage: string | null
  /** a groupId */
  readonly groupId: string
  readonly groupState: string
  readonly groupEpoch: number
  readonly assignmentEpoch: number
  readonly assignorName: string
  readonly members: readonly ConsumerGroupDescribeResponseMember[]
  /** default -2147483648 */
  readonly authorizedOperations: number
}
/** {@link ConsumerGroupDescribeResponseDescribedGroup} to be written. */
export interface ConsumerGroupDescribeResponseDescribedGroupInput {
  readonly errorCode: number
  readonly errorMessage?: string | null | undefined
  readonly groupId: string
  readonly groupState: string
  readonly groupEpoch: number
  readonly assignmentEpoch: number
  readonly assignorName: string
  readonly members: readonly ConsumerGroupDescribeResponseMemberInput[]
  readonly authorizedOperations?: number | undefined
}

/** Part of {@link ConsumerGroupDescribeResponse}. */
export interface ConsumerGroupDescribeResponseMember {
  readonly memberId: string
  /** default null */
  readonly instanceId: string | null
  /** default null */
  readonly rackId: string | null
  readonly memberEpoch: number
  readonly clientId: string
  readonly clientHost: string
  /** a topicName */
  readonly subscribedTopicNames: readonly string[]
  /** default null */
  readonly subscribedTopicRegex: string | null
  readonly assignment: ConsumerGroupDescribeResponseAssignment
  readonly targetAssignment: ConsumerGroupDescribeResponseAssignment
  /** v1; default -1 */
  readonly memberType: number
}
/** {@link ConsumerGroupDescribeResponseMember} to be written. */
export interface ConsumerGroupDescribeResponseMemberInput {
  readonly memberId: string
  readonly instanceId?: string | null | undefined
  readonly rackId?: string | null | undefined
  readonly memberEpoch: number
  readonly clientId: string
  readonly clientHost: string
  readonly subscribedTopicNames: readonly string[]
  readonly subscribedTopicRegex?: string | null | undefined
  readonly assignment: ConsumerGroupDescribeResponseAssignmentInput
  readonly targetAssignment: ConsumerGroupDescribeResponseAssignmentInput
  readonly memberType?: number | undefined
}

/** Part of {@link ConsumerGroupDescribeResponse}. */
export interface ConsumerGroupDescribeResponseAssignment {
  readonly topicPartitions: readonly ConsumerGroupDescribeResponseTopicPartitions[]
}
/** {@link ConsumerGroupDescribeResponseAssignment} to be written. */
export interface ConsumerGroupDescribeResponseAssignmentInput {
  readonly topicPartitions: readonly ConsumerGroupDescribeResponseTopicPartitionsInput[]
}

/** Part of {@link ConsumerGroupDescribeResponse}. */
export interface ConsumerGroupDescribeResponseTopicPartitions {
  readonly topicId: Uuid
  /** a topicName */
  readonly topicName: string
  readonly partitions: readonly number[]
}
/** {@link ConsumerGroupDescribeResponseTopicPartitions} to be written. */
export interface ConsumerGroupDescribeResponseTopicPartitionsInput {
  readonly topicId: Uuid
  readonly topicName: string
  readonly partitions: readonly number[]
}

function sizeOfConsumerGroupDescribeResponseTopicPartitions(message: ConsumerGroupDescribeResponseTopicPartitionsInput, _version: number): number {
  let size = 17
  const topicName = message.topicName
  size += compactStringSize(topicName)
  const partitions = message.partitions
  size += compactCountSize(partitions.length)
  size += 4 * partitions.length
  return size
}
function encodeConsumerGroupDescribeResponseTopicPartitions(message: ConsumerGroupDescribeResponseTopicPartitionsInput, _version: number, writer: Writer): void {
  const topicId = message.topicId
  writer.uuid(topicId)
  const topicName = message.topicName
  writer.compactString(topicName)
  const partitions = message.partitions
  writer.uvarint(partitions.length + 1)
  for (const element of partitions) {
    writer.int32(element)
  }
  writer.uvarint(0)
}
function decodeConsumerGroupDescribeResponseTopicPartitions(reader: Reader, _version: number): ConsumerGroupDescribeResponseTopicPartitions {
  const topicId: Uuid = reader.uuid()
  const topicName: string = reader.compactString()
  const partitions: number[] = []
  for (let left = reader.compactArrayLength(4); left > 0; left--) partitions.push(reader.int32())
  reader.skipTags()
  return { topicId, topicName, partitions }
}
function sizeOfConsumerGroupDescribeResponseAssignment(message: ConsumerGroupDescribeResponseAssignmentInput, version: number): number {
  let size = 1
  const topicPartitions = message.topicPartitions
  size += compactCountSize(topicPartitions.length)
  for (const element of topicPartitions) size += sizeOfConsumerGroupDescribeResponseTopicPartitions(element, version)
  return size
}
function encodeConsumerGroupDescribeResponseAssignment(message: ConsumerGroupDescribeResponseAssignmentInput, version: number, writer: Writer): void {
  const topicPartitions = message.topicPartitions
  writer.uvarint(topicPartitions.length + 1)
  for (const element of topicPartitions) {
    encodeConsumerGroupDescribeResponseTopicPartitions(element, version, writer)
  }
  writer.uvarint(0)
}
function decodeConsumerGroupDescribeResponseAssignment(reader: Reader, version: number): ConsumerGroupDescribeResponseAssignment {
  const topicPartitions: ConsumerGroupDescribeResponseTopicPartitions[] = []
  for (let left = reader.compactArrayLength(19); left > 0; left--) topicPartitions.push(decodeConsumerGroupDescribeResponseTopicPartitions(reader, version))
  reader.skipTags()
  return { topicPartitions }
}
function sizeOfConsumerGroupDescribeResponseMember(message: ConsumerGroupDescribeResponseMemberInput, version: number): number {
  let size = 5
  const memberId = message.memberId
  size += compactStringSize(memberId)
  const instanceId = message.instanceId ?? null
  size += compactNullableStringSize(instanceId)
  const rackId = message.rackId ?? null
  size += compactNullableStringSize(rackId)
  const clientId = message.clientId
  size += compactStringSize(clientId)
  const clientHost = message.clientHost
  size += compactStringSize(clientHost)
  const subscribedTopicNames = message.subscribedTopicNames
  size += compactCountSize(subscribedTopicNames.length)
  for (const element of subscribedTopicNames) size += compactStringSize(element)
  const subscribedTopicRegex = message.subscribedTopicRegex ?? null
  size += compactNullableStringSize(subscribedTopicRegex)
  const assignment = message.assignment
  size += sizeOfConsumerGroupDescribeResponseAssignment(assignment, version)
  const targetAssignment = message.targetAssignment
  size += sizeOfConsumerGroupDescribeResponseAssignment(targetAssignment, version)
  if (version >= 1) {
    size += 1
  }
  return size
}
function encodeConsumerGroupDescribeResponseMember(message: ConsumerGroupDescribeResponseMemberInput, version: number, writer: Writer): void {
  const memberId = message.memberId
  writer.compactString(memberId)
  const instanceId = message.instanceId ?? null
  writer.compactNullableString(instanceId)
  const rackId = message.rackId ?? null
  writer.compactNullableString(rackId)
  const memberEpoch = message.memberEpoch
  writer.int32(memberEpoch)
  const clientId = message.clientId
  writer.compactString(clientId)
  const clientHost = message.clientHost
  writer.compactString(clientHost)
  const subscribedTopicNames = message.subscribedTopicNames
  writer.uvarint(subscribedTopicNames.length + 1)
  for (const element of subscribedTopicNames) {
    writer.compactString(element)
  }
  const subscribedTopicRegex = message.subscribedTopicRegex ?? null
  writer.compactNullableString(subscribedTopicRegex)
  const assignment = message.assignment
  encodeConsumerGroupDescribeResponseAssignment(assignment, version, writer)
  const targetAssignment = message.targetAssignment
  encodeConsumerGroupDescribeResponseAssignment(targetAssignment, version, writer)
  const memberType = message.memberType ?? -1
  if (version >= 1) {
    writer.int8(memberType)
  }
  writer.uvarint(0)
}
function decodeConsumerGroupDescribeResponseMember(reader: Reader, version: number): ConsumerGroupDescribeResponseMember {
  const memberId: string = reader.compactString()
  const instanceId: string | null = reader.compactNullableString()
  const rackId: string | null = reader.compactNullableString()
  const memberEpoch: number = reader.int32()
  const clientId: string = reader.compactString()
  const clientHost: string = reader.compactString()
  const subscribedTopicNames: string[] = []
  for (let left = reader.compactArrayLength(1); left > 0; left--) subscribedTopicNames.push(reader.compactString())
  const subscribedTopicRegex: string | null = reader.compactNullableString()
  const assignment: ConsumerGroupDescribeResponseAssignment = decodeConsumerGroupDescribeResponseAssignment(reader, version)
  const targetAssignment: ConsumerGroupDescribeResponseAssignment = decodeConsumerGroupDescribeResponseAssignment(reader, version)
  const memberType: number = version >= 1 ? reader.int8() : -1
  reader.skipTags()
  return { memberId, instanceId, rackId, memberEpoch, clientId, clientHost, subscribedTopicNames, subscribedTopicRegex, assignment, targetAssignment, memberType }
}
function sizeOfConsumerGroupDescribeResponseDescribedGroup(message: ConsumerGroupDescribeResponseDescribedGroupInput, version: number): number {
  let size = 15
  const errorMessage = message.errorMessage ?? null
  size += compactNullableStringSize(errorMessage)
  const groupId = message.groupId
  size += compactStringSize(groupId)
  const groupState = message.groupState
  size += compactStringSize(groupState)
  const assignorName = message.assignorName
  size += compactStringSize(assignorName)
  const members = message.members
  size += compactCountSize(members.length)
  for (const element of members) size += sizeOfConsumerGroupDescribeResponseMember(element, version)
  return size
}
function encodeConsumerGroupDescribeResponseDescribedGroup(message: ConsumerGroupDescribeResponseDescribedGroupInput, version: number, writer: Writer): void {
  const errorCode = message.errorCode
  writer.int16(errorCode)
  const errorMessage = message.errorMessage ?? null
  writer.compactNullableString(errorMessage)
  const groupId = message.groupId
  writer.compactString(groupId)
  const groupState = message.groupState
  writer.compactString(groupState)
  const groupEpoch = message.groupEpoch
  writer.int32(groupEpoch)
  const assignmentEpoch = message.assignmentEpoch
  writer.int32(assignmentEpoch)
  const assignorName = message.assignorName
  writer.compactString(assignorName)
  const members = message.members
  writer.uvarint(members.length + 1)
  for (const element of members) {
    encodeConsumerGroupDescribeResponseMember(element, version, writer)
  }
  const authorizedOperations = message.authorizedOperations ?? -2147483648
  writer.int32(authorizedOperations)
  writer.uvarint(0)
}
function decodeConsumerGroupDescribeResponseDescribedGroup(reader: Reader, version: number): ConsumerGroupDescribeResponseDescribedGroup {
  const errorCode: number = reader.int16()
  const errorMessage: string | null = reader.compactNullableString()
  const groupId: string = reader.compactString()
  const groupState: string = reader.compactString()
  const groupEpoch: number = reader.int32()
  const assignmentEpoch: number = reader.int32()
  const assignorName: string = reader.compactString()
  const members: ConsumerGroupDescribeResponseMember[] = []
  for (let left = reader.compactArrayLength(16); left > 0; left--) members.push(decodeConsumerGroupDescribeResponseMember(reader, version))
  const authorizedOperations: number = reader.int32()
  reader.skipTags()
  return { errorCode, errorMessage, groupId, groupState, groupEpoch, assignmentEpoch, assignorName, members, authorizedOperations }
}
function sizeOfConsumerGroupDescribeResponse(message: ConsumerGroupDescribeResponseInput, version: number): number {
  let size = 5
  const groups = message.groups
  size += compactCountSize(groups.length)
  for (const element of groups) size += sizeOfConsumerGroupDescribeResponseDescribedGroup(element, version)
  return size
}
function encodeConsumerGroupDescribeResponse(message: ConsumerGroupDescribeResponseInput, version: number, writer: Writer): void {
  const throttleTimeMs = message.throttleTimeMs
  writer.int32(throttleTimeMs)
  const groups = message.groups
  writer.uvarint(groups.length + 1)
  for (const element of groups) {
    encodeConsumerGroupDescribeResponseDescribedGroup(element, version, writer)
  }
  writer.uvarint(0)
}
function decodeConsumerGroupDescribeResponse(reader: Reader, version: number): ConsumerGroupDescribeResponse {
  const throttleTimeMs: number = reader.int32()
  const groups: ConsumerGroupDescribeResponseDescribedGroup[] = []
  for (let left = reader.compactArrayLength(20); left > 0; left--) groups.push(decodeConsumerGroupDescribeResponseDescribedGroup(reader, version))
  reader.skipTags()
  return { throttleTimeMs, groups }
}
/** Reads and writes {@link ConsumerGroupDescribeResponse}. */
export const consumerGroupDescribeResponse: MessageCodec<ConsumerGroupDescribeResponse, ConsumerGroupDescribeResponseInput> = {
  name: 'ConsumerGroupDescribeResponse',
  key: 69,
  versions: [0, 1],
  flexibleFrom: 0,
  size: sizeOfConsumerGroupDescribeResponse,
  recordsSize: noRecords,
  encode: encodeConsumerGroupDescribeResponse,
  decode: decodeConsumerGroupDescribeResponse,
}

/** Api key 69. */
export const consumerGroupDescribeApi: Api<ConsumerGroupDescribeRequest, ConsumerGroupDescribeRequestInput, ConsumerGroupDescribeResponse, ConsumerGroupDescribeResponseInput> = {
  key: 69,
  name: 'ConsumerGroupDescribe',
  versions: [0, 1],
  latestStable: 1,
  listeners: ['broker'],
  request: consumerGroupDescribeRequest,
  response: consumerGroupDescribeResponse,
  requestHeaderVersion: () => 2,
  responseHeaderVersion: () => 1,
}
