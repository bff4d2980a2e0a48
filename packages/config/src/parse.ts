// Text → typed value, and back. A value that does not fit is a fault in the words that Kafka's
// users and tools know.
import { type ConfigKey, type ConfigValue, INT_MAX, LONG_MAX } from './key.ts'

/** A value, or what is wrong with the text. */
export type Parsed =
  | { readonly value: ConfigValue; readonly fault?: undefined }
  | { readonly value?: undefined; readonly fault: string }

const LONG_MAX_TEXT = '9223372036854775807'
const SHORT_MAX = 32_767

/** Reads `text` as a value of `key`. */
export function parseValue(key: ConfigKey, text: string): Parsed {
  const parsed = parseType(key, text)
  if (parsed.fault !== undefined) return { fault: sentence(key, text, parsed.fault) }
  const wrong = key.valid?.fault(parsed.value)
  if (wrong !== undefined) return { fault: sentence(key, shown(key, parsed.value), wrong) }
  return parsed
}

/** Writes a value as it stands in properties files and answers; null stays null. */
export function formatValue(value: ConfigValue): string | null {
  if (value === null) return null
  if (value === LONG_MAX) return LONG_MAX_TEXT
  return Array.isArray(value) ? value.join(',') : String(value)
}

function sentence(key: ConfigKey, value: string, fault: string): string {
  return `Invalid value ${value} for configuration ${key.name}: ${fault}`
}

/** As Java prints it: a double has a decimal point. */
function shown(key: ConfigKey, value: ConfigValue): string {
  const plain = formatValue(value) ?? 'null'
  return key.type === 'double' && Number.isInteger(value) ? `${plain}.0` : plain
}

function parseType(key: ConfigKey, text: string): Parsed {
  const trimmed = text.trim()
  switch (key.type) {
    case 'boolean':
      return parseBoolean(trimmed)
    case 'int':
      return parseWhole(trimmed, 'INT', INT_MAX)
    case 'short':
      return parseWhole(trimmed, 'SHORT', SHORT_MAX)
    case 'long':
      return parseLong(trimmed)
    case 'double':
      return parseDouble(trimmed)
    case 'list':
      return { value: trimmed === '' ? [] : [...new Set(trimmed.split(/\s*,\s*/))] }
    case 'password':
      return { value: text }
    case 'string':
    case 'class':
      return { value: trimmed }
  }
}

function parseBoolean(text: string): Parsed {
  const lower = text.toLowerCase()
  if (lower === 'true' || lower === 'false') return { value: lower === 'true' }
  return { fault: 'Expected value to be either true or false' }
}

function parseWhole(text: string, type: string, max: number): Parsed {
  const value = /^[+-]?\d+$/.test(text) ? Number(text) : Number.NaN
  if (value >= -max - 1 && value <= max) return { value }
  return { fault: `Not a number of type ${type}` }
}

/** Limits beyond 2^53 are not exact, and need not be: nothing reaches them. */
function parseLong(text: string): Parsed {
  if (/^[+-]?\d{1,19}$/.test(text)) {
    const value = BigInt.asIntN(64, BigInt(text.replace(/^\+/, '')))
    if (value === BigInt(text.replace(/^\+/, ''))) return { value: Number(value) }
  }
  return { fault: 'Not a number of type LONG' }
}

function parseDouble(text: string): Parsed {
  const value = text === '' ? Number.NaN : Number(text)
  return Number.isNaN(value) ? { fault: 'Not a number of type DOUBLE' } : { value }
}
