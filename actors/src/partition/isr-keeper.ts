// A leader's talk with the controller about its in-sync set: AlterPartition, one partition at a time.
import type { Uuid } from '@actorlog/bytes'
import type { ControllerRequest, ControllerResponse } from '@actorlog/metadata'
import { errorCodes } from '@actorlog/protocol'
import type { IsrProposal, PartitionState } from '@actorlog/replication'
import type { BrokerView } from '../node/broker-view.ts'

/** Waiting appends are looked at so often at least: a request's timeout is kept to within this. */
const DUE_AFTER_MS_MAX = 250

export interface IsrKeeperOptions {
  readonly topicId: Uuid
  readonly index: number
  readonly view: BrokerView
}

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
      newIsr: proposal.isr,
      newIsrWithEpochs: proposal.isr.map((brokerId, at) => {
        return { brokerId, brokerEpoch: proposal.brokerEpochs[at] ?? -1 }
      }),
      leaderRecoveryState: 0,
      partitionEpoch: proposal.partitionEpoch,
    }
    const { brokerId, brokerEpoch } = view
    const body = { brokerId, brokerEpoch, topics: [{ topicId, partitions: [partition] }] }
    return { api: 'alterPartition', body }
  }

  /** The state that the controller answered with; undefined when it refused or could not be asked. */
  stateIn(response: unknown, errorCode: number, known: PartitionState): PartitionState | undefined {
    const answer = response as ControllerResponse | undefined
    if (errorCode !== errorCodes.NONE || answer?.api !== 'alterPartition') return undefined
    if (answer.body.errorCode !== errorCodes.NONE) return undefined
    const partition = answer.body.topics[0]?.partitions[0]
    if (partition === undefined || partition.errorCode !== errorCodes.NONE) return undefined
    if (partition.leaderEpoch !== known.leaderEpoch) return undefined
    const { isr, leaderEpoch, partitionEpoch, leaderRecoveryState } = partition
    const recovering = leaderRecoveryState === 1
    return { replicas: known.replicas, isr, leaderEpoch, partitionEpoch, recovering }
  }
}
