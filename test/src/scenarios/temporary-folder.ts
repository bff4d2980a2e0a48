// A folder of a test's own.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Removed with all that is in it when the test has ended. */
export function temporaryFolder(t: { teardown(end: () => void): void }): string {
  const folder = mkdtempSync(join(tmpdir(), 'actorlog-test-'))
  t.teardown(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
