// How commands find a running cluster: it writes a file, readable by its owner only, that says where it listens
// and carries the secret for its control channel. A file whose process is gone counts for nothing.

import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isProcessAlive } from '@actorlog/node-ports'
import { CommandError } from '../command-error.ts'
import { exitCodes } from '../exit-codes.ts'
import type { Io } from '../io.ts'
import { runFolder } from '../state-folder.ts'

/** What a running cluster says of itself. */
export interface RunFile {
  readonly name: string
  readonly pid: number
  readonly version: string
  /** Wall-clock milliseconds. */
  readonly startedAt: number
  readonly clusterId: string
  readonly brokers: readonly { readonly id: number; readonly host: string; readonly port: number }[]
  readonly bootstrapServers: string
  readonly control: { readonly port: number; readonly token: string }
  /** Undefined: in memory. */
  readonly folder?: string | undefined
}

/** Writes it whole or not at all. */
export function writeRunFile(env: Io['env'], file: RunFile): void {
  const folder = runFolder(env)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const path = join(folder, `${file.name}.json`)
  const draft = `${path}.${process.pid}`
  writeFileSync(draft, `${JSON.stringify(file, undefined, 2)}\n`, { mode: 0o600 })
  renameSync(draft, path)
}

/** Removes it, if it is still that process's. */
export function removeRunFile(env: Io['env'], name: string, pid: number): void {
  if (readRunFile(env, name)?.pid !== pid) return
  rmSync(join(runFolder(env), `${name}.json`), { force: true })
}

/** Every cluster that runs, by name. */
export function runningClusters(env: Io['env']): RunFile[] {
  return listed(runFolder(env))
    .filter((entry) => entry.endsWith('.json'))
    .map((entry) => readRunFile(env, entry.slice(0, -'.json'.length)))
    .filter((file) => file !== undefined)
    .filter((file) => isProcessAlive(file.pid))
}

/** The cluster that is meant: the named one, the only one, or the one called `default`. */
export function findRunning(env: Io['env'], name: string | undefined): RunFile | undefined {
  const running = runningClusters(env)
  if (name !== undefined) return running.find((file) => file.name === name)
  if (running.length <= 1) return running[0]
  const standard = running.find((file) => file.name === 'default')
  if (standard !== undefined) return standard
  throw new CommandError(`${running.length} clusters run`, {
    code: 'AMBIGUOUS',
    exitCode: exitCodes.usage,
    why: [`name one: ${running.map((file) => file.name).join(', ')}`],
    tries: [`actorlog status --name ${running[0]?.name}`],
  })
}

/** The same, or an error that says how to start one. */
export function expectRunning(env: Io['env'], name: string | undefined): RunFile {
  const found = findRunning(env, name)
  if (found !== undefined) return found
  throw new CommandError(name === undefined ? 'no cluster runs' : `no cluster "${name}" runs`, {
    code: 'NOT_RUNNING',
    exitCode: exitCodes.notFound,
    tries: [name === undefined ? 'actorlog start' : `actorlog start --name ${name}`],
  })
}

function readRunFile(env: Io['env'], name: string): RunFile | undefined {
  try {
    return JSON.parse(readFileSync(join(runFolder(env), `${name}.json`), 'utf8')) as RunFile
  } catch {
    // Not there, or half of a file that somebody else wrote: nothing that runs.
    return undefined
  }
}

function listed(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
