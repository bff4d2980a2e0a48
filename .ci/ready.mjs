// Makes a checkout ready to run: installs what the lock file says, compiles what changed. Needs
// Node and npm, nothing else. When all is up to date it looks at file times for some 50 ms.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { env, execPath, exit, stderr } from 'node:process'
import { fileURLToPath } from 'node:url'

/** The folder of the repository. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url))

const STAMPS = join(ROOT, 'node_modules/.cache/actorlog')

/**
 * Installs and compiles. `projects` are folders with a tsconfig.json; what they refer to is compiled with them.
 *
 * @param {...string} projects
 */
export function ready(...projects) {
  if (!isInstalled()) install()
  const inputs = newestInput()
  const stale = projects.filter((project) => !isBuilt(project, inputs))
  if (stale.length > 0) build(stale, inputs)
}

/** Every package of the workspace, as a folder from the root. */
export function workspaceFolders() {
  const packages = readdirSync(join(ROOT, 'packages')).map((name) => `packages/${name}`)
  return [...packages, 'runtime', 'actors', 'test', 'bench'].filter((folder) =>
    existsSync(join(ROOT, folder, 'package.json')),
  )
}

/** Files under a folder of the repository, from the root; none if it is not there. */
export function* filesUnder(/** @type {string} */ folder) {
  if (!existsSync(join(ROOT, folder))) return
  for (const entry of readdirSync(join(ROOT, folder), { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`
    if (entry.isDirectory()) yield* filesUnder(path)
    else yield path
  }
}

/** npm leaves a copy of the lock file where it installed: the two must name the same versions. */
function isInstalled() {
  const installed = readJson('node_modules/.package-lock.json')?.packages
  if (installed === undefined) return false
  const wanted = readJson('package-lock.json').packages
  return Object.entries(wanted).every(([path, { version, link, optional, resolved }]) => {
    if (!path.includes('node_modules/')) return true
    const there = installed[path]
    // What is optional may be for another platform.
    if (there === undefined) return optional === true
    return there.version === version && (link !== true || there.resolved === resolved)
  })
}

function install() {
  say('installing, once …')
  const npm = env.npm_execpath === undefined ? ['npm'] : [execPath, env.npm_execpath]
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error']
  if (succeeds([...npm, 'ci', ...quiet])) return
  // A registry mirror may lack other platforms' binaries, which `ci` insists on.
  run([...npm, 'install', '--no-save', ...quiet])
}

/** How many inputs the compiler has, and when the newest of them was written. */
function newestInput() {
  let count = 0
  let newestMs = 0
  for (const folder of workspaceFolders()) {
    const sources = [...filesUnder(`${folder}/src`)].filter((path) => path.endsWith('.ts'))
    const settings = [`${folder}/tsconfig.json`, `${folder}/package.json`]
    for (const path of [...sources, ...settings]) {
      newestMs = Math.max(
        newestMs,
        statSync(join(ROOT, path), { throwIfNoEntry: false })?.mtimeMs ?? 0,
      )
      count += 1
    }
  }
  return { count, newestMs }
}

function isBuilt(project, { count, newestMs }) {
  if (!existsSync(join(ROOT, project, 'dist/.tsbuildinfo'))) return false
  const stamp = readJson(stampOf(project))
  return stamp?.count === count && stamp.startedMs > newestMs
}

function build(projects, { count }) {
  say('compiling …')
  const startedMs = Date.now()
  run([execPath, join(ROOT, 'node_modules/typescript/bin/tsc'), '-b', ...projects])
  mkdirSync(STAMPS, { recursive: true })
  for (const project of projects) {
    writeFileSync(join(ROOT, stampOf(project)), JSON.stringify({ count, startedMs }))
  }
}

function stampOf(project) {
  return `node_modules/.cache/actorlog/${project.replaceAll('/', '-')}.json`
}

function readJson(path) {
  try {
    return JSON.parse(readFileSync(join(ROOT, path), 'utf8'))
  } catch {
    return undefined // Not there, or cut off: as good as old.
  }
}

function run(command) {
  if (!succeeds(command)) exit(1)
}

function succeeds([program, ...words]) {
  return spawnSync(program, words, { cwd: ROOT, stdio: ['ignore', 2, 2] }).status === 0
}

function say(text) {
  stderr.write(`${text}\n`)
}
