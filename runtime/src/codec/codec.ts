// How messages of a protocol become bytes in a fixed layout: the shape of what the generator writes. The
// fixed part of a message comes first, 8-aligned; strings, bytes and arrays follow it.

/** Memory seen as bytes and numbers at once; all views begin at the same byte, which is 8-aligned. */
export interface Views {
  readonly bytes: Buffer
  readonly view: DataView
  readonly int32: Int32Array
  readonly float64: Float64Array
}

/** Where a codec writes to and reads from, and how fields of type `Uint8Array` travel. */
export interface CodecMemory extends Views {
  /** Writes `value`, or a descriptor of it, at `at` (8-aligned); returns the 8-aligned position after it. */
  putBytes(value: Uint8Array, at: number): number
  /** Reads what `putBytes` wrote at `at`. */
  takeBytes(at: number): Uint8Array
  /** After `takeBytes` and the other reads of the variable part: the position after the last one. */
  position: number
}

/** One kind of message, or one kind of reply. */
export interface BodyCodec {
  /** No encoding is longer than this many bytes, when a field of bytes counts as its length (8-aligned); what
   *  else such a field takes is the memory's affair. Throws ACTOR_NOT_ENCODABLE for a wrong shape. */
  sizeBytesMax(message: object): number
  /** Writes at `at` (8-aligned); returns the 8-aligned position after it. */
  encode(message: object, memory: CodecMemory, at: number): number
  /** A new object with the body's fields, its `type` first when it is a message. */
  decode(memory: CodecMemory, at: number): object
  /** The fields of type `Uint8Array`, so that the memory they lie in can be held; absent when there are none. */
  readonly bytesOf?: (message: object) => readonly Uint8Array[]
}

/** One message of a protocol, and its reply. */
export interface MethodCodec {
  readonly type: string
  readonly message: BodyCodec
  /** Present for asks. */
  readonly reply?: BodyCodec
}

/** All messages of one protocol, numbered in the order they are declared. */
export interface ProtocolCodec {
  readonly protocol: string
  /** Changes whenever the layout does. */
  readonly fingerprint: string
  readonly methods: readonly MethodCodec[]
  /** Message type → its number in `methods`. */
  readonly numbers: Readonly<Record<string, number>>
}
