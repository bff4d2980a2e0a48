// A cluster on worker threads: one per broker, rings between them.
import { randomBytes } from 'node:crypto'
import { uuidFromBytes } from '@actorlog/bytes'
import { nodeFiles } from '@actorlog/node-ports'
import { ThreadSystem } from '@actorlog/runtime'
import { readMetaProperties } from '@actorlog/storage'
import { Cluster, nodeName } from './cluster.ts'
import { brokerFolder, type ClusterOptions } from './cluster-options.ts'
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

/** Of the first broker that was formatted before. */
function knownClusterId(options: ClusterOptions): string | undefined {
  if (options.folder === undefined) return undefined
  for (let id = 1; id <= options.brokers; id++) {
    const folder = brokerFolder(options, id)
    if (!nodeFiles.exists(folder)) continue
    const known = readMetaProperties(nodeFiles, folder)
    if (known !== undefined) return known.clusterId
  }
  return undefined
}
