// A cluster on worker threads: one per broker, rings between them.
import { randomBytes } from 'node:crypto'
import { uuidFromBytes } from '@actorlog/bytes'
import { ThreadSystem } from '@actorlog/runtime'
import { Cluster, nodeName } from './cluster.ts'
import type { ClusterOptions } from './cluster-options.ts'
import { knownClusterId } from './known-cluster-id.ts'
import type { DoorOptions } from './thread-module.ts'

/** Starts the brokers on threads of their own; resolves when every one of them serves. */
export async function startThreads(options: ClusterOptions): Promise<Cluster> {
  const clusterId = knownClusterId(options) ?? uuidFromBytes(randomBytes(16), 0)
  const doors: DoorOptions = { isInMemory: options.folder === undefined }
  const threads = Array.from({ length: options.brokers }, (_, at) => {
    return { name: nodeName(at + 1), doors }
  })
  const kinds = new URL('./thread-module.js', import.meta.url)
  const system = await ThreadSystem.start({ kinds, threads })
  const host = {
    system,
    links: system.links,
    pause: (node: string) => system.pauseNode(node, PAUSE_MS_MAX),
    resume: (node: string) => system.resumeNode(node),
  }
  return Cluster.start(host, clusterId, options)
}

/** A paused broker wakes up by itself after so long: nobody should find it asleep the next day. */
const PAUSE_MS_MAX = 3_600_000
