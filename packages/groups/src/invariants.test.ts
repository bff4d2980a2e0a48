// Random clients against one shard whose log fails at times. After every step the laws of a group hold.
import { errorCodes } from '@actorlog/protocol'
import type { GroupMetadataValue } from '@actorlog/protocol/group'
import fc from 'fast-check'
import t from 'tap'
import { GroupCoordinator } from './coordinator.ts'
import { encodeGroupRecord, type GroupRecord } from './group-record.ts'
import {
  beating,
  committing,
  fetching,
  joining,
  ShardWorld,
  syncing,
} from './shard-world.test.kit.ts'

const GROUPS = ['g', 'h']
const CLIENTS = 4

interface Client {
  memberId: string
  generationId: number
  leader: string
  members: readonly string[]
}

/** What is checked: each law is told what happened, and throws when it is broken. */
class Watched extends ShardWorld {
  readonly waiters = new Map<string, { readonly group: string; readonly client: number }>()
  readonly clients = new Map<string, Client>()
  readonly #leaders = new Map<string, string>()
  readonly #generations = new Map<string, number>()
  readonly #seen = new Set<string>()

  client(group: string, client: number): Client {
    const key = `${group} ${client}`
    const known = this.clients.get(key) ?? {
      memberId: '',
      generationId: -1,
      leader: '',
      members: [],
    }
    this.clients.set(key, known)
    return known
  }

  /** Clients hear their answers; generations grow, and have one leader. */
  listen(): void {
    for (const [waiter, response] of this.replies) {
      const asked = this.waiters.get(waiter)
      if (asked === undefined || this.#seen.has(waiter)) continue
      this.#seen.add(waiter)
      if (!('leader' in response)) continue
      this.#joined(asked.group, this.client(asked.group, asked.client), response as never)
    }
    for (const group of GROUPS) this.#checkRecords(group)
  }

  #joined(
    group: string,
    client: Client,
    answer: {
      errorCode: number
      memberId: string
      generationId: number
      leader: string
      members: readonly { readonly memberId: string }[]
    },
  ): void {
    const { errorCode, memberId, generationId, leader, members } = answer
    if (errorCode === errorCodes.UNKNOWN_MEMBER_ID) client.memberId = ''
    if (errorCode === errorCodes.MEMBER_ID_REQUIRED) client.memberId = memberId
    if (errorCode !== 0) return
    Object.assign(client, {
      memberId,
      generationId,
      leader,
      members: members.map((it) => it.memberId),
    })
    if (members.length > 0 && leader !== memberId)
      throw new Error('only the leader hears of members')
    const key = `${group} ${generationId}`
    const known = this.#leaders.get(key)
    // A static leader that came back is the same under another id.
    const self = leader.startsWith('i') ? leader.slice(0, leader.indexOf('-')) : leader
    if (known !== undefined && known !== self) throw new Error(`${key} has two leaders`)
    this.#leaders.set(key, self)
  }

  #checkRecords(group: string): void {
    const metadata = metadataOf(this.coordinator.records(), group)
    if (metadata === undefined) {
      // It was deleted: the next group of that name begins anew.
      this.#generations.delete(group)
      for (const key of this.#leaders.keys()) {
        if (key.startsWith(`${group} `)) this.#leaders.delete(key)
      }
      return
    }
    const before = this.#generations.get(group) ?? 0
    // A write that failed takes its generation back, and the next one is counted from memory.
    if (this.open.length === 0) this.#generations.set(group, metadata.generation)
    if (metadata.generation < before) throw new Error(`generation of ${group} shrinks`)
    const isEmpty = metadata.members.length === 0
    if (isEmpty !== (metadata.protocol === null)) throw new Error('a protocol is of members')
    if (!isEmpty && !metadata.members.some((it) => it.memberId === metadata.leader)) {
      throw new Error('the leader is a member')
    }
  }

  /** Failover forgets what was not written: generations and leaders of memory are over. */
  override failover(): void {
    super.failover()
    this.#leaders.clear()
    this.#generations.clear()
  }
}

function metadataOf(records: Iterable<GroupRecord>, group: string): GroupMetadataValue | undefined {
  for (const { type, key, value } of records) {
    if (type === 'groupMetadata' && key.group === group) return value ?? undefined
  }
  return undefined
}

type Step = (world: Watched) => void

const who = {
  group: fc.constantFrom(...GROUPS),
  client: fc.nat({ max: CLIENTS - 1 }),
  version: fc.constantFrom(3, 4, 9),
}

const join = fc
  .record({
    ...who,
    isStatic: fc.boolean(),
    speaks: fc.constantFrom(['a', 'b'], ['b', 'a'], ['a']),
  })
  .map(
    ({ group, client, version, isStatic, speaks }): Step =>
      (world) => {
        const { memberId } = world.client(group, client)
        // The higher half of the clients is static.
        const groupInstanceId = client >= CLIENTS / 2 ? `i${client}` : null
        const request = joining({
          groupId: group,
          memberId: groupInstanceId !== null && isStatic ? '' : memberId,
          groupInstanceId,
          speaks,
        })
        const waiter = world.call('joinGroup', request, { client: `c${client}`, version })
        world.waiters.set(waiter, { group, client })
      },
  )

const sync = fc.record(who).map(
  ({ group, client }): Step =>
    (world) => {
      const { memberId, generationId, leader, members } = world.client(group, client)
      const assign =
        leader === memberId
          ? Object.fromEntries(members.map((id) => [id, `${generationId} ${id}`]))
          : {}
      const request = syncing({ groupId: group, memberId, generationId, assign })
      const waiter = world.call('syncGroup', request)
      world.waiters.set(waiter, { group, client })
    },
)

const small = fc
  .record({ ...who, what: fc.constantFrom('beat', 'leave', 'commit', 'fetch', 'delete') })
  .map(
    ({ group, client, what }): Step =>
      (world) => {
        const { memberId, generationId } = world.client(group, client)
        const member = { groupId: group, memberId, generationId }
        if (what === 'beat') world.call('heartbeat', beating(member))
        else if (what === 'leave') {
          const members = [{ memberId, groupInstanceId: null, reason: null }]
          world.call('leaveGroup', { groupId: group, memberId: '', members })
        } else if (what === 'commit') {
          const commit = { groupId: group, memberId, generationIdOrMemberEpoch: generationId }
          world.call('offsetCommit', committing({ ...commit, offset: world.now }))
        } else if (what === 'fetch') {
          world.call('offsetFetch', fetching(null, { groupId: group, requireStable: client > 1 }))
        } else {
          world.call('deleteGroups', { groupsNames: [group] })
        }
      },
  )

const log = fc
  .constantFrom(
    'replicate',
    'replicate',
    'replicate',
    'refuse',
    'refuse',
    'late',
    'failover',
    'tick',
  )
  .map(
    (what): Step =>
      (world) => {
        if (what === 'replicate') world.replicate()
        else if (what === 'refuse') world.fail(errorCodes.NOT_ENOUGH_REPLICAS)
        else if (what === 'late') world.fail(errorCodes.REQUEST_TIMED_OUT, true)
        else if (what === 'failover') world.failover()
        else world.tick()
      },
  )

const pass = fc.constantFrom(0, 100, 4_000, 11_000, 70_000).map(
  (ms): Step =>
    (world) =>
      world.after(ms),
)

const steps = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: join },
    { weight: 4, arbitrary: sync },
    { weight: 4, arbitrary: small },
    { weight: 3, arbitrary: pass },
    { weight: 5, arbitrary: log },
  ),
  { maxLength: 100, size: 'max' },
)

/** Replays a log into a fresh coordinator, as the next leader would. */
function replayed(world: ShardWorld): GroupRecord[] {
  const topics = { idOf: () => undefined, nameOf: () => undefined, partitionCount: () => 0 }
  const coordinator = new GroupCoordinator<string>(world.settings, topics)
  for (const [offset, record] of world.log.entries()) {
    coordinator.replay(record, { offset, producerId: -1 })
  }
  return [...coordinator.records()]
}

/** The records' bytes, in an order that does not depend on history. */
function sorted(records: Iterable<GroupRecord>): string {
  const texts = Array.from(records, (record) => {
    const { key, value } = encodeGroupRecord(record)
    return `${Buffer.from(key).toString('hex')} ${Buffer.from(value ?? []).toString('hex')}`
  })
  return texts.sort().join('\n')
}

t.test('whatever clients do and the log refuses', async (t) => {
  fc.assert(
    fc.property(steps, fc.boolean(), (story, isReplicating) => {
      const world = new Watched()
      world.isReplicating = isReplicating
      for (const step of story) {
        step(world)
        world.listen()
      }
      // All that is on its way arrives; what is in the log and what is in memory are the same.
      world.isReplicating = true
      world.replicate()
      if (sorted(world.coordinator.records()) !== sorted(replayed(world))) {
        throw new Error('the log replays to another state')
      }
      world.unload()
      for (const waiter of world.waiters.keys()) {
        if (!world.replies.has(waiter)) throw new Error(`${waiter} was never answered`)
      }
    }),
    { numRuns: 300 },
  )
  t.pass('300 stories')
})
