// What people want to know of a change of the metadata: elections, in-sync sets, brokers. Each event is told by
// one broker only: the one that leads the partition now, or led it last.
import { delta, type MetadataImage, NO_LEADER } from '@actorlog/metadata'

export type ImageEvent = Readonly<Record<string, unknown>>

/** Events of the step from one image to the next, as broker `id` tells them. */
export function imageEvents(before: MetadataImage, after: MetadataImage, id: number): ImageEvent[] {
  const events: ImageEvent[] = []
  const changes = delta(before, after)
  for (const { before: was, after: is } of changes.topics.values()) {
    if (was === undefined || is === undefined) continue
    for (let partition = 0; partition < was.partitions.length; partition++) {
      const old = was.partitions[partition]
      const now = is.partitions[partition]
      if (old === undefined || now === undefined || old === now) continue
      const teller = now.leader === NO_LEADER ? old.leader : now.leader
      if (teller !== id) continue
      const { name: topic } = is
      if (old.leader !== now.leader) {
        const { leader, leaderEpoch } = now
        events.push({
          event: 'election',
          topic,
          partition,
          from: old.leader,
          to: leader,
          leaderEpoch,
        })
      }
      if (old.isr.join() !== now.isr.join()) {
        const { isr, replicas } = now
        events.push({ event: 'isr', topic, partition, isr, replicas: replicas.length })
      }
    }
  }
  for (const [broker, { before: was, after: is }] of changes.brokers) {
    if (broker !== id || is === undefined || was?.fenced === is.fenced) continue
    events.push({ event: 'broker', broker, state: is.fenced ? 'fenced' : 'up' })
  }
  return events
}
