// Writes the codecs of one protocol file as straight-line TypeScript: per body one function each for its size,
// writing, reading and, where it holds bytes, for finding them. Its types are checked against the protocol's own.
import { createHash } from 'node:crypto'
import { capital, StructEmitter } from './emit-struct.ts'
import type { Field, MethodModel, ProtocolModel } from './protocol-model.ts'

/** Where a generated file stands. */
export interface EmitOptions {
  /** What it imports the protocol from. */
  readonly protocolPath: string
  /** What it imports the parts of codecs from. */
  readonly codecPath: string
  /** The protocol file, for the header. */
  readonly source: string
}

/** The text of a generated file. */
export function emitCodecs(protocols: readonly ProtocolModel[], options: EmitOptions): string {
  const structs = new StructEmitter()
  const codecs = protocols.map((protocol) => emitProtocol(protocol, structs))
  const names = protocols.map(({ name }) => name).join(', ')
  const body = [...structs.texts, ...codecs].join('\n\n')
  const values = VALUES.filter((name) => new RegExp(`\\b${name}\\(`).test(body))
  const types = TYPES.filter((name) => new RegExp(`\\b${name}\\b`).test(body))
  const imports = [...values, ...types.map((name) => `type ${name}`)].join(', ')
  return [
    `// Written by the codec generator of @actorlog/runtime from ${options.source}. Not edited.`,
    `import { ${imports} } from '${options.codecPath}'`,
    `import type { ${names} } from '${options.protocolPath}'`,
    '',
    ...(body.includes('Mutable<')
      ? ['type Mutable<T> = { -readonly [K in keyof T]: T[K] }', '']
      : []),
    body,
    '',
  ].join('\n')
}

const VALUES = [
  'aligned',
  'bytesSize',
  'flag',
  'float64',
  'inner',
  'int32',
  'int64',
  'listLength',
  'putText',
  'takeText',
  'textSizeMax',
  'wordNumber',
]
const TYPES = ['CodecMemory', 'ProtocolCodec', 'ReplyOf', 'Sent']

/** The name of the codec of a protocol: `CounterProtocol` → `counterCodec`. */
export function codecName(protocol: string): string {
  const stem = protocol.slice(0, -'Protocol'.length)
  return `${stem.charAt(0).toLowerCase()}${stem.slice(1)}Codec`
}

function emitProtocol(protocol: ProtocolModel, structs: StructEmitter): string {
  const { name, methods } = protocol
  const entries = methods.map((method) => emitMethod(name, method, structs))
  const numbers = methods.map((method, number) => `${method.name}: ${number}`)
  const hash = createHash('sha256').update(JSON.stringify(protocol)).digest('hex').slice(0, 16)
  return `/** How messages of ${name} cross threads. */
export const ${codecName(name)}: ProtocolCodec = {
  protocol: '${name}',
  fingerprint: '${hash}',
  numbers: { ${numbers.join(', ')} },
  methods: [
${entries.join('\n')}
  ],
}`
}

function emitMethod(protocol: string, method: MethodModel, structs: StructEmitter): string {
  const stem = `${codecName(protocol).slice(0, -'Codec'.length)}${capital(method.name)}`
  const sent = `Sent<${protocol}, '${method.name}'>`
  const message = emitBody(structs, { stem, type: sent, fields: method.message, tag: method.name })
  const replyType = `ReplyOf<${protocol}['${method.name}']>`
  const replyParts = { stem: `${stem}Reply`, type: replyType, fields: method.reply ?? [] }
  const reply = method.reply === undefined ? '' : `\n      reply: ${emitBody(structs, replyParts)},`
  return `    {
      type: '${method.name}',
      message: ${message},${reply}
    },`
}

interface BodyParts {
  readonly stem: string
  readonly type: string
  readonly fields: readonly Field[]
  readonly tag?: string
}

function emitBody(structs: StructEmitter, parts: BodyParts): string {
  const { stem, type } = parts
  const { hasBytes } = structs.emit(parts)
  const size = structs.isFixed(parts.fields)
    ? `() => ${structs.fixedBytes(parts.fields)}`
    : `(body) => size${capital(stem)}(body as ${type})`
  const name = capital(stem)
  const bytesOf = hasBytes
    ? `
        bytesOf: (body) => {
          const views: Uint8Array[] = []
          bytesIn${name}(body as ${type}, views)
          return views
        },`
    : ''
  return `{
        sizeBytesMax: ${size},
        encode: (body, memory, at) => write${name}(body as ${type}, memory, at),
        decode: read${name},${bytesOf}
      }`
}
