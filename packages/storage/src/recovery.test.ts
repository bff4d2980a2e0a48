// What a log is after a stop, clean or not, on a disk that lost or broke something; and when it is offline.
import { MemoryFiles } from '@actorlog/ports'
import t from 'tap'
import type { Log } from './index.ts'
import { batch, contents, FOLDER, filled, NOW, open, readBytes, TOPIC_ID } from './log.test.kit.ts'

t.test('flush moves the recovery point, and only recovery looks behind it', async (t) => {
  const files = new MemoryFiles()
  const log = filled(20, files)
  t.match(log.unflushed, { records: 40, sizeBytes: log.sizeBytes })
  const active = log.segments().at(-1)?.baseOffset ?? 0
  log.flush(active)
  t.equal(log.recoveryPoint, active)
  t.equal(log.unflushed.records, 40 - active)
  log.flush()
  t.same(log.unflushed, { records: 0, sizeBytes: 0 })
  t.match(open(files, { recoveryPoint: active }).report, { segmentsScanned: 1 })
  t.match(open(files).report, { segmentsScanned: log.segments().length })
})

t.test('recovery', async (t) => {
  const broke = (change: (files: MemoryFiles, log: Log) => void, recoveryPoint = 0) => {
    const files = new MemoryFiles()
    const before = filled(40, files)
    const segments = before.segments()
    before.close()
    change(files, before)
    return { segments, ...open(files, { recoveryPoint }) }
  }
  const second = filled(40).segments()[1]?.baseOffset ?? 0
  const secondFile = `${FOLDER}/${String(second).padStart(20, '0')}`

  t.test('cuts a torn tail, zeros, and flipped bits, and drops what follows', async (t) => {
    const cases: [string, (files: MemoryFiles) => void, number][] = [
      ['torn', (files) => files.open(`${secondFile}.log`, 'update').truncate(200), second + 2],
      ['zeros', (files) => files.open(`${secondFile}.log`, 'update').truncate(9_999), -1],
      ['flipped', (files) => flip(files, `${secondFile}.log`, 70), second],
      ['flipped length', (files) => flip(files, `${secondFile}.log`, 10), second],
    ]
    for (const [name, change, end] of cases) {
      const { log, report, segments } = broke(change)
      const wanted = end === -1 ? segments[1]?.endOffset : end
      t.equal(log.endOffset, wanted, name)
      t.ok(report.bytesCut > 0 && report.segmentsDropped > 0, name)
      t.match(log.append(batch(), NOW), { baseOffset: wanted })
      t.equal(readBytes(log).length, log.sizeBytes)
    }
  })

  t.test('a gap ends a log that has none, and is fine in one that may', async (t) => {
    const files = new MemoryFiles()
    filled(40, files).close()
    files.remove(`${secondFile}.log`)
    const copy = new MemoryFiles()
    filled(40, copy).close()
    copy.remove(`${secondFile}.log`)
    t.equal(open(files, { isContiguous: true }).log.endOffset, second)
    t.equal(open(copy).log.endOffset, 80)
  })

  t.test('makes a missing index again even after a clean stop', async (t) => {
    const files = new MemoryFiles()
    filled(40, files).close()
    const wanted = contents(files)
    files.remove(`${secondFile}.index`)
    const { log, report } = open(files, { cleanShutdown: true })
    t.match(report, { segmentsScanned: 1, indexesRebuilt: 1, bytesCut: 0 })
    log.close()
    t.same(contents(files), wanted)
  })

  t.test('a log that ends below its start begins anew there', async (t) => {
    const files = new MemoryFiles()
    filled(5, files).close()
    const { log, report } = open(files, { logStartOffset: 500 })
    t.match(log, { logStartOffset: 500, endOffset: 500 })
    t.equal(report.segmentsDropped, 1)
    t.equal(log.latestEpoch, undefined)
  })

  t.test('leftovers of a crash are swept, and finished output takes its place', async (t) => {
    const files = new MemoryFiles()
    const before = filled(40, files)
    const bases = before.segments().map(({ baseOffset }) => baseOffset)
    before.close()
    const put = (name: string) => files.open(`${FOLDER}/${name}`, 'create').close()
    const name = (offset: number | undefined, suffix: string) =>
      `${String(offset ?? 0).padStart(20, '0')}${suffix}`
    put(name(0, '.log.deleted'))
    put(name(7, '.index'))
    put(name(9, '.timeindex.cleaned'))
    put('00000000000000000009-0000000001.checkpoint.deleted')
    // The first two segments were merged into one; the swap was under way.
    const whole = readBytes(open(files).log, { to: bases[2] as number })
    const merged = files.open(`${FOLDER}/${name(0, '.log.swap')}`, 'create')
    merged.write(whole, 0)
    const { log, report } = open(files)
    t.ok(report.leftoversRemoved > 6, `${report.leftoversRemoved} files`)
    t.equal(log.endOffset, 80)
    t.same(
      log.segments().map(({ baseOffset }) => baseOffset),
      [0, ...bases.slice(2)],
    )
    const left = files.list(FOLDER).files.filter((file) => /deleted|swap|cleaned/.test(file))
    t.same(left, ['00000000000000000009-0000000001.checkpoint.deleted'])
  })
})

function flip(files: MemoryFiles, path: string, position: number): void {
  const file = files.open(path, 'update')
  const byte = new Uint8Array(1)
  file.read(byte, position)
  file.write(
    byte.map((value) => value ^ 64),
    position,
  )
}

t.test('a log that failed is offline; one that was moved or closed too', async (t) => {
  const files = new MemoryFiles({ capacityBytes: 3_000 })
  const log = filled(5, files)
  t.throws(
    () => {
      for (;;) log.append(batch({ valueBytes: 500 }), NOW)
    },
    { name: 'StorageError', code: 'ENOSPC', folder: FOLDER },
  )
  t.throws(() => log.append(batch(), NOW), { code: 'OFFLINE' })
  t.throws(() => log.read(0, { maxBytes: 1, upTo: 1 }), { code: 'OFFLINE' })
  log.close()
  const { log: again } = open(files)
  t.ok(again.endOffset >= 10)
  again.moveTo('/data/topic-0.aside')
  t.throws(() => again.flush(), { code: 'OFFLINE' })
  t.notOk(files.exists(FOLDER))
})

t.test('a folder belongs to one topic', async (t) => {
  const files = new MemoryFiles()
  open(files, { topicId: TOPIC_ID }).log.close()
  open(files, { topicId: TOPIC_ID }).log.close()
  t.throws(() => open(files, { topicId: 'AAAAAAAAAAAAAAAAAAAAAQ' }), {
    code: 'INCONSISTENT_TOPIC_ID',
  })
})
