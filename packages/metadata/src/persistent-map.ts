// An immutable map with structural sharing: a hash trie of 32-way branches. `set` copies the few branches
// on the way to the key, and two maps are compared by skipping every branch they share, so a change costs
// what has changed, not what there is. Iteration follows the hashes: the same keys, the same order.

interface Leaf<K, V> {
  readonly kind: 'leaf'
  readonly hash: number
  readonly key: K
  readonly value: V
}

/** Different keys of the same 32-bit hash. */
interface Collision<K, V> {
  readonly kind: 'collision'
  readonly hash: number
  readonly leaves: readonly Leaf<K, V>[]
}

/** Bit `n` of the bitmap is set when there is a child for the five hash bits `n`; children lie densely. */
interface Branch<K, V> {
  readonly kind: 'branch'
  readonly bitmap: number
  readonly children: readonly Node<K, V>[]
}

type Node<K, V> = Leaf<K, V> | Collision<K, V> | Branch<K, V>

const BITS_PER_LEVEL = 5

/** Told of one key that differs between two maps; `undefined` stands for "not there". */
export type OnDifference<K, V> = (key: K, before: V | undefined, after: V | undefined) => void

/** An immutable map that shares structure with the maps it came from. Values are never `undefined`. */
export class PersistentMap<K extends string | number, V> {
  readonly size: number
  readonly #root: Node<K, V> | undefined

  private constructor(root: Node<K, V> | undefined, size: number) {
    this.#root = root
    this.size = size
  }

  static empty<K extends string | number, V>(): PersistentMap<K, V> {
    return new PersistentMap<K, V>(undefined, 0)
  }

  static of<K extends string | number, V>(entries: Iterable<readonly [K, V]>): PersistentMap<K, V> {
    let map = PersistentMap.empty<K, V>()
    for (const [key, value] of entries) map = map.set(key, value)
    return map
  }

  get(key: K): V | undefined {
    return this.#root === undefined ? undefined : find(this.#root, hashOf(key), key, 0)
  }

  has(key: K): boolean {
    return this.get(key) !== undefined
  }

  /** The map with `value` at `key`; this very map when it is there already. */
  set(key: K, value: V): PersistentMap<K, V> {
    const leaf: Leaf<K, V> = { kind: 'leaf', hash: hashOf(key), key, value }
    const before = this.get(key)
    if (before === value) return this
    const root = this.#root === undefined ? leaf : insert(this.#root, leaf, 0)
    return new PersistentMap<K, V>(root, before === undefined ? this.size + 1 : this.size)
  }

  /** The map without `key`; this very map when it was not there. */
  delete(key: K): PersistentMap<K, V> {
    if (this.#root === undefined || !this.has(key)) return this
    return new PersistentMap<K, V>(remove(this.#root, hashOf(key), key, 0), this.size - 1)
  }

  *[Symbol.iterator](): IterableIterator<[K, V]> {
    if (this.#root !== undefined) {
      for (const leaf of leavesOf(this.#root)) yield [leaf.key, leaf.value]
    }
  }

  *keys(): IterableIterator<K> {
    if (this.#root !== undefined) for (const leaf of leavesOf(this.#root)) yield leaf.key
  }

  *values(): IterableIterator<V> {
    if (this.#root !== undefined) for (const leaf of leavesOf(this.#root)) yield leaf.value
  }

  /** Tells every key whose value differs from `before`; shared branches are not visited. */
  differences(before: PersistentMap<K, V>, tell: OnDifference<K, V>): void {
    compare(before.#root, this.#root, 0, tell)
  }
}

function find<K, V>(from: Node<K, V>, hash: number, key: K, fromShift: number): V | undefined {
  let node = from
  let shift = fromShift
  while (node.kind === 'branch') {
    const bit = bitOf(hash, shift)
    if ((node.bitmap & bit) === 0) return undefined
    node = node.children[indexOf(node.bitmap, bit)] as Node<K, V>
    shift += BITS_PER_LEVEL
  }
  if (node.hash !== hash) return undefined
  if (node.kind === 'leaf') return node.key === key ? node.value : undefined
  return node.leaves.find((leaf) => leaf.key === key)?.value
}

function insert<K, V>(node: Node<K, V>, leaf: Leaf<K, V>, shift: number): Node<K, V> {
  if (node.kind === 'branch') {
    const bit = bitOf(leaf.hash, shift)
    const index = indexOf(node.bitmap, bit)
    if ((node.bitmap & bit) === 0) {
      const children = [...node.children.slice(0, index), leaf, ...node.children.slice(index)]
      return { kind: 'branch', bitmap: node.bitmap | bit, children }
    }
    const child = insert(node.children[index] as Node<K, V>, leaf, shift + BITS_PER_LEVEL)
    return { kind: 'branch', bitmap: node.bitmap, children: node.children.with(index, child) }
  }
  if (node.hash !== leaf.hash) return split(node, leaf, shift)
  if (node.kind === 'leaf' && node.key === leaf.key) return leaf
  const others = node.kind === 'leaf' ? [node] : node.leaves.filter((it) => it.key !== leaf.key)
  return { kind: 'collision', hash: leaf.hash, leaves: [...others, leaf] }
}

/** Branches until the hashes of the two part. */
function split<K, V>(a: Leaf<K, V> | Collision<K, V>, b: Leaf<K, V>, shift: number): Branch<K, V> {
  const bitA = bitOf(a.hash, shift)
  const bitB = bitOf(b.hash, shift)
  if (bitA === bitB) {
    return { kind: 'branch', bitmap: bitA, children: [split(a, b, shift + BITS_PER_LEVEL)] }
  }
  const inOrder = bitA >>> 0 < bitB >>> 0
  return { kind: 'branch', bitmap: bitA | bitB, children: inOrder ? [a, b] : [b, a] }
}

/** `key` is there. A branch left with a single leaf becomes that leaf: equal maps have equal shapes. */
function remove<K, V>(
  node: Node<K, V>,
  hash: number,
  key: K,
  shift: number,
): Node<K, V> | undefined {
  if (node.kind === 'leaf') return undefined
  if (node.kind === 'collision') {
    const leaves = node.leaves.filter((leaf) => leaf.key !== key)
    return leaves.length === 1 ? leaves[0] : { kind: 'collision', hash, leaves }
  }
  const bit = bitOf(hash, shift)
  const index = indexOf(node.bitmap, bit)
  const child = remove(node.children[index] as Node<K, V>, hash, key, shift + BITS_PER_LEVEL)
  const children =
    child === undefined ? node.children.toSpliced(index, 1) : node.children.with(index, child)
  const [first] = children
  if (first === undefined) return undefined
  if (children.length === 1 && first.kind !== 'branch') return first
  return {
    kind: 'branch',
    bitmap: child === undefined ? node.bitmap & ~bit : node.bitmap,
    children,
  }
}

function compare<K, V>(
  before: Node<K, V> | undefined,
  after: Node<K, V> | undefined,
  shift: number,
  tell: OnDifference<K, V>,
): void {
  if (before === after) return
  if (before?.kind === 'branch' && after?.kind === 'branch') {
    for (let rest = before.bitmap | after.bitmap; rest !== 0; rest &= rest - 1) {
      const bit = rest & -rest
      compare(childAt(before, bit), childAt(after, bit), shift + BITS_PER_LEVEL, tell)
    }
    return
  }
  for (const was of leavesOf(before)) {
    const value = after === undefined ? undefined : find(after, was.hash, was.key, shift)
    if (value !== was.value) tell(was.key, was.value, value)
  }
  for (const is of leavesOf(after)) {
    if (before === undefined || find(before, is.hash, is.key, shift) === undefined) {
      tell(is.key, undefined, is.value)
    }
  }
}

function* leavesOf<K, V>(node: Node<K, V> | undefined): IterableIterator<Leaf<K, V>> {
  if (node === undefined) return
  if (node.kind === 'leaf') yield node
  else if (node.kind === 'collision') yield* node.leaves
  else for (const child of node.children) yield* leavesOf(child)
}

function childAt<K, V>(branch: Branch<K, V>, bit: number): Node<K, V> | undefined {
  return (branch.bitmap & bit) === 0 ? undefined : branch.children[indexOf(branch.bitmap, bit)]
}

function bitOf(hash: number, shift: number): number {
  return 1 << ((hash >>> shift) & 31)
}

/** How many bits of `bitmap` lie below `bit`: where its child lies. */
function indexOf(bitmap: number, bit: number): number {
  let bits = bitmap & (bit - 1)
  bits -= (bits >>> 1) & 0x5555_5555
  bits = (bits & 0x3333_3333) + ((bits >>> 2) & 0x3333_3333)
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24
}

/** FNV-1a with a final mix: names that differ in one digit land far apart. */
function hashOf(key: string | number): number {
  let hash = 0x811c_9dc5
  if (typeof key === 'number') hash ^= key
  else for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x0100_0193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85eb_ca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2_ae35)
  return hash ^ (hash >>> 16)
}
