// Java's .properties format, as Kafka's files have it: `name=value`, `#` and `!` comments, a
// backslash continues a line or escapes a character.

/** Names and values, in the order of the file; a name given twice has its last value. */
export function parseProperties(source: string): Map<string, string> {
  const properties = new Map<string, string>()
  for (const line of logicalLines(source)) {
    const { name, value } = splitLine(line)
    properties.set(unescaped(name), unescaped(value))
  }
  return properties
}

/** Writes names and values as a file that Java reads back alike. */
export function formatProperties(properties: Iterable<readonly [string, string]>): string {
  return Array.from(
    properties,
    ([name, value]) => `${escapeText(name, /[\\:=\s#!]/g)}=${escapeValue(value)}\n`,
  ).join('')
}

/** Lines joined where a backslash continues them, without comments and blank lines. */
function* logicalLines(source: string): Generator<string> {
  let pending = ''
  let isContinued = false
  for (const raw of source.split(/\r\n|\n|\r/)) {
    const line = raw.replace(/^[ \t\f]+/, '')
    if (!isContinued && (line === '' || line.startsWith('#') || line.startsWith('!'))) continue
    isContinued = endsWithOddBackslashes(line)
    pending += isContinued ? line.slice(0, -1) : line
    if (isContinued) continue
    if (pending !== '') yield pending
    pending = ''
  }
  if (pending !== '') yield pending
}

function endsWithOddBackslashes(line: string): boolean {
  const run = /\\*$/.exec(line)?.[0].length ?? 0
  return run % 2 === 1
}

/** The name ends at the first separator that no backslash escapes: `=`, `:` or white space. */
function splitLine(line: string): { name: string; value: string } {
  let end = 0
  while (end < line.length && !/[=: \t\f]/.test(line[end] as string)) {
    end += line[end] === '\\' ? 2 : 1
  }
  const value = line.slice(end).replace(/^[ \t\f]*[=:]?[ \t\f]*/, '')
  return { name: line.slice(0, end), value }
}

const ESCAPES: Readonly<Record<string, string>> = { t: '\t', n: '\n', r: '\r', f: '\f' }

function unescaped(text: string): string {
  return text.replace(/\\(u[0-9a-fA-F]{4}|.)/gs, (_, escaped: string) =>
    escaped.length === 5
      ? String.fromCharCode(Number.parseInt(escaped.slice(1), 16))
      : (ESCAPES[escaped] ?? escaped),
  )
}

function escapeText(text: string, special: RegExp): string {
  const names: Readonly<Record<string, string>> = { '\t': 't', '\n': 'n', '\r': 'r', '\f': 'f' }
  return text.replace(special, (character) => `\\${names[character] ?? character}`)
}

/** Only leading white space needs a backslash in a value: what stands behind it is kept. */
function escapeValue(value: string): string {
  return escapeText(value, /[\\\t\n\r\f]/g).replace(/^ /, '\\ ')
}
