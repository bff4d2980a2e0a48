// Where things are kept: what runs now under the state directory, data under the data directory, both as the
// platform's conventions have them. ACTORLOG_HOME moves both.

import { homedir } from 'node:os'
import { join } from 'node:path'
import { usageError } from './command-error.ts'
import type { Io } from './io.ts'

const names = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/

/** The folder with a file for each running cluster. */
export function runFolder(env: Io['env']): string {
  const home = env['ACTORLOG_HOME']
  if (home !== undefined && home !== '') return join(home, 'run')
  const state = env['XDG_STATE_HOME'] || join(homedir(), '.local', 'state')
  return join(state, 'actorlog', 'run')
}

/** The folder that keeps a cluster's data. */
export function dataFolder(env: Io['env'], name: string): string {
  const home = env['ACTORLOG_HOME']
  if (home !== undefined && home !== '') return join(home, 'data', name)
  const data = env['XDG_DATA_HOME'] || join(homedir(), '.local', 'share')
  return join(data, 'actorlog', name)
}

/** The log of a cluster in the background. */
export function logFile(env: Io['env'], name: string): string {
  return join(runFolder(env), `${name}.log`)
}

/** A cluster's name becomes the name of files and folders. */
export function checkedName(name: string): string {
  if (names.test(name)) return name
  throw usageError(`'${name}' is no name for a cluster: letters, digits, dot, dash, underscore`)
}

/** A path below the home directory, as people write it. */
export function shortPath(path: string): string {
  const home = homedir()
  return path.startsWith(`${home}/`) ? `~${path.slice(home.length)}` : path
}
