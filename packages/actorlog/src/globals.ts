// The options that every command takes, and how a commander command is made that follows the house's rules.

import { durationMs } from '@actorlog/client/duration'
import { Command } from 'commander'
import { usageError } from './command-error.ts'

const defaultTimeoutMs = 30_000

/** What every command is given. */
export interface Globals {
  readonly brokers: string | undefined
  readonly name: string | undefined
  readonly json: boolean
  readonly quiet: boolean
  readonly verbose: boolean
  readonly timeoutMs: number
}

/** A command that throws instead of ending the process, and prints nothing by itself but help. */
export function command(name: string, summary: string): Command {
  return new Command(name)
    .description(summary)
    .exitOverride()
    .configureOutput({ writeErr: () => {} })
    .helpOption('-h, --help', 'this text')
    .allowExcessArguments(false)
    .showSuggestionAfterError(true)
}

/** Adds the options that all commands share; `-b` only where a cluster is talked to. */
export function withGlobals(to: Command, terms: { readonly talks?: boolean } = {}): Command {
  if (terms.talks !== false) {
    to.option('-b, --brokers <host:port>', 'any Kafka cluster, several with commas between')
    to.option('--bootstrap-server <host:port>', 'the same, as Kafka spells it')
  }
  return to
    .option('--name <name>', 'which running cluster')
    .option('--json', 'one JSON value, or one a line')
    .option('--timeout <duration>', 'how long this may take: 500ms, 10s, 2m', '30s')
    .option('--no-color', 'no colours')
    .option('-q, --quiet', 'only what was asked for')
    .option('-v, --verbose', 'more, and where an error came from')
}

/** The shared options out of what commander parsed. */
export function globalsOf(options: Readonly<Record<string, unknown>>): Globals {
  const text = (key: string): string | undefined =>
    typeof options[key] === 'string' ? (options[key] as string) : undefined
  return {
    brokers: text('brokers') ?? text('bootstrapServer'),
    name: text('name'),
    json: options['json'] === true,
    quiet: options['quiet'] === true,
    verbose: options['verbose'] === true,
    timeoutMs: milliseconds(text('timeout'), '--timeout') ?? defaultTimeoutMs,
  }
}

/** A duration as it was typed; undefined stays undefined. */
export function milliseconds(typed: string | undefined, option: string): number | undefined {
  if (typed === undefined) return undefined
  try {
    return durationMs(typed)
  } catch {
    throw usageError(`${option} wants a duration such as 500ms, 10s or 2m, not '${typed}'`)
  }
}

/** A whole number as it was typed, within bounds. */
export function wholeNumber(
  typed: string | undefined,
  option: string,
  bounds: { readonly min: number; readonly max?: number },
): number | undefined {
  if (typed === undefined) return undefined
  const value = Number(typed)
  const max = bounds.max ?? Number.MAX_SAFE_INTEGER
  if (/^-?\d+$/.test(typed) && value >= bounds.min && value <= max) return value
  const upTo = bounds.max === undefined ? 'on' : `to ${bounds.max}`
  throw usageError(`${option} wants a whole number from ${bounds.min} ${upTo}, not '${typed}'`)
}

/** Collects an option that may be given several times. */
export function repeated(value: string, before: readonly string[]): string[] {
  return [...before, value]
}
