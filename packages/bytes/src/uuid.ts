// Kafka's uuids: 16 bytes on the wire, 22 characters of URL-safe base64 in text.
// Inside they are text: it compares, prints and keys a Map as it is.
import { MalformedError } from './malformed-error.ts'

/** A uuid as Kafka prints it: 22 characters of URL-safe base64 without padding. */
export type Uuid = string

/** The uuid of sixteen zero bytes: "none". */
export const ZERO_UUID: Uuid = 'AAAAAAAAAAAAAAAAAAAAAA'

/** Kafka's reserved uuid 0…01 ("unknown" or "metadata topic", by context). */
export const ONE_UUID: Uuid = 'AAAAAAAAAAAAAAAAAAAAAQ'

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const CODES = Uint8Array.from(DIGITS, (digit) => digit.charCodeAt(0))
const VALUES = new Uint8Array(128).fill(255)
for (let value = 0; value < 64; value++) VALUES[CODES[value] as number] = value

interface NativeUuid {
  base64urlSlice(this: Uint8Array, start: number, end: number): string
}

const native: NativeUuid | undefined =
  typeof Buffer === 'function' && 'base64urlSlice' in Buffer.prototype
    ? (Buffer.prototype as unknown as NativeUuid)
    : undefined

/** The text of the uuid at `position`; 16 bytes must be there. */
export function uuidFromBytes(bytes: Uint8Array, position = 0): Uuid {
  if (native !== undefined) return native.base64urlSlice.call(bytes, position, position + 16)
  return uuidFromBytesPortable(bytes, position)
}

/** The same without native code. */
export function uuidFromBytesPortable(bytes: Uint8Array, position = 0): Uuid {
  const last = bytes[position + 15] as number
  return (
    digits(bytes, position) +
    digits(bytes, position + 3) +
    digits(bytes, position + 6) +
    digits(bytes, position + 9) +
    digits(bytes, position + 12) +
    String.fromCharCode(CODES[last >> 2] as number, CODES[(last & 3) << 4] as number)
  )
}

/** Writes the 16 bytes of `uuid` at `position`; throws MalformedError when it is no uuid's text. */
export function uuidToBytes(uuid: Uuid, bytes: Uint8Array, position = 0): void {
  if (uuid.length !== 22) throw new MalformedError(`a uuid has 22 characters: ${uuid}`, 0)
  let at = position
  for (let i = 0; i < 20; i += 4) {
    const bits =
      (digit(uuid, i) << 18) |
      (digit(uuid, i + 1) << 12) |
      (digit(uuid, i + 2) << 6) |
      digit(uuid, i + 3)
    bytes[at] = bits >> 16
    bytes[at + 1] = bits >> 8
    bytes[at + 2] = bits
    at += 3
  }
  const tail = digit(uuid, 21)
  if ((tail & 15) !== 0) throw new MalformedError(`a uuid's last character: ${uuid}`, 21)
  bytes[at] = (digit(uuid, 20) << 2) | (tail >> 4)
}

/** Whether `text` is the text of a uuid. */
export function isUuid(text: string): boolean {
  return /^[A-Za-z0-9_-]{21}[AQgw]$/.test(text)
}

/** Three bytes as four digits. */
function digits(bytes: Uint8Array, at: number): string {
  const bits =
    ((bytes[at] as number) << 16) | ((bytes[at + 1] as number) << 8) | (bytes[at + 2] as number)
  return String.fromCharCode(
    CODES[bits >> 18] as number,
    CODES[(bits >> 12) & 63] as number,
    CODES[(bits >> 6) & 63] as number,
    CODES[bits & 63] as number,
  )
}

function digit(uuid: Uuid, index: number): number {
  const code = uuid.charCodeAt(index)
  const value = code < 128 ? (VALUES[code] as number) : 255
  if (value === 255) throw new MalformedError(`not a uuid: ${uuid}`, index)
  return value
}
