// What the controller's room understands: requests for the active controller, wherever that is, and the
// quorum's own requests. Bodies are decoded messages of the protocol.
import type { ControllerRequest, ControllerResponse } from '@actorlog/metadata'
import type { DescribeQuorumRequest, DescribeQuorumResponse } from '@actorlog/protocol/client'
import type { RaftRequest, RaftResponse } from '@actorlog/raft'
import type { ActorRef } from '@actorlog/runtime'
import type { GateProtocol } from '../peers/gate.protocol.ts'

/** A decision's reply, or why there is none: NOT_CONTROLLER, REQUEST_TIMED_OUT. */
export interface ControllerAnswer {
  readonly errorCode: number
  readonly response: ControllerResponse | undefined
}

/** What the room of the controller understands. */
export interface ControllerProtocol {
  /** Decided by the active controller, here or on another broker; `errorCode` when there is none. */
  decide(message: {
    readonly request: ControllerRequest
    /** Came from another broker: it is not sent on once more. */
    readonly isForwarded?: boolean
  }): ControllerAnswer
  /** From another member of the quorum. */
  quorum(message: { readonly from: number; readonly request: RaftRequest }): {
    readonly response: RaftResponse
  }
  describeQuorum(message: {
    readonly request: DescribeQuorumRequest
    readonly isForwarded?: boolean
  }): {
    readonly response: DescribeQuorumResponse | undefined
  }
  /** Where another broker's gate is now; undefined when that broker is down. */
  peerChanged(message: {
    readonly brokerId: number
    readonly gate: ActorRef<GateProtocol> | undefined
  }): void
  /** Hands the office on; replies when the voters know. */
  resign(message: object): { readonly done: true }
}
