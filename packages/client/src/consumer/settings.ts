// A consumer's options with their defaults, checked once.

import { durationMs } from '../duration.ts'
import { ActorlogError } from '../errors.ts'
import type { ConsumerOptions, StartOffset } from './consumer.ts'
import type { FetchTerms } from './fetch-exchange.ts'
import type { Reset } from './partition-flow.ts'

const defaults = {
  commitIntervalMs: 5000,
  sessionTimeoutMs: 45_000,
  heartbeatIntervalMs: 3000,
  maxPollIntervalMs: 300_000,
  maxWaitMs: 500,
  minBytes: 1,
  partitionBytes: 1024 * 1024,
  prefetchBytes: 16 * 1024 * 1024,
}

/** What the consumer's parts work with. */
export interface Settings {
  readonly fetch: Omit<FetchTerms, 'maxBytes'>
  readonly prefetchBytes: number
  readonly commitsItself: boolean
  readonly commitIntervalMs: number
  readonly sessionTimeoutMs: number
  readonly heartbeatIntervalMs: number
  readonly maxPollIntervalMs: number
  /** Where to begin when nothing is committed: a reset, an offset, or undefined for "must be committed". */
  readonly from: Reset | number
  readonly outOfRange: Reset
  readonly signal: AbortSignal | undefined
}

/** Options → settings. */
export function settingsOf(options: ConsumerOptions): Settings {
  const isGrouped = options.group !== undefined
  if ([options.topics].flat().length === 0) {
    throw new ActorlogError('INVALID_ARGUMENT', 'a consumer reads at least one topic')
  }
  if (isGrouped && options.partitions !== undefined) {
    throw new ActorlogError('INVALID_ARGUMENT', 'a group chooses its partitions by itself')
  }
  const from = beginning(options.from ?? (isGrouped ? 'committed' : 'latest'))
  return {
    fetch: {
      maxWaitMs: durationMs(options.maxWait ?? defaults.maxWaitMs),
      minBytes: options.minBytes ?? defaults.minBytes,
      partitionBytes: options.partitionBytes ?? defaults.partitionBytes,
      isolation: options.isolation ?? 'read_uncommitted',
    },
    prefetchBytes: options.prefetchBytes ?? defaults.prefetchBytes,
    commitsItself: isGrouped && options.commit !== 'manual',
    commitIntervalMs: durationMs(options.commitInterval ?? defaults.commitIntervalMs),
    sessionTimeoutMs: durationMs(options.sessionTimeout ?? defaults.sessionTimeoutMs),
    heartbeatIntervalMs: durationMs(options.heartbeatInterval ?? defaults.heartbeatIntervalMs),
    maxPollIntervalMs: durationMs(options.maxPollInterval ?? defaults.maxPollIntervalMs),
    from,
    outOfRange: typeof from === 'number' ? 'earliest' : from,
    signal: options.signal,
  }
}

function beginning(from: StartOffset): Reset | number {
  if (from === 'committed') return 'earliest'
  if (from instanceof Date) return { timestamp: from.getTime() }
  return typeof from === 'bigint' ? Number(from) : from
}
