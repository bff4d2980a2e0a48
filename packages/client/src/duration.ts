// Spans of time as people write them, and what every call accepts: a signal and a timeout.

import { ActorlogError } from './errors.ts'

/** Milliseconds, or a number with a unit: `500`, `'500ms'`, `'10s'`, `'2m'`, `'1h'`. */
export type Duration = number | `${number}ms` | `${number}s` | `${number}m` | `${number}h`

/** What every call takes: a signal that ends the waiting, and the longest time to wait. */
export interface CallOptions {
  readonly signal?: AbortSignal
  readonly timeout?: Duration
}

const unitsMs: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 }
const written = /^(\d+(?:\.\d+)?)(ms|s|m|h)$/

/** Milliseconds of a duration; anything else is an INVALID_ARGUMENT. */
export function durationMs(duration: Duration | string): number {
  if (typeof duration === 'number') {
    if (duration >= 0 && Number.isFinite(duration)) return duration
  } else {
    const match = written.exec(duration)
    if (match !== null) return Number(match[1]) * (unitsMs[match[2] ?? ''] ?? Number.NaN)
  }
  throw new ActorlogError('INVALID_ARGUMENT', `'${duration}' is not a duration`, {
    hint: 'write milliseconds, or 500ms, 10s, 2m, 1h',
  })
}
