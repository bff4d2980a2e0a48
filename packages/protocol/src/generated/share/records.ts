// Generated. Never edit.
import type { MessageCodec } from '../../codec.ts'
import { shareSnapshotKey, type ShareSnapshotKey, type ShareSnapshotKeyInput, shareSnapshotValue, type ShareSnapshotValue, type ShareSnapshotValueInput } from './00-share-snapshot.ts'
import { shareUpdateKey, type ShareUpdateKey, type ShareUpdateKeyInput, shareUpdateValue, type ShareUpdateValue, type ShareUpdateValueInput } from './01-share-update.ts'

/** What a reader gets for each record of share. */
export interface ShareRecords {
  shareSnapshot: { key: ShareSnapshotKey, value: ShareSnapshotValue }
  shareUpdate: { key: ShareUpdateKey, value: ShareUpdateValue }
}

/** The codecs of share's records, by name. */
export const shareRecords: {
  readonly shareSnapshot: { key: MessageCodec<ShareSnapshotKey, ShareSnapshotKeyInput>, value: MessageCodec<ShareSnapshotValue, ShareSnapshotValueInput> }
  readonly shareUpdate: { key: MessageCodec<ShareUpdateKey, ShareUpdateKeyInput>, value: MessageCodec<ShareUpdateValue, ShareUpdateValueInput> }
} = {
  shareSnapshot: { key: shareSnapshotKey, value: shareSnapshotValue },
  shareUpdate: { key: shareUpdateKey, value: shareUpdateValue },
}
