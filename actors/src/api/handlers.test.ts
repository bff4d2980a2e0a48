// Every handler, in every version: whatever it is asked, in whatever cluster, and whatever the rooms say, it
// gives an answer that its codec can write.
import { apiKeyOf } from '@actorlog/protocol'
import t from 'tap'
import { DECIDING } from './fixtures/deciding-rooms.ts'
import { REQUESTS } from './fixtures/requests.ts'
import { FAILING, SILENT, WILLING } from './fixtures/rooms.ts'
import { BARE_IMAGE, type Room, send, versionsOf, viewOf } from './fixtures/small-cluster.ts'
import { HANDLERS, handlerOf } from './index.ts'

const ROOMS: Readonly<Record<string, Room>> = {
  silent: SILENT,
  failing: FAILING,
  willing: WILLING,
  deciding: DECIDING,
}
const VIEWS = {
  'a cluster': viewOf(),
  'a cluster without topics': viewOf({ image: BARE_IMAGE }),
  'a broker that stops': viewOf({ isStopping: true }),
  'a listener nobody has': viewOf({ listenerName: 'OTHER' }),
}

t.test('the table is in order of the keys, each once', async (t) => {
  const keys = HANDLERS.map(({ api }) => api.key)
  t.same(
    keys,
    [...new Set(keys)].sort((a, b) => a - b),
  )
  for (const handler of HANDLERS) t.equal(handlerOf(handler.api.key), handler)
  t.equal(handlerOf(52), undefined, 'brokers talk to each other by the gate')
})

t.test('what is advertised is what Kafka 4.3 advertises', async (t) => {
  for (const { api, versions, advertisedFrom } of HANDLERS) {
    const advertised = apiKeyOf(api.key)?.advertised
    t.same([advertisedFrom ?? versions[0], versions[1]], advertised, api.name)
  }
})

t.test('every version answers in words its codec has', async (t) => {
  for (const handler of HANDLERS) {
    const requests = REQUESTS[handler.api.name]
    if (requests === undefined) {
      t.fail(`no sample request of ${handler.api.name}`)
      continue
    }
    let answers = 0
    for (const version of versionsOf(handler)) {
      for (const request of requests(version)) {
        for (const view of Object.values(VIEWS)) {
          for (const room of Object.values(ROOMS)) {
            const { answer, close } = send(handler, version, request, { view, room })
            const isAnswered = answer !== null || handler.api.name === 'Produce'
            if (!isAnswered || (close !== undefined && handler.api.name !== 'Produce')) {
              t.fail(`${handler.api.name} v${version} said nothing to ${JSON.stringify(request)}`)
            }
            answers += 1
          }
        }
      }
    }
    t.ok(answers > 0, `${handler.api.name}: ${answers} answers`)
  }
})
