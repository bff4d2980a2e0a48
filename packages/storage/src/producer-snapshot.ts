// `.snapshot`: the producers of a partition up to the offset in the file's name; only each one's newest
// batch. A torn file is known by its checksum, and the next older one is used.
//
//   int16 version 1   uint32 crc of what follows   int32 count   entries of 46 bytes

import { crc32c, MalformedError, Reader, Writer } from '@actorlog/bytes'
import { readWhole } from '@actorlog/ports'
import { type LogPlace, offsetFileName, parseOffsetFileName, SNAPSHOT_SUFFIX } from './format.ts'
import { ProducerEntry } from './producer-entry.ts'

const VERSION = 1
const CRC_START = 6
const HEADER_BYTES = 10
const ENTRY_BYTES = 46

/** The bytes of a snapshot. */
export function encodeSnapshot(count: number, entries: Iterable<ProducerEntry>): Uint8Array {
  const bytes = new Uint8Array(HEADER_BYTES + count * ENTRY_BYTES)
  const writer = new Writer(bytes, CRC_START)
  writer.int32(count)
  for (const entry of entries) {
    const { lastBatch } = entry
    writer.int64(entry.producerId)
    writer.int16(entry.epoch)
    writer.int32(entry.lastSequence)
    writer.int64(lastBatch?.lastOffset ?? -1)
    writer.int32(lastBatch?.offsetDelta ?? 0)
    writer.int64(entry.lastTimestamp)
    writer.int32(entry.coordinatorEpoch)
    writer.int64(entry.transactionStartOffset)
  }
  const header = new Writer(bytes)
  header.int16(VERSION)
  header.uint32(crc32c(bytes.subarray(CRC_START)))
  return bytes
}

/** The entries of a snapshot; undefined when it is torn, damaged or of a later version. */
export function decodeSnapshot(bytes: Uint8Array): ProducerEntry[] | undefined {
  try {
    const reader = new Reader(bytes)
    if (reader.int16() !== VERSION) return undefined
    if (reader.uint32() !== crc32c(bytes.subarray(CRC_START))) return undefined
    const count = reader.int32()
    if (count * ENTRY_BYTES !== reader.remaining) return undefined
    return Array.from({ length: count }, () => readEntry(reader))
  } catch (error) {
    if (error instanceof MalformedError) return undefined
    throw error
  }
}

function readEntry(reader: Reader): ProducerEntry {
  const entry = new ProducerEntry(reader.int64(), reader.int16())
  const lastSequence = reader.int32()
  const lastOffset = reader.int64()
  const offsetDelta = reader.int32()
  const timestamp = reader.int64()
  if (lastOffset >= 0) entry.add({ lastSequence, lastOffset, offsetDelta, timestamp })
  entry.lastTimestamp = timestamp
  entry.coordinatorEpoch = reader.int32()
  entry.transactionStartOffset = reader.int64()
  return entry
}

/** The snapshot files of one log. */
export class ProducerSnapshots {
  readonly #place: LogPlace
  /** Ascending. */
  readonly #offsets: number[]
  /** Written since the last `sync`. */
  readonly #unsynced = new Set<number>()

  constructor(place: LogPlace, fileNames: readonly string[]) {
    this.#place = place
    this.#offsets = fileNames
      .map((name) => parseOffsetFileName(name))
      .filter((file) => file?.suffix === SNAPSHOT_SUFFIX)
      .map((file) => file?.offset ?? 0)
      .sort((one, other) => one - other)
  }

  get newest(): number | undefined {
    return this.#offsets.at(-1)
  }

  /** Writes the snapshot at `offset`, unless it is there. Durable after `sync`. */
  write(offset: number, count: number, entries: Iterable<ProducerEntry>): void {
    // Nothing comes before offset 0, so nothing could be read from such a file.
    if (offset === 0 || offset === this.newest) return
    const file = this.#place.files.open(this.#pathOf(offset), 'create')
    try {
      file.truncate(0)
      file.write(encodeSnapshot(count, entries), 0)
    } finally {
      file.close()
    }
    this.#unsynced.add(offset)
    if (this.#offsets.includes(offset)) return
    this.#offsets.push(offset)
    this.#offsets.sort((one, other) => one - other)
  }

  sync(): void {
    for (const offset of this.#unsynced) {
      const file = this.#place.files.open(this.#pathOf(offset), 'update')
      try {
        file.sync()
      } finally {
        file.close()
      }
    }
    this.#unsynced.clear()
  }

  /** The newest snapshot at or below `offset` that is whole; damaged ones are removed. */
  newestWhole(offset: number): { offset: number; entries: ProducerEntry[] } | undefined {
    for (const candidate of this.#offsets.filter((known) => known <= offset).reverse()) {
      const bytes = readWhole(this.#place.files, this.#pathOf(candidate))
      const entries = bytes === undefined ? undefined : decodeSnapshot(bytes)
      if (entries !== undefined) return { offset: candidate, entries }
      this.#remove(candidate)
    }
    return undefined
  }

  /** Removes those for which `goes` is true. */
  removeWhere(goes: (offset: number) => boolean): void {
    for (const offset of this.#offsets.filter(goes)) this.#remove(offset)
  }

  #remove(offset: number): void {
    const path = this.#pathOf(offset)
    if (this.#place.files.exists(path)) this.#place.files.remove(path)
    this.#offsets.splice(this.#offsets.indexOf(offset), 1)
    this.#unsynced.delete(offset)
  }

  #pathOf(offset: number): string {
    return `${this.#place.folder}/${offsetFileName(offset, SNAPSHOT_SUFFIX)}`
  }
}
