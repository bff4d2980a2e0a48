// Kafka's error codes: names, and what they mean for a client. Codes are never reused.
import { errorCodes, KAFKA_ERRORS } from './generated/errors.ts'

/** One error of the protocol. */
export interface KafkaError {
  readonly code: number
  readonly name: string
  /** The same request may succeed later. */
  readonly retriable: boolean
  /** The client's metadata is out of date. */
  readonly refreshMetadata: boolean
}

export { errorCodes, KAFKA_ERRORS }

/** The name of an error: `'NOT_LEADER_OR_FOLLOWER'`. */
export type ErrorName = keyof typeof errorCodes

/** The error of a code; a code nobody here knows is UNKNOWN_SERVER_ERROR under its own number. */
export function errorOf(code: number): KafkaError {
  return (
    KAFKA_ERRORS[code + 1] ?? {
      code,
      name: 'UNKNOWN_SERVER_ERROR',
      retriable: false,
      refreshMetadata: false,
    }
  )
}
