// The repository as the style tests see it: its packages, their ranks, their source files.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the repository. */
export const ROOT: string = fileURLToPath(new URL('../../..', import.meta.url))

/** A fault of style says all in its sentence: no stack, no source. */
export function briefly(): object {
  return { at: null, stack: '', source: '', diff: '' }
}

/** One package of the workspace. */
export interface Workspace {
  /** `@actorlog/bytes`. */
  readonly name: string
  /** `packages/bytes`. */
  readonly folder: string
  readonly manifest: Manifest
}

/** The part of a package.json that is looked at. */
export interface Manifest {
  readonly name: string
  readonly private?: boolean
  readonly scripts?: Readonly<Record<string, string>>
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
}

/** One file and its text. */
export interface Source {
  /** From the root, with slashes: `packages/bytes/src/uuid.ts`. */
  readonly path: string
  readonly text: string
  readonly lines: readonly string[]
}

const LEFT_OUT = new Set([
  'node_modules',
  'dist',
  'generated',
  'fixtures',
  'vectors',
  '.git',
  '.tap',
])

/** Every package, in alphabetical order of its folder. */
export function workspaces(): Workspace[] {
  const inPackages = readdirSync(join(ROOT, 'packages'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => `packages/${entry.name}`)
  return [...inPackages, 'runtime', 'actors', 'test', 'bench'].flatMap((folder) => {
    const manifest = readManifest(folder)
    return manifest === undefined ? [] : [{ name: manifest.name, folder, manifest }]
  })
}

function readManifest(folder: string): Manifest | undefined {
  try {
    return JSON.parse(readFileSync(join(ROOT, folder, 'package.json'), 'utf8')) as Manifest
  } catch {
    return undefined // A folder without a manifest is no package.
  }
}

/** All files under `folder` whose name ends so; generated, built and recorded ones are left out. */
export function sources(folder: string, ending: string): Source[] {
  return walk(join(ROOT, folder))
    .filter((path) => path.endsWith(ending))
    .map((path) => {
      const text = readFileSync(path, 'utf8')
      const lines = text.split('\n')
      if (lines.at(-1) === '') lines.pop()
      return { path: relative(ROOT, path).replaceAll('\\', '/'), text, lines }
    })
}

function walk(folder: string): string[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return []
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !LEFT_OUT.has(entry.name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name)
      return entry.isDirectory() ? walk(path) : [path]
    })
}

/** Every hand-written TypeScript file of a package. */
export function codeOf({ folder }: Workspace): Source[] {
  return sources(`${folder}/src`, '.ts')
}

/** The module names that a file imports, exports from, or loads; with the line of each. */
export function importsOf(source: Source): { readonly from: string; readonly line: number }[] {
  const found: { from: string; line: number }[] = []
  const statement =
    /(?:^|\n)\s*(?:import|export)\b[^'";]*?\bfrom\s*'([^']+)'|(?:^|\n)\s*import\s*'([^']+)'|\bimport\(\s*'([^']+)'/g
  for (const match of source.text.matchAll(statement)) {
    const from = match[1] ?? match[2] ?? match[3] ?? ''
    const upTo = source.text.slice(0, match.index + match[0].length)
    found.push({ from, line: upTo.split('\n').length })
  }
  return found
}
