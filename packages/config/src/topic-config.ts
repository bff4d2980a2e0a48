// The settings of one topic as its partitions use them: typed, frozen, one shape for all topics,
// so that the hot path reads plain numbers.
import type { ConfigValue } from './key.ts'
import {
  type BrokerLayers,
  ConfigSource,
  type ConfigTexts,
  effectiveValue,
  overrideSources,
} from './layers.ts'
import { TOPIC_KEYS } from './topic-keys.ts'

/** `compression.type`. */
export type CompressionType = 'uncompressed' | 'zstd' | 'lz4' | 'snappy' | 'gzip' | 'producer'

/** Each field is the setting of the same name in camel case. */
export interface TopicConfig {
  readonly maxMessageBytes: number
  readonly minInsyncReplicas: number
  readonly segmentBytes: number
  readonly segmentMs: number
  readonly segmentJitterMs: number
  readonly segmentIndexBytes: number
  readonly indexIntervalBytes: number
  readonly messageTimestampBeforeMaxMs: number
  readonly messageTimestampAfterMaxMs: number
  /** `message.timestamp.type` is LogAppendTime. */
  readonly isLogAppendTime: boolean
  readonly compressionType: CompressionType
  readonly compressionGzipLevel: number
  readonly compressionLz4Level: number
  readonly compressionZstdLevel: number
  /** `cleanup.policy` contains compact. */
  readonly isCompacted: boolean
  /** `cleanup.policy` contains delete. */
  readonly isDeleted: boolean
  readonly retentionMs: number
  readonly retentionBytes: number
  readonly deleteRetentionMs: number
  readonly minCompactionLagMs: number
  readonly maxCompactionLagMs: number
  readonly minCleanableDirtyRatio: number
  readonly fileDeleteDelayMs: number
  readonly flushMessages: number
  readonly flushMs: number
  readonly preallocate: boolean
  readonly uncleanLeaderElectionEnable: boolean
  readonly leaderReplicationThrottledReplicas: readonly string[]
  readonly followerReplicationThrottledReplicas: readonly string[]
}

/** What a topic with these overrides does on a broker with these settings. */
export function topicConfig(overrides: ConfigTexts, layers: BrokerLayers): TopicConfig {
  const value = (name: string): ConfigValue => {
    const key = TOPIC_KEYS.mustGet(name)
    return effectiveValue(key, overrideSources(key, overrides, ConfigSource.TOPIC, layers))
  }
  const number = (name: string): number => value(name) as number
  const flag = (name: string): boolean => value(name) as boolean
  const words = (name: string): readonly string[] => value(name) as readonly string[]
  const policy = words('cleanup.policy')
  return Object.freeze<TopicConfig>({
    maxMessageBytes: number('max.message.bytes'),
    minInsyncReplicas: number('min.insync.replicas'),
    segmentBytes: (value('internal.segment.bytes') as number | null) ?? number('segment.bytes'),
    segmentMs: number('segment.ms'),
    segmentJitterMs: number('segment.jitter.ms'),
    segmentIndexBytes: number('segment.index.bytes'),
    indexIntervalBytes: number('index.interval.bytes'),
    messageTimestampBeforeMaxMs: number('message.timestamp.before.max.ms'),
    messageTimestampAfterMaxMs: number('message.timestamp.after.max.ms'),
    isLogAppendTime: value('message.timestamp.type') === 'LogAppendTime',
    compressionType: value('compression.type') as CompressionType,
    compressionGzipLevel: number('compression.gzip.level'),
    compressionLz4Level: number('compression.lz4.level'),
    compressionZstdLevel: number('compression.zstd.level'),
    isCompacted: policy.includes('compact'),
    isDeleted: policy.includes('delete'),
    retentionMs: number('retention.ms'),
    retentionBytes: number('retention.bytes'),
    deleteRetentionMs: number('delete.retention.ms'),
    minCompactionLagMs: number('min.compaction.lag.ms'),
    maxCompactionLagMs: number('max.compaction.lag.ms'),
    minCleanableDirtyRatio: number('min.cleanable.dirty.ratio'),
    fileDeleteDelayMs: number('file.delete.delay.ms'),
    flushMessages: number('flush.messages'),
    flushMs: number('flush.ms'),
    preallocate: flag('preallocate'),
    uncleanLeaderElectionEnable: flag('unclean.leader.election.enable'),
    leaderReplicationThrottledReplicas: words('leader.replication.throttled.replicas'),
    followerReplicationThrottledReplicas: words('follower.replication.throttled.replicas'),
  })
}

/** What is wrong with a topic's overrides, in one sentence (INVALID_CONFIG); undefined when nothing is. */
export function faultOfTopicConfig(overrides: ConfigTexts): string | undefined {
  for (const [name, text] of overrides) {
    const fault = TOPIC_KEYS.fault(name, text)
    if (fault !== undefined) return fault
  }
  const number = (name: string): number | undefined => {
    const text = overrides.get(name)
    return text === undefined ? undefined : Number(text)
  }
  const minLagMs = number('min.compaction.lag.ms') ?? 0
  const maxLagMs = number('max.compaction.lag.ms') ?? Number.POSITIVE_INFINITY
  if (minLagMs > maxLagMs) {
    return `conflict topic config setting min.compaction.lag.ms (${minLagMs}) > max.compaction.lag.ms (${maxLagMs})`
  }
  if (overrides.get('remote.storage.enable')?.trim().toLowerCase() === 'true') {
    return 'Tiered storage is not available: remote.storage.enable must be false.'
  }
  return undefined
}
