// When each broker was last heard, and how far it has read: the one thing the controller knows that is in no
// record. A new active controller begins afresh, and gives every unfenced broker a whole session.
import type { Uuid } from '@actorlog/bytes'
import type { BrokerImage, MetadataImage } from '../image.ts'

interface Session {
  readonly incarnationId: Uuid
  readonly heardAt: number
  /** The last metadata offset the broker said that it has applied; −1 before its first heartbeat. */
  readonly metadataOffset: number
}

/** One session per broker id. */
export class Sessions {
  readonly #sessions: Map<number, Session> = new Map()

  /** Forgets what was; unfenced brokers are taken as just heard. */
  begin(image: MetadataImage, now: number): void {
    this.#sessions.clear()
    for (const broker of image.brokers.values()) {
      if (!broker.fenced) this.heard(broker.id, broker.incarnationId, now)
    }
  }

  heard(id: number, incarnationId: Uuid, now: number, metadataOffset?: number): void {
    const last = this.#sessions.get(id)
    const known = last?.incarnationId === incarnationId ? last.metadataOffset : -1
    this.#sessions.set(id, {
      incarnationId,
      heardAt: now,
      metadataOffset: metadataOffset ?? known,
    })
  }

  /** The broker is known to be dead: its session is over. */
  lost(id: number): void {
    this.#sessions.delete(id)
  }

  /** Whether that incarnation was heard within the session timeout. */
  isAlive({ id, incarnationId }: BrokerImage, now: number, timeoutMs: number): boolean {
    const session = this.#sessions.get(id)
    return session?.incarnationId === incarnationId && now - session.heardAt < timeoutMs
  }

  /** The least that any of these brokers has applied; infinite for none. */
  leastMetadataOffset(brokers: Iterable<BrokerImage>): number {
    let least = Number.POSITIVE_INFINITY
    for (const { id } of brokers) {
      least = Math.min(least, this.#sessions.get(id)?.metadataOffset ?? -1)
    }
    return least
  }
}
