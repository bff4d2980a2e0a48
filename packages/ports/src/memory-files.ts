// Files in memory: the storage of a cluster without a disk, and the disk of a simulation. With
// `powerLoss` it keeps apart what has been synced from what has only been written, so that `losePower`
// can forget, reorder and tear the rest as a real disk may.

import { assert } from '@actorlog/assert'
import { type File, FileError, type Files, type FolderLock, type Listing } from './files.ts'
import { MemoryFile, MemoryFolder, type MemoryNode } from './memory-nodes.ts'
import type { Random } from './random.ts'

/** How a file system in memory behaves. */
export interface MemoryFilesOptions {
  /** Tell synced from unsynced bytes and names; costs a second copy of every file. */
  readonly powerLoss?: boolean
  /** ENOSPC beyond this many bytes of file content. */
  readonly capacityBytes?: number
  /** Wall clock for `modifiedAt`; without it every file is from 1970. */
  readonly timestamp?: () => number
}

/** Files that live as long as this object. One owner: it is not shared between threads. */
export class MemoryFiles implements Files {
  readonly #powerLoss: boolean
  readonly #capacityBytes: number
  readonly #timestamp: () => number
  readonly #locked = new Set<string>()
  #root: MemoryFolder
  #usedBytes = 0
  /** Handles and locks of an earlier life are dead. */
  #life = 0

  constructor(options: MemoryFilesOptions = {}) {
    this.#powerLoss = options.powerLoss ?? false
    this.#capacityBytes = options.capacityBytes ?? Number.POSITIVE_INFINITY
    this.#timestamp = options.timestamp ?? (() => 0)
    this.#root = new MemoryFolder(this.#powerLoss)
  }

  /** Bytes of content in all files. */
  get usedBytes(): number {
    return this.#usedBytes
  }

  open(path: string, mode: 'read' | 'update' | 'create'): File {
    const { folder, name } = this.#parent('open', path)
    let node = folder.entries.get(name)
    if (node === undefined) {
      if (mode !== 'create') throw new FileError('ENOENT', 'open', path)
      node = new MemoryFile(this.#powerLoss, this.#timestamp())
      folder.change([[name, node]])
    }
    if (node instanceof MemoryFolder) throw new FileError('EISDIR', 'open', path)
    return this.#handle(path, node, mode !== 'read')
  }

  exists(path: string): boolean {
    return this.#find(path) !== undefined
  }

  list(path: string): Listing {
    const files: string[] = []
    const folders: string[] = []
    for (const [name, node] of this.#folder('list', path).entries) {
      if (node instanceof MemoryFolder) folders.push(name)
      else files.push(name)
    }
    return { files: files.sort(), folders: folders.sort() }
  }

  makeFolder(path: string): void {
    let folder = this.#root
    for (const name of split(path)) {
      let next = folder.entries.get(name)
      if (next === undefined) {
        next = new MemoryFolder(this.#powerLoss)
        folder.change([[name, next]])
      }
      if (!(next instanceof MemoryFolder)) throw new FileError('ENOTDIR', 'makeFolder', path)
      folder = next
    }
  }

  rename(from: string, to: string): void {
    const source = this.#parent('rename', from)
    const target = this.#parent('rename', to)
    const node = source.folder.entries.get(source.name)
    if (node === undefined) throw new FileError('ENOENT', 'rename', from)
    const replaced = target.folder.entries.get(target.name)
    if (replaced === node) return
    if (replaced !== undefined) this.#checkReplaced(node, replaced, to)
    if (replaced !== undefined) this.#forget(replaced)
    if (source.folder === target.folder) {
      source.folder.change([
        [source.name, undefined],
        [target.name, node],
      ])
    } else {
      source.folder.change([[source.name, undefined]])
      target.folder.change([[target.name, node]])
    }
  }

  remove(path: string): void {
    const { folder, name } = this.#parent('remove', path)
    const node = folder.entries.get(name)
    if (node === undefined) throw new FileError('ENOENT', 'remove', path)
    if (node instanceof MemoryFolder) throw new FileError('EISDIR', 'remove', path)
    folder.change([[name, undefined]])
    this.#forget(node)
  }

  removeFolder(path: string): void {
    this.#forget(this.#folder('removeFolder', path))
    const { folder, name } = this.#parent('removeFolder', path)
    folder.change([[name, undefined]])
  }

  syncFolder(path: string): void {
    this.#folder('syncFolder', path).sync()
  }

  modifiedAt(path: string): number {
    const node = this.#find(path)
    if (node === undefined) throw new FileError('ENOENT', 'modifiedAt', path)
    return node instanceof MemoryFile ? node.modifiedAt : 0
  }

  freeBytes(_path: string): number | undefined {
    if (this.#capacityBytes === Number.POSITIVE_INFINITY) return undefined
    return Math.max(0, this.#capacityBytes - this.#usedBytes)
  }

  lock(path: string): FolderLock {
    this.#folder('lock', path)
    const key = split(path).join('/')
    if (this.#locked.has(key)) throw new FileError('EBUSY', 'lock', path)
    this.#locked.add(key)
    const life = this.#life
    let held = true
    return {
      release: () => {
        if (held && life === this.#life) this.#locked.delete(key)
        held = false
      },
    }
  }

  /**
   * The machine stops: open handles and locks die, and what was not synced is lost. With `random`, each
   * unsynced write is kept, torn or lost by a draw of its own, and each folder keeps some first changes.
   */
  losePower(random?: Random): void {
    assert(this.#powerLoss, 'losePower needs the option powerLoss')
    this.#life++
    this.#locked.clear()
    this.#root = this.#root.survive(random)
    this.#usedBytes = this.#root.sizeBytes
  }

  #handle(path: string, file: MemoryFile, writable: boolean): File {
    const life = this.#life
    let open = true
    const check = (operation: string, writes: boolean) => {
      if (!open || life !== this.#life) throw new FileError('EBADF', operation, path)
      if (writes && !writable) throw new FileError('EBADF', operation, path)
    }
    const write = (source: Uint8Array, position: number) => {
      const fits = this.#grow(file, position + source.length) - position
      file.write(source.subarray(0, Math.max(0, fits)), position, this.#timestamp())
      if (fits < source.length) throw new FileError('ENOSPC', 'write', path)
    }
    return {
      path,
      read(target, position) {
        check('read', false)
        return file.cached.read(target, position)
      },
      write(source, position) {
        check('write', true)
        write(source, position)
      },
      writeAll(sources, position) {
        check('write', true)
        let at = position
        for (const source of sources) {
          write(source, at)
          at += source.length
        }
      },
      truncate: (sizeBytes) => {
        check('truncate', true)
        if (this.#grow(file, sizeBytes) < sizeBytes) throw new FileError('ENOSPC', 'truncate', path)
        this.#usedBytes -= file.linked ? Math.max(0, file.cached.size - sizeBytes) : 0
        file.truncate(sizeBytes, this.#timestamp())
      },
      sync() {
        check('sync', false)
        file.sync()
      },
      size() {
        check('size', false)
        return file.cached.size
      },
      close() {
        open = false
      },
    }
  }

  /** Takes space for a file that is to end at `end`; returns where it may end. */
  #grow(file: MemoryFile, end: number): number {
    const more = end - file.cached.size
    if (more <= 0 || !file.linked) return end
    const granted = Math.min(more, Math.max(0, this.#capacityBytes - this.#usedBytes))
    this.#usedBytes += granted
    return end - more + granted
  }

  #forget(node: MemoryNode): void {
    this.#usedBytes -= node.unlink()
  }

  #checkReplaced(node: MemoryNode, replaced: MemoryNode, path: string): void {
    const moved = node instanceof MemoryFolder
    if (replaced instanceof MemoryFolder) {
      if (!moved) throw new FileError('EISDIR', 'rename', path)
      if (replaced.entries.size > 0) throw new FileError('ENOTEMPTY', 'rename', path)
    } else if (moved) {
      throw new FileError('ENOTDIR', 'rename', path)
    }
  }

  #find(path: string): MemoryNode | undefined {
    let node: MemoryNode | undefined = this.#root
    for (const name of split(path)) {
      if (!(node instanceof MemoryFolder)) return undefined
      node = node.entries.get(name)
    }
    return node
  }

  #folder(operation: string, path: string): MemoryFolder {
    const node = this.#find(path)
    if (node === undefined) throw new FileError('ENOENT', operation, path)
    if (!(node instanceof MemoryFolder)) throw new FileError('ENOTDIR', operation, path)
    return node
  }

  #parent(operation: string, path: string): { folder: MemoryFolder; name: string } {
    const names = split(path)
    const name = names.pop()
    if (name === undefined) throw new FileError('EINVAL', operation, path)
    const folder = this.#find(names.join('/'))
    if (folder === undefined) throw new FileError('ENOENT', operation, path)
    if (!(folder instanceof MemoryFolder)) throw new FileError('ENOTDIR', operation, path)
    return { folder, name }
  }
}

function split(path: string): string[] {
  return path.split('/').filter((name) => name !== '' && name !== '.')
}
