// The dependency law: an import points to a package of a lower rank, or stays inside its own.
//
//   6  people      actorlog   docs
//   5  around      console   chaos   simulator   connect   streams
//   4  assembled   broker   client
//   3  rooms       actors
//   2  decisions   storage   raft   metadata   replication   groups   transactions   access ┆ runtime
//   1  formats     protocol   records   config   telemetry           ┆ node-ports  ring buffer
//   0  alphabet    bytes   ports   schema   (below them all: assert)   ┆
import { dirname, join } from 'node:path/posix'
import t from 'tap'
import {
  briefly,
  codeOf,
  importsOf,
  type Source,
  type Workspace,
  workspaces,
} from './repository.ts'

const RANKS: Readonly<Record<string, number>> = {
  '@actorlog/assert': -1,
  '@actorlog/bytes': 0,
  '@actorlog/ports': 0,
  '@actorlog/schema': 0,
  '@actorlog/protocol': 1,
  '@actorlog/records': 1,
  '@actorlog/config': 1,
  '@actorlog/telemetry': 1,
  '@actorlog/node-ports': 1,
  'sharedarraybuffer-ringbuffer': 1,
  '@actorlog/storage': 2,
  '@actorlog/raft': 2,
  '@actorlog/metadata': 2,
  '@actorlog/replication': 2,
  '@actorlog/groups': 2,
  '@actorlog/transactions': 2,
  '@actorlog/access': 2,
  '@actorlog/runtime': 2,
  '@actorlog/actors': 3,
  '@actorlog/client': 4,
  '@actorlog/broker': 4,
  '@actorlog/chaos': 5,
  '@actorlog/console': 5,
  '@actorlog/connect': 5,
  '@actorlog/simulator': 5,
  '@actorlog/streams': 5,
  actorlog: 6,
  '@actorlog/docs': 6,
  '@actorlog/test': 7,
  '@actorlog/bench': 7,
}

/** What a package may not know although its rank would allow it. */
const BLIND: Readonly<Record<string, { to: RegExp; why: string }>> = {
  '@actorlog/runtime': {
    to: /^@actorlog\/(protocol|records|config)$/,
    why: 'the runtime knows no Kafka: pass what it needs as an opaque message',
  },
  '@actorlog/client': {
    to: /^@actorlog\/(actors|runtime|storage|raft|metadata|replication|groups)$/,
    why: 'the client works with any Kafka cluster: it knows the protocol, not our broker',
  },
  '@actorlog/chaos': {
    to: /^@actorlog\/(broker|actors)$/,
    why: 'faults see a World, not a broker: add what is missing to the World',
  },
}

/** Packages that touch the world: the only ones below rank 3 that may import node:*. */
const EFFECTFUL = new Set([
  '@actorlog/runtime',
  '@actorlog/node-ports',
  'sharedarraybuffer-ringbuffer',
])
const MAY_IMPORT_NODE = /^packages\/(records\/src\/compression|schema\/src\/(generate|sources)\.ts)/

const all = workspaces()

t.test('every package has a rank', async (t) => {
  for (const { name, folder } of all) {
    t.ok(name in RANKS, `${folder}: give ${name} a rank in test/src/style/layers.test.ts`)
  }
})

for (const workspace of all) {
  t.test(`${workspace.folder} imports only what lies below it`, async (t) => {
    const faults = codeOf(workspace).flatMap((source) =>
      importsOf(source).flatMap(({ from, line }) => {
        const fault = faultOf(workspace, source, from)
        return fault === undefined ? [] : [`${source.path}:${line} imports ${from}: ${fault}`]
      }),
    )
    for (const fault of faults) t.fail(fault, briefly())
    if (faults.length === 0) t.pass('so it is')
  })
}

function faultOf(workspace: Workspace, source: Source, from: string): string | undefined {
  if (from.startsWith('.')) return faultOfPath(workspace, source, from)
  if (from.startsWith('node:')) return faultOfNode(workspace, source)
  const name = from.startsWith('@') ? from.split('/', 2).join('/') : (from.split('/')[0] ?? from)
  const rank = RANKS[name]
  if (rank === undefined) return faultOfLibrary(workspace, source, name)
  if (name === workspace.name) return 'import your own files by their path: ./name.ts'
  const own = RANKS[workspace.name] ?? 0
  if (own === 7) return undefined
  if (isTest(source)) return rank > own ? 'a test here knows what the code here knows' : undefined
  if (rank === own) return 'packages of one rank do not know each other: move what both need down'
  if (rank > own) return 'an import points downwards: return an effect, or take a type as argument'
  const blind = BLIND[workspace.name]
  return blind?.to.test(name) === true ? blind.why : undefined
}

function faultOfPath(workspace: Workspace, source: Source, from: string): string | undefined {
  const target = join(dirname(source.path), from)
  if (!target.startsWith(`${workspace.folder}/`)) {
    return 'a path stays inside its package: import the other package by its name'
  }
  return /\.(ts|json|js)$/.test(from) ? undefined : 'an import of our own file ends in .ts'
}

function faultOfNode(workspace: Workspace, source: Source): string | undefined {
  const isPure = (RANKS[workspace.name] ?? 0) < 3 && !EFFECTFUL.has(workspace.name)
  if (!isPure || isTest(source) || MAY_IMPORT_NODE.test(source.path)) return undefined
  return 'pure code imports no effects: take the door from @actorlog/ports as an argument'
}

function faultOfLibrary(workspace: Workspace, source: Source, name: string): string | undefined {
  const { dependencies = {}, devDependencies = {} } = workspace.manifest
  if (name in dependencies || name in devDependencies || isTest(source)) return undefined
  return `name it in ${workspace.folder}/package.json, with its exact version`
}

function isTest({ path }: Source): boolean {
  return /\.(test|types)\.ts$|-suite\.ts$|\/fixtures\//.test(path)
}
