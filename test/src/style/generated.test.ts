// What is generated is current: each package's `generate` command, with --check, finds nothing to
// write.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { execPath } from 'node:process'
import t from 'tap'
import { ROOT, workspaces } from './repository.ts'

for (const { folder, manifest } of workspaces()) {
  const command = manifest.scripts?.['generate']
  if (command === undefined) continue
  t.test(`${folder}: what it generates is what lies there`, async (t) => {
    const [program, ...words] = command.split(' ')
    t.equal(program, 'node', 'a generate command is one call of node')
    const { status, stdout, stderr } = spawnSync(execPath, [...words, '--check'], {
      cwd: join(ROOT, folder),
      encoding: 'utf8',
    })
    t.equal(status, 0, `npm run generate writes it anew\n${stdout}${stderr}`)
  })
}
