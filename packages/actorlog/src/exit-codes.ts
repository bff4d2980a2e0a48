// What a command's exit code means. Scripts rely on these; a number is never given another meaning.

/** Exit codes by what happened. */
export const exitCodes = {
  done: 0,
  /** The cluster answered with an error; its Kafka name is printed. */
  clusterError: 1,
  usage: 2,
  /** No broker reachable, or time is over. */
  unreachable: 3,
  /** Checked, and found wanting. */
  foundWanting: 4,
  accessDenied: 5,
  /** Some done, some failed. */
  partly: 6,
  /** An address in use, a folder locked or from a newer version. */
  taken: 8,
  /** No such topic, group or cluster. */
  notFound: 9,
} as const
