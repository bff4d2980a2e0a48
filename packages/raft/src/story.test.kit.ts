// One replica over a model log, for stories: what it is given, and in short what it wants done. An arrow shows
// what rides on a write of quorum-state.
import { ZERO_UUID } from '@actorlog/bytes'
import type { EpochEndOffset, LogView, RaftEffect, RaftRequest, RaftResponse } from './effects.ts'
import type { QuorumState } from './quorum-state.ts'
import { Raft } from './raft.ts'
import {
  beginQuorumEpochRequest,
  fetchedPartition,
  fetchRequest,
  onlyPartition,
  voteRequest,
  voteResponse,
} from './wire.ts'

type Effect = RaftEffect<string>

/** A replica of three, called 1 unless told otherwise, over a log that is the list of its entries' epochs. */
export class Story {
  readonly raft: Raft<string>
  readonly epochs: number[]
  now = 0
  readonly #correlationIds: Map<number, number> = new Map()

  constructor({ epochs = [], state, id = 1, voters = [1, 2, 3] }: Partial<Beginning> = {}) {
    this.epochs = epochs
    const log: LogView = {
      startOffset: 0,
      get endOffset() {
        return epochs.length
      },
      get lastEpoch() {
        return epochs.at(-1) ?? 0
      },
      endOffsetForEpoch(epoch: number): EpochEndOffset | undefined {
        const last = epochs.findLastIndex((it) => it <= epoch)
        return last === -1 ? undefined : { epoch: epochs[last] ?? 0, endOffset: last + 1 }
      },
    }
    const options = { nodeId: id, clusterId: 'c', voters, draw: () => 0.5 }
    this.raft = new Raft<string>(options, log, state)
  }

  /** Performs on the model log, and says in short what was to be done. */
  tell(effects: readonly Effect[]): string[] {
    return effects.flatMap((effect): string[] => {
      switch (effect.type) {
        case 'persist': {
          const { epoch, leaderId = '-', votedId = '-' } = effect.state
          const then = this.tell(effect.then).map((line) => `→ ${line}`)
          return [`persist epoch=${epoch} leader=${leaderId} voted=${votedId}`, ...then]
        }
        case 'append':
        case 'appendLeaderChange':
          this.epochs.push(effect.epoch)
          return [`${effect.type} at ${effect.baseOffset}`]
        case 'appendAsFollower':
          this.epochs.push(...effect.records)
          return [`appendAsFollower ${effect.records.length}`]
        case 'truncate':
          this.epochs.length = effect.endOffset
          return [`truncate to ${effect.endOffset}`]
        case 'send':
          this.#correlationIds.set(effect.to, effect.correlationId)
          return [`send ${effect.to} ${askedInShort(effect.request)}`]
        case 'reply':
          return [`reply ${effect.waiter} ${answeredInShort(effect.response)}`]
        case 'replyWithRecords':
          return [`reply ${effect.waiter} records from ${effect.offset}`]
        case 'answerAppend':
          return [`answer ${effect.waiter} ${effect.outcome} ${effect.baseOffset}`]
        case 'commit':
          return [`commit ${effect.highWatermark}`]
        case 'changeRole':
          return [`${effect.role} epoch=${effect.epoch} leader=${effect.leaderId ?? '-'}`]
        case 'startTimer':
          return []
        default:
          return [effect.type]
      }
    })
  }

  start(): string[] {
    return this.tell(this.raft.start(this.now))
  }

  ask(request: RaftRequest): string[] {
    return this.tell(this.raft.ask(request, 'anna', this.now))
  }

  answer(from: number, response: RaftResponse): string[] {
    const correlationId = this.#correlationIds.get(from) ?? -1
    return this.tell(this.raft.answered(from, correlationId, response, this.now))
  }

  synced(): string[] {
    return this.tell(this.raft.synced(this.epochs.length, this.now))
  }

  /** Lets time pass; every timer fires late. */
  after(ms: number): string[] {
    this.now += ms
    return this.tell(this.raft.due(this.now))
  }

  append(waiter: string): string[] {
    return this.tell(this.raft.append(new Uint8Array(1), 1, waiter, this.now))
  }

  fetchedBy(replicaId: number, fetchOffset: number, lastFetchedEpoch: number, epoch = 1): string[] {
    return this.ask(
      fetchRequest({
        clusterId: 'c',
        replicaId,
        epoch,
        fetchOffset,
        lastFetchedEpoch,
        highWatermark: 0,
        maxWaitMs: 100,
      }),
    )
  }

  /** Wins epoch 1 with the vote of 2. */
  elect(): this {
    this.start()
    this.after(10)
    this.answer(2, voteResponse({ leaderId: -1, leaderEpoch: this.raft.epoch }, 0, true))
    this.answer(2, voteResponse({ leaderId: -1, leaderEpoch: this.raft.epoch }, 0, true))
    this.synced()
    return this
  }

  /** Follows 2 in epoch 1. */
  follow(): this {
    this.start()
    this.ask(beginQuorumEpochRequest('c', 1, { leaderId: 2, leaderEpoch: 1 }))
    return this
  }
}

/** What a story begins with. */
export interface Beginning {
  epochs: number[]
  state: QuorumState
  id: number
  voters: number[]
}

function askedInShort(request: RaftRequest): string {
  if (request.api === 'fetch') {
    const partition = fetchedPartition(request.body)
    return `fetch from ${partition?.fetchOffset} epoch=${partition?.lastFetchedEpoch}`
  }
  if (request.api !== 'vote') return request.api
  const partition = onlyPartition(request.body.topics)
  return `${partition?.preVote === true ? 'preVote' : 'vote'} epoch=${partition?.replicaEpoch}`
}

function answeredInShort(response: RaftResponse): string {
  if (response.body.errorCode !== 0) return `error ${response.body.errorCode}`
  if (response.api === 'fetch') {
    const partition = response.body.responses[0]?.partitions[0]
    if (partition?.errorCode !== 0) return `error ${partition?.errorCode}`
    const { epoch, endOffset } = partition.divergingEpoch
    return epoch === -1 ? `nothing hw=${partition.highWatermark}` : `diverges ${epoch}:${endOffset}`
  }
  const partition = onlyPartition<{
    partitionIndex: number
    errorCode: number
    voteGranted?: boolean
  }>(response.body.topics)
  if (partition?.errorCode !== 0) return `error ${partition?.errorCode}`
  return response.api === 'vote' ? (partition.voteGranted === true ? 'yes' : 'no') : 'ok'
}

/** A vote that 1 is asked for; `at` is where the candidate's log ends. */
export function voteOf(
  candidateId: number,
  epoch: number,
  at: [epoch: number, offset: number],
  preVote = false,
): RaftRequest {
  const [lastEpoch, lastOffset] = at
  const clusterId = 'c'
  return voteRequest({ clusterId, voterId: 1, candidateId, epoch, lastEpoch, lastOffset, preVote })
}

/** A quorum-state of kraft.version 0. */
export function state(epoch: number, leaderId?: number, votedId?: number): QuorumState {
  return { epoch, leaderId, votedId, votedDirectoryId: ZERO_UUID }
}
