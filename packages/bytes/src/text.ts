// UTF-8 text in and out of byte arrays. Node's own routines where the runtime has them (their
// views may lie in shared memory, which TextDecoder refuses elsewhere), plain code where not.

interface NativeText {
  utf8Slice(this: Uint8Array, start: number, end: number): string
  latin1Slice(this: Uint8Array, start: number, end: number): string
  utf8Write(this: Uint8Array, text: string, position: number, length: number): number
}

const native: NativeText | undefined =
  typeof Buffer === 'function' && 'utf8Slice' in Buffer.prototype
    ? (Buffer.prototype as unknown as NativeText)
    : undefined

/** Up to here a loop over characters beats the call into native code when writing (measured). */
const SHORT = 24

/** The same when reading; beyond it the loop would also leave a rope, which every Map must flatten. */
const SHORT_READ = 10

/** How many bytes `text` takes as UTF-8; a lone surrogate counts as U+FFFD, three bytes. */
export function utf8Length(text: string): number {
  const units = text.length
  if (units > SHORT && native !== undefined) return Buffer.byteLength(text)
  let length = units
  for (let i = 0; i < units; i++) {
    const unit = text.charCodeAt(i)
    if (unit < 0x80) continue
    if (unit < 0x800) length += 1
    else if (isPair(text, i)) {
      length += 2
      i += 1
    } else length += 2
  }
  return length
}

/** Writes `text` as UTF-8 and returns the position behind it; the room must be there. */
export function writeUtf8(bytes: Uint8Array, position: number, text: string): number {
  const units = text.length
  if (units > SHORT && native !== undefined) {
    return position + native.utf8Write.call(bytes, text, position, bytes.length - position)
  }
  let at = position
  for (let i = 0; i < units; i++) {
    const unit = text.charCodeAt(i)
    if (unit < 0x80) bytes[at++] = unit
    else if (isPair(text, i)) {
      at = writeCodePoint(bytes, at, text.codePointAt(i) as number)
      i += 1
    } else at = writeCodePoint(bytes, at, unit >= 0xd800 && unit <= 0xdfff ? 0xfffd : unit)
  }
  return at
}

/** The text in `bytes[start, end)`; what is not UTF-8 reads as U+FFFD, as in Java. */
export function readUtf8(bytes: Uint8Array, start: number, end: number): string {
  if (end - start <= SHORT_READ) {
    let text = ''
    for (let i = start; i < end; i++) {
      const byte = bytes[i] as number
      if (byte >= 0x80) return readWide(bytes, start, end)
      text += String.fromCharCode(byte)
    }
    return text
  }
  return readWide(bytes, start, end)
}

let decoder: InstanceType<typeof TextDecoder> | undefined

function readWide(bytes: Uint8Array, start: number, end: number): string {
  if (native !== undefined) return native.utf8Slice.call(bytes, start, end)
  decoder ??= new TextDecoder('utf-8', { ignoreBOM: true })
  return decoder.decode(bytes.slice(start, end))
}

function isPair(text: string, index: number): boolean {
  const high = text.charCodeAt(index)
  if (high < 0xd800 || high > 0xdbff) return false
  const low = text.charCodeAt(index + 1)
  return low >= 0xdc00 && low <= 0xdfff
}

function writeCodePoint(bytes: Uint8Array, position: number, point: number): number {
  let at = position
  if (point < 0x800) bytes[at++] = 0xc0 | (point >> 6)
  else if (point < 0x10000) {
    bytes[at++] = 0xe0 | (point >> 12)
    bytes[at++] = 0x80 | ((point >> 6) & 0x3f)
  } else {
    bytes[at++] = 0xf0 | (point >> 18)
    bytes[at++] = 0x80 | ((point >> 12) & 0x3f)
    bytes[at++] = 0x80 | ((point >> 6) & 0x3f)
  }
  bytes[at++] = 0x80 | (point & 0x3f)
  return at
}
