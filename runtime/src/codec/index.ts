// What generated codecs import.
export type { ReplyOf, Sent } from '../actor.ts'
export type { BodyCodec, CodecMemory, MethodCodec, ProtocolCodec } from './codec.ts'
export {
  aligned,
  bytesSize,
  flag,
  float64,
  inner,
  int32,
  int64,
  listLength,
  putText,
  takeText,
  textSizeMax,
  wordNumber,
} from './fields.ts'
