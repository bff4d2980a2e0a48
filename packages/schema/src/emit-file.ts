// One generated TypeScript file: header, the imports it needs, types and codecs.
import { emitApi, emitCodec } from './emit-codec.ts'
import { emitTypes } from './emit-types.ts'
import type { GeneratedFile } from './layout.ts'

const IMPORTS: Readonly<Record<string, readonly string[]>> = {
  '@actorlog/bytes': [
    'bytesSize',
    'compactBytesSize',
    'compactCountSize',
    'compactNullableStringSize',
    'compactStringSize',
    'LONG_MAX',
    'nullableStringSize',
    'type Reader',
    'recordsLength',
    'type RecordsInput',
    'stringSize',
    'type Uuid',
    'uvarintSize',
    'type Writer',
    'ZERO_UUID',
  ],
  '../../codec.ts': ['type Api', 'type MessageCodec', 'NONE', 'noRecords'],
  '../../unwritable-error.ts': ['refuseField', 'refuseNull'],
}

/** The whole text of one file; `stable` is the newest finished version by API key. */
export function emitFile(
  file: GeneratedFile,
  folder: string,
  stable: ReadonlyMap<number, number>,
): string {
  const { messages } = file
  const parts = messages.map((message) => `${emitTypes(message)}\n${emitCodec(message)}`)
  const request = messages.find(({ type }) => type === 'request')
  const response = messages.find(({ type }) => type === 'response')
  if (request !== undefined && response !== undefined) {
    parts.push(emitApi(request, response, stable.get(request.apiKey ?? -1) ?? -1))
  }
  const body = parts.join('\n')
  const sources = messages.map(({ name }) => `schemas/${folder}/${name}.json`).join(' and ')
  return `// Generated from ${sources}. Never edit.\n${emitImports(body)}\n${body}`
}

function emitImports(body: string): string {
  let text = ''
  for (const [from, names] of Object.entries(IMPORTS)) {
    const used = names.filter((name) => new RegExp(`\\b${name.replace('type ', '')}\\b`).test(body))
    const values = used.filter((name) => !name.startsWith('type '))
    if (values.length > 0) text += `import { ${used.join(', ')} } from '${from}'\n`
    else if (used.length > 0) {
      text += `import type { ${used.join(', ').replaceAll('type ', '')} } from '${from}'\n`
    }
  }
  return text
}
