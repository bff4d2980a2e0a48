// Generated. Never edit.
import type { MessageCodec } from '../../codec.ts'
import { legacyOffsetCommitKey, type LegacyOffsetCommitKey, type LegacyOffsetCommitKeyInput, legacyOffsetCommitValue, type LegacyOffsetCommitValue, type LegacyOffsetCommitValueInput } from './00-legacy-offset-commit.ts'
import { offsetCommitKey, type OffsetCommitKey, type OffsetCommitKeyInput, offsetCommitValue, type OffsetCommitValue, type OffsetCommitValueInput } from './01-offset-commit.ts'
import { groupMetadataKey, type GroupMetadataKey, type GroupMetadataKeyInput, groupMetadataValue, type GroupMetadataValue, type GroupMetadataValueInput } from './02-group-metadata.ts'
import { consumerGroupMetadataKey, type ConsumerGroupMetadataKey, type ConsumerGroupMetadataKeyInput, consumerGroupMetadataValue, type ConsumerGroupMetadataValue, type ConsumerGroupMetadataValueInput } from './03-consumer-group-metadata.ts'
import { consumerGroupPartitionMetadataKey, type ConsumerGroupPartitionMetadataKey, type ConsumerGroupPartitionMetadataKeyInput, consumerGroupPartitionMetadataValue, type ConsumerGroupPartitionMetadataValue, type ConsumerGroupPartitionMetadataValueInput } from './04-consumer-group-partition-metadata.ts'
import { consumerGroupMemberMetadataKey, type ConsumerGroupMemberMetadataKey, type ConsumerGroupMemberMetadataKeyInput, consumerGroupMemberMetadataValue, type ConsumerGroupMemberMetadataValue, type ConsumerGroupMemberMetadataValueInput } from './05-consumer-group-member-metadata.ts'
import { consumerGroupTargetAssignmentMetadataKey, type ConsumerGroupTargetAssignmentMetadataKey, type ConsumerGroupTargetAssignmentMetadataKeyInput, consumerGroupTargetAssignmentMetadataValue, type ConsumerGroupTargetAssignmentMetadataValue, type ConsumerGroupTargetAssignmentMetadataValueInput } from './06-consumer-group-target-assignment-metadata.ts'
import { consumerGroupTargetAssignmentMemberKey, type ConsumerGroupTargetAssignmentMemberKey, type ConsumerGroupTargetAssignmentMemberKeyInput, consumerGroupTargetAssignmentMemberValue, type ConsumerGroupTargetAssignmentMemberValue, type ConsumerGroupTargetAssignmentMemberValueInput } from './07-consumer-group-target-assignment-member.ts'
import { consumerGroupCurrentMemberAssignmentKey, type ConsumerGroupCurrentMemberAssignmentKey, type ConsumerGroupCurrentMemberAssignmentKeyInput, consumerGroupCurrentMemberAssignmentValue, type ConsumerGroupCurrentMemberAssignmentValue, type ConsumerGroupCurrentMemberAssignmentValueInput } from './08-consumer-group-current-member-assignment.ts'
import { shareGroupMemberMetadataKey, type ShareGroupMemberMetadataKey, type ShareGroupMemberMetadataKeyInput, shareGroupMemberMetadataValue, type ShareGroupMemberMetadataValue, type ShareGroupMemberMetadataValueInput } from './10-share-group-member-metadata.ts'
import { shareGroupMetadataKey, type ShareGroupMetadataKey, type ShareGroupMetadataKeyInput, shareGroupMetadataValue, type ShareGroupMetadataValue, type ShareGroupMetadataValueInput } from './11-share-group-metadata.ts'
import { shareGroupTargetAssignmentMetadataKey, type ShareGroupTargetAssignmentMetadataKey, type ShareGroupTargetAssignmentMetadataKeyInput, shareGroupTargetAssignmentMetadataValue, type ShareGroupTargetAssignmentMetadataValue, type ShareGroupTargetAssignmentMetadataValueInput } from './12-share-group-target-assignment-metadata.ts'
import { shareGroupTargetAssignmentMemberKey, type ShareGroupTargetAssignmentMemberKey, type ShareGroupTargetAssignmentMemberKeyInput, shareGroupTargetAssignmentMemberValue, type ShareGroupTargetAssignmentMemberValue, type ShareGroupTargetAssignmentMemberValueInput } from './13-share-group-target-assignment-member.ts'
import { shareGroupCurrentMemberAssignmentKey, type ShareGroupCurrentMemberAssignmentKey, type ShareGroupCurrentMemberAssignmentKeyInput, shareGroupCurrentMemberAssignmentValue, type ShareGroupCurrentMemberAssignmentValue, type ShareGroupCurrentMemberAssignmentValueInput } from './14-share-group-current-member-assignment.ts'
import { shareGroupStatePartitionMetadataKey, type ShareGroupStatePartitionMetadataKey, type ShareGroupStatePartitionMetadataKeyInput, shareGroupStatePartitionMetadataValue, type ShareGroupStatePartitionMetadataValue, type ShareGroupStatePartitionMetadataValueInput } from './15-share-group-state-partition-metadata.ts'
import { consumerGroupRegularExpressionKey, type ConsumerGroupRegularExpressionKey, type ConsumerGroupRegularExpressionKeyInput, consumerGroupRegularExpressionValue, type ConsumerGroupRegularExpressionValue, type ConsumerGroupRegularExpressionValueInput } from './16-consumer-group-regular-expression.ts'
import { streamsGroupMetadataKey, type StreamsGroupMetadataKey, type StreamsGroupMetadataKeyInput, streamsGroupMetadataValue, type StreamsGroupMetadataValue, type StreamsGroupMetadataValueInput } from './17-streams-group-metadata.ts'
import { streamsGroupMemberMetadataKey, type StreamsGroupMemberMetadataKey, type StreamsGroupMemberMetadataKeyInput, streamsGroupMemberMetadataValue, type StreamsGroupMemberMetadataValue, type StreamsGroupMemberMetadataValueInput } from './19-streams-group-member-metadata.ts'
import { streamsGroupTargetAssignmentMetadataKey, type StreamsGroupTargetAssignmentMetadataKey, type StreamsGroupTargetAssignmentMetadataKeyInput, streamsGroupTargetAssignmentMetadataValue, type StreamsGroupTargetAssignmentMetadataValue, type StreamsGroupTargetAssignmentMetadataValueInput } from './20-streams-group-target-assignment-metadata.ts'
import { streamsGroupTargetAssignmentMemberKey, type StreamsGroupTargetAssignmentMemberKey, type StreamsGroupTargetAssignmentMemberKeyInput, streamsGroupTargetAssignmentMemberValue, type StreamsGroupTargetAssignmentMemberValue, type StreamsGroupTargetAssignmentMemberValueInput } from './21-streams-group-target-assignment-member.ts'
import { streamsGroupCurrentMemberAssignmentKey, type StreamsGroupCurrentMemberAssignmentKey, type StreamsGroupCurrentMemberAssignmentKeyInput, streamsGroupCurrentMemberAssignmentValue, type StreamsGroupCurrentMemberAssignmentValue, type StreamsGroupCurrentMemberAssignmentValueInput } from './22-streams-group-current-member-assignment.ts'
import { streamsGroupTopologyKey, type StreamsGroupTopologyKey, type StreamsGroupTopologyKeyInput, streamsGroupTopologyValue, type StreamsGroupTopologyValue, type StreamsGroupTopologyValueInput } from './23-streams-group-topology.ts'

/** What a reader gets for each record of group. */
export interface GroupRecords {
  legacyOffsetCommit: { key: LegacyOffsetCommitKey, value: LegacyOffsetCommitValue }
  offsetCommit: { key: OffsetCommitKey, value: OffsetCommitValue }
  groupMetadata: { key: GroupMetadataKey, value: GroupMetadataValue }
  consumerGroupMetadata: { key: ConsumerGroupMetadataKey, value: ConsumerGroupMetadataValue }
  consumerGroupPartitionMetadata: { key: ConsumerGroupPartitionMetadataKey, value: ConsumerGroupPartitionMetadataValue }
  consumerGroupMemberMetadata: { key: ConsumerGroupMemberMetadataKey, value: ConsumerGroupMemberMetadataValue }
  consumerGroupTargetAssignmentMetadata: { key: ConsumerGroupTargetAssignmentMetadataKey, value: ConsumerGroupTargetAssignmentMetadataValue }
  consumerGroupTargetAssignmentMember: { key: ConsumerGroupTargetAssignmentMemberKey, value: ConsumerGroupTargetAssignmentMemberValue }
  consumerGroupCurrentMemberAssignment: { key: ConsumerGroupCurrentMemberAssignmentKey, value: ConsumerGroupCurrentMemberAssignmentValue }
  shareGroupMemberMetadata: { key: ShareGroupMemberMetadataKey, value: ShareGroupMemberMetadataValue }
  shareGroupMetadata: { key: ShareGroupMetadataKey, value: ShareGroupMetadataValue }
  shareGroupTargetAssignmentMetadata: { key: ShareGroupTargetAssignmentMetadataKey, value: ShareGroupTargetAssignmentMetadataValue }
  shareGroupTargetAssignmentMember: { key: ShareGroupTargetAssignmentMemberKey, value: ShareGroupTargetAssignmentMemberValue }
  shareGroupCurrentMemberAssignment: { key: ShareGroupCurrentMemberAssignmentKey, value: ShareGroupCurrentMemberAssignmentValue }
  shareGroupStatePartitionMetadata: { key: ShareGroupStatePartitionMetadataKey, value: ShareGroupStatePartitionMetadataValue }
  consumerGroupRegularExpression: { key: ConsumerGroupRegularExpressionKey, value: ConsumerGroupRegularExpressionValue }
  streamsGroupMetadata: { key: StreamsGroupMetadataKey, value: StreamsGroupMetadataValue }
  streamsGroupMemberMetadata: { key: StreamsGroupMemberMetadataKey, value: StreamsGroupMemberMetadataValue }
  streamsGroupTargetAssignmentMetadata: { key: StreamsGroupTargetAssignmentMetadataKey, value: StreamsGroupTargetAssignmentMetadataValue }
  streamsGroupTargetAssignmentMember: { key: StreamsGroupTargetAssignmentMemberKey, value: StreamsGroupTargetAssignmentMemberValue }
  streamsGroupCurrentMemberAssignment: { key: StreamsGroupCurrentMemberAssignmentKey, value: StreamsGroupCurrentMemberAssignmentValue }
  streamsGroupTopology: { key: StreamsGroupTopologyKey, value: StreamsGroupTopologyValue }
}

/** The codecs of group's records, by name. */
export const groupRecords: {
  readonly legacyOffsetCommit: { key: MessageCodec<LegacyOffsetCommitKey, LegacyOffsetCommitKeyInput>, value: MessageCodec<LegacyOffsetCommitValue, LegacyOffsetCommitValueInput> }
  readonly offsetCommit: { key: MessageCodec<OffsetCommitKey, OffsetCommitKeyInput>, value: MessageCodec<OffsetCommitValue, OffsetCommitValueInput> }
  readonly groupMetadata: { key: MessageCodec<GroupMetadataKey, GroupMetadataKeyInput>, value: MessageCodec<GroupMetadataValue, GroupMetadataValueInput> }
  readonly consumerGroupMetadata: { key: MessageCodec<ConsumerGroupMetadataKey, ConsumerGroupMetadataKeyInput>, value: MessageCodec<ConsumerGroupMetadataValue, ConsumerGroupMetadataValueInput> }
  readonly consumerGroupPartitionMetadata: { key: MessageCodec<ConsumerGroupPartitionMetadataKey, ConsumerGroupPartitionMetadataKeyInput>, value: MessageCodec<ConsumerGroupPartitionMetadataValue, ConsumerGroupPartitionMetadataValueInput> }
  readonly consumerGroupMemberMetadata: { key: MessageCodec<ConsumerGroupMemberMetadataKey, ConsumerGroupMemberMetadataKeyInput>, value: MessageCodec<ConsumerGroupMemberMetadataValue, ConsumerGroupMemberMetadataValueInput> }
  readonly consumerGroupTargetAssignmentMetadata: { key: MessageCodec<ConsumerGroupTargetAssignmentMetadataKey, ConsumerGroupTargetAssignmentMetadataKeyInput>, value: MessageCodec<ConsumerGroupTargetAssignmentMetadataValue, ConsumerGroupTargetAssignmentMetadataValueInput> }
  readonly consumerGroupTargetAssignmentMember: { key: MessageCodec<ConsumerGroupTargetAssignmentMemberKey, ConsumerGroupTargetAssignmentMemberKeyInput>, value: MessageCodec<ConsumerGroupTargetAssignmentMemberValue, ConsumerGroupTargetAssignmentMemberValueInput> }
  readonly consumerGroupCurrentMemberAssignment: { key: MessageCodec<ConsumerGroupCurrentMemberAssignmentKey, ConsumerGroupCurrentMemberAssignmentKeyInput>, value: MessageCodec<ConsumerGroupCurrentMemberAssignmentValue, ConsumerGroupCurrentMemberAssignmentValueInput> }
  readonly shareGroupMemberMetadata: { key: MessageCodec<ShareGroupMemberMetadataKey, ShareGroupMemberMetadataKeyInput>, value: MessageCodec<ShareGroupMemberMetadataValue, ShareGroupMemberMetadataValueInput> }
  readonly shareGroupMetadata: { key: MessageCodec<ShareGroupMetadataKey, ShareGroupMetadataKeyInput>, value: MessageCodec<ShareGroupMetadataValue, ShareGroupMetadataValueInput> }
  readonly shareGroupTargetAssignmentMetadata: { key: MessageCodec<ShareGroupTargetAssignmentMetadataKey, ShareGroupTargetAssignmentMetadataKeyInput>, value: MessageCodec<ShareGroupTargetAssignmentMetadataValue, ShareGroupTargetAssignmentMetadataValueInput> }
  readonly shareGroupTargetAssignmentMember: { key: MessageCodec<ShareGroupTargetAssignmentMemberKey, ShareGroupTargetAssignmentMemberKeyInput>, value: MessageCodec<ShareGroupTargetAssignmentMemberValue, ShareGroupTargetAssignmentMemberValueInput> }
  readonly shareGroupCurrentMemberAssignment: { key: MessageCodec<ShareGroupCurrentMemberAssignmentKey, ShareGroupCurrentMemberAssignmentKeyInput>, value: MessageCodec<ShareGroupCurrentMemberAssignmentValue, ShareGroupCurrentMemberAssignmentValueInput> }
  readonly shareGroupStatePartitionMetadata: { key: MessageCodec<ShareGroupStatePartitionMetadataKey, ShareGroupStatePartitionMetadataKeyInput>, value: MessageCodec<ShareGroupStatePartitionMetadataValue, ShareGroupStatePartitionMetadataValueInput> }
  readonly consumerGroupRegularExpression: { key: MessageCodec<ConsumerGroupRegularExpressionKey, ConsumerGroupRegularExpressionKeyInput>, value: MessageCodec<ConsumerGroupRegularExpressionValue, ConsumerGroupRegularExpressionValueInput> }
  readonly streamsGroupMetadata: { key: MessageCodec<StreamsGroupMetadataKey, StreamsGroupMetadataKeyInput>, value: MessageCodec<StreamsGroupMetadataValue, StreamsGroupMetadataValueInput> }
  readonly streamsGroupMemberMetadata: { key: MessageCodec<StreamsGroupMemberMetadataKey, StreamsGroupMemberMetadataKeyInput>, value: MessageCodec<StreamsGroupMemberMetadataValue, StreamsGroupMemberMetadataValueInput> }
  readonly streamsGroupTargetAssignmentMetadata: { key: MessageCodec<StreamsGroupTargetAssignmentMetadataKey, StreamsGroupTargetAssignmentMetadataKeyInput>, value: MessageCodec<StreamsGroupTargetAssignmentMetadataValue, StreamsGroupTargetAssignmentMetadataValueInput> }
  readonly streamsGroupTargetAssignmentMember: { key: MessageCodec<StreamsGroupTargetAssignmentMemberKey, StreamsGroupTargetAssignmentMemberKeyInput>, value: MessageCodec<StreamsGroupTargetAssignmentMemberValue, StreamsGroupTargetAssignmentMemberValueInput> }
  readonly streamsGroupCurrentMemberAssignment: { key: MessageCodec<StreamsGroupCurrentMemberAssignmentKey, StreamsGroupCurrentMemberAssignmentKeyInput>, value: MessageCodec<StreamsGroupCurrentMemberAssignmentValue, StreamsGroupCurrentMemberAssignmentValueInput> }
  readonly streamsGroupTopology: { key: MessageCodec<StreamsGroupTopologyKey, StreamsGroupTopologyKeyInput>, value: MessageCodec<StreamsGroupTopologyValue, StreamsGroupTopologyValueInput> }
} = {
  legacyOffsetCommit: { key: legacyOffsetCommitKey, value: legacyOffsetCommitValue },
  offsetCommit: { key: offsetCommitKey, value: offsetCommitValue },
  groupMetadata: { key: groupMetadataKey, value: groupMetadataValue },
  consumerGroupMetadata: { key: consumerGroupMetadataKey, value: consumerGroupMetadataValue },
  consumerGroupPartitionMetadata: { key: consumerGroupPartitionMetadataKey, value: consumerGroupPartitionMetadataValue },
  consumerGroupMemberMetadata: { key: consumerGroupMemberMetadataKey, value: consumerGroupMemberMetadataValue },
  consumerGroupTargetAssignmentMetadata: { key: consumerGroupTargetAssignmentMetadataKey, value: consumerGroupTargetAssignmentMetadataValue },
  consumerGroupTargetAssignmentMember: { key: consumerGroupTargetAssignmentMemberKey, value: consumerGroupTargetAssignmentMemberValue },
  consumerGroupCurrentMemberAssignment: { key: consumerGroupCurrentMemberAssignmentKey, value: consumerGroupCurrentMemberAssignmentValue },
  shareGroupMemberMetadata: { key: shareGroupMemberMetadataKey, value: shareGroupMemberMetadataValue },
  shareGroupMetadata: { key: shareGroupMetadataKey, value: shareGroupMetadataValue },
  shareGroupTargetAssignmentMetadata: { key: shareGroupTargetAssignmentMetadataKey, value: shareGroupTargetAssignmentMetadataValue },
  shareGroupTargetAssignmentMember: { key: shareGroupTargetAssignmentMemberKey, value: shareGroupTargetAssignmentMemberValue },
  shareGroupCurrentMemberAssignment: { key: shareGroupCurrentMemberAssignmentKey, value: shareGroupCurrentMemberAssignmentValue },
  shareGroupStatePartitionMetadata: { key: shareGroupStatePartitionMetadataKey, value: shareGroupStatePartitionMetadataValue },
  consumerGroupRegularExpression: { key: consumerGroupRegularExpressionKey, value: consumerGroupRegularExpressionValue },
  streamsGroupMetadata: { key: streamsGroupMetadataKey, value: streamsGroupMetadataValue },
  streamsGroupMemberMetadata: { key: streamsGroupMemberMetadataKey, value: streamsGroupMemberMetadataValue },
  streamsGroupTargetAssignmentMetadata: { key: streamsGroupTargetAssignmentMetadataKey, value: streamsGroupTargetAssignmentMetadataValue },
  streamsGroupTargetAssignmentMember: { key: streamsGroupTargetAssignmentMemberKey, value: streamsGroupTargetAssignmentMemberValue },
  streamsGroupCurrentMemberAssignment: { key: streamsGroupCurrentMemberAssignmentKey, value: streamsGroupCurrentMemberAssignmentValue },
  streamsGroupTopology: { key: streamsGroupTopologyKey, value: streamsGroupTopologyValue },
}
