// Where a consumer's partitions come from: all partitions of its topics, or what its group gives it.

import { Deadline } from '../deadline.ts'
import type { Cluster } from '../wire/cluster.ts'
import type { Assigned } from './assigned.ts'
import type { ConsumerOptions } from './consumer.ts'
import { PartitionFlow } from './partition-flow.ts'
import type { Settings } from './settings.ts'

const findTopicMs = 30_000

/** What a source tells the consumer, and asks it. */
export interface SourceHooks {
  readonly topics: readonly string[]
  readonly settings: Settings
  readonly lane: string
  readonly options: ConsumerOptions
  readonly assigned: Assigned
  /** Reads these partitions from now on. */
  flows(flows: readonly PartitionFlow[]): void
  /** Reads these partitions too. */
  added(flows: readonly PartitionFlow[]): void
  /** Resolves when the loop has nothing in its hands; nothing more is handed out until `flows`. */
  quiet(): Promise<void>
  failed(error: unknown): void
  outSince(): number | undefined
}

/** Gives a consumer its partitions. */
export interface Source {
  start(): void
  /** The loop asked for the next record. */
  asked(): void
  commit(deadline: Deadline): Promise<void>
  /** Gives everything back; nothing is told any more afterwards. */
  stop(): Promise<void>
}

/** All partitions, or those that the options name; partitions that come later are read from their start. */
export function alone(cluster: Cluster, hooks: SourceHooks): Source {
  const { topics, settings, options } = hooks
  let isStopped = false
  let endListening = (): void => {}
  const flowsNow = (isFirst: boolean): PartitionFlow[] =>
    topics.flatMap((topic) => {
      const count = cluster.view.topic(topic)?.count ?? 0
      const wanted = options.partitions ?? Array.from({ length: count }, (_, index) => index)
      return wanted.map((partition) => {
        const known = hooks.assigned.find({ topic, partition })
        if (known !== undefined) return known
        const flow = new PartitionFlow(topic, partition)
        if (!isFirst) flow.restart('earliest')
        else if (typeof settings.from === 'number') flow.begin(settings.from)
        else flow.restart(settings.from)
        return flow
      })
    })
  const noticeNew = (): void => {
    const flows = flowsNow(false)
    if (flows.length > hooks.assigned.flows.length) hooks.added(flows)
  }
  const begin = async (): Promise<void> => {
    const deadline = new Deadline(cluster.doors, {}, findTopicMs)
    for (const topic of topics) await cluster.findTopic(topic, deadline)
    if (isStopped) return
    hooks.flows(flowsNow(true))
    await options.onAssigned?.(hooks.assigned.flows)
    if (!isStopped) endListening = cluster.onChange(noticeNew)
  }
  return {
    start: () => void begin().catch((error: unknown) => hooks.failed(error)),
    asked: () => {},
    commit: () => Promise.resolve(),
    stop: () => {
      isStopped = true
      endListening()
      return Promise.resolve()
    },
  }
}
