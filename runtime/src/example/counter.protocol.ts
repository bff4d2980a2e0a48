// What a counter understands: a method is a message; one that returns something is an ask.
/** What a counter understands. */
export interface CounterProtocol {
  add(message: { by: number }): void
  total(): { total: number }
}
