// Blocks inflated one by one, put together at the end.

/** The chunks in one array; a single chunk is not copied. */
export function join(chunks: readonly Uint8Array[], sizeBytes: number): Uint8Array {
  const [only] = chunks
  if (chunks.length === 1 && only !== undefined) return only
  const whole = new Uint8Array(sizeBytes)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}
