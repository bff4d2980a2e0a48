// Every error this library throws at people, by a code that is never reused.

/** What went wrong, for programs. */
export type ActorErrorCode =
  /** An ask from outside was not answered in time. */
  | 'ACTOR_ASK_DEADLINE'
  /** The actor, or its node, is gone. */
  | 'ACTOR_DEAD'
  /** A mailbox or a link had no room. */
  | 'ACTOR_OVERLOADED'
  /** A kind the system was started without. */
  | 'ACTOR_UNKNOWN_KIND'
  /** A node the system does not have, or that is down. */
  | 'ACTOR_NO_SUCH_NODE'
  /** A sibling that lives has this name. */
  | 'ACTOR_NAME_TAKEN'
  /** A message of a kind without codec was sent to another thread. */
  | 'ACTOR_NO_CODEC'
  /** A message does not fit its protocol. */
  | 'ACTOR_NOT_ENCODABLE'
  /** The system is closed. */
  | 'ACTOR_SYSTEM_CLOSED'
  /** A door that this node was started without. */
  | 'ACTOR_NO_DOOR'
  /** Code under simulation reached for the real world. */
  | 'ACTOR_REAL_WORLD'
  /** An actor failed itself, or escalated. */
  | 'ACTOR_FAILED'

/** Thrown by systems and contexts; `code` is stable, the message says what to do. */
export class ActorError extends Error {
  override readonly name = 'ActorError'
  readonly code: ActorErrorCode

  constructor(code: ActorErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }

  /** Whether the same call may succeed later. */
  get retriable(): boolean {
    return this.code === 'ACTOR_ASK_DEADLINE' || this.code === 'ACTOR_OVERLOADED'
  }
}

/** An error as text with its stack: what crosses threads. */
export function describeError(error: unknown): string {
  return error instanceof Error ? (error.stack ?? String(error)) : String(error)
}
