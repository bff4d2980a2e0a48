// An error code in an answer → the error that callers see.

import { errorOf } from '@actorlog/protocol'
import { ActorlogError, type ErrorDetail } from '../errors.ts'

/** What was asked for when the code came back. */
export type Asked = Pick<ErrorDetail, 'topic' | 'partition' | 'group' | 'hint'>

/** The error behind a code; `message` is the broker's own text, where it gave one. */
export function refused(errorCode: number, asked: Asked, message?: string | null): ActorlogError {
  const { name: code, retriable } = errorOf(errorCode)
  const what = subject(asked)
  const why = message ?? sentences[code] ?? code.toLowerCase().replaceAll('_', ' ')
  const text = what === '' ? why : `${what}: ${why}`
  return new ActorlogError(code, text, { errno: errorCode, retriable, ...asked })
}

/** Throws unless the code is 0. */
export function expectNone(errorCode: number, asked: Asked, message?: string | null): void {
  if (errorCode !== 0) throw refused(errorCode, asked, message)
}

/** Whether it says that another broker leads, or that the view is old in another way. */
export function movesLeader(errorCode: number): boolean {
  return errorOf(errorCode).refreshMetadata
}

function subject(asked: Asked): string {
  if (asked.group !== undefined) return `group ${asked.group}`
  if (asked.topic === undefined) return ''
  return asked.partition === undefined ? asked.topic : `${asked.topic}-${asked.partition}`
}

const sentences: Readonly<Record<string, string>> = {
  COORDINATOR_NOT_AVAILABLE: 'no broker coordinates it yet',
  GROUP_ID_NOT_FOUND: 'there is no such group',
  LEADER_NOT_AVAILABLE: 'no leader is available',
  MESSAGE_TOO_LARGE: 'larger than the topic allows',
  NON_EMPTY_GROUP: 'the group has members',
  NOT_ENOUGH_REPLICAS: 'too few replicas are in sync',
  NOT_ENOUGH_REPLICAS_AFTER_APPEND: 'too few replicas were in sync after it was written',
  TOPIC_ALREADY_EXISTS: 'the topic exists already',
  UNKNOWN_TOPIC_ID: 'there is no such topic any more',
  UNKNOWN_TOPIC_OR_PARTITION: 'there is no such topic or partition',
}
