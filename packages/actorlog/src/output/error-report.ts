// How failures are told: `error: what`, indented why, `try:` with commands to paste; or one JSON value.

import { ActorlogError } from '@actorlog/client'
import { CommandError } from '../command-error.ts'
import { exitCodes } from '../exit-codes.ts'
import type { Styles } from '../io.ts'
import { jsonLine } from './json.ts'

const notFound = new Set([
  'UNKNOWN_TOPIC_OR_PARTITION',
  'UNKNOWN_TOPIC_ID',
  'GROUP_ID_NOT_FOUND',
  'BROKER_NOT_AVAILABLE',
])
const unreachable = new Set([
  'BROKER_UNREACHABLE',
  'NETWORK_EXCEPTION',
  'REQUEST_TIMED_OUT',
  'TIMED_OUT',
  'DELIVERY_TIMED_OUT',
])

/** The exit code for whatever was thrown. */
export function exitCodeOf(error: unknown): number {
  if (error instanceof CommandError) return error.exitCode
  if (!(error instanceof ActorlogError)) return exitCodes.clusterError
  if (notFound.has(error.code)) return exitCodes.notFound
  if (unreachable.has(error.code)) return exitCodes.unreachable
  if (error.code === 'INVALID_ARGUMENT') return exitCodes.usage
  if (/AUTHORIZATION_FAILED$|^SASL_/.test(error.code)) return exitCodes.accessDenied
  return exitCodes.clusterError
}

/** The report for a terminal. */
export function errorText(error: unknown, styles: Styles, isVerbose: boolean): string {
  const { what, why, tries } = partsOf(error)
  const lines = [`${styles.red('error:')} ${what}`, ...why.map((line) => `  ${line}`)]
  for (const [at, command] of tries.entries()) {
    lines.push(at === 0 ? `  ${styles.dim('try:')}  ${command}` : `        ${command}`)
  }
  if (isVerbose && error instanceof Error && error.stack !== undefined) lines.push(error.stack)
  return `${lines.join('\n')}\n`
}

/** The report for a program. */
export function errorJson(error: unknown): string {
  if (error instanceof ActorlogError) return jsonLine({ error: error.toJSON() })
  const { what, why, tries } = partsOf(error)
  const code = error instanceof CommandError ? error.code : 'INTERNAL'
  const hint = [...why, ...tries].join('; ')
  return jsonLine({
    error: { code, message: what, ...(hint === '' ? {} : { hint }), retriable: false },
  })
}

interface Parts {
  readonly what: string
  readonly why: readonly string[]
  readonly tries: readonly string[]
}

function partsOf(error: unknown): Parts {
  if (error instanceof CommandError) {
    return { what: error.message, why: error.why, tries: error.tries }
  }
  if (error instanceof ActorlogError) {
    const name = error.errno === undefined ? error.code : `${error.code}, ${error.errno}`
    const why = error.hint === undefined ? [] : [error.hint]
    return { what: `${error.message} (${name})`, why, tries: [] }
  }
  const what = error instanceof Error ? error.message : String(error)
  return { what, why: ['this should not happen; -v shows where it did'], tries: [] }
}
