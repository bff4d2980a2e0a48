// npm start: a cluster of three brokers out of this checkout. Arguments go to `actorlog start`:
// `npm start -- --brokers 1`.
import { join } from 'node:path'
import { argv, execPath } from 'node:process'
import { pathToFileURL } from 'node:url'
import { ROOT, ready } from './ready.mjs'

ready('packages/actorlog')
const main = join(ROOT, 'packages/actorlog/dist/cli.js')
const given = argv.slice(2)
const brokers = given.some((word) => /^(--brokers|-n)(=|$)/.test(word)) ? [] : ['--brokers', '3']
argv.splice(0, argv.length, execPath, main, 'start', ...brokers, ...given)
await import(pathToFileURL(main).href)
