// Generated from schemas/client/ShareGroupDescribeRequest.json and schemas/client/ShareGroupDescribeResponse.json. Never edit.
import { compactCountSize, compactNullableStringSize, compactStringSize, type Reader, type Uuid, type Writer } from '@actorlog/bytes'
import { type Api, type MessageCodec, noRecords } from '../../codec.ts'

/** ShareGroupDescribeRequest, versions 1. */
export interface ShareGroupDescribeRequest {
  /** a groupId */
  readonly groupIds: readonly string[]
  readonly includeAuthorizedOperations: boolean
}
/** {@link ShareGroupDescribeRequest} to be written. */
export interface ShareGroupDescribeRequestInput {
  readonly groupIds: readonly string[]
  readonly includeAuthorizedOperations: boolean
}

function sizeOfShareGroupDescribeRequest(message: ShareGroupDescribeRequestInput, _version: number): number {
  let size = 2
  const groupIds = message.groupIds
  size += compactCountSize(groupIds.length)
  for (const element of groupIds) size += compactStringSize(element)
  return size
}
function encodeShareGroupDescribeRequest(message: ShareGroupDescribeRequestInput, _version: number, writer: Writer): void {
  const groupIds = message.groupIds
  writer.uvarint(groupIds.length + 1)
  for (const element of groupIds) {
    writer.compactString(element)
  }
  const includeAuthorizedOperations = message.includeAuthorizedOperations
  writer.bool(includeAuthorizedOperations)
  writer.uvarint(0)
}
function decodeShareGroupDescribeRequest(reader: Reader, _version: number): ShareGroupDescribeRequest {
  const groupIds: string[] = []
  for (let left = reader.compactArrayLength(1); left > 0; left--) groupIds.push(reader.compactString())
  const includeAuthorizedOperations: boolean = reader.bool()
  reader.skipTags()
  return { groupIds, includeAuthorizedOperations }
}
/** Reads and writes {@link ShareGroupDescribeRequest}. */
export const shareGroupDescribeRequest: MessageCodec<ShareGroupDescribeRequest, ShareGroupDescribeRequestInput> = {
  name: 'ShareGroupDescribeRequest',
  key: 77,
  versions: [1, 1],
  flexibleFrom: 1,
  size: sizeOfShareGroupDescribeRequest,
  recordsSize: noRecords,
  encode: encodeShareGroupDescribeRequest,
  decode: decodeShareGroupDescribeRequest,
}

/** ShareGroupDescribeResponse, versions 1. */
export interface ShareGroupDescribeResponse {
  readonly throttleTimeMs: number
  readonly groups: readonly ShareGroupDescribeResponseDescribedGroup[]
}
/** {@link ShareGroupDescribeResponse} to be written. */
export interface ShareGroupDescribeResponseInput {
  readonly throttleTimeMs: number
  readonly groups: readonly ShareGroupDescribeResponseDescribedGroupInput[]
}

/** Part of {@link ShareGroupDescribeResponse}. */
export interface ShareGroupDescribeResponseDescribedGroup {
  readonly errorCode: number
  /** default null */
  readonly errorMessage: string | null
  /** a groupId */
  readonly groupId: string
  readonly groupState: string
  readonly groupEpoch: number
  readonly assignmentEpoch: number
  readonly assignorName: string
  readonly members: readonly ShareGroupDescribeResponseMember[]
  /** default -2147483648 */
  readonly authorizedOperations: number
}
/** {@link ShareGroupDescribeResponseDescribedGroup} to be written. */
export interface ShareGroupDescribeResponseDescribedGroupInput {
  readonly errorCode: number
  readonly errorMessage?: string | null | undefined
  readonly groupId: string
  readonly groupState: string
  readonly groupEpoch: number
  readonly assignmentEpoch: number
  readonly assignorName: string
  readonly members: readonly ShareGroupDescribeResponseMemberInput[]
  readonly authorizedOperations?: number | undefined
}

/** Part of {@link ShareGroupDescribeResponse}. */
export interface ShareGroupDescribeResponseMember {
  readonly memberId: string
  /** default null */
  readonly rackId: string | null
  readonly memberEpoch: number
  readonly clientId: string
  readonly clientHost: string
  /** a topicName */
  readonly subscribedTopicNames: readonly string[]
  readonly assignment: ShareGroupDescribeResponseAssignment
}
/** {@link ShareGroupDescribeResponseMember} to be written. */
export interface ShareGroupDescribeResponseMemberInput {
  readonly memberId: string
  readonly rackId?: string | null | undefined
  readonly memberEpoch: number
  readonly clientId: string
  readonly clientHost: string
  readonly subscribedTopicNames: readonly string[]
  readonly assignment: ShareGroupDescribeResponseAssignmentInput
}

/** Part of {@link ShareGroupDescribeResponse}. */
export interface ShareGroupDescribeResponseAssignment {
  readonly topicPartitions: readonly ShareGroupDescribeResponseTopicPartitions[]
}
/** {@link ShareGroupDescribeResponseAssignment} to be written. */
export interface ShareGroupDescribeResponseAssignmentInput {
  readonly topicPartitions: readonly ShareGroupDescribeResponseTopicPartitionsInput[]
}

/** Part of {@link ShareGroupDescribeResponse}. */
export interface ShareGroupDescribeResponseTopicPartitions {
  readonly topicId: Uuid
  /** a topicName */
  readonly topicName: string
  readonly partitions: readonly number[]
}
/** {@link ShareGroupDescribeResponseTopicPartitions} to be written. */
export interface ShareGroupDescribeResponseTopicPartitionsInput {
  readonly topicId: Uuid
  readonly topicName: string
  readonly partitions: readonly number[]
}

function sizeOfShareGroupDescribeResponseTopicPartitions(message: ShareGroupDescribeResponseTopicPartitionsInput, _version: number): number {
  let size = 17
  const topicName = message.topicName
  size += compactStringSize(topicName)
  const partitions = message.partitions
  size += compactCountSize(partitions.length)
  size += 4 * partitions.length
  return size
}
function encodeShareGroupDescribeResponseTopicPartitions(message: ShareGroupDescribeResponseTopicPartitionsInput, _version: number, writer: Writer): void {
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
function decodeShareGroupDescribeResponseTopicPartitions(reader: Reader, _version: number): ShareGroupDescribeResponseTopicPartitions {
  const topicId: Uuid = reader.uuid()
  const topicName: string = reader.compactString()
  const partitions: number[] = []
  for (let left = reader.compactArrayLength(4); left > 0; left--) partitions.push(reader.int32())
  reader.skipTags()
  return { topicId, topicName, partitions }
}
function sizeOfShareGroupDescribeResponseAssignment(message: ShareGroupDescribeResponseAssignmentInput, version: number): number {
  let size = 1
  const topicPartitions = message.topicPartitions
  size += compactCountSize(topicPartitions.length)
  for (const element of topicPartitions) size += sizeOfShareGroupDescribeResponseTopicPartitions(element, version)
  return size
}
function encodeShareGroupDescribeResponseAssignment(message: ShareGroupDescribeResponseAssignmentInput, version: number, writer: Writer): void {
  const topicPartitions = message.topicPartitions
  writer.uvarint(topicPartitions.length + 1)
  for (const element of topicPartitions) {
    encodeShareGroupDescribeResponseTopicPartitions(element, version, writer)
  }
  writer.uvarint(0)
}
function decodeShareGroupDescribeResponseAssignment(reader: Reader, version: number): ShareGroupDescribeResponseAssignment {
  const topicPartitions: ShareGroupDescribeResponseTopicPartitions[] = []
  for (let left = reader.compactArrayLength(19); left > 0; left--) topicPartitions.push(decodeShareGroupDescribeResponseTopicPartitions(reader, version))
  reader.skipTags()
  return { topicPartitions }
}
function sizeOfShareGroupDescribeResponseMember(message: ShareGroupDescribeResponseMemberInput, version: number): number {
  let size = 5
  const memberId = message.memberId
  size += compactStringSize(memberId)
  const rackId = message.rackId ?? null
  size += compactNullableStringSize(rackId)
  const clientId = message.clientId
  size += compactStringSize(clientId)
  const clientHost = message.clientHost
  size += compactStringSize(clientHost)
  const subscribedTopicNames = message.subscribedTopicNames
  size += compactCountSize(subscribedTopicNames.length)
  for (const element of subscribedTopicNames) size += compactStringSize(element)
  const assignment = message.assignment
  size += sizeOfShareGroupDescribeResponseAssignment(assignment, version)
  return size
}
function encodeShareGroupDescribeResponseMember(message: ShareGroupDescribeResponseMemberInput, version: number, writer: Writer): void {
  const memberId = message.memberId
  writer.compactString(memberId)
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
  const assignment = message.assignment
  encodeShareGroupDescribeResponseAssignment(assignment, version, writer)
  writer.uvarint(0)
}
function decodeShareGroupDescribeResponseMember(reader: Reader, version: number): ShareGroupDescribeResponseMember {
  const memberId: string = reader.compactString()
  const rackId: string | null = reader.compactNullableString()
  const memberEpoch: number = reader.int32()
  const clientId: string = reader.compactString()
  const clientHost: string = reader.compactString()
  const subscribedTopicNames: string[] = []
  for (let left = reader.compactArrayLength(1); left > 0; left--) subscribedTopicNames.push(reader.compactString())
  const assignment: ShareGroupDescribeResponseAssignment = decodeShareGroupDescribeResponseAssignment(reader, version)
  reader.skipTags()
  return { memberId, rackId, memberEpoch, clientId, clientHost, subscribedTopicNames, assignment }
}
function sizeOfShareGroupDescribeResponseDescribedGroup(message: ShareGroupDescribeResponseDescribedGroupInput, version: number): number {
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
  for (const element of members) size += sizeOfShareGroupDescribeResponseMember(element, version)
  return size
}
function encodeShareGroupDescribeResponseDescribedGroup(message: ShareGroupDescribeResponseDescribedGroupInput, version: number, writer: Writer): void {
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
    encodeShareGroupDescribeResponseMember(element, version, writer)
  }
  const authorizedOperations = message.authorizedOperations ?? -2147483648
  writer.int32(authorizedOperations)
  writer.uvarint(0)
}
function decodeShareGroupDescribeResponseDescribedGroup(reader: Reader, version: number): ShareGroupDescribeResponseDescribedGroup {
  const errorCode: number = reader.int16()
  const errorMessage: string | null = reader.compactNullableString()
  const groupId: string = reader.compactString()
  const groupState: string = reader.compactString()
  const groupEpoch: number = reader.int32()
  const assignmentEpoch: number = reader.int32()
  const assignorName: string = reader.compactString()
  const members: ShareGroupDescribeResponseMember[] = []
  for (let left = reader.compactArrayLength(12); left > 0; left--) members.push(decodeShareGroupDescribeResponseMember(reader, version))
  const authorizedOperations: number = reader.int32()
  reader.skipTags()
  return { errorCode, errorMessage, groupId, groupState, groupEpoch, assignmentEpoch, assignorName, members, authorizedOperations }
}
function sizeOfShareGroupDescribeResponse(message: ShareGroupDescribeResponseInput, version: number): number {
  let size = 5
  const groups = message.groups
  size += compactCountSize(groups.length)
  for (const element of groups) size += sizeOfShareGroupDescribeResponseDescribedGroup(element, version)
  return size
}
function encodeShareGroupDescribeResponse(message: ShareGroupDescribeResponseInput, version: number, writer: Writer): void {
  const throttleTimeMs = message.throttleTimeMs
  writer.int32(throttleTimeMs)
  const groups = message.groups
  writer.uvarint(groups.length + 1)
  for (const element of groups) {
    encodeShareGroupDescribeResponseDescribedGroup(element, version, writer)
  }
  writer.uvarint(0)
}
function decodeShareGroupDescribeResponse(reader: Reader, version: number): ShareGroupDescribeResponse {
  const throttleTimeMs: number = reader.int32()
  const groups: ShareGroupDescribeResponseDescribedGroup[] = []
  for (let left = reader.compactArrayLength(20); left > 0; left--) groups.push(decodeShareGroupDescribeResponseDescribedGroup(reader, version))
  reader.skipTags()
  return { throttleTimeMs, groups }
}
/** Reads and writes {@link ShareGroupDescribeResponse}. */
export const shareGroupDescribeResponse: MessageCodec<ShareGroupDescribeResponse, ShareGroupDescribeResponseInput> = {
  name: 'ShareGroupDescribeResponse',
  key: 77,
  versions: [1, 1],
  flexibleFrom: 1,
  size: sizeOfShareGroupDescribeResponse,
  recordsSize: noRecords,
  encode: encodeShareGroupDescribeResponse,
  decode: decodeShareGroupDescribeResponse,
}

/** Api key 77. */
export const shareGroupDescribeApi: Api<ShareGroupDescribeRequest, ShareGroupDescribeRequestInput, ShareGroupDescribeResponse, ShareGroupDescribeResponseInput> = {
  key: 77,
  name: 'ShareGroupDescribe',
  versions: [1, 1],
  latestStable: 1,
  listeners: ['broker'],
  request: shareGroupDescribeRequest,
  response: shareGroupDescribeResponse,
  requestHeaderVersion: () => 2,
  responseHeaderVersion: () => 1,
}
