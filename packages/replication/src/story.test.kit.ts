// Runs stories: files of commands and the answers they get.
//
//   # Why.
//   command key=value key=1,2,3
//   ----
//   answer

/** One command of a story, its words as text. */
export class Command {
  readonly verb: string
  readonly #words: ReadonlyMap<string, string>

  constructor(line: string) {
    const [verb = '', ...words] = line.trim().split(/\s+/)
    this.verb = verb
    this.#words = new Map(words.map((word) => word.split('=') as [string, string]))
  }

  text(name: string, absent?: string): string {
    const value = this.#words.get(name) ?? absent
    if (value === undefined) throw new Error(`${this.verb} needs ${name}=…`)
    return value
  }

  number(name: string, absent?: number): number {
    return Number(this.text(name, absent === undefined ? undefined : String(absent)))
  }

  numbers(name: string, absent?: readonly number[]): number[] {
    const text = this.text(name, absent?.join(','))
    return text === '' ? [] : text.split(',').map(Number)
  }
}

/** What a story is told in: the lines that a command brings about. */
export type Tell = (command: Command) => readonly string[]

/** The story with the answers it gets now. */
export function retell(story: string, tell: Tell): string {
  const blocks = story.trimEnd().split(/\n\n+/)
  return `${blocks
    .map((block) => {
      const lines = block.split('\n')
      const end = lines.indexOf('----')
      const asked = end < 0 ? lines : lines.slice(0, end)
      const commands = asked.filter((line) => !line.startsWith('#') && line.trim() !== '')
      if (commands.length === 0) return asked.join('\n')
      const answers = commands.flatMap((line) => tell(new Command(line)))
      return [...asked, '----', ...(answers.length === 0 ? ['(nothing)'] : answers)].join('\n')
    })
    .join('\n\n')}\n`
}
