// Reads a protocol file: its interfaces, and what their types mean. What the vocabulary lacks is refused by line.
import {
  type Field,
  type FieldType,
  type MethodModel,
  type ProtocolModel,
  VOCABULARY,
} from './protocol-model.ts'
import { type Word, wordsOf } from './protocol-words.ts'

const PLAIN: Readonly<Record<string, FieldType>> = {
  Int32: { kind: 'int32' },
  Int64: { kind: 'int64' },
  Float64: { kind: 'float64' },
  number: { kind: 'float64' },
  boolean: { kind: 'boolean' },
  string: { kind: 'string' },
  Uint8Array: { kind: 'bytes' },
  ActorRef: { kind: 'ref' },
  AnyRef: { kind: 'ref' },
  ReplyTo: { kind: 'replyTo' },
}
/** The number of a method has 8 bits, and 255 says that it has none. */
const METHODS_MAX = 255
const NOTHING: readonly string[] = ['void', 'undefined']
const ABSENT: ReadonlySet<string> = new Set(['null', 'undefined'])

/** A type as written; names are resolved when all of the file is known. */
type Syntax = { readonly line: number } & (
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'list'; readonly of: Syntax }
  | { readonly kind: 'struct'; readonly members: readonly Member[] }
  | { readonly kind: 'union'; readonly parts: readonly Syntax[] }
)

interface Member {
  readonly name: string
  readonly isOptional: boolean
  readonly type: Syntax
  /** Set for methods: the type of the message, if there is one. */
  readonly parameter?: Syntax | undefined
  readonly isMethod: boolean
  readonly line: number
}

/** All exported interfaces of the file that are called `…Protocol`. */
export function parseProtocols(source: string): ProtocolModel[] {
  const parser = new Parser(wordsOf(source))
  const { declared, exported } = parser.file()
  const protocols = exported.filter((name) => name.endsWith('Protocol'))
  return protocols.map((name) => ({ name, methods: methodsOf(name, declared) }))
}

class Parser {
  readonly #words: readonly Word[]
  #at = 0

  constructor(words: readonly Word[]) {
    this.#words = words
  }

  file(): { readonly declared: ReadonlyMap<string, Syntax>; readonly exported: string[] } {
    const declared = new Map<string, Syntax>()
    const exported: string[] = []
    while (this.#next.kind !== 'end') {
      const isExported = this.#takes('export')
      const keyword = this.#name()
      if (keyword === 'import') {
        while (this.#take().kind !== 'text');
      } else if (keyword === 'type') {
        const name = this.#name()
        this.#expect('=')
        if (!(name in PLAIN)) declared.set(name, this.#type())
        else this.#type()
      } else if (keyword === 'interface') {
        const name = this.#name()
        const { line } = this.#next
        declared.set(name, { kind: 'struct', members: this.#members(), line })
        if (isExported) exported.push(name)
      } else {
        this.#fail(`a protocol file has imports, types and interfaces, not '${keyword}'`)
      }
      this.#takes(';')
    }
    return { declared, exported }
  }

  #members(): Member[] {
    const members: Member[] = []
    this.#expect('{')
    while (!this.#takes('}')) {
      if (this.#next.word === 'readonly' && this.#following.kind === 'name') this.#take()
      const { line } = this.#next
      const name = this.#name()
      const isOptional = this.#takes('?')
      const isMethod = this.#takes('(')
      const parameter = isMethod ? this.#parameter() : undefined
      this.#expect(':')
      members.push({ name, isOptional, isMethod, parameter, type: this.#type(), line })
      if (!this.#takes(';')) this.#takes(',')
    }
    return members
  }

  #parameter(): Syntax | undefined {
    if (this.#takes(')')) return undefined
    this.#name()
    this.#expect(':')
    const type = this.#type()
    this.#takes(',')
    this.#expect(')')
    return type
  }

  #type(): Syntax {
    const { line } = this.#next
    this.#takes('|')
    const parts = [this.#part()]
    while (this.#takes('|')) parts.push(this.#part())
    return parts.length === 1 ? (parts[0] as Syntax) : { kind: 'union', parts, line }
  }

  #part(): Syntax {
    const { line } = this.#next
    this.#takes('readonly')
    let type = this.#primary()
    while (this.#takes('[')) {
      this.#expect(']')
      type = { kind: 'list', of: type, line }
    }
    return type
  }

  #primary(): Syntax {
    const { line } = this.#next
    if (this.#next.word === '{') return { kind: 'struct', members: this.#members(), line }
    if (this.#takes('(')) {
      const type = this.#type()
      this.#expect(')')
      return type
    }
    if (this.#next.kind === 'text') return { kind: 'word', word: this.#take().word, line }
    const name = this.#name()
    if (this.#takes('<')) {
      this.#type()
      while (this.#takes(',')) this.#type()
      this.#expect('>')
    }
    return { kind: 'name', name, line }
  }

  get #next(): Word {
    return this.#words[this.#at] as Word
  }

  get #following(): Word {
    return this.#words[Math.min(this.#at + 1, this.#words.length - 1)] as Word
  }

  #take(): Word {
    const token = this.#next
    if (token.kind === 'end') this.#fail('the file ends too early')
    this.#at++
    return token
  }

  #takes(word: string): boolean {
    const isNext = this.#next.word === word && this.#next.kind !== 'text'
    if (isNext) this.#at++
    return isNext
  }

  #name(): string {
    if (this.#next.kind !== 'name') this.#fail(`a name is expected, not '${this.#next.word}'`)
    return this.#take().word
  }

  #expect(word: string): void {
    if (!this.#takes(word)) this.#fail(`'${word}' is expected, not '${this.#next.word}'`)
  }

  #fail(reason: string): never {
    throw new SyntaxError(`line ${this.#next.line}: ${reason}`)
  }
}

function methodsOf(name: string, declared: ReadonlyMap<string, Syntax>): MethodModel[] {
  const meaning = new Meaning(declared)
  const protocol = declared.get(name) as Syntax & { readonly kind: 'struct' }
  if (protocol.members.length > METHODS_MAX)
    throw new SyntaxError(`line ${protocol.line}: ${name} has more than ${METHODS_MAX} messages`)
  return protocol.members.map((member, index) => {
    if (protocol.members.findIndex((other) => other.name === member.name) < index)
      throw new SyntaxError(`line ${member.line}: '${member.name}' is declared twice`)
    if (!member.isMethod)
      throw new SyntaxError(`line ${member.line}: '${member.name}' of a protocol must be a method`)
    const { type } = member
    const isTell = type.kind === 'name' && NOTHING.includes(type.name)
    const message = member.parameter === undefined ? [] : meaning.body(member.parameter)
    const reply = isTell ? undefined : meaning.body(type)
    refuseNames(member, message, isTell ? ['type'] : ['type', 'replyTo'])
    refuseNames(member, reply ?? [], ['type', 'carry'])
    return { name: member.name, message, reply }
  })
}

/** What the runtime adds to messages and answers cannot be a field of theirs. */
function refuseNames(member: Member, fields: readonly Field[], names: readonly string[]): void {
  const taken = fields.find(({ name }) => names.includes(name))
  if (taken === undefined) return
  const reason = `a field of '${member.name}' cannot be called '${taken.name}'`
  throw new SyntaxError(`line ${member.line}: ${reason}`)
}

/** What types mean, over the names a file declares. */
class Meaning {
  readonly #declared: ReadonlyMap<string, Syntax>
  // Names being resolved: a type inside itself has no fixed layout.
  readonly #open = new Set<string>()

  constructor(declared: ReadonlyMap<string, Syntax>) {
    this.#declared = declared
  }

  /** The fields of a message or a reply. */
  body(syntax: Syntax): readonly Field[] {
    if (syntax.kind === 'name' && syntax.name === 'object') return []
    const type = this.#type(syntax)
    if (type.kind === 'struct') return type.fields
    throw new SyntaxError(`line ${syntax.line}: a message and a reply are objects`)
  }

  #field(member: Member): Field {
    const { name, line } = member
    if (member.isMethod) throw new SyntaxError(`line ${line}: the field '${name}' is a method`)
    const parts = member.type.kind === 'union' ? member.type.parts : [member.type]
    const isNamed = (part: Syntax, word: string): boolean =>
      part.kind === 'name' && part.name === word
    const rest = parts.filter((part) => part.kind !== 'name' || !ABSENT.has(part.name))
    const type = rest.length === 1 ? (rest[0] as Syntax) : { kind: 'union', parts: rest, line }
    return {
      name,
      type: this.#type(type as Syntax),
      isOptional: member.isOptional,
      isUndefinable: member.isOptional || parts.some((part) => isNamed(part, 'undefined')),
      isNullable: parts.some((part) => isNamed(part, 'null')),
    }
  }

  #type(syntax: Syntax): FieldType {
    switch (syntax.kind) {
      case 'name':
        return PLAIN[syntax.name] ?? this.#named(syntax.name, syntax.line)
      case 'word':
        return { kind: 'words', words: [syntax.word] }
      case 'list':
        return { kind: 'list', of: this.#element(syntax.of) }
      case 'struct':
        return { kind: 'struct', fields: syntax.members.map((member) => this.#field(member)) }
      case 'union': {
        const hasNothing = syntax.parts.some(
          (part) => part.kind === 'name' && ABSENT.has(part.name),
        )
        const words = hasNothing ? [] : syntax.parts.map((part) => this.#type(part))
        const isWords = words.length > 0 && words.every((part) => part.kind === 'words')
        if (isWords) return { kind: 'words', words: words.flatMap((part) => part.words) }
        const reason = 'a union is of words, or of one type and null or undefined'
        throw new SyntaxError(`line ${syntax.line}: ${reason}, and is written at its field`)
      }
    }
  }

  #element(syntax: Syntax): FieldType {
    const type = this.#type(syntax)
    if (type.kind === 'list')
      throw new SyntaxError(`line ${syntax.line}: a list of lists: put an object between them`)
    return type
  }

  #named(name: string, line: number): FieldType {
    const syntax = this.#declared.get(name)
    if (syntax === undefined)
      throw new SyntaxError(`line ${line}: '${name}' has no layout. Allowed are ${VOCABULARY}.`)
    if (this.#open.has(name)) throw new SyntaxError(`line ${line}: '${name}' contains itself`)
    this.#open.add(name)
    const type = this.#type(syntax)
    this.#open.delete(name)
    return type
  }
}
