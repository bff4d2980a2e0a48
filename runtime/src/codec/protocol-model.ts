// A protocol file as the generator understands it. The vocabulary is small, so that every message has a layout:
//
//   Int32  Int64 (a safe integer)  Float64, number  boolean  string  Uint8Array  ActorRef<…>  ReplyTo<…>
//   'some' | 'words'   T[]   { … } and interfaces of the same file   optional fields   … | null   … | undefined
//
// Int32, Int64 and Float64 are aliases of number that the file declares for itself. Elements of an array are not
// arrays, null or undefined. An optional field that is undefined arrives absent.

/** The same, for those whose file was refused. */
export const VOCABULARY: string =
  "Int32, Int64, Float64, number, boolean, string, 'words', Uint8Array, ActorRef<…>, ReplyTo<…>, T[], " +
  '{ … } and interfaces of this file, each with null or undefined; object when there are no fields'

/** What a field holds. */
export type FieldType =
  | {
      readonly kind:
        | 'int32'
        | 'int64'
        | 'float64'
        | 'boolean'
        | 'string'
        | 'bytes'
        | 'ref'
        | 'replyTo'
    }
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | { readonly kind: 'list'; readonly of: FieldType }
  | { readonly kind: 'struct'; readonly fields: readonly Field[] }

/** One field of a message, a reply or an object inside. */
export interface Field {
  readonly name: string
  readonly type: FieldType
  /** Written with a question mark. */
  readonly isOptional: boolean
  /** Written so, or with `| undefined`. */
  readonly isUndefinable: boolean
  readonly isNullable: boolean
}

/** One message; `reply` is absent for a tell. */
export interface MethodModel {
  readonly name: string
  readonly message: readonly Field[]
  readonly reply: readonly Field[] | undefined
}

/** All messages of a protocol, in the order they are declared. */
export interface ProtocolModel {
  /** The name of the interface: ends in `Protocol`. */
  readonly name: string
  readonly methods: readonly MethodModel[]
}
