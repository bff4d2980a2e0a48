// IncrementalAlterConfigs and AlterConfigs: overrides of topics, brokers, groups and metrics subscriptions.
// All of a resource's changes hold, or none.
import {
  BROKER_KEYS,
  type Catalogue,
  CLIENT_METRICS_KEYS,
  faultOfDynamicBrokerConfig,
  faultOfGroupConfig,
  faultOfTopicConfig,
  formatValue,
  GROUP_KEYS,
  TOPIC_KEYS,
} from '@actorlog/config'
import { errorCodes } from '@actorlog/protocol'
import type {
  AlterConfigsRequest,
  AlterConfigsResponse,
  IncrementalAlterConfigsRequest,
  IncrementalAlterConfigsRequestAlterableConfig,
  IncrementalAlterConfigsResponse,
} from '@actorlog/protocol/client'
import { type ConfigImage, ConfigResource, configOf, type MetadataImage } from '../image.ts'
import type { MetadataRecord } from '../metadata-record.ts'
import { type Fault, fault } from './assignments.ts'
import type { Decision } from './decision.ts'
import { clusterLayers, type View } from './settings.ts'

const SET = 0
const DELETE = 1
const APPEND = 2
const SUBTRACT = 3

interface Resource {
  readonly resourceType: number
  readonly resourceName: string
}

/** Changes single keys: set, delete, append to or subtract from a list. */
export function incrementalAlterConfigs(
  view: View,
  request: IncrementalAlterConfigsRequest,
): Decision<IncrementalAlterConfigsResponse> {
  return alterEach(view, request, (resource, current) => {
    const names = resource.configs.map(({ name }) => name)
    if (new Set(names).size !== names.length) {
      return fault('INVALID_REQUEST', 'A config is named more than once.')
    }
    const next = new Map(current)
    for (const config of resource.configs) {
      const wrong = applyOne(resource, config, next)
      if (wrong !== undefined) return wrong
    }
    return next
  })
}

/** Puts the given overrides in the place of all that the resource has. */
export function alterConfigs(
  view: View,
  request: AlterConfigsRequest,
): Decision<AlterConfigsResponse> {
  return alterEach(view, request, ({ configs }) => {
    const next = new Map<string, string>()
    for (const { name, value } of configs) {
      if (next.has(name)) return fault('INVALID_REQUEST', 'A config is named more than once.')
      if (value === null) return fault('INVALID_REQUEST', `Null value for config ${name}.`)
      next.set(name, value)
    }
    return next
  })
}

function alterEach<R extends Resource>(
  view: View,
  request: { readonly resources: readonly R[]; readonly validateOnly: boolean },
  alter: (resource: R, current: ConfigImage) => ConfigImage | Fault,
): Decision<AlterConfigsResponse> {
  const records: MetadataRecord[] = []
  const times = new Map<string, number>()
  const keyOf = ({ resourceType, resourceName }: Resource) => `${resourceType}:${resourceName}`
  for (const resource of request.resources) {
    times.set(keyOf(resource), (times.get(keyOf(resource)) ?? 0) + 1)
  }
  const responses = request.resources.map((resource) => {
    const { resourceType, resourceName } = resource
    const isRepeated = (times.get(keyOf(resource)) ?? 0) > 1
    const wrong = isRepeated
      ? fault('INVALID_REQUEST', 'The resource is named more than once.')
      : alterOne(view, resource, alter, records)
    const errorCode = wrong?.errorCode ?? errorCodes.NONE
    return { errorCode, errorMessage: wrong?.message ?? null, resourceType, resourceName }
  })
  const reply = { throttleTimeMs: 0, responses }
  return { records: request.validateOnly ? [] : records, reply }
}

function alterOne<R extends Resource>(
  view: View,
  resource: R,
  alter: (resource: R, current: ConfigImage) => ConfigImage | Fault,
  records: MetadataRecord[],
): Fault | undefined {
  const { resourceType, resourceName } = resource
  const { image } = view
  const missing = faultOfResource(image, resource)
  if (missing !== undefined) return missing
  const current = configOf(image, resourceType, resourceName)
  const next = alter(resource, current)
  if ('errorCode' in next) return next
  const wrong = faultOfConfig(view, resource, next, current)
  if (wrong !== undefined) return wrong
  const record = (name: string, value: string | null): MetadataRecord => {
    return { type: 'config', body: { resourceType, resourceName, name, value } }
  }
  for (const name of current.keys()) if (!next.has(name)) records.push(record(name, null))
  for (const [name, value] of next) {
    if (current.get(name) !== value) records.push(record(name, value))
  }
  return undefined
}

function faultOfResource(
  image: MetadataImage,
  { resourceType, resourceName }: Resource,
): Fault | undefined {
  switch (resourceType) {
    case ConfigResource.topic:
      return image.topicIds.has(resourceName)
        ? undefined
        : fault('UNKNOWN_TOPIC_OR_PARTITION', null)
    case ConfigResource.broker:
      if (resourceName === '') return undefined
      if (!/^\d+$/.test(resourceName)) {
        return fault('INVALID_REQUEST', `A broker's name is its id, not ${resourceName}.`)
      }
      return image.brokers.has(Number(resourceName))
        ? undefined
        : fault('BROKER_ID_NOT_REGISTERED', `No broker with id ${resourceName} found.`)
    case ConfigResource.group:
    case ConfigResource.clientMetrics:
      if (resourceName !== '') return undefined
      return fault('INVALID_REQUEST', 'The resource has no name.')
    default:
      return fault('INVALID_REQUEST', `Unexpected resource type ${resourceType}.`)
  }
}

/** Only what changes is checked on a broker: what was written before the rules may stay. */
function faultOfConfig(
  view: View,
  { resourceType, resourceName }: Resource,
  next: ConfigImage,
  current: ConfigImage,
): Fault | undefined {
  if (resourceType === ConfigResource.topic) return invalid(faultOfTopicConfig(next))
  if (resourceType === ConfigResource.group) {
    return invalid(faultOfGroupConfig(next, clusterLayers(view)))
  }
  for (const [name, value] of next) {
    if (current.get(name) === value) continue
    if (resourceType === ConfigResource.clientMetrics) {
      const wrong = CLIENT_METRICS_KEYS.fault(name, value)
      if (wrong !== undefined) return invalid(wrong)
      continue
    }
    const scope = { forAllBrokers: resourceName === '' }
    const wrong = faultOfDynamicBrokerConfig(name, value, scope)
    if (wrong !== undefined) return fault('INVALID_REQUEST', wrong)
  }
  return undefined
}

function applyOne(
  { resourceType }: Resource,
  { name, configOperation, value }: IncrementalAlterConfigsRequestAlterableConfig,
  next: Map<string, string>,
): Fault | undefined {
  if (configOperation === DELETE) {
    next.delete(name)
    return undefined
  }
  if (value === null) return fault('INVALID_REQUEST', `Null value for config ${name}.`)
  if (configOperation === SET) {
    next.set(name, value)
    return undefined
  }
  if (configOperation !== APPEND && configOperation !== SUBTRACT) {
    return fault('INVALID_REQUEST', `Unknown config operation ${configOperation}.`)
  }
  const key = catalogueOf(resourceType)?.get(name)
  if (key?.type !== 'list') {
    const verb = configOperation === APPEND ? 'append to' : 'subtract from'
    return invalid(`Can't ${verb} ${name} because its type is not LIST.`)
  }
  const words = wordsOf(next.get(name) ?? formatValue(key.default) ?? '')
  const given = wordsOf(value)
  const changed =
    configOperation === APPEND
      ? [...words, ...given.filter((word) => !words.includes(word))]
      : words.filter((word) => !given.includes(word))
  next.set(name, changed.join(','))
  return undefined
}

function catalogueOf(resourceType: number): Catalogue | undefined {
  if (resourceType === ConfigResource.topic) return TOPIC_KEYS
  if (resourceType === ConfigResource.broker) return BROKER_KEYS
  if (resourceType === ConfigResource.group) return GROUP_KEYS
  return resourceType === ConfigResource.clientMetrics ? CLIENT_METRICS_KEYS : undefined
}

function wordsOf(text: string): string[] {
  const words = text.split(',').map((word) => word.trim())
  return words.filter((word) => word !== '')
}

function invalid(message: string | undefined): Fault | undefined {
  return message === undefined ? undefined : fault('INVALID_CONFIG', message)
}
