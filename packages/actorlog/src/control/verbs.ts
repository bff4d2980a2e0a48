// What can be asked of a running cluster, by whatever way it comes in: a key at its terminal, or another
// command over the control channel. One place checks it and does it.

import type { RunningCluster } from '../running-cluster.ts'

/** What breaks a cluster, and what mends it. */
export const chaosVerbs = ['kill', 'pause', 'resume', 'restart', 'cut', 'heal'] as const
export type ChaosVerb = (typeof chaosVerbs)[number]

/** How many brokers each verb names. */
export const brokersOf: Readonly<Record<ChaosVerb, number>> = {
  kill: 1,
  pause: 1,
  resume: 1,
  restart: 1,
  cut: 2,
  heal: 0,
}

/** Why a verb was not performed: the caller's fault, told as it is. */
export class VerbRefused extends Error {
  override readonly name = 'VerbRefused'
  /** `notFound`: there is no such broker. */
  readonly reason: 'usage' | 'notFound'

  constructor(reason: 'usage' | 'notFound', message: string) {
    super(message)
    this.reason = reason
  }
}

export function isChaosVerb(word: string): word is ChaosVerb {
  return (chaosVerbs as readonly string[]).includes(word)
}

/** Checks the brokers, then performs the verb. */
export async function performVerb(
  cluster: RunningCluster,
  verb: ChaosVerb,
  brokers: readonly number[],
): Promise<void> {
  const wanted = brokersOf[verb]
  if (brokers.length !== wanted) {
    throw new VerbRefused('usage', `${verb} takes ${wanted} broker ids, not ${brokers.length}`)
  }
  const known = cluster.brokers.map((broker) => broker.id)
  const unknown = brokers.find((id) => !known.includes(id))
  if (unknown !== undefined) {
    throw new VerbRefused(
      'notFound',
      `there is no broker ${unknown}; there are ${known.join(', ')}`,
    )
  }
  const [a, b] = brokers as [number, number]
  if (verb === 'cut' && a === b) {
    throw new VerbRefused('usage', 'cut takes two different brokers')
  }
  switch (verb) {
    case 'kill':
      return await cluster.kill(a)
    case 'pause':
      return await cluster.pause(a)
    case 'resume':
      return await cluster.resume(a)
    case 'restart':
      return await cluster.restart(a)
    case 'cut':
      return await cluster.cut(a, b)
    case 'heal':
      return await cluster.heal()
    default:
      return verb satisfies never
  }
}
