// The id of a cluster that was started before, as its folders tell.
import { nodeFiles } from '@actorlog/node-ports'
import { readMetaProperties } from '@actorlog/storage'
import { brokerFolder, type ClusterOptions } from './cluster-options.ts'

/** Of the first broker that was formatted before; undefined when none was. */
export function knownClusterId(options: ClusterOptions): string | undefined {
  if (options.folder === undefined) return undefined
  for (let id = 1; id <= options.brokers; id++) {
    const folder = brokerFolder(options, id)
    if (!nodeFiles.exists(folder)) continue
    const known = readMetaProperties(nodeFiles, folder)
    if (known !== undefined) return known.clusterId
  }
  return undefined
}
