// One shard of group coordination: the groups and offsets of one partition of __consumer_offsets.
//
//   loading ──loaded──▶ active ──unload──▶ unloaded
//
// While active, a call may append records; they are replayed at once, and what they make true is answered
// when `written` says that they are replicated.
import { assert } from '@actorlog/assert'
import { errorCodes } from '@actorlog/protocol'
import { offsetCommit } from './08-offset-commit.ts'
import { offsetFetch } from './09-offset-fetch.ts'
import { joinGroup } from './11-join-group.ts'
import { heartbeat } from './12-heartbeat.ts'
import { leaveGroup } from './13-leave-group.ts'
import { syncGroup } from './14-sync-group.ts'
import { describeGroups } from './15-describe-groups.ts'
import { listGroups } from './16-list-groups.ts'
import { deleteGroups } from './42-delete-groups.ts'
import { offsetDelete } from './47-offset-delete.ts'
import type {
  CallOf,
  GroupApiName,
  GroupCall,
  GroupSettings,
  GroupTime,
  TopicDirectory,
} from './call.ts'
import type { GroupEffect } from './effects.ts'
import { expireOffsets, forgetTopics } from './expiry.ts'
import type { GroupRecord } from './group-record.ts'
import { answerParked, keepAlive, prepare } from './rebalance.ts'
import { refusal } from './refusal.ts'
import { Shard } from './shard.ts'

/** Writes whose fate is open; beyond, calls are refused as by a coordinator that is not there. */
const WRITES_IN_FLIGHT_MAX = 10_000

/** Why an append failed. */
export interface WriteFailure {
  /** Kafka's code, as the partition says it. */
  readonly errorCode: number
  /** Appended, but not replicated in time: it may still be. */
  readonly isInLog: boolean
}

/** Decides for one shard. `Waiter` is whatever answers are addressed to. */
export class GroupCoordinator<Waiter> {
  readonly #shard: Shard<Waiter>
  #phase: 'loading' | 'active' | 'unloaded' = 'loading'

  constructor(settings: GroupSettings, topics: TopicDirectory) {
    this.#shard = new Shard(settings, topics)
  }

  /** A record of the partition, in order. `producerId` is that of a transaction, -1 outside of one. */
  replay(
    record: GroupRecord,
    origin: { readonly offset: number; readonly producerId: number },
  ): void {
    assert(this.#phase === 'loading', 'the log is read before the shard is active')
    this.#shard.state.replay(record, origin)
  }

  /** A marker of the partition: the producer's transaction ended. */
  endTransaction(producerId: number, committed: boolean): void {
    this.#shard.state.endTransaction(producerId, committed)
  }

  /** The log was read to its end: the shard is active, and members must be heard of. */
  loaded(time: GroupTime): GroupEffect<Waiter>[] {
    assert(this.#phase === 'loading', 'a shard is loaded once')
    this.#phase = 'active'
    const shard = this.#shard.at(time)
    for (const group of shard.groups()) {
      for (const member of group.members.values()) keepAlive(shard, group, member)
      // A group that was larger than it may be now gets the chance to commit, then shrinks.
      if (group.members.size > shard.settings.membersMax) prepare(shard, group)
    }
    return shard.take()
  }

  /** Decides one request. */
  call(call: GroupCall, waiter: Waiter, time: GroupTime): GroupEffect<Waiter>[] {
    const shard = this.#shard.at(time)
    const refused = this.#refused()
    if (refused === 0) decide(shard, call, waiter)
    else shard.reply(waiter, refusal(call, refused))
    return shard.take()
  }

  /** The records of this write are replicated. */
  written(write: number, time: GroupTime): GroupEffect<Waiter>[] {
    if (this.#phase === 'active') this.#shard.at(time).settle(write)
    return this.#shard.take()
  }

  /** The records of this write are not, or not in time. */
  unwritten(write: number, failure: WriteFailure, time: GroupTime): GroupEffect<Waiter>[] {
    if (this.#phase === 'active') {
      this.#shard.at(time).fail(write, failure.errorCode, failure.isInLog)
    }
    return this.#shard.take()
  }

  /** A timer is due. One that was cancelled meanwhile changes nothing. */
  due(key: string, time: GroupTime): GroupEffect<Waiter>[] {
    this.#shard.at(time).due(key)
    return this.#shard.take()
  }

  /** Looks for offsets that have expired; every `offsets.retention.check.interval.ms`. */
  tick(time: GroupTime): GroupEffect<Waiter>[] {
    if (this.#phase === 'active') expireOffsets(this.#shard.at(time))
    return this.#shard.take()
  }

  /** Topics are gone, and their offsets with them. */
  topicsDeleted(topicNames: readonly string[], time: GroupTime): GroupEffect<Waiter>[] {
    if (this.#phase === 'active') forgetTopics(this.#shard.at(time), topicNames)
    return this.#shard.take()
  }

  /** The leadership is over: everyone who waits is sent to look for the new coordinator. */
  unload(time: GroupTime): GroupEffect<Waiter>[] {
    const shard = this.#shard.at(time)
    if (this.#phase === 'active') {
      for (const group of [...shard.groups()]) {
        for (const member of group.members.values()) {
          answerParked(shard, group, member, errorCodes.NOT_COORDINATOR, member.id)
        }
        shard.bury(group)
      }
      shard.close(errorCodes.NOT_COORDINATOR)
    }
    this.#phase = 'unloaded'
    return shard.take()
  }

  /** The fewest records that make this shard's hard state again, writes on their way included. */
  records(): Iterable<GroupRecord> {
    return this.#shard.state.records()
  }

  #refused(): number {
    switch (this.#phase) {
      case 'loading':
        return errorCodes.COORDINATOR_LOAD_IN_PROGRESS
      case 'unloaded':
        return errorCodes.NOT_COORDINATOR
      default:
        return this.#shard.writesInFlight < WRITES_IN_FLIGHT_MAX
          ? 0
          : errorCodes.COORDINATOR_NOT_AVAILABLE
    }
  }
}

const decisions: {
  readonly [A in GroupApiName]: <W>(shard: Shard<W>, call: CallOf<A>, waiter: W) => void
} = {
  joinGroup,
  syncGroup,
  heartbeat,
  leaveGroup,
  offsetCommit,
  offsetFetch,
  offsetDelete,
  describeGroups,
  listGroups,
  deleteGroups,
}

function decide<W, A extends GroupApiName>(shard: Shard<W>, call: CallOf<A>, waiter: W): void {
  decisions[call.api](shard, call, waiter)
}
