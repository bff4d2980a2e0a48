// Why a command failed, in the three parts that people see: what, why, and what to try.

import { exitCodes } from './exit-codes.ts'

/** The parts beside the first line. */
export interface CommandErrorDetail {
  /** A stable name, for `--json`. */
  readonly code: string
  readonly exitCode: number
  readonly why?: readonly string[]
  /** Commands to paste. */
  readonly tries?: readonly string[]
  readonly cause?: unknown
}

/** A failure that is told to the person at the terminal, and ends the command. */
export class CommandError extends Error {
  override readonly name = 'CommandError'
  readonly code: string
  readonly exitCode: number
  readonly why: readonly string[]
  readonly tries: readonly string[]

  constructor(what: string, detail: CommandErrorDetail) {
    super(what, detail.cause === undefined ? undefined : { cause: detail.cause })
    this.code = detail.code
    this.exitCode = detail.exitCode
    this.why = detail.why ?? []
    this.tries = detail.tries ?? []
  }
}

/** A command that was not written as it must be. */
export function usageError(what: string, ...tries: readonly string[]): CommandError {
  return new CommandError(what, { code: 'USAGE', exitCode: exitCodes.usage, tries })
}
