// The harness of every bench: warm up, take rounds, print one JSON line with the median, the machine and the
// commit. Absolute figures depend on the machine's mood; gate on ratios between figures of one run.
import { execFileSync } from 'node:child_process'
import { cpus, loadavg } from 'node:os'
import { argv, stdout, version } from 'node:process'
import { fileURLToPath } from 'node:url'

/** One figure to take: `round` does the work once and returns how much it got, in `unit`. */
export interface Figure {
  readonly unit: string
  readonly round: () => number | Promise<number>
}

/** What the rounds gave. */
export interface Reading {
  readonly unit: string
  readonly median: number
  readonly min: number
  readonly max: number
}

export interface BenchOptions<Name extends string> {
  readonly name: string
  readonly figures: Readonly<Record<Name, Figure>>
  readonly warmUpRounds?: number
  readonly rounds?: number
  /** What must hold between the figures: names a gate and tells its value and its bound. */
  readonly gates?: (readings: Readonly<Record<Name, Reading>>) => readonly Gate[]
}

export interface Gate {
  readonly name: string
  readonly value: number
  readonly atLeast: number
}

/** Takes the figures in turn, round by round, so that all of them see the same machine. Prints; returns. */
export async function bench<Name extends string>(
  options: BenchOptions<Name>,
): Promise<Readonly<Record<Name, Reading>>> {
  const { name, figures, warmUpRounds = 2, rounds = 7 } = options
  const names = Object.keys(figures) as Name[]
  const taken = new Map<Name, number[]>(names.map((figure) => [figure, []]))
  for (let round = -warmUpRounds; round < rounds; round++) {
    for (const figure of names) {
      const value = await figures[figure].round()
      if (round >= 0) taken.get(figure)?.push(value)
    }
  }
  const readings = Object.fromEntries(
    names.map((figure) => [figure, summarize(figures[figure].unit, taken.get(figure) ?? [])]),
  ) as Record<Name, Reading>
  const gates = (options.gates?.(readings) ?? []).map((gate) => ({
    ...gate,
    isMet: gate.value >= gate.atLeast,
  }))
  const machine = { cpu: cpus()[0]?.model, cores: cpus().length, load: loadavg()[0], node: version }
  stdout.write(`${JSON.stringify({ bench: name, readings, gates, machine, commit: commit() })}\n`)
  if (argv.includes('--gate') && gates.some((gate) => !gate.isMet)) globalThis.process.exitCode = 1
  return readings
}

function summarize(unit: string, values: readonly number[]): Reading {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (index: number): number => Number((sorted[index] ?? Number.NaN).toPrecision(4))
  return { unit, median: at(sorted.length >> 1), min: at(0), max: at(sorted.length - 1) }
}

function commit(): string {
  const folder = fileURLToPath(new URL('.', import.meta.url))

  try {
    const git = ['-C', folder, 'rev-parse', '--short', 'HEAD']
    return execFileSync('git', git, { encoding: 'utf8' }).trim()
  } catch {
    return 'unknown'
  }
}
