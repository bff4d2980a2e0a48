// Every call at the disk fails once, and power fails at every call: what was durable is there, nothing is there
// that was not written, and the log that recovery makes is the log that the same batches would make.
import { assert } from '@actorlog/assert'
import {
  type FileCall,
  FileError,
  type FileFault,
  type FileOperation,
  type Files,
  faultyFiles,
  MemoryFiles,
  type Random,
} from '@actorlog/ports'
import { endTransactionBatch, RecordBatch } from '@actorlog/records'
import t from 'tap'
import {
  type AppendOrigin,
  type Log,
  leaveCleanShutdown,
  OFFSET_CHECKPOINTS,
  readOffsetCheckpoint,
  StorageError,
  takeCleanShutdown,
  writeOffsetCheckpoint,
} from './index.ts'
import { type BatchWish, batch, open, readBytes, TOPIC_ID } from './log.test.kit.ts'

const DATA = '/data'
const RECOVERY_POINTS = `${DATA}/${OFFSET_CHECKPOINTS.recoveryPoint}`

/** The owner of a log on a disk that fails: it notes what must survive. */
class Owner {
  readonly #disk = new MemoryFiles({ powerLoss: true })
  readonly files: Files
  fault: (call: FileCall) => FileFault | undefined = () => undefined
  log: Log | undefined
  /** All batches of the log's present life, those being written included. */
  history: Uint8Array[] = []
  /** While a truncation is under way: the batches before it. */
  before: Uint8Array[] | undefined
  /** So many batches have been acknowledged, and so many are durable. */
  written = 0
  durable = 0
  #leaderEpoch = 0

  constructor() {
    this.#disk.makeFolder(DATA)
    this.#disk.syncFolder('/')
    this.files = faultyFiles(this.#disk, (call) => this.fault(call))
  }

  losePower(random?: Random): void {
    this.#disk.losePower(random)
    this.written = this.durable
  }

  open(): Log {
    const cleanShutdown = takeCleanShutdown(this.files, DATA) !== undefined
    const recoveryPoint = readOffsetCheckpoint(this.files, RECOVERY_POINTS)[0]?.offset ?? 0
    const { log } = open(this.files, {
      topicId: TOPIC_ID,
      cleanShutdown,
      recoveryPoint,
      isContiguous: true,
    })
    log.highWatermark = log.endOffset
    this.log = log
    return log
  }

  append(...wishes: readonly BatchWish[]): void {
    this.#append(wishes.map(batch), 'client')
  }

  end(type: 'abort' | 'commit', producerId: number): void {
    const marker = { type, producerId, producerEpoch: 0, coordinatorEpoch: 1, timestamp: 1_000 }
    this.#append([endTransactionBatch(marker)], 'coordinator')
  }

  flush(): void {
    this.#open.flush()
    this.durable = this.written
    this.#checkpoint()
  }

  /** Drops the last batches, as a follower does whose leader knows nothing of them. */
  truncate(batches: number): void {
    const kept = this.history.slice(0, -batches)
    const last = kept.at(-1)
    const target = last === undefined ? 0 : RecordBatch.nextOffset(last, 0)
    this.before = this.history
    this.history = kept
    this.written = Math.min(this.written, kept.length)
    this.durable = Math.min(this.durable, kept.length)
    const end = this.#open.truncateTo(target, { timestamp: 1_000 })
    assert(end === target, 'a truncation ends at a batch', { end, target })
    this.before = undefined
    this.#checkpoint()
    this.#leaderEpoch++
    this.#open.beginEpoch(this.#leaderEpoch)
  }

  close(): void {
    this.#open.close()
    this.durable = this.written
    this.#checkpoint()
    leaveCleanShutdown(this.files, DATA, { brokerEpoch: 1 })
  }

  get #open(): Log {
    if (this.log === undefined) throw new Error('open the log first')
    return this.log
  }

  #append(batches: readonly Uint8Array[], origin: AppendOrigin): void {
    const log = this.#open
    this.history.push(...batches)
    const options = { leaderEpoch: this.#leaderEpoch, timestamp: 1_000, origin }
    for (const { error } of log.appendAll(batches, options)) {
      assert(error === undefined, 'the script appends what a log takes', { error })
    }
    log.highWatermark = log.endOffset
    this.written = this.history.length
  }

  #checkpoint(): void {
    const offset = this.#open.recoveryPoint
    writeOffsetCheckpoint(this.files, RECOVERY_POINTS, [{ topic: 'topic', partition: 0, offset }])
  }
}

/** A few lives of one log: rolls, transactions, flushes, truncations, a clean stop, an unclean one. */
function script(owner: Owner): void {
  let sequence = 0
  const next = (): BatchWish => ({ producerId: 1, sequence: sequence++, valueBytes: 100 })
  owner.open()
  owner.append({ count: 2 }, { timestamp: 1_005 }, {})
  owner.append(next())
  owner.append({ producerId: 2, transactional: true })
  owner.flush()
  owner.append({ valueBytes: 700 }, next(), { valueBytes: 600 })
  owner.end('abort', 2)
  owner.append({ producerId: 3, transactional: true }, {}, {})
  owner.truncate(2)
  owner.append({ count: 3 }, {})
  owner.end('commit', 3)
  owner.append({ valueBytes: 900 }, next(), { valueBytes: 900 })
  owner.flush()
  owner.append({ count: 2, timestamp: 900 })
  owner.close()
  owner.open()
  owner.append({ valueBytes: 500 }, next(), { producerId: 4, transactional: true })
  owner.append({ valueBytes: 900 })
  owner.end('abort', 4)
  owner.truncate(6)
  owner.append({ valueBytes: 900, timestamp: 5_000 })
  owner.flush()
  owner.append({})
  owner.open()
  owner.append({}, {})
}

/** Runs until the fault, if there is one. */
function runScript(owner: Owner): void {
  try {
    script(owner)
  } catch (error) {
    if (!(error instanceof StorageError) && !(error instanceof FileError)) throw error
  }
}

/** Opens the log again and looks at it; says what is wrong. */
function findFault(owner: Owner): string | undefined {
  owner.fault = () => undefined
  const log = owner.open()
  const bytes = readBytes(log)
  const histories = owner.before === undefined ? [owner.history] : [owner.history, owner.before]
  const counts = histories.map((history) => prefixLength(bytes, history))
  const count = Math.max(...counts)
  if (count < 0) return 'something was invented'
  if (count < owner.written) return `${owner.written - count} of ${owner.written} batches are lost`
  const fresh = open().log
  fresh.appendAsFollower(bytes, { leaderEpochLimit: 99, timestamp: 1_000 })
  fresh.highWatermark = fresh.endOffset
  const [found, wanted] = [derived(log), derived(fresh)]
  if (found !== wanted) return `found  ${found}\nwanted ${wanted}`
  const wish = batch({ producerId: 1, producerEpoch: 1 })
  const { error } = log.append(wish, { leaderEpoch: 90, timestamp: 1_000 })
  if (error !== undefined) return `an append afterwards: ${error}`
  log.close()
  const again = open(owner.files, { cleanShutdown: true })
  if (again.report.segmentsScanned > 0) return 'a clean stop is not believed'
  return again.log.endOffset === log.endOffset ? undefined : 'a clean stop lost something'
}

/** How many first batches of `history` make up `bytes`; -1 when they do not. */
function prefixLength(bytes: Uint8Array, history: readonly Uint8Array[]): number {
  let at = 0
  for (let count = 0; ; count++) {
    if (at === bytes.length) return count
    const next = history[count]
    if (next === undefined) return -1
    if (Buffer.compare(bytes.subarray(at, at + next.length), next) !== 0) return -1
    at += next.length
  }
}

/** What a log derives from its batches. */
function derived(log: Log): string {
  const range = { fromOffset: 0, toOffset: log.endOffset }
  const producers = log.producers().sort((one, other) => one.producerId - other.producerId)
  const epochs = [0, 1, 2, 3].map((epoch) => log.endOffsetForEpoch(epoch))
  const times = [900, 1_000, 1_001, 1_005, 5_000].map((time) => log.offsetForTimestamp(time))
  const { endOffset, lastStableOffset } = log
  const aborted = log.abortedTransactions(range)
  return JSON.stringify({ endOffset, lastStableOffset, aborted, producers, epochs, times })
}

/** Draws that differ from seed to seed. */
function draws(seed: number): Random {
  let state = (seed + 1) * 48_271
  const below = (bound: number): number => {
    state = (state * 48_271) % 2_147_483_647
    return state % bound
  }
  return {
    below,
    next: () => below(1 << 20) / (1 << 20),
    bytes: (length) => new Uint8Array(length),
  }
}

/** Calls that leave everything as it was: to lose power there is to lose it at the call before. */
const HARMLESS: ReadonlySet<FileOperation> = new Set(['close', 'exists', 'list', 'read', 'size'])

/** The operations of the script, without faults. */
function operationsOf(): FileOperation[] {
  const owner = new Owner()
  const operations: FileOperation[] = []
  owner.fault = ({ operation }) => {
    operations.push(operation)
    return undefined
  }
  script(owner)
  t.equal(findFault(owner), undefined, 'without faults')
  return operations
}

const OPERATIONS = operationsOf()
const EVERY = [...OPERATIONS.keys()]
const CHANGES = EVERY.filter((index) => !HARMLESS.has(OPERATIONS[index] as FileOperation))

function tryAll(
  name: string,
  indexes: readonly number[],
  fail: (owner: Owner, index: number) => void,
): void {
  t.test(name, async (t) => {
    for (const index of indexes) {
      const owner = new Owner()
      fail(owner, index)
      const fault = findFault(owner)
      if (fault !== undefined) t.fail(`call ${index}: ${fault}`)
    }
    t.ok(indexes.length > 100, `${indexes.length} calls`)
  })
}

tryAll('every call fails once, and the log is opened again', EVERY, (owner, index) => {
  owner.fault = (call) => (call.index === index ? { code: 'EIO' } : undefined)
  runScript(owner)
})

tryAll('the disk is full from some call on, and writes are cut short', CHANGES, (owner, index) => {
  owner.fault = ({ index: at, operation, sizeBytes }) => {
    if (at < index || operation !== 'write') return undefined
    return { code: 'ENOSPC', writtenBytes: Math.floor(sizeBytes / 2) }
  }
  runScript(owner)
})

tryAll(
  'power fails at every call, and all that was not synced is lost',
  CHANGES,
  (owner, index) => {
    owner.fault = (call) => (call.index >= index ? { code: 'EIO' } : undefined)
    runScript(owner)
    owner.losePower()
  },
)

tryAll(
  'power fails at every call, and a part of the unsynced survives',
  CHANGES,
  (owner, index) => {
    owner.fault = (call) =>
      call.index >= index ? { code: 'EIO', writtenBytes: call.sizeBytes } : undefined
    runScript(owner)
    owner.losePower(draws(index))
  },
)
