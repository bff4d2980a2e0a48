// What goes in and out of `Raft`: Kafka's own requests and responses, and effects as plain data.
// Effects are performed in order and to the end before the next input is given.
import type {
  BeginQuorumEpochRequest,
  BeginQuorumEpochResponse,
  EndQuorumEpochRequest,
  EndQuorumEpochResponse,
  FetchRequest,
  FetchResponse,
  VoteRequest,
  VoteResponse,
} from '@actorlog/protocol/client'
import type { QuorumState } from './quorum-state.ts'

/** The APIs of the quorum: what is asked, and what is answered. */
export interface RaftApis {
  vote: { request: VoteRequest; response: VoteResponse }
  beginQuorumEpoch: { request: BeginQuorumEpochRequest; response: BeginQuorumEpochResponse }
  endQuorumEpoch: { request: EndQuorumEpochRequest; response: EndQuorumEpochResponse }
  fetch: { request: FetchRequest; response: FetchResponse }
}

/** A request of one quorum member to another, every field filled. */
export type RaftRequest = {
  [Api in keyof RaftApis]: { readonly api: Api; readonly body: RaftApis[Api]['request'] }
}[keyof RaftApis]

/** The answer to a `RaftRequest` of the same `api`. */
export type RaftResponse = {
  [Api in keyof RaftApis]: { readonly api: Api; readonly body: RaftApis[Api]['response'] }
}[keyof RaftApis]

/** What one replica of the metadata log is at the moment. */
export type RoleName =
  | 'unattached'
  | 'follower'
  | 'prospective'
  | 'candidate'
  | 'leader'
  | 'resigned'

/** The greatest epoch not above the one asked for, and where it ends in this log. */
export interface EpochEndOffset {
  readonly epoch: number
  readonly endOffset: number
}

/** What `Raft` reads of its log: it shows every write and truncation that was performed. */
export interface LogView {
  readonly startOffset: number
  readonly endOffset: number
  /** The epoch of the last batch; 0 in an empty log. */
  readonly lastEpoch: number
  /** Undefined when the log holds nothing of that epoch or an earlier one. */
  endOffsetForEpoch(epoch: number): EpochEndOffset | undefined
}

/** How an append ended: on a majority's disks, or in an epoch that is over (it may be kept all the same). */
export type AppendOutcome = 'committed' | 'notLeader' | 'full'

export type RaftEffect<Waiter> =
  /** Write `quorum-state` durably, then perform `then`: nothing it holds is true before. */
  | {
      readonly type: 'persist'
      readonly state: QuorumState
      readonly then: readonly RaftEffect<Waiter>[]
    }
  /** Append as leader: the log puts `baseOffset` and `epoch` into the batch. */
  | {
      readonly type: 'append'
      readonly batch: Uint8Array
      readonly baseOffset: number
      readonly epoch: number
    }
  /** Append a control batch with one LEADER_CHANGE record at `baseOffset`. */
  | {
      readonly type: 'appendLeaderChange'
      readonly baseOffset: number
      readonly epoch: number
      readonly leaderId: number
      readonly voters: readonly number[]
      readonly grantingVoters: readonly number[]
    }
  /** Append batches as the leader gave them, offsets and epochs included. */
  | { readonly type: 'appendAsFollower'; readonly records: Uint8Array }
  /** Cut the log: `endOffset` becomes its end. A `sync` still under way is then never reported. */
  | { readonly type: 'truncate'; readonly endOffset: number }
  /** Make the log durable, then report `synced` with the end offset that is. */
  | { readonly type: 'sync' }
  /** Send; give the answer to `answered`, or report `unanswered`, with the same `correlationId`. */
  | {
      readonly type: 'send'
      readonly to: number
      readonly correlationId: number
      readonly request: RaftRequest
    }
  | { readonly type: 'reply'; readonly waiter: Waiter; readonly response: RaftResponse }
  /** Read at most `maxBytes` (but a whole batch) from `offset`, put it in with `withRecords`, reply. */
  | {
      readonly type: 'replyWithRecords'
      readonly waiter: Waiter
      readonly response: FetchResponse
      readonly offset: number
      readonly maxBytes: number
    }
  | {
      readonly type: 'answerAppend'
      readonly waiter: Waiter
      readonly outcome: AppendOutcome
      /** Of the appended batch; −1 when nothing was appended. */
      readonly baseOffset: number
    }
  /** Everything below `highWatermark` is committed. It never falls. */
  | { readonly type: 'commit'; readonly highWatermark: number }
  /** This replica leads `epoch`, and everything from before it is committed: it may decide now. */
  | { readonly type: 'activate'; readonly epoch: number }
  | {
      readonly type: 'changeRole'
      readonly role: RoleName
      readonly epoch: number
      readonly leaderId: number | undefined
    }
  /** Call `due` at this time; replaces the earlier one. */
  | { readonly type: 'startTimer'; readonly at: number }
  /** `shutdown` has said its farewell: nothing follows. */
  | { readonly type: 'stop' }
