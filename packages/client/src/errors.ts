// Everything the client throws: one class, a stable code (Kafka's own name where Kafka has one) and a
// sentence that says what to do. Codes of our own are listed in `ownHints` and are never reused.

/** What an error carries besides its code and message. */
export interface ErrorDetail {
  /** Kafka's wire number; left out for the client's own codes. */
  readonly errno?: number
  /** Whether the same call may succeed later without a change. */
  readonly retriable?: boolean
  readonly hint?: string
  readonly cause?: unknown
  readonly topic?: string
  readonly partition?: number
  readonly group?: string
}

/** The one error of the public API. `code` is Kafka's name of the error, or one of the client's own. */
export class ActorlogError extends Error {
  override readonly name: string = 'ActorlogError'
  readonly code: string
  readonly errno: number | undefined
  readonly retriable: boolean
  /** What to do about it, in a sentence. */
  readonly hint: string | undefined
  readonly topic: string | undefined
  readonly partition: number | undefined
  readonly group: string | undefined

  constructor(code: string, message: string, detail: ErrorDetail = {}) {
    super(message, detail.cause === undefined ? undefined : { cause: detail.cause })
    this.code = code
    this.errno = detail.errno
    this.retriable = detail.retriable ?? false
    this.hint = detail.hint ?? hints[code]
    this.topic = detail.topic
    this.partition = detail.partition
    this.group = detail.group
    // The first line of the stack names the code, as Node's own errors do.
    const stack = this.stack?.replace(/^\w+:/, `ActorlogError [${code}]:`)
    if (stack !== undefined) this.stack = stack
  }

  /** The stable form for logs and `--json`. */
  toJSON(): Record<string, unknown> {
    return {
      code: this.code,
      errno: this.errno,
      message: this.message,
      hint: this.hint,
      retriable: this.retriable,
      topic: this.topic,
      partition: this.partition,
      group: this.group,
    }
  }
}

/** What to do, by code. Kafka's codes without a line here explain themselves by their message. */
const hints: Readonly<Record<string, string>> = {
  // The client's own codes.
  BROKER_UNREACHABLE: 'check that the brokers run and that the address and port are right',
  BUFFER_EXHAUSTED: 'await earlier sends, use sendAll, or raise bufferBytes',
  CLOSED: 'the client, producer or consumer was closed before this call',
  CONNECTION_LOST: 'the broker closed the connection; the client reconnects by itself',
  DELIVERY_TIMED_OUT:
    'the record may or may not be written; raise deliveryTimeout or check the brokers',
  INTERNAL: 'please report this with the stack of its cause',
  INVALID_ARGUMENT: 'correct the call',
  NO_OFFSET: "the group has no committed offset here; pass from: 'earliest' or 'latest'",
  TIMED_OUT: 'raise timeout, or check the brokers',
  // Kafka's codes.
  COORDINATOR_NOT_AVAILABLE:
    'the offsets topic has no leader; on a small cluster set offsets.topic.replication.factor to the number of brokers',
  GROUP_ID_NOT_FOUND:
    'check the name; a group exists once a member joined or an offset was committed',
  INVALID_RECORD: 'nothing was written',
  INVALID_REPLICATION_FACTOR: 'the factor can be at most the number of running brokers',
  INVALID_TOPIC_EXCEPTION: 'names are 1 to 249 of the characters a-z A-Z 0-9 . _ -',
  MESSAGE_TOO_LARGE: 'send smaller records, or raise max.message.bytes of the topic',
  NON_EMPTY_GROUP: 'stop the members of the group first',
  NOT_ENOUGH_REPLICAS:
    'fewer replicas are in sync than min.insync.replicas asks for; bring brokers back or lower it',
  NOT_ENOUGH_REPLICAS_AFTER_APPEND:
    'the record is written but on fewer replicas than min.insync.replicas asks for',
  OFFSET_OUT_OF_RANGE: 'the offset is no longer, or not yet, in the log; seek to another',
  TOPIC_ALREADY_EXISTS: 'use another name, or accept the topic that is there',
  UNKNOWN_TOPIC_ID: 'the topic was deleted, or deleted and made anew',
  UNKNOWN_TOPIC_OR_PARTITION: 'create the topic first, or check its name and partition number',
  UNSUPPORTED_COMPRESSION_TYPE: 'choose another compression',
  UNSUPPORTED_VERSION: 'the broker is too old, or too new, for this call',
}
