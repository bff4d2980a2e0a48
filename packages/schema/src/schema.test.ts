// The rules of evolution find what they must; the committed code is what the schemas give.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import t from 'tap'
import {
  checkEvolution,
  checkMessage,
  formatVersions,
  generate,
  type Message,
  parseVersions,
  resolve,
  type SchemaFile,
} from './index.ts'
import { kebab } from './layout.ts'

const protocol = fileURLToPath(new URL('../../protocol', import.meta.url))

const ping: SchemaFile = {
  apiKey: 200,
  type: 'request',
  name: 'PingRequest',
  validVersions: '0-2',
  flexibleVersions: '1+',
  fields: [
    { name: 'Id', type: 'int32', versions: '0+' },
    { name: 'Note', type: 'string', versions: '0+', nullableVersions: '1+' },
    {
      name: 'Peers',
      type: '[]Peer',
      versions: '2+',
      fields: [{ name: 'Host', type: 'string', versions: '0+' }],
    },
    { name: 'Mood', type: 'int8', versions: '1+', taggedVersions: '1+', tag: 0 },
  ],
}
const fields = ping.fields ?? []

/** The ping with some of its parts changed. */
function changed(parts: Partial<SchemaFile>): Message {
  return resolve({ ...ping, ...parts })
}

t.test('versions as schemas write them', async (t) => {
  for (const text of ['3', '0-5', '4+', 'none']) t.equal(formatVersions(parseVersions(text)), text)
  t.throws(() => parseVersions('4-'), /not a range/)
})

t.test('a sound schema has no problems, and may grow', async (t) => {
  const before = resolve(ping)
  t.same(checkMessage(before), [])
  const grown = changed({
    validVersions: '0-3',
    fields: [
      ...fields,
      { name: 'More', type: 'int64', versions: '3+' },
      { name: 'Late', type: 'string', versions: '1+', taggedVersions: '1+', tag: 1 },
    ],
  })
  t.same(checkMessage(grown), [])
  t.same(checkEvolution(before, grown), [], 'new versions, new tags')
  const renamed = changed({
    fields: fields.map((f) => (f.name === 'Id' ? { ...f, name: 'Key' } : f)),
  })
  t.same(checkEvolution(before, renamed), [], 'names are not on the wire')
  t.same(checkEvolution(before, changed({ validVersions: '1-2' })), [], 'old versions may go')
})

t.test('what would break old readers is found', async (t) => {
  const before = resolve(ping)
  const problem = (parts: Partial<SchemaFile>) => checkEvolution(before, changed(parts)).join('; ')
  t.match(problem({ validVersions: '0-1' }), 'versions only grow')
  t.match(checkEvolution(changed({ validVersions: '1-2' }), before).join(), 'came back')
  t.match(problem({ apiKey: 201 }), 'number changed')
  t.match(problem({ type: 'response' }), 'kind changed')
  t.match(
    problem({ flexibleVersions: '2+', fields: fields.slice(0, 3) }),
    'version 1 has another layout',
  )
  t.match(
    problem({ fields: [...fields, { name: 'X', type: 'int8', versions: '0+' }] }),
    'version 0',
  )
  const wider = fields.map((f) => (f.name === 'Mood' ? { ...f, type: 'int16' } : f))
  t.match(problem({ fields: wider }), 'uses tag #0 otherwise')
  const inner = fields.map((f) => {
    return f.name === 'Peers'
      ? { ...f, fields: [{ name: 'Host', type: 'bytes', versions: '0+' }] }
      : f
  })
  t.match(problem({ fields: inner }), 'version 2 has another layout')
})

t.test('what is unsound by itself is found', async (t) => {
  const problem = (field: NonNullable<SchemaFile['fields']>[number]) =>
    checkMessage(changed({ fields: [...fields, field] })).join('; ')
  const tagged = { versions: '1+', taggedVersions: '1+' }
  t.match(problem({ name: 'A', type: 'int8', ...tagged, tag: 0 }), 'tag 0 is used twice')
  t.match(problem({ name: 'A', type: 'int8', ...tagged, tag: 2 }), 'tag 1 is left out')
  t.match(problem({ name: 'A', type: 'int8', ...tagged }), 'belong together')
  t.match(
    problem({ name: 'A', type: 'int8', versions: '0+', taggedVersions: '0+', tag: 1 }),
    'only flexible',
  )
  t.match(
    problem({ name: 'A', type: 'int8', versions: '0+', nullableVersions: '0+' }),
    'cannot be null',
  )
  t.match(problem({ name: 'A', type: 'string', versions: '0+', default: 'null' }), 'never nullable')
  t.match(problem({ name: 'Id', type: 'int8', versions: '0+' }), 'two fields id')
  t.throws(
    () => changed({ fields: [{ name: 'A', type: 'Nobody', versions: '0+' }] }),
    /no struct Nobody/,
  )
})

t.test('file names', async (t) => {
  t.equal(kebab('AddOffsetsToTxn'), 'add-offsets-to-txn')
  t.equal(kebab('KRaftVersionRecord'), 'kraft-version-record')
})

t.test('the committed code is what the schemas give', async (t) => {
  const { texts, problems, schemaCount, messageCount } = generate(join(protocol, 'schemas'))
  t.same(problems, [], 'every schema is sound, and 4.4 only grows what 4.3 has')
  t.equal(schemaCount, 293)
  t.equal(messageCount, 273)
  const folder = join(protocol, 'src/generated')
  const there = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  t.same(there.filter((path) => path.endsWith('.ts')).sort(), [...texts.keys()].sort())
  for (const [path, text] of texts) {
    if (readFileSync(join(folder, path), 'utf8') !== text)
      t.fail(`${path} is stale: npm run generate -w @actorlog/schema`)
  }
})
