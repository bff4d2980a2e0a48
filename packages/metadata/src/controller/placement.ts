// Where the replicas of new partitions go: in stripes over the racks, in turns over the brokers of a rack,
// unfenced brokers before fenced ones, and never a fenced one first, since the first leads.
//
//   racks A B C with three brokers each, factor 3:   A0 B0 C0 · B1 C1 A1 · C2 A2 B2 …
import type { BrokerImage } from '../image.ts'
import type { Draw } from './settings.ts'

/** The replicas of one partition, the preferred leader first. */
export type Assignment = readonly number[]

/** Why there is no placement, in one sentence. */
export interface Unplaceable {
  readonly reason: string
}

/** Places `count` partitions of `replicationFactor` replicas each. */
export function place(
  brokers: Iterable<BrokerImage>,
  { count, replicationFactor }: { readonly count: number; readonly replicationFactor: number },
  draw: Draw,
): readonly Assignment[] | Unplaceable {
  // Sorted, so that the same brokers and the same draws give the same placement.
  const staying = [...brokers].filter(({ inControlledShutdown }) => !inControlledShutdown)
  const all = staying.sort((a, b) => a.id - b.id)
  const unfenced = all.filter(({ fenced }) => !fenced)
  if (unfenced.length === 0) return { reason: 'All brokers are currently fenced.' }
  if (replicationFactor > all.length) {
    const there = `only ${all.length} broker(s) are registered`
    return {
      reason: `The target replication factor of ${replicationFactor} cannot be reached because ${there}.`,
    }
  }
  const racks = racksOf(all, draw)
  let first = draw.below(racks.length)
  const assignments: Assignment[] = []
  for (let index = 0; index < count; index++) {
    assignments.push(placeOne(racks, first, replicationFactor))
    first = (first + 1) % racks.length
  }
  return assignments
}

/** The brokers of one rack, in turns: each partition starts one further. */
class Rack {
  readonly #unfenced: readonly number[]
  readonly #fenced: readonly number[]
  #offset: number
  #taken = 0

  constructor(brokers: readonly BrokerImage[], draw: Draw) {
    this.#unfenced = brokers.filter(({ fenced }) => !fenced).map(({ id }) => id)
    this.#fenced = brokers.filter(({ fenced }) => fenced).map(({ id }) => id)
    this.#offset = draw.below(brokers.length)
  }

  begin(): void {
    this.#taken = 0
  }

  end(): void {
    if (this.#taken > 0) this.#offset += 1
  }

  takeUnfenced(): number | undefined {
    if (this.#taken >= this.#unfenced.length) return undefined
    const id = this.#unfenced[(this.#offset + this.#taken) % this.#unfenced.length]
    this.#taken += 1
    return id
  }

  take(): number | undefined {
    const unfenced = this.takeUnfenced()
    if (unfenced !== undefined) return unfenced
    const place = this.#taken - this.#unfenced.length
    if (place >= this.#fenced.length) return undefined
    this.#taken += 1
    return this.#fenced[(this.#offset + place) % this.#fenced.length]
  }
}

function racksOf(brokers: readonly BrokerImage[], draw: Draw): Rack[] {
  const byRack = new Map<string | null, BrokerImage[]>()
  for (const broker of brokers) {
    const others = byRack.get(broker.rack)
    if (others === undefined) byRack.set(broker.rack, [broker])
    else others.push(broker)
  }
  return [...byRack.values()].map((rack) => new Rack(rack, draw))
}

function placeOne(racks: readonly Rack[], first: number, replicationFactor: number): Assignment {
  for (const rack of racks) rack.begin()
  const replicas: number[] = []
  let turn = first
  const next = (): Rack => {
    const rack = racks[turn % racks.length] as Rack
    turn += 1
    return rack
  }
  // There is an unfenced broker and there are enough in all, so both loops end.
  while (replicas.length === 0) {
    const leader = next().takeUnfenced()
    if (leader !== undefined) replicas.push(leader)
  }
  while (replicas.length < replicationFactor) {
    const replica = next().take()
    if (replica !== undefined) replicas.push(replica)
  }
  for (const rack of racks) rack.end()
  return replicas
}
