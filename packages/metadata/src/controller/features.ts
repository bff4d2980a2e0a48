// Feature levels: what this software can run with, and what a new cluster begins with.
import type { MetadataImage, SupportedFeature } from '../image.ts'
import type { MetadataRecord } from '../metadata-record.ts'

/** The feature whose level decides the versions of records. */
export const METADATA_VERSION = 'metadata.version'

/** 4.0-IV3: opens on every Kafka 4. */
export const BOOTSTRAP_METADATA_VERSION = 25

/** What a broker of this software says in its registration. */
export const SUPPORTED_FEATURES: readonly SupportedFeature[] = [
  { name: METADATA_VERSION, minVersion: 7, maxVersion: BOOTSTRAP_METADATA_VERSION },
  { name: 'group.version', minVersion: 0, maxVersion: 1 },
  { name: 'transaction.version', minVersion: 0, maxVersion: 2 },
]

const BOOTSTRAP_LEVELS: readonly (readonly [name: string, level: number])[] = [
  [METADATA_VERSION, BOOTSTRAP_METADATA_VERSION],
  ['group.version', 1],
  ['transaction.version', 2],
]

/** The finalized metadata.version, or what a cluster without one begins with. */
export function metadataVersionOf(image: MetadataImage): number {
  return image.features.get(METADATA_VERSION) ?? BOOTSTRAP_METADATA_VERSION
}

/** What the first leader of a cluster writes: nothing where a metadata.version is finalized. */
export function bootstrapRecords(image: MetadataImage): MetadataRecord[] {
  if (image.features.has(METADATA_VERSION)) return []
  return BOOTSTRAP_LEVELS.map(([name, featureLevel]) => {
    return { type: 'featureLevel', body: { name, featureLevel } }
  })
}

/** The finalized features that a broker with these ranges cannot run with. */
export function unsupportedFeatures(
  image: MetadataImage,
  ranges: readonly {
    readonly name: string
    readonly minSupportedVersion: number
    readonly maxSupportedVersion: number
  }[],
): string[] {
  const unsupported: string[] = []
  for (const [name, level] of image.features) {
    const range = ranges.find((feature) => feature.name === name)
    const isInside =
      range !== undefined &&
      range.minSupportedVersion <= level &&
      level <= range.maxSupportedVersion
    if (!isInside) unsupported.push(name)
  }
  return unsupported
}
