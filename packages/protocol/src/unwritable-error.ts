// The writer's error: a value that the version spoken has no place for. Choosing values by version
// is the writer's duty; dropping them silently would be worse than failing.

/** A field holds a value that cannot be written in this version. */
export class UnwritableError extends Error {
  override readonly name = 'UnwritableError'
  readonly code = 'UNWRITABLE_FIELD'
  /** `Struct.field`. */
  readonly field: string
  readonly version: number

  constructor(reason: string, field: string, version: number) {
    super(`${field} ${reason} in version ${version}`)
    this.field = field
    this.version = version
  }
}

/** Refuses a value other than the default where the version lacks the field. */
export function refuseField(field: string, version: number): never {
  throw new UnwritableError('has no place', field, version)
}

/** Refuses null where the version does not allow it. */
export function refuseNull(field: string, version: number): never {
  throw new UnwritableError('may not be null', field, version)
}
