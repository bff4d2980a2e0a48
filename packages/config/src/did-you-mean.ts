// The name somebody probably meant: the known one that is fewest edits away.

/** More edits than this, or than a third of the name, is another name. */
const EDITS_MAX = 5
/** Longer names are cut off before they are compared: nothing known is near them. */
const COMPARED_LENGTH_MAX = 100

/** The nearest of `names`, or undefined when none is near. */
export function closestName(name: string, names: Iterable<string>): string | undefined {
  const known = [...names]
  const wanted = name.toLowerCase().slice(0, COMPARED_LENGTH_MAX)
  let best: string | undefined
  let bestEdits = Math.min(EDITS_MAX, Math.ceil(wanted.length / 3)) + 1
  for (const candidate of known) {
    if (Math.abs(candidate.length - wanted.length) >= bestEdits) continue
    const edits = editDistance(wanted, candidate)
    if (edits < bestEdits) [best, bestEdits] = [candidate, edits]
  }
  return best ?? known.find((candidate) => sameWords(wanted, candidate))
}

/** Levenshtein's distance, one row at a time. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(replaced, (row[j] as number) + 1, (next[j - 1] as number) + 1))
    }
    row = next
  }
  return row[b.length] as number
}

/** The same words in another order or with other separators: `insync.min_replicas`. */
function sameWords(a: string, b: string): boolean {
  const words = (name: string): string =>
    name
      .toLowerCase()
      .split(/[^a-z0-9]+/)
      .sort()
      .join(' ')
  return words(a) === words(b)
}
