// How a group's leader shares partitions among members, exactly as Kafka's own assignors of these names do:
// a group may be led by a client of any make. Pure.

/** A member and the topics it wants. */
export interface Subscriber {
  readonly memberId: string
  /** Members that keep their identity are ordered by it, so that a restart moves nothing. */
  readonly groupInstanceId: string | null
  readonly topics: readonly string[]
}

/** Partitions by topic, for each member. */
export type Assignment = Map<string, Map<string, number[]>>

/** Shares `counts` (partitions by topic) among the members. */
export type Assignor = (
  members: readonly Subscriber[],
  counts: ReadonlyMap<string, number>,
) => Assignment

/** Each topic by itself: consecutive partitions to members in order, the first ones get the rest. */
export const range: Assignor = (members, counts) => {
  const assignment = empty(members)
  const ordered = inOrder(members)
  for (const topic of topicsOf(members)) {
    const takers = ordered.filter((member) => member.topics.includes(topic))
    const count = counts.get(topic) ?? 0
    const each = Math.floor(count / takers.length)
    const rest = count % takers.length
    let from = 0
    for (const [index, taker] of takers.entries()) {
      const length = each + (index < rest ? 1 : 0)
      for (let at = 0; at < length; at += 1) give(assignment, taker, topic, from + at)
      from += length
    }
  }
  return assignment
}

/** All partitions of all topics in one row, dealt out in turn to members that want them. */
export const roundRobin: Assignor = (members, counts) => {
  const assignment = empty(members)
  const ordered = inOrder(members)
  let turn = 0
  for (const topic of topicsOf(members)) {
    for (let partition = 0; partition < (counts.get(topic) ?? 0); partition += 1) {
      while (!ordered[turn % ordered.length]?.topics.includes(topic)) turn += 1
      give(assignment, ordered[turn % ordered.length] as Subscriber, topic, partition)
      turn += 1
    }
  }
  return assignment
}

/** The assignors by the names under which groups agree on them. */
export const assignors: Readonly<Record<'range' | 'roundrobin', Assignor>> = {
  range,
  roundrobin: roundRobin,
}

function empty(members: readonly Subscriber[]): Assignment {
  return new Map(members.map((member) => [member.memberId, new Map()]))
}

function give(assignment: Assignment, member: Subscriber, topic: string, partition: number): void {
  const its = assignment.get(member.memberId) as Map<string, number[]>
  const partitions = its.get(topic)
  if (partitions === undefined) its.set(topic, [partition])
  else partitions.push(partition)
}

function topicsOf(members: readonly Subscriber[]): string[] {
  return [...new Set(members.flatMap((member) => member.topics))].sort()
}

/** Those with an instance id first, by it; then the others by member id. */
function inOrder(members: readonly Subscriber[]): Subscriber[] {
  return [...members].sort((a, b) => {
    if (a.groupInstanceId !== null && b.groupInstanceId !== null) {
      return compared(a.groupInstanceId, b.groupInstanceId)
    }
    if (a.groupInstanceId !== null) return -1
    if (b.groupInstanceId !== null) return 1
    return compared(a.memberId, b.memberId)
  })
}

function compared(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
