// The error codes a member of the quorum answers with, by Kafka's names.
export const NONE = 0
export const OFFSET_OUT_OF_RANGE = 1
export const UNKNOWN_TOPIC_OR_PARTITION = 3
export const NOT_LEADER_OR_FOLLOWER = 6
export const UNSUPPORTED_VERSION = 35
export const INVALID_REQUEST = 42
export const FENCED_LEADER_EPOCH = 74
export const UNKNOWN_LEADER_EPOCH = 76
export const INCONSISTENT_VOTER_SET = 94
export const INCONSISTENT_CLUSTER_ID = 104
export const INVALID_VOTER_KEY = 125
