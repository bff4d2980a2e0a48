// The values of `compression.type`, for topics and brokers alike.

/** The codecs by their topic-level names, and `producer`: keep what the producer chose. */
export const COMPRESSION_TYPES: readonly string[] = [
  'uncompressed',
  'zstd',
  'lz4',
  'snappy',
  'gzip',
  'producer',
]
