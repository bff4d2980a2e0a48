// What the room of producer ids understands.

/** What the room of producer ids understands. */
export interface ProducerIdsProtocol {
  /** A producer id that nobody in the cluster was ever given; -1 with an error code when there is none. */
  allocate(message: object): { readonly errorCode: number; readonly producerId: number }
}
