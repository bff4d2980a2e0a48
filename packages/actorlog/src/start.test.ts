// The program itself, as processes: started, found, broken, crashed, stopped. The cluster only pretends.

import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import t from 'tap'
import type { RunFile } from './control/run-file.ts'
import { CommandHome } from './testing/command-line.ts'

/** Asks the control channel as some stranger would. */
function ask(
  port: number,
  headers: Record<string, string>,
  path = '/v1/status',
  method = 'GET',
  body?: string,
) {
  return new Promise<number>((resolve, reject) => {
    const asking = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      response.resume()
      response.on('end', () => resolve(response.statusCode ?? 0))
    })
    asking.on('error', reject)
    asking.end(body)
  })
}

t.test('started, found, looked at, broken, mended, stopped', async (t) => {
  const home = new CommandHome()
  t.teardown(() => home.end())
  const started = home.start('start', '-p', 'auto', '--memory', '--name', 'one')
  t.equal((await home.run('wait', 'ready', '--timeout', '20s')).code, 0)
  const path = join(home.folder, 'run', 'one.json')
  t.equal(statSync(path).mode & 0o777, 0o600, 'the secret is for its owner only')
  const file = JSON.parse(readFileSync(path, 'utf8')) as RunFile
  t.match(file, { name: 'one', bootstrapServers: /^localhost:\d+,localhost:\d+,localhost:\d+$/ })

  const healthy = await home.run('status', '--json')
  t.match(JSON.parse(healthy.stdout), { name: 'one', health: 'healthy', brokers: { length: 3 } })
  t.equal((await home.run('chaos', 'kill', '2')).code, 0)
  const broken = await home.run('status')
  t.match(broken.stdout, /one {2}under-replicated/)
  t.match(broken.stdout, /2 +127.0.0.1:\d+ +killed +0/)
  t.equal(broken.code, 0, 'fewer replicas than wanted is a warning')
  t.match(await home.run('chaos', 'kill', '9'), {
    code: 9,
    stderr: /there is no broker 9; there are 1, 2, 3/,
  })
  t.match(await home.run('chaos', 'cut', '1', '1'), { code: 2 })
  await home.run('chaos', 'restart', '2')
  t.match(await home.run('start', '--name', 'one', '-p', 'auto'), {
    code: 8,
    stderr: /runs already/,
  })
  const first = file.bootstrapServers.split(',')[0]?.split(':')[1] as string
  t.match(await home.run('start', '--name', 'two', '-p', first, '-n', '1'), {
    code: 8,
    stderr: /port \d+ is taken.*\n(.*\n)?.*try: {2}npx actorlog start --port/,
  })

  const { port, token } = file.control
  const allowed = { authorization: `Bearer ${token}` }
  t.equal(await ask(port, allowed), 200)
  t.equal(await ask(port, {}), 401)
  t.equal(await ask(port, { authorization: 'Bearer x' }), 401)
  t.equal(await ask(port, { ...allowed, host: 'evil.example:1' }), 401, 'a name of somebody else')
  t.equal(
    await ask(port, { ...allowed, origin: 'http://evil.example' }),
    401,
    'a page in a browser',
  )
  t.equal(await ask(port, allowed, '/v1/nothing'), 404)
  t.equal(await ask(port, allowed, '/v1/chaos', 'POST', '{"verb":"explode","brokers":[]}'), 400)
  t.equal(await ask(port, allowed, '/v1/chaos', 'POST', 'no json'), 400)
  t.equal(await ask(port, allowed, '/v1/chaos', 'POST', 'x'.repeat(20_000)), 400)

  t.equal((await home.run('stop')).code, 0)
  const { code, stdout } = await started.finished
  t.equal(code, 0)
  t.match(stdout, /fault +broker 2 killed/)
  t.match(stdout, /stopping: .* done in \d+ ms/)
  t.match(await home.run('status'), { code: 9 })
})

t.test('the first signal ends it in good order, the second at once', async (t) => {
  const home = new CommandHome()
  t.teardown(() => home.end())
  const good = home.start('start', '-p', 'auto', '--memory', '--json')
  await good.shows('"event":"ready"')
  good.child.kill('SIGINT')
  t.match(await good.finished, { code: 0, stdout: /"event":"stopped"/ })
  const hanging = home.start('start', '-p', 'auto', '--memory', '--set', 'log.dirs=hang')
  await hanging.shows('ready in')
  hanging.child.kill('SIGTERM')
  await hanging.shows('stopping')
  hanging.child.kill('SIGTERM')
  t.equal((await hanging.finished).code, 143)
})

t.test('a process that dies is started again, on the same ports', async (t) => {
  const home = new CommandHome()
  t.teardown(() => home.end())
  const started = home.start('start', '-p', 'auto', '--memory', '--set', 'log.dirs=abort', '--json')
  await started.shows('"event":"ready"', 2)
  started.child.kill('SIGTERM')
  const { code, stdout, stderr } = await started.finished
  t.equal(code, 0)
  t.match(stderr, /the cluster's process died \(SIGABRT\); starting it again/)
  const addresses = [...stdout.matchAll(/"bootstrapServers":"([^"]+)"/g)].map((match) => match[1])
  t.equal(addresses[0], addresses[1])
})

t.test('in the background: ready when the command returns, stopped by another', async (t) => {
  const home = new CommandHome()
  t.teardown(() => home.end())
  const started = await home.run(
    'start',
    '-d',
    '--memory',
    '-p',
    'auto',
    '--name',
    'back',
    '--topic',
    'o:6:3',
  )
  t.match(started, { code: 0, stdout: /Kafka: {4}localhost:\d+/ })
  t.match(await home.run('status', '--name', 'back'), { code: 0, stdout: /back {2}healthy/ })
  t.match(await home.run('stop', '--name', 'back', '--json'), { code: 0, stdout: /"stopped":true/ })
  t.match(await home.run('stop', '--name', 'back'), { code: 9, stderr: /no cluster "back" runs/ })
})

t.test('a file of a process that is gone, or half a file, is no running cluster', async (t) => {
  const home = new CommandHome()
  t.teardown(() => home.end())
  t.match(await home.run('wait', 'ready', '--timeout', '200ms'), {
    code: 4,
    stderr: /no cluster runs/,
  })
  const started = home.start('start', '-p', 'auto', '--memory')
  await started.shows('ready in')
  const path = join(home.folder, 'run', 'default.json')
  const file = JSON.parse(readFileSync(path, 'utf8')) as RunFile
  writeFileSync(
    join(home.folder, 'run', 'dead.json'),
    JSON.stringify({ ...file, name: 'dead', pid: 2 ** 22 + 1 }),
  )
  writeFileSync(join(home.folder, 'run', 'half.json'), '{"name":')
  t.match(await home.run('status'), { code: 0, stdout: /default/ })
  started.child.kill('SIGTERM')
  await started.finished
})
