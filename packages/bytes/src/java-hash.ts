// Java's String.hashCode: it decides which partition of an internal topic coordinates an id.

/** `String.hashCode()`: over UTF-16 units, 32 bits, signed. */
export function javaHash(text: string): number {
  let hash = 0
  for (let i = 0; i < text.length; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0
  return hash
}

/** Kafka's `Utils.abs(id.hashCode()) % count`: the abs of the smallest int32 counts as 0. */
export function partitionOfId(id: string, partitionCount: number): number {
  const hash = javaHash(id)
  return (hash === -0x8000_0000 ? 0 : Math.abs(hash)) % partitionCount
}
