// What AlterConfigs and IncrementalAlterConfigs have in common: a broker's settings are changed at that broker,
// everything else is for the controller; every resource gets its answer, in the order of the request.
import type { ControllerApis } from '@actorlog/metadata'
import { ConfigResource } from '@actorlog/metadata'
import { errorCodes } from '@actorlog/protocol'
import type { BrokerView } from '../node/broker-view.ts'
import type { Outcome } from './api.ts'
import { askController } from './controller-ask.ts'

/** Kafka's resource type of a broker's loggers. */
export const BROKER_LOGGER = 8

type ConfigApi = 'alterConfigs' | 'incrementalAlterConfigs'
type Body<Api extends ConfigApi> = ControllerApis[Api]['request']

interface Resource {
  readonly resourceType: number
  readonly resourceName: string
}

interface ResourceAnswer extends Resource {
  readonly errorCode: number
  readonly errorMessage: string | null
}

interface ConfigAnswer {
  readonly throttleTimeMs: number
  readonly responses: readonly ResourceAnswer[]
}

/** Passes on what the controller may decide, and answers for all resources. */
export function changeConfigs<Api extends ConfigApi>(
  api: Api,
  request: Body<Api>,
  view: BrokerView,
): Outcome<ConfigAnswer> {
  const all: readonly Resource[] = request.resources
  const refusals = new Map<string, ResourceAnswer>()
  for (const resource of all) {
    const errorMessage = faultOf(resource, view)
    if (errorMessage === undefined) continue
    const errorCode = errorCodes.INVALID_REQUEST
    refusals.set(keyOf(resource), { ...named(resource), errorCode, errorMessage })
  }
  const answer = (decided: readonly ResourceAnswer[]): ConfigAnswer => {
    const found = new Map(decided.map((it) => [keyOf(it), it]))
    const responses = all.map((resource) => {
      const key = keyOf(resource)
      return refusals.get(key) ?? found.get(key) ?? unanswered(resource)
    })
    return { throttleTimeMs: 0, responses }
  }
  if (all.every((resource) => refusals.has(keyOf(resource)))) return { answer: answer([]) }
  const resources = request.resources.filter((resource) => !refusals.has(keyOf(resource)))
  const body = { ...request, resources } as Body<Api>
  return askController(view, {
    api,
    body,
    decided: ({ responses }) => answer(responses),
    undecided: (reason) => answer(all.map((resource) => ({ ...named(resource), ...reason }))),
  })
}

/** `""` names the defaults of all brokers; any other name must be this broker's id. */
function faultOf({ resourceType, resourceName }: Resource, view: BrokerView): string | undefined {
  if (resourceType === BROKER_LOGGER) return 'Loggers cannot be changed at run time.'
  if (resourceType !== ConfigResource.broker || resourceName === '') return undefined
  if (resourceName === String(view.brokerId)) return undefined
  return `Unexpected broker id, expected ${view.brokerId} or empty string, but received ${resourceName}`
}

function named({ resourceType, resourceName }: Resource): Resource {
  return { resourceType, resourceName }
}

function unanswered(resource: Resource): ResourceAnswer {
  const errorMessage = 'The controller left this resource out.'
  return { ...named(resource), errorCode: errorCodes.UNKNOWN_SERVER_ERROR, errorMessage }
}

function keyOf({ resourceType, resourceName }: Resource): string {
  return `${resourceType} ${resourceName}`
}
