// A cluster on the caller's thread: the same brokers, ready in milliseconds, several clusters in one process.
import { randomBytes } from 'node:crypto'
import { kinds } from '@actorlog/actors'
import { uuidFromBytes } from '@actorlog/bytes'
import { NodeSockets, nodeFiles } from '@actorlog/node-ports'
import {
  type Files,
  limitOpenFiles,
  MemoryFiles,
  MemorySockets,
  type Sockets,
} from '@actorlog/ports'
import { LocalSystem } from '@actorlog/runtime'
import { Cluster, nodeName } from './cluster.ts'
import type { ClusterOptions } from './cluster-options.ts'
import { knownClusterId } from './known-cluster-id.ts'
import { type OwnedFiles, ownedFiles } from './owned-files.ts'
import { OwnedSockets } from './owned-sockets.ts'

/** How brokers of one thread are reached. */
export interface LocalClusterOptions extends ClusterOptions {
  /** Without a port in the kernel: clients use `sockets` of the result. */
  readonly isInternal: boolean
}

/** The cluster, and the network it is on. */
export interface LocalCluster {
  readonly cluster: Cluster
  readonly sockets: Sockets
}

/** Starts the brokers on this thread; resolves when every one of them serves. */
export async function startLocal(options: LocalClusterOptions): Promise<LocalCluster> {
  // A killed broker finds its disk again: files outlive the node. What it held of them does not.
  const disks = new Map<string, Files>()
  const owned = new Map<string, { readonly files: OwnedFiles; readonly sockets: OwnedSockets }>()
  const network = options.isInternal ? new MemorySockets(setImmediate) : new NodeSockets()
  const system = await LocalSystem.start({
    kinds,
    nodes: Array.from({ length: options.brokers }, (_, at) => nodeName(at + 1)),
    doors: (node) => {
      let disk = disks.get(node)
      if (disk === undefined) {
        disk = options.folder === undefined ? new MemoryFiles() : limitOpenFiles(nodeFiles, 1024)
        disks.set(node, disk)
      }
      const doors = { files: ownedFiles(disk), sockets: new OwnedSockets(network) }
      owned.set(node, doors)
      return doors
    },
  })
  system.watch((event) => {
    if (event.type !== 'nodeStopped') return
    owned.get(event.node)?.sockets.cut()
    owned.get(event.node)?.files.cut()
  })
  const clusterId = knownClusterId(options) ?? uuidFromBytes(randomBytes(16), 0)
  const host = {
    system,
    links: system.links,
    pause: async (node: string) => system.pauseNode(node),
    resume: (node: string) => system.resumeNode(node),
  }
  return { cluster: await Cluster.start(host, clusterId, options), sockets: network }
}
