// FindCoordinator: which broker to talk to about a group. Version notes: v1 key type and error text; v4 several
// keys, each with an answer of its own; v6 share groups. Makes __consumer_offsets when it is missing.
import { partitionOfId } from '@actorlog/bytes'
import { topicByName } from '@actorlog/metadata'
import { errorCodes } from '@actorlog/protocol'
import {
  type FindCoordinatorResponseInput,
  findCoordinatorApi,
} from '@actorlog/protocol/client/10-find-coordinator'
import { type BrokerView, OFFSETS_TOPIC } from '../node/broker-view.ts'
import { type ApiHandler, askOne, handler } from './api.ts'
import { endpointById } from './cluster-answers.ts'
import { shardCount } from './group-shards.ts'
import { createTopicsAsk } from './topic-creation.ts'
import { NO_TRANSACTIONS } from './transactions.ts'

/** The first version that asks for several keys. */
const KEYS_FROM = 4
const GROUP = 0
const TRANSACTION = 1

/** Where a coordinator is, or why nobody knows. */
interface Coordinator {
  readonly key: string
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly nodeId: number
  readonly host: string
  readonly port: number
}

export const findCoordinatorHandler: ApiHandler = handler({
  api: findCoordinatorApi,
  scatter(request, view, { apiVersion }) {
    const { keyType } = request
    const keys = apiVersion >= KEYS_FROM ? request.coordinatorKeys : [request.key]
    const answer = answerOf(
      keys.map((key) => coordinatorOf(view, keyType, key)),
      apiVersion,
    )
    if (keyType !== GROUP || keys.length === 0 || shardCount(view) > 0) return { answer }
    // Clients ask again until the topic has leaders: this answer says that it has none.
    return askOne(createTopicsAsk(view, [OFFSETS_TOPIC]), () => ({ answer }))
  },
})

function coordinatorOf(view: BrokerView, keyType: number, key: string): Coordinator {
  if (keyType === TRANSACTION) {
    return nowhere(key, NO_TRANSACTIONS.errorCode, NO_TRANSACTIONS.errorMessage)
  }
  if (keyType !== GROUP) {
    return nowhere(key, errorCodes.INVALID_REQUEST, `Unknown coordinator type ${keyType}.`)
  }
  const partitions = topicByName(view.image, OFFSETS_TOPIC)?.partitions ?? []
  const partition = partitions[partitionOfId(key, partitions.length)]
  const endpoint = partition === undefined ? undefined : endpointById(view, partition.leader)
  if (endpoint === undefined) {
    const errorMessage = 'The coordinator is not available.'
    return nowhere(key, errorCodes.COORDINATOR_NOT_AVAILABLE, errorMessage)
  }
  const { nodeId, host, port } = endpoint
  return { key, errorCode: errorCodes.NONE, errorMessage: null, nodeId, host, port }
}

function nowhere(key: string, errorCode: number, errorMessage: string): Coordinator {
  return { key, errorCode, errorMessage, nodeId: -1, host: '', port: -1 }
}

function answerOf(
  coordinators: readonly Coordinator[],
  apiVersion: number,
): FindCoordinatorResponseInput {
  if (apiVersion >= KEYS_FROM) return { throttleTimeMs: 0, coordinators }
  const { key: _, ...coordinator } = coordinators[0] as Coordinator
  return { throttleTimeMs: 0, ...coordinator }
}
