// `-o`: where reading begins, and for two times also where it ends.
//
//   start  end  47  +2 (behind the start)  -3 (before the end)  @t1  @t1:t2
//   a time: milliseconds since 1970, an ISO date, or a duration back from now such as -1h

import { durationMs } from '@actorlog/client/duration'
import { usageError } from '../command-error.ts'

/** Where to begin, and the time at which to end. */
export interface OffsetRange {
  readonly from:
    | { readonly kind: 'start'; readonly plus: number }
    | { readonly kind: 'end'; readonly minus: number }
    | { readonly kind: 'offset'; readonly offset: bigint }
    | { readonly kind: 'time'; readonly timestamp: number }
  readonly untilTimestamp?: number
}

/** What was typed → where to read; `now` is the wall clock. */
export function offsetRange(typed: string, now: number): OffsetRange {
  if (typed === 'start' || typed === 'beginning') return { from: { kind: 'start', plus: 0 } }
  if (typed === 'end') return { from: { kind: 'end', minus: 0 } }
  if (/^\+\d+$/.test(typed)) return { from: { kind: 'start', plus: Number(typed.slice(1)) } }
  if (/^-\d+$/.test(typed)) return { from: { kind: 'end', minus: Number(typed.slice(1)) } }
  if (/^\d+$/.test(typed)) return { from: { kind: 'offset', offset: BigInt(typed) } }
  if (typed.startsWith('@')) return timeRange(typed, now)
  throw refused(typed)
}

function timeRange(typed: string, now: number): OffsetRange {
  const words = typed.slice(1)
  const whole = timestampOf(words, now)
  if (whole !== undefined) return { from: { kind: 'time', timestamp: whole } }
  // An ISO time has colons of its own: the one between two times is any that leaves two times.
  for (let at = words.indexOf(':'); at >= 0; at = words.indexOf(':', at + 1)) {
    const from = timestampOf(words.slice(0, at), now)
    const until = timestampOf(words.slice(at + 1), now)
    if (from !== undefined && until !== undefined) {
      return { from: { kind: 'time', timestamp: from }, untilTimestamp: until }
    }
  }
  throw refused(typed)
}

function timestampOf(word: string, now: number): number | undefined {
  if (/^\d{1,16}$/.test(word)) return word.length >= 5 ? Number(word) : undefined
  if (word.startsWith('-')) {
    try {
      return now - durationMs(word.slice(1))
    } catch {
      return undefined
    }
  }
  if (!/^\d{4}-\d\d-\d\d/.test(word)) return undefined
  const timestamp = Date.parse(word)
  return Number.isNaN(timestamp) ? undefined : timestamp
}

function refused(typed: string): Error {
  return usageError(`'${typed}' is no offset: start, end, 47, +2, -3, @time or @time:time`)
}
