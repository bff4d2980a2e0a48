// The public names of every package, as a list that a reviewer sees change. After a change that is
// meant: UPDATE=1 node test/dist/style/exports.test.js
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { env } from 'node:process'
import t from 'tap'
import { ROOT, workspaces } from './repository.ts'

const SNAPSHOT = join(ROOT, 'test/golden/public-names.txt')

t.test('the public names are those of the list', async (t) => {
  const names = workspaces()
    .filter(({ manifest }) => manifest.private !== true)
    .flatMap(({ name, folder }) => publicNames(folder).map((exported) => `${name} ${exported}`))
  const text = `${names.join('\n')}\n`
  if (env['UPDATE'] === '1') writeFileSync(SNAPSHOT, text)
  const listed = new Set(readFileSync(SNAPSHOT, 'utf8').trim().split('\n'))
  const hint = 'UPDATE=1 node test/dist/style/exports.test.js writes the list anew'
  t.same(
    names.filter((name) => !listed.has(name)),
    [],
    `new names: ${hint}`,
  )
  t.same(
    [...listed].filter((name) => !names.includes(name)),
    [],
    `names that went: ${hint}`,
  )
})

/** What `src/index.ts` exports: it re-exports by name, so its text is the list. */
function publicNames(folder: string): string[] {
  const path = join(ROOT, folder, 'src/index.ts')
  if (!existsSync(path)) return []
  const text = readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
  const lists = [...text.matchAll(/export (type )?\{([^}]*)\}/g)].flatMap(([, type, list]) =>
    (list ?? '')
      .split(',')
      .map((entry) => entry.trim())
      .filter((entry) => entry !== '')
      .map((entry) =>
        `${type ?? ''}${entry.replace(/^.* as /, '')}`.replace(/^type type /, 'type '),
      ),
  )
  const spaces = [...text.matchAll(/export \* as (\w+)/g)].map(([, name]) => `${name}.*`)
  const whole = [...text.matchAll(/export \* from '([^']+)'/g)].map(([, from]) => `* of ${from}`)
  const own = [
    ...text.matchAll(
      /export (?:declare |abstract |async )*(?:const|function\*?|class|interface|type) (\w+)/g,
    ),
  ]
  return [...lists, ...spaces, ...whole, ...own.map(([, name]) => name ?? '')].sort()
}
