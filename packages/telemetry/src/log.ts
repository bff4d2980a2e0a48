// Says log lines at or above a level that can change while the program runs.
import { formatLogLine, isSaid, type LogFields, type LogForm, type LogLevel } from './log-line.ts'

/** Where lines go and what they are dated with. */
export interface LogSink {
  readonly form: LogForm
  /** Wall clock, milliseconds. */
  timestamp(): number
  write(line: string): void
}

/** The least level of each component; a component without one has that of its nearest ancestor. */
export class LogLevels {
  readonly #levels = new Map<string, LogLevel>()
  #root: LogLevel

  constructor(root: LogLevel = 'info') {
    this.#root = root
  }

  /** The level of a component; of all of them for `root`. */
  set(component: string, level: LogLevel): void {
    if (component === 'root') this.#root = level
    else this.#levels.set(component, level)
  }

  /** Gives a component its ancestor's level again. */
  delete(component: string): void {
    this.#levels.delete(component)
  }

  /** `kafka.controller.x` → its own, else `kafka.controller`'s, else `kafka`'s, else the root's. */
  of(component: string): LogLevel {
    for (let name = component; name !== ''; ) {
      const level = this.#levels.get(name)
      if (level !== undefined) return level
      name = name.slice(0, Math.max(name.lastIndexOf('.'), 0))
    }
    return this.#root
  }
}

/** The log of one component. */
export class Log {
  readonly component: string
  readonly #sink: LogSink
  readonly #levels: LogLevels
  readonly #fields: LogFields

  /** `fields` are put on every line: `{ broker: 2 }`. */
  constructor(component: string, sink: LogSink, levels: LogLevels, fields: LogFields = {}) {
    this.component = component
    this.#sink = sink
    this.#levels = levels
    this.#fields = fields
  }

  /** The log of another component, with the same sink and levels. */
  of(component: string, fields: LogFields = {}): Log {
    return new Log(component, this.#sink, this.#levels, { ...this.#fields, ...fields })
  }

  isSaid(level: LogLevel): boolean {
    return isSaid(level, this.#levels.of(this.component))
  }

  /** `event` is stable and listed in the docs; `message` is for people. */
  say(level: LogLevel, event: string, message: string, fields: LogFields = {}): void {
    if (!this.isSaid(level)) return
    const { component } = this
    const timestamp = this.#sink.timestamp()
    const line = { timestamp, level, component, event, message }
    const all = { ...this.#fields, ...fields }
    this.#sink.write(formatLogLine({ ...line, fields: all }, this.#sink.form))
  }

  debug(event: string, message: string, fields?: LogFields): void {
    this.say('debug', event, message, fields)
  }

  info(event: string, message: string, fields?: LogFields): void {
    this.say('info', event, message, fields)
  }

  warn(event: string, message: string, fields?: LogFields): void {
    this.say('warn', event, message, fields)
  }

  error(event: string, message: string, fields?: LogFields): void {
    this.say('error', event, message, fields)
  }
}
