// A protocol file as the generator understands it. The vocabulary is small, so that every message has a layout:
//
//   Int32  Int64 (a safe integer)  Float64, number  boolean  string  Uint8Array  ActorRef<…>  ReplyTo<…>
//   'some' | 'words'   T[]   { … } and interfaces of the same file   optional fields   … | null
//
// Int32, Int64 and Float64 are aliases of number that the file declares for itself.

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

export interface Field {
  readonly name: string
  readonly type: FieldType
  readonly isOptional: boolean
  readonly isNullable: boolean
}

/** One message; `reply` is absent for a tell. */
export interface MethodModel {
  readonly name: string
  readonly message: readonly Field[]
  readonly reply: readonly Field[] | undefined
}

export interface ProtocolModel {
  /** The name of the interface: ends in `Protocol`. */
  readonly name: string
  readonly methods: readonly MethodModel[]
}
