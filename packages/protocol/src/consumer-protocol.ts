// What classic consumers put into JoinGroup and SyncGroup: subscription and assignment, each behind
// its version. A version later than ours reads as our latest, since later ones only append fields.
import { MalformedError, Reader } from '@actorlog/bytes'
import type { MessageCodec } from './codec.ts'
import {
  type ConsumerProtocolAssignment,
  type ConsumerProtocolAssignmentInput,
  consumerProtocolAssignment,
} from './generated/client/consumer-protocol-assignment.ts'
import {
  type ConsumerProtocolSubscription,
  type ConsumerProtocolSubscriptionInput,
  consumerProtocolSubscription,
} from './generated/client/consumer-protocol-subscription.ts'
import { encodeVersioned } from './version-prefix.ts'

/** A member's subscription, as JoinGroup carries it. */
export function encodeSubscription(
  subscription: ConsumerProtocolSubscriptionInput,
  version: number,
): Uint8Array {
  return encodeVersioned(consumerProtocolSubscription, subscription, version)
}

/** Reads a member's subscription, of any version. */
export function decodeSubscription(bytes: Uint8Array): ConsumerProtocolSubscription {
  return decodeLenient(consumerProtocolSubscription, bytes)
}

/** A member's assignment, as SyncGroup carries it. */
export function encodeAssignment(
  assignment: ConsumerProtocolAssignmentInput,
  version: number,
): Uint8Array {
  return encodeVersioned(consumerProtocolAssignment, assignment, version)
}

/** Reads a member's assignment, of any version. */
export function decodeAssignment(bytes: Uint8Array): ConsumerProtocolAssignment {
  return decodeLenient(consumerProtocolAssignment, bytes)
}

function decodeLenient<T, I>(codec: MessageCodec<T, I>, bytes: Uint8Array): T {
  const reader = new Reader(bytes)
  const version = reader.int16()
  const [min, max] = codec.versions
  if (version < min) throw new MalformedError(`version ${version} of ${codec.name}`, 0)
  return codec.decode(reader, Math.min(version, max))
}
