// Topics that the owner of a cluster wants before it counts as ready: one request to the controller, and what of
// its answer is a fault.
import type { ControllerRequest } from '@actorlog/metadata'
import { errorCodes, errorOf } from '@actorlog/protocol'
import type { CreateTopicsResponse } from '@actorlog/protocol/client'
import type { ControllerAnswer } from '../controller/controller-protocol.ts'
import type { NewTopic } from './node.protocol.ts'

const TIMEOUT_MS = 30_000

/** The request for topics of these shapes. */
export function topicOrder(topics: readonly NewTopic[]): ControllerRequest {
  const body = {
    topics: topics.map(({ name, partitions, replicas }) => ({
      name,
      numPartitions: partitions,
      replicationFactor: replicas,
      assignments: [],
      configs: [],
    })),
    timeoutMs: TIMEOUT_MS,
    validateOnly: false,
  }
  return { api: 'createTopics', body }
}

/** One sentence for each topic that could not be made; a topic that is there already is fine. */
export function topicFaults({ errorCode, response }: ControllerAnswer): string[] {
  if (response === undefined) return [`the controller did not answer: ${errorOf(errorCode).name}`]
  const { topics } = response.body as CreateTopicsResponse
  return topics
    .filter((topic) => topic.errorCode !== errorCodes.NONE)
    .filter((topic) => topic.errorCode !== errorCodes.TOPIC_ALREADY_EXISTS)
    .map(({ name, errorCode: code, errorMessage }) => {
      return `${name}: ${errorOf(code).name}${errorMessage === null ? '' : `, ${errorMessage}`}`
    })
}
