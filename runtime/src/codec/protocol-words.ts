// The words of a protocol file: names, texts and marks, without comments.

/** One word, and the line it stands in. */
export interface Word {
  readonly kind: 'name' | 'text' | 'mark' | 'end'
  readonly word: string
  readonly line: number
}

const PATTERN =
  /(?<space>\s+|\/\/[^\n]*|\/\*[\s\S]*?\*\/)|(?<name>[A-Za-z_$][\w$]*)|'(?<single>[^'\n]*)'|"(?<double>[^"\n]*)"|(?<mark>[^\s\w])/y

/** Splits the source of a protocol file. */
export function wordsOf(source: string): Word[] {
  const words: Word[] = []
  let line = 1
  PATTERN.lastIndex = 0
  while (PATTERN.lastIndex < source.length) {
    const at = PATTERN.lastIndex
    const groups = PATTERN.exec(source)?.groups
    if (groups === undefined) throw new SyntaxError(`line ${line}: '${source[at]}' is not expected`)
    const text = groups['single'] ?? groups['double']
    if (groups['name'] !== undefined) words.push({ kind: 'name', word: groups['name'], line })
    else if (text !== undefined) words.push({ kind: 'text', word: text, line })
    else if (groups['mark'] !== undefined) words.push({ kind: 'mark', word: groups['mark'], line })
    line += source.slice(at, PATTERN.lastIndex).split('\n').length - 1
  }
  words.push({ kind: 'end', word: '', line })
  return words
}
