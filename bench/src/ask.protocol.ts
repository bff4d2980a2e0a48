// What the actors of ask.bench understand.
import type { ActorRef } from '@actorlog/runtime'

type Int32 = number
type Int64 = number

/** Answers asks, counts tells and gives credit for them. */
export interface EchoProtocol {
  echo(message: {
    readonly topicId: Int64
    readonly partition: Int32
    readonly leaderEpoch: Int32
    readonly offset: Int64
    readonly isLast: boolean
  }): { readonly offset: Int64; readonly errorCode: Int32 }
  append(message: { readonly batch: Uint8Array }): { readonly sizeBytes: Int32 }
  note(message: { readonly value: Int64; readonly driver: ActorRef<DriverProtocol> }): void
}

/** Drives one measurement at a time and answers when it is done. */
export interface DriverProtocol {
  askAll(message: {
    readonly target: ActorRef<EchoProtocol>
    readonly total: Int32
    readonly window: Int32
  }): { readonly done: Int32 }
  /** Sends blocks of the arena, one for each ask. */
  lendAll(message: {
    readonly target: ActorRef<EchoProtocol>
    readonly total: Int32
    readonly sizeBytes: Int32
  }): { readonly done: Int32 }
  tellAll(message: { readonly target: ActorRef<EchoProtocol>; readonly total: Int32 }): {
    readonly done: Int32
  }
  spawnAll(message: { readonly total: Int32 }): { readonly done: Int32 }
  credit(message: { readonly count: Int32 }): void
}
