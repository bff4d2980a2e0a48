// `actorlog status`: what runs, where, and how healthy it is.

import type { Command } from 'commander'
import { askStatus } from '../control/control-client.ts'
import { expectRunning, type RunFile } from '../control/run-file.ts'
import { exitCodes } from '../exit-codes.ts'
import { command, globalsOf, withGlobals } from '../globals.ts'
import { type Io, type Styles, stylesFor } from '../io.ts'
import { jsonLine } from '../output/json.ts'
import { table } from '../output/table.ts'
import type { BrokerState, ClusterStatus } from '../running-cluster.ts'
import { shortPath } from '../state-folder.ts'

export function statusCommand(io: Io, exit: (code: number) => void): Command {
  return withGlobals(command('status', 'what runs, where, and how healthy it is'), {
    talks: false,
  }).action(async (options: Record<string, unknown>) => {
    const globals = globalsOf(options)
    const file = expectRunning(io.env, globals.name)
    const status = await askStatus(file, globals.timeoutMs)
    if (globals.json) io.stdout.write(jsonLine(asJson(file, status)))
    else io.stdout.write(asText(file, status, stylesFor(io.stdout, io.env)))
    if (!isHealthy(status)) exit(exitCodes.foundWanting)
  })
}

/** Every partition has a leader, and a controller leads. Fewer replicas than wanted is a warning only. */
export function isHealthy(status: ClusterStatus): boolean {
  return status.offline === 0 && status.controllerId >= 0
}

/** Health in a word. */
export function healthOf(status: ClusterStatus): 'healthy' | 'under-replicated' | 'unhealthy' {
  if (!isHealthy(status)) return 'unhealthy'
  return status.underReplicated > 0 ? 'under-replicated' : 'healthy'
}

function asJson(file: RunFile, status: ClusterStatus): unknown {
  const { name, pid, version, startedAt, bootstrapServers, folder } = file
  const health = healthOf(status)
  return { name, pid, version, startedAt, bootstrapServers, folder, health, ...status }
}

function asText(file: RunFile, status: ClusterStatus, styles: Styles): string {
  const paint: Record<ReturnType<typeof healthOf>, Styles['green']> = {
    healthy: styles.green,
    'under-replicated': styles.yellow,
    unhealthy: styles.red,
  }
  const health = healthOf(status)
  const place = file.folder === undefined ? 'in memory' : `in ${shortPath(file.folder)}`
  const rows = status.brokers.map((broker) => [
    broker.id === status.controllerId ? `${broker.id}*` : broker.id,
    `${broker.host}:${broker.port}`,
    stateWord(broker.state),
    broker.leads,
    broker.replicas,
  ])
  return [
    `${styles.bold(file.name)}  ${paint[health](health)}  pid ${file.pid}  ${place}\n`,
    `${status.topics} topics, ${status.partitions} partitions, `,
    `${status.underReplicated} under-replicated, ${status.offline} offline\n\n`,
    table(['BROKER', 'ADDRESS', 'STATE', 'LEADS', 'REPLICAS'], rows),
  ].join('')
}

function stateWord(state: BrokerState): string {
  return state
}
