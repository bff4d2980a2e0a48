// A stretch of shared memory that a message's bytes lie in, as its holder sees it.

/**
 * Memory that stays as it is while somebody holds it. Bytes that arrive in a message are held for the actor
 * until its `receive` returns; an actor that keeps them longer retains their block, and releases it once.
 */
export interface Block {
  readonly bytes: Uint8Array
  /** One more holder. */
  retain(): void
  /** One holder less; after the last one, here and on other threads, the memory is used again. */
  release(): void
}
