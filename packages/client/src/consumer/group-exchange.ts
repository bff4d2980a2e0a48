// The messages of the classic group protocol: what members tell each other through the coordinator, which
// does not look inside.

import { Reader, Writer } from '@actorlog/bytes'
import { encodeMessage } from '@actorlog/protocol'
import { consumerProtocolAssignment } from '@actorlog/protocol/client/consumer-protocol-assignment'
import { consumerProtocolSubscription } from '@actorlog/protocol/client/consumer-protocol-subscription'
import type { TopicPartition } from './consumer.ts'

/** The oldest version serves: what later ones add (owned partitions, racks) these assignors do not use. */
const writtenVersion = 0
const versionBytes = 2

/** What a member wants, as bytes for the others. */
export function subscriptionBytes(topics: readonly string[]): Uint8Array {
  const message = { topics, userData: null }
  return versioned(encodeMessage(consumerProtocolSubscription, message, writtenVersion))
}

/** What a member wants, out of the bytes of any client. */
export function subscribedTopics(bytes: Uint8Array): readonly string[] {
  const reader = new Reader(bytes)
  const version = known(reader.int16(), consumerProtocolSubscription.versions[1])
  return consumerProtocolSubscription.decode(reader, version).topics
}

/** What a member is given, as bytes for it. */
export function assignmentBytes(partitions: ReadonlyMap<string, readonly number[]>): Uint8Array {
  const assignedPartitions = [...partitions].map(([topic, its]) => ({ topic, partitions: its }))
  const message = { assignedPartitions, userData: null }
  return versioned(encodeMessage(consumerProtocolAssignment, message, writtenVersion))
}

/** What a member is given; nothing for the empty bytes of a member that the leader left out. */
export function assignedPartitions(bytes: Uint8Array): TopicPartition[] {
  if (bytes.length < versionBytes) return []
  const reader = new Reader(bytes)
  const version = known(reader.int16(), consumerProtocolAssignment.versions[1])
  const assignment = consumerProtocolAssignment.decode(reader, version)
  return assignment.assignedPartitions.flatMap(({ topic, partitions }) =>
    partitions.map((partition) => ({ topic, partition })),
  )
}

/** A newer writer's message begins with the fields of the newest version we know. */
function known(version: number, newest: number): number {
  return Math.min(Math.max(version, 0), newest)
}

function versioned(body: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(versionBytes + body.length)
  new Writer(bytes).int16(writtenVersion)
  bytes.set(body, versionBytes)
  return bytes
}
