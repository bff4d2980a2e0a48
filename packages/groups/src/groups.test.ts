// Classic groups: stories, then the rules of each request as tables.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { env } from 'node:process'
import { type ErrorName, errorCodes } from '@actorlog/protocol'
import t from 'tap'
import { GroupCoordinator } from './coordinator.ts'
import {
  beating,
  committing,
  fetching,
  GROUP,
  joining,
  ShardWorld,
  stableGroup,
  syncing,
} from './shard-world.test.kit.ts'
import { retell } from './story.test.kit.ts'

const STORIES = new URL('../stories/', import.meta.url)

for (const name of readdirSync(STORIES)) {
  t.test(name, async (t) => {
    const path = new URL(name, STORIES)
    const written = readFileSync(path, 'utf8')
    const told = retell(written)
    // UPDATE=1 writes the answers anew; the diff is the review.
    if (env['UPDATE'] === '1') writeFileSync(path, told)
    else t.equal(told, written)
  })
}

t.test('JoinGroup is refused', async (t) => {
  const rows: [string, Parameters<typeof joining>[0], ErrorName, string?][] = [
    ['without a group', { groupId: '' }, 'INVALID_GROUP_ID'],
    ['with a short session', { sessionTimeoutMs: 5_999 }, 'INVALID_SESSION_TIMEOUT'],
    ['with a long session', { sessionTimeoutMs: 1_800_001 }, 'INVALID_SESSION_TIMEOUT'],
    [
      'by an id of a group nobody knows',
      { groupId: 'other', memberId: 'x' },
      'UNKNOWN_MEMBER_ID',
      'x',
    ],
    ['by an id nobody knows', { memberId: 'x' }, 'UNKNOWN_MEMBER_ID', 'x'],
    ['without protocols', { speaks: [] }, 'INCONSISTENT_GROUP_PROTOCOL'],
    ['of another type', { protocolType: 'connect' }, 'INCONSISTENT_GROUP_PROTOCOL'],
    ['without a protocol in common', { speaks: ['sticky'] }, 'INCONSISTENT_GROUP_PROTOCOL'],
    [
      'as an instance nobody knows',
      { memberId: 'x', groupInstanceId: 'i' },
      'UNKNOWN_MEMBER_ID',
      'x',
    ],
  ]
  for (const [why, changes, error, memberId = ''] of rows) {
    const world = new ShardWorld()
    stableGroup(world, 'anna')
    const answer = world.ask('joinGroup', joining(changes))
    t.match(answer, { errorCode: errorCodes[error], memberId, protocolName: null }, why)
  }
  const world = new ShardWorld()
  const empty = { speaks: [], protocolType: 'consumer' }
  t.equal(world.ask('joinGroup', joining(empty))?.errorCode, errorCodes.INCONSISTENT_GROUP_PROTOCOL)
  const typeless = joining({ protocolType: '' })
  t.equal(world.ask('joinGroup', typeless)?.errorCode, errorCodes.INCONSISTENT_GROUP_PROTOCOL)
  t.match(world.ask('joinGroup', joining({ groupId: '' }), { version: 6 }), { protocolName: '' })
})

t.test('a pending id is for a dynamic member, and only for a session', async (t) => {
  const world = new ShardWorld()
  const { memberId = '' } = world.ask('joinGroup', joining()) ?? {}
  const asStatic = joining({ memberId, groupInstanceId: 'i' })
  t.equal(world.ask('joinGroup', asStatic)?.errorCode, errorCodes.UNKNOWN_SERVER_ERROR)
  world.after(10_000)
  t.equal(world.ask('joinGroup', joining({ memberId }))?.errorCode, errorCodes.UNKNOWN_MEMBER_ID)

  const second = world.ask('joinGroup', joining())?.memberId ?? ''
  const leaving = { memberId: second, groupInstanceId: null, reason: null }
  const left = world.ask('leaveGroup', { groupId: GROUP, memberId: '', members: [leaving] })
  t.equal(left?.members?.[0]?.errorCode, 0)
  t.equal(
    world.ask('joinGroup', joining({ memberId: second }))?.errorCode,
    errorCodes.UNKNOWN_MEMBER_ID,
  )
})

t.test('a rebalance waits for pending ids, no longer than they live', async (t) => {
  const world = new ShardWorld()
  const [anna = ''] = stableGroup(world, 'anna')
  world.ask('joinGroup', joining())
  const waiter = world.call('joinGroup', joining({ memberId: anna }))
  t.equal(world.replyTo(waiter), undefined)
  world.after(10_000)
  t.match(world.replyTo(waiter), { generationId: 2, leader: anna })
})

t.test('a group is as large as it may be', async (t) => {
  const world = new ShardWorld({ membersMax: 2 })
  const full = { errorCode: errorCodes.GROUP_MAX_SIZE_REACHED, memberId: '' }
  const ids = stableGroup(world, 'anna', 'bert')
  t.match(world.ask('joinGroup', joining()), full, 'Stable')
  world.settings = { ...world.settings, membersMax: 1 }
  world.failover()
  t.equal(stateOf(world), 'PreparingRebalance', 'too large when it is loaded')
  const [anna = '', bert = ''] = ids
  const first = world.call('joinGroup', joining({ memberId: anna }))
  t.match(world.ask('joinGroup', joining({ memberId: bert })), full, 'the last to come back')
  t.match(world.replyTo(first), { generationId: 2, members: [{ memberId: anna }] })
  t.match(world.ask('joinGroup', joining()), full, 'CompletingRebalance')
})

t.test('the protocol that most prefer, among those that all speak', async (t) => {
  const world = new ShardWorld()
  const speaks = [
    ['a', 'b', 'c'],
    ['b', 'a'],
    ['x', 'b', 'a'],
  ]
  const waiters = speaks.map((names) =>
    world.call('joinGroup', joining({ speaks: names }), { version: 3 }),
  )
  world.after(0)
  for (const waiter of waiters) t.match(world.replyTo(waiter), { protocolName: 'b' })
})

t.test('a join that was answered is answered again; a change rebalances', async (t) => {
  const world = new ShardWorld()
  const waiters = ['anna', 'bert'].map((client) =>
    world.call('joinGroup', joining(), { client, version: 3 }),
  )
  world.after(0)
  const [anna = '', bert = ''] = waiters.map(
    (waiter) => world.replyTo<'joinGroup'>(waiter)?.memberId ?? '',
  )
  const again = world.ask('joinGroup', joining({ memberId: anna }))
  t.match(again, { errorCode: 0, generationId: 1, leader: anna })
  t.equal(again?.members.length, 2, 'Completing: the leader hears of the members again')
  const assign = { [anna]: 'a', [bert]: 'b' }
  for (const memberId of [anna, bert]) world.call('syncGroup', syncing({ memberId, assign }))
  t.equal(stateOf(world), 'Stable')
  const follower = world.ask('joinGroup', joining({ memberId: bert }))
  t.match(follower, { errorCode: 0, generationId: 1, members: [] }, 'Stable: nothing new')
  const changed = world.call('joinGroup', joining({ memberId: bert, speaks: ['range', 'new'] }))
  t.equal(world.replyTo(changed), undefined)
  t.equal(stateOf(world), 'PreparingRebalance')
  const newer = world.call('joinGroup', joining({ memberId: bert }))
  t.match(world.replyTo(changed), { errorCode: errorCodes.REBALANCE_IN_PROGRESS }, 'asked anew')
  world.call('joinGroup', joining({ memberId: anna }))
  t.match(world.replyTo(newer), { generationId: 2 })
})

t.test('who does not come back in time is out, and the first who did leads', async (t) => {
  const world = new ShardWorld()
  const [anna = '', bert = '', carl = ''] = stableGroup(world, 'anna', 'bert', 'carl')
  const waiter = world.call('joinGroup', joining({ memberId: carl, speaks: ['range', 'x'] }))
  for (let ms = 0; ms < 60_000; ms += 5_000) {
    world.ask('heartbeat', beating({ memberId: anna }))
    world.ask('heartbeat', beating({ memberId: bert }))
    world.after(5_000)
  }
  t.match(world.replyTo(waiter), { generationId: 2, leader: carl, members: [{ memberId: carl }] })
})

t.test('a leader that comes back leads on, though another came first', async (t) => {
  const world = new ShardWorld()
  const asStatic = { groupInstanceId: 'i', sessionTimeoutMs: 600_000 }
  const first = world.call('joinGroup', joining(asStatic))
  const second = world.call('joinGroup', joining({ sessionTimeoutMs: 600_000 }), { version: 3 })
  world.after(0)
  const [anna = '', bert = ''] = [first, second].map(
    (waiter) => world.replyTo<'joinGroup'>(waiter)?.memberId ?? '',
  )
  const rejoin = (memberId: string, rest = {}) =>
    world.call('joinGroup', joining({ memberId, speaks: ['range', 'x'], ...rest }))
  const alone = rejoin(bert)
  world.after(60_000)
  t.match(world.replyTo(alone), { generationId: 2, leader: bert, members: [{}, {}] })
  rejoin(bert, { speaks: ['range'] })
  t.match(world.replyTo(rejoin(anna, asStatic)), { generationId: 3, leader: bert })
})

t.test('in JoinGroup v0 the session time-out is the rebalance time-out', async (t) => {
  const world = new ShardWorld()
  const waiter = world.call('joinGroup', joining({ rebalanceTimeoutMs: -1 }), { version: 0 })
  world.after(0)
  const { memberId = '' } = world.replyTo<'joinGroup'>(waiter) ?? {}
  world.call('syncGroup', syncing({ memberId }))
  t.equal(world.lastGroup?.members[0]?.rebalanceTimeout, 10_000)
})

t.test('the initial delay is prolonged up to the rebalance time-out', async (t) => {
  const world = new ShardWorld({ initialRebalanceDelayMs: 3_000 })
  const first = world.call('joinGroup', joining({ rebalanceTimeoutMs: 7_000 }), { version: 3 })
  for (let n = 0; n < 6; n += 1) {
    t.equal(world.replyTo(first), undefined)
    world.call('joinGroup', joining({ rebalanceTimeoutMs: 7_000 }), { version: 3 })
    world.after(1_000)
  }
  world.after(999)
  t.equal(world.replyTo(first), undefined)
  world.after(1)
  t.equal(world.replyTo<'joinGroup'>(first)?.members.length, 7)
})

t.test('SyncGroup and Heartbeat are refused', async (t) => {
  const rows: [string, ErrorName, Parameters<typeof syncing>[0], boolean?][] = [
    ['without a group', 'INVALID_GROUP_ID', { groupId: '' }],
    ['of an unknown group', 'UNKNOWN_MEMBER_ID', { groupId: 'other' }],
    ['by an unknown member', 'UNKNOWN_MEMBER_ID', { memberId: 'x', groupInstanceId: null }],
    ['by an unknown instance', 'UNKNOWN_MEMBER_ID', { groupInstanceId: 'other' }],
    ['by a former self', 'FENCED_INSTANCE_ID', { memberId: 'x', groupInstanceId: 'i' }],
    ['of another generation', 'ILLEGAL_GENERATION', { generationId: 7 }],
    ['of another type', 'INCONSISTENT_GROUP_PROTOCOL', { protocolType: 'connect' }, true],
    ['of another protocol', 'INCONSISTENT_GROUP_PROTOCOL', { protocolName: 'x' }, true],
  ]
  const world = new ShardWorld()
  const joined = world.call('joinGroup', joining({ groupInstanceId: 'i' }))
  world.after(0)
  const { memberId = '' } = world.replyTo<'joinGroup'>(joined) ?? {}
  const member = { memberId, groupInstanceId: 'i' }
  for (const [why, error, changes, isSyncOnly] of rows) {
    const errorCode = errorCodes[error]
    t.match(world.ask('syncGroup', syncing({ ...member, ...changes })), { errorCode }, why)
    if (isSyncOnly === true) continue
    t.match(world.ask('heartbeat', beating({ ...member, ...changes })), { errorCode }, why)
  }
  t.match(world.ask('heartbeat', beating(member)), { errorCode: 0 }, 'Completing is no error')
  const named = { ...member, protocolType: 'consumer', protocolName: 'range' }
  const answer = world.ask('syncGroup', syncing({ ...named, assign: {} }))
  t.match(answer, { errorCode: 0, protocolType: 'consumer', protocolName: 'range' })
  t.equal(answer?.assignment.length, 0, 'whom the leader leaves out gets nothing')
})

t.test('SyncGroup before the rebalance is over', async (t) => {
  const world = new ShardWorld()
  const [anna = '', bert = ''] = stableGroup(world, 'anna', 'bert')
  world.call('joinGroup', joining({ memberId: anna }))
  const errorCode = errorCodes.REBALANCE_IN_PROGRESS
  t.match(world.ask('syncGroup', syncing({ memberId: bert })), { errorCode })
  t.match(world.ask('heartbeat', beating({ memberId: bert })), { errorCode })
})

t.test('a rebalance that begins answers the syncs that wait', async (t) => {
  const world = new ShardWorld()
  const waiters = [1, 2].map(() => world.call('joinGroup', joining(), { version: 3 }))
  world.after(0)
  const follower = world.replyTo<'joinGroup'>(waiters[1] ?? '')?.memberId ?? ''
  const early = world.call('syncGroup', syncing({ memberId: follower }))
  const sync = world.call('syncGroup', syncing({ memberId: follower }))
  t.match(world.replyTo(early), { errorCode: errorCodes.REBALANCE_IN_PROGRESS }, 'asked anew')
  world.call('joinGroup', joining(), { version: 3 })
  t.match(world.replyTo(sync), { errorCode: errorCodes.REBALANCE_IN_PROGRESS })
})

t.test('a generation that is written too late counts for nobody', async (t) => {
  const world = new ShardWorld()
  const join = (memberId: string) =>
    world.call('joinGroup', joining({ memberId }), { client: 'anna', version: 3 })
  const first = join('')
  world.after(0)
  const { memberId: anna = '' } = world.replyTo<'joinGroup'>(first) ?? {}
  world.isReplicating = false
  const early = world.call('syncGroup', syncing({ memberId: anna, assign: { [anna]: 'old' } }))
  join('')
  t.match(world.replyTo(early), { errorCode: errorCodes.REBALANCE_IN_PROGRESS })
  t.match(world.replyTo(join(anna)), { generationId: 2 })
  const follower = (world.lastGroup?.members ?? []).length
  t.equal(follower, 0)
  world.replicate()
  t.equal(stateOf(world), 'CompletingRebalance')
  const late = world.call(
    'syncGroup',
    syncing({ memberId: anna, generationId: 2, assign: { [anna]: 'new' } }),
  )
  const again = world.call('syncGroup', syncing({ memberId: anna, generationId: 2 }))
  t.equal(world.open.length, 1, 'asked again: it is written once')
  world.replicate()
  t.match(world.replyTo(late), { errorCode: errorCodes.REBALANCE_IN_PROGRESS })
  const assignment = world.replyTo<'syncGroup'>(again)?.assignment
  t.equal(Buffer.from(assignment ?? []).toString(), 'new')
})

t.test('a static member that a rebalance overtakes is answered by it', async (t) => {
  const world = new ShardWorld()
  const request = joining({ groupInstanceId: 'i' })
  const first = world.call('joinGroup', request)
  world.after(0)
  const { memberId = '' } = world.replyTo<'joinGroup'>(first) ?? {}
  world.call('syncGroup', syncing({ memberId }))
  world.isReplicating = false
  const back = world.call('joinGroup', request)
  const other = world.call('joinGroup', joining(), { version: 3 })
  t.match(world.replyTo(back), { generationId: 2, skipAssignment: undefined })
  t.match(world.replyTo(other), { generationId: 2 })
  world.replicate()
  t.equal(stateOf(world), 'CompletingRebalance')
})

t.test('LeaveGroup answers for each member, or below v3 for the one', async (t) => {
  const world = new ShardWorld()
  const [anna = ''] = stableGroup(world, 'anna', 'bert')
  const leavers = [anna, 'x'].map((memberId) => ({ memberId, groupInstanceId: null, reason: null }))
  const many = world.ask('leaveGroup', { groupId: GROUP, memberId: '', members: leavers })
  t.same(
    many?.members?.map(({ errorCode }) => errorCode),
    [0, errorCodes.UNKNOWN_MEMBER_ID],
  )
  const one = { groupId: GROUP, memberId: anna, members: [] }
  t.match(world.ask('leaveGroup', one, { version: 2 }), { errorCode: 25, members: undefined })
  const nowhere = { groupId: 'other', memberId: '', members: leavers }
  t.match(world.ask('leaveGroup', nowhere), { errorCode: 0, members: [{ errorCode: 25 }, {}] })
  t.match(world.ask('leaveGroup', { ...one, groupId: '' }), { errorCode: 24 })
})

t.test('DescribeGroups, ListGroups', async (t) => {
  const world = new ShardWorld()
  const [anna = ''] = stableGroup(world, 'anna')
  const asked = { groups: [GROUP, 'other'], includeAuthorizedOperations: false }
  const described = world.ask('describeGroups', asked)?.groups
  t.match(described?.[0], { groupState: 'Stable', protocolType: 'consumer', protocolData: 'range' })
  t.match(described?.[0]?.members[0], { memberId: anna, clientHost: '/127.0.0.1' })
  t.match(described?.[1], { groupState: 'Dead', errorCode: 69, errorMessage: /not found/ })
  const old = world.ask('describeGroups', asked, { version: 5 })?.groups
  t.match(old?.[1], { groupState: 'Dead', errorCode: 0, errorMessage: undefined })
  const rows: [readonly string[], readonly string[], number][] = [
    [[], [], 1],
    [['stable'], ['CLASSIC'], 1],
    [['Empty'], [], 0],
    [[], ['consumer'], 0],
  ]
  for (const [statesFilter, typesFilter, count] of rows) {
    const listed = world.ask('listGroups', { statesFilter, typesFilter })
    t.equal(listed?.groups.length, count)
  }
})

t.test('DeleteGroups', async (t) => {
  const world = new ShardWorld()
  const [anna = ''] = stableGroup(world, 'anna')
  world.ask('offsetCommit', committing({ groupId: 'admin' }))
  const errorsOf = (...groupsNames: string[]) =>
    world.ask('deleteGroups', { groupsNames })?.results.map(({ errorCode }) => errorCode)
  t.same(errorsOf('', GROUP, 'other', 'admin', 'admin'), [24, 68, 69, 0])
  t.same(world.log.at(-1), { ...world.log.at(-1), type: 'offsetCommit', value: null })
  const leaving = { memberId: anna, groupInstanceId: null, reason: null }
  world.ask('leaveGroup', { groupId: GROUP, memberId: '', members: [leaving] })
  world.isReplicating = false
  const waiter = world.call('deleteGroups', { groupsNames: [GROUP] })
  t.equal(stateOf(world), 'Dead')
  world.fail(errorCodes.NOT_ENOUGH_REPLICAS)
  t.match(world.replyTo(waiter), { results: [{ errorCode: 15 }] })
  t.equal(stateOf(world), 'Empty', 'it was not deleted')
  world.isReplicating = true
  t.same(errorsOf(GROUP), [0])
  t.same([...world.coordinator.records()], [])
})

t.test('a shard that loads, and one that is over', async (t) => {
  const world = new ShardWorld()
  const settings = world.settings
  const topics = { idOf: () => undefined, nameOf: () => undefined, partitionCount: () => 0 }
  const loading = new GroupCoordinator<string>(settings, topics)
  world.coordinator = loading
  t.match(world.ask('joinGroup', joining()), { errorCode: 14 })
  t.match(world.ask('syncGroup', syncing({})), { errorCode: 14 })
  t.match(world.ask('heartbeat', beating({})), { errorCode: 0 }, 'members need not panic')
  t.match(world.ask('offsetCommit', committing()), {
    topics: [{ partitions: [{ errorCode: 14 }] }],
  })
  t.match(world.ask('offsetFetch', fetching()), { groups: [{ errorCode: 14 }] })
  t.match(world.ask('offsetFetch', fetching(), { version: 7 }), { errorCode: 14, topics: [] })
  const old = world.ask('offsetFetch', fetching(), { version: 1 })
  t.match(old, { topics: [{ partitions: [{ errorCode: 14 }] }] })
  t.match(world.ask('listGroups', { statesFilter: [], typesFilter: [] }), { errorCode: 14 })
  t.match(world.ask('deleteGroups', { groupsNames: ['g'] }), { results: [{ errorCode: 14 }] })
  world.unload()
  t.match(world.ask('heartbeat', beating({})), { errorCode: 16 })
})

function stateOf(world: ShardWorld): string | undefined {
  const asked = { groups: [GROUP], includeAuthorizedOperations: false }
  return world.ask('describeGroups', asked)?.groups[0]?.groupState
}
