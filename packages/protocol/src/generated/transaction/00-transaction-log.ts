// Generated from schemas/transaction/TransactionLogKey.json and schemas/transaction/TransactionLogValue.json. Never edit.
import { compactCountSize, compactStringSize, type Reader, stringSize, uvarintSize, type Writer } from '@actorlog/bytes'
import { type MessageCodec, NONE, noRecords } from '../../codec.ts'
import { refuseField } from '../../unwritable-error.ts'

/** TransactionLogKey, versions 0. */
export interface TransactionLogKey {
  readonly transactionalId: string
}
/** {@link TransactionLogKey} to be written. */
export interface TransactionLogKeyInput {
  readonly transactionalId: string
}

function sizeOfTransactionLogKey(message: TransactionLogKeyInput, _version: number): number {
  let size = 0
  const transactionalId = message.transactionalId
  size += stringSize(transactionalId)
  return size
}
function encodeTransactionLogKey(message: TransactionLogKeyInput, _version: number, writer: Writer): void {
  const transactionalId = message.transactionalId
  writer.string(transactionalId)
}
function decodeTransactionLogKey(reader: Reader, _version: number): TransactionLogKey {
  const transactionalId: string = reader.string()
  return { transactionalId }
}
/** Reads and writes {@link TransactionLogKey}. */
export const transactionLogKey: MessageCodec<TransactionLogKey, TransactionLogKeyInput> = {
  name: 'TransactionLogKey',
  key: 0,
  versions: [0, 0],
  flexibleFrom: Number.POSITIVE_INFINITY,
  size: sizeOfTransactionLogKey,
  recordsSize: noRecords,
  encode: encodeTransactionLogKey,
  decode: decodeTransactionLogKey,
}

/** TransactionLogValue, versions 0-1. */
export interface TransactionLogValue {
  readonly producerId: number
  /** v1; default -1 */
  readonly previousProducerId: number
  /** v1; default -1 */
  readonly nextProducerId: number
  readonly producerEpoch: number
  /** v1; default -1 */
  readonly nextProducerEpoch: number
  readonly transactionTimeoutMs: number
  readonly transactionStatus: number
  readonly transactionPartitions: readonly TransactionLogValuePartitionsSchema[] | null
  readonly transactionLastUpdateTimestampMs: number
  readonly transactionStartTimestampMs: number
  /** v1; default 0 */
  readonly clientTransactionVersion: number
}
/** {@link TransactionLogValue} to be written. */
export interface TransactionLogValueInput {
  readonly producerId: number
  readonly previousProducerId?: number | undefined
  readonly nextProducerId?: number | undefined
  readonly producerEpoch: number
  readonly nextProducerEpoch?: number | undefined
  readonly transactionTimeoutMs: number
  readonly transactionStatus: number
  readonly transactionPartitions: readonly TransactionLogValuePartitionsSchemaInput[] | null
  readonly transactionLastUpdateTimestampMs: number
  readonly transactionStartTimestampMs: number
  readonly clientTransactionVersion?: number | undefined
}

/** Part of {@link TransactionLogValue}. */
export interface TransactionLogValuePartitionsSchema {
  readonly topic: string
  readonly partitionIds: readonly number[]
}
/** {@link TransactionLogValuePartitionsSchema} to be written. */
export interface TransactionLogValuePartitionsSchemaInput {
  readonly topic: string
  readonly partitionIds: readonly number[]
}

function sizeOfTransactionLogValuePartitionsSchema(message: TransactionLogValuePartitionsSchemaInput, version: number): number {
  let size = 0
  const topic = message.topic
  size += version >= 1 ? compactStringSize(topic) : stringSize(topic)
  const partitionIds = message.partitionIds
  size += version >= 1 ? compactCountSize(partitionIds.length) : 4
  size += 4 * partitionIds.length
  if (version >= 1) {
    size += 1
  }
  return size
}
function encodeTransactionLogValuePartitionsSchema(message: TransactionLogValuePartitionsSchemaInput, version: number, writer: Writer): void {
  const topic = message.topic
  if (version >= 1) writer.compactString(topic)
  else writer.string(topic)
  const partitionIds = message.partitionIds
  if (version >= 1) writer.uvarint(partitionIds.length + 1)
  else writer.int32(partitionIds.length)
  for (const element of partitionIds) {
    writer.int32(element)
  }
  if (version >= 1) {
    writer.uvarint(0)
  }
}
function decodeTransactionLogValuePartitionsSchema(reader: Reader, version: number): TransactionLogValuePartitionsSchema {
  const topic: string = version >= 1 ? reader.compactString() : reader.string()
  const partitionIds: number[] = []
  for (let left = version >= 1 ? reader.compactArrayLength(4) : reader.arrayLength(4); left > 0; left--) partitionIds.push(reader.int32())
  if (version >= 1) {
    reader.skipTags()
  }
  return { topic, partitionIds }
}
function sizeOfTransactionLogValue(message: TransactionLogValueInput, version: number): number {
  let size = 31
  const previousProducerId = message.previousProducerId ?? -1
  if (version < 1 && previousProducerId !== -1) refuseField('TransactionLogValue.previousProducerId', version)
  const nextProducerId = message.nextProducerId ?? -1
  if (version < 1 && nextProducerId !== -1) refuseField('TransactionLogValue.nextProducerId', version)
  const nextProducerEpoch = message.nextProducerEpoch ?? -1
  if (version < 1 && nextProducerEpoch !== -1) refuseField('TransactionLogValue.nextProducerEpoch', version)
  const transactionPartitions = message.transactionPartitions
  size += version >= 1 ? compactCountSize(transactionPartitions?.length ?? -1) : 4
  if (transactionPartitions !== null) {
    for (const element of transactionPartitions) size += sizeOfTransactionLogValuePartitionsSchema(element, version)
  }
  const clientTransactionVersion = message.clientTransactionVersion ?? 0
  if (version < 1 && clientTransactionVersion !== 0) refuseField('TransactionLogValue.clientTransactionVersion', version)
  if (version >= 1) {
    let tags = 0
    if (previousProducerId !== -1) {
      tags += 1
      size += 10
    }
    if (nextProducerId !== -1) {
      tags += 1
      size += 10
    }
    if (clientTransactionVersion !== 0) {
      tags += 1
      size += 4
    }
    if (nextProducerEpoch !== -1) {
      tags += 1
      size += 4
    }
    size += uvarintSize(tags)
  }
  return size
}
function encodeTransactionLogValue(message: TransactionLogValueInput, version: number, writer: Writer): void {
  const producerId = message.producerId
  writer.int64(producerId)
  const previousProducerId = message.previousProducerId ?? -1
  const nextProducerId = message.nextProducerId ?? -1
  const producerEpoch = message.producerEpoch
  writer.int16(producerEpoch)
  const nextProducerEpoch = message.nextProducerEpoch ?? -1
  const transactionTimeoutMs = message.transactionTimeoutMs
  writer.int32(transactionTimeoutMs)
  const transactionStatus = message.transactionStatus
  writer.int8(transactionStatus)
  const transactionPartitions = message.transactionPartitions
  if (version >= 1) writer.uvarint((transactionPartitions?.length ?? -1) + 1)
  else writer.int32((transactionPartitions?.length ?? -1))
  if (transactionPartitions !== null) {
    for (const element of transactionPartitions) {
      encodeTransactionLogValuePartitionsSchema(element, version, writer)
    }
  }
  const transactionLastUpdateTimestampMs = message.transactionLastUpdateTimestampMs
  writer.int64(transactionLastUpdateTimestampMs)
  const transactionStartTimestampMs = message.transactionStartTimestampMs
  writer.int64(transactionStartTimestampMs)
  const clientTransactionVersion = message.clientTransactionVersion ?? 0
  if (version >= 1) {
    let tags = 0
    if (previousProducerId !== -1) tags += 1
    if (nextProducerId !== -1) tags += 1
    if (clientTransactionVersion !== 0) tags += 1
    if (nextProducerEpoch !== -1) tags += 1
    writer.uvarint(tags)
    if (previousProducerId !== -1) {
      writer.uvarint(0)
      writer.uvarint(8)
      writer.int64(previousProducerId)
    }
    if (nextProducerId !== -1) {
      writer.uvarint(1)
      writer.uvarint(8)
      writer.int64(nextProducerId)
    }
    if (clientTransactionVersion !== 0) {
      writer.uvarint(2)
      writer.uvarint(2)
      writer.int16(clientTransactionVersion)
    }
    if (nextProducerEpoch !== -1) {
      writer.uvarint(3)
      writer.uvarint(2)
      writer.int16(nextProducerEpoch)
    }
  }
}
function decodeTransactionLogValue(reader: Reader, version: number): TransactionLogValue {
  const producerId: number = reader.int64()
  let previousProducerId: number = -1
  let nextProducerId: number = -1
  const producerEpoch: number = reader.int16()
  let nextProducerEpoch: number = -1
  const transactionTimeoutMs: number = reader.int32()
  const transactionStatus: number = reader.int8()
  let transactionPartitions: readonly TransactionLogValuePartitionsSchema[] | null = NONE
  const transactionPartitionsCount = version >= 1 ? reader.compactNullableArrayLength(3) : reader.nullableArrayLength(3)
  if (transactionPartitionsCount >= 0) {
    const elements: TransactionLogValuePartitionsSchema[] = []
    for (let left = transactionPartitionsCount; left > 0; left--) elements.push(decodeTransactionLogValuePartitionsSchema(reader, version))
    transactionPartitions = elements
  }
  else transactionPartitions = null
  const transactionLastUpdateTimestampMs: number = reader.int64()
  const transactionStartTimestampMs: number = reader.int64()
  let clientTransactionVersion: number = 0
  if (version >= 1) {
    let tag = -1
    for (let left = reader.tagCount(); left > 0; left--) {
      tag = reader.tag(tag)
      const end = reader.tagEnd()
      if (tag === 0) {
        previousProducerId = reader.int64()
      }
      else if (tag === 1) {
        nextProducerId = reader.int64()
      }
      else if (tag === 2) {
        clientTransactionVersion = reader.int16()
      }
      else if (tag === 3) {
        nextProducerEpoch = reader.int16()
      }
      else reader.skipTo(end)
      reader.expectEnd(end)
    }
  }
  return { producerId, previousProducerId, nextProducerId, producerEpoch, nextProducerEpoch, transactionTimeoutMs, transactionStatus, transactionPartitions, transactionLastUpdateTimestampMs, transactionStartTimestampMs, clientTransactionVersion }
}
/** Reads and writes {@link TransactionLogValue}. */
export const transactionLogValue: MessageCodec<TransactionLogValue, TransactionLogValueInput> = {
  name: 'TransactionLogValue',
  key: 0,
  versions: [0, 1],
  flexibleFrom: 1,
  size: sizeOfTransactionLogValue,
  recordsSize: noRecords,
  encode: encodeTransactionLogValue,
  decode: decodeTransactionLogValue,
}
