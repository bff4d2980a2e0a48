// Messages as rooms of a broker send them, for codec.bench: ten fields each, without and with texts.
import type { ActorRef } from '@actorlog/runtime'

type Int32 = number
type Int64 = number

export interface ControlProtocol {
  /** Ten numbers and flags, as most control messages are. */
  moved(message: {
    readonly topic: Int32
    readonly partition: Int32
    readonly leader: Int32
    readonly leaderEpoch: Int32
    readonly startOffset: Int64
    readonly endOffset: Int64
    readonly highWatermark: Int64
    readonly isClean: boolean
    readonly isLeading: boolean
    readonly from: ActorRef<ControlProtocol>
  }): void
  /** The same with two texts. */
  named(message: {
    readonly topic: string
    readonly partition: Int32
    readonly leader: Int32
    readonly leaderEpoch: Int32
    readonly startOffset: Int64
    readonly endOffset: Int64
    readonly highWatermark: Int64
    readonly isClean: boolean
    readonly reason: string
    readonly from: ActorRef<ControlProtocol>
  }): void
}
