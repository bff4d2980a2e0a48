// Values to bytes and back. A codec is two functions and a name; what goes in may have another type than
// what comes out, as with schemas that convert. Bytes on the wire always hold the value that went in.

import { ActorlogError } from './errors.ts'
import type { SchemaIssue, SchemaResult, StandardSchemaV1 } from './standard-schema.ts'

/** Turns values of one kind into bytes and back. Both functions throw when the value does not fit. */
export interface Codec<In, Out = In> {
  readonly name: string
  encode(value: In): Uint8Array | null
  decode(bytes: Uint8Array | null): Out
}

type InputOf<S> = S extends StandardSchemaV1<infer Input, unknown> ? Input : never
type OutputOf<S> = S extends StandardSchemaV1<unknown, infer Output> ? Output : never

interface Codecs {
  /** The bytes as they are; null stays null. */
  readonly bytes: Codec<Uint8Array | null>
  /** UTF-8 text. Null is refused both ways: wrap it in `nullable` where it may occur. */
  readonly string: Codec<string>
  /** What a topic named by a plain string takes: text or bytes in, bytes out. */
  readonly raw: Codec<string | Uint8Array | null, Uint8Array | null>
  /** JSON, checked by a Standard Schema in both directions when one is given. */
  json<S extends StandardSchemaV1>(schema: S): Codec<InputOf<S>, OutputOf<S>>
  json<T = unknown>(): Codec<T>
  /** Lets null through: keyless records, tombstones. */
  nullable<In, Out>(inner: Codec<In, Out>): Codec<In | null, Out | null>
}

const toText = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const toBytes = new TextEncoder()

/** The codecs that come with the client. Any object with the same two functions is one too. */
export const codec: Codecs = {
  bytes: { name: 'bytes', encode: (value) => value, decode: (bytes) => bytes },
  string: {
    name: 'string',
    encode: (value) => {
      if (typeof value !== 'string') throw refused(`expected a string, received ${kind(value)}`)
      return toBytes.encode(value)
    },
    decode: (bytes) => text(bytes),
  },
  raw: {
    name: 'raw',
    encode: (value) => (typeof value === 'string' ? toBytes.encode(value) : value),
    decode: (bytes) => bytes,
  },
  json: (schema?: StandardSchemaV1): Codec<never, never> => jsonCodec(schema),
  nullable: (inner) => ({
    name: `nullable ${inner.name}`,
    encode: (value) => (value === null ? null : inner.encode(value)),
    decode: (bytes) => (bytes === null ? null : inner.decode(bytes)),
  }),
}

function jsonCodec(schema: StandardSchemaV1 | undefined): Codec<never, never> {
  return {
    name: schema === undefined ? 'json' : `json (${schema['~standard'].vendor})`,
    encode: (value) => {
      if (schema !== undefined) checked(schema, value)
      const written: string | undefined = JSON.stringify(value)
      if (written === undefined) throw refused(`${kind(value)} has no JSON form`)
      return toBytes.encode(written)
    },
    decode: (bytes) => {
      const value = parsed(text(bytes))
      return (schema === undefined ? value : checked(schema, value)) as never
    },
  }
}

function parsed(written: string): unknown {
  try {
    return JSON.parse(written)
  } catch (cause) {
    throw refused('the bytes are not JSON', cause)
  }
}

function checked(schema: StandardSchemaV1, value: unknown): unknown {
  const outcome: SchemaResult<unknown> | Promise<unknown> = schema['~standard'].validate(value)
  if (outcome instanceof Promise)
    throw refused('the schema is asynchronous; codecs need a plain one')
  if (outcome.issues === undefined) return outcome.value
  throw refused(outcome.issues.map(told).join('; '))
}

function told(issue: SchemaIssue): string {
  const path = (issue.path ?? []).map((step) => String(typeof step === 'object' ? step.key : step))
  return path.length === 0 ? issue.message : `${path.join('.')}: ${issue.message}`
}

function text(bytes: Uint8Array | null): string {
  if (bytes === null) throw refused('expected bytes, found null: wrap the codec in codec.nullable')
  try {
    return toText.decode(bytes)
  } catch (cause) {
    throw refused('the bytes are not UTF-8', cause)
  }
}

function kind(value: unknown): string {
  return value === null ? 'null' : typeof value
}

function refused(message: string, cause?: unknown): ActorlogError {
  return new ActorlogError('INVALID_RECORD', message, { errno: 87, cause })
}
