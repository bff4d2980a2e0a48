// Coordinates the groups of one partition of __consumer_offsets: `GroupCoordinator` decides, this actor performs.
// Lives beside that partition's leader, spawned by the node for one leader epoch and stopped with it. What it
// knows is the broker's as long as the epoch lasts; the partition's log outlives it.
//
//   started ─▶ read the log to its end ─▶ serve: decide ─▶ append ─▶ replicated ─▶ reply
import { MalformedError } from '@actorlog/bytes'
import {
  type GroupCall,
  GroupCoordinator,
  type GroupEffect,
  type GroupRecord,
} from '@actorlog/groups'
import { errorCodes } from '@actorlog/protocol'
import {
  type Actor,
  type ActorKind,
  type ActorRef,
  actorKind,
  type Context,
  type MessageOf,
  type ReplyTo,
  type Signal,
} from '@actorlog/runtime'
import type {
  AppendAnswer,
  PartitionFetched,
  PartitionProtocol,
} from '../partition/partition-protocol.ts'
import { batchOf, GroupLogReader } from './group-log.ts'
import type { GroupShardProtocol } from './group-shard-protocol.ts'
import { type GroupView, groupSettings, topicDirectory } from './group-view.ts'
import { uuidText } from './uuid-text.ts'

/** Reads up to the end of the log, not only to the high watermark (Kafka's debugging consumer). */
const DEBUG_REPLICA_ID = -2
/** A partition that does not lead yet, or any more, is asked again; the node ends that. */
const RETRY_MS = 100
/** A partition answers an append by its own deadline; that much later it never will. */
const GRACE_MS = 5_000

/** What the actor is given by its node. */
export interface GroupShardProps {
  readonly partition: ActorRef<PartitionProtocol>
  readonly index: number
  readonly view: GroupView
  readonly leaderEpoch: number
}

interface Own {
  fetched(message: PartitionFetched & { readonly carry: LoadingShard }): void
  retryDue(message: object): void
  appended(message: AppendAnswer & { readonly carry: OpenWrite }): void
  timerDue(message: { readonly key: string }): void
  tickDue(message: object): void
}
type Understood = GroupShardProtocol & Own
type Waiter = ReplyTo<{ readonly response: object }>

/** Answers for a coordinator that was given up meanwhile are told by it. */
interface LoadingShard {
  readonly coordinator: GroupCoordinator<Waiter>
}
interface OpenWrite extends LoadingShard {
  readonly write: number
}

/** One shard of group coordination. */
export class GroupShardActor implements Actor<Understood> {
  readonly #props: GroupShardProps
  #coordinator: GroupCoordinator<Waiter>
  #reader: GroupLogReader

  constructor(props: GroupShardProps) {
    this.#props = props
    this.#coordinator = new GroupCoordinator(groupSettings(props.view), topicDirectory(props.view))
    this.#reader = new GroupLogReader(this.#coordinator)
  }

  receive(message: MessageOf<Understood>, context: Context<Understood>): void {
    for (const effect of this.#decide(message, context)) this.#perform(effect, context)
  }

  signal(signal: Signal<Understood>, context: Context<Understood>): void {
    if (signal.type === 'started') {
      this.#readOn(context)
    } else if (signal.type === 'stopping') {
      this.#giveUp(context)
    } else if (signal.type === 'askFailed' && signal.then === 'fetched') {
      context.startTimer('retry', RETRY_MS, { type: 'retryDue' })
    } else if (signal.type === 'askFailed' && signal.then === 'appended') {
      this.#lostTrack(signal.carry as OpenWrite, context)
    }
  }

  #decide(message: MessageOf<Understood>, context: Context<Understood>): GroupEffect<Waiter>[] {
    switch (message.type) {
      case 'call':
        return this.#coordinator.call(callOf(message, context), message.replyTo, context)
      case 'topicsDeleted':
        return this.#coordinator.topicsDeleted(message.topics, context)
      case 'fetched':
        return message.carry.coordinator === this.#coordinator ? this.#load(message, context) : []
      case 'retryDue':
        this.#readOn(context)
        return []
      case 'appended':
        return message.carry.coordinator === this.#coordinator
          ? this.#outcome(message, context)
          : []
      case 'timerDue':
        return this.#coordinator.due(message.key, context)
      case 'tickDue':
        this.#tickLater(context)
        return this.#coordinator.tick(context)
      default:
        return message satisfies never
    }
  }

  #perform(effect: GroupEffect<Waiter>, context: Context<Understood>): void {
    switch (effect.type) {
      case 'append':
        this.#append(effect.write, effect.records, context)
        break
      case 'reply':
        context.reply(effect.waiter, { response: effect.response })
        break
      case 'startTimer': {
        const { key, afterMs } = effect
        context.startTimer(timerName(key), afterMs, { type: 'timerDue', key })
        break
      }
      case 'cancelTimer':
        context.cancelTimer(timerName(effect.key))
        break
      default:
        effect satisfies never
    }
  }

  #readOn(context: Context<Understood>): void {
    const { partition, view, leaderEpoch } = this.#props
    const fetch = {
      type: 'fetch',
      replicaId: DEBUG_REPLICA_ID,
      brokerEpoch: -1,
      currentLeaderEpoch: leaderEpoch,
      fetchOffset: this.#reader.nextOffset,
      lastFetchedEpoch: -1,
      logStartOffset: -1,
      maxBytes: view.settings.number('offsets.load.buffer.size'),
      minOneBatch: true,
      readCommitted: false,
    } as const
    context.ask(partition, fetch, 'fetched', { carry: { coordinator: this.#coordinator } })
  }

  #load(fetched: PartitionFetched, context: Context<Understood>): GroupEffect<Waiter>[] {
    const isCutOff = fetched.errorCode === errorCodes.OFFSET_OUT_OF_RANGE
    if (isCutOff && this.#reader.nextOffset < fetched.logStartOffset) {
      this.#reader.nextOffset = fetched.logStartOffset
      this.#readOn(context)
    } else if (fetched.errorCode !== errorCodes.NONE) {
      context.startTimer('retry', RETRY_MS, { type: 'retryDue' })
    } else if (fetched.sizeBytes > 0) {
      const fault = this.#replay(fetched.records)
      if (fault === undefined) this.#readOn(context)
      else return this.#unreadable(fault, context)
    } else {
      this.#tickLater(context)
      return this.#coordinator.loaded(context)
    }
    return []
  }

  #replay(records: readonly Uint8Array[]): string | undefined {
    try {
      for (const bytes of records) {
        const fault = this.#reader.read(bytes)
        if (fault !== undefined) return fault
      }
      return undefined
    } catch (error) {
      if (error instanceof MalformedError) return error.message
      throw error
    }
  }

  /** Nobody can coordinate these groups without losing what the log says; so nobody does. */
  #unreadable(fault: string, context: Context<Understood>): GroupEffect<Waiter>[] {
    context.count('groups.unreadable')
    context.trace(`shard ${this.#props.index} at ${this.#reader.nextOffset}: ${fault}`)
    return this.#coordinator.unload(context)
  }

  #append(write: number, records: readonly GroupRecord[], context: Context<Understood>): void {
    const { partition, view } = this.#props
    const timeoutMs = view.settings.number('offsets.commit.timeout.ms')
    const codecId = view.settings.number('offsets.topic.compression.codec')
    const append = {
      type: 'append',
      records: batchOf(records, { timestamp: context.timestamp, codecId }),
      acks: -1,
      timeoutMs,
      zstdAllowed: true,
      origin: 'coordinator',
    } as const
    const carry: OpenWrite = { coordinator: this.#coordinator, write }
    context.ask(partition, append, 'appended', { timeoutMs: timeoutMs + GRACE_MS, carry })
  }

  #outcome(
    { errorCode, endOffset, carry }: MessageOf<Understood> & { type: 'appended' },
    context: Context<Understood>,
  ): GroupEffect<Waiter>[] {
    if (errorCode === errorCodes.NONE) return this.#coordinator.written(carry.write, context)
    // An answer with an end offset is of a batch that is there, and was not replicated in time.
    const failure = { errorCode, isInLog: endOffset >= 0 }
    return this.#coordinator.unwritten(carry.write, failure, context)
  }

  /** Whether that batch is in the log nobody can say: what the log says is read again. */
  #lostTrack({ coordinator }: OpenWrite, context: Context<Understood>): void {
    if (coordinator !== this.#coordinator) return
    context.count('groups.reloaded')
    this.#giveUp(context)
    const { view } = this.#props
    this.#coordinator = new GroupCoordinator(groupSettings(view), topicDirectory(view))
    this.#reader = new GroupLogReader(this.#coordinator)
    this.#readOn(context)
  }

  #giveUp(context: Context<Understood>): void {
    for (const effect of this.#coordinator.unload(context)) this.#perform(effect, context)
    context.cancelTimer('tick')
  }

  #tickLater(context: Context<Understood>): void {
    const everyMs = this.#props.view.settings.number('offsets.retention.check.interval.ms')
    context.startTimer('tick', everyMs, { type: 'tickDue' })
  }
}

/** Apart from this actor's own timers, whatever groups are called. */
function timerName(key: string): string {
  return `group ${key}`
}

function callOf(
  {
    api,
    apiVersion,
    clientId,
    clientHost,
    request,
  }: MessageOf<GroupShardProtocol> & {
    type: 'call'
  },
  context: Context<Understood>,
): GroupCall {
  const mayBeNew = api === 'joinGroup' && 'memberId' in request && request.memberId === ''
  const newMemberUuid = mayBeNew ? uuidText(context.random.bytes(16)) : ''
  // Java prints an address with a slash where its name would stand, and so it is kept in the log.
  const who = { clientId, clientHost: `/${clientHost}` }
  // The connection decoded the request by its API's codec.
  return { api, apiVersion, ...who, newMemberUuid, request } as GroupCall
}

export const groupShardKind: ActorKind<GroupShardProtocol, GroupShardProps> = actorKind<
  GroupShardProtocol,
  GroupShardProps
>({
  name: 'group-shard',
  create: (props) => new GroupShardActor(props),
})
