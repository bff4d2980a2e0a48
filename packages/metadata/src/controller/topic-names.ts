// What a topic may be called.
import { type MetadataImage, unifiedName } from '../image.ts'

/** The longest name: a folder's name must still take the partition number. */
export const TOPIC_NAME_LENGTH_MAX = 249

/** What is wrong with the name, in one sentence; undefined when nothing is. */
export function faultOfTopicName(name: string): string | undefined {
  if (name === '') return 'Topic name is invalid: the empty string is not allowed'
  if (name === '.' || name === '..') return `Topic name is invalid: '${name}' is not allowed`
  if (name.length > TOPIC_NAME_LENGTH_MAX) {
    return `Topic name is invalid: it is longer than ${TOPIC_NAME_LENGTH_MAX} characters`
  }
  if (!/^[a-zA-Z0-9._-]+$/.test(name)) {
    return `Topic name is invalid: '${name}' contains one or more characters other than ASCII alphanumerics, '.', '_' and '-'`
  }
  return undefined
}

/** The topic that has the same metrics' name, if another has it: there `.` and `_` are the same letter. */
export function collidingTopic(image: MetadataImage, name: string): string | undefined {
  const other = image.unifiedNames.get(unifiedName(name))
  return other === name ? undefined : other
}
