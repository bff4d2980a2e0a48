// Producer ids are handed out in blocks, so that brokers seldom ask and no id is given twice.
import { errorCodes } from '@actorlog/protocol'
import type {
  AllocateProducerIdsRequest,
  AllocateProducerIdsResponse,
} from '@actorlog/protocol/client'
import { brokerEpochError } from './broker-epoch.ts'
import type { Decision } from './decision.ts'
import type { View } from './settings.ts'

/** The size of a block, as in Kafka. */
export const PRODUCER_ID_BLOCK = 1000

/** Gives a broker the next block. */
export function allocateProducerIds(
  { image }: View,
  { brokerId, brokerEpoch }: AllocateProducerIdsRequest,
): Decision<AllocateProducerIdsResponse> {
  const errorCode = brokerEpochError(image, brokerId, brokerEpoch)
  if (errorCode !== errorCodes.NONE) {
    const reply = { throttleTimeMs: 0, errorCode, producerIdStart: 0, producerIdLen: 0 }
    return { records: [], reply }
  }
  const producerIdStart = image.nextProducerId
  const nextProducerId = producerIdStart + PRODUCER_ID_BLOCK
  return {
    records: [{ type: 'producerIds', body: { brokerId, brokerEpoch, nextProducerId } }],
    reply: { throttleTimeMs: 0, errorCode, producerIdStart, producerIdLen: PRODUCER_ID_BLOCK },
  }
}
