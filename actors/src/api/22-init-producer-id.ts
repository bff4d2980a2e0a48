// InitProducerId: an id for an idempotent producer. Version notes: v3 the request may bring the id it had
// (KIP-360), which without a transactional id is simply replaced by a fresh one.
import { errorCodes } from '@actorlog/protocol'
import {
  type InitProducerIdRequest,
  initProducerIdApi,
} from '@actorlog/protocol/client/22-init-producer-id'
import { type ApiHandler, askOne, handler, roomAsk } from './api.ts'
import { NO_TRANSACTIONS } from './transactions.ts'

export const initProducerIdHandler: ApiHandler = handler({
  api: initProducerIdApi,
  scatter(request, view) {
    const errorCode = refusalOf(request)
    if (errorCode !== errorCodes.NONE) return { answer: refused(errorCode) }
    return askOne(roomAsk(view.rooms.producerIds, { type: 'allocate' }), (reply) => {
      // Clients ask again after this one, as they do when Kafka waits for its next block of ids.
      if (reply === undefined) return { answer: refused(errorCodes.COORDINATOR_LOAD_IN_PROGRESS) }
      if (reply.errorCode !== errorCodes.NONE) return { answer: refused(reply.errorCode) }
      const { producerId } = reply
      const throttleTimeMs = 0
      return {
        answer: { throttleTimeMs, errorCode: errorCodes.NONE, producerId, producerEpoch: 0 },
      }
    })
  },
})

function refusalOf({ transactionalId, producerId, producerEpoch }: InitProducerIdRequest): number {
  const isHalf = (producerId === -1) !== (producerEpoch === -1)
  if (isHalf || transactionalId === '') return errorCodes.INVALID_REQUEST
  return transactionalId === null ? errorCodes.NONE : NO_TRANSACTIONS.errorCode
}

function refused(errorCode: number) {
  return { throttleTimeMs: 0, errorCode, producerId: -1, producerEpoch: -1 }
}
