// One structured log line, and the only place where one is formed: as JSON for machines, as text
// for people. Writing it somewhere is the caller's business.

/** From the chattiest to the gravest. */
export type LogLevel = 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal'

/** Further facts of a line. */
export type LogFields = Readonly<Record<string, unknown>>

/** What a line says. */
export interface LogLine {
  /** Wall clock, milliseconds. */
  readonly timestamp: number
  readonly level: LogLevel
  /** Who speaks, under Kafka's logger names where there is one: `kafka.controller`. */
  readonly component: string
  /** A stable identifier of what happened: `leader_elected`. */
  readonly event: string
  readonly message: string
  readonly fields?: LogFields
}

/** The form of a written line. */
export type LogForm = 'json' | 'text'

/** The numbers that JSON log readers know. */
const LEVEL_NUMBERS: Readonly<Record<LogLevel, number>> = {
  trace: 10,
  debug: 20,
  info: 30,
  warn: 40,
  error: 50,
  fatal: 60,
}

/** Longer values are cut off: a line is read, not stored. */
const VALUE_LENGTH_MAX = 2000
const BYTES_SHOWN_MAX = 32
const DEPTH_MAX = 4
const ELEMENTS_SHOWN_MAX = 20

/** Whether a line of `level` is said where the least level is `least`. */
export function isSaid(level: LogLevel, least: LogLevel): boolean {
  return LEVEL_NUMBERS[level] >= LEVEL_NUMBERS[least]
}

/** The line without its line break. */
export function formatLogLine(line: LogLine, form: LogForm): string {
  return form === 'json' ? formatJson(line) : formatText(line)
}

function formatJson(line: LogLine): string {
  const fields = (plain(line.fields ?? {}, 0) ?? {}) as LogFields
  return JSON.stringify({
    level: LEVEL_NUMBERS[line.level],
    time: line.timestamp,
    logger: line.component,
    event: line.event,
    ...fields,
    msg: line.message,
  })
}

/** `12:34:56.789 WARN  kafka.controller  no leader for orders-3  isr=[1,2]` */
function formatText(line: LogLine): string {
  const time = clockTime(line.timestamp)
  const fields = Object.entries(line.fields ?? {}).map(
    ([name, value]) => ` ${name}=${textOf(plain(value, 0))}`,
  )
  const level = line.level.toUpperCase().padEnd(5)
  const said = `${time} ${level} ${line.component}  ${line.message}`
  return oneLine(`${said}${fields.length === 0 ? '' : ` ${fields.join('')}`}`)
}

/** The time of day, UTC. */
function clockTime(timestamp: number): string {
  const ofDay = ((Math.floor(timestamp) % 86_400_000) + 86_400_000) % 86_400_000
  const part = (unitMs: number, modulo: number, width: number): string =>
    String(Math.floor(ofDay / unitMs) % modulo).padStart(width, '0')
  return `${part(3_600_000, 24, 2)}:${part(60_000, 60, 2)}:${part(1000, 60, 2)}.${part(1, 1000, 3)}`
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return /^[\w./:@-]+$/.test(value) ? value : JSON.stringify(value)
  return JSON.stringify(value) ?? 'undefined'
}

function oneLine(text: string): string {
  return text.replace(/[\n\r\u2028\u2029]+\s*/g, ' | ')
}

/** Anything as plain data that JSON can say, bounded in depth, breadth and length. */
function plain(value: unknown, depth: number): unknown {
  switch (typeof value) {
    case 'string':
      return value.length > VALUE_LENGTH_MAX ? `${value.slice(0, VALUE_LENGTH_MAX)}…` : value
    case 'bigint':
    case 'symbol':
    case 'function':
      return String(value)
    case 'number':
      return Number.isFinite(value) ? value : String(value)
    case 'object':
      return value === null ? null : plainObject(value, depth)
    default:
      return value
  }
}

function plainObject(value: object, depth: number): unknown {
  if (value instanceof Error) return plainError(value, depth)
  if (value instanceof Uint8Array) return plainBytes(value)
  if (depth >= DEPTH_MAX) return '…'
  if (value instanceof Map) return plainObject(Object.fromEntries(value), depth)
  const isList = Array.isArray(value) || value instanceof Set
  if (isList) return bounded([...value], (element) => plain(element, depth + 1))
  const entries = Object.entries(value).slice(0, ELEMENTS_SHOWN_MAX)
  return Object.fromEntries(entries.map(([name, part]) => [name, plain(part, depth + 1)]))
}

function plainError(error: Error, depth: number): unknown {
  const { name, message, stack, cause } = error
  const code = (error as { code?: unknown }).code
  return {
    type: name,
    message,
    ...(code === undefined ? {} : { code: String(code) }),
    ...(stack === undefined ? {} : { stack: plain(stack, depth) }),
    ...(cause === undefined || depth >= DEPTH_MAX ? {} : { cause: plain(cause, depth + 1) }),
  }
}

function plainBytes(bytes: Uint8Array): string {
  const shown = Array.from(bytes.subarray(0, BYTES_SHOWN_MAX), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('')
  return `<${bytes.length} bytes ${shown}${bytes.length > BYTES_SHOWN_MAX ? '…' : ''}>`
}

function bounded(list: readonly unknown[], shown: (element: unknown) => unknown): unknown[] {
  const visible = list.slice(0, ELEMENTS_SHOWN_MAX).map(shown)
  return list.length > ELEMENTS_SHOWN_MAX ? [...visible, `… ${list.length} in all`] : visible
}
