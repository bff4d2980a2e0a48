// Events of a cluster in people's words: one line each, what is at its end apart.
import type { ClusterEvent } from './cluster.ts'

/** An event as it is printed. */
export interface ToldEvent {
  readonly type: 'broker' | 'election' | 'isr' | 'fault'
  /** Wall-clock milliseconds. */
  readonly timestamp: number
  readonly text: string
  readonly note?: string
  readonly detail: Readonly<Record<string, unknown>>
}

/** Undefined for what nobody wants to read in a terminal. */
export function describeEvent(event: ClusterEvent, timestamp: number): ToldEvent | undefined {
  const detail = event
  switch (event.event) {
    case 'broker':
      return { type: 'broker', timestamp, text: brokerText(event), detail }
    case 'recovered':
      return { type: 'broker', timestamp, text: recoveredText(event), detail }
    case 'controller': {
      const text = `the controller is broker ${event['leaderId']}, epoch ${event['epoch']}`
      return { type: 'election', timestamp, text, detail }
    }
    case 'election': {
      const { topic, partition, from, to } = event
      return { type: 'election', timestamp, text: `${topic}-${partition} ${from}→${to}`, detail }
    }
    case 'isr': {
      const isr = event['isr'] as readonly number[]
      const text = `${event['topic']}-${event['partition']} at ${isr.length} of ${event['replicas']}`
      const isWhole = isr.length === event['replicas']
      const note = isWhole ? 'healthy' : 'under-replicated'
      return { type: 'isr', timestamp, text, note, detail }
    }
    case 'fault':
      return { type: 'fault', timestamp, text: faultText(event), note: 'by you', detail }
    default:
      return undefined
  }
}

function brokerText(event: ClusterEvent): string {
  const state = event['state'] === 'running' ? 'back' : event['state']
  const reason = event['reason'] === undefined ? '' : `: ${String(event['reason']).split('\n')[0]}`
  return `broker ${event['broker']} is ${state}${reason}`
}

function recoveredText(event: ClusterEvent): string {
  const logs = event['recovered'] as readonly { report: { bytesCut: number } }[]
  const bytes = logs.reduce((sum, { report }) => sum + report.bytesCut, 0)
  return `broker ${event['broker']} recovered ${logs.length} logs, ${bytes} torn bytes cut`
}

function faultText(event: ClusterEvent): string {
  if (event['between'] !== undefined) {
    const [a, b] = event['between'] as readonly [number, number]
    return event['fault'] === 'cut' ? `link ${a} ↮ ${b} cut` : `link ${a} ↔ ${b} mended`
  }
  return event['broker'] === undefined
    ? String(event['fault'])
    : `broker ${event['broker']} ${event['fault']}d`
}
