// Generated from schemas/client/DefaultPrincipalData.json. Never edit.
import { compactStringSize, type Reader, type Writer } from '@actorlog/bytes'
import { type MessageCodec, noRecords } from '../../codec.ts'

/** DefaultPrincipalData, versions 0. */
export interface DefaultPrincipalData {
  readonly type: string
  readonly name: string
  readonly tokenAuthenticated: boolean
}
/** {@link DefaultPrincipalData} to be written. */
export interface DefaultPrincipalDataInput {
  readonly type: string
  readonly name: string
  readonly tokenAuthenticated: boolean
}

function sizeOfDefaultPrincipalData(message: DefaultPrincipalDataInput, _version: number): number {
  let size = 2
  const type = message.type
  size += compactStringSize(type)
  const name = message.name
  size += compactStringSize(name)
  return size
}
function encodeDefaultPrincipalData(message: DefaultPrincipalDataInput, _version: number, writer: Writer): void {
  const type = message.type
  writer.compactString(type)
  const name = message.name
  writer.compactString(name)
  const tokenAuthenticated = message.tokenAuthenticated
  writer.bool(tokenAuthenticated)
  writer.uvarint(0)
}
function decodeDefaultPrincipalData(reader: Reader, _version: number): DefaultPrincipalData {
  const type: string = reader.compactString()
  const name: string = reader.compactString()
  const tokenAuthenticated: boolean = reader.bool()
  reader.skipTags()
  return { type, name, tokenAuthenticated }
}
/** Reads and writes {@link DefaultPrincipalData}. */
export const defaultPrincipalData: MessageCodec<DefaultPrincipalData, DefaultPrincipalDataInput> = {
  name: 'DefaultPrincipalData',
  key: -1,
  versions: [0, 0],
  flexibleFrom: 0,
  size: sizeOfDefaultPrincipalData,
  recordsSize: noRecords,
  encode: encodeDefaultPrincipalData,
  decode: decodeDefaultPrincipalData,
}
