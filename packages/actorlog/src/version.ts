// The version of this package, as its package.json has it.

/** Printed by `--version` and the banner, and told to whoever asks a running cluster. */
export const version = '0.1.0'
