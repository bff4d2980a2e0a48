// DescribeCluster: the brokers, for administrators. Version notes: v1 endpoint type (brokers or controllers);
// v2 fenced brokers if asked.
import { errorCodes } from '@actorlog/protocol'
import { describeClusterApi } from '@actorlog/protocol/client/60-describe-cluster'
import type { BrokerView } from '../node/broker-view.ts'
import { type ApiHandler, handler } from './api.ts'
import {
  ALL_CLUSTER_OPERATIONS,
  controllerForClients,
  endpointOf,
  OPERATIONS_NOT_ASKED,
} from './cluster-answers.ts'

/** EndpointType of KIP-919: 1 brokers, 2 controllers. */
const BROKERS = 1
const CONTROLLERS = 2

export const describeClusterHandler: ApiHandler = handler({
  api: describeClusterApi,
  scatter(request, view) {
    if (request.endpointType !== BROKERS) {
      const isController = request.endpointType === CONTROLLERS
      const errorCode = isController
        ? errorCodes.MISMATCHED_ENDPOINT_TYPE
        : errorCodes.UNSUPPORTED_ENDPOINT_TYPE
      const errorMessage = isController
        ? 'This listener serves broker endpoints, not controller endpoints.'
        : `Unsupported endpoint type ${request.endpointType}.`
      const { endpointType } = request
      return {
        answer: {
          errorCode,
          errorMessage,
          endpointType,
          throttleTimeMs: 0,
          clusterId: '',
          controllerId: -1,
          brokers: [],
        },
      }
    }
    return {
      answer: {
        throttleTimeMs: 0,
        errorCode: errorCodes.NONE,
        errorMessage: null,
        endpointType: BROKERS,
        clusterId: view.clusterId,
        controllerId: controllerForClients(view),
        brokers: brokersOf(view, request.includeFencedBrokers),
        clusterAuthorizedOperations: request.includeClusterAuthorizedOperations
          ? ALL_CLUSTER_OPERATIONS
          : OPERATIONS_NOT_ASKED,
      },
    }
  },
})

function brokersOf({ image, listenerName }: BrokerView, withFenced: boolean) {
  return [...image.brokers.values()]
    .filter(({ fenced }) => withFenced || !fenced)
    .sort((a, b) => a.id - b.id)
    .flatMap((broker) => {
      const endpoint = endpointOf(broker, listenerName)
      if (endpoint === undefined) return []
      const { host, port, rack } = endpoint
      return [{ brokerId: broker.id, host, port, rack, isFenced: broker.fenced }]
    })
}
