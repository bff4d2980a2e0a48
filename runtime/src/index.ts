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
export type { BodyCodec, CodecMemory, ProtocolCodec } from './codec/codec.ts'
export type { Context, Doors, Memory } from './context.ts'
export { ActorError, type ActorErrorCode } from './errors.ts'
export type { HostedSystemOptions } from './hosting/hosted-system.ts'
export type { GivenDoors, OpenDoors } from './hosting/node-doors.ts'
export { type ActorKind, type AnyKind, actorKind } from './kinds.ts'
export { LocalSystem } from './local-system.ts'
export {
  type Delivery,
  SimulatedSystem,
  type SimulatedSystemOptions,
} from './simulated/simulated-system.ts'
export type {
  ActorSystem,
  NodeCounters,
  SpawnOptions,
  Supervision,
  SystemEvent,
} from './system.ts'
export type { LinkFaults } from './threads/link-faults.ts'
export type { ThreadOptions } from './threads/supervisor.ts'
export type { ThreadModule } from './threads/thread-module.ts'
export { ThreadSystem, type ThreadSystemOptions } from './threads/thread-system.ts'
