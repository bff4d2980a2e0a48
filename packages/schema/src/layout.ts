// Which generated file holds which messages: request and response together, key and value
// together, each named by number and name.
import type { Message } from './language.ts'

/** One generated file: its name without ".ts", and the messages in it. */
export interface GeneratedFile {
  readonly name: string
  readonly messages: readonly Message[]
}

const PAIRS: Readonly<Record<string, RegExp>> = {
  request: /Request$/,
  response: /Response$/,
  'coordinator-key': /Key$/,
  'coordinator-value': /Value$/,
  metadata: /Record$/,
}

/** Groups the messages of one folder into files, in order of their names. */
export function layOut(messages: readonly Message[]): GeneratedFile[] {
  const files = new Map<string, Message[]>()
  for (const message of messages) {
    const name = fileName(message)
    const together = files.get(name)
    if (together === undefined) files.set(name, [message])
    else together.push(message)
  }
  return [...files]
    .map(([name, together]) => ({ name, messages: together }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** What a message and its counterpart are called: `Produce` for ProduceRequest. */
export function pairName(message: Message): string {
  const suffix = PAIRS[message.type]
  return suffix === undefined ? message.name : message.name.replace(suffix, '')
}

function fileName(message: Message): string {
  const words = kebab(pairName(message))
  return message.apiKey === undefined
    ? words
    : `${String(message.apiKey).padStart(2, '0')}-${words}`
}

/** `AddOffsetsToTxn` → `add-offsets-to-txn`; a run of capitals is one word. */
export function kebab(name: string): string {
  return name
    .replace(/KRaft/g, 'Kraft')
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1-$2')
    .toLowerCase()
}
