// Variable-length integers: seven bits a byte, low group first, the top bit says "more".
// Signed ones are zig-zag: 0, -1, 1, -2 … become 0, 1, 2, 3 …

/** Bytes an unsigned 32-bit varint takes: 1 to 5. */
export function uvarintSize(value: number): number {
  if (value < 0x80) return 1
  if (value < 0x4000) return 2
  if (value < 0x20_0000) return 3
  return value < 0x1000_0000 ? 4 : 5
}

/** Bytes a zig-zag 32-bit varint takes. */
export function varintSize(value: number): number {
  return uvarintSize(((value << 1) ^ (value >> 31)) >>> 0)
}

/** Bytes a zig-zag varlong takes; `value` is a safe integer. */
export function varlongSize(value: number): number {
  const magnitude = value < 0 ? -(value + 1) : value
  if (magnitude < 0x40) return 1
  let size = 1
  for (let rest = magnitude / 0x40; rest >= 1; rest /= 0x80) size += 1
  return size
}
