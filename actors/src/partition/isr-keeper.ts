// A leader's talk with the controller about its in-sync set: AlterPartition, one partition at a time.
import type { Uuid } from '@actorlog/bytes'
import type { ControllerRequest, ControllerResponse } from '@actorlog/metadata'
import { errorCodes } from '@actorlog/protocol'
import type { IsrProposal, PartitionState } from '@actorlog/replication'
import type { BrokerView } from '../node/broker-view.ts'

/** Waiting appends are looked at so often at least: a request's timeout is kept to within this. */
const DUE_AFTER_MS_MAX = 250

/** Whose in-sync set it is. */
export interface IsrKeeperOptions {
  readonly topicId: Uuid
  readonly index: number
  readonly view: BrokerView
}

/** An answer of the controller, or the lack of one. */
export interface ProposalAnswer {
  readonly response: unknown
  readonly errorCode: number
}

/** What became of a proposal. */
export type ProposalOutcome =
  | { readonly state: PartitionState }
  | { readonly state?: undefined; readonly errorCode: number }

/** Turns proposals into AlterPartition requests, and answers into states. */
export class IsrKeeper {
  readonly #options: IsrKeeperOptions

  constructor(options: IsrKeeperOptions) {
    this.#options = options
  }

  /** How long until the leader looks at lagging followers and overdue appends again. */
  get dueAfterMs(): number {
    const lagMsMax = this.#options.view.settings.number('replica.lag.time.max.ms')
    return Math.min(lagMsMax / 2, DUE_AFTER_MS_MAX)
  }

  request(proposal: IsrProposal): ControllerRequest {
    const { topicId, index, view } = this.#options
    const partition = {
      partitionIndex: index,
      leaderEpoch: proposal.leaderEpoch,
      newIsr: [],
      newIsrWithEpochs: proposal.isr.map((brokerId, at) => {
        return { brokerId, brokerEpoch: proposal.brokerEpochs[at] ?? -1 }
      }),
      leaderRecoveryState: proposal.recovered ? 0 : 1,
      partitionEpoch: proposal.partitionEpoch,
    }
    const { brokerId, brokerEpoch } = view
    const body = { brokerId, brokerEpoch, topics: [{ topicId, partitions: [partition] }] }
    return { api: 'alterPartition', body }
  }

  /** What the controller answered with: the partition's state, or why it has not done it. */
  outcome({ response, errorCode }: ProposalAnswer, known: PartitionState): ProposalOutcome {
    if (errorCode !== errorCodes.NONE) return { errorCode }
    const answer = response as ControllerResponse | undefined
    if (answer?.api !== 'alterPartition') return { errorCode: errorCodes.UNKNOWN_SERVER_ERROR }
    if (answer.body.errorCode !== errorCodes.NONE) return { errorCode: answer.body.errorCode }
    const partition = answer.body.topics[0]?.partitions[0]
    if (partition === undefined) return { errorCode: errorCodes.UNKNOWN_SERVER_ERROR }
    if (partition.errorCode !== errorCodes.NONE) return { errorCode: partition.errorCode }
    // An answer of a later leadership: the metadata on its way says more.
    if (partition.leaderEpoch !== known.leaderEpoch) {
      return { errorCode: errorCodes.FENCED_LEADER_EPOCH }
    }
    const { isr, leaderEpoch, partitionEpoch, leaderRecoveryState } = partition
    const recovering = leaderRecoveryState === 1
    return { state: { replicas: known.replicas, isr, leaderEpoch, partitionEpoch, recovering } }
  }
}
