// Why a broker did not come up.

/** `reason` is what the broker's root said when it failed. */
export class StartError extends Error {
  override readonly name = 'StartError'
  readonly node: string
  readonly reason: string

  constructor(node: string, reason: string) {
    super(`${node} did not start: ${reason}`)
    this.node = node
    this.reason = reason
  }
}
