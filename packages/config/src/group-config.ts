// The settings of one group as its coordinator uses them.

import { BROKER_KEYS } from './broker-keys.ts'
import { GROUP_KEYS } from './group-keys.ts'
import type { ConfigValue } from './key.ts'
import {
  type BrokerLayers,
  brokerValue,
  ConfigSource,
  type ConfigTexts,
  effectiveValue,
  overrideSources,
} from './layers.ts'

/** Each field is the setting of the same name in camel case. */
export interface GroupConfig {
  readonly consumerSessionTimeoutMs: number
  readonly consumerHeartbeatIntervalMs: number
  readonly consumerAssignmentIntervalMs: number
  readonly shareSessionTimeoutMs: number
  readonly shareHeartbeatIntervalMs: number
  readonly shareAssignmentIntervalMs: number
  readonly shareRecordLockDurationMs: number
  readonly shareDeliveryCountLimit: number
  readonly sharePartitionMaxRecordLocks: number
  readonly shareAutoOffsetReset: string
  readonly shareIsolationLevel: string
  readonly shareRenewAcknowledgeEnable: boolean
  readonly streamsSessionTimeoutMs: number
  readonly streamsHeartbeatIntervalMs: number
  readonly streamsAssignmentIntervalMs: number
  readonly streamsInitialRebalanceDelayMs: number
  readonly streamsNumStandbyReplicas: number
}

/** What a group with these overrides does on a broker with these settings. */
export function groupConfig(overrides: ConfigTexts, layers: BrokerLayers): GroupConfig {
  const value = (name: string): ConfigValue => {
    const key = GROUP_KEYS.mustGet(name)
    return effectiveValue(key, overrideSources(key, overrides, ConfigSource.GROUP, layers))
  }
  const number = (name: string): number => value(name) as number
  return Object.freeze<GroupConfig>({
    consumerSessionTimeoutMs: number('consumer.session.timeout.ms'),
    consumerHeartbeatIntervalMs: number('consumer.heartbeat.interval.ms'),
    consumerAssignmentIntervalMs: number('consumer.assignment.interval.ms'),
    shareSessionTimeoutMs: number('share.session.timeout.ms'),
    shareHeartbeatIntervalMs: number('share.heartbeat.interval.ms'),
    shareAssignmentIntervalMs: number('share.assignment.interval.ms'),
    shareRecordLockDurationMs: number('share.record.lock.duration.ms'),
    shareDeliveryCountLimit: number('share.delivery.count.limit'),
    sharePartitionMaxRecordLocks: number('share.partition.max.record.locks'),
    shareAutoOffsetReset: value('share.auto.offset.reset') as string,
    shareIsolationLevel: value('share.isolation.level') as string,
    shareRenewAcknowledgeEnable: value('share.renew.acknowledge.enable') as boolean,
    streamsSessionTimeoutMs: number('streams.session.timeout.ms'),
    streamsHeartbeatIntervalMs: number('streams.heartbeat.interval.ms'),
    streamsAssignmentIntervalMs: number('streams.assignment.interval.ms'),
    streamsInitialRebalanceDelayMs: number('streams.initial.rebalance.delay.ms'),
    streamsNumStandbyReplicas: number('streams.num.standby.replicas'),
  })
}

/** Settings that a broker bounds: `group.` and the name with `.min` or `.max` behind its protocol. */
const BOUNDED = /^(consumer|share|streams)\.(.+)$/

/** What is wrong with a group's overrides, the broker's bounds included; undefined when nothing is. */
export function faultOfGroupConfig(
  overrides: ConfigTexts,
  layers: BrokerLayers,
): string | undefined {
  for (const [name, text] of overrides) {
    const fault = GROUP_KEYS.fault(name, text) ?? faultOfBounds(name, Number(text), layers)
    if (fault !== undefined) return fault
  }
  const { consumerSessionTimeoutMs: session, consumerHeartbeatIntervalMs: heartbeat } = groupConfig(
    overrides,
    layers,
  )
  return session > heartbeat
    ? undefined
    : 'consumer.session.timeout.ms must be greater than consumer.heartbeat.interval.ms'
}

function faultOfBounds(name: string, value: number, layers: BrokerLayers): string | undefined {
  const [, protocol, rest] = BOUNDED.exec(name) ?? []
  const min = bound(`group.${protocol}.min.${rest}`, layers)
  const max = bound(`group.${protocol}.max.${rest}`, layers)
  if (min !== undefined && value < min.value) {
    return `${name} must be greater than or equal to ${min.name}`
  }
  if (max !== undefined && value > max.value) {
    return `${name} must be less than or equal to ${max.name}`
  }
  return undefined
}

function bound(name: string, layers: BrokerLayers): { name: string; value: number } | undefined {
  if (BROKER_KEYS.get(name) === undefined) return undefined
  return { name, value: brokerValue(name, layers) as number }
}
