// What every implementation of the door Files must pass. A case gets a door and an empty folder of its
// own, and throws when a rule does not hold; it needs no test library, so any can run it.

import { AssertionError, assert } from '@actorlog/assert'
import { type File, FileError, type Files } from './files.ts'
import { readWhole, replaceWhole } from './whole-file.ts'

/** One rule of the door. */
export interface FilesCase {
  readonly name: string
  run(files: Files, folder: string): void
}

/** The cases, in the order of the door's methods. */
export const filesSuite: readonly FilesCase[] = [
  {
    name: 'a file is made only by mode create, and kept when it is there',
    run(files, folder) {
      fails('ENOENT', () => files.open(`${folder}/a`, 'read'))
      fails('ENOENT', () => files.open(`${folder}/a`, 'update'))
      fails('ENOENT', () => files.open(`${folder}/missing/a`, 'create'))
      put(files, `${folder}/a`, [1, 2, 3])
      same(get(files, `${folder}/a`), [1, 2, 3])
      files.open(`${folder}/a`, 'create').close()
      same(get(files, `${folder}/a`), [1, 2, 3])
    },
  },
  {
    name: 'a file opened to be read is never written',
    run(files, folder) {
      put(files, `${folder}/a`, [1])
      using(files.open(`${folder}/a`, 'read'), (file) => {
        fails(undefined, () => file.write(bytes(2), 0))
        fails(undefined, () => file.truncate(0))
      })
      same(get(files, `${folder}/a`), [1])
    },
  },
  {
    name: 'a read is short only at the end of the file',
    run(files, folder) {
      put(files, `${folder}/a`, [1, 2, 3, 4, 5])
      using(files.open(`${folder}/a`, 'read'), (file) => {
        const target = new Uint8Array(4)
        equal(file.read(target, 0), 4)
        same(target, [1, 2, 3, 4])
        equal(file.read(target, 3), 2)
        same(target.subarray(0, 2), [4, 5])
        equal(file.read(target, 5), 0)
        equal(file.read(target, 99), 0)
        equal(file.read(new Uint8Array(0), 1), 0)
      })
    },
  },
  {
    name: 'a write overwrites, extends, and leaves zeros in a gap',
    run(files, folder) {
      using(files.open(`${folder}/a`, 'create'), (file) => {
        file.write(bytes(1, 2, 3), 0)
        file.write(bytes(9), 1)
        file.write(bytes(7), 5)
        equal(file.size(), 6)
        file.write(new Uint8Array(0), 50)
        equal(file.size(), 6)
      })
      same(get(files, `${folder}/a`), [1, 9, 3, 0, 0, 7])
    },
  },
  {
    name: 'many parts are written in order, empty ones and more than a system call takes',
    run(files, folder) {
      const parts = Array.from({ length: 3000 }, (_, i) => new Uint8Array(i % 3).fill(i & 255))
      const whole = parts.flatMap((part) => [...part])
      using(files.open(`${folder}/a`, 'create'), (file) => {
        file.write(bytes(255, 255), 0)
        file.writeAll(parts, 2)
        file.writeAll([], 7)
      })
      same(get(files, `${folder}/a`), [255, 255, ...whole])
    },
  },
  {
    name: 'large files come back as they were written, whatever the pieces',
    run(files, folder) {
      const size = 700_001
      const content = Uint8Array.from({ length: size }, (_, i) => (i * 31 + (i >> 8)) & 255)
      using(files.open(`${folder}/a`, 'create'), (file) => {
        for (let at = 0; at < size; at += 99_991) {
          file.write(content.subarray(at, Math.min(size, at + 99_991)), at)
        }
        const target = new Uint8Array(300_000)
        equal(file.read(target, 262_100), 300_000)
        assert(equalBytes(target, content.subarray(262_100, 562_100)), 'the middle is as written')
      })
      assert(equalBytes(readWhole(files, `${folder}/a`), content), 'the whole is as written')
    },
  },
  {
    name: 'memory shared between threads can be read into and written from',
    run(files, folder) {
      const shared = new Uint8Array(new SharedArrayBuffer(8))
      shared.set([1, 2, 3, 4])
      using(files.open(`${folder}/a`, 'create'), (file) => {
        file.writeAll([shared.subarray(0, 2), shared.subarray(2, 4)], 0)
        equal(file.read(shared.subarray(4), 0), 4)
      })
      same(shared, [1, 2, 3, 4, 1, 2, 3, 4])
    },
  },
  {
    name: 'truncate cuts, and extends with zeros',
    run(files, folder) {
      using(files.open(`${folder}/a`, 'create'), (file) => {
        file.write(bytes(1, 2, 3, 4), 0)
        file.truncate(2)
        equal(file.size(), 2)
        file.truncate(5)
        file.write(bytes(6), 5)
        file.sync()
      })
      same(get(files, `${folder}/a`), [1, 2, 0, 0, 0, 6])
    },
  },
  {
    name: 'two handles see one file',
    run(files, folder) {
      using(files.open(`${folder}/a`, 'create'), (one) =>
        using(files.open(`${folder}/a`, 'update'), (two) => {
          one.write(bytes(1, 2), 0)
          equal(two.size(), 2)
          two.write(bytes(3), 0)
          const target = new Uint8Array(2)
          one.read(target, 0)
          same(target, [3, 2])
        }),
      )
    },
  },
  {
    name: 'a closed file fails, and may be closed again',
    run(files, folder) {
      const file = files.open(`${folder}/a`, 'create')
      file.close()
      file.close()
      fails('EBADF', () => file.read(new Uint8Array(1), 0))
      fails('EBADF', () => file.write(bytes(1), 0))
      fails('EBADF', () => file.size())
      fails('EBADF', () => file.sync())
    },
  },
  {
    name: 'a removed file stays readable through its handle',
    run(files, folder) {
      put(files, `${folder}/a`, [1, 2])
      using(files.open(`${folder}/a`, 'update'), (file) => {
        files.remove(`${folder}/a`)
        assert(!files.exists(`${folder}/a`), 'its name is gone')
        const target = new Uint8Array(2)
        equal(file.read(target, 0), 2)
        same(target, [1, 2])
        file.write(bytes(3), 2)
        equal(file.size(), 3)
      })
      fails('ENOENT', () => files.remove(`${folder}/a`))
    },
  },
  {
    name: 'folders are made with their parents, listed in order, removed with what they hold',
    run(files, folder) {
      files.makeFolder(`${folder}/x/y`)
      files.makeFolder(`${folder}/x/y`)
      for (const name of ['b', 'a', '10', '9']) put(files, `${folder}/x/${name}`, [])
      const { files: names, folders } = files.list(`${folder}/x`)
      same(names, ['10', '9', 'a', 'b'])
      same(folders, ['y'])
      files.syncFolder(`${folder}/x`)
      files.removeFolder(`${folder}/x`)
      assert(!files.exists(`${folder}/x`), 'the folder is gone')
      fails('ENOENT', () => files.removeFolder(`${folder}/x`))
      fails('ENOENT', () => files.list(`${folder}/x`))
      fails('ENOENT', () => files.syncFolder(`${folder}/x`))
    },
  },
  {
    name: 'files are no folders, and folders no files',
    run(files, folder) {
      files.makeFolder(`${folder}/x`)
      put(files, `${folder}/a`, [])
      fails('EISDIR', () => files.open(`${folder}/x`, 'update'))
      fails('ENOTDIR', () => files.list(`${folder}/a`))
      fails(undefined, () => files.makeFolder(`${folder}/a`))
      fails(undefined, () => files.remove(`${folder}/x`))
    },
  },
  {
    name: 'rename moves a file over another, and a folder to a free name',
    run(files, folder) {
      put(files, `${folder}/a`, [1])
      put(files, `${folder}/b`, [2])
      files.rename(`${folder}/a`, `${folder}/b`)
      same(get(files, `${folder}/b`), [1])
      assert(!files.exists(`${folder}/a`), 'the old name is gone')
      fails('ENOENT', () => files.rename(`${folder}/a`, `${folder}/b`))
      files.makeFolder(`${folder}/x`)
      files.rename(`${folder}/b`, `${folder}/x/b`)
      files.rename(`${folder}/x`, `${folder}/y`)
      same(get(files, `${folder}/y/b`), [1])
      files.makeFolder(`${folder}/z`)
      fails('ENOTEMPTY', () => files.rename(`${folder}/z`, `${folder}/y`))
    },
  },
  {
    name: 'an open file follows its renames',
    run(files, folder) {
      put(files, `${folder}/a`, [1])
      using(files.open(`${folder}/a`, 'update'), (file) => {
        files.rename(`${folder}/a`, `${folder}/b`)
        file.write(bytes(2), 1)
      })
      same(get(files, `${folder}/b`), [1, 2])
    },
  },
  {
    name: 'a small file is read and replaced whole',
    run(files, folder) {
      equal(readWhole(files, `${folder}/a`), undefined)
      replaceWhole(files, `${folder}/a`, bytes(1, 2, 3))
      replaceWhole(files, `${folder}/a`, bytes(4))
      same(get(files, `${folder}/a`), [4])
      same(files.list(folder).files, ['a'])
    },
  },
  {
    name: 'times and free space are numbers that make sense',
    run(files, folder) {
      put(files, `${folder}/a`, [1])
      const modifiedAt = files.modifiedAt(`${folder}/a`)
      assert(modifiedAt >= 0 && Number.isFinite(modifiedAt), 'a time', { modifiedAt })
      const free = files.freeBytes(folder)
      assert(free === undefined || free >= 0, 'free bytes', { free })
      fails('ENOENT', () => files.modifiedAt(`${folder}/missing`))
    },
  },
  {
    name: 'a folder is locked once, and again after its release',
    run(files, folder) {
      const lock = files.lock(folder)
      fails('EBUSY', () => files.lock(folder))
      lock.release()
      lock.release()
      const again = files.lock(folder)
      fails('EBUSY', () => files.lock(folder))
      again.release()
      fails('ENOENT', () => files.lock(`${folder}/missing`))
    },
  },
]

function bytes(...values: number[]): Uint8Array {
  return Uint8Array.from(values)
}

function put(files: Files, path: string, content: number[]): void {
  using(files.open(path, 'create'), (file) => file.write(bytes(...content), 0))
}

function get(files: Files, path: string): Uint8Array {
  const found = readWhole(files, path)
  assert(found !== undefined, 'the file is there', { path })
  return found
}

function using(file: File, use: (file: File) => void): void {
  try {
    use(file)
  } finally {
    file.close()
  }
}

function equal(found: unknown, wanted: unknown): void {
  assert(found === wanted, 'the answer is as wanted', { found, wanted })
}

function same(found: ArrayLike<unknown>, wanted: ArrayLike<unknown>): void {
  const equalParts = Array.from(wanted).every((value, index) => found[index] === value)
  assert(found.length === wanted.length && equalParts, 'the content is as wanted', {
    found: Array.from(found).slice(0, 20),
    wanted: Array.from(wanted).slice(0, 20),
  })
}

function equalBytes(found: Uint8Array | undefined, wanted: Uint8Array): boolean {
  return found?.length === wanted.length && found.every((value, index) => value === wanted[index])
}

/** The call must throw FileError, with this code where one is named. */
function fails(code: string | undefined, call: () => void): void {
  try {
    call()
  } catch (error) {
    assert(error instanceof FileError, 'only FileError is thrown', { error })
    assert(code === undefined || error.code === code, 'the code', { found: error.code, code })
    return
  }
  throw new AssertionError('the call must fail', { code })
}
