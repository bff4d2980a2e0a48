// The letters of every format: cursors, lengths, checksums, hashes, uuids.
export { crc32c, crc32cIsNative, crc32cPortable } from './crc32c.ts'
export { javaHash, partitionOfId } from './java-hash.ts'
export { MalformedError } from './malformed-error.ts'
export { murmur2, partitionOfKey } from './murmur2.ts'
export { ELEMENTS_MAX, type FoldRecords, LONG_MAX, Reader } from './reader.ts'
export {
  bytesSize,
  compactBytesSize,
  compactCountSize,
  compactNullableStringSize,
  compactStringSize,
  nullableStringSize,
  type RecordsInput,
  recordsLength,
  stringSize,
} from './sizes.ts'
export { readUtf8, utf8Length, writeUtf8 } from './text.ts'
export { isUuid, ONE_UUID, type Uuid, uuidFromBytes, uuidToBytes, ZERO_UUID } from './uuid.ts'
export { uvarintSize, varintSize, varlongSize } from './varint.ts'
export { Writer } from './writer.ts'
