// Messages through their codecs on one thread: what a test wants, so that a message that could not cross a
// thread, or would arrive changed, is found without threads. Also how bytes are copied between nodes.
import type { AnyRef } from '../actor.ts'
import type { AnyMessage, RoundTrip } from '../core/control.ts'
import { ActorError } from '../errors.ts'
import type { KindTable } from '../kinds.ts'
import { kindOf } from '../refs.ts'
import type { BodyCodec, CodecMemory } from './codec.ts'

const FIRST_BYTES = 4096
// What stands in place of a field of bytes.
const FIELD_BYTES = 8
const MESSAGE_BYTES_MAX = 64 * 1024 * 1024

/** Encodes and decodes each message in scratch memory. */
export class CodecRoundTrip implements RoundTrip {
  readonly #kinds: KindTable
  readonly #copiesBytes: boolean
  #memory = new ScratchMemory(FIRST_BYTES)

  /** With `copiesBytes` fields of bytes arrive as copies; else as the same view, as descriptors do. */
  constructor(kinds: KindTable, options: { readonly copiesBytes: boolean }) {
    this.#kinds = kinds
    this.#copiesBytes = options.copiesBytes
  }

  message(to: AnyRef, message: AnyMessage): AnyMessage {
    const { codec } = this.#kinds.at(kindOf(to))
    const number = codec?.numbers[message.type]
    // An own message of the receiver: it never crosses.
    if (codec === undefined || number === undefined) return message
    return this.#through(codec.methods[number]?.message as BodyCodec, message) as AnyMessage
  }

  reply(method: number, reply: object): object {
    const codec = this.#kinds.at(method >>> 8).codec?.methods[method & 255]?.reply
    return codec === undefined ? reply : this.#through(codec, reply)
  }

  #through(codec: BodyCodec, body: object): object {
    // First, as it refuses a wrong shape.
    let sizeBytes = codec.sizeBytesMax(body)
    sizeBytes += (codec.bytesOf?.(body).length ?? 0) * FIELD_BYTES
    if (sizeBytes > MESSAGE_BYTES_MAX)
      throw new ActorError('ACTOR_NOT_ENCODABLE', 'A message is 64 MiB long at most.')
    if (sizeBytes > this.#memory.bytes.length) this.#memory = new ScratchMemory(sizeBytes * 2)
    this.#memory.begin(this.#copiesBytes)
    codec.encode(body, this.#memory, 0)
    return codec.decode(this.#memory, 0)
  }
}

/** Memory for one message at a time; its bytes travel beside it. */
export class ScratchMemory implements CodecMemory {
  readonly bytes: Buffer
  readonly view: DataView
  readonly int32: Int32Array
  readonly float64: Float64Array
  position = 0
  #fields: Uint8Array[] = []
  #copies = false

  constructor(sizeBytes: number) {
    const buffer = new ArrayBuffer((sizeBytes + 7) & ~7)
    this.bytes = Buffer.from(buffer)
    this.view = new DataView(buffer)
    this.int32 = new Int32Array(buffer)
    this.float64 = new Float64Array(buffer)
  }

  begin(copies: boolean): void {
    this.#fields = []
    this.#copies = copies
  }

  putBytes(value: Uint8Array, at: number): number {
    this.int32[at >> 2] = this.#fields.length
    this.#fields.push(this.#copies ? value.slice() : value)
    return at + FIELD_BYTES
  }

  takeBytes(at: number): Uint8Array {
    this.position = at + FIELD_BYTES
    return this.#fields[this.int32[at >> 2] as number] as Uint8Array
  }
}
