// What a person sees: help, errors, tables, banners, keys, and the exit codes behind them.

import { PassThrough } from 'node:stream'
import { ActorlogError } from '@actorlog/client'
import t from 'tap'
import { CommandError, usageError } from './command-error.ts'
import { commandTable } from './command-table.ts'
import { helpScreen } from './help-screen.ts'
import { type Io, signsFor, stylesFor } from './io.ts'
import { main } from './main.ts'
import { errorJson, errorText, exitCodeOf } from './output/error-report.ts'
import { kafkaLine, Latencies, measuredLine } from './output/latencies.ts'
import { table } from './output/table.ts'
import type { ClusterStatus } from './running-cluster.ts'
import { banner, eventJson, eventLine } from './start/banner.ts'
import { Keys } from './start/keys.ts'

class Caught {
  text = ''
  readonly isTTY: boolean

  constructor(isTTY = false) {
    this.isTTY = isTTY
  }

  write(text: string | Uint8Array): boolean {
    this.text += Buffer.from(text).toString()
    return true
  }

  once(): void {}
}

function caught(env: Io['env'] = {}, isTTY = false) {
  const stdout = new Caught(isTTY)
  const stderr = new Caught(isTTY)
  const io: Io = {
    env: { ACTORLOG_HOME: '/nonexistent/actorlog', ...env },
    stdin: new PassThrough(),
    stdout,
    stderr,
    interrupted: new AbortController().signal,
  }
  return { io, stdout, stderr }
}

const plain = stylesFor(new Caught(), {})

t.test('the help screen fits a terminal and names every command', (t) => {
  const lines = helpScreen.split('\n')
  t.ok(lines.length <= 26)
  t.ok(lines.every((line) => line.length <= 80))
  for (const name of Object.keys(commandTable)) t.match(helpScreen, name)
  t.end()
})

t.test('help, version, unknown words', async (t) => {
  const { io, stdout, stderr } = caught()
  t.equal(await main([], io), 0)
  t.equal(await main(['--help'], io), 0)
  t.equal(stdout.text, helpScreen + helpScreen)
  stdout.text = ''
  t.equal(await main(['--version'], io), 0)
  t.match(stdout.text, /^\d+\.\d+\.\d+\n$/)
  t.equal(await main(['topik'], io), 2)
  t.equal(stderr.text, "error: there is no command 'topik'\n  try:  actorlog topic\n")
  for (const name of Object.keys(commandTable)) {
    stdout.text = ''
    t.equal(await main([name, '--help'], io), 0, name)
    t.match(stdout.text, /Usage: /)
  }
  t.equal(await main(['help', 'topic', 'create'], io), 0)
})

t.test('what was typed wrong is told with what to type', async (t) => {
  const cases: [string[], RegExp][] = [
    [
      ['topic', 'create', 'x', '--partitons', '3'],
      /unknown option '--partitons'\n {2}try: {2}--partitions/,
    ],
    [['topic', 'create'], /missing required argument 'topic'/],
    [['topic', 'create', 'x', '-p', '0'], /-p wants a whole number from 1 on, not '0'/],
    [['topic', 'create', 'x', '-c', 'clenup.policy=compact'], /did you mean cleanup.policy/],
    [['topic', 'delete', 'x'], /deleting asks for --yes/],
    [['produce'], /produce into which topic/],
    [['produce', 'x', '--acks', '2'], /--acks is -1, 1 or 0/],
    [['produce', 'x', '-z', 'lz5'], /there is no compression 'lz5'/],
    [['produce', 'x', '-H', 'novalue'], /'novalue' is no header/],
    [['consume', 'x', '-o', 'middle'], /'middle' is no offset/],
    [['consume', 'x', '-g', 'g', '-o', 'start'], /a group goes on where it left off/],
    [['consume', 'x', '--timeout', '5 years'], /--timeout wants a duration/],
    [['start', '--fsync', 'never'], /--fsync is os, group or always/],
    [['start', '--brokers', '0'], /--brokers wants a whole number from 1 to 100/],
    [['start', '--memory', '--dir', 'x'], /choose one/],
    [['start', '--name', '../x'], /is no name for a cluster/],
    [['start', '--topic', 'o:6:9'], /--topic replicas wants a whole number from 1 to 3/],
    [['start', '--set', 'min.insync.replica=2'], /--set min.insync.replicas=2/],
    [['bench'], /measure what/],
    [['chaos'], /break what/],
    [['wait'], /wait for what/],
  ]
  for (const [words, said] of cases) {
    const { io, stderr, stdout } = caught()
    t.equal(await main(words, io), 2, words.join(' '))
    t.match(stderr.text, said)
    t.equal(stdout.text, '')
  }
  const { io, stderr } = caught()
  t.equal(await main(['status'], io), 9)
  t.equal(stderr.text, 'error: no cluster runs\n  try:  actorlog start\n')
  stderr.text = ''
  t.equal(await main(['status', '--json'], io), 9)
  t.match(JSON.parse(stderr.text), { error: { code: 'NOT_RUNNING', hint: 'actorlog start' } })
})

t.test('exit codes by what happened', (t) => {
  const kafka = (code: string, errno?: number) =>
    new ActorlogError(code, 'm', errno === undefined ? {} : { errno })
  t.equal(exitCodeOf(kafka('NOT_ENOUGH_REPLICAS', 19)), 1)
  t.equal(exitCodeOf(kafka('INVALID_ARGUMENT')), 2)
  t.equal(exitCodeOf(kafka('BROKER_UNREACHABLE')), 3)
  t.equal(exitCodeOf(kafka('TIMED_OUT')), 3)
  t.equal(exitCodeOf(kafka('TOPIC_AUTHORIZATION_FAILED', 29)), 5)
  t.equal(exitCodeOf(kafka('UNKNOWN_TOPIC_OR_PARTITION', 3)), 9)
  t.equal(exitCodeOf(kafka('GROUP_ID_NOT_FOUND', 69)), 9)
  t.equal(exitCodeOf(usageError('x')), 2)
  t.equal(exitCodeOf(new CommandError('x', { code: 'X', exitCode: 8 })), 8)
  t.equal(exitCodeOf(new TypeError('bug')), 1)
  t.end()
})

t.test('errors: what, why, what to try; or one JSON value', (t) => {
  const error = new CommandError('port 9092 is taken by java (pid 4121)', {
    code: 'PORT_TAKEN',
    exitCode: 8,
    why: ['It speaks Kafka: another broker.'],
    tries: ['npx actorlog start --port 19092', 'npx actorlog start --port auto'],
  })
  t.equal(
    errorText(error, plain, false),
    [
      'error: port 9092 is taken by java (pid 4121)',
      '  It speaks Kafka: another broker.',
      '  try:  npx actorlog start --port 19092',
      '        npx actorlog start --port auto',
      '',
    ].join('\n'),
  )
  const kafka = new ActorlogError('NOT_ENOUGH_REPLICAS', 'orders-1: too few', {
    errno: 19,
    retriable: true,
    topic: 'orders',
    partition: 1,
  })
  t.match(
    errorText(kafka, plain, false),
    /^error: orders-1: too few \(NOT_ENOUGH_REPLICAS, 19\)\n {2}\S/,
  )
  t.notMatch(errorText(kafka, plain, false), /at /, 'no stack trace')
  t.match(errorText(new TypeError('bug'), plain, true), /output.test/, 'but with -v')
  t.match(JSON.parse(errorJson(kafka)), {
    error: {
      code: 'NOT_ENOUGH_REPLICAS',
      errno: 19,
      retriable: true,
      topic: 'orders',
      partition: 1,
    },
  })
  t.end()
})

t.test('tables are aligned, and cut on a terminal only', (t) => {
  const rows = [
    ['orders', 6],
    ['p', 12],
  ]
  t.equal(table(['NAME', 'PARTITIONS'], rows), 'NAME    PARTITIONS\norders  6\np       12\n')
  t.equal(table(['NAME', 'PARTITIONS'], rows, 10), 'NAME    PA\norders  6\np       12\n')
  t.equal(table(['A'], []), 'A\n')
  t.end()
})

t.test('colour only where it is wanted, signs only where they can be shown', (t) => {
  const bold = (env: Io['env'], isTTY: boolean) =>
    stylesFor(new Caught(isTTY), env).bold('x') !== 'x'
  t.ok(bold({}, true))
  t.notOk(bold({}, false))
  t.notOk(bold({ NO_COLOR: '1' }, true))
  t.notOk(bold({ TERM: 'dumb' }, true))
  t.ok(bold({ FORCE_COLOR: '1' }, false))
  t.equal(signsFor({ LANG: 'en_US.UTF-8' }).arrow, '➜')
  t.equal(signsFor({ LANG: 'C' }).arrow, '>')
  t.equal(signsFor({ ACTORLOG_ASCII: '1' }).arrow, '>')
  t.end()
})

t.test("latencies: our line, and Kafka's word for word", (t) => {
  const latencies = new Latencies()
  for (let ms = 1; ms <= 100; ms += 1) latencies.record(ms, 1000)
  const measured = latencies.measured(2000)
  t.match(
    measuredLine(measured),
    /^100 records {2}50 rec\/s {2}0.0 MB\/s {2}p50 50.\d {2}p95 95.\d/,
  )
  t.match(
    kafkaLine(measured),
    /^100 records sent, 50\.0 records\/sec \(0\.05 MB\/sec\), 50\.\d\d ms avg latency, 100\.\d\d ms max latency, 50 ms 50th, 95 ms 95th, 99 ms 99th, 100 ms 99\.9th\.\n$/,
  )
  t.match(new Latencies().measured(1000), { records: 0, latencyMs: { p50: 0, max: 0 } })
  t.end()
})

t.test('the banner and its events', (t) => {
  const ready = {
    name: 'default',
    clusterId: 'id',
    brokers: [],
    bootstrapServers: 'localhost:9092,localhost:9093',
    folder: '/data/default',
    ms: 412,
  }
  const text = banner(ready, plain, signsFor({}), true)
  t.match(
    text,
    /^\n {2}actorlog v\S+ {2}ready in 412 ms\n\n {2}➜ {2}Kafka: {4}localhost:9092,localhost:9093\n/,
  )
  t.match(text, /default, durable, in \/data\/default/)
  t.match(text, /press h \+ enter for help/)
  t.ok(text.split('\n').every((line) => line.length <= 80))
  t.match(banner({ ...ready, folder: undefined }, plain, signsFor({}), false), /in memory/)
  const event = {
    type: 'election',
    timestamp: new Date(2026, 10, 24, 12, 6, 2, 46).getTime(),
    text: 'orders-1 2→3',
    note: '342 ms',
    detail: { topic: 'orders' },
  } as const
  t.equal(
    eventLine(event, plain),
    `  12:06:02.046  election  ${'orders-1 2→3'.padEnd(36)}  342 ms\n`,
  )
  t.match(JSON.parse(eventJson(event)), {
    event: 'election',
    note: '342 ms',
    detail: { topic: 'orders' },
  })
  t.end()
})

t.test('keys: status, kill the one leading most, bring back, quit', async (t) => {
  const { io, stdout } = caught()
  const done: string[] = []
  const states = ['running', 'running', 'killed'] as const
  const status: ClusterStatus = {
    clusterId: 'c',
    controllerId: 1,
    brokers: states.map((state, at) => ({
      id: at + 1,
      host: 'h',
      port: at,
      state,
      leads: at,
      replicas: 3,
    })),
    topics: 1,
    partitions: 3,
    underReplicated: 0,
    offline: 0,
  }
  const keys = new Keys(io, {
    status: () => Promise.resolve(status),
    perform: async (verb, brokers) => void done.push([verb, ...brokers].join(' ')),
    quit: () => void done.push('quit'),
  })
  for (const line of ['k', '', 'k', '1', 'k', '3', 'r', 'q', 'x', '']) await keys.line(line)
  t.same(done, ['kill 2', 'kill 1', 'heal', 'restart 3', 'quit'])
  t.match(stdout.text, /kill which broker\? {2}1 {2}2 {2}\(enter = the one leading most\)/)
  t.match(stdout.text, /r \+ enter brings broker 2 back/)
  t.match(stdout.text, /there is no running broker '3'/)
  t.match(stdout.text, /h \+ enter for help/)
  await keys.line('s')
  t.match(stdout.text, /1 topics, 3 partitions/)
})
