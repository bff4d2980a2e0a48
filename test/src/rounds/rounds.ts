// Rounds of breaking a cluster that works: in each, one thing goes wrong and is put right, and afterwards every
// record that was acknowledged must be there once, in order, on every replica.
import { setTimeout as pause } from 'node:timers/promises'
import { Client } from '@actorlog/client'
import { eventually } from '../eventually.ts'
import type { History } from './history.ts'
import { endsOf, readBack } from './read-back.ts'
import { differences } from './replica-files.ts'
import { Workload } from './workload.ts'
import { BROKERS, type World, type WorldTopic } from './world.ts'

export const ROUNDS_TOPIC: WorldTopic = { name: 'rounds', partitions: 3 }

const WHOLE_MS_MAX = 60_000
const FLOW_MS_MAX = 30_000
const GROUP_MS_MAX = 30_000

/** What goes wrong in a round. */
export type Mishap = 'kill leader' | 'kill controller' | 'pause leader' | 'cut link' | 'kill all'

/** How a round went; times in milliseconds. */
export interface Round {
  readonly round: number
  readonly mishap: Mishap
  readonly broker: number
  /** The longest time any producer was without an acknowledgement from any partition. */
  readonly gapMs: number
  /** From the mishap to the end of the repair, and to every replica in sync. */
  readonly wholeMs: number
  readonly acknowledged: number
}

export interface RoundsOptions {
  /** One after the other. */
  readonly mishaps: readonly Mishap[]
  readonly seed: number
  readonly pauseMs: number
  readonly cutMs: number
  readonly told?: (round: Round) => void
}

/** Every third round the controller, every fifth a pause, every seventh a cut link; else a leader. */
export function mishapOf(round: number): Mishap {
  if (round % 7 === 0) return 'cut link'
  if (round % 5 === 0) return 'pause leader'
  return round % 3 === 0 ? 'kill controller' : 'kill leader'
}

/** Plays all rounds; what was wrong is in the history. */
export async function playRounds(
  world: World,
  options: RoundsOptions,
): Promise<{ readonly rounds: readonly Round[]; readonly history: History }> {
  const client = await Client.connect(world.bootstrapServers)
  const { name: topic, partitions } = ROUNDS_TOPIC
  const workload = new Workload(client, { topic, partitions, group: 'rounds' })
  const play = new Play(world, client, workload, options)
  const rounds: Round[] = []
  try {
    await play.flows()
    for (const [at, mishap] of options.mishaps.entries()) {
      const played = await play.round(at + 1, mishap)
      rounds.push(played)
      options.told?.(played)
    }
    await play.readBack()
  } finally {
    await workload.stop()
    await client.close()
  }
  return { rounds, history: workload.history }
}

class Play {
  readonly #world: World
  readonly #client: Client
  readonly #workload: Workload
  readonly #options: RoundsOptions
  #draw: number

  constructor(world: World, client: Client, workload: Workload, options: RoundsOptions) {
    this.#world = world
    this.#client = client
    this.#workload = workload
    this.#options = options
    this.#draw = options.seed
  }

  async round(round: number, mishap: Mishap): Promise<Round> {
    const { history } = this.#workload
    const broker = await this.#victim(mishap)
    const before = history.acknowledged
    const begun = performance.now()
    for (const lane of history.lanes) lane.beginGap(begun)
    await this.#break(mishap, broker)
    await this.#whole()
    await this.flows()
    const now = performance.now()
    const gapMs = Math.max(...history.lanes.map((lane) => lane.gapMs(now)))
    await this.#compare()
    const acknowledged = history.acknowledged - before
    return { round, mishap, broker, gapMs, wholeMs: now - begun, acknowledged }
  }

  /** Every lane has an acknowledgement that is younger than this call. */
  async flows(): Promise<void> {
    const { lanes } = this.#workload.history
    const since = performance.now()
    const silent = () => lanes.filter(({ lastAckAt }) => lastAckAt <= since)
    const names = () => silent().map(({ name }) => name)
    await eventually('records flow', () => silent().length === 0, FLOW_MS_MAX, names)
  }

  async readBack(): Promise<void> {
    const { history } = this.#workload
    await this.#workload.hold()
    const { name, partitions } = ROUNDS_TOPIC
    const ends = await endsOf(this.#client, name, partitions)
    const log: Parameters<History['check']>[0] & unknown[] = []
    for await (const read of readBack(this.#client, name, ends)) log.push(read)
    history.check(log)
  }

  async #break(mishap: Mishap, broker: number): Promise<void> {
    const world = this.#world
    switch (mishap) {
      case 'kill leader':
      case 'kill controller':
        await world.kill(broker)
        await this.flows()
        return await world.restart(broker)
      case 'kill all':
        await world.kill(broker)
        return await world.restart(broker)
      case 'pause leader':
        await world.pause(broker)
        await pause(this.#options.pauseMs)
        return await world.resume(broker)
      case 'cut link': {
        const others = BROKERS.filter((id) => id !== broker)
        await world.cut(broker, others[this.#below(others.length)] as number)
        await pause(this.#options.cutMs)
        return await world.heal()
      }
      default:
        return mishap satisfies never
    }
  }

  async #victim(mishap: Mishap): Promise<number> {
    if (mishap === 'kill all') return 0
    if (mishap === 'kill controller') return (await this.#client.admin.describeQuorum()).leaderId
    const [topic] = await this.#client.admin.describeTopics([ROUNDS_TOPIC.name])
    const partition = topic?.partitions[this.#below(ROUNDS_TOPIC.partitions)]
    return partition?.leader ?? 1
  }

  async #whole(): Promise<void> {
    const { isWhole, look } = this.#world
    await eventually('every replica is in sync', isWhole, WHOLE_MS_MAX, look)
  }

  /** Holds the producers until the group has read everything and the replicas are equal. */
  async #compare(): Promise<void> {
    const workload = this.#workload
    const { history } = workload
    await workload.hold()
    const { name, partitions } = ROUNDS_TOPIC
    const ends = await endsOf(this.#client, name, partitions)
    const behind = () => ends.map((end, at) => end - history.deliveredTo(at)).filter((it) => it > 0)
    const seen = async () => ({ behind: behind(), group: await this.#group() })
    await eventually('the group has read all', () => behind().length === 0, GROUP_MS_MAX, seen)
    const differ = () => differences(this.#world.folder, BROKERS)
    await eventually('replicas are equal', () => differ().length === 0, FLOW_MS_MAX, differ)
    workload.release(performance.now())
  }

  /** What the group says of itself, and its members of themselves. */
  async #group(): Promise<unknown> {
    const described = await this.#client.admin.describeGroups(['rounds'])
    return { described, members: this.#workload.members() }
  }

  /** Small and seeded: the same seed breaks the same partitions' leaders. */
  #below(bound: number): number {
    this.#draw = (Math.imul(this.#draw, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((this.#draw / 2 ** 32) * bound)
  }
}
