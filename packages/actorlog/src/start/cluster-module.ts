// Which module starts clusters: the assembly of the brokers, or, in tests, one that only pretends.

import { pathToFileURL } from 'node:url'
import { CommandError } from '../command-error.ts'
import { exitCodes } from '../exit-codes.ts'
import type { StartCluster } from '../running-cluster.ts'

/** Names a file that exports `startCluster`, for tests. */
export const moduleVariable = 'ACTORLOG_CLUSTER_MODULE'

/** Loads `startCluster`. */
export async function loadStartCluster(
  env: Readonly<Record<string, string | undefined>>,
): Promise<StartCluster> {
  const path = env[moduleVariable]
  const loaded: { startCluster?: unknown } =
    path === undefined || path === ''
      ? await import('@actorlog/broker')
      : await import(pathToFileURL(path).href)
  if (typeof loaded.startCluster === 'function') return loaded.startCluster as StartCluster
  throw new CommandError('this build of actorlog has no brokers in it', {
    code: 'NO_BROKERS',
    exitCode: exitCodes.clusterError,
    why: ['@actorlog/broker exports no startCluster'],
  })
}
