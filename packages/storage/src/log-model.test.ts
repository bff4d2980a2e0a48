// At random, against a plain list of batches: whatever is done to a log, it holds what the list holds.
import { assert } from '@actorlog/assert'
import { limitOpenFiles, MemoryFiles } from '@actorlog/ports'
import { RecordBatch } from '@actorlog/records'
import fc from 'fast-check'
import t from 'tap'
import type { Log } from './index.ts'
import { batch, filled, join, NOW, open, readBytes } from './log.test.kit.ts'

const RUNS = 150

type Step =
  | { readonly kind: 'append'; readonly counts: readonly number[]; readonly valueBytes: number }
  | { readonly kind: 'follow'; readonly gap: number; readonly count: number }
  | { readonly kind: 'truncate' | 'advance' | 'read'; readonly at: number; readonly size: number }
  | { readonly kind: 'roll' | 'flush' | 'stop' | 'kill' | 'restart' }

const portion = fc.nat(1_000)
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('append' as const),
      counts: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 4 }),
      valueBytes: fc.nat(150),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('follow' as const),
      gap: fc.constantFrom(0, 0, 1, 7, 2 ** 31),
      count: fc.integer({ min: 1, max: 6 }),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constantFrom(
        'truncate' as const,
        'advance' as const,
        'read' as const,
        'read' as const,
      ),
      at: portion,
      size: portion,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constantFrom(
        'roll' as const,
        'flush' as const,
        'stop' as const,
        'kill' as const,
        'restart' as const,
      ),
    }),
  },
)

/** A log and the list it is compared with. */
class Pair {
  readonly #disk = new MemoryFiles()
  /** Few descriptors, so that files are opened again all the time. */
  readonly #files = limitOpenFiles(this.#disk, 2)
  #log: Log = open(this.#files).log
  #batches: Uint8Array[] = []
  #logStart = 0
  #end = 0
  #recoveryPoint = 0

  take(step: Step): unknown {
    switch (step.kind) {
      case 'append':
        return this.#append(
          step.counts.map((count) => batch({ count, valueBytes: step.valueBytes })),
        )
      case 'follow':
        return this.#follow(step.gap, step.count)
      case 'truncate':
        return this.#truncate(this.#offsetAt(step.at))
      case 'advance':
        return this.#advance(this.#offsetAt(step.at))
      case 'read':
        return this.#read(this.#offsetAt(step.at), this.#offsetAt(step.size), step.size)
      case 'roll':
        return this.#log.roll(1_000)
      case 'flush':
        this.#log.flush()
        this.#recoveryPoint = this.#log.recoveryPoint
        return undefined
      case 'stop':
        this.#log.close()
        return this.#open(true)
      case 'kill':
        return this.#open(false)
      case 'restart':
        return this.#restart()
    }
  }

  check(): void {
    assert(this.#log.endOffset === this.#end, 'the end', {
      found: this.#log.endOffset,
      end: this.#end,
    })
    assert(this.#log.logStartOffset === this.#logStart, 'the start')
    const visible = this.#batches.filter((one) => RecordBatch.lastOffset(one, 0) >= this.#logStart)
    const found = readBytes(this.#log, { maxBytes: 400 })
    assert(Buffer.compare(found, join(visible)) === 0, 'the batches')
    const sizes = this.#log.segments().reduce((sum, { sizeBytes }) => sum + sizeBytes, 0)
    assert(this.#log.sizeBytes === sizes && sizes === join(this.#batches).length, 'the size')
  }

  #append(batches: Uint8Array[]): void {
    for (const result of this.#log.appendAll(batches, NOW)) {
      assert(result.error === undefined && result.baseOffset === this.#end, 'the next offset')
      this.#end = result.lastOffset + 1
    }
    this.#batches.push(...batches)
  }

  #follow(gap: number, count: number): void {
    const batches = Array.from({ length: count }, (_, index) =>
      batch({ count: 2, baseOffset: this.#end + gap + index * 2, leaderEpoch: 0 }),
    )
    const result = this.#log.appendAsFollower(join(batches), {
      leaderEpochLimit: 0,
      timestamp: 1_000,
    })
    assert(result.batches === count && result.stopped === undefined, 'a follower takes all')
    this.#batches.push(...batches)
    this.#end += gap + count * 2
  }

  #truncate(target: number): void {
    const kept = this.#batches.filter((one) => RecordBatch.lastOffset(one, 0) < target)
    const cut = this.#batches[kept.length]
    const first = cut === undefined ? target : RecordBatch.baseOffset(cut, 0)
    this.#end = Math.min(target, first, this.#end)
    this.#batches = kept
    this.#logStart = Math.min(this.#logStart, this.#end)
    assert(this.#log.truncateTo(target, NOW) === this.#end, 'where a truncation ends')
    this.#recoveryPoint = this.#log.recoveryPoint
    this.#log.removeDropped(3)
  }

  #advance(target: number): void {
    this.#log.advanceLogStart(target)
    this.#logStart = Math.max(this.#logStart, target)
  }

  #read(from: number, upTo: number, maxBytes: number): void {
    const bytes = readBytes(this.#log, { from, to: upTo, maxBytes })
    const wanted = this.#batches.filter(
      (one) => RecordBatch.lastOffset(one, 0) >= from && RecordBatch.lastOffset(one, 0) < upTo,
    )
    assert(Buffer.compare(bytes, join(from < upTo ? wanted : [])) === 0, 'what a read returns')
  }

  #restart(): void {
    const offset = this.#end + 10
    this.#log.truncateFullyAndStartAt(offset, NOW)
    this.#batches = []
    this.#logStart = offset
    this.#end = offset
    this.#recoveryPoint = offset
  }

  #open(cleanShutdown: boolean): void {
    const { log, report } = open(this.#files, {
      cleanShutdown,
      recoveryPoint: this.#recoveryPoint,
      logStartOffset: this.#logStart,
    })
    this.#log = log
    assert(report.bytesCut === 0, 'nothing is broken')
    if (cleanShutdown) this.#recoveryPoint = log.recoveryPoint
    // Compaction's gap at the very end is not on disk: what follows begins at the last batch.
    const last = this.#batches.at(-1)
    const known = last === undefined ? log.endOffset : RecordBatch.nextOffset(last, 0)
    if (known >= this.#logStart) this.#end = known
    this.#recoveryPoint = Math.min(this.#recoveryPoint, this.#end)
  }

  #offsetAt(portion: number): number {
    return this.#logStart + Math.floor(((this.#end - this.#logStart) * portion) / 1_000)
  }
}

t.test('a log is a list of batches', async (t) => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      const pair = new Pair()
      for (const one of steps) {
        pair.take(one)
        pair.check()
      }
    }),
    { numRuns: RUNS },
  )
  t.pass(`${RUNS} runs`)
})

t.test('a follower of a follower is the same log', async (t) => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 100, max: 3_000 }), { minLength: 1 }), (sizes) => {
      const leader = filled(50)
      const { log } = open()
      for (let turn = 0; log.endOffset < leader.endOffset; turn++) {
        const maxBytes = sizes[turn % sizes.length] as number
        const options = { maxBytes, upTo: leader.endOffset, minOneBatch: true }
        const slice = leader.read(log.endOffset, options)
        const bytes = new Uint8Array(slice?.sizeBytes ?? 0)
        slice?.readInto(bytes)
        log.appendAsFollower(bytes, { leaderEpochLimit: 0, timestamp: 1_000 })
      }
      assert(Buffer.compare(readBytes(log), readBytes(leader)) === 0, 'the same bytes')
      assert(
        JSON.stringify(log.segments()) === JSON.stringify(leader.segments()),
        'the same segments',
      )
    }),
    { numRuns: 50 },
  )
  t.pass()
})
