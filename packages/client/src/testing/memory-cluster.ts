// Test support: brokers in memory, just good enough to be talked to. Logs are lists of batches, one leader has
// them all, groups are one list of members. A test may answer any request itself, or cut, or stay silent.

import { type Uuid, uuidFromBytes } from '@actorlog/bytes'
import { FrameReader } from '../wire/frame-reader.ts'
import { answerers } from './memory-answers.ts'
import { MemoryGroup } from './memory-group.ts'
import { MemoryLog } from './memory-log.ts'
import { portOf, readHeaderAndBody, writeAnswer } from './memory-wire.ts'
import type { VirtualWorld } from './virtual-world.ts'

/** What a test may do with a request: answer it, cut the connection (before or after it took effect), or
 *  leave it unanswered. */
export type Verdict = { readonly answer: unknown } | 'cut' | 'cut after' | 'silence' | undefined

/** A request as a test sees it. */
export interface Seen {
  readonly broker: number
  readonly api: string
  readonly version: number
  // biome-ignore lint/suspicious/noExplicitAny: one hook sees the requests of all APIs.
  readonly body: any
}

/** A topic of the cluster. */
export interface MemoryTopic {
  readonly name: string
  readonly id: Uuid
  readonly partitions: MemoryLog[]
}

/** Brokers, topics and groups. */
export class MemoryCluster {
  readonly world: VirtualWorld
  readonly topics: Map<string, MemoryTopic> = new Map()
  readonly groups: Map<string, MemoryGroup> = new Map()
  /** Every request, in order. */
  readonly seen: Seen[] = []
  /** Brokers that are up. */
  readonly up: Set<number> = new Set()
  coordinator = 1
  autoCreates = false
  nextProducerId = 1000
  /** What a test does with requests. */
  intercept: (seen: Seen) => Verdict = () => undefined
  readonly #listeners = new Map<number, { close(): void }>()
  readonly #sockets = new Map<number, Set<{ destroy(): void }>>()

  constructor(world: VirtualWorld, brokers = 1) {
    this.world = world
    for (let id = 1; id <= brokers; id += 1) this.start(id)
  }

  get bootstrap(): string {
    return [...this.up].map((id) => `127.0.0.1:${portOf(id)}`).join(',')
  }

  createTopic(name: string, partitions = 1): MemoryTopic {
    const id = uuidFromBytes(this.world.random.bytes(16), 0)
    const leaders = [...this.up]
    const logs = Array.from(
      { length: partitions },
      (_, index) => new MemoryLog(leaders[index % leaders.length] as number),
    )
    const topic = { name, id, partitions: logs }
    this.topics.set(name, topic)
    return topic
  }

  log(topic: string, partition = 0): MemoryLog {
    return this.topics.get(topic)?.partitions[partition] as MemoryLog
  }

  group(name: string): MemoryGroup {
    let group = this.groups.get(name)
    if (group === undefined) {
      group = new MemoryGroup(this.world)
      this.groups.set(name, group)
    }
    return group
  }

  requests(api: string): Seen[] {
    return this.seen.filter((each) => each.api === api)
  }

  start(id: number): void {
    this.up.add(id)
    const listener = this.world.sockets.listen(
      { host: '127.0.0.1', port: portOf(id) },
      {
        listening: () => {},
        failed: () => {},
        accepted: (socket) => {
          const open = this.#sockets.get(id) ?? new Set()
          this.#sockets.set(id, open.add(socket))
          let turn: Promise<void> = Promise.resolve()
          const reader = new FrameReader(
            (frame) => {
              turn = turn.then(() =>
                open.has(socket) ? this.#answer(id, frame, socket) : undefined,
              )
            },
            () => socket.destroy(),
          )
          socket.start(reader, { drained: () => {}, closed: () => void open.delete(socket) })
        },
      },
    )
    this.#listeners.set(id, listener)
  }

  /** As `kill -9`: nobody listens, and every connection is cut. */
  kill(id: number): void {
    this.up.delete(id)
    this.#listeners.get(id)?.close()
    for (const socket of this.#sockets.get(id) ?? []) socket.destroy()
  }

  /** Cuts every connection; the brokers stay. */
  cutAll(): void {
    for (const sockets of this.#sockets.values()) for (const socket of sockets) socket.destroy()
  }

  async #answer(
    broker: number,
    frame: Uint8Array,
    socket: { write(parts: readonly Uint8Array[]): void; destroy(): void },
  ): Promise<void> {
    const request = readHeaderAndBody(frame)
    const seen = { broker, api: request.api.name, version: request.version, body: request.body }
    this.seen.push(seen)
    const verdict = this.intercept(seen)
    if (verdict === 'cut') socket.destroy()
    if (verdict === 'cut' || verdict === 'silence') return
    const answer =
      typeof verdict === 'object'
        ? verdict.answer
        : await answerers[request.api.name]?.(this, broker, request.body, request.version)
    if (verdict === 'cut after') socket.destroy()
    else if (answer !== undefined && this.up.has(broker)) socket.write(writeAnswer(request, answer))
  }
}
