// What group coordination reads of its broker: settings and topics, as the view shows them at the moment.
import type { GroupSettings, TopicDirectory } from '@actorlog/groups'
import { topicByName } from '@actorlog/metadata'
import type { BrokerView } from '../node/broker-view.ts'

/** The part of the view that a shard reads. */
export type GroupView = Pick<BrokerView, 'settings' | 'image'>

const MS_PER_MINUTE = 60_000

/** The broker's settings, found anew at each reading. */
export function groupSettings(view: GroupView): GroupSettings {
  return {
    get sessionTimeoutMsMin() {
      return view.settings.number('group.min.session.timeout.ms')
    },
    get sessionTimeoutMsMax() {
      return view.settings.number('group.max.session.timeout.ms')
    },
    get initialRebalanceDelayMs() {
      return view.settings.number('group.initial.rebalance.delay.ms')
    },
    get membersMax() {
      return view.settings.number('group.max.size')
    },
    get offsetMetadataLengthMax() {
      return view.settings.number('offset.metadata.max.bytes')
    },
    get offsetsRetentionMs() {
      return view.settings.number('offsets.retention.minutes') * MS_PER_MINUTE
    },
  }
}

/** The cluster's topics, as the newest image has them. */
export function topicDirectory(view: GroupView): TopicDirectory {
  return {
    idOf: (name) => topicByName(view.image, name)?.id,
    nameOf: (id) => view.image.topics.get(id)?.name,
    partitionCount: (name) => topicByName(view.image, name)?.partitions.length ?? 0,
  }
}
