// __consumer_offsets as its coordinator writes and reads it: a decision's records become one batch, and what
// the partition holds becomes calls of a coordinator that loads.
import {
  decodeGroupRecord,
  encodeGroupRecord,
  type GroupCoordinator,
  type GroupRecord,
} from '@actorlog/groups'
import {
  BatchBuilder,
  codecOf,
  controlTypeOf,
  forEachBatch,
  RecordBatch,
  RecordCursor,
} from '@actorlog/records'

/** One batch of a decision's records: all of them, or none. `codecId` is Kafka's. */
export function batchOf(
  records: readonly GroupRecord[],
  { timestamp, codecId }: { readonly timestamp: number; readonly codecId: number },
): Uint8Array {
  const builder = new BatchBuilder()
  for (const record of records) {
    const { key, value } = encodeGroupRecord(record)
    builder.append(timestamp, key, value)
  }
  return builder.build({ codec: codecOf(codecId)?.name ?? 'none' })
}

/** What loads: a coordinator, or whatever wants to know what one would. */
export type Loading = Pick<GroupCoordinator<unknown>, 'replay' | 'endTransaction'>

/** Reads fetched bytes into a coordinator that loads. */
export class GroupLogReader {
  /** Where to read on. */
  nextOffset = 0
  readonly #loading: Loading
  readonly #cursor = new RecordCursor()

  constructor(loading: Loading) {
    this.#loading = loading
  }

  /**
   * Replays whole batches from `nextOffset` on. Throws MalformedError for a record that only a later version
   * understands; what is wrong with a batch is said in the result.
   */
  read(bytes: Uint8Array): string | undefined {
    let fault: string | undefined
    const end = forEachBatch(bytes, 0, bytes.length, (at) => {
      fault ??= this.#readBatch(bytes, at)
    })
    return fault ?? (typeof end === 'number' ? undefined : end.reason)
  }

  #readBatch(bytes: Uint8Array, at: number): string | undefined {
    const cursor = this.#cursor
    const isControl = RecordBatch.isControl(bytes, at)
    const writer = RecordBatch.producerId(bytes, at)
    const producerId = RecordBatch.isTransactional(bytes, at) ? writer : -1
    if (!cursor.open(bytes, at)) return cursor.fault
    while (cursor.next()) {
      if (cursor.offset < this.nextOffset) continue // A fetch may begin inside a batch.
      const key = cursor.key()
      if (isControl) this.#endTransaction(key, writer)
      else if (key !== null) this.#replay(key, producerId)
    }
    // Compaction may have taken the last records of a batch, not their offsets.
    this.nextOffset = RecordBatch.nextOffset(bytes, at)
    return cursor.fault
  }

  #replay(key: Uint8Array, producerId: number): void {
    const { offset } = this.#cursor
    const record = decodeGroupRecord({ key, value: this.#cursor.value() })
    if (record !== undefined) this.#loading.replay(record, { offset, producerId })
  }

  #endTransaction(key: Uint8Array | null, producerId: number): void {
    const type = controlTypeOf(key)
    if (type !== 'commit' && type !== 'abort') return
    this.#loading.endTransaction(producerId, type === 'commit')
  }
}
