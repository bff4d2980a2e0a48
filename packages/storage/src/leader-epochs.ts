// Which leader epoch wrote from which offset on, and where a diverged follower must cut (KIP-101). Kept in
// `leader-epoch-checkpoint`; epochs and start offsets both ascend.

import { assert } from '@actorlog/assert'
import { parseCount, readCheckpoint, writeCheckpoint } from './checkpoint.ts'
import { LEADER_EPOCH_CHECKPOINT, type LogPlace } from './format.ts'
import type { EpochEndOffset } from './log-types.ts'

interface EpochStart {
  readonly epoch: number
  readonly startOffset: number
}

const UNKNOWN: EpochEndOffset = { epoch: -1, endOffset: -1 }

/** The epochs of one log. Changes are in memory until `save`. */
export class LeaderEpochs {
  readonly #place: LogPlace
  readonly #path: string
  #starts: EpochStart[]
  #changed = false

  private constructor(place: LogPlace) {
    this.#place = place
    this.#path = `${place.folder}/${LEADER_EPOCH_CHECKPOINT}`
    this.#starts = readCheckpoint(place.files, this.#path, 2).map(([epoch, startOffset]) => ({
      epoch: parseCount(this.#path, epoch),
      startOffset: parseCount(this.#path, startOffset),
    }))
  }

  /** Reads the file; throws StorageError CORRUPT when it makes no sense. */
  static load(place: LogPlace): LeaderEpochs {
    return new LeaderEpochs(place)
  }

  get latest(): number | undefined {
    return this.#starts.at(-1)?.epoch
  }

  /** `epoch` writes from `startOffset` on. Entries that contradict it are of leaders that wrote nothing. */
  assign(epoch: number, startOffset: number): void {
    assert(epoch >= 0 && startOffset >= 0, 'epochs and offsets begin at 0', { epoch, startOffset })
    const last = this.#starts.at(-1)
    if (last?.epoch === epoch && last.startOffset <= startOffset) return
    while ((this.#starts.at(-1)?.epoch ?? -1) >= epoch) this.#starts.pop()
    while ((this.#starts.at(-1)?.startOffset ?? -1) >= startOffset) this.#starts.pop()
    this.#starts.push({ epoch, startOffset })
    this.#changed = true
  }

  /** The epoch that wrote the record at `offset`; undefined when that is not known. */
  epochAt(offset: number): number | undefined {
    return this.#starts.findLast(({ startOffset }) => startOffset <= offset)?.epoch
  }

  /** The last epoch at most `epoch` that is known here, and the offset after its last record. */
  endOffsetFor(epoch: number, logEndOffset: number): EpochEndOffset {
    const latest = this.latest
    if (epoch < 0 || latest === undefined || epoch > latest) return UNKNOWN
    if (epoch === latest) return { epoch, endOffset: logEndOffset }
    const later = this.#starts.findIndex((start) => start.epoch > epoch)
    const endOffset = (this.#starts[later] as EpochStart).startOffset
    return { epoch: this.#starts[later - 1]?.epoch ?? epoch, endOffset }
  }

  /** Nothing at or beyond `offset` is in the log any more. */
  truncateFromEnd(offset: number): void {
    const count = this.#starts.findIndex(({ startOffset }) => startOffset >= offset)
    if (count === -1) return
    this.#starts.length = count
    this.#changed = true
  }

  /** Nothing below `offset` is in the log any more; the epoch that covers it begins there. */
  truncateFromStart(offset: number): void {
    const covering = this.#starts.findLastIndex(({ startOffset }) => startOffset <= offset)
    const start = this.#starts[covering]
    if (start === undefined || (covering === 0 && start.startOffset === offset)) return
    this.#starts = [
      { epoch: start.epoch, startOffset: offset },
      ...this.#starts.slice(covering + 1),
    ]
    this.#changed = true
  }

  clear(): void {
    if (this.#starts.length === 0) return
    this.#starts = []
    this.#changed = true
  }

  /** Makes the changes durable. */
  save(): void {
    if (!this.#changed) return
    const rows = this.#starts.map(({ epoch, startOffset }) => `${epoch} ${startOffset}`)
    writeCheckpoint(this.#place.files, this.#path, rows)
    this.#changed = false
  }
}
