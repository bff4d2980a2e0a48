// What the rounds remember: what was acknowledged where, what the group was given, and what is wrong with that.
// A lane is one producer's way into one partition; its records are numbered, and are written in that order.

/** A record whose outcome is not known: it may be in the log once, or not at all. */
const UNKNOWN = -1
/** More faults than this tell nothing new. */
const FAULTS_MAX = 20

/** One producer's records for one partition. */
export class Lane {
  readonly name: string
  readonly partition: number
  /** By number: the acknowledged offset, or UNKNOWN. */
  readonly offsets: number[] = []
  #lastAckAt = 0
  #gapMs = 0

  constructor(name: string, partition: number) {
    this.name = name
    this.partition = partition
  }

  /** The next record's number. */
  next(): number {
    return this.offsets.push(UNKNOWN) - 1
  }

  acknowledged(number: number, offset: number, now: number): void {
    this.offsets[number] = offset
    this.#gapMs = Math.max(this.#gapMs, now - this.#lastAckAt)
    this.#lastAckAt = now
  }

  get lastAckAt(): number {
    return this.#lastAckAt
  }

  /** From now on; a pause before does not count. */
  beginGap(now: number): void {
    this.#gapMs = 0
    this.#lastAckAt = now
  }

  /** The longest time without an acknowledgement, the time since the last one included. */
  gapMs(now: number): number {
    return Math.max(this.#gapMs, now - this.#lastAckAt)
  }
}

/** A record as it was read: whose, which one, where. */
export interface Read {
  readonly partition: number
  readonly offset: number
  readonly value: string
}

/** `lane:number`. */
export function nameOf(lane: Lane, number: number): string {
  return `${lane.name}:${number}`
}

export class History {
  readonly lanes: readonly Lane[]
  /** What members of the group were given, by partition and offset; again is fine. */
  readonly #delivered = new Map<number, string[]>()
  readonly #faults: string[] = []
  deliveries = 0

  constructor(lanes: readonly Lane[]) {
    this.lanes = lanes
  }

  get acknowledged(): number {
    return this.lanes.reduce((sum, { offsets }) => sum + offsets.filter((it) => it >= 0).length, 0)
  }

  get unknown(): number {
    return this.lanes.reduce((sum, { offsets }) => sum + offsets.filter((it) => it < 0).length, 0)
  }

  get faults(): readonly string[] {
    return this.#faults
  }

  fault(what: string): void {
    if (this.#faults.length < FAULTS_MAX) this.#faults.push(what)
  }

  /** A group reads on where it stands, or goes back to what it had committed; it never skips. */
  delivered({ partition, offset, value }: Read): void {
    const known = this.#delivered.get(partition) ?? []
    this.#delivered.set(partition, known)
    this.deliveries++
    if (offset > known.length) {
      this.fault(`the group skipped from ${known.length} to ${offset} in partition ${partition}`)
    }
    const before = known[offset]
    if (before !== undefined && before !== value) {
      this.fault(`${partition}@${offset} was given as ${before}, then as ${value}`)
    }
    known[offset] = value
  }

  /** How far the group was given a partition. */
  deliveredTo(partition: number): number {
    return this.#delivered.get(partition)?.length ?? 0
  }

  /** Compares with everything that is in the log. */
  check(log: Iterable<Read>): void {
    const lanes = new Map(this.lanes.map((lane) => [lane.name, lane]))
    const lastOf = new Map<Lane, number>()
    const seen = new Map(this.lanes.map((lane) => [lane, new Set<number>()]))
    for (const read of log) {
      const [name, digits] = read.value.split(':') as [string, string]
      const lane = lanes.get(name)
      if (lane === undefined) this.fault(`nobody has sent ${read.value}`)
      else this.#checkOne(lane, Number(digits), read, lastOf, seen.get(lane) as Set<number>)
    }
    for (const [lane, numbers] of seen) {
      for (const [number, offset] of lane.offsets.entries()) {
        if (offset >= 0 && !numbers.has(number)) {
          this.fault(`${nameOf(lane, number)} was acknowledged at ${offset} and is lost`)
        }
      }
    }
  }

  #checkOne(
    lane: Lane,
    number: number,
    read: Read,
    lastOf: Map<Lane, number>,
    seen: Set<number>,
  ): void {
    const at = `${read.partition}@${read.offset}`
    const acknowledgedAt = lane.offsets[number] ?? UNKNOWN
    if (seen.has(number)) this.fault(`${read.value} is there twice, again at ${at}`)
    seen.add(number)
    if (read.partition !== lane.partition)
      this.fault(`${read.value} is in another partition: ${at}`)
    if (acknowledgedAt >= 0 && acknowledgedAt !== read.offset) {
      this.fault(`${read.value} was acknowledged at ${acknowledgedAt} and is at ${at}`)
    }
    if (number < (lastOf.get(lane) ?? -1)) this.fault(`${read.value} is out of order at ${at}`)
    lastOf.set(lane, number)
    const given = this.#delivered.get(read.partition)?.[read.offset]
    if (given !== undefined && given !== read.value) {
      this.fault(`the group was given ${given} where the log has ${read.value}: ${at}`)
    }
  }
}
