// What values may be: ranges, lists of words. The sentences are those Kafka's users know.
import type { ConfigValue, Validity } from './key.ts'

/** Numbers from `min` on. */
export function atLeast(min: number): Validity {
  return {
    words: `[${min},...]`,
    fault: (value) =>
      typeof value === 'number' && value < min ? `Value must be at least ${min}` : undefined,
  }
}

/** Numbers from `min` to `max`. */
export function between(min: number, max: number): Validity {
  return {
    words: `[${min},...,${max}]`,
    fault(value) {
      if (typeof value !== 'number') return undefined
      if (value < min) return `Value must be at least ${min}`
      return value > max ? `Value must be no more than ${max}` : undefined
    },
  }
}

/** Numbers from `min` to `max`, and one number that means something of its own. */
export function betweenOr(min: number, max: number, special: number): Validity {
  return {
    words: `[${min},...,${max}] or ${special}`,
    fault: (value) =>
      typeof value !== 'number' || value === special || (value >= min && value <= max)
        ? undefined
        : `Value must be between ${min} and ${max} or equal to ${special}`,
  }
}

/** One of these words, or a list of some of them. */
export function oneOf(...words: readonly string[]): Validity {
  return {
    words: `[${words.join(', ')}]`,
    fault: (value) => faultOfWords(value, (word) => words.includes(word), words),
  }
}

/** One of these words, whatever their case. */
export function oneOfAnyCase(...words: readonly string[]): Validity {
  const upper = words.map((word) => word.toUpperCase())
  return {
    words: `(case insensitive) [${words.join(', ')}]`,
    fault: (value) => faultOfWords(value, (word) => upper.includes(word.toUpperCase()), words),
  }
}

/** `partition:broker` pairs, or `*` for all replicas. */
export const throttledReplicas: Validity = {
  words: '[partitionId]:[brokerId],[partitionId]:[brokerId],...',
  fault(value) {
    if (!Array.isArray(value) || value.length === 0) return undefined
    const list = value as readonly string[]
    if (list.length === 1 && list[0] === '*') return undefined
    if (list.every((pair) => /^\d+:\d+$/.test(pair))) return undefined
    return "must be the literal '*' or a list of replicas in the form [partitionId]:[brokerId],..."
  },
}

/** `latest`, `earliest`, or `by_duration:` and an ISO 8601 duration. */
export const offsetReset: Validity = {
  words: '[latest, earliest, by_duration:PnDTnHnMn.nS]',
  fault: (value) =>
    typeof value === 'string' && /^(latest|earliest|by_duration:P(?=.)[\dDTHMS.]+)$/i.test(value)
      ? undefined
      : 'must be latest, earliest or by_duration:<ISO 8601 duration>',
}

function faultOfWords(
  value: ConfigValue,
  isKnown: (word: string) => boolean,
  words: readonly string[],
): string | undefined {
  const given = typeof value === 'string' ? [value] : Array.isArray(value) ? value : []
  return given.every(isKnown) ? undefined : `String must be one of: ${words.join(', ')}`
}
