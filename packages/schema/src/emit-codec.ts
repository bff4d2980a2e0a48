// Message → its codec: constants, the functions of all its structs, and the object that names them.
import { emitDecode, emitDefault } from './emit-decode.ts'
import { emitEncode } from './emit-encode.ts'
import { emitSize } from './emit-size.ts'
import { inputName, isOptional } from './emit-types.ts'
import { differs, functionName, givenText, holdsRecords, local } from './expressions.ts'
import type { Message, Struct } from './language.ts'
import { pairName } from './layout.ts'
import { Lines } from './lines.ts'
import { lowerFirst } from './resolve.ts'
import { isEmpty } from './versions.ts'

/** The code of one message. */
export function emitCodec(message: Message): string {
  const code = new Lines()
  for (const struct of message.structs) {
    emitSize(code, struct)
    emitEncode(code, struct)
    emitDecode(code, struct)
  }
  const functions = markUnused(code.toString())
  return `${emitDefaults(message, functions)}${functions}${emitObject(message)}`
}

/** What an API's two directions and header versions are. */
export function emitApi(request: Message, response: Message, latestStable: number): string {
  const name = pairName(request)
  const types = [request, response].flatMap(({ root }) => [root.name, inputName(root)])
  const header = (plain: number) => headerVersion(request, plain)
  const lines = new Lines()
  lines.add(`/** Api key ${request.apiKey}. */`)
  lines.block(`export const ${lowerFirst(name)}Api: Api<${types.join(', ')}> =`, () => {
    lines.add(
      `key: ${request.apiKey},`,
      `name: '${name}',`,
      `versions: [${request.versions.min}, ${request.versions.max}],`,
      `latestStable: ${latestStable},`,
      `listeners: [${request.listeners.map((listener) => `'${listener}'`).join(', ')}],`,
      `request: ${lowerFirst(request.name)},`,
      `response: ${lowerFirst(response.name)},`,
      `requestHeaderVersion: ${header(1)},`,
      // A client that asks for ApiVersions does not know yet what the server speaks.
      `responseHeaderVersion: ${name === 'ApiVersions' ? '() => 0' : header(0)},`,
    )
  })
  return lines.toString()
}

function headerVersion(request: Message, plain: number): string {
  if (isEmpty(request.flexible)) return `() => ${plain}`
  if (request.flexible.min <= request.versions.min) return `() => ${plain + 1}`
  return `(version) => (version >= ${request.flexible.min} ? ${plain + 1} : ${plain})`
}

/** The defaults and the tests for them that the code needs, each after those it uses itself. */
function emitDefaults(message: Message, functions: string): string {
  let text = ''
  for (const struct of [...message.structs].reverse()) {
    const used = functions + text
    const lines = new Lines()
    if (new RegExp(`isDefault${struct.name}\\b`).test(used)) emitIsDefault(lines, struct)
    if (new RegExp(`DEFAULT_${struct.name}\\b`).test(used)) emitDefault(lines, struct)
    text = lines.toString().trimStart() + text
  }
  return text
}

function emitIsDefault(lines: Lines, struct: Struct): void {
  const head = `function isDefault${struct.name}(message: ${inputName(struct)}): boolean`
  lines.block(head, () => {
    for (const field of struct.fields) {
      const name = isOptional(field, struct) ? local(field) : `message.${field.name}`
      if (isOptional(field, struct)) lines.add(`const ${name} = ${givenText(field, struct)}`)
      lines.add(`if (${differs(field, name)}) return false`)
    }
    lines.add('return true')
  })
}

function emitObject(message: Message): string {
  const { root } = message
  const lines = new Lines()
  const from = isEmpty(message.flexible) ? 'Number.POSITIVE_INFINITY' : message.flexible.min
  lines.add(`/** Reads and writes {@link ${root.name}}. */`)
  const name = lowerFirst(message.name)
  lines.block(`export const ${name}: MessageCodec<${root.name}, ${inputName(root)}> =`, () => {
    lines.add(
      `name: '${message.name}',`,
      `key: ${message.apiKey ?? -1},`,
      `versions: [${message.versions.min}, ${message.versions.max}],`,
      `flexibleFrom: ${from},`,
      `size: ${functionName('sizeOf', root)},`,
      `recordsSize: ${holdsRecords(root) ? functionName('recordsSizeOf', root) : 'noRecords'},`,
      `encode: ${functionName('encode', root)},`,
      `decode: ${functionName('decode', root)},`,
    )
  })
  return lines.toString()
}

/**
 * Every function has the same parameters and reads every field: drops the variables it does not
 * use, and gives the parameters it does not use an underscore.
 */
function markUnused(code: string): string {
  return code.replace(
    /^function (\w+)\((.*)\)(.*)\{\n([\s\S]*?)^\}$/gm,
    (_, name: string, list: string, type: string, body: string) => {
      const uses = (word: string) =>
        [...body.matchAll(new RegExp(`(?<!\\.)\\b${word}\\b`, 'g'))].length
      const kept = body.replace(/^ {2}const (\w+) = message\..*\n/gm, (line, word: string) => {
        return uses(word) > 1 ? line : ''
      })
      const parameters = list.replace(/(\w+): /g, (whole, parameter: string) => {
        return new RegExp(`(?<!\\.)\\b${parameter}\\b(?!:)`).test(kept) ? whole : `_${whole}`
      })
      return `function ${name}(${parameters})${type}{\n${kept}}`
    },
  )
}
