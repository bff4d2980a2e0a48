// Values as JSON: offsets are numbers while a number holds them exactly, and strings beyond.

/** One line of JSON. */
export function jsonLine(value: unknown): string {
  return `${JSON.stringify(value, exact)}\n`
}

/** JSON for people: indented. */
export function prettyJson(value: unknown): string {
  return `${JSON.stringify(value, exact, 2)}\n`
}

function exact(_key: string, value: unknown): unknown {
  if (typeof value !== 'bigint') return value
  const number = Number(value)
  return Number.isSafeInteger(number) ? number : String(value)
}
