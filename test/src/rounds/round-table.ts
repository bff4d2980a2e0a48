// The rounds in lines for people, and their figures.
import type { History } from './history.ts'
import type { Round } from './rounds.ts'

export const TABLE_HEAD = ' round  mishap           broker   gap ms  whole ms  acknowledged'

export function tableLine(it: Round): string {
  const { round, mishap, broker, gapMs, wholeMs, acknowledged } = it
  return [
    String(round).padStart(6),
    ` ${mishap.padEnd(15)}`,
    String(broker).padStart(7),
    gapMs.toFixed(0).padStart(8),
    wholeMs.toFixed(0).padStart(9),
    String(acknowledged).padStart(13),
  ].join(' ')
}

/** Percentiles of the gaps after kills, what was checked, and every fault. */
export function summary(rounds: readonly Round[], history: History, gapMsMax: number): string {
  const gaps = rounds
    .filter(({ mishap }) => mishap.startsWith('kill'))
    .map(({ gapMs }) => gapMs)
    .sort((a, b) => a - b)
  const at = (share: number) => (gaps[Math.ceil(gaps.length * share) - 1] ?? 0).toFixed(0)
  const within = gaps.filter((gapMs) => gapMs <= gapMsMax).length
  const { acknowledged, unknown, deliveries, faults } = history
  return [
    `${gaps.length} kills: gap ms p50 ${at(0.5)}, p90 ${at(0.9)}, p95 ${at(0.95)}, max ${at(1)}`,
    `${within} of ${gaps.length} within ${gapMsMax} ms`,
    `${acknowledged} acknowledged, ${unknown} not, ${deliveries} given to the group`,
    ...(faults.length === 0 ? ['every one is there once, in order, on every replica'] : faults),
  ].join('\n')
}
