// What the owner of a cluster asks of one broker's root. Crosses threads, so in plain fields.
import type { ActorRef } from '@actorlog/runtime'
import type { GateProtocol } from '../peers/gate.protocol.ts'

type Int32 = number
type Int64 = number

/** A topic to be made: -1 stands for the broker's default. */
export interface NewTopic {
  readonly name: string
  readonly partitions: Int32
  readonly replicas: Int32
}

/** What a broker's root understands. */
export interface NodeProtocol {
  /** Where another broker's gate is; absent when that broker is down. */
  peerChanged(message: { readonly brokerId: Int32; readonly gate?: ActorRef<GateProtocol> }): void
  /** This broker's gate, for the others. */
  gate(message: object): { readonly gate: ActorRef<GateProtocol> }
  /** Replies when clients are served. */
  ready(message: object): { readonly host: string; readonly port: Int32; readonly report: string }
  /** What has happened since the last time, one JSON text each; replies when there is something. */
  events(message: object): { readonly lines: string[] }
  /** What this broker is and does, as JSON text. */
  status(message: object): { readonly status: string }
  /** Makes topics of these shapes; what is there already is fine. `faults` says what could not be done. */
  createTopics(message: { readonly topics: NewTopic[] }): { readonly faults: string[] }
  /** Moves leaders away, flushes, closes; replies when everything is on disk. */
  shutdown(message: object): { readonly endOffset: Int64 }
}
