// The one error of everything that reads bytes a peer or a disk gave us.

/** Bytes that do not say what their format asks for: the reason, and where the reading stopped. */
export class MalformedError extends Error {
  override readonly name = 'MalformedError'
  readonly code = 'MALFORMED_BYTES'
  readonly reason: string
  /** Bytes from the start of what was read. */
  readonly position: number

  constructor(reason: string, position: number) {
    super(`${reason} (at byte ${position})`)
    this.reason = reason
    this.position = position
  }
}
