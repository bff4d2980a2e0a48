// A counter on a thread of its own, as the README shows it.
import { ThreadSystem } from '../index.ts'
import { counter } from './counter.ts'

const module = new URL('./counter.js', import.meta.url)
const threads = [{ name: 'left' }, { name: 'right' }]
await using system = await ThreadSystem.start({ kinds: module, threads })
const ref = await system.spawn(counter, undefined, { on: 'right' })
system.tell(ref, { type: 'add', by: 2 })
console.log(await system.ask(ref, { type: 'total' })) // { total: 2 }
