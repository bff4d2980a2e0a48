// What a log is made of, once its files have been read.

import type { DroppedSegments } from './dropped-segments.ts'
import type { LogPlace } from './format.ts'
import type { LeaderEpochs } from './leader-epochs.ts'
import type { ProducerSnapshots } from './producer-snapshot.ts'
import type { ProducerState } from './producer-state.ts'
import type { SegmentList } from './segment-list.ts'

/** The parts of one log, each with files of its own. */
export interface LogParts {
  readonly place: LogPlace
  readonly segments: SegmentList
  readonly epochs: LeaderEpochs
  readonly producers: ProducerState
  readonly snapshots: ProducerSnapshots
  readonly dropped: DroppedSegments
}
