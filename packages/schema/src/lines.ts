// Lines of generated code, indented as they nest.

/** Collects lines; `block` indents what its body adds. */
export class Lines {
  readonly #lines: string[] = []
  #depth = 0

  add(...lines: readonly string[]): void {
    for (const line of lines) this.#lines.push('  '.repeat(this.#depth) + line)
  }

  block(head: string, body: () => void, tail = '}'): void {
    this.add(`${head} {`)
    this.#depth += 1
    body()
    this.#depth -= 1
    this.add(tail)
  }

  /** `body` under a test that may be decided already. */
  when(test: Test, body: () => void): void {
    if (test === 'always') body()
    else if (test !== 'never') this.block(`if (${test})`, body)
  }

  toString(): string {
    return `${this.#lines.join('\n')}\n`
  }
}

/** A condition on `version`: decided when the code is generated, or an expression. */
export type Test = 'always' | 'never' | (string & {})

/** One of two expressions, by a test. */
export function choose(test: Test, yes: string, no: string): string {
  if (test === 'always' || yes === no) return yes
  return test === 'never' ? no : `${test} ? ${yes} : ${no}`
}

/** Both tests. */
export function both(a: Test, b: Test): Test {
  if (a === 'never' || b === 'never') return 'never'
  if (a === 'always') return b
  return b === 'always' ? a : `${a} && ${b}`
}
