// ListConfigResources: what has settings. Version notes: v0 metrics subscriptions only; v1 the types asked for,
// none meaning all (KIP-1142).
import { ConfigResource } from '@actorlog/metadata'
import { errorCodes } from '@actorlog/protocol'
import {
  type ListConfigResourcesResponseConfigResourceInput,
  listConfigResourcesApi,
} from '@actorlog/protocol/client/74-list-config-resources'
import type { BrokerView } from '../node/broker-view.ts'
import { type ApiHandler, handler } from './api.ts'
import { BROKER_LOGGER } from './config-changes.ts'

const { topic, broker, clientMetrics, group } = ConfigResource
const TYPES: readonly number[] = [topic, broker, BROKER_LOGGER, clientMetrics, group]

export const listConfigResourcesHandler: ApiHandler = handler({
  api: listConfigResourcesApi,
  scatter(request, view, { apiVersion }) {
    const asked = apiVersion === 0 ? [clientMetrics] : request.resourceTypes
    const types = asked.length === 0 ? TYPES : [...new Set(asked)]
    const isKnown = types.every((type) => TYPES.includes(type))
    const configResources = isKnown ? types.flatMap((type) => resourcesOf(type, view)) : []
    const errorCode = isKnown ? errorCodes.NONE : errorCodes.UNSUPPORTED_VERSION
    return { answer: { throttleTimeMs: 0, errorCode, configResources } }
  },
})

function resourcesOf(
  resourceType: number,
  view: BrokerView,
): ListConfigResourcesResponseConfigResourceInput[] {
  return namesOf(resourceType, view).map((resourceName) => ({ resourceName, resourceType }))
}

function namesOf(resourceType: number, { image }: BrokerView): string[] {
  switch (resourceType) {
    case topic:
      return [...image.topicIds.keys()].sort()
    case broker:
    case BROKER_LOGGER:
      return [...image.brokers.keys()].sort((a, b) => a - b).map(String)
    default: {
      const prefix = `${resourceType}:`
      const keys = [...image.configs.keys()].filter((key) => key.startsWith(prefix))
      return keys.map((key) => key.slice(prefix.length)).sort()
    }
  }
}
