// A log as replication sees it: one entry an offset, each with the leader epoch that wrote it. It forgets nothing
// on its own; whoever plays with it says what a crash has cost.

/** One record: who wrote it and what it is. */
export interface Entry {
  readonly epoch: number
  readonly value: string
}

/** A log from offset 0 on. */
export class ModelLog {
  readonly logStartOffset = 0
  entries: Entry[] = []
  highWatermark = 0
  /** Where each epoch began here; an epoch may have no entry. */
  #starts: { readonly epoch: number; readonly start: number }[] = []

  get endOffset(): number {
    return this.entries.length
  }

  get latestEpoch(): number {
    return this.#starts.at(-1)?.epoch ?? -1
  }

  beginEpoch(epoch: number): void {
    this.#assign(epoch, this.endOffset)
  }

  append(entry: Entry): void {
    this.#assign(entry.epoch, this.endOffset)
    this.entries.push(entry)
  }

  /** Takes what continues the log; entries of an epoch after `epochLimit` answer the fetch of another life. */
  appendAsFollower(baseOffset: number, entries: readonly Entry[], epochLimit: number): void {
    if (baseOffset !== this.endOffset) return
    for (const entry of entries) {
      if (entry.epoch > epochLimit) return
      this.append(entry)
    }
  }

  truncateTo(offset: number): void {
    this.entries.length = Math.min(offset, this.endOffset)
    this.#starts = this.#starts.filter(({ start }) => start < offset)
    this.highWatermark = Math.min(this.highWatermark, this.endOffset)
  }

  moveHighWatermark(offset: number): void {
    this.highWatermark = Math.min(offset, this.endOffset)
  }

  endOffsetForEpoch(epoch: number): { readonly epoch: number; readonly endOffset: number } {
    const known = this.#starts
    const last = known.at(-1)
    if (epoch < 0 || last === undefined || epoch > last.epoch) return { epoch: -1, endOffset: -1 }
    if (epoch === last.epoch) return { epoch, endOffset: this.endOffset }
    const at = known.findLastIndex((it) => it.epoch <= epoch)
    const next = known[at + 1]?.start ?? this.endOffset
    return at < 0 ? { epoch, endOffset: next } : { epoch: known[at]?.epoch ?? -1, endOffset: next }
  }

  #assign(epoch: number, start: number): void {
    const last = this.#starts.at(-1)
    if (last !== undefined && last.epoch === epoch && last.start <= start) return
    this.#starts = this.#starts.filter((it) => it.epoch < epoch && it.start < start)
    this.#starts.push({ epoch, start })
  }
}
