// DescribeConfigs: the settings of topics, brokers, groups and metrics subscriptions, with where each value comes
// from. Version notes: v1 sources and synonyms; v3 types and documentation.
import {
  type BrokerLayers,
  type DescribedConfig,
  describeBrokerConfigs,
  describeBrokerDefaults,
  describeClientMetricsConfigs,
  describeGroupConfigs,
  describeTopicConfigs,
} from '@actorlog/config'
import { ConfigResource, configOf } from '@actorlog/metadata'
import { errorCodes } from '@actorlog/protocol'
import {
  type DescribeConfigsRequest,
  type DescribeConfigsRequestDescribeConfigsResource,
  type DescribeConfigsResponseDescribeConfigsResourceResultInput,
  type DescribeConfigsResponseDescribeConfigsResultInput,
  describeConfigsApi,
} from '@actorlog/protocol/client/32-describe-configs'
import type { BrokerView } from '../node/broker-view.ts'
import { type ApiHandler, handler } from './api.ts'
import { isTopicName } from './cluster-answers.ts'
import { BROKER_LOGGER } from './config-changes.ts'

type Resource = DescribeConfigsRequestDescribeConfigsResource

/** The settings of a resource, or what is wrong with the question. */
type Described =
  | { readonly configs: readonly DescribedConfig[] }
  | { readonly errorCode: number; readonly errorMessage: string }

export const describeConfigsHandler: ApiHandler = handler({
  api: describeConfigsApi,
  scatter: (request, view) => {
    const results = request.resources.map((resource) => resultOf(request, resource, view))
    return { answer: { throttleTimeMs: 0, results } }
  },
})

function resultOf(
  request: DescribeConfigsRequest,
  resource: Resource,
  view: BrokerView,
): DescribeConfigsResponseDescribeConfigsResultInput {
  const { resourceType, resourceName } = resource
  const described = describe(resource, view)
  if ('errorCode' in described) return { ...described, resourceType, resourceName, configs: [] }
  return {
    errorCode: errorCodes.NONE,
    errorMessage: null,
    resourceType,
    resourceName,
    configs: described.configs.map((config) => configResult(config, request)),
  }
}

function describe(resource: Resource, view: BrokerView): Described {
  const { resourceType, resourceName, configurationKeys: keys } = resource
  const overrides = configOf(view.image, resourceType, resourceName)
  switch (resourceType) {
    case ConfigResource.topic:
      if (!isTopicName(resourceName)) {
        return wrong('INVALID_TOPIC_EXCEPTION', `Topic name is invalid: ${resourceName}`)
      }
      return view.image.topicIds.has(resourceName)
        ? { configs: describeTopicConfigs(overrides, layersOf(view), keys) }
        : wrong('UNKNOWN_TOPIC_OR_PARTITION', `Topic ${resourceName} is not there.`)
    case ConfigResource.broker:
      if (resourceName === '') return { configs: describeBrokerDefaults(overrides, keys) }
      return (
        otherBroker(resourceName, view) ?? { configs: describeBrokerConfigs(layersOf(view), keys) }
      )
    case BROKER_LOGGER:
      // A broker here has no loggers with levels of their own.
      return otherBroker(resourceName, view) ?? { configs: [] }
    case ConfigResource.clientMetrics:
      return unnamed(resource) ?? { configs: describeClientMetricsConfigs(overrides, keys) }
    case ConfigResource.group:
      return unnamed(resource) ?? { configs: describeGroupConfigs(overrides, layersOf(view), keys) }
    default:
      return wrong('INVALID_REQUEST', `Unsupported resource type: ${resourceType}`)
  }
}

/** The settings of a broker are its own: another broker must be asked itself. */
function otherBroker(resourceName: string, { brokerId }: BrokerView): Described | undefined {
  if (resourceName === String(brokerId)) return undefined
  const expected = `expected ${brokerId}, but received ${resourceName}`
  return wrong('INVALID_REQUEST', `Unexpected broker id, ${expected}`)
}

function unnamed({ resourceName }: Resource): Described | undefined {
  return resourceName === ''
    ? wrong('INVALID_REQUEST', 'The resource name must not be empty.')
    : undefined
}

function wrong(name: keyof typeof errorCodes, errorMessage: string): Described {
  return { errorCode: errorCodes[name], errorMessage }
}

/** The layers as the image has them: dynamic values count as soon as they are committed. */
function layersOf({ image, brokerId, settings }: BrokerView): BrokerLayers {
  return {
    dynamicBroker: configOf(image, ConfigResource.broker, String(brokerId)),
    dynamicDefault: configOf(image, ConfigResource.broker, ''),
    fixed: settings.layers.fixed,
  }
}

function configResult(
  config: DescribedConfig,
  { includeSynonyms, includeDocumentation }: DescribeConfigsRequest,
): DescribeConfigsResponseDescribeConfigsResourceResultInput {
  const { name, value, isReadOnly, isSensitive, source, type, documentation, synonyms } = config
  return {
    name,
    value,
    readOnly: isReadOnly,
    configSource: source,
    isSensitive,
    synonyms: includeSynonyms ? synonyms : [],
    configType: type,
    documentation: includeDocumentation ? documentation : null,
  }
}
