// Messages as bytes: sizes first, one allocation for all fields, records by reference where the
// caller can send several parts (a gathered socket write, descriptors in a ring).
import { assert } from '@actorlog/assert'
import { type FoldRecords, Reader, Writer } from '@actorlog/bytes'
import type { Api, MessageCodec } from './codec.ts'
import { FRAME_HEAD } from './frame.ts'
import {
  type RequestHeader,
  requestHeaderSize,
  responseHeaderSize,
  writeRequestHeader,
  writeResponseHeader,
} from './header.ts'

/** A message as one run of bytes; records are copied. */
export function encodeMessage<T, I>(
  codec: MessageCodec<T, I>,
  message: I,
  version: number,
): Uint8Array {
  assertSpoken(codec, version)
  const writer = new Writer(new Uint8Array(codec.size(message, version)))
  codec.encode(message, version, writer)
  return whole(writer)
}

/** A message as parts in order: runs of field bytes, and between them the caller's own records. */
export function encodeParts<T, I>(
  codec: MessageCodec<T, I>,
  message: I,
  version: number,
): Uint8Array[] {
  assertSpoken(codec, version)
  const size = codec.size(message, version) - codec.recordsSize(message, version)
  const writer = Writer.gathering(new Uint8Array(size))
  codec.encode(message, version, writer)
  return partsOf(writer)
}

/** Reads one message that fills `bytes`; whatever follows its last field is left alone. */
export function decodeMessage<T, I>(
  codec: MessageCodec<T, I>,
  bytes: Uint8Array,
  version: number,
): T {
  assertSpoken(codec, version)
  return codec.decode(new Reader(bytes), version)
}

/**
 * Reads one message out of the parts that `encodeParts` gave. Several views of one records field are joined,
 * or become what `fold` makes of them.
 */
export function decodeParts<T, I>(
  codec: MessageCodec<T, I>,
  parts: readonly Uint8Array[],
  version: number,
  fold?: FoldRecords,
): T {
  assertSpoken(codec, version)
  return codec.decode(Reader.overParts(parts, fold), version)
}

/** What a request's header says besides its API. */
type RequestTerms = Pick<RequestHeader, 'apiVersion' | 'correlationId' | 'clientId'>

/** A whole request frame as parts: size, header, body. */
export function encodeRequest<Q, QI, R, RI>(
  api: Api<Q, QI, R, RI>,
  terms: RequestTerms,
  request: QI,
): Uint8Array[] {
  assertSpoken(api.request, terms.apiVersion)
  const header = { apiKey: api.key, ...terms }
  return frame(api.request, request, {
    version: terms.apiVersion,
    headerSize: requestHeaderSize(header),
    writeHeader: (writer) => writeRequestHeader(header, writer),
  })
}

/** What a response answers. */
type ResponseTerms = Pick<RequestHeader, 'apiVersion' | 'correlationId'>

/** A whole response frame as parts: size, header, body. */
export function encodeResponse<Q, QI, R, RI>(
  api: Api<Q, QI, R, RI>,
  terms: ResponseTerms,
  response: RI,
): Uint8Array[] {
  assertSpoken(api.response, terms.apiVersion)
  const headerVersion = api.responseHeaderVersion(terms.apiVersion)
  return frame(api.response, response, {
    version: terms.apiVersion,
    headerSize: responseHeaderSize(headerVersion),
    writeHeader: (writer) => writeResponseHeader(terms.correlationId, headerVersion, writer),
  })
}

interface Front {
  readonly version: number
  readonly headerSize: number
  writeHeader(writer: Writer): void
}

function frame<T, I>(codec: MessageCodec<T, I>, message: I, front: Front): Uint8Array[] {
  const { version, headerSize } = front
  const size = headerSize + codec.size(message, version)
  const own = size - codec.recordsSize(message, version)
  const writer = Writer.gathering(new Uint8Array(FRAME_HEAD + own))
  writer.int32(size)
  front.writeHeader(writer)
  codec.encode(message, version, writer)
  return partsOf(writer)
}

function whole(writer: Writer): Uint8Array {
  assert(writer.position === writer.bytes.length, 'a message fills the size computed for it')
  return writer.bytes
}

function partsOf(writer: Writer): Uint8Array[] {
  whole(writer)
  return writer.parts()
}

/** Versions are agreed on before anything is encoded or decoded. */
function assertSpoken<T, I>(codec: MessageCodec<T, I>, version: number): void {
  const [min, max] = codec.versions
  assert(version >= min && version <= max, 'a codec is used in a version it has', {
    codec: codec.name,
    version,
  })
}
