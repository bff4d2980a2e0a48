// Assertions stay on in production: what only a bug can violate stops the actor that found it.
// What a peer or the world can violate is a value, never an assertion.

/** Thrown when a rule of ours is broken; it names the rule, and carries what was seen. */
export class AssertionError extends Error {
  override readonly name = 'AssertionError'
  readonly seen: Readonly<Record<string, unknown>> | undefined

  constructor(rule: string, seen?: Readonly<Record<string, unknown>>) {
    super(seen === undefined ? rule : `${rule}: ${describe(seen)}`)
    this.seen = seen
  }
}

/** Stops here unless `condition` holds. `rule` is the rule in words; `seen` is what to print beside it. */
export function assert(
  condition: unknown,
  rule: string,
  seen?: Readonly<Record<string, unknown>>,
): asserts condition {
  if (!condition) throw new AssertionError(rule, seen)
}

/** Marks a place that no value can reach: the compiler checks it, and a bug stops here. */
export function unreachable(value: never): never {
  throw new AssertionError('this case cannot happen', { value })
}

function describe(seen: Readonly<Record<string, unknown>>): string {
  return Object.entries(seen)
    .map(([name, value]) => `${name}=${String(value)}`)
    .join(', ')
}
