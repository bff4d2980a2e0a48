// Topics that are made because somebody needs them: by a client's Metadata, or because a coordinator has no
// topic to keep its state in. The controller decides; who asks polls until the topic is there.
import type { CreateTopicsRequestCreatableTopic } from '@actorlog/protocol/client/19-create-topics'
import { type BrokerView, OFFSETS_TOPIC } from '../node/broker-view.ts'
import { type RoomAsk, roomAsk } from './api.ts'

/** The asker's own answer waits no longer: without a controller it must still come. */
const CREATE_TIMEOUT_MS = 1_000

/** Asks the controller for topics of these names, shaped as the broker's settings say. */
export function createTopicsAsk(view: BrokerView, names: readonly string[]): RoomAsk<object> {
  const topics = names.map((name) => creatableTopic(view, name))
  const body = { topics, timeoutMs: CREATE_TIMEOUT_MS, validateOnly: false }
  const request = { api: 'createTopics', body } as const
  return roomAsk(view.rooms.controller, { type: 'decide', request }, CREATE_TIMEOUT_MS)
}

function creatableTopic(view: BrokerView, name: string): CreateTopicsRequestCreatableTopic {
  const { settings } = view
  if (name !== OFFSETS_TOPIC) {
    return { name, numPartitions: -1, replicationFactor: -1, assignments: [], configs: [] }
  }
  return {
    name,
    numPartitions: settings.number('offsets.topic.num.partitions'),
    replicationFactor: settings.number('offsets.topic.replication.factor'),
    assignments: [],
    configs: [
      { name: 'cleanup.policy', value: 'compact' },
      { name: 'compression.type', value: 'producer' },
      { name: 'segment.bytes', value: String(settings.number('offsets.topic.segment.bytes')) },
    ],
  }
}
