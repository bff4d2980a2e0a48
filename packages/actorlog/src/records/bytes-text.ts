// Keys and values as text where they are text, and as they are where they are not.

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const toBytes = new TextEncoder()

/** Bytes in JSON: text when they are UTF-8, `{"base64":"…"}` when not, null when there are none. */
export type JsonBytes = string | { readonly base64: string } | null

/** Bytes → JSON. Nothing is lost: what comes back from `fromJson` is the same. */
export function toJson(bytes: Uint8Array | null): JsonBytes {
  if (bytes === null) return null
  try {
    return strict.decode(bytes)
  } catch {
    return { base64: Buffer.from(bytes).toString('base64') }
  }
}

/** JSON → bytes; undefined for anything that `toJson` does not make. */
export function fromJson(value: unknown): Uint8Array | null | undefined {
  if (value === null) return null
  if (typeof value === 'string') return toBytes.encode(value)
  const { base64 } = value as { base64?: unknown }
  return typeof base64 === 'string' ? Buffer.from(base64, 'base64') : undefined
}
