// One key of the hard state: the value that is replicated, and those of writes still on their way, oldest
// first. Most cells have none of the latter.

/** A value and its possible successors; null is no value. */
export interface Cell<V> {
  settled: V | null
  pending: { readonly write: number; readonly value: V | null }[] | undefined
}

export function emptyCell<V>(): Cell<V> {
  return { settled: null, pending: undefined }
}

/** The next value: of a write, or settled when it comes from the log. */
export function put<V>(cell: Cell<V>, value: V | null, write: number | undefined): void {
  if (write === undefined) {
    cell.settled = value
  } else {
    cell.pending ??= []
    cell.pending.push({ write, value })
  }
}

/** What the next decision goes by. */
export function latest<V>(cell: Cell<V>): V | null {
  const newest = cell.pending?.at(-1)
  return newest === undefined ? cell.settled : newest.value
}

/** The settled value and all that may take its place, oldest first. */
export function candidates<V>(cell: Cell<V>): V[] {
  const values = [cell.settled, ...(cell.pending ?? []).map(({ value }) => value)]
  return values.filter((value) => value !== null)
}

/** That write is replicated, so every earlier one that is in the log is too, and is overwritten by it. */
export function settle<V>(cell: Cell<V>, write: number): void {
  const pending = cell.pending ?? []
  const value = pending.findLast((candidate) => candidate.write === write)
  if (value === undefined) return // A later write settled first.
  cell.settled = value.value
  keep(
    cell,
    pending.filter((other) => other.write > write),
  )
}

/** That write is not in the log. */
export function revert<V>(cell: Cell<V>, write: number): void {
  keep(
    cell,
    (cell.pending ?? []).filter((other) => other.write !== write),
  )
}

/** Nothing there, and nothing on its way. */
export function isBlank(cell: Cell<unknown>): boolean {
  return cell.settled === null && cell.pending === undefined
}

function keep<V>(cell: Cell<V>, pending: NonNullable<Cell<V>['pending']>): void {
  cell.pending = pending.length === 0 ? undefined : pending
}
