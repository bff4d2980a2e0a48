// What administrators ask for: topics, partitions, leaders and settings. The controller decides; here is how it
// is asked, and what clients hear when it does not.
import { ZERO_UUID } from '@actorlog/bytes'
import { BrokerSettings, NO_LAYERS } from '@actorlog/config'
import { decodeParts, errorCodes } from '@actorlog/protocol'
import {
  type DeleteTopicsRequest,
  type DeleteTopicsResponse,
  deleteTopicsApi,
} from '@actorlog/protocol/client/20-delete-topics'
import type { DescribeConfigsResponse } from '@actorlog/protocol/client/32-describe-configs'
import type { AlterConfigsResponse } from '@actorlog/protocol/client/33-alter-configs'
import type { ListConfigResourcesResponse } from '@actorlog/protocol/client/74-list-config-resources'
import t from 'tap'
import { gateRequest } from '../peers/gate-request.ts'
import type { ApiHandler } from './api.ts'
import { DECIDING } from './fixtures/deciding-rooms.ts'
import { FAILING, WILLING } from './fixtures/rooms.ts'
import { CONTROLLER, NOBODYS, ORDERS, send, viewOf } from './fixtures/small-cluster.ts'
import { handlerOf } from './index.ts'

const CREATE = handlerOf(19) as ApiHandler
const DELETE = handlerOf(20) as ApiHandler
const DESCRIBE = handlerOf(32) as ApiHandler
const ALTER = handlerOf(33) as ApiHandler
const GROW = handlerOf(37) as ApiHandler
const ELECT = handlerOf(43) as ApiHandler
const INCREMENTAL = handlerOf(44) as ApiHandler
const UNREGISTER = handlerOf(64) as ApiHandler
const RESOURCES = handlerOf(74) as ApiHandler

const { INVALID_REQUEST, NOT_CONTROLLER, REQUEST_TIMED_OUT } = errorCodes

const fresh = (name: string) => {
  return { name, numPartitions: 1, replicationFactor: 1, assignments: [], configs: [] }
}

t.test('the controller is asked once, for as long as the client waits', async (t) => {
  const request = { topics: [fresh('a'), fresh('b')], timeoutMs: 700 }
  const { asks, answer } = send(CREATE, 7, request, { room: WILLING })
  t.match(asks, [
    {
      to: CONTROLLER,
      timeoutMs: 700,
      message: { type: 'decide', request: { api: 'createTopics', body: request } },
    },
  ])
  t.match(answer, {
    topics: [
      { name: 'a', errorCode: 0 },
      { name: 'b', errorCode: 0 },
    ],
  })
})

t.test('nobody decided: every item hears it, in the shape of its request', async (t) => {
  const create = { topics: [fresh('a'), fresh('b'), fresh('a')], timeoutMs: 700 }
  const grow = {
    topics: [{ name: 'a', count: 2, assignments: null }],
    timeoutMs: 1,
    validateOnly: true,
  }
  const topics = [
    { name: 'a', topicId: undefined },
    { name: null, topicId: ORDERS },
  ]
  const drop = {
    topics: topics.map(({ name, topicId }) => ({ name, topicId: topicId ?? NOBODYS })),
    timeoutMs: 9,
  }
  const elect = { topicPartitions: [{ topic: 'a', partitions: [0, 1] }] }
  for (const [room, errorCode] of [
    [FAILING, NOT_CONTROLLER],
    [() => undefined, REQUEST_TIMED_OUT],
  ] as const) {
    const failed = { errorCode, errorMessage: /\w/ }
    t.match(send(CREATE, 5, create, { room }).answer, {
      topics: [
        { name: 'a', ...failed },
        { name: 'b', ...failed },
      ],
    })
    t.match(send(GROW, 3, grow, { room }).answer, { results: [{ name: 'a', ...failed }] })
    t.match(send(DELETE, 6, drop, { room }).answer, {
      responses: [
        { name: 'a', ...failed },
        { name: null, topicId: ORDERS, ...failed },
      ],
    })
    t.match(send(DELETE, 5, { topicNames: ['a'], timeoutMs: 1 }, { room }).answer, {
      responses: [{ name: 'a', ...failed }],
    })
    t.match(send(ELECT, 2, elect, { room }).answer, {
      errorCode,
      replicaElectionResults: [
        {
          topic: 'a',
          partitionResult: [
            { partitionId: 0, ...failed },
            { partitionId: 1, ...failed },
          ],
        },
      ],
    })
    t.match(send(UNREGISTER, 0, { brokerId: 3 }, { room }).answer, failed)
  }
})

t.test('no patience, no decision', async (t) => {
  for (const timeoutMs of [0, -1]) {
    const { asks, answer } = send(CREATE, 5, { topics: [fresh('a')], timeoutMs }, { room: WILLING })
    t.same(asks, [])
    t.match(answer, { topics: [{ name: 'a', errorCode: REQUEST_TIMED_OUT }] })
  }
})

t.test('a disabled deletion has two names', async (t) => {
  const errorAt = (version: number) =>
    (
      send(DELETE, version, { topicNames: ['orders'], timeoutMs: 5 }, { room: WILLING })
        .answer as DeleteTopicsResponse
    ).responses[0]?.errorCode
  t.equal(errorAt(2), INVALID_REQUEST)
  t.equal(errorAt(3), errorCodes.TOPIC_DELETION_DISABLED)
})

t.test('names of an old DeleteTopics reach a controller that is asked in the newest', async (t) => {
  const old = { topicNames: ['orders', 'nobody'], timeoutMs: 5 }
  const { asks } = send(DELETE, 1, old, { room: WILLING })
  const asked = asks[0]?.message as { request: { body: DeleteTopicsRequest } }
  const { parts, apiVersion } = gateRequest('deleteTopics', 1, asked.request.body)
  t.equal(apiVersion, deleteTopicsApi.latestStable)
  t.same(decodeParts(deleteTopicsApi.request, parts, apiVersion).topics, [
    { name: 'orders', topicId: ZERO_UUID },
    { name: 'nobody', topicId: ZERO_UUID },
  ])
})

const resource = ([resourceType, resourceName]: readonly [number, string], operation = {}) => ({
  resourceType,
  resourceName,
  configs: [{ name: 'retention.ms', value: '1', ...operation }],
})

t.test('a broker changes its own settings only, and no loggers', async (t) => {
  const named = [
    [4, '2'],
    [2, 'orders'],
    [8, '1'],
    [4, '1'],
    [4, ''],
  ] as const
  for (const [handler, operation] of [
    [ALTER, {}],
    [INCREMENTAL, { configOperation: 0 }],
  ] as const) {
    const resources = named.map((name) => resource(name, operation))
    const { asks, answer } = send(handler, 1, { resources, validateOnly: true }, { room: WILLING })
    const asked = asks[0]?.message as {
      request: { body: { resources: { resourceName: string }[] } }
    }
    t.same(
      asked.request.body.resources.map(({ resourceName }) => resourceName),
      ['orders', '1', ''],
    )
    t.match(asked, { request: { body: { validateOnly: true } } })
    const { responses } = answer as AlterConfigsResponse
    t.same(
      responses.map(({ resourceName }) => resourceName),
      ['2', 'orders', '1', '1', ''],
    )
    t.same(
      responses.map(({ errorCode }) => errorCode),
      [INVALID_REQUEST, 0, INVALID_REQUEST, 0, 0],
    )
  }
})

t.test(
  'what is refused here is not asked for; the rest hear of a missing controller',
  async (t) => {
    const refused = { resources: [resource([4, '2'])], validateOnly: false }
    t.match(send(ALTER, 1, refused), {
      asks: [],
      answer: { responses: [{ errorCode: INVALID_REQUEST }] },
    })
    const mixed = { resources: [resource([2, 'orders']), resource([4, '2'])], validateOnly: false }
    t.match(send(ALTER, 1, mixed, { room: FAILING }).answer, {
      responses: [{ errorCode: NOT_CONTROLLER }, { errorCode: INVALID_REQUEST }],
    })
  },
)

function described(version: number, asked: readonly [number, string], more: object = {}) {
  const [resourceType, resourceName] = asked
  const resources = [{ resourceType, resourceName, configurationKeys: null, ...more }]
  const request = {
    resources,
    includeSynonyms: true,
    ...(version >= 3 ? { includeDocumentation: true } : {}),
  }
  const fixed = new Map([['log.retention.hours', '1']])
  const view = viewOf({ settings: new BrokerSettings({ ...NO_LAYERS, fixed }) })
  const answer = send(DESCRIBE, version, request, { view }).answer as DescribeConfigsResponse
  const [result] = answer.results
  if (result === undefined) throw new Error('a resource has its result')
  const of = (name: string) => result.configs.find((config) => config.name === name)
  return { ...result, of }
}

t.test('the settings of a topic: every one, with what else would count', async (t) => {
  const { errorCode, configs, of } = described(4, [2, 'orders'])
  t.equal(errorCode, 0)
  t.ok(configs.length >= 30, `${configs.length} settings`)
  t.match(of('retention.ms'), { value: '1234', configSource: 1, readOnly: false, configType: 5 })
  t.same(
    of('retention.ms')?.synonyms.map(({ name, value, source }) => [name, value, source]),
    [
      ['retention.ms', '1234', 1],
      ['log.retention.ms', '99', 3],
      ['log.retention.hours', '1', 4],
      ['log.retention.hours', '168', 5],
    ],
  )
  t.ok((of('retention.ms')?.documentation ?? '').length > 0)
  t.match(of('cleanup.policy'), { value: 'delete', configSource: 5, configType: 7 })
  t.match(described(2, [2, 'orders']).of('retention.ms'), { value: '1234', configSource: 1 })
})

t.test('only the settings asked for; unknown names are absent', async (t) => {
  const { configs } = described(1, [2, 'orders'], { configurationKeys: ['segment.ms', 'what'] })
  t.same(
    configs.map(({ name }) => name),
    ['segment.ms'],
  )
})

t.test('a broker: itself, or the defaults of all', async (t) => {
  t.ok(described(4, [4, '1']).configs.length > 100)
  t.match(described(4, [4, '1']).of('log.retention.ms'), { value: '99', configSource: 3 })
  t.same(
    described(4, [4, '']).configs.map(({ name }) => name),
    ['log.retention.ms'],
  )
  t.match(described(4, [4, '2']), { errorCode: INVALID_REQUEST, configs: [] })
  t.match(described(4, [8, '1']), { errorCode: 0, configs: [] })
})

t.test('groups, metrics subscriptions, and what is not there', async (t) => {
  t.match(described(4, [32, 'payers']).of('consumer.session.timeout.ms'), {
    value: '46000',
    configSource: 8,
  })
  t.match(described(4, [32, 'others']).of('consumer.session.timeout.ms'), {
    value: '45000',
    configSource: 5,
  })
  t.equal(described(4, [32, '']).errorCode, INVALID_REQUEST)
  t.match(described(4, [16, 'all']), { errorCode: 0 })
  t.equal(described(4, [2, 'nobodys']).errorCode, errorCodes.UNKNOWN_TOPIC_OR_PARTITION)
  t.equal(described(4, [2, 'no body']).errorCode, errorCodes.INVALID_TOPIC_EXCEPTION)
  t.equal(described(4, [77, 'x']).errorCode, INVALID_REQUEST)
})

t.test('what has settings', async (t) => {
  const at = (version: number, request: object) =>
    send(RESOURCES, version, request).answer as ListConfigResourcesResponse
  const named = (request: object) =>
    at(1, request).configResources.map(({ resourceType, resourceName }) => [
      resourceType,
      resourceName,
    ])
  t.same(named({ resourceTypes: [32, 4] }), [
    [32, 'payers'],
    [4, '1'],
    [4, '2'],
    [4, '3'],
  ])
  t.equal(named({}).length, 9)
  t.same(at(0, {}).configResources, [])
  t.equal(at(1, { resourceTypes: [3] }).errorCode, errorCodes.UNSUPPORTED_VERSION)
})

t.test(
  'a real controller: what it decides reaches the client in the words of each version',
  async (t) => {
    const topics = [fresh('a'), { ...fresh('b'), replicationFactor: 9 }, fresh('orders')]
    for (const version of [2, 4, 5, 7]) {
      const { answer } = send(CREATE, version, { topics, timeoutMs: 9 }, { room: DECIDING })
      const { INVALID_REPLICATION_FACTOR, TOPIC_ALREADY_EXISTS } = errorCodes
      t.match(answer, {
        topics: [
          { name: 'a', errorCode: 0 },
          { name: 'b', errorCode: INVALID_REPLICATION_FACTOR },
          { name: 'orders', errorCode: TOPIC_ALREADY_EXISTS },
        ],
      })
    }
    const named = [
      { name: 'orders', topicId: ZERO_UUID },
      { name: null, topicId: NOBODYS },
    ]
    t.match(send(DELETE, 6, { topics: named, timeoutMs: 9 }, { room: DECIDING }).answer, {
      responses: [
        { name: 'orders', topicId: ORDERS, errorCode: 0 },
        { name: null, topicId: NOBODYS, errorCode: errorCodes.UNKNOWN_TOPIC_ID },
      ],
    })
  },
)
