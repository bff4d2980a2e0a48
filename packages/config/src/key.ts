// Defines one setting: name, type, default, what is valid, who may change it, what it means.
// Everything that lists settings (DescribeConfigs, command-line help, docs) is made from these.

/** Kafka's types of settings. */
export type ConfigType =
  | 'boolean'
  | 'string'
  | 'int'
  | 'short'
  | 'long'
  | 'double'
  | 'list'
  | 'class'
  | 'password'

/** A parsed value: numbers for int, short, long and double; a list for list; null for unset. */
export type ConfigValue = boolean | number | string | readonly string[] | null

/** Whether a broker setting can change while the broker runs, and for whom. */
export type UpdateMode = 'read-only' | 'per-broker' | 'cluster-wide'

/** What a value must satisfy besides its type. */
export interface Validity {
  /** For docs: `[0,...]`, `[compact, delete]`. */
  readonly words: string
  /** What is wrong with the value, or undefined. */
  fault(value: ConfigValue): string | undefined
}

/** Another name under which a value may be given, in another unit perhaps. */
export interface ConfigSynonym {
  readonly name: string
  /** What the other name's value is multiplied with: hours to milliseconds. */
  readonly scale: number
}

/** One setting. */
export interface ConfigKey {
  readonly name: string
  readonly type: ConfigType
  readonly default: ConfigValue
  readonly documentation: string
  readonly update: UpdateMode
  readonly valid: Validity | undefined
  /** Names of lower precedence that count when this one is not set, best first. */
  readonly synonyms: readonly ConfigSynonym[]
  /** Accepted but not listed: for tests and rare needs. */
  readonly internal: boolean
}

/** What a definition may say beyond name, default and meaning. */
export interface KeyOptions {
  readonly update?: UpdateMode
  readonly valid?: Validity
  readonly synonyms?: readonly (string | ConfigSynonym)[]
  readonly internal?: boolean
}

/** Java's `Long.MAX_VALUE`: the nearest number; written back as 9223372036854775807. */
export const LONG_MAX: number = 2 ** 63
/** Java's `Integer.MAX_VALUE`. */
export const INT_MAX = 2_147_483_647

export function boolean(
  name: string,
  value: boolean,
  documentation: string,
  options?: KeyOptions,
): ConfigKey {
  return define('boolean', name, value, documentation, options)
}

export function int(
  name: string,
  value: number | null,
  documentation: string,
  options?: KeyOptions,
): ConfigKey {
  return define('int', name, value, documentation, options)
}

export function short(
  name: string,
  value: number | null,
  documentation: string,
  options?: KeyOptions,
): ConfigKey {
  return define('short', name, value, documentation, options)
}

export function long(
  name: string,
  value: number | null,
  documentation: string,
  options?: KeyOptions,
): ConfigKey {
  return define('long', name, value, documentation, options)
}

export function double(
  name: string,
  value: number,
  documentation: string,
  options?: KeyOptions,
): ConfigKey {
  return define('double', name, value, documentation, options)
}

export function text(
  name: string,
  value: string | null,
  documentation: string,
  options?: KeyOptions,
): ConfigKey {
  return define('string', name, value, documentation, options)
}

export function list(
  name: string,
  value: readonly string[] | null,
  documentation: string,
  options?: KeyOptions,
): ConfigKey {
  return define('list', name, value, documentation, options)
}

export function javaClass(
  name: string,
  value: string | null,
  documentation: string,
  options?: KeyOptions,
): ConfigKey {
  return define('class', name, value, documentation, options)
}

export function password(name: string, documentation: string, options?: KeyOptions): ConfigKey {
  return define('password', name, null, documentation, options)
}

function define(
  type: ConfigType,
  name: string,
  value: ConfigValue,
  documentation: string,
  options: KeyOptions = {},
): ConfigKey {
  const synonyms = (options.synonyms ?? []).map((synonym) =>
    typeof synonym === 'string' ? { name: synonym, scale: 1 } : synonym,
  )
  return Object.freeze({
    name,
    type,
    default: value,
    documentation,
    update: options.update ?? 'read-only',
    valid: options.valid,
    synonyms,
    internal: options.internal ?? false,
  })
}
