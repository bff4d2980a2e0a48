// Clients that send rubbish, or nothing, or too much: they are cut off or told, and nobody else notices.
import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { startLocal } from '@actorlog/broker'
import { Reader } from '@actorlog/bytes'
import { Client } from '@actorlog/client'
import { encodeRequest, errorCodes, readResponseHeader } from '@actorlog/protocol'
import { produceApi } from '@actorlog/protocol/client/00-produce'
import { BatchBuilder } from '@actorlog/records'
import t from 'tap'

const IDLE = 1_000
const LAST_VERSION_WITH_NAMES = 12

const { cluster } = await startLocal({
  brokers: 1,
  host: '127.0.0.1',
  ports: [0],
  folder: undefined,
  properties: {},
  isInternal: false,
})
const { host, port } = cluster.brokers[0] as { host: string; port: number }
const client = await Client.connect(cluster.bootstrapServers)
await client.admin.createTopics({ name: 'orders', partitions: 1 })
const producer = client.producer()
let sent = 0

/** A client that behaves is served as ever. */
async function servesOthers(t: {
  equal(found: unknown, wanted: unknown, message: string): unknown
}): Promise<void> {
  const { offset } = await producer.send('orders', { value: `order ${sent}` })
  t.equal(Number(offset), sent++, 'others are served')
}

async function opened(): Promise<Socket> {
  const socket = connect(port, host)
  socket.on('error', () => {})
  await once(socket, 'connect')
  return socket
}

function int32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeInt32BE(value)
  return bytes
}

const CUT_OFF: Readonly<Record<string, Buffer>> = {
  'a frame of rubbish': Buffer.concat([int32(100), Buffer.alloc(100, 0xa5)]),
  'a frame of two gigabytes': int32(0x7fff_ffff),
  'a frame of negative size': int32(-5),
  'a frame without a header': Buffer.concat([int32(2), Buffer.alloc(2)]),
  'an API that nobody knows': Buffer.concat([
    int32(10),
    Buffer.from('03e70000000000010000', 'hex'),
  ]),
  'another protocol': Buffer.from('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n'),
}

for (const [what, bytes] of Object.entries(CUT_OFF)) {
  t.test(`${what} is cut off`, async (t) => {
    const socket = await opened()
    socket.resume()
    const closed = once(socket, 'close')
    socket.write(bytes)
    await closed
    await servesOthers(t)
  })
}

t.test('a batch that was damaged on its way is refused, and nothing of it is kept', async (t) => {
  const builder = new BatchBuilder()
  builder.append(Date.now(), null, Buffer.from('damaged'))
  const records = builder.build()
  records[records.length - 3] = (records[records.length - 3] as number) ^ 0xff
  const request = {
    transactionalId: null,
    acks: -1,
    timeoutMs: 1_000,
    topicData: [{ name: 'orders', partitionData: [{ index: 0, records }] }],
  }
  const terms = { apiVersion: LAST_VERSION_WITH_NAMES, correlationId: 7, clientId: 'bad' }
  const socket = await opened()
  socket.write(Buffer.concat(encodeRequest(produceApi, terms, request)))
  const [chunk] = (await once(socket, 'data')) as [Buffer]
  const reader = new Reader(chunk.subarray(4))
  readResponseHeader(reader, produceApi.responseHeaderVersion(LAST_VERSION_WITH_NAMES))
  const answer = produceApi.response.decode(reader, LAST_VERSION_WITH_NAMES)
  const partition = answer.responses[0]?.partitionResponses[0]
  t.equal(partition?.errorCode, errorCodes.CORRUPT_MESSAGE)
  await servesOthers(t)
  socket.destroy()
})

t.test('half a frame is waited for, and nobody else waits', async (t) => {
  const socket = await opened()
  socket.write(Buffer.concat([int32(500), Buffer.alloc(200)]))
  await servesOthers(t)
  socket.destroy()
  await servesOthers(t)
})

t.test(`${IDLE} connections that say nothing`, async (t) => {
  const idle = await Promise.all(Array.from({ length: IDLE }, opened))
  await servesOthers(t)
  t.ok(
    idle.every(({ destroyed }) => !destroyed),
    'they may stay',
  )
  for (const socket of idle) socket.destroy()
  await servesOthers(t)
})

t.teardown(async () => {
  await client.close()
  await cluster.close()
})
