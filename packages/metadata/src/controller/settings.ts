// What the controller decides by, beside the image: its broker settings with the cluster's dynamic defaults,
// and a stream of chance.
import { type BrokerLayers, BrokerSettings } from '@actorlog/config'
import { ConfigResource, configOf, type MetadataImage } from '../image.ts'

/** A stream of chance of the controller's own. */
export interface Draw {
  /** An integer in [0, bound); `bound` is at least 1. */
  below(bound: number): number
  /** `length` random bytes. */
  bytes(length: number): Uint8Array
}

/** Everything a decision reads: it changes none of it. */
export interface View {
  readonly image: MetadataImage
  readonly clusterId: string
  readonly settings: BrokerSettings
  readonly draw: Draw
}

/** The layers that count for topics and groups: the cluster's dynamic defaults over the controller's file. */
export function clusterLayers(view: View): BrokerLayers {
  const dynamicDefault = configOf(view.image, ConfigResource.broker, '')
  return { ...view.settings.layers, dynamicDefault }
}

/** The controller's settings as they are now. */
export function clusterSettings(view: View): BrokerSettings {
  return new BrokerSettings(clusterLayers(view))
}
