// What is said in every conversation: codecs, headers, frames, errors. The messages themselves
// are in the subpaths /client, /metadata, /group, /transaction, /share and /raft.
export { API_KEYS, type ApiKey, apiKeyOf } from './api-keys.ts'
export type { AnyApi, Api, MessageCodec } from './codec.ts'
export {
  decodeMessage,
  decodeParts,
  encodeMessage,
  encodeParts,
  encodeRequest,
  encodeResponse,
} from './encode.ts'
export {
  type ErrorName,
  errorCodes,
  errorOf,
  KAFKA_ERRORS,
  type KafkaError,
} from './error-codes.ts'
export { FRAME_BYTES_MAX, type Frames, splitFrames } from './frame.ts'
export {
  type RequestHeader,
  readRequestHeader,
  readResponseHeader,
  requestHeaderVersion,
  responseHeaderVersion,
} from './header.ts'
export { UnwritableError } from './unwritable-error.ts'
