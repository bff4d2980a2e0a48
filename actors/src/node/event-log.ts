// What has happened on a broker, for whoever watches the cluster: bounded, told in lines of JSON.

/** Events that nobody has fetched; beyond it the oldest are dropped, and their number is told. */
const EVENTS_MAX = 1_000

/** Events that wait for their reader, oldest first. */
export class EventLog {
  #lines: string[] = []
  #dropped = 0
  #subscriber: ((lines: string[]) => void) | undefined

  tell(event: Readonly<Record<string, unknown>>): void {
    if (this.#lines.length >= EVENTS_MAX) {
      this.#lines.shift()
      this.#dropped++
    }
    this.#lines.push(JSON.stringify(event))
    this.#deliver()
  }

  /** Called once, with everything since the last time, as soon as there is something. */
  subscribe(subscriber: (lines: string[]) => void): void {
    this.#subscriber = subscriber
    this.#deliver()
  }

  #deliver(): void {
    if (this.#subscriber === undefined || this.#lines.length === 0) return
    const lines = this.#lines
    if (this.#dropped > 0) lines.push(JSON.stringify({ event: 'dropped', count: this.#dropped }))
    this.#lines = []
    this.#dropped = 0
    const subscriber = this.#subscriber
    this.#subscriber = undefined
    subscriber(lines)
  }
}
