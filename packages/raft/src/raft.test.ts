// Stories of one replica: elections, replication, divergence, farewells, restarts; and its file.
import { errorCodes } from '@actorlog/protocol'
import t from 'tap'
import type { RaftRequest } from './effects.ts'
import { DEFAULT_TIMEOUTS } from './options.ts'
import { decodeQuorumState, encodeQuorumState, QuorumStateError } from './quorum-state.ts'
import { Story, state, voteOf } from './story.test.kit.ts'
import {
  beginQuorumEpochRequest,
  endQuorumEpochRequest,
  fetchRequest,
  fetchResponse,
  quorumEpochResponse,
  voteResponse,
} from './wire.ts'

const E = errorCodes

t.test('one voter elects itself at once', async (t) => {
  const story = new Story({ voters: [1] })
  t.same(story.start(), [
    'persist epoch=1 leader=- voted=1',
    '→ persist epoch=1 leader=1 voted=-',
    '→ → appendLeaderChange at 0',
    '→ → sync',
    '→ → leader epoch=1 leader=1',
  ])
  t.same(story.synced(), ['commit 1', 'activate'])
  t.same(story.append('anna'), ['append at 1', 'sync'])
  t.same(story.synced(), ['commit 2', 'answer anna committed 1'])
})

t.test('an election: first the question who would, then the vote, then the office', async (t) => {
  const story = new Story()
  t.same(story.start(), ['unattached epoch=0 leader=-'])
  t.same(story.after(10), [
    'send 2 preVote epoch=0',
    'send 3 preVote epoch=0',
    'prospective epoch=0 leader=-',
  ])
  const nobody = { leaderId: -1, leaderEpoch: 0 }
  t.same(story.answer(3, voteResponse(nobody, 0, true)), [
    'persist epoch=1 leader=- voted=1',
    '→ send 2 vote epoch=1',
    '→ send 3 vote epoch=1',
    '→ candidate epoch=1 leader=-',
  ])
  t.same(story.answer(2, voteResponse({ leaderId: -1, leaderEpoch: 1 }, 0, false)), [], 'one no')
  t.same(story.answer(3, voteResponse({ leaderId: -1, leaderEpoch: 1 }, 0, true)), [
    'persist epoch=1 leader=1 voted=-',
    '→ appendLeaderChange at 0',
    '→ sync',
    '→ send 2 beginQuorumEpoch',
    '→ send 3 beginQuorumEpoch',
    '→ leader epoch=1 leader=1',
  ])
})

t.test('a vote is on disk before it is told, and is given once', async (t) => {
  const story = new Story({ epochs: [1, 1] })
  story.start()
  t.same(
    story.ask(voteOf(2, 5, [1, 1])),
    ['persist epoch=5 leader=- voted=-', '→ reply anna no', '→ unattached epoch=5 leader=-'],
    'the candidate lacks an entry',
  )
  t.same(story.ask(voteOf(3, 5, [1, 2])), ['persist epoch=5 leader=- voted=3', '→ reply anna yes'])
  t.same(story.ask(voteOf(3, 5, [1, 2])), ['reply anna yes'], 'asked again, answered again')
  t.same(story.ask(voteOf(2, 5, [9, 9])), ['reply anna no'], 'but to nobody else')
  t.same(story.ask(voteOf(2, 4, [9, 9])), [`reply anna error ${E.FENCED_LEADER_EPOCH}`])
})

t.test('a vote that makes no sense', async (t) => {
  const story = new Story()
  story.start()
  const vote = voteOf(2, 1, [0, 0])
  const body = vote.body as Extract<RaftRequest, { api: 'vote' }>['body']
  const ask = (change: Partial<typeof body>) => {
    return story.ask({ api: 'vote', body: { ...body, ...change } })
  }
  t.same(ask({ clusterId: 'other' }), [`reply anna error ${E.INCONSISTENT_CLUSTER_ID}`])
  t.same(ask({ voterId: 3 }), [`reply anna error ${E.INVALID_VOTER_KEY}`])
  t.same(ask({ topics: [] }), [`reply anna error ${E.INVALID_REQUEST}`])
  t.same(story.ask(voteOf(9, 1, [0, 0])), [`reply anna error ${E.INCONSISTENT_VOTER_SET}`])
})

t.test('whoever hears the leader lets nobody disturb it', async (t) => {
  const story = new Story().follow()
  t.same(story.ask(voteOf(3, 1, [1, 1], true)), ['reply anna yes'], 'it has not heard it yet')
  const news = { errorCode: 0, highWatermark: 0, logStartOffset: 0 }
  story.answer(2, { api: 'fetch', body: fetchResponse({ leaderId: 2, leaderEpoch: 1 }, news) })
  t.same(story.ask(voteOf(3, 1, [1, 1], true)), ['reply anna no'])
  const leader = new Story().elect()
  t.same(leader.ask(voteOf(3, 1, [9, 9], true)), ['reply anna no'])
  t.equal(leader.raft.role, 'leader')
})

t.test(
  'a follower gets no answer, and stands for election; the leader says it lives',
  async (t) => {
    const story = new Story().follow()
    t.same(story.after(2000), [
      'send 2 preVote epoch=1',
      'send 3 preVote epoch=1',
      'prospective epoch=1 leader=2',
    ])
    const alive = { leaderId: 2, leaderEpoch: 1 }
    t.same(story.answer(3, voteResponse(alive, 0, false)), [])
    t.same(story.answer(2, voteResponse(alive, 0, false)), [
      'send 2 fetch from 0 epoch=0',
      'follower epoch=1 leader=2',
    ])
  },
)

t.test('a rival of a higher epoch is followed, the office is over', async (t) => {
  const story = new Story().elect()
  story.append('bert')
  t.same(
    story.ask(beginQuorumEpochRequest('c', 1, { leaderId: 3, leaderEpoch: 4 })),
    [
      'answer bert notLeader 1',
      'persist epoch=4 leader=3 voted=-',
      '→ reply anna ok',
      '→ follower epoch=4 leader=3',
    ],
    'the fetch waits for the disk',
  )
  t.same(story.synced(), ['send 3 fetch from 2 epoch=1'])
  t.same(story.append('carl'), ['answer carl notLeader -1'])
})

t.test('committed is what a majority has on disk, in this epoch', async (t) => {
  const story = new Story({ epochs: [1, 1], state: state(1) }).elect()
  t.same(story.append('bert'), ['append at 3', 'sync'])
  t.same(
    story.fetchedBy(2, 2, 1, 2),
    ['reply anna records from 2'],
    'entries of epoch 1 do not count',
  )
  t.equal(story.raft.highWatermark, 0)
  t.same(story.fetchedBy(2, 4, 2, 2), ['commit 3', 'activate', 'reply anna nothing hw=3'])
  t.same(story.synced(), ['commit 4', 'answer bert committed 3'], 'its own disk counts as well')
})

t.test('a fetch waits for news, not for ever', async (t) => {
  const story = new Story().elect()
  story.fetchedBy(2, 1, 1)
  t.same(story.fetchedBy(3, 1, 1), ['reply anna nothing hw=1'], 'the high watermark is news')
  const waiting = { clusterId: 'c', replicaId: 3, epoch: 1, fetchOffset: 1, lastFetchedEpoch: 1 }
  const fetch = fetchRequest({ ...waiting, highWatermark: 1, maxWaitMs: 100 })
  t.same(story.ask(fetch), [])
  t.same(story.append('bert'), ['append at 1', 'reply anna records from 1', 'sync'])
  t.same(story.ask(fetch), ['reply anna records from 1'])
  story.synced()
  const later = fetchRequest({ ...waiting, fetchOffset: 2, highWatermark: 2, maxWaitMs: 100 })
  t.same(story.ask(later), ['commit 2', 'answer bert committed 1'])
  t.same(story.after(99), [])
  t.same(story.after(1), ['reply anna nothing hw=2'])
})

t.test('a fetch that cannot be answered', async (t) => {
  const story = new Story().elect()
  t.same(story.fetchedBy(2, 0, 0, 0), [`reply anna error ${E.FENCED_LEADER_EPOCH}`])
  t.same(story.fetchedBy(2, 0, 0, 9), [`reply anna error ${E.UNKNOWN_LEADER_EPOCH}`])
  t.same(story.fetchedBy(2, -1, 0), [`reply anna error ${E.INVALID_REQUEST}`])
  const follower = new Story().follow()
  t.same(follower.fetchedBy(3, 0, 0), [`reply anna error ${E.NOT_LEADER_OR_FOLLOWER}`])
})

t.test('a log that diverges is cut to where both may agree, then asked for again', async (t) => {
  const leader = new Story({ epochs: [1, 1, 3, 3], state: state(3) }).elect()
  t.same(leader.fetchedBy(2, 5, 3, 4), ['reply anna diverges 3:4'], 'longer than this one')
  t.same(leader.fetchedBy(2, 4, 2, 4), ['reply anna diverges 1:2'], 'an epoch unknown here')
  const story = new Story({ epochs: [1, 1, 1, 2], state: state(2) }).follow()
  story.ask(beginQuorumEpochRequest('c', 1, { leaderId: 2, leaderEpoch: 4 }))
  const divergingEpoch = { epoch: 1, endOffset: 2 }
  const fields = { errorCode: 0, highWatermark: 0, logStartOffset: 0, divergingEpoch }
  const body = fetchResponse({ leaderId: 2, leaderEpoch: 4 }, fields)
  t.same(story.answer(2, { api: 'fetch', body }), ['truncate to 2', 'sync'])
  t.same(story.synced(), ['send 2 fetch from 2 epoch=1'])
})

t.test('a follower acknowledges what is on its disk, and commits no more than that', async (t) => {
  const story = new Story().follow()
  const fields = { errorCode: 0, highWatermark: 2, logStartOffset: 0 }
  const records = Uint8Array.of(1, 1, 1)
  const body = fetchResponse({ leaderId: 2, leaderEpoch: 1 }, { ...fields, records })
  t.same(story.answer(2, { api: 'fetch', body }), ['appendAsFollower 3', 'sync'])
  t.same(story.synced(), ['commit 2', 'send 2 fetch from 3 epoch=1'])
})

t.test('a leader that a majority does not hear resigns', async (t) => {
  const story = new Story().elect()
  story.now += 500
  story.fetchedBy(2, 1, 1)
  story.after(500)
  t.equal(story.raft.role, 'leader', 'one of three heard is a majority with itself')
  t.same(story.after(500).slice(-3), [
    'send 2 endQuorumEpoch',
    'send 3 endQuorumEpoch',
    'resigned epoch=1 leader=1',
  ])
  t.same(story.ask(voteOf(3, 1, [9, 9])), ['reply anna no'], 'it has voted for itself')
  t.same(story.after(500)[0], 'persist epoch=2 leader=- voted=-', 'and never comes back to epoch 1')
})

t.test('a leader that starts again has resigned; a voter keeps its vote', async (t) => {
  const leader = new Story({ epochs: [4], state: state(4, 1) })
  t.same(leader.start(), [
    'send 2 endQuorumEpoch',
    'send 3 endQuorumEpoch',
    'resigned epoch=4 leader=1',
  ])
  const voter = new Story({ epochs: [4], state: state(5, undefined, 2) })
  t.same(voter.start(), ['unattached epoch=5 leader=-'])
  t.same(voter.ask(voteOf(3, 5, [4, 1])), ['reply anna no'])
  t.same(voter.ask(voteOf(2, 5, [4, 1])), ['reply anna yes'])
  const behind = new Story({ epochs: [7] })
  t.same(
    behind.start()[0],
    'persist epoch=7 leader=- voted=-',
    'the log knows better than the file',
  )
})

t.test('a farewell: the first successor stands for election at once', async (t) => {
  const leader = new Story().elect()
  leader.fetchedBy(2, 1, 1)
  t.same(leader.tell(leader.raft.shutdown(leader.now)), [
    'send 2 endQuorumEpoch',
    'send 3 endQuorumEpoch',
    'resigned epoch=1 leader=1',
  ])
  const resigned = { leaderId: -1, leaderEpoch: 1 }
  t.same(leader.answer(2, quorumEpochResponse('endQuorumEpoch', resigned, 0)), [])
  t.same(leader.answer(3, quorumEpochResponse('endQuorumEpoch', resigned, 0)), ['stop'])
  const story = new Story().follow()
  const news = { errorCode: 0, highWatermark: 0, logStartOffset: 0 }
  story.answer(2, { api: 'fetch', body: fetchResponse({ leaderId: 2, leaderEpoch: 1 }, news) })
  const bye = endQuorumEpochRequest('c', { leaderId: 2, leaderEpoch: 1 }, [1, 3])
  t.same(story.ask(bye), ['reply anna ok'])
  t.same(story.after(0)[0], 'send 2 preVote epoch=1')
  t.same(new Story().tell(new Story().raft.shutdown(0)).at(0), 'stop', 'others just go')
})

t.test('a member that is known to be dead is not waited for', async (t) => {
  const story = new Story().follow()
  t.same(story.tell(story.raft.lost(2, story.now)), [])
  t.same(story.after(DEFAULT_TIMEOUTS.electionBackoffMaxMs)[0], 'send 2 preVote epoch=1')
})

t.test('an observer asks any voter who leads, follows, and never votes', async (t) => {
  const story = new Story({ id: 9 })
  t.same(story.start(), ['send 2 fetch from 0 epoch=0', 'unattached epoch=0 leader=-'])
  const refused = { errorCode: E.FENCED_LEADER_EPOCH, highWatermark: 0, logStartOffset: 0 }
  const body = fetchResponse({ leaderId: 3, leaderEpoch: 6 }, refused)
  t.same(story.answer(2, { api: 'fetch', body }), [
    'persist epoch=6 leader=3 voted=-',
    '→ send 3 fetch from 0 epoch=0',
    '→ follower epoch=6 leader=3',
  ])
  const vote = voteOf(2, 7, [9, 9])
  const unaddressed = { ...vote.body, voterId: -1 } as Extract<RaftRequest, { api: 'vote' }>['body']
  const asked = story.ask({ api: 'vote', body: unaddressed })
  t.same(asked, [`reply anna error ${E.INCONSISTENT_VOTER_SET}`])
})

t.test('what is not answered is asked again', async (t) => {
  const story = new Story()
  story.start()
  story.after(10)
  t.same(story.tell(story.raft.unanswered(2, 1, story.now)), [])
  t.same(story.after(DEFAULT_TIMEOUTS.retryBackoffMs), ['send 2 preVote epoch=0'])
  t.same(story.after(DEFAULT_TIMEOUTS.requestTimeoutMs)[0], 'unattached epoch=0 leader=-')
})

t.test('DescribeQuorum: how far each replica is', async (t) => {
  const story = new Story().elect()
  story.now = 100
  story.fetchedBy(2, 1, 1)
  story.fetchedBy(9, 0, 0)
  const partitions = [{ partitionIndex: 0 }]
  const asked = { topics: [{ topicName: '__cluster_metadata', partitions }] }
  const { topics } = story.raft.describeQuorum(asked, 150, 1_000_150)
  t.match(topics[0]?.partitions[0], {
    leaderId: 1,
    leaderEpoch: 1,
    highWatermark: 1,
    currentVoters: [
      { replicaId: 1, logEndOffset: 1, lastFetchTimestamp: 1_000_150 },
      { replicaId: 2, logEndOffset: 1, lastFetchTimestamp: 1_000_100 },
      { replicaId: 3, logEndOffset: -1, lastFetchTimestamp: -1, lastCaughtUpTimestamp: -1 },
    ],
    observers: [{ replicaId: 9, logEndOffset: 0, lastCaughtUpTimestamp: -1 }],
  })
  t.equal(story.raft.describeQuorum({ topics: [] }, 0, 0).errorCode, E.UNKNOWN_TOPIC_OR_PARTITION)
})

t.test(
  'quorum-state: both versions are read, version 0 is written, nonsense is refused',
  async (t) => {
    const text =
      '{"clusterId":"","leaderId":1,"leaderEpoch":2,"votedId":-1,"appliedOffset":0,"currentVoters":[{"voterId":1}],"data_version":0}'
    t.same(decodeQuorumState(text), state(2, 1))
    t.equal(encodeQuorumState(state(2, 1), [1]), text)
    const id = 'bQg6Xk1ISsiUSXLWmeHnDg'
    const newer = `{"leaderId":-1,"leaderEpoch":3,"votedId":2,"votedDirectoryId":"${id}","data_version":1}`
    t.same(decodeQuorumState(newer), { ...state(3, undefined, 2), votedDirectoryId: id })
    for (const wrong of ['', '[]', '{}', 'null', '{"data_version":7}', text.replace(':2', ':-2')]) {
      t.throws(() => decodeQuorumState(wrong), QuorumStateError, wrong)
    }
  },
)
