// Throughput and latency as they are reported: our line, Kafka's own, or JSON.

import { createHistogram, type RecordableHistogram } from 'node:perf_hooks'

const bytesPerMegabyte = 1024 * 1024
/** The histogram counts whole microseconds. */
const perMs = 1000

/** What a run came to. Latencies are milliseconds. */
export interface Measured {
  readonly records: number
  readonly bytes: number
  readonly seconds: number
  readonly recordsPerSecond: number
  readonly megabytesPerSecond: number
  readonly latencyMs: {
    readonly mean: number
    readonly p50: number
    readonly p95: number
    readonly p99: number
    readonly p999: number
    readonly max: number
  }
}

/** Collects latencies of one run. */
export class Latencies {
  readonly #histogram: RecordableHistogram = createHistogram()
  #records = 0
  #bytes = 0

  get records(): number {
    return this.#records
  }

  record(ms: number, bytes: number): void {
    this.#histogram.record(Math.max(1, Math.round(ms * perMs)))
    this.#records += 1
    this.#bytes += bytes
  }

  measured(ms: number): Measured {
    const seconds = ms / 1000
    const at = (percentile: number): number => this.#histogram.percentile(percentile) / perMs
    const isEmpty = this.#records === 0
    return {
      records: this.#records,
      bytes: this.#bytes,
      seconds,
      recordsPerSecond: this.#records / seconds,
      megabytesPerSecond: this.#bytes / bytesPerMegabyte / seconds,
      latencyMs: {
        mean: isEmpty ? 0 : this.#histogram.mean / perMs,
        p50: isEmpty ? 0 : at(50),
        p95: isEmpty ? 0 : at(95),
        p99: isEmpty ? 0 : at(99),
        p999: isEmpty ? 0 : at(99.9),
        max: isEmpty ? 0 : this.#histogram.max / perMs,
      },
    }
  }
}

/** Our line. */
export function measuredLine(measured: Measured): string {
  const { recordsPerSecond, megabytesPerSecond, latencyMs: ms } = measured
  const count = measured.records.toLocaleString('en-US')
  const rate = Math.round(recordsPerSecond).toLocaleString('en-US')
  const spread = `p50 ${short(ms.p50)}  p95 ${short(ms.p95)}  p99 ${short(ms.p99)}  p99.9 ${short(ms.p999)}  max ${short(ms.max)} ms`
  return `${count} records  ${rate} rec/s  ${megabytesPerSecond.toFixed(1)} MB/s  ${spread}\n`
}

/** The line of Kafka's producer-perf-test, word for word, for scripts that read it. */
export function kafkaLine(measured: Measured): string {
  const { records, recordsPerSecond, megabytesPerSecond, latencyMs: ms } = measured
  const whole = (value: number): string => String(Math.round(value))
  return (
    `${records} records sent, ${recordsPerSecond.toFixed(1)} records/sec ` +
    `(${megabytesPerSecond.toFixed(2)} MB/sec), ${ms.mean.toFixed(2)} ms avg latency, ` +
    `${ms.max.toFixed(2)} ms max latency, ${whole(ms.p50)} ms 50th, ${whole(ms.p95)} ms 95th, ` +
    `${whole(ms.p99)} ms 99th, ${whole(ms.p999)} ms 99.9th.\n`
  )
}

function short(ms: number): string {
  return ms < 10 ? ms.toFixed(2) : ms.toFixed(1)
}
