// The partitions a consumer reads now.

import type { TopicPartition } from './consumer.ts'
import type { PartitionFlow } from './partition-flow.ts'

/** Flows by their place. */
export class Assigned {
  #flows: readonly PartitionFlow[] = []
  #byPlace = new Map<string, PartitionFlow>()

  get flows(): readonly PartitionFlow[] {
    return this.#flows
  }

  set flows(flows: readonly PartitionFlow[]) {
    this.#flows = flows
    this.#byPlace = new Map(flows.map((flow) => [placeOf(flow), flow]))
  }

  find(place: TopicPartition): PartitionFlow | undefined {
    return this.#byPlace.get(placeOf(place))
  }
}

function placeOf({ topic, partition }: TopicPartition): string {
  return `${topic}-${partition}`
}
