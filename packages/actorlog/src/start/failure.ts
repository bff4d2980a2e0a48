// What can go wrong when a cluster starts, in words: a port that is taken, a folder that is locked.

import { CommandError } from '../command-error.ts'
import { exitCodes } from '../exit-codes.ts'
import type { Failure } from './messages.ts'

/** A failure as the error that ends the command. */
export function failureError(failure: Failure): CommandError {
  const { what, ...detail } = failure
  return new CommandError(what, detail)
}

/** Whatever `startCluster` threw, as a failure. */
export function failureOf(error: unknown, folder: string | undefined): Failure {
  if (error instanceof CommandError) {
    const { message: what, code, exitCode, why, tries } = error
    return { what, code, exitCode, why, tries }
  }
  const { code, port } = error as { code?: unknown; port?: unknown }
  if (code === 'EADDRINUSE' && typeof port === 'number') return portTaken(port, undefined)
  if (code === 'EBUSY') return folderLocked(folder ?? 'the data folder')
  return {
    what: error instanceof Error ? error.message : String(error),
    code: typeof code === 'string' ? code : 'START_FAILED',
    exitCode: exitCodes.clusterError,
    why: [],
    tries: [],
  }
}

/** The Kafka port never moves by itself: a client that reaches another Kafka is worse than an error. */
export function portTaken(port: number, owner: string | undefined): Failure {
  return {
    what: `port ${port} is taken${owner === undefined ? '' : ` by ${owner}`}`,
    code: 'PORT_TAKEN',
    exitCode: exitCodes.taken,
    why: [],
    tries: [
      `npx actorlog start --port ${port < 19_092 ? 19_092 : port + 1000}`,
      'npx actorlog start --port auto     address: actorlog status --json',
    ],
  }
}

function folderLocked(folder: string): Failure {
  return {
    what: `${folder} is in use by another cluster`,
    code: 'FOLDER_LOCKED',
    exitCode: exitCodes.taken,
    why: [],
    tries: ['actorlog status', 'npx actorlog start --name other'],
  }
}
