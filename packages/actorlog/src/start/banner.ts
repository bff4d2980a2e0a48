// What `start` prints: a few lines once it serves, and a line for each event a person cares about.

import type { Signs, Styles } from '../io.ts'
import { jsonLine } from '../output/json.ts'
import type { ClusterEvent } from '../running-cluster.ts'
import { shortPath } from '../state-folder.ts'
import { version } from '../version.ts'
import type { Ready } from './messages.ts'

/** How wide the middle of an event line is, so that the ends stand below each other. */
const textColumns = 36
const typeColumns = 8

/** Where the cluster is, and what to do next. */
export function banner(ready: Ready, styles: Styles, signs: Signs, hasKeys: boolean): string {
  const { bold, cyan, dim, green } = styles
  const arrow = green(signs.arrow)
  const place =
    ready.folder === undefined
      ? 'in memory, gone when it ends'
      : `${ready.name}, durable, in ${shortPath(ready.folder)}`
  const lines = [
    '',
    `  ${bold('actorlog')} v${version}  ${dim(`ready in ${ready.ms} ms`)}`,
    '',
    `  ${arrow}  ${bold('Kafka:')}    ${cyan(ready.bootstrapServers)}`,
    `  ${arrow}  ${bold('Data:')}     ${place}`,
    `  ${arrow}  ${bold('Access:')}   ${dim('this machine only, no password')}`,
    '',
  ]
  if (hasKeys) lines.push(`  ${dim('press h + enter for help, k + enter to kill a broker')}`, '')
  return `${lines.join('\n')}\n`
}

/** The same for a program; `pid` is whom to send a signal, `dir` is null for a cluster in memory. */
export function readyJson(ready: Ready, pid: number): string {
  const { name, clusterId, bootstrapServers, brokers, folder, ms } = ready
  const dir = folder ?? null
  return jsonLine({
    event: 'ready',
    name,
    clusterId,
    bootstrapServers,
    brokers,
    pid,
    dir,
    readyMs: ms,
  })
}

/** One event: when, what kind, what, and what came of it. */
export function eventLine(event: ClusterEvent, styles: Styles): string {
  const paint: Partial<Record<ClusterEvent['type'], Styles['red']>> = {
    fault: styles.red,
    isr: styles.yellow,
    verdict: styles.bold,
  }
  const type = (paint[event.type] ?? styles.green)(event.type.padEnd(typeColumns))
  const text = event.note === undefined ? event.text : event.text.padEnd(textColumns)
  const note = event.note === undefined ? '' : `  ${styles.dim(event.note)}`
  return `  ${styles.dim(clockTime(event.timestamp))}  ${type}  ${text}${note}\n`
}

/** The same for a program. */
export function eventJson(event: ClusterEvent): string {
  const { type, timestamp, text, note, detail } = event
  return jsonLine({ event: type, timestamp, text, ...(note === undefined ? {} : { note }), detail })
}

/** Hours to milliseconds, as the clock on the wall shows them. */
function clockTime(timestamp: number): string {
  const at = new Date(timestamp)
  const two = (value: number): string => String(value).padStart(2, '0')
  const ms = String(at.getMilliseconds()).padStart(3, '0')
  return `${two(at.getHours())}:${two(at.getMinutes())}:${two(at.getSeconds())}.${ms}`
}
