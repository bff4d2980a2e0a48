// Who a replica of the metadata log is, and how patient it is.

/** All in milliseconds. The defaults are for members of one process; Kafka's own are beside them. */
export interface RaftTimeouts {
  /** A voter without a leader waits this long, plus up to the same again, before it asks for votes. Kafka: 1000. */
  readonly electionTimeoutMs: number
  /** At start the first election comes after a random part of this. Kafka has none. */
  readonly firstElectionMaxMs: number
  /** A follower that gets no answer from its leader for so long (plus up to a quarter) gives it up. Kafka: 2000. */
  readonly fetchTimeoutMs: number
  /** How long a leader holds back an empty answer to a Fetch; well below `fetchTimeoutMs`. Kafka: 500. */
  readonly fetchMaxWaitMs: number
  /** A lost election is repeated after a random part of this at most. Kafka: 1000. */
  readonly electionBackoffMaxMs: number
  /** A request without an answer is repeated. Kafka: 2000. */
  readonly requestTimeoutMs: number
  /** A request that failed is repeated. Kafka: 20. */
  readonly retryBackoffMs: number
}

/** A killed leader is replaced in about 0.7 s, a cluster without history has a leader in milliseconds. */
export const DEFAULT_TIMEOUTS: RaftTimeouts = {
  electionTimeoutMs: 200,
  firstElectionMaxMs: 10,
  fetchTimeoutMs: 600,
  fetchMaxWaitMs: 200,
  electionBackoffMaxMs: 60,
  requestTimeoutMs: 400,
  retryBackoffMs: 20,
}

/** Who the replica is. */
export interface RaftOptions {
  readonly nodeId: number
  readonly clusterId: string
  /** Ids of the static quorum (kraft.version 0). Whoever is not in it observes. */
  readonly voters: readonly number[]
  /** A number in [0, 1), from the replica's own stream of chance. */
  readonly draw: () => number
  readonly timeouts?: RaftTimeouts
}
