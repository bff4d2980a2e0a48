// A record of the metadata log as a value: its kind and its fields. What `replay` takes in and what every
// decision gives out.
import type { MetadataRecords } from '@actorlog/protocol/metadata'

/** One record: its kind and its fields, every field filled. */
export type MetadataRecord = {
  [Type in keyof MetadataRecords]: { readonly type: Type; readonly body: MetadataRecords[Type] }
}[keyof MetadataRecords]

/** The records of one batch: they take effect together or not at all. */
export interface MetadataBatch {
  readonly records: readonly MetadataRecord[]
  /** The offset after the batch. */
  readonly endOffset: number
  /** The quorum epoch in which it was written. */
  readonly epoch: number
}
