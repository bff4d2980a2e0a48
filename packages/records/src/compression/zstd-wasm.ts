// Zstandard through the WebAssembly build in @bokuweb/zstd-wasm. Its public door starts with a
// promise and trusts the sizes that a frame claims; a broker needs a synchronous start and a bound,
// so the module behind that door is used. The package is pinned to an exact version for that.
import type * as Fs from 'node:fs'
import type * as Path from 'node:path'
import { load, locate } from './load.ts'

/** Zstandard, whoever provides it. */
export interface ZstdLibrary {
  compress(bytes: Uint8Array, level: number): Uint8Array
  /** The inflated bytes, `too-large`, or why they are corrupt. */
  decompress(bytes: Uint8Array, maxBytes: number): Uint8Array | string
}

interface WasmModule {
  instantiateWasm(imports: WasmImports, receive: (instance: unknown) => unknown): unknown
  init(binary: Uint8Array): void
  readonly HEAPU8: Uint8Array
  _malloc(size: number): number
  _free(pointer: number): void
  _ZSTD_isError(size: number): number
  _ZSTD_compressBound(size: number): number
  _ZSTD_compress(to: number, room: number, from: number, size: number, level: number): number
  _ZSTD_decompress(to: number, room: number, from: number, size: number): number
}

type WasmImports = object
/** The part of WebAssembly that is used; the DOM's types are not loaded here. */
interface WasmRuntime {
  readonly Module: new (binary: Uint8Array) => object
  readonly Instance: new (module: object, imports: WasmImports) => object
}

/** `ZSTD_error_dstSize_tooSmall`, as a returned size. */
const ROOM_TOO_SMALL = -70
/** The first guess at the inflated size: text batches shrink four to eight times. */
const GUESSED_RATIO = 8
const SMALLEST_ROOM = 65_536

/** Compiles and starts the module: some 10 ms, once a thread. */
export function zstdWasm(): ZstdLibrary {
  const wasm = start()
  return {
    compress: (bytes, level) => compress(wasm, bytes, level),
    decompress: (bytes, maxBytes) => decompress(wasm, bytes, maxBytes),
  }
}

function start(): WasmModule {
  const { dirname, join } = load<typeof Path>('node:path')
  const { readFileSync } = load<typeof Fs>('node:fs')
  const { WebAssembly } = globalThis as unknown as { readonly WebAssembly: WasmRuntime }
  const folder = dirname(locate('@bokuweb/zstd-wasm'))
  const wasm = load<{ Module: WasmModule }>(join(folder, 'module.js')).Module
  const binary = readFileSync(join(folder, 'zstd.wasm'))
  wasm.instantiateWasm = (imports, receive) =>
    receive(new WebAssembly.Instance(new WebAssembly.Module(binary), imports))
  wasm.init(binary)
  return wasm
}

function compress(wasm: WasmModule, bytes: Uint8Array, level: number): Uint8Array {
  const bound = wasm._ZSTD_compressBound(bytes.length)
  const from = copyIn(wasm, bytes)
  const to = wasm._malloc(bound)
  try {
    const size = wasm._ZSTD_compress(to, bound, from, bytes.length, level)
    if (wasm._ZSTD_isError(size) !== 0) throw new Error(`zstd cannot compress: code ${size}`)
    return wasm.HEAPU8.slice(to, to + size)
  } finally {
    wasm._free(to)
    wasm._free(from)
  }
}

function decompress(wasm: WasmModule, bytes: Uint8Array, maxBytes: number): Uint8Array | string {
  const from = copyIn(wasm, bytes)
  try {
    let room = Math.min(maxBytes, Math.max(SMALLEST_ROOM, bytes.length * GUESSED_RATIO))
    for (;;) {
      const inflated = inflateInto(wasm, from, bytes.length, room)
      if (inflated !== 'too-large' || room >= maxBytes) return inflated
      room = Math.min(maxBytes, room * 4)
    }
  } finally {
    wasm._free(from)
  }
}

function inflateInto(
  wasm: WasmModule,
  from: number,
  length: number,
  room: number,
): Uint8Array | string {
  const to = wasm._malloc(Math.max(room, 1))
  if (to === 0) return 'too-large'
  try {
    const size = wasm._ZSTD_decompress(to, room, from, length)
    if (wasm._ZSTD_isError(size) === 0) return wasm.HEAPU8.slice(to, to + size)
    return (size | 0) === ROOM_TOO_SMALL ? 'too-large' : `code ${size | 0}`
  } finally {
    wasm._free(to)
  }
}

function copyIn(wasm: WasmModule, bytes: Uint8Array): number {
  const pointer = wasm._malloc(Math.max(bytes.length, 1))
  if (pointer === 0) throw new Error(`no memory for ${bytes.length} bytes of zstd input`)
  wasm.HEAPU8.set(bytes, pointer)
  return pointer
}
