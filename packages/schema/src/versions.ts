// Version ranges as schemas write them: "3", "0-5", "4+", "none".

/** Versions `min` to `max`, both inside; empty when max < min. */
export interface VersionRange {
  readonly min: number
  readonly max: number
}

/** The greatest version an int16 can carry: what "4+" reaches to. */
export const VERSION_MAX = 32_767

/** No version at all. */
export const NO_VERSIONS: VersionRange = { min: 0, max: -1 }

/** Reads a range's text; undefined reads as none. */
export function parseVersions(text: string | undefined): VersionRange {
  if (text === undefined || text === 'none') return NO_VERSIONS
  const match = /^(\d+)(\+|-(\d+))?$/.exec(text)
  if (match === null) throw new Error(`not a range of versions: ${text}`)
  const min = Number(match[1])
  if (match[2] === undefined) return { min, max: min }
  return { min, max: match[2] === '+' ? VERSION_MAX : Number(match[3]) }
}

/** Whether no version lies in the range. */
export function isEmpty(range: VersionRange): boolean {
  return range.max < range.min
}

/** Whether the version lies in the range. */
export function contains(range: VersionRange, version: number): boolean {
  return version >= range.min && version <= range.max
}

/** Whether every version of `inner` lies in `outer`. */
export function covers(outer: VersionRange, inner: VersionRange): boolean {
  return isEmpty(inner) || (outer.min <= inner.min && outer.max >= inner.max)
}

/** The versions in both ranges. */
export function intersect(a: VersionRange, b: VersionRange): VersionRange {
  const both = { min: Math.max(a.min, b.min), max: Math.min(a.max, b.max) }
  return isEmpty(both) ? NO_VERSIONS : both
}

/** The smallest range that holds both. */
export function span(a: VersionRange, b: VersionRange): VersionRange {
  if (isEmpty(a)) return b
  if (isEmpty(b)) return a
  return { min: Math.min(a.min, b.min), max: Math.max(a.max, b.max) }
}

/** The range as people write it. */
export function formatVersions(range: VersionRange): string {
  if (isEmpty(range)) return 'none'
  if (range.max === VERSION_MAX) return `${range.min}+`
  return range.min === range.max ? `${range.min}` : `${range.min}-${range.max}`
}
