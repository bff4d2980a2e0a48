// Which replica a consumer had better read from (KIP-392, the rack-aware selector).

/** A replica that could serve a consumer, as its leader knows it. */
export interface ReadableReplica {
  readonly brokerId: number
  readonly rack: string | null
  readonly logStartOffset: number
  readonly endOffset: number
}

/** What the choice is made of. */
export interface ReadPreference {
  readonly leaderId: number
  /** The consumer's rack; "" when it has none. */
  readonly rack: string
  readonly fetchOffset: number
  /** The leader, and the followers in sync whose brokers live. */
  readonly replicas: readonly ReadableReplica[]
}

/** The broker to read from: the leader's own id when nobody is better. */
export function preferredReadReplica(preference: ReadPreference): number {
  const { leaderId, rack, fetchOffset, replicas } = preference
  if (rack === '') return leaderId
  const near = replicas.filter(
    (replica) =>
      replica.rack === rack &&
      replica.logStartOffset <= fetchOffset &&
      fetchOffset <= replica.endOffset,
  )
  if (near.some(({ brokerId }) => brokerId === leaderId)) return leaderId
  const [first, ...others] = near
  if (first === undefined) return leaderId
  return others.reduce((best, it) => (it.endOffset > best.endOffset ? it : best), first).brokerId
}
