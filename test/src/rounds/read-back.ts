// Everything that is in a topic, read by a client from the beginning to the ends of now.
import type { Client } from '@actorlog/client'
import type { Read } from './history.ts'

/** All records below the high watermarks, in order per partition. */
export async function* readBack(
  client: Client,
  topic: string,
  ends: readonly number[],
): AsyncGenerator<Read> {
  const text = new TextDecoder()
  const open = new Set(ends.keys())
  for (const [partition, end] of ends.entries()) if (end === 0) open.delete(partition)
  if (open.size === 0) return
  await using consumer = client.consumer({ topics: topic, from: 'earliest' })
  for await (const { partition, offset, value } of consumer) {
    const at = Number(offset)
    if (at >= (ends[partition] as number)) continue
    yield { partition, offset: at, value: text.decode(value as unknown as Uint8Array) }
    if (at + 1 === ends[partition]) open.delete(partition)
    if (open.size === 0) return
  }
}

/** The high watermark of every partition. */
export async function endsOf(client: Client, topic: string, count: number): Promise<number[]> {
  const partitions = Array.from({ length: count }, (_, partition) => ({ topic, partition }))
  const listed = await client.admin.listOffsets(partitions, 'latest')
  const ends = new Array<number>(count).fill(0)
  for (const { partition, offset } of listed) ends[partition] = Number(offset)
  return ends
}
