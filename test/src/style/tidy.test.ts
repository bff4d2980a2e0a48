// House style that a machine can see. Every message says what to do instead.
import { readdirSync } from 'node:fs'
import { basename } from 'node:path/posix'
import t from 'tap'
import { briefly, codeOf, ROOT, type Source, sources, workspaces } from './repository.ts'

const LINES_MAX = 400
const FUNCTION_LINES_MAX = 70
const README_LINES_MAX = 40
/** Code ends at 100 (the formatter sees to it); prose may run a little further. */
const COLUMNS_MAX = 120

/** Words that say nothing, and what to ask oneself instead. */
const BANNED_NOUNS =
  /(?:^|-)(utils?|helpers?|common|misc|shared|base|manager|service|impl|data|info)$/i
const NAME_IT = 'name the thing inside: what does it hold, or what comes out of it?'
const BANNED_VERBS = /^\s+(?:async |static )*(handle|process|do)(?:[A-Z]\w*)?\(.*\).*\{$/

const TOP_LEVEL = [
  'LICENSE',
  'README.md',
  'actors',
  'bench',
  'lerna.json',
  'package-lock.json',
  'package.json',
  'packages',
  'runtime',
  'test',
]

const all = workspaces()
const code = all.flatMap(codeOf)
const pages = [
  ...sources('.github', '.md'),
  ...all.flatMap(({ folder }) => sources(folder, '.md')),
  ...sources('.', 'README.md').filter(({ path }) => path === 'README.md'),
]

/** One rule over many files: `look` names what is wrong, with its line. */
function rule(
  name: string,
  files: readonly Source[],
  look: (source: Source) => readonly string[],
): void {
  t.test(name, async (t) => {
    const faults = files.flatMap((source) => look(source).map((fault) => `${source.path}${fault}`))
    for (const fault of faults) t.fail(fault, briefly())
    if (faults.length === 0) t.pass('so it is')
  })
}

t.test('the top level holds what a newcomer must see, and nothing else', async (t) => {
  const visible = readdirSync(ROOT).filter((name) => !name.startsWith('.'))
  const extra = visible.filter((name) => !TOP_LEVEL.includes(name) && name !== 'node_modules')
  t.same(extra, [], 'put it into a package, or make it a dot file')
})

rule(`a file has at most ${LINES_MAX} lines`, code, ({ lines }) =>
  lines.length > LINES_MAX ? [`: ${lines.length} lines: what are the two things in it?`] : [],
)

rule(
  `a function has at most ${FUNCTION_LINES_MAX} lines`,
  code.filter(({ path }) => !isTest(path) && !path.endsWith('-suite.ts')),
  ({ lines }) =>
    functionsOf(lines)
      .filter(({ length }) => length > FUNCTION_LINES_MAX)
      .map(({ line, length }) => `:${line} has ${length} lines: give its parts names`),
)

rule('a file begins by saying what passes through it', code, ({ path, lines }) => {
  if (basename(path) === 'index.ts') return [] // Its list of names says it.
  const first = lines[0]?.startsWith('#!') === true ? 1 : 0
  const length = commentLength(lines.slice(first))
  if (length === 0) return [':1 begin with a comment of 1 to 6 lines: what passes through here?']
  return length > 20 ? [`:1 ${length} lines of introduction: put the story into the README`] : []
})

rule('files and exported names say what they are', code, ({ path, lines }) => {
  const stem = basename(path).replace(/(\.test|\.types|\.bench)?\.ts$/, '')
  const exported = lines.flatMap((line, index) => {
    const name =
      /^export (?:declare |abstract |async )*(?:const|let|function\*?|class|interface|type) (\w+)/.exec(
        line,
      )?.[1]
    return name === undefined ? [] : [{ name, index }]
  })
  return [
    ...(BANNED_NOUNS.test(stem) ? [`: the file name says nothing: ${NAME_IT}`] : []),
    ...exported
      .filter(({ name }) => BANNED_NOUNS.test(lastWord(name)))
      .map(({ name, index }) => `:${index + 1} ${name}: ${NAME_IT}`),
  ]
})

rule('methods say what they do', code, ({ lines }) =>
  numbered(lines, BANNED_VERBS).map(
    ({ line, match }) =>
      `:${line} ${match[1]}…: say which act it is: append, fetched, tick, decide`,
  ),
)

rule('exported names have their sentence', code.filter(isPublished), ({ lines }) =>
  lines.flatMap((line, index) => {
    if (!/^export (abstract )?(class|interface) \w/.test(line)) return []
    const before = lines[index - 1] ?? ''
    return before.endsWith('*/') ? [] : [`:${index + 1} needs /** one or two sentences */`]
  }),
)

rule(`comments end at column ${COLUMNS_MAX}`, code, ({ lines }) =>
  lines.flatMap((line, index) =>
    line.length > COLUMNS_MAX && /^\s*(\/\/|\*|\/\*\*)/.test(line) && !line.includes('://')
      ? [`:${index + 1} has ${line.length} columns: wrap it`]
      : [],
  ),
)

rule('nothing is left for later', code, ({ lines }) =>
  numbered(
    lines,
    new RegExp(`\\b(${['TO', 'FIX', 'X'].join('|')})(DO|ME|XX)\\b(?!\\(#\\d+\\))`),
  ).map(({ line }) => `:${line} finish it, or name an issue in brackets behind the word`),
)

rule('code that is off is gone', code, ({ lines }) =>
  numbered(
    lines,
    /^\s*\/\/\s*(const|let|return|import|export|if \(|for \(|await|\}|this\.)\b.*[;{}()]$/,
  ).map(({ line }) => `:${line} delete it: git remembers`),
)

rule('nothing speaks of one developer’s machine', [...code, ...pages], ({ lines }) =>
  numbered(lines, /(?:^|[\s'"`(=])\/(?:home|Users|root|work)\/\w/).map(
    ({ line }) => `:${line} a path of one machine: take it from a flag, or say it in words`,
  ),
)

rule('a page has one title', pages, ({ lines }) => {
  const titles = withoutCode(lines).filter((line) => line.startsWith('# '))
  return titles.length === 1 ? [] : [`: ${titles.length} titles: begin with one "# " line`]
})

rule(
  `a package's README has at most ${README_LINES_MAX} lines`,
  pages.filter(({ path }) => path !== 'README.md' && path.endsWith('README.md')),
  ({ lines }) =>
    lines.length > README_LINES_MAX
      ? [`: ${lines.length} lines: what it is, what it refuses, the file to copy from`]
      : [],
)

t.test('every package says what it is', async (t) => {
  for (const { folder } of all.filter(({ folder }) => folder !== 'packages/docs')) {
    t.ok(
      pages.some(({ path }) => path === `${folder}/README.md`),
      `${folder}/README.md`,
    )
  }
})

function isTest(path: string): boolean {
  return /\.test\.ts$/.test(path)
}

function isPublished({ path }: Source): boolean {
  return !isTest(path) && !path.startsWith('bench/') && !path.startsWith('test/')
}

function lastWord(name: string): string {
  return /[A-Z]?[a-z0-9]+$|[A-Z]+$/.exec(name)?.[0] ?? name
}

function numbered(
  lines: readonly string[],
  form: RegExp,
): { readonly line: number; readonly match: RegExpExecArray }[] {
  return lines.flatMap((line, index) => {
    const match = form.exec(line)
    return match === null ? [] : [{ line: index + 1, match }]
  })
}

/** Lines of the comment that a file begins with. */
function commentLength(lines: readonly string[]): number {
  if (lines[0]?.startsWith('/*') === true) return lines.findIndex((line) => line.includes('*/')) + 1
  const end = lines.findIndex((line) => !line.startsWith('//'))
  return end === -1 ? lines.length : end
}

/** Functions and methods, by the formatter's indentation; blank lines do not count. */
function functionsOf(lines: readonly string[]): { line: number; length: number }[] {
  const opening =
    /^( *)(?:export )?(?:default )?(?:static |async |override |get |set )*(?:function\*? \w+|#?\w+)(?:<[^>]*>)?\(.*\{$/
  const keyword = /^ *(?:if|for|while|switch|catch|return|else|do|try)\b/
  return lines.flatMap((line, index) => {
    const indent = opening.exec(line)?.[1]
    if (indent === undefined || keyword.test(line)) return []
    const end = lines.findIndex((later, at) => at > index && later.startsWith(`${indent}}`))
    const body = lines.slice(index, end + 1).filter((inner) => inner.trim() !== '')
    return [{ line: index + 1, length: body.length }]
  })
}

function withoutCode(lines: readonly string[]): string[] {
  let isCode = false
  return lines.filter((line) => {
    if (line.startsWith('```')) isCode = !isCode
    return !isCode
  })
}
