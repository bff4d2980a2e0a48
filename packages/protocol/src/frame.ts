// Length-prefixed frames in given memory: `int32 size`, then `size` bytes. Pure: whoever owns the
// memory decides where the next bytes go.
import { MalformedError } from '@actorlog/bytes'

/** Bytes of a frame's size. */
export const FRAME_HEAD = 4

/** Kafka's `socket.request.max.bytes`. */
export const FRAME_BYTES_MAX: number = 100 * 1024 * 1024

/** Where bytes lie that a peer sent, and how long a frame may be. */
interface FrameSource {
  readonly bytes: Uint8Array
  readonly start: number
  readonly end: number
  readonly frameBytesMax?: number
}

/** Whole frames, and what remains. */
export interface Frames {
  /** Views of the frames, without their sizes. */
  readonly frames: readonly Uint8Array[]
  /** The first byte that belongs to no whole frame. */
  readonly rest: number
  /** Bytes the next frame takes in all, its size included; 0 while its size is not there. */
  readonly wanted: number
}

/** Finds the whole frames; throws MalformedError for a size that is negative or too large. */
export function splitFrames(source: FrameSource): Frames {
  const { bytes, start, end, frameBytesMax = FRAME_BYTES_MAX } = source
  const frames: Uint8Array[] = []
  let at = start
  while (end - at >= FRAME_HEAD) {
    const size = frameSize(bytes, at)
    if (size < 0) throw new MalformedError(`a frame of ${size} bytes`, at - start)
    if (size > frameBytesMax) {
      throw new MalformedError(
        `a frame of ${size} bytes where ${frameBytesMax} are allowed`,
        at - start,
      )
    }
    const next = at + FRAME_HEAD + size
    if (next > end) return { frames, rest: at, wanted: FRAME_HEAD + size }
    frames.push(bytes.subarray(at + FRAME_HEAD, next))
    at = next
  }
  return { frames, rest: at, wanted: 0 }
}

/** The size in front of a frame; four bytes must be there. */
function frameSize(bytes: Uint8Array, at: number): number {
  return (
    ((bytes[at] as number) << 24) |
    ((bytes[at + 1] as number) << 16) |
    ((bytes[at + 2] as number) << 8) |
    (bytes[at + 3] as number)
  )
}
