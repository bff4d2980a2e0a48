// The door to time. Monotonic milliseconds order things; wall-clock timestamps name them. Never mixed.

/** Monotonic time in milliseconds with fractions, from an arbitrary origin. */
export type Millis = number

/** Both readings of time. */
export interface Clock {
  /** Monotonic milliseconds: durations, deadlines, sessions. */
  now(): Millis
  /** Wall-clock milliseconds since 1970: record timestamps, files, people. It may jump. */
  timestamp(): number
}
