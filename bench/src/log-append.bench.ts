// Appends to one log: batches of 16 KiB and 128 KiB, to disk, to memory, and to a door that takes all and
// keeps nothing, which leaves the log's own cost. Beside it the bare write call. Data are deleted at once: the
// disk itself is hardly touched.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { cpuUsage } from 'node:process'
import { nodeFiles } from '@actorlog/node-ports'
import { type File, type Files, MemoryFiles } from '@actorlog/ports'
import { BatchBuilder } from '@actorlog/records'
import { Log, type LogConfig } from '@actorlog/storage'
import { bench, type Figure } from './bench.ts'

const ROUND_BYTES = 64 * 2 ** 20
const SINK_BATCHES = 20_000
const [SMALL, LARGE] = [16 * 1024, 128 * 1024]
const SEQUENCE_AT = 53

const config: LogConfig = {
  segmentBytes: 2 ** 30,
  segmentMs: 7 * 86_400_000,
  rollJitterMs: 0,
  segmentIndexBytes: 10 * 2 ** 20,
  indexIntervalBytes: 4096,
  producerIdExpirationMs: 86_400_000,
}
const append = { leaderEpoch: 0, timestamp: 1_700_000_000_000 }
const root = mkdtempSync(`${tmpdir()}/log-append-`)

/** One batch of about `sizeBytes`, in shared memory as a connection's arena holds it. */
function batchOf(sizeBytes: number, producerId = -1): Uint8Array {
  const builder = new BatchBuilder(sizeBytes)
  const value = new Uint8Array(100)
  while (builder.sizeBytes < sizeBytes - 128) builder.append(append.timestamp, null, value)
  const hasProducer = producerId >= 0
  const bytes = builder.build({
    producerId,
    producerEpoch: hasProducer ? 0 : -1,
    baseSequence: hasProducer ? 0 : -1,
  })
  const shared = new Uint8Array(new SharedArrayBuffer(bytes.length))
  shared.set(bytes)
  return shared
}

function openIn(files: Files, folder: string): Log {
  return Log.open(files, { folder, config, timestamp: append.timestamp }).log
}

/** CPU seconds a gigabyte of `work` that writes about ROUND_BYTES in batches. */
function perGigabyte(files: Files, folder: string, sizeBytes: number): Figure {
  const batch = batchOf(sizeBytes)
  const count = Math.floor(ROUND_BYTES / batch.length)
  return {
    unit: 'CPU-s/GB',
    round: () => {
      const log = openIn(files, folder)
      const begin = cpuUsage()
      for (let index = 0; index < count; index++) log.append(batch, append)
      const { system, user } = cpuUsage(begin)
      log.moveTo(`${folder}-gone`)
      files.removeFolder(`${folder}-gone`)
      return (system + user) / 1e6 / ((count * batch.length) / 1e9)
    },
  }
}

/** The same bytes by the bare call. */
function barePerGigabyte(sizeBytes: number): Figure {
  const batch = batchOf(sizeBytes)
  const count = Math.floor(ROUND_BYTES / batch.length)
  return {
    unit: 'CPU-s/GB',
    round: () => {
      const path = `${root}/bare`
      const file = nodeFiles.open(path, 'create')
      const begin = cpuUsage()
      for (let index = 0; index < count; index++) file.write(batch, index * batch.length)
      const { system, user } = cpuUsage(begin)
      file.close()
      nodeFiles.remove(path)
      return (system + user) / 1e6 / ((count * batch.length) / 1e9)
    },
  }
}

/** Takes writes to `.log` files and keeps nothing of them. */
function sinkFiles(): Files {
  const memory = new MemoryFiles()
  const sink = (file: File): File => ({
    path: file.path,
    read: (target, position) => file.read(target, position),
    write: () => {},
    writeAll: () => {},
    truncate: () => {},
    sync: () => {},
    size: () => 0,
    close: () => {},
  })
  const open: Files['open'] = (path, mode) => {
    const file = memory.open(path, mode)
    return path.endsWith('.log') ? sink(file) : file
  }
  return {
    open,
    exists: (path) => memory.exists(path),
    list: (path) => memory.list(path),
    makeFolder: (path) => memory.makeFolder(path),
    rename: (from, to) => memory.rename(from, to),
    remove: (path) => memory.remove(path),
    removeFolder: (path) => memory.removeFolder(path),
    syncFolder: () => {},
    modifiedAt: (path) => memory.modifiedAt(path),
    freeBytes: () => undefined,
    lock: (path) => memory.lock(path),
  }
}

/** Microseconds that the log itself spends on a batch. */
function overhead(producerId: number): Figure {
  const batch = batchOf(SMALL, producerId)
  const view = new DataView(batch.buffer)
  const log = openIn(sinkFiles(), '/sink')
  let sequence = 0
  return {
    unit: 'us/batch',
    round: () => {
      const begin = performance.now()
      for (let index = 0; index < SINK_BATCHES; index++) {
        if (producerId >= 0) view.setInt32(SEQUENCE_AT, sequence)
        const result = log.append(batch, append)
        if (result.error !== undefined) throw new Error(result.error)
        sequence += result.lastOffset - result.baseOffset + 1
      }
      return ((performance.now() - begin) * 1_000) / SINK_BATCHES
    },
  }
}

try {
  await bench({
    name: 'log-append',
    figures: {
      'bare write 16 KB': barePerGigabyte(SMALL),
      'log on disk 16 KB': perGigabyte(nodeFiles, `${root}/small`, SMALL),
      'bare write 128 KB': barePerGigabyte(LARGE),
      'log on disk 128 KB': perGigabyte(nodeFiles, `${root}/large`, LARGE),
      'log in memory 16 KB': perGigabyte(new MemoryFiles(), '/small', SMALL),
      'log in memory 128 KB': perGigabyte(new MemoryFiles(), '/large', LARGE),
      'own cost, plain': overhead(-1),
      'own cost, idempotent': overhead(7),
    },
    gates: (readings) => [
      {
        name: 'the 3 us that a batch may cost, over what it costs',
        value: 3 / readings['own cost, idempotent'].median,
        atLeast: 1,
      },
    ],
  })
} finally {
  rmSync(root, { recursive: true, force: true })
}
