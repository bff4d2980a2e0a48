export type {
  Actor,
  ActorRef,
  AnyRef,
  AskFailure,
  AskOf,
  BodyOf,
  MessageOf,
  ReplyOf,
  ReplyTo,
  Sent,
  Signal,
  TellOf,
} from './actor.ts'
export type { Block } from './arena/block.ts'
export type { Context, Doors, Memory } from './context.ts'
export { ActorError, type ActorErrorCode } from './errors.ts'
export { type ActorKind, actorKind } from './kinds.ts'
export type {
  ActorSystem,
  NodeCounters,
  SpawnOptions,
  Supervision,
  SystemEvent,
} from './system.ts'
