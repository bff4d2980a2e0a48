// Files in memory, and the doors that wrap others: faults, power loss, a bound on descriptors.
import t from 'tap'
import {
  type FileCall,
  type Files,
  faultyFiles,
  filesSuite,
  limitOpenFiles,
  MemoryFiles,
  type Random,
  readWhole,
  replaceWhole,
} from './index.ts'

t.test('files in memory pass the suite', async (t) => {
  for (const { name, run } of filesSuite) {
    t.test(name, async () => {
      const files = new MemoryFiles({ powerLoss: name.length % 2 === 0 })
      files.makeFolder('/data')
      run(files, '/data')
    })
  }
})

t.test('a door without faults passes the suite too', async () => {
  for (const { run } of filesSuite) {
    const files = faultyFiles(new MemoryFiles(), () => undefined)
    files.makeFolder('/data')
    run(files, '/data')
  }
})

function text(files: Files, path: string): string | undefined {
  const bytes = readWhole(files, path)
  return bytes === undefined ? undefined : String.fromCharCode(...bytes)
}

function bytesOf(content: string): Uint8Array {
  return Uint8Array.from(content, (character) => character.charCodeAt(0))
}

t.test('power loss', async (t) => {
  t.test('forgets what was not synced: bytes, cuts and names', async (t) => {
    const files = new MemoryFiles({ powerLoss: true })
    files.makeFolder('/d')
    files.syncFolder('/')
    const file = files.open('/d/a', 'create')
    file.write(bytesOf('kept'), 0)
    file.sync()
    files.syncFolder('/d')
    file.write(bytesOf('lost'), 2)
    file.truncate(3)
    files.open('/d/b', 'create').close()
    files.rename('/d/a', '/d/c')
    const lock = files.lock('/d')
    files.losePower()
    t.same(files.list('/d').files, ['a'])
    t.equal(text(files, '/d/a'), 'kept')
    t.equal(files.usedBytes, 4)
    t.throws(() => file.size(), { code: 'EBADF' }, 'handles die with the machine')
    files.lock('/d')
    lock.release()
    t.throws(() => files.lock('/d'), { code: 'EBUSY' }, 'an old lock releases nothing')
  })

  t.test('a file replaced whole is there, old or new', async (t) => {
    for (let draw = 0; draw < 40; draw++) {
      const files = new MemoryFiles({ powerLoss: true })
      replaceWhole(files, '/a', bytesOf('old'))
      let calls = 0
      const dying = faultyFiles(files, () => (calls++ >= draw % 10 ? { code: 'EIO' } : undefined))
      let done = true
      try {
        replaceWhole(dying, '/a', bytesOf('newer'))
      } catch {
        done = false
      }
      files.losePower(sequence(draw))
      t.match(text(files, '/a'), done ? /^newer$/ : /^(old|newer)$/)
    }
  })

  t.test('with draws, writes survive whole, torn at a sector, or not at all', async (t) => {
    const seen = new Set<number>()
    for (let seed = 0; seed < 60; seed++) {
      const files = new MemoryFiles({ powerLoss: true })
      const file = files.open('/a', 'create')
      files.syncFolder('/')
      file.write(new Uint8Array(1500).fill(7), 0)
      files.losePower(sequence(seed))
      const size = readWhole(files, '/a')?.length ?? -1
      t.ok([0, 512, 1024, 1500].includes(size), `${size}`)
      seen.add(size)
    }
    t.equal(seen.size, 4)
  })
})

t.test('a full disk takes what fits, and has room again after a removal', async (t) => {
  const files = new MemoryFiles({ capacityBytes: 6, timestamp: () => 42 })
  const file = files.open('/a', 'create')
  file.write(bytesOf('1234'), 0)
  t.equal(files.modifiedAt('/a'), 42)
  t.equal(files.freeBytes('/'), 2)
  t.throws(() => file.write(bytesOf('5678'), 4), { code: 'ENOSPC' })
  t.equal(text(files, '/a'), '123456')
  t.throws(() => file.truncate(7), { code: 'ENOSPC' })
  file.truncate(1)
  t.equal(files.usedBytes, 1)
  files.remove('/a')
  t.equal(files.freeBytes('/'), 6)
  file.write(bytesOf('12345678'), 0)
  t.equal(files.usedBytes, 0, 'a file without a name takes no space')
  t.equal(new MemoryFiles().freeBytes('/'), undefined)
})

t.test('a fault names its call, and may let a part of a write through', async (t) => {
  const calls: FileCall[] = []
  const memory = new MemoryFiles()
  const files = faultyFiles(memory, (call) => {
    calls.push(call)
    return call.index === 2 ? { code: 'EIO', writtenBytes: 3 } : undefined
  })
  const file = files.open('/a', 'create')
  file.write(bytesOf('x'), 0)
  t.throws(() => file.writeAll([bytesOf('ab'), bytesOf('cd')], 1), {
    code: 'EIO',
    operation: 'write',
    path: '/a',
  })
  file.close()
  t.equal(text(memory, '/a'), 'xabc')
  t.same(
    calls.map(({ operation, sizeBytes }) => [operation, sizeBytes]),
    [
      ['open', 0],
      ['write', 1],
      ['write', 4],
      ['close', 0],
    ],
  )
})

t.test('a door with few descriptors', async (t) => {
  t.test('passes the suite with one', async () => {
    for (const { run } of filesSuite) {
      const files = limitOpenFiles(new MemoryFiles(), 1)
      files.makeFolder('/data')
      run(files, '/data')
    }
  })

  t.test('closes the file used longest ago, and opens it again where it now is', async (t) => {
    const calls: string[] = []
    const memory = faultyFiles(new MemoryFiles(), ({ operation, path }) => {
      if (operation === 'open' || operation === 'close') calls.push(`${operation} ${path}`)
      return undefined
    })
    const files = limitOpenFiles(memory, 2)
    files.makeFolder('/x')
    const [a, b] = [files.open('/x/a', 'create'), files.open('/x/b', 'create')]
    a.write(bytesOf('a'), 0)
    const c = files.open('/c', 'create')
    t.same(calls.splice(0), ['open /x/a', 'open /x/b', 'close /x/b', 'open /c'])
    files.rename('/x', '/y')
    b.write(bytesOf('b'), 0)
    t.equal(b.path, '/y/b')
    t.same(calls.splice(0), ['close /x/a', 'open /y/b'])
    files.remove('/c')
    a.size()
    t.same(calls.splice(0), ['close /y/b', 'open /y/a'], 'a removed file keeps its descriptor')
    c.close()
    files.removeFolder('/y')
    t.throws(() => b.size(), { code: 'ENOENT' }, 'a file that rested is gone with its name')
    t.equal(a.size(), 1)
    a.close()
    b.close()
    t.throws(() => a.size(), { code: 'EBADF' })
    t.same(calls.splice(0), ['close /c', 'close /y/a'])
  })
})

/** Draws that differ from seed to seed: a small multiplicative generator. */
function sequence(seed: number): Random {
  let state = (seed + 1) * 48271
  const below = (bound: number): number => {
    state = (state * 48271) % 2147483647
    return state % bound
  }
  return {
    below,
    next: () => below(1 << 20) / (1 << 20),
    bytes: (length) => new Uint8Array(length),
  }
}
