// What a partition answers a producer: duplicates, gaps, stale epochs, transactions and their markers.
import { endTransactionBatch, RecordBatch } from '@actorlog/records'
import t from 'tap'
import type { AppendOptions } from './index.ts'
import { type BatchWish, batch, NOW } from './log.test.kit.ts'
import { ProducerState } from './producer-state.ts'

/** One line of a script: what comes, and what is answered. */
type Line = readonly [
  wish: BatchWish | Uint8Array,
  answer: string,
  options?: Partial<AppendOptions>,
]

/** Shows a partition these batches, one after the other; `written` stands for a batch that is new. */
function play(lines: readonly Line[]): { state: ProducerState; answers: string[] } {
  const state = new ProducerState()
  const answers = lines.map(([wish, , options]) => {
    const bytes = wish instanceof Uint8Array ? wish : batch({ producerId: 7, ...wish })
    const verdict = state.check(bytes, { ...NOW, ...options })
    if (typeof verdict === 'string') return verdict
    if (verdict !== undefined) return `duplicate ${verdict.lastOffset - verdict.offsetDelta}`
    RecordBatch.setBaseOffset(bytes, 0, state.endOffset)
    const completed = state.append(bytes, 0)
    state.endOffset = RecordBatch.nextOffset(bytes, 0)
    if (completed === undefined) return 'written'
    state.transactions.complete(completed)
    return `${completed.aborted ? 'aborted' : 'committed'} ${completed.firstOffset}`
  })
  return { state, answers }
}

function marker(type: 'abort' | 'commit', producerEpoch = 0, coordinatorEpoch = 0): Uint8Array {
  return endTransactionBatch({ type, producerId: 7, producerEpoch, coordinatorEpoch, timestamp: 5 })
}

const COORDINATOR = { origin: 'coordinator' } as const
const RAISES = { ...COORDINATOR, markersRaiseEpoch: true } as const
const LAST = 2 ** 31 - 1

const SCRIPTS: Readonly<Record<string, readonly Line[]>> = {
  'sequences follow each other, and come once': [
    [{ sequence: 0, count: 3 }, 'written'],
    [{ sequence: 3 }, 'written'],
    [{ sequence: 0, count: 3 }, 'duplicate 0'],
    [{ sequence: 3 }, 'duplicate 3'],
    [{ sequence: 0, count: 2 }, 'OUT_OF_ORDER_SEQUENCE_NUMBER'],
    [{ sequence: 5 }, 'OUT_OF_ORDER_SEQUENCE_NUMBER'],
    [{ sequence: 4 }, 'written'],
  ],
  'five batches are remembered': [
    ...[0, 1, 2, 3, 4, 5].map((sequence): Line => [{ sequence }, 'written']),
    [{ sequence: 1 }, 'duplicate 1'],
    [{ sequence: 0 }, 'OUT_OF_ORDER_SEQUENCE_NUMBER'],
  ],
  'a producer that is not known begins anywhere': [
    [{ sequence: 77 }, 'written'],
    [{ sequence: 79 }, 'OUT_OF_ORDER_SEQUENCE_NUMBER'],
    [{ producerId: 8, sequence: 5, producerEpoch: 4 }, 'written'],
  ],
  'sequences wrap to 0': [
    [{ sequence: LAST - 1, count: 2 }, 'written'],
    [{ sequence: 0 }, 'written'],
    [{ sequence: LAST - 1, count: 2 }, 'duplicate 0'],
  ],
  'sequences wrap inside a batch': [
    [{ sequence: LAST, count: 3 }, 'written'],
    [{ sequence: 2 }, 'written'],
  ],
  'a new epoch begins at 0, and an old one is over': [
    [{ sequence: 5 }, 'written'],
    [{ producerEpoch: 1, sequence: 6 }, 'OUT_OF_ORDER_SEQUENCE_NUMBER'],
    [{ producerEpoch: 1, sequence: 0 }, 'written'],
    [{ producerEpoch: 0, sequence: 5 }, 'INVALID_PRODUCER_EPOCH'],
    [{ producerEpoch: 0, sequence: 6, transactional: true }, 'INVALID_PRODUCER_EPOCH'],
  ],
  'inside a transaction everything is transactional': [
    [{ sequence: 0, transactional: true }, 'written'],
    [{ sequence: 1 }, 'INVALID_TXN_STATE'],
    [{ sequence: 1, transactional: true }, 'written'],
    [marker('commit'), 'committed 0', COORDINATOR],
    [{ sequence: 2 }, 'written'],
  ],
  'a coordinator writes without sequences': [
    [{ sequence: -1, transactional: true }, 'written', COORDINATOR],
    [{ sequence: -1, transactional: true }, 'written', COORDINATOR],
    [marker('abort'), 'aborted 0', COORDINATOR],
  ],
  'markers end a transaction once; without one they say nothing': [
    [{ sequence: 0, transactional: true }, 'written'],
    [marker('abort', 0, 3), 'aborted 0', COORDINATOR],
    [marker('abort', 0, 3), 'written', COORDINATOR],
    [marker('abort', 0, 2), 'TRANSACTION_COORDINATOR_FENCED', COORDINATOR],
    [marker('abort', 1, 4), 'written', COORDINATOR],
    [marker('commit', 0, 4), 'INVALID_PRODUCER_EPOCH', COORDINATOR],
    [{ producerEpoch: 1, sequence: 0 }, 'written'],
  ],
  'a marker that must raise the epoch does, but for its own retry': [
    [{ sequence: 0, transactional: true }, 'written'],
    [marker('commit', 0), 'INVALID_PRODUCER_EPOCH', RAISES],
    [marker('commit', 1), 'committed 0', RAISES],
    [marker('commit', 1), 'written', RAISES],
    [{ producerEpoch: 1, sequence: 0, transactional: true }, 'written'],
  ],
  'clients write no markers': [[marker('commit'), 'INVALID_RECORD']],
}

for (const [name, lines] of Object.entries(SCRIPTS)) {
  t.test(name, async (t) => {
    t.same(
      play(lines).answers,
      lines.map(([, answer]) => answer),
    )
  })
}

t.test('idle producers are forgotten, those in a transaction never', async (t) => {
  const { state } = play([
    [{ producerId: 1, timestamp: 1_000 }, ''],
    [{ producerId: 2, timestamp: 2_000 }, ''],
    [{ producerId: 3, timestamp: 1_000, transactional: true }, ''],
  ])
  state.expire(2_500, 1_000)
  t.same(
    state.views().map(({ producerId }) => producerId),
    [2, 3],
  )
})

t.test(
  'restored from a snapshot it knows the newest batch and the open transactions',
  async (t) => {
    const { state } = play([
      [{ producerId: 9, timestamp: 100, transactional: true }, ''],
      [{ producerId: 1, timestamp: 1_000, transactional: true }, ''],
      [{ producerId: 2, timestamp: 0 }, ''],
    ])
    const restored = new ProducerState()
    const entries = [...state.entries()].reverse()
    restored.restore(3, entries, { timestamp: 1_000, expirationMs: 500 })
    t.same(
      restored.views().map(({ producerId }) => producerId),
      [1, 9],
    )
    t.equal(restored.endOffset, 3)
    t.equal(restored.transactions.firstUnstableOffset, 0)
    t.equal(restored.transactions.firstOffsetBeside(9), 1)
  },
)
