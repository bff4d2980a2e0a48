// A group's committed offsets: read when partitions are taken over, written when records are done.

import { errorCodes } from '@actorlog/protocol'
import { offsetCommitApi } from '@actorlog/protocol/client/08-offset-commit'
import { offsetFetchApi } from '@actorlog/protocol/client/09-offset-fetch'
import type { Deadline } from '../deadline.ts'
import { groupBy } from '../group-by.ts'
import { retrying } from '../retry.ts'
import type { Cluster, Lane } from '../wire/cluster.ts'
import { type Coordinators, movesCoordinator } from '../wire/coordinators.ts'
import { expectNone, refused } from '../wire/refused.ts'
import type { TopicPartition } from './consumer.ts'

/** From 10 on topics go by id, and what was committed for an earlier topic of the name is hidden. */
const lastVersionWithNames = 9
const firstVersionWithGroups = 8
const firstVersionWithStable = 7
const firstVersionWithEpochs = 6
const firstVersionWithInstances = 7

/** Who commits: a member of a generation, or nobody in particular (-1). */
export interface Committer {
  readonly generation: number
  readonly memberId: string
  readonly groupInstanceId: string | null
}

/** A committed place. */
export interface CommittedOffset extends TopicPartition {
  readonly offset: number
  readonly leaderEpoch: number
}

/** Reads and writes the offsets of one group. */
export class GroupOffsets {
  readonly #group: string
  readonly #cluster: Cluster
  readonly #coordinators: Coordinators
  readonly #lane: Lane

  constructor(group: string, cluster: Cluster, coordinators: Coordinators, lane: Lane) {
    this.#group = group
    this.#cluster = cluster
    this.#coordinators = coordinators
    this.#lane = lane
  }

  /** What is committed for these partitions; those without a commit are left out. */
  fetch(
    partitions: readonly TopicPartition[],
    deadline: Deadline,
    requireStable: boolean,
  ): Promise<CommittedOffset[]> {
    const topics = [...groupBy(partitions, (each) => each.topic)].map(([name, its]) => ({
      name,
      partitionIndexes: its.map((each) => each.partition),
    }))
    const groupId = this.#group
    return retrying(deadline, this.#cluster.doors.random, async () => {
      const link = await this.#coordinators.linkFor(groupId, this.#lane)
      const answer = await link.call(
        offsetFetchApi,
        (version) => ({
          ...(version >= firstVersionWithGroups
            ? { groups: [{ groupId, topics }] }
            : { groupId, topics }),
          ...(version >= firstVersionWithStable ? { requireStable } : {}),
        }),
        { maxVersion: lastVersionWithNames },
      )
      const whole = answer.groups[0] ?? answer
      this.#expectNone(whole.errorCode)
      const found: CommittedOffset[] = []
      for (const { name: topic, partitions: its } of whole.topics) {
        for (const { partitionIndex: partition, ...each } of its) {
          expectNone(each.errorCode, { topic, partition })
          if (each.committedOffset < 0) continue
          const { committedOffset: offset, committedLeaderEpoch: leaderEpoch } = each
          found.push({ topic, partition, offset, leaderEpoch })
        }
      }
      return found
    })
  }

  /** Commits; fails as a whole if any partition fails. */
  async commit(
    offsets: readonly CommittedOffset[],
    by: Committer,
    deadline: Deadline,
  ): Promise<void> {
    const groupId = this.#group
    await retrying(deadline, this.#cluster.doors.random, async () => {
      const link = await this.#coordinators.linkFor(groupId, this.#lane)
      const answer = await link.call(
        offsetCommitApi,
        (version) => ({
          groupId,
          generationIdOrMemberEpoch: by.generation,
          memberId: by.memberId,
          ...(version >= firstVersionWithInstances ? { groupInstanceId: by.groupInstanceId } : {}),
          topics: [...groupBy(offsets, (each) => each.topic)].map(([name, its]) => ({
            name,
            partitions: its.map((each) => ({
              partitionIndex: each.partition,
              committedOffset: each.offset,
              ...(version >= firstVersionWithEpochs
                ? { committedLeaderEpoch: each.leaderEpoch }
                : {}),
              committedMetadata: '',
            })),
          })),
        }),
        { maxVersion: lastVersionWithNames },
      )
      for (const { name: topic, partitions } of answer.topics) {
        for (const { partitionIndex: partition, errorCode } of partitions) {
          this.#expectNone(errorCode, { topic, partition })
        }
      }
    })
  }

  #expectNone(errorCode: number, place: Partial<TopicPartition> = {}): void {
    if (errorCode === errorCodes.NONE) return
    if (movesCoordinator(errorCode)) this.#coordinators.forget(this.#group)
    throw refused(errorCode, { group: this.#group, ...place })
  }
}
