// A request of a broker counts only in the name of its present incarnation.
import { errorCodes } from '@actorlog/protocol'
import type { MetadataImage } from '../image.ts'

/** NONE when `epoch` is the registered one. */
export function brokerEpochError(image: MetadataImage, id: number, epoch: number): number {
  return image.brokers.get(id)?.epoch === epoch ? errorCodes.NONE : errorCodes.STALE_BROKER_EPOCH
}
