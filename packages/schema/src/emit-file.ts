// One generated TypeScript file: header, the imports it needs, types and codecs.
import { emitTypes } from './emit-types.ts'
import type { GeneratedFile } from './layout.ts'

const IMPORTS: readonly (readonly [names: readonly string[], from: string])[] = [
  [['type RecordsInput', 'type Uuid'], '@actorlog/bytes'],
]

/** The whole text of one file; `folder` is the schemas' folder. */
export function emitFile(file: GeneratedFile, folder: string): string {
  const body = file.messages.map((message) => emitTypes(message)).join('\n')
  const sources = file.messages.map((message) => `schemas/${folder}/${message.name}.json`)
  return `// Generated from ${sources.join(', ')}. Never edit.\n${emitImports(body)}\n${body}`
}

function emitImports(body: string): string {
  let text = ''
  for (const [names, from] of IMPORTS) {
    const used = names.filter((name) => new RegExp(`\\b${name.replace('type ', '')}\\b`).test(body))
    if (used.length > 0) text += `import { ${used.join(', ')} } from '${from}'\n`
  }
  return text
}
