// Requests name topics by name or by id, as their version has it. Rooms are told both, so that an offset of an
// earlier topic of the same name can be told from one of the present topic.
import { type Uuid, ZERO_UUID } from '@actorlog/bytes'
import { type MetadataImage, type TopicImage, topicByName } from '@actorlog/metadata'
import { errorCodes } from '@actorlog/protocol'

/** A topic as a request names it: an id, or a name with the zero id. */
export interface NamedTopic {
  readonly name: string
  readonly topicId: Uuid
}

/** The topic that is meant, if it is there. */
export function topicOf(image: MetadataImage, named: NamedTopic): TopicImage | undefined {
  return named.topicId === ZERO_UUID
    ? topicByName(image, named.name)
    : image.topics.get(named.topicId)
}

/** The same with name and id, as far as the metadata know them. */
export function identified<T extends NamedTopic>(image: MetadataImage, named: T): T {
  const topic = topicOf(image, named)
  return topic === undefined ? named : { ...named, name: topic.name, topicId: topic.id }
}

/** What is said of a topic that is not there; versions with ids know no name to miss. */
export function unknownTopicError(usesIds: boolean): number {
  return usesIds ? errorCodes.UNKNOWN_TOPIC_ID : errorCodes.UNKNOWN_TOPIC_OR_PARTITION
}
